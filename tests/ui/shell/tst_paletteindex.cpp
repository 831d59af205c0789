// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/shell/palettesamples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestPaletteIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queriesAreTakenApart_data();
    void queriesAreTakenApart();
    void findsByNameAddressOwnerAndEnding();
    void bestFirst();
    void everyWordMustStandThere();
    void endingMeansTheEnding();
    void groupsAreKept();
    void hostileNamesAreFound();
    void matchesAreWhereTheyStand_data();
    void matchesAreWhereTheyStand();
    void findsAllAtFullScale();
};

namespace {

PaletteIndex sample()
{
    return PaletteIndex({
        {PaletteGroup::People, u"u1"_s, u"Piet van der Aasberg"_s, {}, u"piet@halyard.example"_s, {}},
        {PaletteGroup::People, u"u2"_s, u"Hana Dvořáčková"_s, {}, u"hana@halyard.example"_s, {}},
        {PaletteGroup::Projects, u"p1"_s, u"Parcel Routing Production"_s, {}, u"proj_1 4100"_s, {}},
        {PaletteGroup::Keys, u"k1"_s, u"routing-main"_s, u"9fKd"_s, u"routing-svc"_s, u"Parcel Routing Production"_s},
        {PaletteGroup::Keys, u"k2"_s, u"captions"_s, u"8dHv"_s, u"Piet van der Aasberg"_s, u"Captions"_s},
        {PaletteGroup::Keys, u"k3"_s, u"main"_s, u"aa9f"_s, u"9fKd-svc"_s, u"Captions"_s},
    });
}

QStringList ids(const PaletteIndex &index, const QString &typed, PaletteGroup group, size_t limit = 40)
{
    QStringList found;
    const auto results = index.search(PaletteQuery::parse(typed), limit);
    for (const quint32 at : results[size_t(group)].best)
        found += index.entry(at).id;
    return found;
}

} // namespace

void TestPaletteIndex::queriesAreTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("group");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("tail");
    QTest::newRow("words") << u" Piet  AAS "_s << -1 << QStringList{u"piet"_s, u"aas"_s} << QString();
    QTest::newRow("people") << u"@pie"_s << int(PaletteGroup::People) << QStringList{u"pie"_s} << QString();
    QTest::newRow("projects") << u"# pa"_s << int(PaletteGroup::Projects) << QStringList{u"pa"_s} << QString();
    QTest::newRow("actions") << u">ex"_s << int(PaletteGroup::Actions) << QStringList{u"ex"_s} << QString();
    QTest::newRow("ending") << u"…9fKd"_s << int(PaletteGroup::Keys) << QStringList() << u"9fkd"_s;
    QTest::newRow("three dots") << u"...9fKd"_s << int(PaletteGroup::Keys) << QStringList() << u"9fkd"_s;
    QTest::newRow("nothing") << QString() << -1 << QStringList() << QString();
}

void TestPaletteIndex::queriesAreTakenApart()
{
    QFETCH(QString, typed);
    QFETCH(int, group);
    QFETCH(QStringList, words);
    QFETCH(QString, tail);
    const PaletteQuery query = PaletteQuery::parse(typed);
    QCOMPARE(query.group ? int(*query.group) : -1, group);
    QCOMPARE(query.words, words);
    QCOMPARE(query.tail, tail);
}

void TestPaletteIndex::findsByNameAddressOwnerAndEnding()
{
    const PaletteIndex index = sample();
    QCOMPARE(ids(index, u"piet"_s, PaletteGroup::People), QStringList{u"u1"_s});
    QCOMPARE(ids(index, u"piet"_s, PaletteGroup::Keys), QStringList{u"k2"_s}); // its owner
    QCOMPARE(ids(index, u"hana@"_s, PaletteGroup::People), QStringList{u"u2"_s});
    QCOMPARE(ids(index, u"dvorackova"_s, PaletteGroup::People), QStringList{u"u2"_s}); // without the accents
    QCOMPARE(ids(index, u"4100"_s, PaletteGroup::Projects), QStringList{u"p1"_s});
    QVERIFY(ids(index, u"no such thing"_s, PaletteGroup::Keys).isEmpty());
    QVERIFY(ids(index, QString(), PaletteGroup::People).isEmpty());
}

void TestPaletteIndex::bestFirst()
{
    const PaletteIndex index = sample();
    // The name's beginning before a word inside it; a whole ending counts as much as a beginning.
    QCOMPARE(ids(index, u"main"_s, PaletteGroup::Keys), (QStringList{u"k3"_s, u"k1"_s}));
    QCOMPARE(ids(index, u"9fkd"_s, PaletteGroup::Keys), (QStringList{u"k1"_s, u"k3"_s}));
    QCOMPARE(ids(index, u"main"_s, PaletteGroup::Keys, 1), QStringList{u"k3"_s});
    QCOMPARE(index.search(PaletteQuery::parse(u"main"_s), 1)[size_t(PaletteGroup::Keys)].total, 2);
}

void TestPaletteIndex::everyWordMustStandThere()
{
    const PaletteIndex index = sample();
    QCOMPARE(ids(index, u"prod parcel"_s, PaletteGroup::Projects), QStringList{u"p1"_s});
    QVERIFY(ids(index, u"parcel staging"_s, PaletteGroup::Projects).isEmpty());
}

void TestPaletteIndex::endingMeansTheEnding()
{
    const PaletteIndex index = sample();
    QCOMPARE(ids(index, u"…9fKd"_s, PaletteGroup::Keys), QStringList{u"k1"_s});
    QCOMPARE(ids(index, u"…9f"_s, PaletteGroup::Keys), QStringList{u"k3"_s}); // …aa9f ends so, …9fKd does not
}

void TestPaletteIndex::groupsAreKept()
{
    const PaletteIndex index = sample();
    QVERIFY(ids(index, u"@main"_s, PaletteGroup::Keys).isEmpty());
    QCOMPARE(ids(index, u"@"_s, PaletteGroup::People).size(), 2); // everybody
}

void TestPaletteIndex::hostileNamesAreFound()
{
    const PaletteIndex index({{PaletteGroup::Projects, u"a"_s, u"<img src=x>\n\t%1"_s, {}, {}, {}},
                              {PaletteGroup::Projects, u"b"_s, QString(500, u'x'), {}, {}, {}},
                              {PaletteGroup::Projects, u"c"_s, {}, {}, {}, {}}});
    QCOMPARE(ids(index, u"<img"_s, PaletteGroup::Projects), QStringList{u"a"_s});
    QCOMPARE(ids(index, u"%1"_s, PaletteGroup::Projects), QStringList{u"a"_s});
    QCOMPARE(ids(index, u"xxx"_s, PaletteGroup::Projects), QStringList{u"b"_s});
}

void TestPaletteIndex::matchesAreWhereTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("marked");
    QTest::newRow("start") << u"Piet van der Aasberg"_s << QStringList{u"piet"_s} << u"[Piet] van der Aasberg"_s;
    QTest::newRow("two") << u"Piet van der Aasberg"_s << QStringList{u"aas"_s, u"piet"_s}
                         << u"[Piet] van der [Aas]berg"_s;
    QTest::newRow("word start wins") << u"reprint print"_s << QStringList{u"print"_s} << u"reprint [print]"_s;
    QTest::newRow("accents") << u"Dvořáčková"_s << QStringList{u"rac"_s} << u"Dvo[řáč]ková"_s;
    QTest::newRow("overlap") << u"aaaa"_s << QStringList{u"aaa"_s, u"aa"_s} << u"[aaa]a"_s;
    QTest::newRow("absent") << u"abc"_s << QStringList{u"x"_s} << u"abc"_s;
}

void TestPaletteIndex::matchesAreWhereTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, marked);
    QString result = text;
    const auto found = PaletteIndex::matches(text, words);
    for (auto it = found.rbegin(); it != found.rend(); ++it) {
        result.insert(it->first + it->second, u']');
        result.insert(it->first, u'[');
    }
    QCOMPARE(result, marked);
}

void TestPaletteIndex::findsAllAtFullScale()
{
    const std::vector<PaletteEntry> entries = test::manyKeys();
    const PaletteIndex index(entries);
    for (const auto &typed : {u"s"_s, u"key 31999"_s, u"other prod 77"_s, u"zzz"_s}) {
        const auto found = index.search(PaletteQuery::parse(typed), 5);
        QCOMPARE(found[size_t(PaletteGroup::Keys)].total, test::plainCount(entries, typed.split(u' ')));
    }
    QCOMPARE(index.search(PaletteQuery::parse(u"…1234"_s), 5)[size_t(PaletteGroup::Keys)].total, 4);
}

STEWARD_TEST(TestPaletteIndex);
#include "tst_paletteindex.moc"
