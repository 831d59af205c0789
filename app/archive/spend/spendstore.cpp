// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/spendstore.h"

#include "app/archive/archivefile.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/spendstate.h"
#include "app/archive/stringpool.h"
#include "app/base/log.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr auto kCache = "PRAGMA cache_size = -8192"; // KiB; what an import touches again is the month it is in
constexpr std::array kTables{"names",          "cost_facts",  "cost_totals",  "cost_sheets",   "control_days",
                             "control_totals", "spend_days",  "restatements", "usage_buckets", "usage_facts",
                             "usage_sheets",   "usage_peaks", "remembered",   "kept"};

/// Reading all of hundreds of megabytes at each start is out of the question; a look at each table is not.
Result<> lookAtTables(Database &database)
{
    for (const char *table : kTables) {
        if (const auto looked = database.number(QByteArray("SELECT 1 FROM ") + table + " LIMIT 1"); !looked)
            return Failure(looked.error());
    }
    return {};
}

bool isUnusable(const Error &error)
{
    return isArchiveError(error, "damaged"_L1) || isArchiveError(error, "schema"_L1);
}

} // namespace

SpendStore::SpendStore(QString path)
    : m_path(std::move(path))
{
}

void SpendStore::close()
{
    m_database.close();
}

void SpendStore::releaseMemory()
{
    m_database.releaseMemory();
    m_names.forget();
}

Result<SpendArchive::Opened> SpendStore::open()
{
    const QFileInfo file(m_path);
    if (file.exists() && !file.isWritable())
        return openReadOnly();
    Result<SpendArchive::Opened> opened = openFile();
    if (opened)
        return opened;
    qCWarning(logArchive, "open: %s", qUtf8Printable(opened.error().detail));
    if (isUnusable(opened.error()))
        return takeOver(u"damaged"_s);
    if (isArchiveError(opened.error(), "newer"_L1))
        return takeOver(u"newer"_s);
    m_database.close();
    return opened;
}

Result<SpendArchive::Opened> SpendStore::openFile()
{
    m_names.forget();
    const Result<qint64> version = archivefile::openForWriting(m_database, m_path, codes::spendSchema());
    if (!version)
        return Failure(version.error());
    for (const Result<> &done : {m_database.run(kCache), lookAtTables(m_database), m_names.refresh(m_database)}) {
        if (!done)
            return Failure(done.error());
    }
    const Result<Period> held = spendstate::held(m_database, codes::kCosts);
    if (!held)
        return Failure(held.error());
    ++m_fileNumber;
    return SpendArchive::Opened{{}, {}, false, *held};
}

Result<SpendArchive::Opened> SpendStore::openReadOnly()
{
    if (const Result<> opened = archivefile::openForReading(m_database, m_path, codes::spendSchema()); !opened)
        return Failure(opened.error());
    const Result<Period> held = spendstate::held(m_database, codes::kCosts);
    if (!held)
        return Failure(held.error());
    ++m_fileNumber;
    qCWarning(logArchive, "open: readonly: %s cannot be written to", qUtf8Printable(QFileInfo(m_path).fileName()));
    return SpendArchive::Opened{{}, {}, true, *held};
}

Result<SpendArchive::Opened> SpendStore::takeOver(const QString &reason)
{
    m_database.close();
    const Result<QString> aside = archivefile::setAside(m_path, reason);
    if (!aside)
        return Failure(aside.error());
    Result<SpendArchive::Opened> opened = openFile();
    if (!opened)
        return opened;
    carryOver(*aside);
    opened->setAside = *aside;
    opened->reason = reason;
    return opened;
}

void SpendStore::carryOver(const QString &from)
{
    Database old;
    if (!old.open(from, Database::Mode::ReadOnly))
        return;
    std::vector<SpendName> names;
    if (auto statement = old.prepare("SELECT kind, ref, name, context FROM names WHERE name <> '' OR context <> ''")) {
        while (statement->step().value_or(false)) {
            const auto kind = static_cast<Names::Kind>(statement->integer(0));
            if (kind != Names::Kind::Project && kind != Names::Kind::Key && kind != Names::Kind::Person)
                continue;
            names.push_back({kind == Names::Kind::Project ? SpendName::Kind::Project
                             : kind == Names::Kind::Key   ? SpendName::Kind::Key
                                                          : SpendName::Kind::Person,
                             StringPool::single(statement->text(1)), StringPool::single(statement->text(2)),
                             StringPool::single(statement->text(3))});
        }
    }
    (void)putNames(names);
    if (auto statement = old.prepare("SELECT collection, id, json FROM kept")) {
        while (statement->step().value_or(false)) {
            const std::string_view json = statement->bytes(2);
            (void)keep(StringPool::single(statement->text(0)), StringPool::single(statement->text(1)),
                       QByteArray(json.data(), static_cast<qsizetype>(json.size())));
        }
    }
}

void SpendStore::lookForDamage()
{
    const auto check = m_database.number("SELECT count(*) FROM pragma_quick_check(1) WHERE quick_check <> 'ok'");
    if (check && *check == 0)
        return;
    if (check || isUnusable(check.error()))
        (void)takeOver(u"damaged"_s);
}

} // namespace steward
