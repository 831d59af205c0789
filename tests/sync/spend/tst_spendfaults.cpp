// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes wrong on the way, the archive holds only what was billed, says what it does not hold, and the next
// round makes it good.
#include "tests/support/testprogram.h"
#include "tests/sync/spend/spendbed.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

namespace {

constexpr int kDaysAsked = 45;
constexpr std::initializer_list<UsageEndpoint> kOffered{UsageEndpoint::Completions, UsageEndpoint::Embeddings,
                                                        UsageEndpoint::Images, UsageEndpoint::VectorStores};

/// A server and an archive for 45 days.
struct Short final : SpendBed
{
    explicit Short(demo::Options options = {})
        : SpendBed(options)
    {
        limitHistory(kDaysAsked);
        offerOnly(kOffered);
    }
    [[nodiscard]] bool isWhole() const
    {
        const Period range = lastDays(kDaysAsked);
        for (const UsageEndpoint endpoint : kOffered) {
            for (const DayState state : {DayState::Missing, DayState::Failed}) {
                if (count(usage(endpoint), range, state) > 0)
                    return false;
            }
        }
        return count(kCostSource, range, DayState::Complete) == kDaysAsked - 3 && wrongDays(range) == 0;
    }
    void fault(FaultRule::Kind kind, const QByteArray &path, int status = 0, int nth = 0, const QByteArray &body = {})
    {
        FaultRule rule;
        rule.kind = kind;
        rule.pathPrefix = path;
        rule.status = status;
        rule.nth = nth;
        rule.body = body;
        server->faults().add(rule);
    }
};

} // namespace

class TestSpendFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSourceThatFailsLeavesTheOthers()
    {
        Short bed;
        bed.fault(FaultRule::Kind::Status, "/organization/costs", 500);
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->error());
        QVERIFY(bed.sync->anyError());
        QCOMPARE(bed.sync->anyError()->kind, Error::Kind::Server);
        const auto days = bed.coverage(kCostSource, bed.lastDays(kDaysAsked));
        QCOMPARE(days.back().state, DayState::Failed);
        QVERIFY(days.back().problem.contains(u"500"_s));
        QCOMPARE(bed.count(SpendBed::usage(UsageEndpoint::Completions), bed.lastDays(kDaysAsked), DayState::Complete),
                 kDaysAsked - 3);
        bed.server->faults().clear();
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->anyError());
        QVERIFY(bed.isWhole());
    }

    void anAnswerThatIsCutOff()
    {
        Short bed;
        bed.fault(FaultRule::Kind::Truncate, "/organization/costs");
        QVERIFY(bed.round());
        QCOMPARE(bed.sync->anyError()->kind, Error::Kind::BadReply);
        QCOMPARE(bed.wrongDays(bed.lastDays(kDaysAsked)), 0);
        const Period range = bed.lastDays(kDaysAsked);
        const int held = kDaysAsked - bed.count(kCostSource, range, DayState::Missing) -
                         bed.count(kCostSource, range, DayState::Failed);
        QVERIFY2(held > 3 && held < kDaysAsked - 3, qPrintable(QString::number(held))); // what came whole is kept
        bed.server->faults().clear();
        QVERIFY(bed.round());
        QVERIFY(bed.isWhole());
    }

    void aRetryInTheMiddle()
    {
        Short bed;
        bed.fault(FaultRule::Kind::Truncate, "/organization/costs", 0, 1);
        bed.fault(FaultRule::Kind::DropAfter, "/organization/usage/completions", 0, 2);
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->anyError());
        QVERIFY(bed.isWhole());
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray bucket = R"({"start_time":1795219200,"end_time":1795305600,"results":[]})";
        QTest::newRow("a cursor that repeats") << R"({"data":[)" + bucket + R"(],"has_more":true,"next_page":"p"})";
        QTest::newRow("more without a cursor") << R"({"data":[)" + bucket + R"(],"has_more":true,"next_page":null})";
        QTest::newRow("half a bucket") << R"({"data":[)" + bucket.chopped(3) + "]}";
        QTest::newRow("not a list") << QByteArray(R"({"data":{}})");
    }
    void badAnswers()
    {
        QFETCH(QByteArray, body);
        Short bed;
        bed.fault(FaultRule::Kind::Status, "/organization/usage/images", 200, 0, body);
        QVERIFY(bed.round());
        QVERIFY(bed.sync->anyError());
        QCOMPARE(bed.sync->anyError()->kind, Error::Kind::BadReply);
        const auto images = SpendBed::usage(UsageEndpoint::Images);
        QVERIFY(bed.count(images, bed.lastDays(20), DayState::Failed) > 15);
        QCOMPARE(bed.count(kCostSource, bed.lastDays(kDaysAsked), DayState::Missing), 0);
        bed.server->faults().clear();
        QVERIFY(bed.round());
        QVERIFY(bed.isWhole());
    }

    void aKeyThatIsNoLongerAccepted()
    {
        Short bed;
        bed.fault(FaultRule::Kind::Status, "/organization/usage/embeddings", 401);
        QVERIFY(bed.round());
        QVERIFY(bed.sync->error());
        QCOMPARE(bed.sync->error()->kind, Error::Kind::Unauthorized);
        QCOMPARE(bed.count(SpendBed::usage(UsageEndpoint::Embeddings), bed.lastDays(kDaysAsked), DayState::Failed), 0);
        QCOMPARE(bed.wrongDays(bed.lastDays(kDaysAsked)), 0);
        bed.server->faults().clear();
        QVERIFY(bed.round());
        QVERIFY(bed.isWhole());
    }

    void whatTheServiceDoesNotHaveIsNotAskedForAgainToday()
    {
        Short bed;
        bed.fault(FaultRule::Kind::Status, "/organization/usage/vector_stores", 404);
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->anyError());
        bed.server->clearLog();
        bed.connectTo();
        bed.later(60);
        QVERIFY(bed.round());
        QCOMPARE(bed.queries("/organization/usage/vector_stores").size(), 0U);
        bed.server->faults().clear();
        bed.later(25 * 60);
        QVERIFY(bed.round());
        QVERIFY(bed.queries("/organization/usage/vector_stores").size() >= 2U);
    }

    void aServiceThatAsksForPatience()
    {
        Short bed;
        FaultRule rule;
        rule.status = 429;
        rule.pathPrefix = "/organization/usage/completions";
        rule.headers = {{"retry-after-ms", "5"}};
        rule.times = 1;
        bed.server->faults().add(rule);
        QVERIFY(bed.round());
        QVERIFY(!bed.sync->anyError());
        QVERIFY(bed.isWhole());
    }

    void canBeDestroyedAtAnyMoment()
    {
        for (const int requests : {0, 1, 3, 8, 12}) {
            Short bed;
            bed.sync->refresh();
            QVERIFY(comesTrue([&] { return bed.server->requestCount() >= requests; }, 20'000));
            bed.sync.reset();
            // What it had given the archive is kept: two questions are about one moment again.
            QVERIFY(waited(bed.archive->remember(u"test.end"_s, {})));
            QCOMPARE(bed.wrongDays(bed.lastDays(kDaysAsked)), 0);
        }
    }

    void aFullDisk()
    {
#ifdef Q_OS_UNIX
        Short bed;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit little = before;
        little.rlim_cur = 300'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const bool ended = bed.round();
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(ended);
        QVERIFY(bed.sync->error());
        QCOMPARE(bed.sync->error()->kind, Error::Kind::Archive);
        const int asked = bed.server->requestCount();
        QVERIFY2(asked < 30, qPrintable(QString::number(asked))); // nothing is fetched that cannot be kept
        bed.connectTo();
        QCOMPARE(bed.wrongDays(bed.lastDays(kDaysAsked)), 0);
        QVERIFY(bed.round());
        QVERIFY(bed.isWhole());
#else
        QSKIP("no limit of a file's size");
#endif
    }
};

STEWARD_TEST(TestSpendFaults);
#include "tst_spendfaults.moc"
