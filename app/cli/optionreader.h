// SPDX-License-Identifier: GPL-3.0-or-later
// What the parse functions of all commands share: a parser with the options that most of them take. For options.cpp and
// planoptions.cpp only.
#pragma once

#include "app/cli/options.h"

#include <array>
#include <optional>
#include <QCommandLineParser>

namespace steward::cli {

using Parsed = tl::expected<Options, QString>;

/// One command's parser with its options; each parse function adds its own.
struct Reader final
{
    explicit Reader(const QString &description);
    void addConnectionOptions(); ///< --connection, --demo, --quiet
    void addForce() { parser.addOption(force); }
    void takeConnectionOptions(Options &options) const;
    /// An error text; empty when all is well or help is asked for.
    [[nodiscard]] QString problem(const QStringList &arguments, qsizetype words);
    [[nodiscard]] bool wantsHelp() const { return parser.isSet(help); }
    [[nodiscard]] Options helpText() const;

    QCommandLineParser parser;
    QCommandLineOption help, connection, demo, force, quiet;
};

template <typename T, std::size_t N>
std::optional<T> named(const QString &word, const std::array<std::pair<QLatin1StringView, T>, N> &known)
{
    const auto it = std::find_if(known.cbegin(), known.cend(), [&](const auto &entry) { return word == entry.first; });
    return it == known.cend() ? std::nullopt : std::optional(it->second);
}

} // namespace steward::cli
