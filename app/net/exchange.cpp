// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/exchange.h"

#include "app/base/log.h"
#include "app/net/baseurl.h"
#include "app/net/networkrequest.h"
#include "app/net/oncebody.h"
#include "app/net/redaction.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSslError>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxRedirects = 5;
// Of a streamed answer: what Qt reads ahead of us, and how much of it is unpacked in one go.
constexpr qint64 kReadAhead = 512 * 1024;
constexpr qint64 kPiece = 64 * 1024;
// Of an answer other than a success that a stream was hoped for: enough for any error object.
constexpr qsizetype kMostOfAnError = 256 * 1024;

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const TransportConfig &config, const Secret &adminKey,
                   const Request &request, BodySink *sink)
    : m_manager(manager)
    , m_config(config)
    , m_adminKey(adminKey)
    , m_request(request)
    , m_sink(sink)
{
}

Exchange::~Exchange()
{
    if (m_sink)
        m_sink->setRoomListener({});
    if (!m_reply)
        return;
    m_reply->disconnect(this); // an abort that is heard of is the transfer time-out
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::start(Done done)
{
    m_done = std::move(done);
    m_clock.start();
    if (m_sink) // queued: the sink is in the middle of something
        m_sink->setRoomListener([this] { QMetaObject::invokeMethod(this, &Exchange::drain, Qt::QueuedConnection); });
    transmit(requestUrl(m_config.baseUrl, m_request));
}

void Exchange::transmit(const QUrl &url)
{
    m_body.clear();
    m_streamed.reset();
    m_ended = false;
    QNetworkRequest outgoing = networkRequest(url, m_request.method, m_config, m_adminKey);
    if (m_sink) {
        m_sink->begin();
        outgoing.setDecompressedSafetyCheckThreshold(-1); // it never stands in memory unpacked
    }
    switch (m_request.method) {
    case Method::Get:
        m_reply = m_manager.get(outgoing);
        break;
    case Method::Delete:
        m_reply = m_manager.deleteResource(outgoing);
        break;
    case Method::Post: {
        auto *body =
            new OnceBody(m_request.body ? QJsonDocument(*m_request.body).toJson(QJsonDocument::Compact) : QByteArray());
        m_reply = m_manager.post(outgoing, body);
        body->setParent(m_reply);
        break;
    }
    }
    if (m_sink)
        m_reply->setReadBufferSize(kReadAhead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::drain);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &problems) {
        QStringList texts;
        for (const QSslError &problem : problems)
            texts << problem.errorString();
        m_tlsProblems = texts.join(u"; "_s);
    });
    // Queued: whoever waits goes on in finish() and may delete the manager, and with it a reply that would still be
    // inside its own signal.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::ended, Qt::QueuedConnection);
}

void Exchange::ended()
{
    m_ended = true;
    drain();
}

/// Never from inside the sink or, once everything has arrived, from inside a signal of the reply: see finish().
void Exchange::drain()
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    bool empty = true;
    if (m_sink && status >= 200 && status < 300) {
        empty = drainIntoSink();
    } else if (m_reply->isOpen()) {
        m_body += m_reply->readAll();
        if (m_sink)
            m_body.truncate(kMostOfAnError);
    }
    if (m_ended && empty)
        finish();
}

/// Whether nothing is left to read for now.
bool Exchange::drainIntoSink()
{
    if (!m_streamed)
        m_streamed.emplace();
    while (m_reply->isOpen()) {
        const qint64 room = m_sink->room();
        if (room <= 0)
            return false;
        QByteArray piece = m_reply->read(std::min(room, kPiece));
        if (piece.isEmpty())
            break;
        m_streamed->add(piece);
        m_sink->take(std::move(piece));
    }
    return true;
}

void Exchange::finish()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    const bool timedOut = reply->error() == QNetworkReply::OperationCanceledError;
    Answer answer = Answer::of(*reply, std::exchange(m_body, {}), timedOut);
    answer.streamed = m_streamed;
    if (!m_tlsProblems.isEmpty())
        answer.networkText = m_tlsProblems;
    log(answer);
    if (follow(answer))
        return;
    if (m_sink) // it may be gone before *this, or another attempt's
        std::exchange(m_sink, nullptr)->setRoomListener({});
    std::exchange(m_done, {})(std::move(answer)); // last: *this may be gone
}

bool Exchange::follow(const Answer &answer)
{
    if (answer.redirect.isEmpty() || m_request.method != Method::Get || m_redirects == kMaxRedirects ||
        !isSameOrigin(answer.redirect, m_config.baseUrl))
        return false;
    ++m_redirects;
    transmit(answer.redirect);
    return true;
}

void Exchange::log(const Answer &answer) const
{
    qCDebug(logNet).noquote().nospace() << m_request.operation << ' ' << m_request.family() << ' ' << answer.status
                                        << ' ' << m_clock.elapsed() << " ms "
                                        << redacted(answer.requestId, m_adminKey.reveal(), 200);
}

} // namespace steward

#include "moc_exchange.cpp"
