// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/textindex.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestTextIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ascii") << u"Parcel ROUTING 9"_s << u"parcel routing 9"_s;
        QTest::newRow("accents") << u"Café ÅNGSTRÖM"_s << u"cafe angstrom"_s;
        QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("stroke") << u"Sørensen Łódź"_s << u"sorensen lodz"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("wide") << u"ＡＰＩ"_s << u"api"_s;
        QTest::newRow("lines") << u"a\nb\tc\u001fd"_s << u"a b c d"_s;
        QTest::newRow("greek") << u"ΣΊΣΥΦΟΣ"_s << u"σισυφοσ"_s;
        QTest::newRow("emoji") << u"key 🔑"_s << u"key 🔑"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(TextIndex::fold(text), "folded");
    }

    void keepsEachTextOnce()
    {
        TextIndex index;
        const auto a = index.intern(u"alpha"_s);
        QVERIFY(index.intern(u"beta"_s) != a);
        QCOMPARE(index.intern(u"alpha"_s), a);
        QCOMPARE(index.size(), 2);
        QCOMPARE(index.text(a), u"alpha"_s);
    }

    void ranksAsAPersonWould()
    {
        TextIndex index;
        const QStringList sorted{QString(), u"Key 2"_s, u"key 10"_s, u"Zebra"_s};
        QStringList given = sorted;
        std::reverse(given.begin(), given.end());
        for (const QString &text : given)
            index.intern(text);
        const auto rank = [&](const QString &text) {
            const auto id = index.intern(text);
            return index.ranks(std::vector<char>(size_t(index.size()), 1))[id];
        };
        for (qsizetype i = 1; i < sorted.size(); ++i)
            QVERIFY(rank(sorted.at(i - 1)) < rank(sorted.at(i)));
        index.intern(u"key 7"_s);
        QVERIFY(rank(u"key 7"_s) < rank(u"key 10"_s));
        QVERIFY(rank(u"key 7"_s) > rank(u"Key 2"_s));
        QCOMPARE(rank(u"KEY 7"_s), rank(u"key 7"_s));
    }

    void ranksOnlyWhatIsAskedFor()
    {
        TextIndex index;
        for (const QString &text : {u"c"_s, u"b"_s, u"a"_s})
            index.intern(text);
        QCOMPARE(index.ranks({1, 0, 1}), (std::vector<std::uint32_t>{1, 0, 0}));
        QCOMPARE(index.ranks({0, 1, 0}), (std::vector<std::uint32_t>{0, 0, 0}));
        QCOMPARE(index.ranks({1, 1, 1}), (std::vector<std::uint32_t>{2, 1, 0}));
    }

    // Strings lie end to end: a search must not find what crosses a border, nor count a string twice.
    void matchesWithinAString_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"a", "ab", "ba", "b", "aba", "c", "é", "abab", "d", "0"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void matchesWithinAString()
    {
        QFETCH(QString, word);
        TextIndex index;
        std::uint32_t state = 7;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            state = state * 1664525 + 1013904223;
            for (std::uint32_t n = (state >> 8) % 7; n > 0; --n) {
                state = state * 1664525 + 1013904223;
                text += u"aabbcéÄ\n"[(state >> 16) % 8];
            }
            index.intern(text);
        }
        const QString folded = TextIndex::fold(word);
        std::vector<std::uint32_t> hits;
        index.match(folded, 4, hits);
        QCOMPARE(hits.size(), size_t(index.size()));
        for (qsizetype id = 0; id < index.size(); ++id) {
            const bool expected = TextIndex::fold(index.text(TextIndex::Id(id))).contains(folded);
            QCOMPARE(hits[size_t(id)], expected ? 4U : 0U);
        }
    }
};

STEWARD_TEST(TestTextIndex);
#include "tst_textindex.moc"
