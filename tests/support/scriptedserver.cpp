// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace steward::test {

using namespace Qt::Literals::StringLiterals;

Script Script::reply(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) +
                      " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    bool typed = false;
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
        typed = typed || name.toLower() == "content-type";
    }
    if (!typed)
        head += "Content-Type: application/json\r\n";
    return raw(head + "\r\n" + body);
}

Script Script::raw(const QByteArray &bytes)
{
    return Script().then(bytes);
}

Script &Script::after(int ms)
{
    // Before the first bytes when there are some already, so that reply(...).after(50) reads as it should.
    if (m_steps.size() == 1 && m_steps.front().delayMs == 0)
        m_steps.front().delayMs = ms;
    else
        m_delayMs = ms;
    return *this;
}

Script &Script::then(const QByteArray &bytes)
{
    m_steps.push_back({std::exchange(m_delayMs, 0), bytes});
    return *this;
}

Script &Script::drip(int chunkSize, int everyMs)
{
    QByteArray all;
    for (const Step &step : std::exchange(m_steps, {}))
        all += step.bytes;
    for (qsizetype at = 0; at < all.size(); at += chunkSize)
        m_steps.push_back({everyMs, all.mid(at, chunkSize)});
    return *this;
}

Script &Script::close()
{
    m_end = End::Close;
    return *this;
}

Script &Script::drop()
{
    m_end = End::Drop;
    return *this;
}

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> server, const QHostAddress &address)
    : m_handler([](const Received &) { return Script::reply(200, "{}"); })
    , m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(address, 0))
        qFatal("ScriptedServer cannot listen on loopback");
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_server->inherits("QSslServer") ? u"https"_s : u"http"_s);
    url.setHost(m_server->serverAddress().toString());
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        if (m_connectionsToDrop > 0) {
            --m_connectionsToDrop;
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket, connection);
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Received request;
    request.connection = connection;
    request.head = buffer.first(headEnd);
    const QList<QByteArray> lines = request.head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.insert(lines.at(i).first(colon).toLower(), lines.at(i).sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);

    m_received.push_back(request);
    Script script;
    if (m_scripts.empty()) {
        script = m_handler(request);
    } else {
        script = std::move(m_scripts.front());
        m_scripts.pop_front();
    }
    play(socket, std::make_shared<const Script>(std::move(script)), 0);
    Q_EMIT requestReceived();
}

void ScriptedServer::play(QTcpSocket *socket, const std::shared_ptr<const Script> &script, std::size_t step)
{
    if (step == script->m_steps.size()) {
        if (script->m_end == Script::End::Close)
            socket->disconnectFromHost();
        else if (script->m_end == Script::End::Drop)
            socket->abort();
        return;
    }
    const auto go = [this, socket, script, step] {
        socket->write(script->m_steps.at(step).bytes);
        socket->flush();
        play(socket, script, step + 1);
    };
    if (const int delay = script->m_steps.at(step).delayMs; delay > 0)
        QTimer::singleShot(delay, Qt::PreciseTimer, socket, go); // dies with the socket
    else
        go();
}

} // namespace steward::test

#include "moc_scriptedserver.cpp"
