// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/names.h"

#include "app/archive/stringpool.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr qint64 kMostNames = 50'000'000; // more than that is damage, and must not be asked of the memory

} // namespace

Result<> Names::refresh(Database &database)
{
    const Result<qint64> stamp = database.number("SELECT value FROM names_stamp");
    if (!stamp)
        return Failure(stamp.error());
    if (*stamp != m_stamp)
        forget();
    auto statement = database.lend("SELECT id, kind, ref, name, context FROM names WHERE id >= ? ORDER BY id");
    if (!statement)
        return Failure(statement.error());
    statement->bind(1, static_cast<qint64>(m_entries.size()));
    if (m_entries.size() == 1) {
        const Result<qint64> newest = database.number("SELECT max(id) FROM names");
        if (newest && *newest > 0 && *newest <= kMostNames)
            makeRoom(static_cast<std::size_t>(*newest) + 1);
    }
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            break;
        const qint64 id = statement->integer(0), kind = statement->integer(1);
        if (id <= 0 || id > kMostNames || kind <= 0 || kind >= kKinds)
            return fail(Error::Kind::Archive, u"damaged: a name has the number %1 and kind %2"_s.arg(id).arg(kind));
        makeRoom(static_cast<std::size_t>(id) + 1);
        m_entries.resize(static_cast<std::size_t>(id) + 1);
        Entry &entry = m_entries.back();
        entry.kind = static_cast<Kind>(kind);
        entry.ref = StringPool::single(statement->text(2));
        entry.name = StringPool::single(statement->text(3));
        entry.context = StringPool::single(statement->text(4));
        m_ids[static_cast<std::size_t>(kind)].insert(entry.ref, static_cast<qint32>(id));
    }
    m_stamp = *stamp;
    return {};
}

/// For so many entries and a few that may follow: doubling would waste megabytes.
void Names::makeRoom(std::size_t size)
{
    if (size > m_entries.capacity())
        m_entries.reserve(size + size / 16);
}

void Names::forget()
{
    m_entries.assign(1, {});
    for (auto &ids : m_ids)
        ids.clear();
    m_stamp = -1;
}

Result<qint32> Names::idOf(Database &database, Kind kind, const QString &ref)
{
    if (ref.isEmpty())
        return 0;
    if (const std::optional<qint32> known = find(kind, ref))
        return *known;
    auto added = database.lend("INSERT INTO names (kind, ref) VALUES (?, ?) ON CONFLICT DO NOTHING");
    if (!added)
        return Failure(added.error());
    const QString safe = QString::fromUtf8(ref.toUtf8()); // as it comes back: half a surrogate pair would not
    added->bind(1, static_cast<qint64>(kind));
    added->bind(2, safe);
    if (const Result<> done = added->run(); !done)
        return Failure(done.error());
    if (const Result<> read = refresh(database); !read) // another program's new ones with it
        return Failure(read.error());
    const std::optional<qint32> id = find(kind, safe);
    if (!id)
        return fail(Error::Kind::Archive, u"damaged: a name that was added is not there"_s);
    return *id;
}

Result<> Names::setName(Database &database, Kind kind, const QString &ref, const QString &name, const QString &context)
{
    const Result<qint32> id = idOf(database, kind, ref);
    if (!id)
        return Failure(id.error());
    const Entry &known = entry(*id);
    const QString newName = name.isEmpty() ? known.name : name;
    const QString newContext = context.isEmpty() ? known.context : context;
    if (*id == 0 || (newName == known.name && newContext == known.context))
        return {};
    auto statement = database.lend("UPDATE names SET name = ?, context = ? WHERE id = ?");
    if (!statement)
        return Failure(statement.error());
    statement->bind(1, newName);
    statement->bind(2, newContext);
    statement->bind(3, static_cast<qint64>(*id));
    if (Result<> done = statement->run(); !done)
        return done;
    m_entries[static_cast<std::size_t>(*id)].name = newName;
    m_entries[static_cast<std::size_t>(*id)].context = newContext;
    ++m_stamp; // as the file's own
    return {};
}

std::optional<qint32> Names::find(Kind kind, const QString &ref) const
{
    if (ref.isEmpty())
        return 0;
    const auto &ids = m_ids[static_cast<std::size_t>(kind)];
    const auto found = ids.constFind(ref);
    return found == ids.cend() ? std::nullopt : std::optional(*found);
}

const Names::Entry &Names::entry(qint32 id) const
{
    return m_entries[id >= 0 && id < bound() ? static_cast<std::size_t>(id) : 0];
}

} // namespace steward
