// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"
#include "app/cli/terminal.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

Reader::Reader(const QString &description)
    : help({u"h"_s, u"help"_s}, Terminal::tr("Show this help."))
    , connection({u"c"_s, u"connection"_s}, Terminal::tr("The connected organization, by name or id."), u"name"_s)
    , demo(u"demo"_s, Terminal::tr("Use the demonstration organization."))
    , force(u"force"_s, Terminal::tr("Read again what is still fresh."))
    , quiet({u"q"_s, u"quiet"_s}, Terminal::tr("Say nothing but errors."))
{
    parser.setApplicationDescription(description);
    parser.addOption(help);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
}

void Reader::addConnectionOptions()
{
    parser.addOption(connection);
    parser.addOption(demo);
    parser.addOption(quiet);
}

void Reader::takeConnectionOptions(Options &options) const
{
    options.connection = parser.value(connection);
    options.demo = parser.isSet(demo);
    options.quiet = parser.isSet(quiet);
}

QString Reader::problem(const QStringList &arguments, qsizetype words)
{
    if (!parser.parse(arguments))
        return parser.errorText() + u'.';
    if (parser.isSet(help))
        return {};
    const auto given = parser.positionalArguments();
    if (given.size() > words)
        return Terminal::tr("‘%1’ is one argument too many.").arg(given.at(words));
    // demo-server has neither; asking the parser for an option it does not know makes it complain
    const QStringList named = parser.optionNames();
    if (named.contains(u"demo"_s) && named.contains(u"connection"_s))
        return Terminal::tr("--demo and --connection exclude each other.");
    return {};
}

Options Reader::helpText() const
{
    Options options;
    options.help = parser.helpText();
    return options;
}

} // namespace steward::cli
