// SPDX-License-Identifier: GPL-3.0-or-later
// A plain client for tests of the demonstration server: nothing of Steward's own client, so that a mistake in one
// cannot hide in the other. Checks each request and answer against the contract where that is at hand. Same thread as
// the server.
#pragma once

#include "app/demo/demoserver.h"
#include "tests/support/contract.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace steward::test {

struct Answer final
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray data() const { return json().value(QLatin1StringView("data")).toArray(); }
    [[nodiscard]] QString text(QLatin1StringView member) const { return json().value(member).toString(); }
    [[nodiscard]] QString errorCode() const;
};

class DemoClient final
{
public:
    explicit DemoClient(demo::DemoServer &server, bool judge = true);

    /// \a target: path below /v1 and query, both as they go over the wire.
    Answer get(const QByteArray &target) { return request("GET", target); }
    Answer post(const QByteArray &target, const QJsonObject &body = {});
    Answer remove(const QByteArray &target) { return request("DELETE", target); }
    Answer request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    /// Every row of a list, page after page of \a limit, by last_id or next, as an official library goes through it.
    QJsonArray all(const QByteArray &target, int limit = 100);
    /// The ids of rows.
    static QStringList ids(const QJsonArray &rows);

    void setKey(const QByteArray &key) { m_key = key; }
    void setTimeout(int ms) { m_network.setTransferTimeout(ms); }
    /// What the contract had to say against requests and answers so far.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void judge(const QByteArray &method, const QByteArray &target, const QByteArray &body, const Answer &answer);

    QNetworkAccessManager m_network;
    QByteArray m_base;
    QByteArray m_key;
    const Contract *m_contract;
    QStringList m_complaints;
};

} // namespace steward::test
