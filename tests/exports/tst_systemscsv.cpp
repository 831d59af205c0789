// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/systemscsv.h"

#include "app/exports/csvwriter.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Kind = SystemsProblem::Kind;

namespace {

KeyRow key(const QString &id, const QString &name, const QString &tail)
{
    KeyRow row;
    row.id = id;
    row.name = name;
    row.tail = tail;
    row.projectName = u"Routing"_s;
    return row;
}

const std::vector<KeyRow> kKeys{key(u"key_1"_s, u"main"_s, u"9fKd"_s), key(u"key_2"_s, u"main"_s, u"Lw3p"_s),
                                key(u"key_3"_s, u"edge"_s, u"9fKd"_s), key(u"key_4"_s, QString(), QString())};

KeySystem system(const QString &keyId, const QString &name)
{
    return {0, keyId, name, {}, {}, {}, {}, {}};
}

} // namespace

class TestSystemsCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListOfOneKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("systems"); ///< name|environment|owner|location|how|note
        QTest::newRow("names") << QByteArray("api\n\n  worker \n") << QStringList{u"api|||||"_s, u"worker|||||"_s};
        QTest::newRow("a spreadsheet's cells")
            << QByteArray("api\tada\tVault\tby the pipeline\nworker\tbob\n")
            << QStringList{u"api||ada|Vault|by the pipeline|"_s, u"worker||bob|||"_s};
        QTest::newRow("titles") << QByteArray("Owner,System,Env,Note\nada,api,production,\"a, b\"\n")
                                << QStringList{u"api|production|ada|||a, b"_s};
        QTest::newRow("a line without a name")
            << QByteArray("api,\n,ada\n") << QStringList{u"api|||||"_s, u"||ada|||"_s};
        QTest::newRow("neutralized") << QByteArray("'=cmd()\n") << QStringList{u"=cmd()|||||"_s};
        QTest::newRow("titles only") << QByteArray("System,Owner\n") << QStringList();
        QTest::newRow("nothing") << QByteArray(" \n\t\n") << QStringList();
        QTest::newRow("no text") << QByteArray("\0\1\2", 3) << QStringList();
    }
    void aListOfOneKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, systems);
        const Result<std::vector<KeySystem>> list = systemsFromList(text);
        QCOMPARE(list.has_value(), !systems.isEmpty());
        QStringList found;
        for (const KeySystem &each : list.value_or(std::vector<KeySystem>())) {
            QVERIFY(each.keyId.isEmpty());
            found +=
                QStringList{each.name, each.environment, each.owner, each.secretLocation, each.howChanged, each.note}
                    .join(u'|');
        }
        QCOMPARE(found, systems);
    }
    void matches_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("keyId"); // empty: refused
        QTest::addColumn<int>("problem");
        const auto row = [](const char *tag, const char *line, const QString &keyId, int problem = -1) {
            QTest::newRow(tag) << QByteArray(line) << keyId << problem;
        };
        row("id", "key_2,,,api", u"key_2"_s);
        row("id before name", "key_2,edge,9fKd,api", u"key_2"_s);
        row("name and ending", ",main,9fKd,api", u"key_1"_s);
        row("name and redacted value", ",main,sk-proj-****Lw3p,api", u"key_2"_s);
        row("unique name", ",edge,,api", u"key_3"_s);
        row("unique ending", ",,Lw3p,api", u"key_2"_s);
        row("name of two", ",main,,api", {}, int(Kind::KeyNotUnique));
        row("ending of two", ",,9fKd,api", {}, int(Kind::KeyNotUnique));
        row("unknown id", "key_9,main,9fKd,api", {}, int(Kind::KeyNotFound));
        row("unknown name", ",other,9fKd,api", {}, int(Kind::KeyNotFound));
        row("no key", ",,,api", {}, int(Kind::NoKeyNamed));
        row("no system", "key_2,,,,,ops team", {}, int(Kind::NoSystemNamed));
        row("too many cells", "key_2,,,api,,,a,b", {}, int(Kind::TooManyCells));
        row("empty cells too many", "key_2,,,api,,,,", u"key_2"_s);
    }
    void matches()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, keyId);
        QFETCH(int, problem);
        const auto import = systemsFromCsv("Key ID,Key,Ends in,System,Environment,Owner\r\n" + line, kKeys);
        QVERIFY(import.has_value());
        QCOMPARE(import->rows, 1);
        QCOMPARE(import->systems.size(), size_t(keyId.isEmpty() ? 0 : 1));
        QCOMPARE(import->problems.size(), size_t(problem < 0 ? 0 : 1));
        if (problem < 0) {
            QCOMPARE(import->systems.front().keyId, keyId);
            QCOMPARE(import->systems.front().name, u"api"_s);
        } else {
            QCOMPARE(int(import->problems.front().kind), problem);
            QCOMPARE(import->problems.front().line, 2);
            QCOMPARE(import->problems.front().cells.join(u','), QString::fromUtf8(line)); // whole, to be put right
        }
    }

    void takesAPersonsOwnSpreadsheet()
    {
        const auto import = systemsFromCsv("Service;API key ID;Team;Where;Comment;stored in\n"
                                           "checkout;key_1;Payments;eu;\"two\nlines\";Vault\n"
                                           ";key_2;;;;\n"
                                           "checkout;key_1;Payments;eu;\"two\nlines\";Vault\n",
                                           kKeys);
        QVERIFY(import.has_value());
        QCOMPARE(import->rows, 3);
        QCOMPARE(import->unknownColumns, QStringList{u"Where"_s});
        QVERIFY(import->problems.empty()); // a key without a system is not wrong
        QCOMPARE(import->systems,
                 (std::vector<KeySystem>{
                     {0, u"key_1"_s, u"checkout"_s, {}, u"Payments"_s, u"Vault"_s, {}, u"two\nlines"_s}}));
    }

    void refusesWhatIsNoSuchFile()
    {
        const auto detail = [](const QByteArray &bytes) {
            const auto import = systemsFromCsv(bytes, kKeys);
            return import ? u"taken"_s : import.error().detail;
        };
        QCOMPARE(detail(""), u"empty"_s);
        QCOMPARE(detail("a,b\n1,2\n"), u"no system column"_s);
        QCOMPARE(detail(QByteArray("x\0y", 3)), u"not a text file"_s);
        QCOMPARE(detail("System,Key\n"), u"taken"_s);
    }

    void saysWhereAQuoteWasNotClosed()
    {
        const auto import = systemsFromCsv("System,Key id\nok,key_1\n\"open,key_2\nlost,key_3\n", kKeys);
        QVERIFY(import.has_value());
        QCOMPARE(import->systems.size(), size_t(1));
        QCOMPARE(import->problems.size(), size_t(2));
        QCOMPARE(import->problems[0], (SystemsProblem{Kind::QuoteNotClosed, 3, 1, {}}));
        QCOMPARE(import->problems[1].kind, Kind::NoKeyNamed);
        QCOMPARE(import->problems[1].cells, QStringList{u"open,key_2\nlost,key_3\n"_s});
    }

    void whatIsWrittenIsReadBack()
    {
        std::vector<KeySystem> systems{
            {5, u"key_1"_s, u"=api"_s, u"prod"_s, u"\"Ops\", night"_s, u"vault:a;b"_s, u"'=restart"_s, u"two\nlines"_s},
            {6, u"key_1"_s, u"batch"_s, {}, {}, {}, {}, u"<img src=x> %1 \u202e"_s},
            {7, u"key_4"_s, u"+1"_s, {}, {}, {}, {}, {}}};
        const auto import = systemsFromCsv(systemsToCsv(systems, kKeys, true), kKeys);
        QVERIFY(import.has_value());
        QVERIFY(import->problems.empty());
        QVERIFY(import->unknownColumns.isEmpty());
        QCOMPARE(import->rows, 5); // key_2 and key_3 to be filled in
        for (KeySystem &written : systems)
            written.rowId = 0;
        QCOMPARE(import->systems, systems);
    }

    void systemsOfRemovedKeysAreWrittenToo()
    {
        const QByteArray csv = systemsToCsv({system(u"key_removed"_s, u"api"_s)}, kKeys, false);
        QVERIFY(csv.contains("key_removed,,,,api"));
        const auto import = systemsFromCsv(csv, kKeys);
        QCOMPARE(import->problems.front().kind, Kind::KeyNotFound);
    }

    void refusedRowsMakeAFileToBePutRight()
    {
        const auto import = systemsFromCsv("System,Key id,Extra\n'=api,key_9,\"x,y\"\nok,key_1,\n", kKeys);
        QVERIFY(import.has_value());
        QByteArray refused = refusedToCsv(*import);
        QCOMPARE(refused, QByteArray("\xEF\xBB\xBFSystem,Key id,Extra\r\n'=api,key_9,\"x,y\"\r\n"));
        const auto again = systemsFromCsv(refused.replace("key_9", "key_2"), kKeys);
        QCOMPARE(again->systems, std::vector<KeySystem>{system(u"key_2"_s, u"=api"_s)});
    }

    void mergingKeepsWhatIsThere()
    {
        const std::vector<KeySystem> existing{{1, u"key_1"_s, u"API"_s, u"prod"_s, u"Ops"_s, u"Vault"_s, {}, u"old"_s},
                                              {2, u"key_1"_s, u"batch"_s, {}, {}, {}, {}, {}},
                                              {3, u"key_2"_s, u"other"_s, {}, {}, {}, {}, {}}};
        const auto merged = mergeSystems(existing, {{0, u"key_1"_s, u"api"_s, u"Prod"_s, {}, u"KMS"_s, {}, u"new"_s},
                                                    system(u"key_3"_s, u"edge"_s)});
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.value(u"key_1"_s),
                 (std::vector<KeySystem>{{1, u"key_1"_s, u"API"_s, u"prod"_s, u"Ops"_s, u"KMS"_s, {}, u"new"_s},
                                         existing[1]}));
        QCOMPARE(merged.value(u"key_3"_s), std::vector<KeySystem>{system(u"key_3"_s, u"edge"_s)});
    }
};

STEWARD_TEST(TestSystemsCsv);
#include "tst_systemscsv.moc"
