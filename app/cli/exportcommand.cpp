// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apitable.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/csvwriter.h"
#include "app/exports/jsonwriter.h"
#include "app/exports/savefile.h"
#include "app/exports/xlsx.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ListKind> kindsOf(ExportList list)
{
    switch (list) {
    case ExportList::Projects:
        return {ListKind::Projects};
    case ExportList::Members:
        return {ListKind::Users};
    case ExportList::Invites:
        return {ListKind::Invites};
    case ExportList::Keys:
        return {ListKind::Projects, ListKind::ProjectKeys, ListKind::AdminKeys};
    case ExportList::Journal: // \see journalcommand.cpp
    case ExportList::Costs:   // \see bookscommand.cpp
    case ExportList::Usage:
        break;
    }
    return {};
}

Focus focusOf(ExportList list)
{
    switch (list) {
    case ExportList::Projects:
        return Focus::Projects;
    case ExportList::Members:
    case ExportList::Invites:
        return Focus::Members;
    case ExportList::Keys:
        return Focus::Keys;
    case ExportList::Journal:
    case ExportList::Costs:
    case ExportList::Usage:
        break;
    }
    return Focus::Everything;
}

template <typename Rows>
QStringList idsOf(const Rows &rows)
{
    QStringList ids;
    for (const auto &row : rows)
        ids.append(row.id);
    return ids;
}

QJsonArray objectsOf(const Snapshot &held, ExportList list)
{
    switch (list) {
    case ExportList::Projects:
        return projectsAsJson(held, idsOf(held.projects));
    case ExportList::Members:
        return membersAsJson(held, idsOf(held.users));
    case ExportList::Invites:
        return membersAsJson(held, idsOf(held.invites));
    case ExportList::Keys:
    case ExportList::Journal:
    case ExportList::Costs:
    case ExportList::Usage:
        break;
    }
    QStringList ids;
    for (const auto &key : held.projectKeys)
        ids.append(key.value.id);
    // The list of admin keys has been seen to hold project keys as well (BEHAVIOURS 34).
    auto cleaned = held;
    const QSet<QString> known(ids.cbegin(), ids.cend());
    cleaned.adminKeys.eraseIf([&](const AdminKey &key) { return known.contains(key.id); });
    return keysAsJson(cleaned, ids + idsOf(cleaned.adminKeys));
}

Result<QByteArray> written(const Snapshot &held, ExportList list, Format format)
{
    const auto objects = objectsOf(held, list);
    switch (format) {
    case Format::Json:
        return toJson(objects);
    case Format::Csv:
        return toCsv(apiTable(list, objects), CsvFor::Scripts);
    case Format::Xlsx:
    case Format::Text:
    case Format::Markdown:
    case Format::Focus:
    case Format::Dashboard:
        break;
    }
    return toXlsx(apiTable(list, objects));
}

/// What is missing for an export without the service, as a sentence; empty when all is there.
QString missingOffline(Session &session, const std::vector<ListKind> &kinds)
{
    if (session.archiveError())
        return sentenceFor(*session.archiveError());
    const auto &held = session.organization().snapshot();
    for (const auto &id : listsOf(held, kinds)) {
        const auto state = held.states.value(id);
        if (state.fetchedAt == 0 && !state.notOffered)
            return Terminal::tr(
                "Not everything that this needs has been read yet. Run it without --offline, or ‘steward sync’ first.");
    }
    return {};
}

QString ageOf(Session &session, const std::vector<ListKind> &kinds)
{
    auto oldest = session.clock().now();
    const auto &held = session.organization().snapshot();
    for (const auto &id : listsOf(held, kinds)) {
        const auto state = held.states.value(id);
        if (state.fetchedAt != 0)
            oldest = std::min(oldest, state.fetchedAt);
    }
    return QDateTime::fromSecsSinceEpoch(oldest, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

QCoro::Task<int> runExport(Options options, Terminal &terminal, std::stop_token stop)
{
    if (options.format == Format::Xlsx && options.out.isEmpty() && terminal.dataGoesToPerson()) {
        terminal.complain(
            Terminal::tr("A workbook cannot be shown here. Give a file with --out, or redirect the output."));
        co_return WrongUsage;
    }
    const auto made = co_await CommandSession::make(options, stop);
    if (!made) {
        terminal.complain(made.error().text);
        co_return made.error().exitCode;
    }
    auto &session = (*made)->session();
    const auto kinds = kindsOf(options.list);
    if (options.offline) {
        co_await openArchive(session);
        if (const auto missing = missingOffline(session, kinds); !missing.isEmpty()) {
            terminal.complain(missing);
            co_return Failed;
        }
        terminal.say(Terminal::tr("As read at %1.").arg(ageOf(session, kinds)));
    } else {
        const bool finished = co_await readLists(session, focusOf(options.list), kinds, options.force, terminal, stop);
        if (!finished) {
            terminal.complain(Terminal::tr("Stopped. Nothing was written."));
            co_return Stopped;
        }
        if (const auto problem = problemOf(session, kinds)) {
            terminal.complain(sentenceFor(*problem) + u' ' + Terminal::tr("Nothing was written."));
            co_return exitCodeFor(*problem);
        }
    }

    const auto bytes = written(session.organization().snapshot(), options.list, options.format);
    const auto result = bytes ? (options.out.isEmpty() ? terminal.data(*bytes) : saveFile(options.out, *bytes))
                              : Failure(bytes.error());
    if (!result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    co_return Done;
}

} // namespace steward::cli
