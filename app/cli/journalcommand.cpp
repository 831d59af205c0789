// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export journal`: every entry with its hash, and whether the chain of them is whole.
#include "app/changes/changes.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/csvwriter.h"
#include "app/exports/jsonwriter.h"
#include "app/exports/savefile.h"

#include <QJsonDocument>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject asJson(const JournalEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"at_ms"_s, entry.atMs},
            {u"at"_s, QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"kind"_s, entry.kind},
            {u"plan"_s, entry.planId},
            {u"step"_s, entry.stepId},
            {u"user"_s, entry.user},
            {u"operation"_s, entry.operation},
            {u"body"_s, entry.body},
            {u"hash"_s, QString::fromLatin1(entry.hash)}};
}

QByteArray written(const std::vector<JournalEntry> &entries, Format format)
{
    if (format == Format::Json) {
        QJsonArray array;
        for (const JournalEntry &entry : entries)
            array.append(asJson(entry));
        return toJson(array);
    }
    ExportTable table;
    table.name = u"journal"_s;
    for (const auto &id : {u"number"_s, u"at_ms"_s, u"at"_s, u"kind"_s, u"plan"_s, u"step"_s, u"user"_s, u"operation"_s,
                           u"body"_s, u"hash"_s})
        table.columns.push_back({id, id});
    for (const JournalEntry &entry : entries) {
        const QString body = QString::fromUtf8(QJsonDocument(entry.body).toJson(QJsonDocument::Compact));
        table.rows.push_back({entry.number, entry.atMs, ExportTime{entry.atMs / 1000}, entry.kind, entry.planId,
                              entry.stepId, entry.user, entry.operation, body, QString::fromLatin1(entry.hash)});
    }
    return toCsv(table, CsvFor::Scripts);
}

} // namespace

QCoro::Task<int> runExportJournal(Options options, Terminal &terminal, std::stop_token stop)
{
    const auto made = co_await CommandSession::make(options, stop);
    if (!made) {
        terminal.complain(made.error().text);
        co_return made.error().exitCode;
    }
    auto &session = (*made)->session();
    co_await openArchive(session);
    if (session.archiveError()) {
        terminal.complain(sentenceFor(*session.archiveError()));
        co_return Failed;
    }
    const auto entries = co_await session.changes().journal().read(JournalPart::All, stop);
    if (!entries) {
        terminal.complain(sentenceFor(entries.error()));
        co_return stop.stop_requested() ? int(Stopped) : int(Failed);
    }
    const auto bytes = written(*entries, options.format);
    if (const auto result = options.out.isEmpty() ? terminal.data(bytes) : saveFile(options.out, bytes); !result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    // A tampered journal is worth reading all the same.
    if (const qint64 broken = firstBrokenEntry(*entries); broken > 0) {
        terminal.complain(Terminal::tr("The journal’s chain is broken at entry %1: it, or one before it, was changed, "
                                       "removed or put in by something other than Steward.")
                              .arg(broken));
        co_return ChainBroken;
    }
    terminal.say(Terminal::tr("%Ln entries, chain intact.", nullptr, int(entries->size())));
    co_return Done;
}

} // namespace steward::cli
