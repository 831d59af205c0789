// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/blueprintoptions.h"

#include "app/cli/optionreader.h"
#include "app/cli/terminal.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString blueprintOverview()
{
    return Terminal::tr(
        "Usage: steward blueprint export PROJECT... [OPTIONS]\n"
        "       steward blueprint apply FILE [OPTIONS]\n"
        "\n"
        "A blueprint is a project, or several, as a file that can be read, kept and changed, without secrets: people, "
        "service\n"
        "accounts, rate limits, spend limit and alerts.\n"
        "  export  Write one, of projects by their names or ids.\n"
        "  apply   Bring about what it says and is not so, in a project that is there or in a new one, by a plan.\n"
        "\n"
        "steward blueprint COMMAND --help tells more.\n");
}

Parsed parseExport(const QStringList &arguments)
{
    Reader reader(Terminal::tr("Writes projects as a blueprint: a readable file without secrets."));
    reader.addConnectionOptions();
    const QCommandLineOption out({u"o"_s, u"out"_s}, Terminal::tr("Write to this file instead of standard output."),
                                 u"file"_s);
    reader.parser.addOption(out);
    reader.parser.addPositionalArgument(u"blueprint"_s, {}, u"blueprint"_s);
    reader.parser.addPositionalArgument(u"export"_s, {}, u"export"_s);
    reader.parser.addPositionalArgument(u"project"_s, Terminal::tr("Projects, by name or id."), u"PROJECT..."_s);
    if (const auto problem = reader.problem(arguments, 10'000); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    Options options;
    options.command = Command::BlueprintExport;
    reader.takeConnectionOptions(options);
    options.projects = reader.parser.positionalArguments().mid(2);
    if (options.projects.isEmpty())
        return tl::unexpected(Terminal::tr("Say which projects to export."));
    options.out = reader.parser.value(out);
    if (reader.parser.isSet(out) && options.out.isEmpty())
        return tl::unexpected(Terminal::tr("--out needs the name of a file."));
    return options;
}

Parsed parseApply(const QStringList &arguments)
{
    Reader reader(
        Terminal::tr("Compares a blueprint with what is there, shows the difference as a plan, asks, and applies it. "
                     "Nothing that a project has beyond the blueprint is taken away. Without --project and --new each "
                     "project goes by its own name: into the one that has it, else into a new one."));
    reader.addConnectionOptions();
    const QCommandLineOption project(u"project"_s, Terminal::tr("Into this project, by name or id."), u"name"_s);
    const QCommandLineOption newProject(u"new"_s, Terminal::tr("Into a new project of this name."), u"name"_s);
    const QCommandLineOption planOnly(
        u"plan-only"_s, Terminal::tr("Write the plan to this file, for ‘steward plan apply’, and change nothing."),
        u"file"_s);
    const QCommandLineOption invite(u"invite"_s, Terminal::tr("Invite people who are not in the organization."));
    const QCommandLineOption yes({u"y"_s, u"yes"_s}, Terminal::tr("Do not ask."));
    const QCommandLineOption secretsDir(u"secrets-dir"_s,
                                        Terminal::tr("Directory for the secrets that the plan makes."), u"directory"_s);
    reader.parser.addOptions({project, newProject, planOnly, invite, yes, secretsDir});
    reader.parser.addPositionalArgument(u"blueprint"_s, {}, u"blueprint"_s);
    reader.parser.addPositionalArgument(u"apply"_s, {}, u"apply"_s);
    reader.parser.addPositionalArgument(u"file"_s, Terminal::tr("The blueprint."), u"FILE"_s);
    if (const auto problem = reader.problem(arguments, 3); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    Options options;
    options.command = Command::BlueprintApply;
    reader.takeConnectionOptions(options);
    options.file = reader.parser.positionalArguments().value(2);
    if (options.file.isEmpty())
        return tl::unexpected(Terminal::tr("Say which file holds the blueprint."));
    options.intoProject = reader.parser.value(project);
    options.newProject = reader.parser.value(newProject);
    options.planOnly = reader.parser.value(planOnly);
    options.invite = reader.parser.isSet(invite);
    options.yes = reader.parser.isSet(yes);
    options.secretsDir = reader.parser.value(secretsDir);
    if (reader.parser.isSet(project) && reader.parser.isSet(newProject))
        return tl::unexpected(Terminal::tr("--project and --new exclude each other."));
    for (const QCommandLineOption &option : {project, newProject, planOnly, secretsDir}) {
        if (reader.parser.isSet(option) && reader.parser.value(option).isEmpty())
            return tl::unexpected(Terminal::tr("--%1 needs a name.").arg(option.names().constFirst()));
    }
    return options;
}

} // namespace

Parsed parseBlueprint(const QStringList &arguments)
{
    const auto command = arguments.value(2);
    if (command == "export"_L1)
        return parseExport(arguments);
    if (command == "apply"_L1)
        return parseApply(arguments);
    if (command == "--help"_L1 || command == "-h"_L1) {
        Options options;
        options.help = blueprintOverview();
        return options;
    }
    return tl::unexpected(Terminal::tr("Say what to do with a blueprint: export or apply."));
}

} // namespace steward::cli
