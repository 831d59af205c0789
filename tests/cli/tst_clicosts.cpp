// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export costs` as a scheduled job runs it: what it writes adds up to what the server says, to the last digit,
// in every format, and a period that is not complete is refused.
#include "app/demo/demoserver.h"
#include "cliprocess.h"
#include "clirefusal.h"
#include "tests/demo/democlient.h"
#include "tests/support/nanosof.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliCosts : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;
    QDate m_month;      ///< the first of the month before this one
    qint64 m_nanos = 0; ///< what the server says it cost
    int m_rows = 0;

    [[nodiscard]] QString month() const { return m_month.toString(u"yyyy-MM"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_cli->home() + u'/' + name; }
    [[nodiscard]] static QList<QStringList> linesOf(const QByteArray &csv)
    {
        QList<QStringList> lines; // no cell of these files has a comma outside of quotes that the test reads behind
        for (const QByteArray &line : csv.split('\n')) {
            if (!line.trimmed().isEmpty())
                lines += QString::fromUtf8(line).trimmed().split(u',');
        }
        return lines;
    }
    /// Sum of a column of amounts that stands before any cell that may hold a comma, or after the last such from the
    /// end.
    [[nodiscard]] static qint64 sumOf(const QByteArray &csv, qsizetype column)
    {
        qint64 sum = 0;
        const QList<QStringList> lines = linesOf(csv);
        for (qsizetype i = 1; i < lines.size(); ++i)
            sum += test::nanosOf(lines[i].at(column < 0 ? lines[i].size() + column : column));
        return sum;
    }
    CliProcess::Ended run(const QString &line) { return m_cli->run(line.split(u' ')); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        demo::Options options;
        options.historyDays = 130; // four months are asked for at most
        options.nowMs = [now = QDateTime::currentMSecsSinceEpoch()] { return now; }; // what it says stands still
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        const QDate today = QDateTime::currentDateTimeUtc().date();
        m_month = QDate(today.year(), today.month(), 1).addMonths(-1);
        const auto at = [](const QDate &date) {
            return QByteArray::number(date.startOfDay(Qt::UTC).toSecsSinceEpoch());
        };
        test::DemoClient client(*m_server, false);
        const test::Answer answer = client.get(
            "/organization/costs?limit=180&group_by=project_id&group_by=line_item&start_time=" + at(m_month) +
            "&end_time=" + at(m_month.addMonths(1)));
        QCOMPARE(answer.status, 200);
        for (const QJsonValue &bucket : answer.data()) {
            for (const QJsonValue &row : bucket.toObject().value("results"_L1).toArray()) {
                const QJsonValue value = row.toObject().value("amount"_L1).toObject().value("value"_L1);
                m_nanos += test::nanosOf(value);
                ++m_rows;
            }
        }
        QVERIFY(m_rows > 500);
        m_cli = std::make_unique<CliProcess>();
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        m_cli->setEnvironment(u"TZ"_s, u"Pacific/Kiritimati"_s); // no local day may get in
    }

    void addsUpInEveryFormat()
    {
        auto ended = run(u"export costs --period %1 --format csv --group-by line_item,project,day --out %2"_s.arg(
            month(), file(u"a.csv"_s)));
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QByteArray csv = read(u"a.csv"_s);
        QVERIFY(csv.startsWith("line_item,project_id,project_name,day,amount,currency\r\n"));
        QCOMPARE(sumOf(csv, -2), m_nanos);

        ended = run(u"export costs --period %1 --format csv --group-by project"_s.arg(month()));
        QCOMPARE(ended.code, 0);
        QCOMPARE(sumOf(ended.out, -2), m_nanos);

        ended = run(u"export costs --period %1 --format dashboard"_s.arg(month()));
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith(
            "start_time,end_time,amount_value,amount_currency,line_item,project_id,organization_id,"
            "project_name,organization_name\r\n"));
        QCOMPARE(sumOf(ended.out, 2), m_nanos);
        QCOMPARE(ended.out.count(",org-demo,"), qsizetype(m_rows)); // the service's own id, as its answers tell it
        QCOMPARE(linesOf(ended.out).size(), qsizetype(m_rows) + 1); // the demonstration sends nothing twice

        ended = run(u"export costs --period %1 --format focus"_s.arg(month()));
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith("BilledCost,BillingAccountId,"));
        QCOMPARE(sumOf(ended.out, 0), m_nanos);

        ended = run(u"export costs --period %1..%2 --format json --group-by environment"_s.arg(
            m_month.toString(Qt::ISODate), m_month.addMonths(1).addDays(-1).toString(Qt::ISODate)));
        QCOMPARE(ended.code, 0);
        qint64 sum = 0;
        const QJsonArray rows = QJsonDocument::fromJson(ended.out).array();
        QVERIFY(rows.size() >= 4);
        for (const QJsonValue &row : rows)
            sum += test::nanosOf(row[u"amount"_s].toString());
        QCOMPARE(sum, m_nanos);

        ended = run(u"export costs --period %1 --format xlsx --out %2"_s.arg(month(), file(u"a.xlsx"_s)));
        QCOMPARE(ended.code, 0);
        QVERIFY(read(u"a.xlsx"_s).startsWith("PK"));
    }

    void goesOnFromWhatIsStored()
    {
        const auto ended = run(u"export costs --period %1 --format csv --offline"_s.arg(month()));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(sumOf(ended.out, -2), m_nanos);
    }

    void refusesWhatIsNotComplete() { test::refusesAnIncompletePeriod(*m_cli, u"costs"_s, "project_id,"); }

    void saysWhatIsWrong_data()
    {
        test::refusalColumns();
        QTest::newRow("month") << u"export costs --period 2026-13 --format csv"_s << QByteArray("2026-13");
        QTest::newRow("ends") << u"export costs --period 2026-02-02..2026-02-01 --format csv"_s
                              << QByteArray("2026-02-02");
        QTest::newRow("grouping") << u"export costs --group-by colour --format csv"_s << QByteArray("colour");
        QTest::newRow("focus has its rows")
            << u"export costs --group-by project --format focus"_s << QByteArray("--group-by");
        QTest::newRow("not of lists") << u"export keys --format focus"_s << QByteArray("focus");
        QTest::newRow("period of lists") << u"export keys --format csv --period this"_s << QByteArray("--period");
    }
    void saysWhatIsWrong() { test::refusesTheRow(*m_cli); }
};

STEWARD_TEST(tst_CliCosts);
#include "tst_clicosts.moc"
