// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

Reader::Reader(const QString &description)
    : help({u"h"_s, u"help"_s}, u"Show this help."_s)
    , connection({u"c"_s, u"connection"_s}, u"The connected organization, by name or id."_s, u"name"_s)
    , demo(u"demo"_s, u"Use the demonstration organization."_s)
    , force(u"force"_s, u"Read again what is still fresh."_s)
    , quiet({u"q"_s, u"quiet"_s}, u"Say nothing but errors."_s)
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
        return u"\u2018%1\u2019 is one argument too many."_s.arg(given.at(words));
    // demo-server has neither; asking the parser for an option it does not know makes it complain
    const QStringList named = parser.optionNames();
    if (named.contains(u"demo"_s) && named.contains(u"connection"_s))
        return u"--demo and --connection exclude each other."_s;
    return {};
}

Options Reader::helpText() const
{
    Options options;
    options.help = parser.helpText();
    return options;
}

} // namespace steward::cli
