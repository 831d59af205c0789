// SPDX-License-Identifier: GPL-3.0-or-later
// `steward report` as a scheduled job runs it, without a display: the PDF says what the server says, a period that is
// not complete is refused, and a file is written whole or not at all.
#include "app/demo/demoserver.h"
#include "cliprocess.h"
#include "clirefusal.h"
#include "tests/demo/democlient.h"
#include "tests/support/nanosof.h"
#include "tests/support/pdftext.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliReport : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;
    QDate m_month; ///< the first of the month before this one
    qint64 m_nanos = 0, m_before = 0;
    QHash<QString, qint64> m_projects; ///< by id
    QHash<QString, QString> m_names;
    qint64 m_budgetCents = 0;
    QHash<QString, qint64> m_limits; ///< cents a month, by project

    [[nodiscard]] QString file(const QString &name) const { return m_cli->home() + u'/' + name; }
    CliProcess::Ended run(const QString &line) { return m_cli->run(line.split(u' ')); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// "$7,848.91", by this file's own rounding.
    [[nodiscard]] static QString money(qint64 nanos)
    {
        const QString cents = QString::number((nanos + 5'000'000) / 10'000'000).rightJustified(3, u'0');
        QString whole = cents.chopped(2);
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, u',');
        return u'$' + whole + u'.' + cents.last(2);
    }
    qint64 readRaw(const QDate &from, bool byProject)
    {
        const auto at = [](const QDate &date) {
            return QByteArray::number(date.startOfDay(Qt::UTC).toSecsSinceEpoch());
        };
        test::DemoClient client(*m_server, false);
        const test::Answer answer =
            client.get("/organization/costs?limit=180&group_by=project_id&group_by=line_item&start_time=" + at(from) +
                       "&end_time=" + at(from.addMonths(1)));
        qint64 sum = 0;
        for (const QJsonValue &bucket : answer.data()) {
            for (const QJsonValue &row : bucket[u"results"_s].toArray()) {
                const qint64 nanos = test::nanosOf(row[u"amount"_s][u"value"_s]);
                sum += nanos;
                if (byProject)
                    m_projects[row[u"project_id"_s].toString()] += nanos;
            }
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        demo::Options options;
        options.historyDays = 130;                  // four months are asked for at most
        options.quirks = demo::Quirk::NoCostsByKey; // fewer rows
        options.nowMs = [now = QDateTime::currentMSecsSinceEpoch()] { return now; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        const QDate today = QDateTime::currentDateTimeUtc().date();
        // On the first days of a month the one before is not settled yet.
        m_month = QDate(today.year(), today.month(), 1).addMonths(today.day() <= 4 ? -2 : -1);
        m_nanos = readRaw(m_month, true);
        m_before = readRaw(m_month.addMonths(-1), false);
        QVERIFY(m_nanos > 0 && m_before > 0);
        test::DemoClient client(*m_server, false);
        m_budgetCents = client.get("/organization/spend_limit").json().value("threshold_amount"_L1).toInteger();
        QVERIFY(m_budgetCents > 0);
        for (const QJsonValue &project : client.all("/organization/projects?include_archived=true"))
            m_names.insert(project[u"id"_s].toString(), project[u"name"_s].toString());

        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
            const test::Answer limit = client.get("/organization/projects/" + it.key().toLatin1() + "/spend_limit");
            if (const qint64 cents = limit.json().value("threshold_amount"_L1).toInteger(); cents > 0)
                m_limits.insert(it.key(), cents);
        }
        QVERIFY(m_limits.size() >= 2);

        m_cli = std::make_unique<CliProcess>(QStringLiteral(STEWARD));
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        m_cli->setEnvironment(u"TZ"_s, u"Pacific/Kiritimati"_s); // no local day may get in
    }

    void saysWhatTheServerSays()
    {
        const QString month = m_month.toString(u"yyyy-MM"_s);
        const auto ended = run(u"report --period %1 --out %2"_s.arg(month, file(u"r-{period}.pdf"_s)));
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QByteArray pdf = read(u"r-%1.pdf"_s.arg(month));
        QVERIFY(pdf.startsWith("%PDF-"));
        const QStringList texts = test::pdfTexts(pdf);
        const QString said = texts.join(u'\n');
        QVERIFY2(texts.contains(money(m_nanos)), qPrintable(money(m_nanos) + u'\n' + said));
        QVERIFY(said.contains(u" on "_s + money(m_before)));
        QVERIFY(texts.contains(money(m_budgetCents * 10'000'000)));
        QVERIFY(said.contains(QLocale::c().toString(m_month, u"MMMM yyyy"_s)));
        int named = 0;
        for (auto it = m_projects.cbegin(); it != m_projects.cend(); ++it) {
            const QString name = m_names.value(it.key());
            QStringList amounts; // behind the name, in the legend and in the tables
            for (qsizetype at = texts.indexOf(name); at >= 0 && !name.isEmpty(); at = texts.indexOf(name, at + 1))
                amounts += texts.value(at + 1);
            if (amounts.isEmpty())
                continue; // among the rest, or its name is cut
            QVERIFY2(amounts.contains(money(*it)), qPrintable(name + u": "_s + money(*it)));
            ++named;
        }
        QVERIFY(named >= 5);
        const QStringList budgets = texts.mid(texts.indexOf(u"Budgets of projects"_s));
        named = 0;
        for (auto it = m_limits.cbegin(); it != m_limits.cend(); ++it) {
            const qsizetype at = budgets.indexOf(m_names.value(it.key()));
            if (at < 0)
                continue; // its name is cut
            QCOMPARE(budgets.value(at + 1), money(*it * 10'000'000));
            QCOMPARE(budgets.value(at + 2), money(m_projects.value(it.key())));
            ++named;
        }
        QVERIFY(named >= 1);
        QVERIFY(!said.contains(u"Forecast"_s)); // the period is over
        QVERIFY(ended.out.isEmpty());
    }

    void goesToStandardOutputAndSaysTheSameAgain()
    {
        const QString line = u"report --period %1 --offline --quiet"_s.arg(m_month.toString(u"yyyy-MM"_s));
        const auto ended = run(line);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
        const auto again = run(line);
        const auto figures = [](const QByteArray &pdf) {
            QStringList texts = test::pdfTexts(pdf);
            texts.removeIf([](const QString &text) { return !text.contains(u'$') && !text.contains(u'%'); });
            return texts;
        };
        QVERIFY(figures(ended.out).size() > 20);
        QCOMPARE(figures(ended.out), figures(again.out));
    }

    void refusesWhatIsNotComplete()
    {
        const QString out = file(u"this.pdf"_s);
        auto ended = run(u"report --period this --offline --out %1"_s.arg(out));
        QCOMPARE(ended.code, 10);
        QVERIFY2(ended.err.contains("--allow-incomplete"), ended.err.constData());
        QVERIFY(!QFile::exists(out));
        ended = run(u"report --period this --offline --allow-incomplete --out %1"_s.arg(out));
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QString said = test::pdfTexts(read(u"this.pdf"_s)).join(u' ');
        QVERIFY(said.contains(u"not final"_s));
        // On the last day of a period nothing is to come.
        const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(1);
        QCOMPARE(said.contains(u"Forecast to"_s) && said.contains(u"The period is incomplete"_s), tomorrow.day() != 1);
        ended = run(u"report --period 1999-01 --offline --out %1"_s.arg(file(u"old.pdf"_s)));
        QCOMPARE(ended.code, 10);
        QVERIFY(ended.err.contains("1999-01-01") && !QFile::exists(file(u"old.pdf"_s)));
        ended = run(u"report --period 2999-01 --offline --allow-incomplete --out %1"_s.arg(file(u"new.pdf"_s)));
        QCOMPARE(ended.code, 10);
        QVERIFY(!QFile::exists(file(u"new.pdf"_s)));
    }

    void writesWholeOrNotAtAll()
    {
        const QString month = m_month.toString(u"yyyy-MM"_s);
        auto ended = run(u"report --period %1 --offline --out %2"_s.arg(month, file(u"no/such/folder/r.pdf"_s)));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("r.pdf"), ended.err.constData());
        // A folder in its place: what is there stays.
        QVERIFY(QDir(m_cli->home()).mkpath(u"taken.pdf"_s));
        ended = run(u"report --period %1 --offline --out %2"_s.arg(month, file(u"taken.pdf"_s)));
        QCOMPARE(ended.code, 1);
        QVERIFY(QDir(file(u"taken.pdf"_s)).exists());
        if (QFile::exists(u"/dev/full"_s)) { // a disk without room
            m_cli->process().setStandardOutputFile(u"/dev/full"_s);
            ended = run(u"report --period %1 --offline"_s.arg(month));
            m_cli->process().setStandardOutputFile(QString());
            QCOMPARE(ended.code, 1);
            QVERIFY(!ended.err.isEmpty());
        }
    }

    void saysWhatIsWrong_data()
    {
        test::refusalColumns();
        QTest::newRow("month") << u"report --period 2026-13 --out a.pdf"_s << QByteArray("2026-13");
        QTest::newRow("no list") << u"report costs --out a.pdf"_s << QByteArray("costs");
        QTest::newRow("out") << u"report --out="_s << QByteArray("--out");
        QTest::newRow("both") << u"report --offline --force --out a.pdf"_s << QByteArray("--force");
    }
    void saysWhatIsWrong() { test::refusesTheRow(*m_cli); }
};

STEWARD_TEST(tst_CliReport);
#include "tst_clireport.moc"
