// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace steward::demo {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;
constexpr qint64 kMostBuffered = 256 * 1024; // of what the client has not taken yet
constexpr qsizetype kMaxBody = 8 * 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    // Answers are small and each is one write: waiting for more to send would only delay them.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::nextPieces);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (!m_busy && takeRequest()) {
        m_busy = true;
        m_keepAlive = m_request.keepAlive;
        Q_EMIT requested(std::exchange(m_request, {}));
    }
}

/// True when m_request is complete.
bool HttpConnection::takeRequest()
{
    if (m_expected < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_buffer.size() > kMaxHead)
                refuse(431);
            return false;
        }
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
            refuse(400);
            return false;
        }
        m_request = {};
        m_request.method = words.at(0);
        const qsizetype query = words.at(1).indexOf('?');
        m_request.path = query < 0 ? words.at(1) : words.at(1).left(query);
        m_request.rawQuery = query < 0 ? QByteArray() : words.at(1).mid(query + 1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            if (colon > 0)
                m_request.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
        }
        const QByteArray connection = m_request.headers.value("connection").toLower();
        m_request.keepAlive = words.at(2) == "HTTP/1.0" ? connection == "keep-alive" : connection != "close";
        if (m_request.headers.contains("transfer-encoding")) {
            refuse(411);
            return false;
        }
        bool ok = true;
        m_expected = m_request.headers.value("content-length", "0").toLongLong(&ok);
        if (!ok || m_expected < 0 || m_expected > kMaxBody) {
            refuse(ok ? 413 : 400);
            return false;
        }
        if (m_request.headers.value("expect").toLower() == "100-continue")
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_buffer.size() < m_expected)
        return false;
    m_request.body = m_buffer.left(m_expected);
    m_buffer.remove(0, m_expected);
    m_expected = -1;
    return true;
}

void HttpConnection::refuse(int status)
{
    m_busy = true; // nothing more is read
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) +
                    " Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost();
}

QByteArray HttpConnection::head(const HttpReply &reply) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) +
                      "\r\nContent-Type: " + reply.contentType +
                      (reply.pieces > 0 ? QByteArray("\r\nTransfer-Encoding: chunked\r\n")
                                        : "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n");
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + (m_keepAlive ? "\r\n" : "Connection: close\r\n\r\n");
}

void HttpConnection::send(const HttpReply &reply)
{
    if (reply.pieces > 0)
        return sendPieces(reply, false);
    m_socket->write(head(reply) + reply.body);
    answered();
}

void HttpConnection::sendPieces(HttpReply reply, bool truncated)
{
    m_socket->write(head(reply));
    m_reply = std::move(reply);
    m_piece = 0;
    m_truncated = truncated;
    nextPieces();
}

/// As far as the client has room: other clients are answered in between.
void HttpConnection::nextPieces()
{
    while (m_reply.pieces > 0 && m_socket->bytesToWrite() < kMostBuffered) {
        if (m_piece == m_reply.pieces) {
            m_reply = {};
            m_socket->write("0\r\n\r\n");
            return answered();
        }
        QByteArray piece;
        m_reply.piece(piece, m_piece);
        const QByteArray size = QByteArray::number(piece.size(), 16) + "\r\n";
        if (m_truncated && m_piece == m_reply.pieces / 2) {
            m_reply = {};
            m_socket->write(size + piece.left(piece.size() / 2));
            return m_socket->disconnectFromHost();
        }
        ++m_piece;
        if (!piece.isEmpty()) // an empty chunk would be the last
            m_socket->write(size + piece + "\r\n");
    }
}

void HttpConnection::answered()
{
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    // A pipelined request may stand in the buffer; not from here, so that many of them do not nest.
    if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::sendTruncated(const HttpReply &reply)
{
    if (reply.pieces > 0)
        return sendPieces(reply, true);
    m_socket->write(head(reply) + reply.body.left(reply.body.size() / 2));
    m_socket->disconnectFromHost();
}

void HttpConnection::sendInDrops(const HttpReply &reply, int intervalMs)
{
    m_socket->write(head(reply));
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, body = reply.body, at = qsizetype(0)]() mutable {
        if (at < body.size())
            m_socket->write(body.constData() + at++, 1);
        if (at >= body.size()) {
            timer->deleteLater();
            answered();
        }
    });
    timer->start(intervalMs);
}

void HttpConnection::drop()
{
    m_socket->abort();
}

} // namespace steward::demo

#include "moc_httpconnection.cpp"
