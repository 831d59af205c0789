// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/exitcode.h"
#include "app/cli/options.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliOptions : public QObject
{
    Q_OBJECT

    [[nodiscard]] static auto parsed(const QString &line)
    {
        return cli::parse(QStringList(u"steward"_s) + line.split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names"); // what the sentence has to speak of
        const auto row = [](const char *line, const char *names) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(names);
        };
        row("frobnicate", "frobnicate");
        row("sync extra", "extra");
        row("sync --frobnicate", "frobnicate");
        row("sync --connection", "connection");
        row("sync --demo --connection x", "--demo");
        row("export", "projects, members, invites, keys, journal, costs or usage");
        row("export keys --format csv --connection A --connection B", "several");
        row("export costs --format csv --all-connections --connection A", "--all-connections");
        row("export usage --format csv --all-connections --demo", "--demo");
        row("export usage --format focus", "focus");
        row("export usage --format csv --group-by line_item", "line_item");
        row("export everything --format csv", "projects, members, invites, keys, journal, costs or usage");
        row("export keys", "--format");
        row("export keys --format pdf", "pdf");
        row("export keys --format csv --offline --force", "--offline");
        row("export keys --format csv --offline --demo", "--demo");
        row("export keys members --format csv", "members");
        row("export keys --format csv --out=", "--out");
        row("export journal --format xlsx", "journal");
        row("export journal --format csv --demo", "demonstration");
        row("plan", "show, apply or continue");
        row("plan frobnicate", "show, apply or continue");
        row("plan show", "file");
        row("plan show a.json b.json", "b.json");
        row("plan show a.json --format xlsx", "xlsx");
        row("plan show a.json --yes", "yes");
        row("plan apply", "file");
        row("plan apply a.json --drop", "drop");
        row("plan apply a.json --secrets-dir=", "--secrets-dir");
        row("plan apply a.json --type", "type");
        row("plan continue --drop", "id");
        row("plan continue plan_1 plan_2", "plan_2");
        row("plan continue --demo", "demonstration");
        row("blueprint", "export or apply");
        row("blueprint export", "projects");
        row("blueprint export A --out=", "--out");
        row("blueprint apply", "file");
        row("blueprint apply b.json --project A --new B", "--new");
        row("blueprint apply b.json --plan-only=", "--plan-only");
        row("demo-server --port 65536", "--port");
        row("demo-server --port x", "--port");
        row("demo-server --seed -1", "--seed");
        row("demo-server --throttle -1", "--throttle");
        row("demo-server --latency 1.5", "--latency");
        row("demo-server --latency -1", "--latency");
        row("demo-server --scale huge", "--scale");
        row("demo-server now", "now");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, line);
        QFETCH(QString, names);
        const auto options = parsed(line);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(names), qPrintable(options.error()));
        QVERIFY2(options.error().endsWith(u'.'), qPrintable(options.error()));
    }

    void readsSync()
    {
        const auto options = parsed(u"sync --connection Example --force -q --no-spend"_s);
        QVERIFY(options);
        QCOMPARE(options->command, cli::Command::Sync);
        QCOMPARE(options->connection, u"Example"_s);
        QVERIFY(options->force && options->quiet && !options->demo && options->noSpend);
        QVERIFY(!parsed(u"sync"_s)->noSpend);
    }

    void readsExport()
    {
        const auto options = parsed(u"export --format=xlsx keys -o k.xlsx --offline"_s);
        QVERIFY(options);
        QCOMPARE(options->command, cli::Command::Export);
        QCOMPARE(options->list, cli::ExportList::Keys);
        QCOMPARE(options->format, cli::Format::Xlsx);
        QCOMPARE(options->out, u"k.xlsx"_s);
        QVERIFY(options->offline);
    }

    void readsPlans()
    {
        const auto shown = parsed(u"plan show p.json --format markdown"_s);
        QVERIFY(shown);
        QCOMPARE(shown->command, cli::Command::PlanShow);
        QCOMPARE(shown->file, u"p.json"_s);
        QCOMPARE(shown->format, cli::Format::Markdown);
        QVERIFY(shown->offline);
        const auto applied =
            parsed(u"plan apply --yes p.json --type Ada --type Bo --anyway --wait --secrets-dir s -c X"_s);
        QVERIFY(applied);
        QCOMPARE(applied->command, cli::Command::PlanApply);
        QCOMPARE(applied->file, u"p.json"_s);
        QCOMPARE(applied->typed, QStringList({u"Ada"_s, u"Bo"_s}));
        QCOMPARE(applied->secretsDir, u"s"_s);
        QCOMPARE(applied->connection, u"X"_s);
        QVERIFY(applied->yes && applied->anyway && applied->wait && !applied->offline);
        const auto continued = parsed(u"plan continue plan_1"_s);
        QVERIFY(continued);
        QCOMPARE(continued->command, cli::Command::PlanContinue);
        QCOMPARE(continued->planId, u"plan_1"_s);
        QVERIFY(!continued->drop && !continued->offline);
        QVERIFY(parsed(u"plan continue"_s)->offline);
        QVERIFY(parsed(u"plan continue plan_1 --drop"_s)->drop);
        QVERIFY(parsed(u"export journal --format csv"_s)->offline);
    }

    void readsBlueprints()
    {
        const auto exported = parsed(u"blueprint export A proj_b --out f.json"_s);
        QVERIFY(exported);
        QCOMPARE(exported->command, cli::Command::BlueprintExport);
        QCOMPARE(exported->projects, QStringList({u"A"_s, u"proj_b"_s}));
        QCOMPARE(exported->out, u"f.json"_s);
        const auto applied = parsed(u"blueprint apply f.json --new B --plan-only p.json --invite -y"_s);
        QVERIFY(applied);
        QCOMPARE(applied->command, cli::Command::BlueprintApply);
        QCOMPARE(applied->file, u"f.json"_s);
        QCOMPARE(applied->newProject, u"B"_s);
        QCOMPARE(applied->planOnly, u"p.json"_s);
        QVERIFY(applied->invite && applied->yes && applied->intoProject.isEmpty());
    }

    void readsDemoServer()
    {
        const auto options = parsed(u"demo-server --port 4711 --seed 7 --scale full --throttle 8 --latency 25"_s);
        QVERIFY(options);
        QCOMPARE(options->command, cli::Command::DemoServer);
        QCOMPARE(options->server.port, quint16(4711));
        QCOMPARE(options->server.seed, quint64(7));
        QCOMPARE(options->server.scale, demo::Scale::Full);
        QCOMPARE(options->server.throttlePerMinute, 8);
        QCOMPARE(options->server.latencyMs, 25);
    }

    void helps()
    {
        for (const auto &line : {u"sync --help"_s, u"export -h"_s, u"demo-server --help"_s, u"plan --help"_s,
                                 u"blueprint --help"_s, u"blueprint export --help"_s, u"blueprint apply -h"_s,
                                 u"plan show --help"_s, u"plan apply -h"_s, u"plan continue --help"_s, u"--help"_s}) {
            const auto options = parsed(line);
            QVERIFY2(options && options->command == cli::Command::Help, qPrintable(line));
            QVERIFY2(!options->help.isEmpty(), qPrintable(line));
        }
        QVERIFY(parsed(u"export --help"_s)->help.contains("--format"_L1));
        QCOMPARE(parsed(u"--version"_s)->command, cli::Command::Version);
    }

    void leavesTheRestToTheWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("nothing") << QStringList{} << false;
        QTest::newRow("demonstration") << QStringList{u"--demo"_s} << false;
        QTest::newRow("tour into a directory named sync") << QStringList{u"--tour"_s, u"sync"_s} << false;
        QTest::newRow("sync") << QStringList{u"sync"_s} << true;
        QTest::newRow("plan") << QStringList{u"plan"_s} << true;
        QTest::newRow("help") << QStringList{u"--demo"_s, u"--help"_s} << true;
        QTest::newRow("version") << QStringList{u"-v"_s} << true;
    }
    void leavesTheRestToTheWindow()
    {
        QFETCH(QStringList, arguments);
        std::vector<QByteArray> words{"steward"};
        for (const auto &argument : arguments)
            words.push_back(argument.toLocal8Bit());
        std::vector<char *> argv;
        for (auto &word : words)
            argv.push_back(word.data());
        QTEST(isCliCommand(int(argv.size()), argv.data()), "isCommand");
    }

    void showsNothingATerminalActsUpon()
    {
        QCOMPARE(cli::fitForTerminal(u"a\x1b[31mb\a\u009b2J\u202Ec\nd\te"_s),
                 u"a\uFFFD[31mb\uFFFD\uFFFD2J\uFFFDc d e"_s);
        QCOMPARE(cli::fitForTerminal(u"Gr\u00FC\u00DFe \U0001F600 %1 <b>"_s), u"Gr\u00FC\u00DFe \U0001F600 %1 <b>"_s);
    }

    void hasASentenceForEveryError()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
            Error error;
            error.kind = static_cast<Error::Kind>(kind);
            error.requestId = u"req_1"_s;
            const auto sentence = cli::sentenceFor(error);
            QVERIFY(sentence.contains("req_1"_L1));
            sentences.insert(sentence);
            QVERIFY(cli::exitCodeFor(error) != cli::Done);
        }
        QVERIFY(sentences.size() >= int(Error::Kind::Internal)); // only 'not accepted' stands for two
    }
};

STEWARD_TEST(tst_CliOptions);
#include "tst_clioptions.moc"
