// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange is one attempt on the wire: from a Request to its Answer. It follows redirects of reads within the
// configured origin and no others, tells TLS problems and ignores none, and holds the body while it arrives, or hands
// that of a success on to a sink, no faster than the sink takes it. Deleting it aborts it and nobody is called. Created
// and owned by the Transport; what its constructor is given must live until done() is called or the Exchange is
// deleted. GUI thread.
#pragma once

#include "app/base/secret.h"
#include "app/net/answer.h"
#include "app/net/bodysink.h"
#include "app/net/request.h"
#include "app/net/transportconfig.h"

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace steward {

class Exchange final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Answer)>;

    Exchange(QNetworkAccessManager &manager, const TransportConfig &config, const Secret &adminKey,
             const Request &request, BodySink *sink = nullptr);
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)

    /// \a done is called once, from the event loop, never from inside Qt's own signals: it may delete the Exchange and
    /// the manager.
    void start(Done done);

private:
    void transmit(const QUrl &url);
    void drain();
    [[nodiscard]] bool drainIntoSink();
    void ended();
    void finish();
    [[nodiscard]] bool follow(const Answer &answer);
    void log(const Answer &answer) const;

    QNetworkAccessManager &m_manager;
    const TransportConfig &m_config;
    const Secret &m_adminKey;
    const Request &m_request;
    BodySink *m_sink;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    std::optional<StreamedBody> m_streamed; ///< the sink has got something
    bool m_ended = false;                       ///< all has arrived; perhaps not all was read
    QString m_tlsProblems;
    QElapsedTimer m_clock;
    int m_redirects = 0;
};

} // namespace steward
