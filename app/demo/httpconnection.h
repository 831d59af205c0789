// SPDX-License-Identifier: GPL-3.0-or-later
// One client's connection: reads HTTP/1.1 requests, one at a time, and writes what it is told to, whole or broken on
// purpose. The socket is its own, so that answers may come late, in drops or never; a client that has gone away takes
// the connection and everything that waits on it along (timers use the connection as their context).
//
// This stands on QTcpServer rather than on Qt HTTP Server: in 6.4 that crashes on late answers (PLATFORM.md 2), it
// hides the raw query, and the socket access which the way around needs is gone in later versions of Qt. Owned by
// DemoServer; its thread.
#pragma once

#include "app/demo/http.h"

#include <QObject>

class QTcpSocket;

namespace steward::demo {

class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    /// Takes \a socket; deletes itself when the socket closes.
    explicit HttpConnection(QTcpSocket *socket, QObject *parent);
    Q_DISABLE_COPY_MOVE(HttpConnection)

    void send(const HttpReply &reply);
    /// Promises the whole body and delivers half of it; of one that goes in pieces, half of them and a half one.
    void sendTruncated(const HttpReply &reply);
    /// One byte of the body each \a intervalMs.
    void sendInDrops(const HttpReply &reply, int intervalMs);
    /// Breaks the connection without a word.
    void drop();

Q_SIGNALS:
    /// Answered by one of the functions above, or never. The next request is not read before that.
    void requested(const steward::demo::HttpRequest &request);

private:
    void read();
    bool takeRequest();
    void refuse(int status);
    void answered();
    void sendPieces(HttpReply reply, bool truncated);
    void nextPieces();
    [[nodiscard]] QByteArray head(const HttpReply &reply) const;

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    HttpRequest m_request;
    HttpReply m_reply; ///< that goes in pieces
    int m_piece = 0;   ///< the next one
    bool m_truncated = false;
    qsizetype m_expected = -1; ///< length of the body, once the head has been read
    bool m_busy = false;
    bool m_keepAlive = true;
};

} // namespace steward::demo
