// SPDX-License-Identifier: GPL-3.0-or-later
// Theme, row height and language; each takes effect at once. GUI thread.
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace steward {

class Settings;

class AppearanceSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);
};

} // namespace steward
