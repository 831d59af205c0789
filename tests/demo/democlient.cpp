// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/democlient.h"

#include <QJsonDocument>
#include <QSignalSpy>

namespace steward::test {

using namespace Qt::Literals::StringLiterals;

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Answer::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

namespace {

/// Read once for all clients of a test program: it is half a megabyte.
const Contract *contract()
{
    static const std::optional<Contract> loaded = Contract::load();
    return loaded ? &*loaded : nullptr;
}

} // namespace

DemoClient::DemoClient(demo::DemoServer &server, bool judge)
    : m_base(server.baseUrl().toEncoded())
    , m_key(server.adminKey())
    , m_contract(judge ? contract() : nullptr)
{
    m_network.setTransferTimeout(60'000);
}

Answer DemoClient::post(const QByteArray &target, const QJsonObject &body)
{
    return request("POST", target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer DemoClient::request(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl::fromEncoded(m_base + target));
    if (!m_key.isNull())
        request.setRawHeader("Authorization", "Bearer " + m_key);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(60'000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->isOpen() ? reply->readAll() : QByteArray();
    answer.error = reply->error();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    judge(method, target, body, answer);
    return answer;
}

void DemoClient::judge(const QByteArray &method, const QByteArray &target, const QByteArray &body, const Answer &answer)
{
    if (!m_contract || answer.status == 0)
        return;
    const QString path = QString::fromUtf8(target.split('?').first());
    if (answer.status < 300) {
        const qsizetype query = target.indexOf('?');
        m_complaints += m_contract->checkRequest(method, path, query < 0 ? QByteArray() : target.mid(query + 1), body);
    }
    m_complaints += m_contract->checkAnswer(method, path, answer.status, answer.body);
}

QJsonArray DemoClient::all(const QByteArray &target, int limit)
{
    QJsonArray rows;
    QString cursor;
    for (int pages = 0; pages < 10'000; ++pages) {
        QByteArray page = target + (target.contains('?') ? '&' : '?') + "limit=" + QByteArray::number(limit);
        if (!cursor.isEmpty())
            page += "&after=" + QUrl::toPercentEncoding(cursor);
        const QJsonObject answer = get(page).json();
        for (const QJsonValue &row : answer.value("data"_L1).toArray())
            rows.append(row);
        if (!answer.value("has_more"_L1).toBool())
            break;
        cursor =
            answer.contains("next"_L1) ? answer.value("next"_L1).toString() : answer.value("last_id"_L1).toString();
    }
    return rows;
}

QStringList DemoClient::ids(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(row.toObject().value("id"_L1).toString());
    return ids;
}

} // namespace steward::test
