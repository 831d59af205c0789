// SPDX-License-Identifier: GPL-3.0-or-later
// What a command line asks for, read and checked before anything is done. Pure; any thread.
#pragma once

#include "app/demo/options.h"

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace steward::cli {

enum class Command {
    Help,
    Version,
    Sync,
    Export,
    Report,
    Schedule,
    DemoServer,
    PlanShow,
    PlanApply,
    PlanContinue,
    BlueprintExport,
    BlueprintApply
};
enum class ExportList { Projects, Members, Invites, Keys, Journal, Costs, Usage };
enum class Format { Csv, Json, Xlsx, Text, Markdown, Focus, Dashboard };

struct Options final
{
    Command command = Command::Help;
    QString help; ///< for Help

    // sync, export, plan
    QString connection;          ///< name or id; empty: the environment's, else the last used
    QStringList connections;     ///< costs, usage: the names or ids, when there are several
    bool allConnections = false; ///< costs, usage: every one that is stored
    bool demo = false;
    bool quiet = false;
    bool force = false;   ///< read again what is still fresh
    bool noSpend = false; ///< sync: lists only

    // export, report
    ExportList list{};
    Format format = Format::Csv;
    QString out; ///< empty: standard output; "{period}" in it stands for the days (outFor())
    bool offline = false;
    QString period;          ///< costs, usage, report: "this", "last", "2026-10", "2026-10-01..2026-10-31"
    QStringList groupBy;     ///< costs, usage: see costGroupings() and usageGroupings()
    bool incomplete = false; ///< costs, usage, report: days that are missing or provisional are let pass

    // schedule
    QString every;          ///< "day", "week", "month"
    QString at;             ///< "06:00"
    QString scheduleName;   ///< of the files; empty: from the command
    QStringList words;      ///< of the command, without the program
    bool crontab = false;   ///< a line for crontab(1) instead of files
    bool overwrite = false; ///< a schedule of that name that runs something else goes

    // plan
    QString file;         ///< show, apply
    QString madeFor;      ///< id of the connection that the file is for: meant when none is named
    QString planId;       ///< continue; empty: which can be
    bool yes = false;     ///< apply: nobody is asked
    QStringList typed;    ///< apply: names of what is to be lost
    bool anyway = false;  ///< steps whose object has changed are applied all the same
    bool drop = false;    ///< continue: the rest is let be
    bool wait = false;    ///< another process applies it: its end is waited for
    qint64 begunAtMs = 0; ///< apply: when the command began, for \a wait
    QString secretsDir;   ///< for files with the secrets that are made; empty: none may be made

    // blueprint; file, yes and secretsDir as above
    QStringList projects; ///< export: names or ids
    QString intoProject;  ///< apply: name or id
    QString newProject;   ///< apply: name
    QString planOnly;     ///< apply: file for the plan, and nothing is changed
    bool invite = false;  ///< apply: people who are not in the organization

    demo::Options server; ///< demo-server
};

/// Costs or usage of several organizations in one file.
[[nodiscard]] inline bool isOfSeveral(const Options &options)
{
    return options.allConnections || options.connections.size() > 1;
}

/// The text is one sentence that says what is wrong with \a arguments, which begin with the program's name.
[[nodiscard]] tl::expected<Options, QString> parse(const QStringList &arguments);

/// "sync", "export", "report", "schedule", "plan", "blueprint", "demo-server".
[[nodiscard]] bool isCommand(const QString &word);

/// The sentence behind an error text of parse().
[[nodiscard]] QString seeHelp();

} // namespace steward::cli
