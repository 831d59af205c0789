// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/paths.h"

#include <QStandardPaths>

namespace steward {

using namespace Qt::Literals::StringLiterals;

Paths Paths::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/steward"_L1,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/steward"_L1};
}

QString Paths::settingsFile() const
{
    return configDir + "/settings.ini"_L1;
}

QString Paths::connectionsFile() const
{
    return configDir + "/connections.json"_L1;
}

} // namespace steward
