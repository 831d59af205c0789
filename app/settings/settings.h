// SPDX-License-Identifier: GPL-3.0-or-later
// A person's preferences, kept in an INI file in the configuration directory. No secrets, nothing about an
// organization. One object, made in main and passed on; GUI thread.
#pragma once

#include "app/organization/policy.h"

#include <QObject>
#include <QSettings>

namespace steward {

class Settings final : public QObject
{
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark };
    enum class Density { Compact, Normal, Roomy };

    explicit Settings(const QString &file, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    [[nodiscard]] bool chartPatterns() const; ///< groups are told apart by patterns as well as by colours
    void setChartPatterns(bool on);
    [[nodiscard]] bool notices() const; ///< incidents of spend are told on the desktop; on by default
    void setNotices(bool on);
    [[nodiscard]] QString language() const; ///< "", "en" or "de"; empty follows the desktop
    void setLanguage(const QString &language);
    [[nodiscard]] Policy policy() const;
    void setPolicy(const Policy &policy);
    [[nodiscard]] QString lastConnection() const;
    void setLastConnection(const QString &id);

    /// Opaque state of a window, splitter or table header under a name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void themeChanged();
    void densityChanged();
    void chartPatternsChanged();
    void languageChanged();
    void policyChanged();

private:
    QSettings m_settings;
};

} // namespace steward
