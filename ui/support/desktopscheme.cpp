// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desktopscheme.h"

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

void DesktopScheme::askPortal()
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << kAppearance << kColorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            setPortalValue(reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopScheme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kAppearance && key == kColorScheme)
        setPortalValue(value.variant());
}

void DesktopScheme::setPortalValue(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // Read answers a variant in a variant
        value = value.value<QDBusVariant>().variant();
    const auto scheme = value.toUInt(); // 1: dark, 2: light, 0: no preference
    m_portalDark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
    Q_EMIT changed();
}

} // namespace steward
