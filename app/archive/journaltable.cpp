// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/journaltable.h"

#include <QJsonDocument>

namespace steward::journaltable {
namespace {

constexpr auto kColumns = "number, at_ms, kind, plan_id, step_id, user, operation, body, hash";
constexpr auto kUnfinished = " WHERE plan_id IN (SELECT plan_id FROM journal WHERE kind = 'plan') AND plan_id NOT IN "
                             "(SELECT plan_id FROM journal WHERE kind = 'end')";

constexpr auto kRotations = " WHERE plan_id GLOB 'rotation-*'";
constexpr auto kAdminKeys = " WHERE plan_id GLOB 'adminkey-*'";
constexpr auto kOffboardings = " WHERE plan_id GLOB 'offboarding-*'";

const char *conditionOf(JournalPart part)
{
    switch (part) {
    case JournalPart::Unfinished:
        return kUnfinished;
    case JournalPart::Rotations:
        return kRotations;
    case JournalPart::Offboardings:
        return kOffboardings;
    case JournalPart::AdminKeys:
        return kAdminKeys;
    case JournalPart::All:
        break;
    }
    return "";
}

QString textOf(const Statement &statement, int column)
{
    const std::string_view text = statement.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

JournalEntry entryOf(const Statement &statement)
{
    JournalEntry entry;
    entry.number = statement.integer(0);
    entry.atMs = statement.integer(1);
    entry.kind = textOf(statement, 2);
    entry.planId = textOf(statement, 3);
    entry.stepId = textOf(statement, 4);
    entry.user = textOf(statement, 5);
    entry.operation = textOf(statement, 6);
    entry.body = QJsonDocument::fromJson(textOf(statement, 7).toUtf8()).object();
    entry.hash = textOf(statement, 8).toLatin1();
    return entry;
}

/// Reads until the end or the first failure, which is returned beside what came before it.
template <typename... Bound>
Result<> readInto(Database &database, const QByteArray &condition, std::vector<JournalEntry> &entries,
                  const Bound &...bound)
{
    auto statement =
        database.prepare(QByteArray("SELECT ") + kColumns + " FROM journal" + condition + " ORDER BY number");
    if (!statement)
        return Failure(statement.error());
    [[maybe_unused]] int parameter = 0;
    (statement->bind(++parameter, bound), ...);
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        entries.push_back(entryOf(*statement));
    }
}

Result<> insert(Database &database, const JournalEntry &entry)
{
    auto statement =
        database.prepare(QByteArray("INSERT INTO journal (") + kColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return Failure(statement.error());
    const QString body = QString::fromUtf8(QJsonDocument(entry.body).toJson(QJsonDocument::Compact));
    const QString hash = QString::fromLatin1(entry.hash);
    statement->bind(1, entry.number);
    statement->bind(2, entry.atMs);
    statement->bind(3, entry.kind);
    statement->bind(4, entry.planId);
    statement->bind(5, entry.stepId);
    statement->bind(6, entry.user);
    statement->bind(7, entry.operation);
    statement->bind(8, body);
    statement->bind(9, hash);
    return statement->run();
}

} // namespace

Result<JournalEntry> append(Database &database, JournalEntry entry)
{
    auto last = database.prepare("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1");
    if (!last)
        return Failure(last.error());
    const Result<bool> any = last->step();
    if (!any)
        return Failure(any.error());
    const QByteArray before = *any ? textOf(*last, 1).toLatin1() : QByteArray();
    entry.number = *any ? last->integer(0) + 1 : 1;
    entry.hash = journalHash(before, entry);
    if (const Result<> stored = insert(database, entry); !stored)
        return Failure(stored.error());
    return entry;
}

Result<std::vector<JournalEntry>> read(Database &database, JournalPart part)
{
    std::vector<JournalEntry> entries;
    const Result<> done = readInto(database, conditionOf(part), entries);
    if (!done)
        return Failure(done.error());
    return entries;
}

Result<std::vector<JournalEntry>> readPlan(Database &database, const QString &planId)
{
    std::vector<JournalEntry> entries;
    const Result<> done = readInto(database, " WHERE plan_id = ?", entries, planId);
    if (!done)
        return Failure(done.error());
    return entries;
}

Result<std::vector<JournalEntry>> readAfter(Database &database, qint64 number)
{
    std::vector<JournalEntry> entries;
    const Result<> done = readInto(database, " WHERE number > ?", entries, number);
    if (!done)
        return Failure(done.error());
    return entries;
}

std::vector<JournalEntry> salvage(Database &database)
{
    std::vector<JournalEntry> entries;
    (void)readInto(database, {}, entries); // what came before the damage is what there is
    return entries;
}

Result<> restore(Database &database, const std::vector<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (Result<> stored = insert(database, entry); !stored)
            return stored;
    }
    return {};
}

} // namespace steward::journaltable
