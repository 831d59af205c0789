// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohost.h"

#include "app/demo/demoserver.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

DemoHost::DemoHost(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_inside.moveToThread(&m_thread);
    m_thread.setObjectName(u"demonstration server"_s);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_inside, [this] { takeUp(); }, Qt::QueuedConnection);
}

DemoHost::~DemoHost()
{
    // Sockets must die in the thread they live in; m_inside goes back to this one to be destroyed here.
    QMetaObject::invokeMethod(
        &m_inside,
        [this] {
            delete std::exchange(m_server, nullptr);
            m_inside.moveToThread(thread());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DemoHost::takeUp()
{
    auto *server = new DemoServer(m_options);
    if (!server->listen()) {
        const QString error = server->errorString();
        delete server;
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    m_server = server;
    QMetaObject::invokeMethod(
        this,
        [this, url = server->baseUrl(), admin = server->adminKey(), readOnly = server->readOnlyKey(),
         project = server->projectKey(), name = server->organizationName()] {
            m_baseUrl = url;
            m_adminKey = admin;
            m_readOnlyKey = readOnly;
            m_projectKey = project;
            m_organizationName = name;
            Q_EMIT started();
        },
        Qt::QueuedConnection);
}

bool DemoHost::waitForStarted()
{
    call([this](DemoServer &server) {
        m_baseUrl = server.baseUrl();
        m_adminKey = server.adminKey();
        m_readOnlyKey = server.readOnlyKey();
        m_projectKey = server.projectKey();
        m_organizationName = server.organizationName();
    });
    return isListening();
}

void DemoHost::call(const std::function<void(DemoServer &)> &work)
{
    QMetaObject::invokeMethod(
        &m_inside,
        [this, &work] {
            if (m_server)
                work(*m_server);
        },
        Qt::BlockingQueuedConnection);
}

} // namespace steward::demo

#include "moc_demohost.cpp"
