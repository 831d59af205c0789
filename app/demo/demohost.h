// SPDX-License-Identifier: GPL-3.0-or-later
// A DemoServer in a thread of its own, so that the console in the same process is served as by another machine:
// whatever blocks one does not block the other. The functions are for the thread that made the host; call() reaches
// into the server.
#pragma once

#include "app/demo/options.h"

#include <functional>
#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

namespace steward::demo {

class DemoServer;

class DemoHost final : public QObject
{
    Q_OBJECT
public:
    /// Starts to make the organization; started() or failed() says when it is there.
    explicit DemoHost(Options options = {}, QObject *parent = nullptr);
    ~DemoHost() override; ///< ends the server and its thread
    Q_DISABLE_COPY_MOVE(DemoHost)

    [[nodiscard]] bool isListening() const { return m_baseUrl.isValid(); }
    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }
    [[nodiscard]] const QByteArray &adminKey() const { return m_adminKey; }
    [[nodiscard]] const QByteArray &readOnlyKey() const { return m_readOnlyKey; }
    [[nodiscard]] const QByteArray &projectKey() const { return m_projectKey; }
    [[nodiscard]] const QString &organizationName() const { return m_organizationName; }

    /// For tests and command lines: returns once the server listens or has failed to. Not for the GUI: it blocks.
    [[nodiscard]] bool waitForStarted();
    /// Runs \a work in the server's thread and waits for it.
    void call(const std::function<void(DemoServer &)> &work);

Q_SIGNALS:
    void started();
    void failed(const QString &error);

private:
    void takeUp(); ///< in the server's thread

    Options m_options;
    QThread m_thread;
    QObject m_inside;               ///< lives in the thread
    DemoServer *m_server = nullptr; ///< made, used and deleted there
    QUrl m_baseUrl;
    QByteArray m_adminKey, m_readOnlyKey, m_projectKey;
    QString m_organizationName;
};

} // namespace steward::demo
