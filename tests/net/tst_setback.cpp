// SPDX-License-Identifier: GPL-3.0-or-later
// The pure decisions about a finished attempt: what it is, whether and when it is repeated, what is taken out of its
// texts.
#include "app/net/redaction.h"
#include "app/net/retrypolicy.h"
#include "app/net/setback.h"
#include "tests/net/requests.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace steward;
using steward::test::kKey;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Delivery = Setback::Delivery;

namespace {

Request request(Method method)
{
    return {u"projects.test"_s, method, u"/organization/projects"_s, {}, {}, {}};
}

Answer answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    answer.declaredSize = body.size();
    if (status >= 400)
        answer.networkError = QNetworkReply::UnknownContentError;
    return answer;
}

QByteArray serverError()
{
    return "{\"error\": {\"message\": \"It was not to be.\", \"type\": \"invalid_request_error\", \"param\": null, "
           "\"code\": \"some_code\"}}";
}

} // namespace

class TestSetback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("get");
        QTest::addColumn<Kind>("post");
        QTest::addColumn<bool>("repeatsGet");
        QTest::addColumn<bool>("repeatsPost");
        const auto row = [](int status, Kind get, Kind post, bool repeatsGet, bool repeatsPost) {
            QTest::newRow(qPrintable(QString::number(status))) << status << get << post << repeatsGet << repeatsPost;
        };
        row(400, Kind::Refused, Kind::Refused, false, false);
        row(401, Kind::Unauthorized, Kind::Unauthorized, false, false);
        row(403, Kind::Forbidden, Kind::Forbidden, false, false);
        row(404, Kind::NotFound, Kind::NotFound, false, false);
        row(408, Kind::Timeout, Kind::UnknownOutcome, true, false);
        row(409, Kind::Conflict, Kind::Conflict, false, false);
        row(422, Kind::Refused, Kind::Refused, false, false);
        row(429, Kind::RateLimited, Kind::RateLimited, true, true);
        row(500, Kind::Server, Kind::UnknownOutcome, true, false);
        row(502, Kind::Server, Kind::UnknownOutcome, true, false);
        row(503, Kind::Server, Kind::UnknownOutcome, true, false);
        row(504, Kind::Server, Kind::UnknownOutcome, true, false);
    }
    void judgesStatus()
    {
        QFETCH(int, status);
        QFETCH(Kind, get);
        QFETCH(Kind, post);
        QFETCH(bool, repeatsGet);
        QFETCH(bool, repeatsPost);
        for (const Method method : {Method::Get, Method::Delete, Method::Post}) {
            Answer reply = answer(status, serverError());
            reply.requestId = u"req_1"_s;
            const auto setback = judged(reply, request(method), kKey);
            QVERIFY(setback);
            QCOMPARE(setback->error.kind, method == Method::Post ? post : get);
            QCOMPARE(setback->mayRepeat(method), method == Method::Post ? repeatsPost : repeatsGet);
            QCOMPARE(setback->error.httpStatus, status);
            QCOMPARE(setback->error.serverText, u"It was not to be."_s);
            QCOMPARE(setback->error.serverCode, u"some_code"_s);
            QCOMPARE(setback->error.requestId, u"req_1"_s);
            QCOMPARE(setback->error.operation, u"projects.test"_s);
        }
    }

    void readsTheShapesOfErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("a bare sentence") << QByteArray(R"({"error": "Missing scopes: api.management.read"})")
                                         << u"Missing scopes: api.management.read"_s << QString();
        QTest::newRow("code null") << QByteArray(R"({"error": {"message": "m", "type": "t", "code": null}})") << u"m"_s
                                   << u"t"_s;
        QTest::newRow("no type") << QByteArray(R"({"error": {"message": "m"}})") << u"m"_s << QString();
        QTest::newRow("error null") << QByteArray(R"({"error": null})") << QString() << QString();
        QTest::newRow("numbers") << QByteArray(R"({"error": {"message": 5, "code": 7}})") << QString() << QString();
        QTest::newRow("an array") << QByteArray("[1]") << QString() << QString();
        QTest::newRow("nothing") << QByteArray() << QString() << QString();
        QTest::newRow("half of it") << QByteArray("{\"error\": {\"mess") << QString() << QString();
        QTest::newRow("plain text") << QByteArray("forbidden") << QString() << QString();
    }
    void readsTheShapesOfErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto setback = judged(answer(403, body), request(Method::Get), kKey);
        QVERIFY(setback);
        QCOMPARE(setback->error.kind, Kind::Forbidden);
        QCOMPARE(setback->error.serverText, text);
        QCOMPARE(setback->error.serverCode, code);
        QCOMPARE(setback->error.detail.isEmpty(), !text.isEmpty());
    }

    void judgesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<QString>("detail");
        QTest::newRow("object") << QByteArray("{}") << QByteArray("application/json") << true << false << QString();
        QTest::newRow("with white space")
            << QByteArray(" \n[1, 2]\r\n") << QByteArray("application/json") << true << false << QString();
        QTest::newRow("wrongly typed JSON")
            << QByteArray("{}") << QByteArray("text/plain") << true << false << QString();
        QTest::newRow("empty") << QByteArray() << QByteArray() << true << false << QString();
        QTest::newRow("cut off") << QByteArray("{\"data\": [") << QByteArray("application/json") << false << true
                                 << u"truncated: HTTP 200, application/json, 10 bytes"_s;
        QTest::newRow("a proxy's page")
            << QByteArray("<!DOCTYPE html><html><head><title>Sign in\n to Hotel</title>")
            << QByteArray("text/html; charset=utf-8") << false << false
            << u"not JSON: HTTP 200, text/html; charset=utf-8, 59 bytes, title \"Sign in to Hotel\""_s;
        QTest::newRow("a page that says it is JSON") << QByteArray("<html>}") << QByteArray("application/json") << false
                                                     << false << u"not JSON: HTTP 200, application/json, 7 bytes"_s;
        QTest::newRow("text") << QByteArray("OK") << QByteArray("text/plain") << false << false
                              << u"not JSON: HTTP 200, text/plain, 2 bytes"_s;
        QTest::newRow("white space") << QByteArray(" \n") << QByteArray() << false << false
                                     << u"not JSON: HTTP 200, no content type, 2 bytes"_s;
    }
    void judgesBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(bool, good);
        QFETCH(bool, repeatable);
        QFETCH(QString, detail);
        const auto get = judged(answer(200, body, type), request(Method::Get), kKey);
        QCOMPARE(!get, good);
        const auto post = judged(answer(200, body, type), request(Method::Post), kKey);
        QCOMPARE(!post, good);
        if (good)
            return;
        QCOMPARE(get->error.kind, Kind::BadReply);
        QCOMPARE(get->error.detail, detail);
        QCOMPARE(get->mayRepeat(Method::Get), repeatable);
        QCOMPARE(post->error.kind, Kind::UnknownOutcome);
        QVERIFY(!post->mayRepeat(Method::Post));
    }

    void noticesMissingBytes()
    {
        Answer reply = answer(200, "{}");
        reply.declaredSize = 1000;
        const auto setback = judged(reply, request(Method::Get), kKey);
        QVERIFY(setback);
        QCOMPARE(setback->error.kind, Kind::BadReply);
        QCOMPARE(setback->error.detail, u"truncated: HTTP 200, application/json, 2 bytes, 1000 expected"_s);
    }

    void takesAnHtmlRefusalForTheProxys()
    {
        const QByteArray page = "<html><title>Blocked by policy</title></html>";
        const auto forbidden = judged(answer(403, page, "text/html"), request(Method::Get), kKey);
        QCOMPARE(forbidden->error.kind, Kind::BadReply);
        QVERIFY(forbidden->error.detail.contains(u"Blocked by policy"_s));
        QCOMPARE(judged(answer(502, page, "text/html"), request(Method::Get), kKey)->error.kind, Kind::Server);
        QCOMPARE(judged(answer(407, page, "text/html"), request(Method::Get), kKey)->error.kind, Kind::Offline);
    }

    void judgesConnections_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<bool>("transient");
        const auto row = [](const char *name, QNetworkReply::NetworkError code, Kind kind, Delivery delivery,
                            bool transient) {
            QTest::newRow(name) << static_cast<int>(code) << kind << delivery << transient;
        };
        row("refused", QNetworkReply::ConnectionRefusedError, Kind::Offline, Delivery::Never, true);
        row("no such host", QNetworkReply::HostNotFoundError, Kind::Offline, Delivery::Never, true);
        row("closed", QNetworkReply::RemoteHostClosedError, Kind::Offline, Delivery::Unknown, true);
        row("body cannot be sent again", QNetworkReply::ContentReSendError, Kind::Offline, Delivery::Unknown, true);
        row("network gone", QNetworkReply::TemporaryNetworkFailureError, Kind::Offline, Delivery::Unknown, true);
        row("unknown", QNetworkReply::UnknownNetworkError, Kind::Offline, Delivery::Unknown, true);
        row("handshake", QNetworkReply::SslHandshakeFailedError, Kind::Tls, Delivery::Never, false);
        row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, Kind::Offline, Delivery::Never, true);
        row("proxy password", QNetworkReply::ProxyAuthenticationRequiredError, Kind::Offline, Delivery::Never, false);
        row("not HTTP", QNetworkReply::ProtocolFailure, Kind::BadReply, Delivery::Unknown, false);
    }
    void judgesConnections()
    {
        QFETCH(int, code);
        QFETCH(Kind, kind);
        QFETCH(Delivery, delivery);
        QFETCH(bool, transient);
        Answer reply;
        reply.networkError = static_cast<QNetworkReply::NetworkError>(code);
        reply.networkText = u"Qt's words"_s;
        const auto get = judged(reply, request(Method::Get), kKey);
        QCOMPARE(get->error.kind, kind);
        QCOMPARE(get->delivery, delivery);
        QCOMPARE(get->transient, transient);
        QCOMPARE(get->error.detail, u"Qt's words"_s);
        const auto post = judged(reply, request(Method::Post), kKey);
        QCOMPARE(post->error.kind, delivery == Delivery::Unknown ? Kind::UnknownOutcome : kind);
        QCOMPARE(post->mayRepeat(Method::Post), transient && delivery == Delivery::Never);
    }

    void obeysTheServersNo()
    {
        Answer reply = answer(503, serverError());
        reply.retryForbidden = true;
        QVERIFY(!judged(reply, request(Method::Get), kKey)->mayRepeat(Method::Get));
    }

    void tellsWhereARedirectWentWithoutItsQuery()
    {
        Answer reply = answer(302, {});
        reply.redirect = QUrl(u"https://user:secret@evil.example:8443/path?token=abc#x"_s);
        const auto setback = judged(reply, request(Method::Get), kKey);
        QCOMPARE(setback->error.kind, Kind::BadReply);
        QCOMPARE(setback->error.detail, u"redirect not followed: https://evil.example:8443"_s);
        QVERIFY(!setback->transient);
    }

    void takesKeysOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("whole key") << u"Incorrect API key provided: sk-admin-demo-0123456789. See"_s
                                   << u"Incorrect API key provided: [redacted]. See"_s;
        QTest::newRow("masked by the service")
            << u"provided: sk-admin***************6789."_s << u"provided: [redacted]."_s;
        QTest::newRow("masked with dots") << u"provided: sk-demo...6789"_s << u"provided: [redacted]"_s;
        QTest::newRow("project key") << u"(sk-proj-A_b-9)"_s << u"([redacted])"_s;
        QTest::newRow("several") << u"sk-a1 and sk-b2"_s << u"[redacted] and [redacted]"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abcdef0123456789=="_s
                                << u"Authorization: Bearer [redacted]"_s;
        QTest::newRow("no key") << u"The task-force asked for a disk-space risk-analysis"_s
                                << u"The task-force asked for a disk-space risk-analysis"_s;
        QTest::newRow("control characters") << u"a\x1b[31mb\r\nc\td"_s << u"a [31mb \nc d"_s;
    }
    void takesKeysOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(redacted(text, kKey), clean);
        QCOMPARE(redacted(text + u"odd-token"_s, "odd-token"), redacted(text + u"[redacted]"_s));
    }

    void takesOutBeforeItCuts()
    {
        const QString text = QString(1990, u'x') + u" sk-admin-demo-0123456789"_s;
        QVERIFY(!redacted(text, {}).contains(u"sk-"_s));
        QVERIFY(redacted(QString(5000, u'x')).size() <= 2000);
        QVERIFY(!redacted(u"x"_s + u"\U0001F600"_s.repeated(2000), {}, 10).contains(u'\uFFFD'));
        QString odd = redacted(u"x"_s + u"\U0001F600"_s.repeated(2000), {}, 11);
        QVERIFY(odd.isValidUtf16());
    }

    void keepsTheKeyOutOfEveryField()
    {
        Answer reply =
            answer(401, QByteArray("{\"error\": {\"message\": \"bad KEY\", \"code\": \"KEY\", \"type\": \"t\"}}")
                            .replace("KEY", kKey));
        reply.requestId = QLatin1StringView(kKey);
        reply.networkText = QLatin1StringView(kKey);
        reply.contentType = kKey;
        for (const int status : {200, 302, 401, 500, 0}) {
            reply.status = status;
            const Error error = judged(reply, request(Method::Get), kKey).value_or(Setback{}).error;
            for (const QString &field :
                 {error.serverCode, error.serverText, error.requestId, error.detail, error.jsonPath, error.operation})
                QVERIFY2(!field.contains(u"sk-admin"_s), qPrintable(field));
        }
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("ms");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("expected"); // -1: none
        const QByteArray date = "Mon, 23 Nov 2026 05:00:00 GMT";
        QTest::newRow("none") << QByteArray() << QByteArray() << date << qint64{-1};
        QTest::newRow("seconds") << QByteArray() << QByteArray("20") << date << qint64{20'000};
        QTest::newRow("fraction") << QByteArray() << QByteArray("0.5") << date << qint64{500};
        QTest::newRow("milliseconds first") << QByteArray("1500") << QByteArray("20") << date << qint64{1'500};
        QTest::newRow("nonsense in milliseconds") << QByteArray("soon") << QByteArray("20") << date << qint64{20'000};
        QTest::newRow("date") << QByteArray() << QByteArray("Mon, 23 Nov 2026 05:01:30 GMT") << date << qint64{90'000};
        QTest::newRow("next year") << QByteArray() << QByteArray("Fri, 01 Jan 2027 00:00:00 GMT")
                                   << QByteArray("Thu, 31 Dec 2026 23:59:59 GMT") << qint64{1'000};
        QTest::newRow("leap day") << QByteArray() << QByteArray("Tue, 29 Feb 2028 12:00:00 GMT")
                                  << QByteArray("Mon, 28 Feb 2028 12:00:00 GMT") << qint64{24 * 3'600'000};
        for (const char *const wrong :
             {"Mon, 29 Feb 2027 05:01:30 GMT", "Mon, 23 Nvo 2026 05:01:30 GMT", "Mon, 23 ovD 2026 05:01:30 GMT",
              "Mon, 23 Nov 2026 25:01:30 GMT", "Mon, 2x Nov 2026 05:01:30 GMT", "Mon, 23 Nov 2026 05.01.30 GMT",
              "Mon, 23 Nov 2026 05:01:30 CET", "Monday, 23-Nov-26 05:01:30 GMT"})
            QTest::newRow(wrong) << QByteArray() << QByteArray(wrong) << date << qint64{-1};
        QTest::newRow("past date") << QByteArray() << QByteArray("Mon, 23 Nov 2026 04:00:00 GMT") << date << qint64{0};
        QTest::newRow("negative") << QByteArray() << QByteArray("-5") << date << qint64{-1};
        QTest::newRow("infinite") << QByteArray() << QByteArray("inf") << date << qint64{-1};
        QTest::newRow("words") << QByteArray() << QByteArray("in a while") << date << qint64{-1};
        QTest::newRow("absurd") << QByteArray() << QByteArray("1e300") << date << qint64{7 * 24 * 3600} * 1000;
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, ms);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, date);
        QFETCH(qint64, expected);
        const auto delay = parsedRetryAfter(ms, after, date);
        QCOMPARE(delay ? delay->count() : -1, expected);
    }

    void readsADateWithoutTheServersClock()
    {
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(100);
        const QByteArray text = QLocale::c().toString(until, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        const auto delay = parsedRetryAfter({}, text, {});
        QVERIFY(delay && *delay > 95s && *delay <= 100s);
    }

    void delaysWithFullJitter()
    {
        TransportConfig config;
        config.firstDelay = 500ms;
        config.maxDelay = 3s;
        const RetryPolicy policy(config);
        const auto setback = *judged(answer(503, serverError()), request(Method::Get), kKey);
        const std::vector<std::chrono::milliseconds> ceilings = {500ms, 1s, 2s, 3s, 3s};
        for (int attempts = 1; attempts <= 5; ++attempts) {
            const auto ceiling = ceilings.at(static_cast<std::size_t>(attempts - 1));
            QCOMPARE(policy.delay(setback, Method::Get, attempts, 0ms, 0)->count(), 0);
            QCOMPARE(policy.delay(setback, Method::Get, attempts, 0ms, 0.5)->count(), ceiling.count() / 2);
            const auto most = *policy.delay(setback, Method::Get, attempts, 0ms, 0.9999);
            QVERIFY(most < ceiling && most > ceiling * 99 / 100);
        }
        QVERIFY(!policy.delay(setback, Method::Get, 6, 0ms, 0));
        QVERIFY(!policy.delay(setback, Method::Post, 1, 0ms, 0));
    }

    void keepsToItsTime()
    {
        const RetryPolicy policy{TransportConfig{}};
        auto setback = *judged(answer(503, serverError()), request(Method::Get), kKey);
        QVERIFY(policy.delay(setback, Method::Get, 2, 119'999ms, 0));
        QVERIFY(!policy.delay(setback, Method::Get, 2, 119'999ms, 0.5));
        setback.error.retryAfter = 10s;
        QVERIFY(*policy.delay(setback, Method::Get, 1, 0ms, 0) == 10s);
        QVERIFY(*policy.delay(setback, Method::Get, 1, 0ms, 0.999) < 10'501ms);
        QVERIFY(!policy.delay(setback, Method::Get, 1, 111s, 0));
        setback.error.retryAfter = 121s;
        QVERIFY(!policy.delay(setback, Method::Get, 1, 0ms, 0));
    }

    void leavesThrottlingToTheBudget()
    {
        const RetryPolicy policy{TransportConfig{}};
        auto setback = *judged(answer(429, serverError()), request(Method::Post), kKey);
        QCOMPARE(policy.delay(setback, Method::Post, 5, 600s, 0.9)->count(), 0);
        QVERIFY(!policy.delay(setback, Method::Post, 6, 0ms, 0.9));
        setback.error.retryAfter = 1h;
        QVERIFY(!policy.delay(setback, Method::Get, 1, 0ms, 0));
    }

    void givesUpSoonWhereNobodyListens()
    {
        const RetryPolicy policy{TransportConfig{}};
        Answer reply;
        reply.networkError = QNetworkReply::ConnectionRefusedError;
        const auto setback = *judged(reply, request(Method::Post), kKey);
        QVERIFY(policy.delay(setback, Method::Post, 2, 0ms, 0));
        QVERIFY(!policy.delay(setback, Method::Post, 3, 0ms, 0));
    }
};

STEWARD_TEST(TestSetback);
#include "tst_setback.moc"
