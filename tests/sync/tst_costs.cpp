// SPDX-License-Identifier: GPL-3.0-or-later
// The costs of an organization of many projects are asked for in several windows of days at once, and are one list all
// the same.
#include "app/sync/costreader.h"
#include "syncbed.h"
#include "tests/support/testprogram.h"

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using Fault = steward::demo::FaultRule;

class CostsTest final : public QObject
{
    Q_OBJECT

    /// A bed whose costs were read in one call, and are to be read again as if there were 2,000 projects.
    struct Bed final : SyncBed
    {
        Bed()
        {
            if (!round())
                qFatal("no first round");
            before = held();
            std::vector<Project> many = before.projects.toVector();
            for (int i = 0; many.size() < 2'000; ++i)
                many.push_back({u"proj_more%1"_s.arg(i), u"More"_s, 0, {}, u"active"_s});
            organization->replace(std::move(many));
            ListState old = state(ListKind::Costs);
            old.stale = true;
            organization->setState({ListKind::Costs, {}}, old);
            server->clearLog();
        }
        /// Begins; the outcome comes into \a outcome.
        void begin()
        {
            const ReadingRoom room{
                transport.get(), archive.get(), organization.get(), &clock,
                &texts,          &readAt,       gone.get_token(),   [this](const ListId &) { ++arrived; }};
            QCoro::connect(readCosts(room, {stop.get_token(), Priority::Visible, {}, {}}), &context,
                           [this](const Result<> &result) { outcome = result; });
        }
        [[nodiscard]] bool ended()
        {
            return QTest::qWaitFor([this] { return outcome.has_value(); }, 20'000);
        }

        Snapshot before;
        TextPool texts;
        QHash<ListId, UnixSeconds> readAt;
        std::stop_source gone, stop;
        std::optional<Result<>> outcome;
        int arrived = 0;
        QObject context;
    };

private Q_SLOTS:
    void daysInOneCall()
    {
        QVERIFY(steward::daysInOneCall(0) > 180);
        QVERIFY(steward::daysInOneCall(60) > 90);
        QCOMPARE(steward::daysInOneCall(2'000), 4);
        QCOMPARE(steward::daysInOneCall(1'000'000), 1);
    }

    void severalAtOnceAreOneList()
    {
        Bed bed;
        bed.begin();
        const QueueState queue = bed.transport->queueState();
        const int windows = queue.waiting + queue.inFlight; // all of them asked for before the first has come
        QVERIFY(windows > 6);
        QVERIFY(bed.ended());
        QVERIFY(*bed.outcome);
        QCOMPARE(bed.server->requestCount("GET /organization/costs"), windows);
        QCOMPARE(bed.arrived, 1);
        QCOMPARE(bed.held().costs, bed.before.costs);
        QCOMPARE(bed.archived().costs, bed.before.costs);
        QCOMPARE(bed.state(ListKind::Costs).fetchedAt, bed.clock.now());
        QVERIFY(!bed.state(ListKind::Costs).stale);
    }

    void oneThatFailsLeavesAll_data()
    {
        QTest::addColumn<int>("nth");
        for (const int nth : {1, 2, 5})
            QTest::newRow(qPrintable(QString::number(nth))) << nth;
    }
    void oneThatFailsLeavesAll()
    {
        QFETCH(int, nth);
        Bed bed;
        bed.server->faults().add({.kind = Fault::Kind::Status,
                                  .method = "GET",
                                  .pathPrefix = "/organization/costs",
                                  .nth = nth,
                                  .status = 403});
        bed.begin();
        QVERIFY(bed.ended());
        QVERIFY(!*bed.outcome);
        QCOMPARE(bed.outcome->error().kind, Error::Kind::Forbidden);
        QCOMPARE(bed.arrived, 0);
        QCOMPARE(bed.held().costs, bed.before.costs);
        QVERIFY(bed.state(ListKind::Costs).stale);
        QCOMPARE(bed.archived().costs, bed.before.costs);
        const QueueState queue = bed.transport->queueState();
        QCOMPARE(queue.waiting + queue.inFlight, 0); // nothing of it is left on the way
    }

    void cancelled()
    {
        Bed bed;
        bed.begin();
        QVERIFY(QTest::qWaitFor([&] { return bed.server->requestCount("GET /organization/costs") >= 2; }, 10'000));
        bed.stop.request_stop();
        QVERIFY(bed.ended());
        QVERIFY(!*bed.outcome && bed.outcome->error().isCancelled());
        QCOMPARE(bed.held().costs, bed.before.costs);
    }
};

STEWARD_TEST(CostsTest);
#include "tst_costs.moc"
