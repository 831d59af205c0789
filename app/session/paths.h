// SPDX-License-Identifier: GPL-3.0-or-later
// Where Steward keeps its files: one configuration and one data directory of its own, under the person's XDG
// directories or what the system has for them. A value, so that tests and the picture tour can point elsewhere.
#pragma once

#include <QString>

namespace steward {

struct Paths final
{
    QString configDir; ///< settings and the list of connections; no keys
    QString dataDir;   ///< the archives, one for each organization

    /// ~/.config/steward and ~/.local/share/steward on Linux; independent of the application's name in Qt.
    [[nodiscard]] static Paths standard();
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString connectionsFile() const;
};

} // namespace steward
