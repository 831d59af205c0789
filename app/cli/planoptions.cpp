// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planoptions.h"

#include "app/cli/optionreader.h"
#include "app/cli/terminal.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString planOverview()
{
    return Terminal::tr("Usage: steward plan show FILE [OPTIONS]\n"
                        "       steward plan apply FILE [OPTIONS]\n"
                        "       steward plan continue [PLAN-ID] [OPTIONS]\n"
                        "\n"
                        "A plan is a file of changes to an organization, saved by the console or written by a script.\n"
                        "  show      Say what it would do and what is dangerous in it, without asking the service.\n"
                        "  apply     Show it, ask, and do it. Every step is in the journal before it is sent.\n"
                        "  continue  Go on with a plan that was interrupted; without its id, list those that can be.\n"
                        "\n"
                        "steward plan COMMAND --help tells more.\n");
}

constexpr std::array<std::pair<QLatin1StringView, Format>, 3> kShownAs{
    {{"text"_L1, Format::Text}, {"markdown"_L1, Format::Markdown}, {"json"_L1, Format::Json}}};

void addWords(Reader &reader, const QString &command)
{
    reader.parser.addPositionalArgument(u"plan"_s, {}, u"plan"_s);
    reader.parser.addPositionalArgument(command, {}, command);
}

/// What the command line alone answers: it is wrong, or help is wanted. Nothing: \a options hold what every command of
/// a plan takes.
std::optional<Parsed> answered(Reader &reader, const QStringList &arguments, Command command, Options &options)
{
    if (const auto problem = reader.problem(arguments, 3); !problem.isEmpty())
        return tl::unexpected(problem);
    if (reader.wantsHelp())
        return reader.helpText();
    options.command = command;
    reader.takeConnectionOptions(options);
    return std::nullopt;
}

/// For the commands that apply something.
struct Applying final
{
    explicit Applying(Reader &reader) { reader.parser.addOptions({anyway, secretsDir, wait}); }
    [[nodiscard]] QString take(const Reader &reader, Options &options) const
    {
        options.anyway = reader.parser.isSet(anyway);
        options.secretsDir = reader.parser.value(secretsDir);
        options.wait = reader.parser.isSet(wait);
        return reader.parser.isSet(secretsDir) && options.secretsDir.isEmpty()
                   ? Terminal::tr("--secrets-dir needs the name of a directory.")
                   : QString();
    }

    QCommandLineOption anyway{
        u"anyway"_s, Terminal::tr("Also apply steps about something that has changed since the plan was made.")};
    QCommandLineOption secretsDir{u"secrets-dir"_s,
                                  Terminal::tr("Directory for the secrets that the plan makes: a file for each key, "
                                               "named after its id, readable by you alone."),
                                  u"directory"_s};
    QCommandLineOption wait{
        u"wait"_s, Terminal::tr("If another process is applying the plan, say what it does and wait until it ends.")};
};

Parsed parseShow(const QStringList &arguments)
{
    Reader reader(Terminal::tr("Shows a plan as the console would: each step, what is dangerous and what has to be "
                               "known before. Nothing is asked of the service."));
    reader.addConnectionOptions();
    const QCommandLineOption format({u"f"_s, u"format"_s}, Terminal::tr("text (if not given), markdown or json."),
                                    u"format"_s);
    reader.parser.addOption(format);
    addWords(reader, u"show"_s);
    reader.parser.addPositionalArgument(u"file"_s, Terminal::tr("The plan."), u"FILE"_s);
    Options options;
    if (const auto answer = answered(reader, arguments, Command::PlanShow, options))
        return *answer;
    if (options.demo)
        return tl::unexpected(
            Terminal::tr("Nothing of the demonstration is stored that a plan could be shown against."));
    options.offline = true;
    options.file = reader.parser.positionalArguments().value(2);
    if (options.file.isEmpty())
        return tl::unexpected(Terminal::tr("Say which file holds the plan."));
    const auto shownAs = named(reader.parser.isSet(format) ? reader.parser.value(format) : u"text"_s, kShownAs);
    if (!shownAs)
        return tl::unexpected(
            Terminal::tr("‘%1’ is not a format; text, markdown and json are.").arg(reader.parser.value(format)));
    options.format = *shownAs;
    return options;
}

Parsed parseApply(const QStringList &arguments)
{
    Reader reader(
        Terminal::tr("Applies a plan, after showing it and asking. Before each step the service is asked whether what "
                     "it is about is still as it was. What was begun and not ended can be continued."));
    reader.addConnectionOptions();
    const QCommandLineOption yes({u"y"_s, u"yes"_s}, Terminal::tr("Do not ask."));
    const QCommandLineOption type(
        u"type"_s,
        Terminal::tr("The name of something that the plan takes away or breaks, for each step that demands it."),
        u"name"_s);
    reader.parser.addOptions({yes, type});
    const Applying applying(reader);
    addWords(reader, u"apply"_s);
    reader.parser.addPositionalArgument(u"file"_s, Terminal::tr("The plan."), u"FILE"_s);
    Options options;
    if (const auto answer = answered(reader, arguments, Command::PlanApply, options))
        return *answer;
    options.yes = reader.parser.isSet(yes);
    options.typed = reader.parser.values(type);
    if (const auto problem = applying.take(reader, options); !problem.isEmpty())
        return tl::unexpected(problem);
    options.file = reader.parser.positionalArguments().value(2);
    if (options.file.isEmpty())
        return tl::unexpected(Terminal::tr("Say which file holds the plan."));
    return options;
}

Parsed parseContinue(const QStringList &arguments)
{
    Reader reader(Terminal::tr(
        "Goes on with a plan that was interrupted: finds out what became of steps whose answer was lost, tries again "
        "what failed, applies the rest. Without a plan’s id, lists those that can be continued."));
    reader.addConnectionOptions();
    const QCommandLineOption drop(u"drop"_s,
                                  Terminal::tr("Let be what has not been done, and end the plan. Nothing is sent."));
    reader.parser.addOption(drop);
    const Applying applying(reader);
    addWords(reader, u"continue"_s);
    reader.parser.addPositionalArgument(u"plan"_s, Terminal::tr("Its id, as the list shows it."), u"[PLAN-ID]"_s);
    Options options;
    if (const auto answer = answered(reader, arguments, Command::PlanContinue, options))
        return *answer;
    options.drop = reader.parser.isSet(drop);
    if (const auto problem = applying.take(reader, options); !problem.isEmpty())
        return tl::unexpected(problem);
    options.planId = reader.parser.positionalArguments().value(2);
    if (options.drop && options.planId.isEmpty())
        return tl::unexpected(Terminal::tr("--drop needs the plan’s id."));
    if (options.demo)
        return tl::unexpected(Terminal::tr("The demonstration keeps no plans."));
    if (options.wait && (options.planId.isEmpty() || options.drop))
        return tl::unexpected(options.drop ? Terminal::tr("--wait and --drop do not go together.")
                                           : Terminal::tr("--wait needs the plan’s id."));
    options.offline = options.planId.isEmpty() || options.drop;
    return options;
}

} // namespace

Parsed parsePlan(const QStringList &arguments)
{
    const auto command = arguments.value(2);
    if (command == "show"_L1)
        return parseShow(arguments);
    if (command == "apply"_L1)
        return parseApply(arguments);
    if (command == "continue"_L1)
        return parseContinue(arguments);
    if (command == "--help"_L1 || command == "-h"_L1) {
        Options options;
        options.help = planOverview();
        return options;
    }
    return tl::unexpected(Terminal::tr("Say what to do with a plan: show, apply or continue."));
}

} // namespace steward::cli
