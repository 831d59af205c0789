// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark and whether it asks for high contrast: what the desktop portal says (Linux, over D-Bus),
// else what its palette looks like (a contrast theme of Windows). Qt 6.4 has no such properties of its own. GUI thread;
// the portal is asked asynchronously.
#pragma once

#include <optional>
#include <QObject>
#include <QPalette>
#include <QVariant>

class QDBusVariant;

namespace steward {

class DesktopScheme final : public QObject
{
    Q_OBJECT
public:
    /// \a platformPalette: as the desktop gave it, before any theme of Steward replaced it.
    explicit DesktopScheme(QPalette platformPalette, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DesktopScheme)
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool wantsContrast() const;
    [[nodiscard]] const QPalette &palette() const { return m_platformPalette; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setPortalValue(const QString &key, QVariant value);
    QPalette m_platformPalette;
    std::optional<bool> m_portalDark;     ///< none: no answer yet, no portal, or no preference
    std::optional<bool> m_portalContrast; ///< likewise
};

} // namespace steward
