// SPDX-License-Identifier: GPL-3.0-or-later
// What a command line asks for, read and checked before anything is done. Pure; any thread.
#pragma once

#include "app/demo/options.h"

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace steward::cli {

enum class Command { Help, Version, Sync, Export, DemoServer };
enum class ExportList { Projects, Members, Invites, Keys };
enum class Format { Csv, Json, Xlsx };

struct Options final
{
    Command command = Command::Help;
    QString help; ///< for Help

    // sync, export
    QString connection; ///< name or id; empty: the environment's, else the last used
    bool demo = false;
    bool quiet = false;
    bool force = false; ///< read again what is still fresh

    // export
    ExportList list{};
    Format format = Format::Csv;
    QString out; ///< empty: standard output
    bool offline = false;

    demo::Options server; ///< demo-server
};

/// The text is one sentence that says what is wrong with \a arguments, which begin with the program's name.
[[nodiscard]] tl::expected<Options, QString> parse(const QStringList &arguments);

/// "sync", "export", "demo-server".
[[nodiscard]] bool isCommand(const QString &word);

/// The sentence behind an error text of parse().
[[nodiscard]] QString seeHelp();

} // namespace steward::cli
