// SPDX-License-Identifier: GPL-3.0-or-later
// The traffic of the demonstration's keys: what changes over, expires, is given back or stopped stays the same to the
// request, and is told by the usage endpoint as it is.
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/demo/traffic.h"
#include "tests/demo/democlient.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace steward;
using namespace steward::demo;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kStart = 1'795'430'460 / 60; // minutes

Traffic withOneStream()
{
    Traffic traffic(7, kStart / kMinutesPerDay);
    Stream stream;
    stream.key = 0;
    stream.perDay = 60'000;
    traffic.add(stream);
    return traffic;
}

/// Of what is spread over the day; the forgotten job comes on top.
qint64 ofKey(const Traffic &traffic, int key, qint64 from, qint64 until)
{
    qint64 sum = 0;
    for (const Stream &stream : traffic.streams()) {
        if ((key < 0 || stream.key == key) && stream.every == 0)
            sum += traffic.between(stream, from, until).requests;
    }
    return sum;
}

} // namespace

class TestDemoTraffic final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiryIsNoEnd()
    {
        Traffic traffic = withOneStream();
        const qint64 whole = ofKey(traffic, 0, kStart, kStart + 60);
        const qint64 half = ofKey(traffic, 0, kStart, kStart + 30);
        QVERIFY(half > 0 && whole > half);
        traffic.setExpiry(0, kStart + 30);
        QCOMPARE(ofKey(traffic, 0, kStart, kStart + 60), half);
        QVERIFY(traffic.isAskedFor(0, kStart + 30)); // its systems have not gone
        QVERIFY(traffic.lastUsed(0, kStart + 60) < kStart + 30);
        traffic.setExpiry(0, kStart + 45); // put off: what asks all the while is heard again
        QVERIFY(ofKey(traffic, 0, kStart, kStart + 60) > half);
        traffic.setExpiry(0, kForever);
        QCOMPARE(ofKey(traffic, 0, kStart, kStart + 60), whole);
        traffic.stopKey(0, kStart + 30);
        traffic.setExpiry(0, kForever); // a deleted key does not come back
        QCOMPARE(ofKey(traffic, 0, kStart, kStart + 60), half);
    }

    /// However many keys are made in however short a time, and whichever goes again: every minute adds up to what it
    /// was.
    void movedTrafficStaysWhole()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            const Traffic before = withOneStream();
            Traffic traffic = before;
            qint64 now = kStart;
            for (int successor = 1; successor <= 4; ++successor) {
                now += random.bounded(15);
                const int older = int(random.bounded(successor));
                traffic.move(older, successor, {now + 3, now + 7, now + 12}, now + 9);
                if (random.bounded(3) == 0)
                    traffic.takeBack(successor, now + random.bounded(10));
            }
            for (qint64 minute = kStart; minute < kStart + 90; ++minute)
                QCOMPARE(ofKey(traffic, -1, minute, minute + 1), ofKey(before, -1, minute, minute + 1));
        }
    }

    /// As a client sees it: a second key that expires, one whose expiry is put off, an account that goes.
    void keysThatExpireAndAccountsThatGo()
    {
        qint64 nowMs = kStart * 60'000;
        Options options;
        options.nowMs = [&nowMs] { return nowMs; };
        options.changeOverMinutes = {1, 2, 3};
        DemoServer server(options);
        QVERIFY(server.listen());
        DemoClient client(server);
        const auto pass = [&nowMs](int minutes) { nowMs += qint64(minutes) * 60'000; };
        const auto requests = [&](const QString &keyId, int minutes) {
            qint64 sum = 0;
            const Answer answer = client.get(
                "/organization/usage/completions?bucket_width=1m&limit=1440&group_by=api_key_id&api_key_ids=" +
                keyId.toLatin1() + "&start_time=" + QByteArray::number(nowMs / 1000 - minutes * 60));
            for (const QJsonValue &bucket : answer.data()) {
                for (const QJsonValue &row : bucket.toObject().value("results"_L1).toArray())
                    sum += row.toObject().value("num_model_requests"_L1).toInteger();
            }
            return sum;
        };
        QByteArray project, account;
        QString old;
        for (const QJsonValue &each : client.all("/organization/projects")) {
            if (each.toObject().value("name"_L1) != "Parcel Routing Production"_L1)
                continue;
            project = "/organization/projects/" + each.toObject().value("id"_L1).toString().toLatin1();
            for (const QJsonValue &key : client.all(project + "/api_keys")) {
                const QJsonObject owner = key.toObject().value("owner"_L1).toObject();
                if (owner.value("type"_L1) == "service_account"_L1 && old.isEmpty() &&
                    requests(key.toObject().value("id"_L1).toString(), 30) > 0) {
                    old = key.toObject().value("id"_L1).toString();
                    account = project + "/service_accounts/" +
                              owner.value("service_account"_L1).toObject().value("id"_L1).toString().toLatin1();
                }
            }
        }
        QVERIFY(!old.isEmpty());

        const QString made =
            client.post(account + "/api_keys", {{u"name"_s, u"second"_s}, {u"expires_in_seconds"_s, 20 * 60}})
                .text("id"_L1);
        pass(15);
        QVERIFY(requests(made, 10) > 0);
        pass(30);
        QCOMPARE(requests(made, 20), 0); // it has expired, 25 minutes ago
        // An expiry that is put off in time brings nothing to an end.
        const QString third =
            client.post(account + "/api_keys", {{u"name"_s, u"third"_s}, {u"expires_in_seconds"_s, 20 * 60}})
                .text("id"_L1);
        pass(10);
        QCOMPARE(client.post(project + "/api_keys/" + third.toLatin1(), {{u"expires_in_seconds"_s, 24 * 3600}}).status,
                 200);
        pass(60);
        QVERIFY(requests(third, 30) > 0);

        // A person's key: what was to change over to a new account stays when the account goes.
        QString personal, name;
        for (const QJsonValue &key : client.all(project + "/api_keys")) {
            const QJsonObject owner = key.toObject().value("owner"_L1).toObject();
            const QString id = key.toObject().value("id"_L1).toString();
            if (owner.value("type"_L1) == "user"_L1 && personal.isEmpty() && requests(id, 24 * 60) > 0) {
                personal = id;
                name = key.toObject().value("name"_L1).toString();
            }
        }
        QVERIFY(!personal.isEmpty() && !name.isEmpty());
        const QString helper = client
                                   .post(project + "/service_accounts",
                                         {{u"name"_s, u"helper"_s}, {u"create_service_account_only"_s, true}})
                                   .text("id"_L1);
        const QByteArray helperPath = project + "/service_accounts/" + helper.toLatin1();
        QCOMPARE(client.post(helperPath + "/api_keys", {{u"name"_s, name + u" successor"_s}}).status, 200);
        QCOMPARE(client.remove(helperPath).status, 200); // at once, before anything has moved
        pass(24 * 60);
        QVERIFY(requests(personal, 20 * 60) > 0);
    }
};

STEWARD_TEST(TestDemoTraffic);
#include "tst_demotraffic.moc"
