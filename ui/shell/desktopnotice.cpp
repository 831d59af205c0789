// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace steward::desktopnotice {

void show(const QString &title, const QString &text)
{
    if (QGuiApplication::platformName() == "offscreen"_L1)
        return; // nobody sees this desktop
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr int kAsTheDesktopLikes = -1;
    call << u"Steward"_s << 0U << u"io.github.steward_console.Steward"_s << title
         << text.toHtmlEscaped() // the body may be read as markup
         << QStringList() << QVariantMap() << kAsTheDesktopLikes;
    QDBusConnection::sessionBus().asyncCall(call); // whether it was shown makes no difference
}

} // namespace steward::desktopnotice
