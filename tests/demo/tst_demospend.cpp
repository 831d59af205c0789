// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and usage: the same whole numbers however they are asked for, usage times price, and time that moves.
#include "app/base/money.h"
#include "app/demo/pricelist.h"
#include "app/demo/state.h"
#include "app/demo/traffic.h"
#include "tests/demo/democlient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;
using test::DemoClient;

namespace {

constexpr qint64 kNow = 1'795'413'721; // 23 November 2026, 06:02:01
constexpr qint64 kMidnight = kNow / 86400 * 86400;

} // namespace

class TestDemoSpend final : public QObject
{
    Q_OBJECT

    qint64 m_nowMs = kNow * 1000;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    /// Amounts from the text itself: not one passes through a double.
    qint64 nanosOf(const QByteArray &body) const
    {
        static const QRegularExpression amount(u"\"amount\":\\{\"value\":\"?([-+0-9.eE]+)\"?"_s);
        qint64 sum = 0;
        for (auto it = amount.globalMatch(QString::fromLatin1(body)); it.hasNext();) {
            const auto value = Money::fromDecimal(it.next().captured(1).toLatin1());
            if (!value)
                return -1;
            sum += value->nanos;
        }
        return sum;
    }
    QByteArray costs(const QByteArray &rest) { return m_client->get("/organization/costs?" + rest).body; }
    qint64 sum(const QByteArray &target, QLatin1StringView member)
    {
        qint64 all = 0;
        QByteArray page;
        do {
            const auto answer = m_client->get(target + page);
            for (const QJsonValue &bucket : answer.data()) {
                for (const QJsonValue &row : bucket.toObject().value("results"_L1).toArray())
                    all += row.toObject().value(member).toInteger();
            }
            const QString next = answer.text("next_page"_L1);
            page = next.isEmpty() ? QByteArray() : "&page=" + next.toLatin1();
        } while (!page.isEmpty());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_nowMs = kNow * 1000;
        demo::Options options;
        options.nowMs = [this] { return m_nowMs; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_client = std::make_unique<DemoClient>(*m_server);
    }
    void cleanup() { QCOMPARE(m_client->complaints(), QStringList()); }

    void groupingsAgree()
    {
        const QByteArray window = "start_time=" + QByteArray::number(kMidnight - 40 * 86400) + "&limit=180";
        const qint64 whole = nanosOf(costs(window));
        QVERIFY(whole > 5'000 * Money::kNanosPerUnit);
        for (const QByteArray &grouping :
             {QByteArray("&group_by=project_id"), QByteArray("&group_by[]=line_item"),
              QByteArray("&group_by=api_key_id"), QByteArray("&group_by=project_id&group_by=line_item"),
              QByteArray("&group_by[]=project_id&group_by[]=line_item&group_by[]=api_key_id")})
            QCOMPARE(nanosOf(costs(window + grouping)), whole);
        qint64 projects = 0;
        for (const demo::Project &project : m_server->state().projects)
            projects += nanosOf(costs(window + "&project_ids=" + project.id.toLatin1()));
        QVERIFY(projects > 0 && projects < whole); // what has no project is in the whole only
        QCOMPARE(nanosOf(costs(window + "&project_ids=proj_unknown")), 0);
    }

    void costsAreUsageTimesPrices()
    {
        const QByteArray from = QByteArray::number(kMidnight - 20 * 86400);
        QHash<QString, qint64> tokens; // of the model, by what it was: the sum of usage
        for (const QJsonValue &bucket :
             m_client->get("/organization/usage/completions?group_by=model&group_by=batch&limit=31&start_time=" + from)
                 .data()) {
            for (const QJsonValue &value : bucket.toObject().value("results"_L1).toArray()) {
                const QJsonObject row = value.toObject();
                const QString model =
                    row.value("model"_L1).toString() + (row.value("batch"_L1).toBool() ? u", batch "_s : u", "_s);
                tokens[model + u"input"_s] +=
                    row.value("input_tokens"_L1).toInteger() - row.value("input_cached_tokens"_L1).toInteger();
                tokens[model + u"cached input"_s] += row.value("input_cached_tokens"_L1).toInteger();
                tokens[model + u"output"_s] += row.value("output_tokens"_L1).toInteger();
            }
        }
        QHash<QString, qint64> quantities;
        QHash<QString, qint64> billed;
        const QByteArray body = costs("group_by=line_item&limit=31&start_time=" + from);
        static const QRegularExpression row(
            u"\"value\":([-0-9.]+),\"currency\":\"usd\"\\},\"project_id\":null,\"line_item\":\"([^\"]+)\",\"api_key_id\":null,\"quantity\":(\\d+)"_s);
        for (auto it = row.globalMatch(QString::fromLatin1(body)); it.hasNext();) {
            const auto match = it.next();
            billed[match.captured(2)] += Money::fromDecimal(match.captured(1).toLatin1())->nanos;
            quantities[match.captured(2)] += match.captured(3).toLongLong();
        }
        int compared = 0;
        for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
            QCOMPARE(quantities.value(it.key()), it.value());
            for (const demo::Product &product : demo::kProducts) {
                if (product.service != demo::Service::Completions ||
                    !it.key().startsWith(QLatin1StringView(product.model) + u','))
                    continue;
                const qint64 price = it.key().endsWith("cached input"_L1) ? product.nanosPerCached
                                     : it.key().endsWith("input"_L1)      ? product.nanosPerUnit
                                                                          : product.nanosPerOutput;
                QCOMPARE(billed.value(it.key()), it.value() * price / (it.key().contains("batch"_L1) ? 2 : 1));
                ++compared;
            }
        }
        QVERIFY(compared >= 15);
    }

    void widthsAgree()
    {
        const QByteArray day =
            "start_time=" + QByteArray::number(kMidnight - 86400) + "&end_time=" + QByteArray::number(kMidnight);
        for (const auto &[service, member] : {std::pair{QByteArray("completions"), "input_tokens"_L1},
                                              {QByteArray("embeddings"), "num_model_requests"_L1}}) {
            const QByteArray usage = "/organization/usage/" + service + '?' + day;
            const qint64 days = sum(usage + "&bucket_width=1d", member);
            QVERIFY(days > 0);
            QCOMPARE(sum(usage + "&bucket_width=1h&limit=5", member), days);
            QCOMPARE(sum(usage + "&bucket_width=1m&limit=1440", member), days);
            QCOMPARE(sum(usage + "&bucket_width=1h&group_by=api_key_id&limit=24", member), days);
        }
    }

    void groupsAreNullUnlessAskedFor()
    {
        const QJsonObject row =
            m_client
                ->get("/organization/usage/completions?start_time=" + QByteArray::number(kMidnight) +
                      "&group_by=user_id")
                .data()
                .first()
                .toObject()
                .value("results"_L1)
                .toArray()
                .first()
                .toObject();
        QVERIFY(row.value("project_id"_L1).isNull() && row.value("model"_L1).isNull() &&
                row.value("batch"_L1).isNull());
        QVERIFY(row.value("user_id"_L1).isString());
    }

    void filtersUsage()
    {
        const QByteArray from = "start_time=" + QByteArray::number(kMidnight - 86400);
        const QByteArray usage = "/organization/usage/completions?" + from;
        const qint64 all = sum(usage, "num_model_requests"_L1);
        QCOMPARE(sum(usage + "&batch=true", "num_model_requests"_L1) +
                     sum(usage + "&batch=false", "num_model_requests"_L1),
                 all);
        const qint64 one = sum(usage + "&models=gpt-5-2025-08-07", "num_model_requests"_L1);
        QVERIFY(one > 0 && one < all);
        QCOMPARE(sum(usage + "&models[]=gpt-5-2025-08-07&models[]=gpt-5-2025-08-07", "num_model_requests"_L1), one);
        QCOMPARE(sum(usage + "&api_key_ids=key_none", "num_model_requests"_L1), 0);
    }

    void pagesByToken()
    {
        const QByteArray window =
            "/organization/costs?start_time=" + QByteArray::number(kMidnight - 40 * 86400) + "&group_by=project_id";
        const auto whole = m_client->get(window + "&limit=180");
        QCOMPARE(whole.data().size(), 41); // the last is today's
        QJsonArray pieces;
        QByteArray token;
        bool padded = false;
        do {
            const auto page = m_client->get(window + "&limit=4" + (token.isEmpty() ? QByteArray() : "&page=" + token));
            QCOMPARE(page.status, 200);
            for (const QJsonValue &bucket : page.data())
                pieces.append(bucket);
            token = page.text("next_page"_L1).toLatin1();
            padded = padded || token.endsWith('=');
            QCOMPARE(page.json().value("has_more"_L1).toBool(), !token.isEmpty());
        } while (!token.isEmpty());
        QVERIFY(padded);
        QCOMPARE(pieces, whole.data());
        QCOMPARE(m_client->get(window).data().size(), 7);
    }

    void refusesChangedTokens()
    {
        const QByteArray window =
            "/organization/costs?limit=1&start_time=" + QByteArray::number(kMidnight - 40 * 86400);
        const QByteArray token = m_client->get(window).text("next_page"_L1).toLatin1();
        QCOMPARE(m_client
                     ->get("/organization/costs?page=" + token +
                           "&limit=1&start_time=" + QByteArray::number(kMidnight - 40 * 86400))
                     .status,
                 200);
        QCOMPARE(m_client->get(window + "&group_by=line_item&page=" + token).errorCode(), u"invalid_page_token"_s);
        QCOMPARE(m_client->get(window + "&page=nonsense").errorCode(), u"invalid_page_token"_s);
    }

    void refusesEncodedTokensAsTheLiveServiceDoes()
    {
        demo::Options options;
        options.nowMs = [this] { return m_nowMs; };
        options.quirks = demo::Quirk::RawPageTokens;
        demo::DemoServer strict(options);
        QVERIFY(strict.listen());
        DemoClient client(strict, false);
        int padded = 0;
        for (int back = 2; back < 12; ++back) {
            const QByteArray window =
                "/organization/costs?limit=1&start_time=" + QByteArray::number(kMidnight - back * 86400);
            const QByteArray token = client.get(window).text("next_page"_L1).toLatin1();
            QByteArray encoded = token;
            encoded.replace('=', "%3D");
            QCOMPARE(client.get(window + "&page=" + token).status, 200);
            QCOMPARE(client.get(window + "&page=" + encoded).status, encoded == token ? 200 : 400);
            QCOMPARE(m_client->get(window).text("next_page"_L1).toLatin1(), token);
            padded += encoded != token;
        }
        QVERIFY(padded >= 3 && padded < 10);
    }

    void decimalStringsAreTheSameMoney()
    {
        demo::Options options;
        options.nowMs = [this] { return m_nowMs; };
        options.quirks = demo::Quirk::DecimalStrings;
        demo::DemoServer texts(options);
        QVERIFY(texts.listen());
        DemoClient client(texts, false);
        const QByteArray window =
            "start_time=" + QByteArray::number(kMidnight - 9 * 86400) + "&limit=31&group_by=line_item";
        const QByteArray body = client.get("/organization/costs?" + window).body;
        QVERIFY(body.contains("000000000000\""));
        QCOMPARE(nanosOf(body), nanosOf(costs(window)));
    }

    void nothingIsKnownOfTheFuture()
    {
        const QJsonArray today = m_client
                                     ->get("/organization/costs?start_time=" + QByteArray::number(kMidnight) +
                                           "&end_time=" + QByteArray::number(kMidnight + 9 * 86400))
                                     .data();
        QCOMPARE(today.size(), 1);
        QVERIFY(
            m_client->get("/organization/costs?start_time=" + QByteArray::number(kMidnight + 86400)).data().isEmpty());
        const QJsonArray minutes = m_client
                                       ->get("/organization/usage/completions?bucket_width=1m&limit=1440&start_time=" +
                                             QByteArray::number(kMidnight))
                                       .data();
        QCOMPARE(minutes.last().toObject().value("start_time"_L1).toInteger(), kNow / 60 * 60);
    }

    /// The same to the cent on the days that are left, the streams of jobs too, and nothing before them.
    void aShorterHistory()
    {
        constexpr int kDays = 30;
        const auto costsOf = [](DemoClient &client, int from, int until) {
            return client.get("/organization/costs?limit=180&group_by=project_id&group_by=line_item&start_time=" +
                              QByteArray::number(kMidnight - from * 86400) +
                              "&end_time=" + QByteArray::number(kMidnight - until * 86400));
        };
        demo::Options options;
        options.nowMs = [this] { return m_nowMs; };
        options.historyDays = kDays;
        demo::DemoServer server(options);
        QVERIFY(server.listen());
        DemoClient client(server);
        QVERIFY(nanosOf(costsOf(client, kDays, 0).body) > 0);
        QCOMPARE(costsOf(client, kDays, 0).body, costsOf(*m_client, kDays, 0).body);
        QVERIFY(nanosOf(costsOf(*m_client, 2 * kDays, kDays).body) > 0);
        QCOMPARE(nanosOf(costsOf(client, 2 * kDays, kDays).body), 0);
    }
    void timeMoves()
    {
        const QByteArray today = "start_time=" + QByteArray::number(kMidnight);
        const QByteArray yesterday =
            "start_time=" + QByteArray::number(kMidnight - 86400) + "&end_time=" + QByteArray::number(kMidnight);
        const qint64 before = nanosOf(costs(today)), past = nanosOf(costs(yesterday));
        const QJsonArray users = m_client->all("/organization/users");
        m_nowMs += 10 * 60'000;
        QVERIFY(nanosOf(costs(today)) > before);
        QCOMPARE(nanosOf(costs(yesterday)), past);
        QVERIFY(m_client->all("/organization/users") != users); // somebody's key has been used
    }

    void lastUseIsUsage()
    {
        static const QByteArray kPaths[] = {"audio_speeches",  "audio_transcriptions", "code_interpreter_sessions",
                                            "completions",     "embeddings",           "file_search_calls",
                                            "images",          "moderations",          "vector_stores",
                                            "web_search_calls"};
        DemoClient client(*m_server, false); // thousands of minutes: others have been judged
        const demo::State &state = m_server->state();
        int checked = 0;
        for (int i = 0; i < state.keys.size() && checked < 12; i += 5) {
            const demo::Key &key = state.keys[i];
            if (key.gone || state.projects[key.project].archivedAt)
                continue;
            const QByteArray path = "/organization/projects/" + state.projects[key.project].id.toLatin1() +
                                    "/api_keys/" + key.id.toLatin1();
            const QJsonValue used = client.get(path).json().value("last_used_at"_L1);
            if (!used.isDouble() || used.toInteger() < kNow - 20 * 3600)
                continue;
            qint64 at = 0, after = 0;
            const QByteArray since = QByteArray::number(used.toInteger());
            for (int stream : m_server->traffic().streamsOfKey(i)) {
                const demo::Product &product = demo::kProducts[size_t(m_server->traffic().stream(stream).product)];
                const QByteArray usage = "/organization/usage/" + kPaths[int(product.service)] +
                                         "?bucket_width=1m&limit=1440&api_key_ids=" + key.id.toLatin1() +
                                         "&start_time=";
                for (const QJsonValue &bucket : client.get(usage + since).data()) {
                    const bool there = !bucket.toObject().value("results"_L1).toArray().isEmpty();
                    (bucket.toObject().value("start_time"_L1) == used ? at : after) += there;
                }
            }
            QVERIFY2(at > 0 && after == 0, path.constData());
            ++checked;
        }
        QVERIFY(checked >= 5);
    }

    void deletedKeysAreSilent()
    {
        const demo::State &state = m_server->state();
        int index = 0;
        while (state.keys[index].name != "load-test"_L1)
            ++index;
        const QByteArray id = state.keys[index].id.toLatin1();
        const QByteArray today =
            "/organization/usage/completions?start_time=" + QByteArray::number(kMidnight) + "&api_key_ids=" + id;
        QCOMPARE(m_client
                     ->remove("/organization/projects/" + state.projects[state.keys[index].project].id.toLatin1() +
                              "/api_keys/" + id)
                     .status,
                 200);
        const qint64 before = sum(today, "num_model_requests"_L1);
        QVERIFY(before > 0);
        m_nowMs += 3'600'000;
        QCOMPARE(sum(today, "num_model_requests"_L1), before);
    }

    void oneKeyRunsAway()
    {
        const demo::State &state = m_server->state();
        int index = 0;
        while (state.keys[index].name != "load-test"_L1)
            ++index;
        const QByteArray key = "&api_key_ids=" + state.keys[index].id.toLatin1();
        const qint64 today = nanosOf(costs("start_time=" + QByteArray::number(kMidnight) + key));
        const qint64 fortnight =
            nanosOf(costs("start_time=" + QByteArray::number(kMidnight - 15 * 86400) +
                          "&end_time=" + QByteArray::number(kMidnight - 86400) + "&limit=31" + key));
        QVERIFY(fortnight > 0);
        QVERIFY2(today > 5 * fortnight / 14, qPrintable(QString::number(today)));
    }

    void aHardLimitIsNearlyReached()
    {
        for (const demo::Project &project : m_server->state().projects) {
            if (project.name != "Parcel Routing Production"_L1)
                continue;
            const qint64 spent =
                nanosOf(costs("start_time=1793491200&limit=31&project_ids=" + project.id.toLatin1())); // 1 November
            const qint64 percent = spent / Money::kNanosPerCent * 100 / project.limit->cents;
            QVERIFY2(percent >= 85 && percent <= 95, qPrintable(QString::number(percent)));
            return;
        }
        QFAIL("There is no such project.");
    }

    void aYearOfHistoryGrowsAndRests()
    {
        const auto of = [this](qint64 daysAgo, int days) {
            const qint64 first = kMidnight - daysAgo * 86400;
            return nanosOf(costs("start_time=" + QByteArray::number(first) +
                                 "&end_time=" + QByteArray::number(first + days * 86400) + "&limit=31"));
        };
        const qint64 yearAgo = of(364, 28), recent = of(29, 28);
        QVERIFY(yearAgo > 0 && recent > yearAgo * 3 / 2);
        QVERIFY(of(1, 1) * 2 > 0 && of(2 + 0, 2) < of(5, 2)); // Saturday and Sunday against Wednesday and Thursday
    }
};

STEWARD_TEST(TestDemoSpend);
#include "tst_demospend.moc"
