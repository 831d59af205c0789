// SPDX-License-Identifier: GPL-3.0-or-later
// ScriptedServer answers HTTP/1.1 requests on loopback with exactly the bytes of a script, good or bad, and keeps what
// it received. Raw sockets on port 0, delays by timers, no thread of its own. For tests of what a service and the way
// to it can do to a client; for an Admin API with state there is app/demo.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <utility>
#include <vector>

class QTcpSocket;

namespace steward::test {

/// What the server does with one request, from the moment it has read it.
class Script final
{
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    /// A complete answer with Content-Length; the connection stays open.
    [[nodiscard]] static Script reply(int status, const QByteArray &body, const Headers &headers = {});
    /// The bytes as they are; the connection stays open until close() or drop() says otherwise.
    [[nodiscard]] static Script raw(const QByteArray &bytes);
    /// Nothing, for ever.
    [[nodiscard]] static Script hang() { return {}; }
    /// Reads the request and cuts the connection off.
    [[nodiscard]] static Script dropped() { return Script().drop(); }

    Script &after(int ms);                    ///< wait before the next bytes
    Script &then(const QByteArray &bytes);    ///< more bytes
    Script &drip(int chunkSize, int everyMs); ///< the bytes so far in pieces
    Script &close();                          ///< an orderly end after the last byte
    Script &drop();                           ///< an abrupt one

private:
    friend class ScriptedServer;
    enum class End { KeepOpen, Close, Drop };
    struct Step
    {
        int delayMs;
        QByteArray bytes;
    };
    std::vector<Step> m_steps;
    int m_delayMs = 0;
    End m_end = End::KeepOpen;
};

struct Received final
{
    QByteArray method;
    QByteArray target;                     ///< as on the request line: "/v1/organization/projects?limit=100"
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray head;                       ///< request line and headers as they came
    QByteArray body;
    int connection = 0; ///< which of the connections, from 1
};

class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Script(const Received &)>;

    /// Listens at once. \a server may be a QSslServer.
    explicit ScriptedServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>(),
                            const QHostAddress &address = QHostAddress::LocalHost);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

    /// The next requests are answered by these, in this order; the ones after that by the handler.
    void enqueue(Script script) { m_scripts.push_back(std::move(script)); }
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// The next \a count connections are cut off before anything is read.
    void dropConnections(int count) { m_connectionsToDrop = count; }
    /// Nobody listens any more; open connections stay.
    void stopListening() { m_server->close(); }

    [[nodiscard]] const std::vector<Received> &received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    void requestReceived();

private:
    void accept();
    void read(QTcpSocket *socket, int connection);
    void play(QTcpSocket *socket, const std::shared_ptr<const Script> &script, std::size_t step);

    Handler m_handler;
    std::deque<Script> m_scripts;
    std::vector<Received> m_received;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    int m_connections = 0;
    int m_connectionsToDrop = 0;
    std::unique_ptr<QTcpServer> m_server; ///< last: its sockets say goodbye while they die
};

} // namespace steward::test
