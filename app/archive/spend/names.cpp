// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/names.h"

#include "app/archive/stringpool.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr qint64 kLastKind = static_cast<qint64>(Names::Kind::Variant);
constexpr qint64 kMostNames = 50'000'000; // more than that is damage, and must not be asked of the memory

std::string_view utf8Of(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::size_t Names::Hash::operator()(const Ref &ref) const noexcept
{
    return std::hash<std::string_view>()(ref.text) + static_cast<std::size_t>(ref.kind);
}

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
        if (id <= 0 || id > kMostNames || kind <= 0 || kind > kLastKind)
            return fail(Error::Kind::Archive, u"damaged: a name has the number %1 and kind %2"_s.arg(id).arg(kind));
        makeRoom(static_cast<std::size_t>(id) + 1);
        m_entries.resize(static_cast<std::size_t>(id) + 1);
        m_entries.back().kind = static_cast<Kind>(kind);
        keep(m_entries.back(), statement->text(2), statement->text(3), statement->text(4));
        m_ids.insert(static_cast<qint32>(id));
    }
    m_stamp = *stamp;
    return {};
}

/// The texts that stood there before stay until all are forgotten: names hardly ever change.
void Names::keep(Entry &entry, std::string_view ref, std::string_view name, std::string_view context)
{
    const std::size_t size = ref.size() + name.size() + context.size();
    char *const texts = static_cast<char *>(m_texts.allocate(std::max<std::size_t>(size, 1), 1));
    char *at = texts;
    for (const std::string_view text : {ref, name, context})
        at = std::copy(text.begin(), text.end(), at);
    entry = {texts, static_cast<quint32>(ref.size()), static_cast<quint32>(name.size()),
             static_cast<quint32>(context.size()), entry.kind};
}

/// For so many entries and a few that may follow: doubling would waste megabytes.
void Names::makeRoom(std::size_t size)
{
    if (size > m_entries.capacity())
        m_entries.reserve(size + size / 16);
}

void Names::forget()
{
    m_ids = decltype(m_ids)(0, Hash{this}, Equal{this}); // clear() would keep their room
    m_entries = std::vector<Entry>(1);
    m_texts.release();
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
    Entry &known = m_entries[static_cast<std::size_t>(*id)];
    const QByteArray named = name.toUtf8(), from = context.toUtf8();
    const std::string_view newName = named.isEmpty() ? known.name() : utf8Of(named);
    const std::string_view newContext = from.isEmpty() ? known.context() : utf8Of(from);
    if (*id == 0 || (newName == known.name() && newContext == known.context()))
        return {};
    auto statement = database.lend("UPDATE names SET name = ?, context = ? WHERE id = ?");
    if (!statement)
        return Failure(statement.error());
    const QString nameText = StringPool::single(newName), contextText = StringPool::single(newContext);
    statement->bind(1, nameText);
    statement->bind(2, contextText);
    statement->bind(3, static_cast<qint64>(*id));
    if (Result<> done = statement->run(); !done)
        return done;
    keep(known, known.ref(), newName, newContext);
    ++m_stamp; // as the file's own
    return {};
}

std::optional<qint32> Names::find(Kind kind, const QString &ref) const
{
    if (ref.isEmpty())
        return 0;
    const QByteArray text = ref.toUtf8();
    const auto found = m_ids.find(Ref{kind, utf8Of(text)});
    return found == m_ids.end() ? std::nullopt : std::optional(*found);
}

QString Names::ref(qint32 id) const
{
    return StringPool::single(entry(id).ref());
}

QString Names::name(qint32 id) const
{
    return StringPool::single(entry(id).name());
}

QString Names::context(qint32 id) const
{
    return StringPool::single(entry(id).context());
}

const Names::Entry &Names::entry(qint32 id) const
{
    return m_entries[id >= 0 && id < bound() ? static_cast<std::size_t>(id) : 0];
}

Names::Ref Names::refOf(qint32 id) const
{
    const Entry &known = entry(id);
    return {known.kind, known.ref()};
}

} // namespace steward
