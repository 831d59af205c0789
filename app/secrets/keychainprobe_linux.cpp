// SPDX-License-Identifier: GPL-3.0-or-later
// The Secret Service (GNOME Keyring, KeePassXC, newer KWallet) is asked over D-Bus. Where QtKeychain would use
// KWallet's own interface only its presence is looked for: whether a wallet is open cannot be asked without opening it.
#include "app/secrets/keychainprobe.h"

#include "app/secrets/keychainwait.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kService = "org.freedesktop.secrets"_L1;
constexpr auto kDBus = "org.freedesktop.DBus"_L1;

struct Asking final
{
    std::chrono::milliseconds allowed;
    std::stop_token stop;
};

/// The reply or an error message; never throws, always ends.
QCoro::Task<QDBusMessage> ask(QDBusMessage question, Asking how)
{
    // D-Bus' own limit is the longer one, so that only one of the two decides.
    auto pending = QDBusConnection::sessionBus().asyncCall(question, int(how.allowed.count()) + 1000);
    auto *watcher = new QDBusPendingCallWatcher(pending);
    KeychainWait wait(how.allowed, how.stop);
    if (watcher->isFinished())
        wait.finish();
    else
        wait.on(watcher, &QDBusPendingCallWatcher::finished);
    const auto end = co_await wait.ended();
    watcher->deleteLater();
    if (end != KeychainWait::End::Finished)
        co_return QDBusMessage::createError(QDBusError::Timeout, u"no answer in time"_s);
    co_return pending.reply();
}

// The questions are put together outside the coroutines: GCC 12 trips over initializer lists inside them.

QDBusMessage callToBus(const QString &method)
{
    return QDBusMessage::createMethodCall(kDBus, u"/org/freedesktop/DBus"_s, kDBus, method);
}

QDBusMessage ownerPidQuestion()
{
    return callToBus(u"GetConnectionUnixProcessID"_s) << QString(kService);
}

QDBusMessage defaultCollectionQuestion()
{
    return QDBusMessage::createMethodCall(kService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                          u"ReadAlias"_s)
           << u"default"_s;
}

QDBusMessage lockedQuestion(const QString &collection)
{
    return QDBusMessage::createMethodCall(kService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
           << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
}

bool namesKWallet(const QDBusMessage &reply)
{
    const auto names = reply.arguments().value(0).toStringList();
    return names.contains("org.kde.kwalletd6"_L1) || names.contains("org.kde.kwalletd5"_L1);
}

bool isSilence(const QDBusMessage &reply)
{
    const auto type = QDBusError(reply).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
}

/// Who stands behind the Secret Service, by the program that owns the name.
QCoro::Task<QString> ownerName(Asking how)
{
    const auto reply = co_await ask(ownerPidQuestion(), how);
    const auto fallback = u"system keychain"_s;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        co_return fallback;
    QFile comm(u"/proc/%1/comm"_s.arg(reply.arguments().constFirst().toUInt()));
    if (!comm.open(QIODevice::ReadOnly))
        co_return fallback;
    const QByteArray program = comm.readLine().trimmed();
    if (program.startsWith("gnome-keyring"))
        co_return u"GNOME Keyring"_s;
    if (program.startsWith("kwalletd") || program.startsWith("ksecretd"))
        co_return u"KWallet"_s;
    if (program.startsWith("keepassxc"))
        co_return u"KeePassXC"_s;
    co_return fallback;
}

/// The desktops for which QtKeychain speaks to kwalletd rather than to the Secret Service.
bool usesKWallet()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE");
}

QCoro::Task<KeychainState> probeKWallet(Asking how)
{
    KeychainState state{KeychainState::Access::Ready, u"KWallet"_s, {}};
    if (namesKWallet(co_await ask(callToBus(u"ListNames"_s), how)) ||
        namesKWallet(co_await ask(callToBus(u"ListActivatableNames"_s), how)))
        co_return state;
    state.access = KeychainState::Access::Absent;
    state.detail = u"no kwalletd on the session bus"_s;
    co_return state;
}

} // namespace

QCoro::Task<KeychainState> probeKeychain(std::chrono::milliseconds allowed, std::stop_token stop)
{
    using Access = KeychainState::Access;
    const Asking how{allowed, std::move(stop)};
    KeychainState state{Access::Absent, u"system keychain"_s, {}};
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        state.detail = bus.lastError().message();
        co_return state;
    }
    if (usesKWallet())
        co_return co_await probeKWallet(how);

    const auto alias = co_await ask(defaultCollectionQuestion(), how); // starts the service when it can be started
    if (alias.type() != QDBusMessage::ReplyMessage) {
        state.access = isSilence(alias) ? Access::Silent : Access::Absent;
        state.detail = alias.errorMessage();
        co_return state;
    }
    state.backend = co_await ownerName(how);
    const auto collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == "/"_L1) {
        state.access = Access::Empty;
        co_return state;
    }
    const auto locked = co_await ask(lockedQuestion(collection), how);
    if (locked.type() != QDBusMessage::ReplyMessage) {
        state.access = isSilence(locked) ? Access::Silent : Access::Absent;
        state.detail = locked.errorMessage();
        co_return state;
    }
    state.access =
        locked.arguments().value(0).value<QDBusVariant>().variant().toBool() ? Access::Locked : Access::Ready;
    co_return state;
}

} // namespace steward
