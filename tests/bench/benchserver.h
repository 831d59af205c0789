// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration server as a process of its own (steward demo-server), so that its work and memory are not counted as the
// console's. Found beside the benchmark's own program.
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QUrl>

namespace steward::bench {

class Server final
{
public:
    explicit Server(const QStringList &arguments)
    {
        using namespace Qt::Literals::StringLiterals;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/steward"_s, QStringList{u"demo-server"_s} + arguments);
        while (adminKey.isEmpty() && m_process.waitForReadyRead(30'000)) {
            while (m_process.canReadLine()) {
                const QByteArray line = m_process.readLine().trimmed();
                if (line.startsWith("export OPENAI_BASE_URL="))
                    baseUrl = QUrl::fromEncoded(line.mid(line.indexOf('=') + 1));
                else if (line.startsWith("export OPENAI_ADMIN_KEY="))
                    adminKey = line.mid(line.indexOf('=') + 1);
            }
        }
        if (adminKey.isEmpty())
            qFatal("steward demo-server did not start");
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

    QUrl baseUrl;
    QByteArray adminKey;

private:
    QProcess m_process;
};

} // namespace steward::bench
