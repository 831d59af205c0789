// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export costs` and `usage` of several connected organizations: each organization's rows are what its own
// server says, none is added to another's, and one that is not complete or cannot be read keeps the whole from being
// written, by name.
#include "app/archive/spend/spendarchive.h"
#include "app/demo/demoserver.h"
#include "app/session/connectflow.h"
#include "app/session/connectionstore.h"
#include "cliprocess.h"
#include "clirefusal.h"
#include "tests/demo/democlient.h"
#include "tests/support/nanosof.h"
#include "tests/support/testprogram.h"

#include <map>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliSeveral : public QObject
{
    Q_OBJECT

    using Sums = std::map<QStringList, qint64>;

    struct Company final
    {
        QString id, name;
        std::unique_ptr<demo::DemoServer> server;
        Sums costs;    ///< nanos by project
        Sums requests; ///< of completions, by model
    };

    std::unique_ptr<CliProcess> m_cli;
    std::array<Company, 2> m_companies;
    QDate m_month; ///< the first of the month before this one

    [[nodiscard]] QString month() const { return m_month.toString(u"yyyy-MM"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_cli->home() + u'/' + name; }
    CliProcess::Ended run(const QString &line) { return m_cli->run(line.split(u' ')); }

    void readRaw(Company &company) const
    {
        const auto at = [](const QDate &date) {
            return QByteArray::number(date.startOfDay(Qt::UTC).toSecsSinceEpoch());
        };
        const QByteArray time = "&start_time=" + at(m_month) + "&end_time=" + at(m_month.addMonths(1));
        test::DemoClient client(*company.server, false);
        for (const QJsonValue &bucket :
             client.get("/organization/costs?limit=180&group_by=project_id&group_by=line_item" + time).data()) {
            for (const QJsonValue &row : bucket[u"results"_s].toArray()) {
                const QJsonValue value = row[u"amount"_s][u"value"_s];
                company.costs[{company.name, row[u"project_id"_s].toString()}] += test::nanosOf(value);
            }
        }
        for (const QJsonValue &bucket :
             client.get("/organization/usage/completions?bucket_width=1d&limit=31&group_by=model" + time).data()) {
            for (const QJsonValue &row : bucket[u"results"_s].toArray())
                company.requests[{company.name, row[u"model"_s].toString()}] +=
                    row[u"num_model_requests"_s].toInteger();
        }
        QVERIFY(company.costs.size() > 5 && company.requests.size() > 1);
    }
    /// Reads it with its key from the environment, then makes it one of the stored ones.
    void connect(const Company &company)
    {
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(company.server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, company.server->baseUrl().toString());
        const auto ended = run(u"export costs --period %1 --format csv --out %2"_s.arg(month(), file(u"x.csv"_s)));
        QVERIFY2(ended.code == 0, ended.err.constData());
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString());
        QDir dir(m_cli->dataDir());
        const QStringList files = dir.entryList({u"env-*"_s}, QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QString &name : files)
            QVERIFY(dir.rename(name, company.id + name.mid(name.indexOf(u'.'))));
        ConnectionStore connections(m_cli->configDir() + u"/connections.json"_s);
        QVERIFY(connections.load());
        QVERIFY(connections.add({company.id, company.name, company.server->baseUrl(), u"aaaa"_s}));
    }
    [[nodiscard]] static QList<QJsonObject> rowsOf(const QByteArray &json)
    {
        QList<QJsonObject> rows;
        for (const QJsonValue &row : QJsonDocument::fromJson(json).array())
            rows += row.toObject();
        return rows;
    }
    [[nodiscard]] Sums together(Sums Company::*sums) const
    {
        Sums all = m_companies[0].*sums;
        all.insert((m_companies[1].*sums).begin(), (m_companies[1].*sums).end());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        m_month = QDate(today.year(), today.month(), 1).addMonths(today.day() <= 4 ? -2 : -1);
        m_cli = std::make_unique<CliProcess>();
        m_cli->setEnvironment(u"TZ"_s, u"Pacific/Kiritimati"_s);
        QVERIFY(QDir().mkpath(m_cli->configDir()));
        for (size_t i = 0; i < m_companies.size(); ++i) {
            Company &company = m_companies[i];
            company.id = i == 0 ? u"a1"_s : u"b2"_s;
            company.name = i == 0 ? u"=One"_s : u"Two"_s; // a formula for a spreadsheet
            demo::Options options;
            options.historyDays = 130; // four months are asked for at most
            options.seed = i + 1;
            options.nowMs = [now = QDateTime::currentMSecsSinceEpoch()] { return now; };
            company.server = std::make_unique<demo::DemoServer>(options);
            QVERIFY(company.server->listen());
            readRaw(company);
            if (!QTest::currentTestFailed())
                connect(company);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_companies[0].costs != m_companies[1].costs);
    }

    void costsAreThoseOfEach_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("all") << u"--all-connections"_s;
        QTest::newRow("by name and id") << u"--connection Two --connection a1"_s;
    }
    void costsAreThoseOfEach()
    {
        QFETCH(QString, which);
        const auto ended =
            run(u"export costs --offline --period %1 --format json --group-by project "_s.arg(month()) + which);
        QVERIFY2(ended.code == 0, ended.err.constData());
        Sums found;
        const QList<QJsonObject> rows = rowsOf(ended.out);
        for (const QJsonObject &row : rows) {
            QCOMPARE(row.value("organization_id"_L1).toString(), u"org-demo"_s);
            found[{row.value("organization_name"_L1).toString(), row.value("project_id"_L1).toString()}] +=
                test::nanosOf(row.value("amount"_L1).toString());
        }
        QCOMPARE(size_t(rows.size()), found.size());
        QVERIFY(found == together(&Company::costs));
        // Not grouped by what is the same in both: still rows of each.
        const auto plain =
            run(u"export costs --offline --period %1 --format json --group-by environment "_s.arg(month()) + which);
        QCOMPARE(plain.code, 0);
        QHash<QString, qint64> sums, expected;
        for (const QJsonObject &row : rowsOf(plain.out))
            sums[row.value("organization_name"_L1).toString()] += test::nanosOf(row.value("amount"_L1).toString());
        for (const auto &[key, nanos] : together(&Company::costs))
            expected[key.first()] += nanos;
        QCOMPARE(sums, expected);
    }

    void usageIsThatOfEach()
    {
        const auto ended =
            run(u"export usage --offline --period %1 --format json --group-by model --all-connections"_s.arg(month()));
        QVERIFY2(ended.code == 0, ended.err.constData());
        Sums found;
        for (const QJsonObject &row : rowsOf(ended.out)) {
            if (row.value("endpoint"_L1) == "completions"_L1)
                found[{row.value("organization_name"_L1).toString(), row.value("model"_L1).toString()}] +=
                    row.value("num_model_requests"_L1).toInteger();
        }
        QVERIFY(found == together(&Company::requests));
    }

    void writesEveryFormat()
    {
        const QString line = u"export costs --offline --all-connections --period %1 --format "_s.arg(month());
        auto ended = run(line + u"csv --group-by line_item,organization"_s); // where it is named, it stands there
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith("line_item,organization_id,organization_name,amount,currency\r\n"));
        QVERIFY(ended.out.contains(",org-demo,'=One,") && ended.out.contains(",org-demo,Two,"));
        ended = run(line + u"csv"_s);
        QVERIFY(ended.out.startsWith("organization_id,organization_name,project_id,project_name,amount,currency\r\n"));
        for (const auto &format : {u"dashboard"_s, u"focus"_s}) {
            ended = run(line + format);
            QVERIFY2(ended.code == 0, ended.err.constData());
            QCOMPARE(ended.out.count(format == "focus"_L1 ? "BilledCost" : "start_time"), 1);
            QVERIFY(ended.out.contains(",org-demo,") && ended.out.contains(",Two") && ended.out.contains(",'=One"));
        }
        ended = run(line + u"xlsx --out %1"_s.arg(file(u"all-{period}.xlsx"_s)));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(QFile::exists(file(u"all-%1.xlsx"_s.arg(month()))));
    }

    void oneOrganizationCanBeAColumnToo()
    {
        const auto ended = run(
            u"export costs --offline --connection Two --period %1 --format csv --group-by organization"_s.arg(month()));
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.contains("\r\norg-demo,Two,"), ended.out.constData());
    }

    void oneThatIsConnectedTwiceIsCountedOnce()
    {
        QDir dir(m_cli->dataDir());
        for (const QString &name : dir.entryList({u"a1.*"_s}, QDir::Files))
            QVERIFY(QFile::copy(dir.filePath(name), dir.filePath(u"d4"_s + name.mid(2))));
        ConnectionStore connections(m_cli->configDir() + u"/connections.json"_s);
        QVERIFY(connections.load());
        QVERIFY(connections.add({u"d4"_s, u"One again"_s, m_companies[0].server->baseUrl(), u"bbbb"_s}));
        const auto ended = run(
            u"export costs --offline --all-connections --period %1 --format json --group-by project"_s.arg(month()));
        QVERIFY(connections.remove(u"d4"_s));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY2(ended.err.contains("One again is the same organization as =One"), ended.err.constData());
        Sums found;
        for (const QJsonObject &row : rowsOf(ended.out))
            found[{row.value("organization_name"_L1).toString(), row.value("project_id"_L1).toString()}] +=
                test::nanosOf(row.value("amount"_L1).toString());
        QVERIFY(found == together(&Company::costs));
    }

    void oneThatIsNotCompleteRefusesAll()
    {
        const QString out = file(u"no.csv"_s);
        ConnectionStore connections(m_cli->configDir() + u"/connections.json"_s);
        QVERIFY(connections.load());
        QVERIFY(connections.add({u"c3"_s, u"Three"_s, QUrl(u"https://api.example.com/v1"_s), u"aaaa"_s}));
        const QString line = u"export %1 --offline --all-connections --period %2 --format csv --out %3 "_s;
        for (const auto &list : {u"costs"_s, u"usage"_s}) {
            auto ended = run(line.arg(list, month(), out).trimmed());
            QCOMPARE(ended.code, 10);
            QVERIFY2(ended.err.contains("Three: ") && ended.err.contains("--allow-incomplete"), ended.err.constData());
            QVERIFY(!QFile::exists(out));
            ended = run(line.arg(list, month(), out) + u"--allow-incomplete"_s);
            QVERIFY2(ended.code == 0, ended.err.constData());
            QVERIFY2(ended.err.contains("Three: "), ended.err.constData());
            QVERIFY(QFile::remove(out));
        }
        // Without a key nothing is read, whatever is allowed.
        const auto ended = run(
            u"export costs --all-connections --allow-incomplete --period %1 --format csv --out %2"_s.arg(month(), out));
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("=One: "), ended.err.constData());
        QVERIFY(!QFile::exists(out));
        QVERIFY(connections.remove(u"c3"_s));
    }

    void saysWhatIsWrong_data()
    {
        test::refusalColumns();
        QTest::addColumn<int>("code");
        const QString costs = u"export costs --offline --format csv "_s;
        QTest::newRow("twice") << costs + u"--connection Two --connection b2"_s << QByteArray("Two") << 2;
        QTest::newRow("unknown") << costs + u"--connection Two --connection Four"_s << QByteArray("Four") << 3;
        QTest::newRow("all and one") << costs + u"--all-connections --connection Two"_s << QByteArray("--all") << 2;
        QTest::newRow("demo") << u"export costs --format csv --all-connections --demo"_s << QByteArray("--demo") << 2;
        QTest::newRow("lists") << u"export keys --format csv --all-connections"_s << QByteArray("several") << 2;
        QTest::newRow("two of lists") << u"export keys --format csv --connection Two --connection a1"_s
                                      << QByteArray("several") << 2;
    }
    void saysWhatIsWrong()
    {
        QFETCH(int, code);
        test::refusesTheRow(*m_cli, code);
    }
};

STEWARD_TEST(tst_CliSeveral);
#include "tst_cliseveral.moc"
