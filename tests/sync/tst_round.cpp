// SPDX-License-Identifier: GPL-3.0-or-later
// The bookkeeping of a round, and what is held back while the first screen is incomplete. No network, no time.
#include "app/sync/headstart.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class RoundTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListGoesThroughItsStages()
    {
        Round round;
        const ListId id{ListKind::ProjectKeys, u"proj_1"_s};
        QVERIFY(round.isOver());
        round.queue({id});
        QVERIFY(round.isWaiting(id.kind) && round.isBusy(id.kind) && !round.isOver());
        QCOMPARE(round.next(id.kind), u"proj_1"_s);
        QCOMPARE(round.take(id.kind), id);
        QVERIFY(!round.isWaiting(id.kind));
        QCOMPARE(round.onTheWire(id.kind), 1);
        round.arrived(id);
        QCOMPARE(round.onTheWire(id.kind), 0);
        QCOMPARE(round.settling(), 1);
        QCOMPARE(round.underWay(id.kind), 1);
        QVERIFY(round.isBusy(id.kind) && !round.isOver() && !round.hasCome(id.kind));
        round.ended(id, true);
        QCOMPARE(round.settling(), 0);
        QVERIFY(round.isOver() && round.hasCome(id.kind));
        QCOMPARE(round.progress().listsDone, 1);
        QCOMPARE(round.progress().listsTotal, 1);
        round.queue({id}); // once in a round
        QVERIFY(round.isOver());
    }

    void aFailureFreesTheWire()
    {
        Round round;
        round.queue({{ListKind::Users, {}}});
        round.ended(round.take(ListKind::Users), false);
        QCOMPARE(round.onTheWire(ListKind::Users), 0);
        QVERIFY(round.isOver() && !round.hasAnyCome());
    }

    void threeRefusalsAreOfTheKind()
    {
        Round round;
        std::vector<ListId> lists;
        for (int i = 0; i < 6; ++i)
            lists.push_back({ListKind::ServiceAccounts, QString::number(i)});
        round.queue(lists);
        QVERIFY(!round.refused(round.take(ListKind::ServiceAccounts)));
        QVERIFY(!round.refused(round.take(ListKind::ServiceAccounts)));
        QVERIFY(round.refused(round.take(ListKind::ServiceAccounts)));
        QVERIFY(!round.isWaiting(ListKind::ServiceAccounts));
        round.queue(lists);
        QVERIFY(!round.isWaiting(ListKind::ServiceAccounts));
        QVERIFY(!round.refused({ListKind::Users, {}})); // every organization has them
        QVERIFY(round.refused({ListKind::AdminKeys, {}}));
    }

    void holdsBack_data()
    {
        QTest::addColumn<Focus>("focus");
        QTest::addColumn<QList<ListId>>("underWay");
        QTest::addColumn<QList<ListId>>("come");
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("throttled");
        QTest::addColumn<bool>("untold");
        QTest::addColumn<bool>("keyless");
        QTest::addColumn<bool>("holds");
        const QList<ListId> users{{ListKind::Users, {}}}, costs{{ListKind::Costs, {}}};
        const QList<ListId> keys{{ListKind::ProjectKeys, u"a"_s}, {ListKind::ProjectKeys, u"b"_s}};
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("nothing is missing") << Focus::Overview << QList<ListId>{} << users << 5 << false << false << false
                                  << false;
        row("people are missing") << Focus::Overview << users << costs << 5 << false << false << false << true;
        row("a large organization") << Focus::Overview << users << costs << 12 << false << false << false << false;
        row("the service makes wait") << Focus::Overview << users << costs << 5 << true << false << false << false;
        row("come, but not shown") << Focus::Overview << QList<ListId>{} << users << 5 << false << true << false
                                   << true;
        row("others' lists") << Focus::Overview << keys << users << 5 << false << false << false << false;
        row("no key yet") << Focus::Keys << keys << users << 5 << false << false << false << true;
        row("some keys") << Focus::Keys << keys.mid(1) << keys.mid(0, 1) << 5 << false << false << false << false;
        row("a list without a key") << Focus::Keys << keys.mid(1) << keys.mid(0, 1) << 5 << false << false << true
                                    << true;
        row("not one key at all") << Focus::Keys << QList<ListId>{} << keys << 7 << false << false << true << false;
        row("many without a key") << Focus::Keys << keys.mid(1) << keys.mid(0, 1) << 12 << false << false << true
                                  << false;
    }
    void holdsBack()
    {
        QFETCH(Focus, focus);
        QFETCH(QList<ListId>, underWay);
        QFETCH(QList<ListId>, come);
        QFETCH(int, sent);
        QFETCH(bool, throttled);
        QFETCH(bool, untold);
        QFETCH(bool, keyless);
        QFETCH(bool, holds);
        Round round;
        round.queue({come.begin(), come.end()});
        for (const ListId &id : come)
            round.ended(round.take(id.kind), true);
        round.queue({underWay.begin(), underWay.end()});
        QCOMPARE(steward::holdsBack({round, focus, sent, throttled, untold, keyless}), holds);
    }
};

STEWARD_TEST(RoundTest);
#include "tst_round.moc"
