// SPDX-License-Identifier: GPL-3.0-or-later
// `steward schedule`: what it writes, what it leaves alone, what it refuses, and that no key ever stands in it.
#include "app/cli/schedule.h"
#include "cliprocess.h"
#include "clirefusal.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace steward::cli;
using namespace Qt::Literals::StringLiterals;

class tst_CliSchedule : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliProcess> m_cli;

    [[nodiscard]] QDir units() const { return {m_cli->home() + u"/config/systemd/user"_s}; }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(units().filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(units().mkpath(u"."_s));
        QFile file(units().filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    CliProcess::Ended run(const QString &line) { return m_cli->run(line.split(u' ')); }
    [[nodiscard]] static QStringList linesOf(const QByteArray &text)
    {
        return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliProcess>(); }

    void writesAServiceAndItsTimer()
    {
        const auto ended = run(u"schedule --every month report --period last --out /srv/r-{period}.pdf"_s);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(ended.out, QByteArray("systemctl --user daemon-reload && systemctl --user enable --now "
                                       "steward-report-month.timer\n"));
        const QStringList service = linesOf(read(u"steward-report-month.service"_s));
        QVERIFY(service.contains(u"Type=oneshot"_s));
        const QString start = u"ExecStart=\"%1\" \"report\" \"--period\" \"last\" \"--out\" \"/srv/r-{period}.pdf\""_s;
        QVERIFY2(service.contains(start.arg(CliProcess::commandLine())), qPrintable(service.join(u'\n')));
        QVERIFY(service.contains(u"Environment=\"XDG_CONFIG_HOME=%1/config\""_s.arg(m_cli->home())));
        const QStringList timer = linesOf(read(u"steward-report-month.timer"_s));
        QVERIFY(timer.contains(u"OnCalendar=*-*-04 06:00:00 UTC"_s)); // two days may still change, and one to spare
        QVERIFY(timer.contains(u"Persistent=true"_s) && timer.contains(u"WantedBy=timers.target"_s));
        QCOMPARE(units().entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void otherTimes()
    {
        const auto first = run(u"schedule --every week --at 23:15 sync"_s);
        QCOMPARE(first.code, 0);
        QVERIFY(read(u"steward-sync-week.timer"_s).contains("OnCalendar=Mon *-*-* 23:15:00 UTC\n"));
        QCOMPARE(settledDay(1, 2), 4);
        QCOMPARE(settledDay(15, 2), 18);
        QCOMPARE(settledDay(0, 2), 3);  // the last of a month begins the period
        QCOMPARE(settledDay(28, 2), 3); // of the next month
        QCOMPARE(settledDay(25, 3), 1);
    }

    void leavesAloneWhatIsNotItsOwn()
    {
        put(u"steward-sync-day.timer"_s, "[Timer]\nOnCalendar=daily\n");
        auto ended = run(u"schedule --every day sync"_s);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("steward-sync-day.timer"), ended.err.constData());
        QCOMPARE(read(u"steward-sync-day.timer"_s), QByteArray("[Timer]\nOnCalendar=daily\n"));
        QVERIFY(!units().exists(u"steward-sync-day.service"_s)); // both or none
        ended = run(u"schedule --every day --replace sync"_s);
        QCOMPARE(ended.code, 1);
        QCOMPARE(run(u"schedule --every day --name mine sync"_s).code, 0);
        QVERIFY(units().exists(u"steward-mine.service"_s));
        // A link into nowhere is somebody's.
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, units().filePath(u"steward-link.service"_s)));
        QCOMPARE(run(u"schedule --every day --name link sync"_s).code, 1);
        QVERIFY(QFileInfo(units().filePath(u"steward-link.service"_s)).isSymLink());
    }

    void replacesItsOwn()
    {
        QCOMPARE(run(u"schedule --every day sync"_s).code, 0);
        QCOMPARE(run(u"schedule --every day --at 04:30 sync"_s).code, 0); // the same at another time
        QVERIFY(read(u"steward-sync-day.timer"_s).contains("04:30:00"));
        auto ended = run(u"schedule --every day sync --no-spend"_s); // something else under the name
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains("--replace"));
        QVERIFY(!read(u"steward-sync-day.service"_s).contains("--no-spend"));
        QCOMPARE(run(u"schedule --every day --replace sync --no-spend"_s).code, 0);
        QVERIFY(read(u"steward-sync-day.service"_s).contains("--no-spend"));
    }

    void halfAScheduleIsNone()
    {
        QVERIFY(units().mkpath(u"steward-sync-day.timer"_s)); // a folder where the timer goes
        const auto ended = run(u"schedule --every day sync"_s);
        QCOMPARE(ended.code, 1);
        QVERIFY(!units().exists(u"steward-sync-day.service"_s));
        put(u"../file"_s, "x"); // a file where the folder goes
        m_cli->setEnvironment(u"XDG_CONFIG_HOME"_s, m_cli->home() + u"/config/systemd/file"_s);
        QCOMPARE(run(u"schedule --every day sync"_s).code, 1);
    }

    void printsALineForCrontab()
    {
        const auto ended = m_cli->run({u"schedule"_s, u"--every"_s, u"month"_s, u"--crontab"_s, u"report"_s, u"--out"_s,
                                       u"/srv/it's 100%/r.pdf"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QString line = QString::fromUtf8(ended.out);
        QVERIFY2(line.startsWith(u"0 6 4 * * env "_s), qPrintable(line));
        QVERIFY2(line.endsWith(CliProcess::commandLine() + u" report --out '/srv/it'\\''s 100\\%/r.pdf'\n"_s),
                 qPrintable(line));
        QVERIFY(!units().exists());
    }

    void quotesForSystemd()
    {
        Schedule schedule;
        schedule.program = u"/opt/a b/steward"_s;
        schedule.words = {u"report"_s, u"--out"_s, u"/srv/50% $HOME \"q\" \\ r.pdf"_s};
        QVERIFY2(
            systemdService(schedule).contains(
                u"ExecStart=\"/opt/a b/steward\" \"report\" \"--out\" \"/srv/50%% $$HOME \\\"q\\\" \\\\ r.pdf\"\n"_s),
            qPrintable(systemdService(schedule)));
        QVERIFY(isOwnSchedule(systemdService(schedule).toUtf8()) && isOwnSchedule(systemdTimer(schedule).toUtf8()));
        QVERIFY(!isOwnSchedule("[Unit]\n"));
    }

    void noKeyStandsInIt()
    {
        const QString key = u"sk-admin-0123456789abcdefghijklmnop"_s;
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, key);
        auto ended = run(u"schedule --every day sync"_s);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains("OPENAI_ADMIN_KEY"), ended.err.constData());
        QVERIFY(!ended.err.contains(key.toUtf8()));
        const QStringList names = units().entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        for (const QString &name : names)
            QVERIFY(!read(name).contains(key.toUtf8()) && !read(name).contains("OPENAI_ADMIN_KEY"));
        for (const char *form : {"", "--crontab "}) {
            ended = run(u"schedule --every day %1sync --connection %2"_s.arg(QString::fromLatin1(form), key));
            QCOMPARE(ended.code, 2);
            QVERIFY(!ended.err.contains(key.toUtf8()) && ended.out.isEmpty());
        }
        ended = m_cli->run({u"schedule"_s, u"--every"_s, u"day"_s, u"sync"_s, u"--connection"_s, u"a\nExecStart=b"_s});
        QCOMPARE(ended.code, 2);
    }

    void saysWhatIsWrong_data()
    {
        steward::test::refusalColumns();
        QTest::newRow("how often") << u"schedule sync"_s << QByteArray("--every");
        QTest::newRow("how often, wrong") << u"schedule --every year sync"_s << QByteArray("--every");
        QTest::newRow("time") << u"schedule --every day --at 25:00 sync"_s << QByteArray("25:00");
        QTest::newRow("nothing") << u"schedule --every day"_s << QByteArray("sync");
        QTest::newRow("not alone") << u"schedule --every day plan apply /tmp/a"_s << QByteArray("sync, export");
        QTest::newRow("help") << u"schedule --every day sync --help"_s << QByteArray();
        QTest::newRow("its own mistake") << u"schedule --every day report --period 2026-13 --out /a.pdf"_s
                                         << QByteArray("2026-13");
        QTest::newRow("no file") << u"schedule --every day report"_s << QByteArray("--out");
        QTest::newRow("no whole path") << u"schedule --every day report --out a.pdf"_s << QByteArray("a.pdf");
        QTest::newRow("name") << u"schedule --every day --name ../a sync"_s << QByteArray("../a");
        QTest::newRow("crontab has no name")
            << u"schedule --every day --crontab --name a sync"_s << QByteArray("--name");
    }
    void saysWhatIsWrong()
    {
        steward::test::refusesTheRow(*m_cli);
        QVERIFY(!units().exists());
    }
};

STEWARD_TEST(tst_CliSchedule);
#include "tst_clischedule.moc"
