// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/csvreader.h"
#include "app/exports/csvwriter.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <random>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QStringList> cellsOf(const CsvFile &file)
{
    std::vector<QStringList> cells;
    for (const CsvRecord &record : file.records)
        cells.push_back(record.cells);
    return cells;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neutralizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"plain"_s << u"plain"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
        QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
        QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("already") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    }
    void neutralizes()
    {
        QFETCH(QString, text);
        QTEST(neutralized(text), "written");
        QCOMPARE(plainText(neutralized(text)), text);
    }

    void writes()
    {
        ExportTable table;
        table.columns = {{u"id"_s, u"Id"_s},
                         {u"name"_s, u"=Name"_s},
                         {u"amount"_s, u"Amount, net"_s},
                         {u"at"_s, u"At"_s},
                         {u"on"_s, u"On"_s}};
        table.rows = {{u"a\"b"_s, u"=cmd|' /C calc'!A0"_s, Money{-12'500'000'000}, ExportTime{1'795'428'000}, true},
                      {{}, u"x\r\ny;z"_s, qint64(-7), {}, false}};
        QCOMPARE(toCsv(table, CsvFor::Scripts),
                 QByteArray("id,name,amount,at,on\r\n"
                            "\"a\"\"b\",'=cmd|' /C calc'!A0,-12.50,2026-11-23T10:00:00Z,true\r\n"
                            ",\"x\r\ny;z\",-7,,false\r\n"));
        QVERIFY(toCsv(table, CsvFor::People).startsWith("\xEF\xBB\xBFId,'=Name,\"Amount, net\",At,On\r\n"));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        const auto row = [](const char *tag, const QByteArray &text, const QList<QStringList> &cells) {
            QTest::newRow(tag) << text << cells;
        };
        row("nothing", "", {});
        row("empty lines", "\r\n\n\r\n", {});
        row("comma", "a,b\r\n1,2\r\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("no end", "a,b\n1,", {{u"a"_s, u"b"_s}, {u"1"_s, u""_s}});
        row("semicolon", "a;b;c,d\n1;2;3,4", {{u"a"_s, u"b"_s, u"c,d"_s}, {u"1"_s, u"2"_s, u"3,4"_s}});
        row("tab", "a\tb\n1\t2", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("one column", "name\nx", {{u"name"_s}, {u"x"_s}});
        row("old line ends", "a,b\r1,2\r", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("mark",
            "\xEF\xBB\xBF"
            "a,b\n",
            {{u"a"_s, u"b"_s}});
        row("quotes", "\"a\"\"b\",\"c,d\",\"\"\n", {{u"a\"b"_s, u"c,d"_s, u""_s}});
        row("line break inside", "\"a\r\nb\",c\n", {{u"a\nb"_s, u"c"_s}});
        row("separator only in quotes", "\"a,b,c\";d\n", {{u"a,b,c"_s, u"d"_s}});
        row("quote inside", "a\"b,c\n", {{u"a\"b"_s, u"c"_s}});
        row("latin 1", "caf\xe9,b\n", {{u"café"_s, u"b"_s}});
        row("utf-16",
            QByteArray("\xff\xfe"
                       "a\0,\0\xe9\0\n\0",
                       10),
            {{u"a"_s, u"é"_s}});
        row("hint", "sep=;\na;b\n", {{u"a"_s, u"b"_s}});
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QStringList>, cells);
        const auto file = readCsv(text);
        QVERIFY(file.has_value());
        QCOMPARE(cellsOf(*file), std::vector<QStringList>(cells.begin(), cells.end()));
        QVERIFY(file->problems.empty());
    }

    void linesArePlaces()
    {
        const auto file = readCsv("a,b\r\n\"x\ny\",1\n\n\"z\"z,2\n3,\"open\n4,5");
        QVERIFY(file.has_value());
        QCOMPARE(file->records.size(), size_t(4));
        QCOMPARE(file->records[1].line, 2);
        QCOMPARE(file->records[2].line, 5);
        QCOMPARE(file->records[2].cells.front(), u"zz"_s);
        QCOMPARE(file->records[3].line, 6);
        QCOMPARE(file->records[3].cells, (QStringList{u"3"_s, u"open\n4,5"_s})); // nothing is lost
        QCOMPARE(file->problems, (std::vector<CsvProblem>{{CsvProblem::Kind::TextAfterQuote, 5, 1},
                                                          {CsvProblem::Kind::QuoteNotClosed, 6, 2}}));
    }

    void refusesWhatIsNotText()
    {
        const auto file = readCsv(QByteArray("PK\x03\x04\0\0\0\xff", 8));
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().kind, Error::Kind::BadInput);
    }

    void everyTextSurvivesTheWayThroughAFile()
    {
        std::mt19937 random{3};
        const QString letters = u"ab,;\t\"'=+-@ \n\u00e9\u202e%1<"_s;
        for (int round = 0; round < 300; ++round) {
            std::vector<QStringList> written{{u"first"_s, u"second"_s, u"third"_s}};
            QByteArray csv = toCsvLine(written.front());
            for (int line = 0; line < 5; ++line) {
                QStringList cells{u"x"_s}; // a record of empty cells only is no record
                for (int cell = 0; cell < 2; ++cell) {
                    QString text;
                    for (unsigned n = random() % 8; n > 0; --n)
                        text += letters.at(qsizetype(random() % unsigned(letters.size())));
                    cells.append(text);
                }
                written.push_back(cells);
                csv += toCsvLine(cells);
            }
            const auto file = readCsv(csv);
            QVERIFY(file.has_value());
            QVERIFY(file->problems.empty());
            auto read = cellsOf(*file);
            for (QStringList &cells : read) {
                for (QString &cell : cells)
                    cell = plainText(cell);
            }
            QCOMPARE(read, written);
        }
    }

    // Whatever the bytes are: no crash, no endless loop, every line accounted for.
    void anyBytes()
    {
        std::mt19937 random{11};
        const QByteArray bytes("\"\",;\t\r\n\xe2\x80\xae'=ab\xff", 15);
        for (int round = 0; round < 2000; ++round) {
            QByteArray text;
            for (unsigned n = random() % 40; n > 0; --n)
                text += bytes.at(qsizetype(random() % 15));
            const auto file = readCsv(text);
            QVERIFY(file.has_value());
            int last = 0;
            for (const CsvRecord &record : file->records) {
                QVERIFY(record.line > last);
                last = record.line;
                QVERIFY(!record.cells.isEmpty());
            }
        }
    }
};

STEWARD_TEST(TestCsv);
#include "tst_csv.moc"
