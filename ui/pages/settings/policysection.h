// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own rules: when a budget period begins, how long days stay provisional, and how old a key may get in each
// class. GUI thread.
#pragma once

#include "app/organization/policy.h"
#include "ui/pages/settings/settingssection.h"

#include <array>

class QSpinBox;

namespace steward {

class Session;
class Settings;

class MoneySection final : public SettingsSection
{
    Q_OBJECT
public:
    MoneySection(Session &session, Settings &settings, QWidget *parent = nullptr);
};

class KeyPolicySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit KeyPolicySection(Settings &settings, QWidget *parent = nullptr);
};

} // namespace steward
