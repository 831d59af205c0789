// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desktopscheme.h"

#include "ui/support/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kColorScheme = u"color-scheme"_s;
const auto kContrast = u"contrast"_s;
} // namespace

DesktopScheme::DesktopScheme(QPalette platformPalette, QObject *parent)
    : QObject(parent)
    , m_platformPalette(std::move(platformPalette))
{
    // Without this address Qt would try to launch a bus, which blocks.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        askPortal();
}

bool DesktopScheme::isDark() const
{
    const auto lightness = [this](QPalette::ColorRole role) { return m_platformPalette.color(role).lightness(); };
    return m_portalDark.value_or(lightness(QPalette::Window) < lightness(QPalette::WindowText));
}

bool DesktopScheme::wantsContrast() const
{
    return m_portalContrast.value_or(Theme::isHighContrast(m_platformPalette));
}

void DesktopScheme::askPortal()
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {kColorScheme, kContrast}) {
        auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
        call << kAppearance << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                setPortalValue(key, reply.value().variant());
            watcher->deleteLater();
        });
    }
}

void DesktopScheme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kAppearance && (key == kColorScheme || key == kContrast))
        setPortalValue(key, value.variant());
}

void DesktopScheme::setPortalValue(const QString &key, QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // Read answers a variant in a variant
        value = value.value<QDBusVariant>().variant();
    const auto number = value.toUInt();
    // 1: dark, or more contrast; 0: no preference; 2: light. No contrast is named that would be less than usual.
    auto &known = key == kContrast ? m_portalContrast : m_portalDark;
    known = number == 0 ? std::nullopt : std::optional(number == 1);
    Q_EMIT changed();
}

} // namespace steward

#include "moc_desktopscheme.cpp"
