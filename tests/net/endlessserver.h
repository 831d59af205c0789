// SPDX-License-Identifier: GPL-3.0-or-later
// A server whose answer is as long as wanted and is made while it is sent, no faster than the client reads: nothing of
// it is held here. Answers every connection the same way.
#pragma once

#include <algorithm>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace steward::test {

class EndlessServer final : public QObject
{
public:
    /// \a element (with a comma before all but the first) \a count times between \a head and \a tail.
    EndlessServer(QByteArray head, QByteArray element, qint64 count, QByteArray tail)
        : m_head(std::move(head))
        , m_element(std::move(element))
        , m_tail(std::move(tail))
        , m_count(count)
    {
        if (!m_server.listen(QHostAddress::LocalHost, 0))
            qFatal("no port on loopback");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                m_sent = -1;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(size()) + "\r\n\r\n");
                more(socket);
            });
            connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket] { more(socket); });
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort())); }
    [[nodiscard]] qint64 size() const
    {
        return m_head.size() + m_tail.size() + m_count * m_element.size() + std::max<qint64>(0, m_count - 1);
    }
    /// Elements handed to the system so far.
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    void more(QTcpSocket *socket)
    {
        while (socket->bytesToWrite() < 256 * 1024 && m_sent <= m_count) {
            if (m_sent < 0)
                socket->write(m_head);
            else if (m_sent < m_count)
                socket->write(m_sent == 0 ? m_element : ',' + m_element);
            else
                socket->write(m_tail);
            ++m_sent;
        }
    }

    QTcpServer m_server;
    QByteArray m_head, m_element, m_tail;
    qint64 m_count;
    qint64 m_sent = 0;
};

} // namespace steward::test
