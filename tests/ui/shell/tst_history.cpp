// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/shell/history.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsEmpty();
    void goesBackAndForward();
    void newPlaceForgetsWhatWasAhead();
    void samePlaceTwiceIsOneEntry();
    void isBounded();
};

namespace {
Target page(const QString &id)
{
    return {id, {}, {}};
}
} // namespace

void TestHistory::beginsEmpty()
{
    History history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QVERIFY(!history.back() && !history.forward());
    history.visit(page(u"a"_s));
    QVERIFY(!history.canGoBack() && !history.canGoForward());
}

void TestHistory::goesBackAndForward()
{
    History history;
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        history.visit(page(id));
    QCOMPARE(history.back()->page, u"b"_s);
    QCOMPARE(history.back()->page, u"a"_s);
    QVERIFY(!history.back());
    QCOMPARE(history.forward()->page, u"b"_s);
    QCOMPARE(history.forward()->page, u"c"_s);
    QVERIFY(!history.forward());
}

void TestHistory::newPlaceForgetsWhatWasAhead()
{
    History history;
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        history.visit(page(id));
    QVERIFY(history.back());
    history.visit(page(u"d"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->page, u"b"_s);
}

void TestHistory::samePlaceTwiceIsOneEntry()
{
    History history;
    history.visit(page(u"a"_s));
    history.visit(page(u"a"_s));
    QVERIFY(!history.canGoBack());
    history.visit({u"a"_s, u"row"_s, {}}); // another row is another place
    QVERIFY(history.canGoBack());
}

void TestHistory::isBounded()
{
    History history;
    for (int i = 0; i < 1000; ++i)
        history.visit(page(QString::number(i)));
    int steps = 0;
    while (history.back())
        ++steps;
    QCOMPARE(steps, 99);
}

STEWARD_TEST(TestHistory);
#include "tst_history.moc"
