// SPDX-License-Identifier: GPL-3.0-or-later
// Where Steward keeps what it read, and a way to look there. GUI thread.
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace steward {

class DataSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit DataSection(const QString &directory, QWidget *parent = nullptr);
};

} // namespace steward
