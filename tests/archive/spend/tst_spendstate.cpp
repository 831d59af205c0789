// SPDX-License-Identifier: GPL-3.0-or-later
// What the archive of spend says of its days: complete, provisional, missing, failed; what was restated; whether the
// service's groupings agree; names that outlive what they name; and amounts that no organization has.
#include "spendsamples.h"

#include "app/json/json.h"
#include "tests/support/testprogram.h"

#include <limits>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::spendsamples;
using namespace Qt::Literals::StringLiterals;

namespace {

const UnixSeconds kDay = midnight(2026, 2, 27); // two days before March

CostRow row(qint64 cents, const QString &project = u"proj_1"_s, const QString &item = u"gpt-5, input"_s,
            const QString &currency = u"usd"_s)
{
    CostRow made;
    made.amount = Money::fromCents(cents);
    made.currency = currency;
    made.projectId = project;
    made.lineItem = item;
    return made;
}

CostBucket bucket(int day, std::vector<CostRow> rows)
{
    return {kDay + day * kSecondsPerDay, kDay + (day + 1) * kSecondsPerDay, std::move(rows)};
}

SpendQuestion question(int days = 5, SpendGrouping groupBy = SpendGrouping::Project)
{
    SpendQuestion asked;
    asked.range = daysFrom(kDay, days);
    asked.groupBy = groupBy;
    return asked;
}

} // namespace

class SpendStateTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SpendArchive> m_archive;

    Result<SpendImported> import(int first, int days, std::vector<CostBucket> buckets, int settledDays,
                                 UnixSeconds at = 1000, CostGrouping grouping = CostGrouping::ProjectItem)
    {
        return wait(m_archive->import(importOf(daysFrom(kDay + first * kSecondsPerDay, days), std::move(buckets), at,
                                               kDay + settledDays * kSecondsPerDay, grouping)));
    }
    std::vector<DayCoverage> coverage(int days = 6)
    {
        return wait(m_archive->coverage({}, daysFrom(kDay, days))).value_or(std::vector<DayCoverage>());
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<SpendArchive>(m_directory->filePath(u"o.spend"_s));
        QVERIFY(wait(m_archive->open()));
    }
    void cleanup() { m_archive.reset(); }

    void anEmptyOrganizationHasFiguresOfNothing()
    {
        for (const auto groupBy : {SpendGrouping::Total, SpendGrouping::Project, SpendGrouping::Key}) {
            SpendQuestion asked = question(40, groupBy);
            asked.comparison = daysFrom(kDay - 40 * kSecondsPerDay, 40);
            asked.today = kDay + 10 * kSecondsPerDay;
            const auto figures = wait(m_archive->ask(asked));
            QVERIFY(figures);
            QVERIFY(figures->groups.empty());
            QCOMPARE(figures->steps.size(), size_t(40));
            QCOMPARE(figures->total, Money{});
            QCOMPARE(figures->missingDays, 10);
            QVERIFY(figures->steps[9].incomplete && !figures->steps[10].incomplete);
            QVERIFY(!figures->keysAreBilled);
        }
        // Held, but nothing was spent.
        QVERIFY(import(0, 5, {}, 5));
        const auto figures = wait(m_archive->ask(question()));
        QVERIFY(figures);
        QCOMPARE(figures->heldDays, 5);
        QCOMPARE(figures->missingDays, 0);
        QVERIFY(figures->groups.empty());
        QCOMPARE(*wait(m_archive->held({})), daysFrom(kDay, 5));
    }

    void aRangeThatIsNoneIsAnswered()
    {
        QVERIFY(import(0, 2, {bucket(0, {row(5)})}, 2));
        SpendQuestion asked = question(0);
        asked.comparison = Period{};
        QVERIFY(wait(m_archive->ask(asked))->groups.empty());
        asked.range = {0, std::numeric_limits<qint64>::max() / 2};
        QCOMPARE(wait(m_archive->ask(asked)).error().kind, Error::Kind::BadInput);
        asked = question(5, SpendGrouping::Person);
        QCOMPARE(wait(m_archive->ask(asked)).error().kind, Error::Kind::Internal);
    }

    void daysTellTheirState()
    {
        QVERIFY(import(1, 3, {bucket(1, {row(5)})}, 3, 1234));
        QVERIFY(wait(m_archive->setFailed({}, daysFrom(kDay, 3), u"503 twice"_s, 2000)));
        auto days = coverage();
        QCOMPARE(days.size(), size_t(6));
        QCOMPARE(days[0].state, DayState::Failed);
        QCOMPARE(days[0].problem, u"503 twice"_s);
        QCOMPARE(days[0].fetchedAt, 0);
        QCOMPARE(days[1].state, DayState::Complete); // keeps what it holds, with the problem beside it
        QCOMPARE(days[1].problem, u"503 twice"_s);
        QCOMPARE(days[1].fetchedAt, 1234);
        QCOMPARE(days[3].state, DayState::Provisional);
        QVERIFY(days[3].problem.isEmpty());
        QCOMPARE(days[4].state, DayState::Missing);
        QCOMPARE(days[4].day, kDay + 4 * kSecondsPerDay);
        QVERIFY(import(0, 2, {}, 2, 3000)); // and it works again
        days = coverage();
        QCOMPARE(days[0].state, DayState::Complete);
        QVERIFY(days[0].problem.isEmpty() && days[1].problem.isEmpty());
        QVERIFY(days[2].problem.size() > 0);
        const auto figures = wait(m_archive->ask(question(6)));
        QCOMPARE(figures->missingDays, 2);
        QCOMPARE(figures->provisionalDays, 1);
    }

    void keysComeAndGoWithTheDay()
    {
        CostRow withKey = row(700);
        withKey.apiKeyId = u"key_1"_s;
        QVERIFY(import(0, 2, {bucket(0, {withKey}), bucket(1, {withKey})}, 2, 1, CostGrouping::ProjectItemKey));
        QVERIFY(wait(m_archive->ask(question(2)))->keysAreBilled);
        QCOMPARE(wait(m_archive->ask(question(2, SpendGrouping::Key)))->groups.at(0).member, u"key_1"_s);
        QVERIFY(import(1, 1, {bucket(1, {row(700)})}, 2, 2));
        QVERIFY(coverage()[0].byKey && !coverage()[1].byKey);
        const auto figures = wait(m_archive->ask(question(2, SpendGrouping::Key)));
        QVERIFY(!figures->keysAreBilled);
        QCOMPARE(figures->groups.size(), size_t(2));
        QCOMPARE(figures->total, Money::fromCents(1400));
        QVERIFY(wait(m_archive->restatements(daysFrom(kDay, 5)))->empty()); // the amount is the same
    }

    void restatedDaysAreRecorded()
    {
        QVERIFY(import(0, 3, {bucket(0, {row(100)}), bucket(1, {row(200)}), bucket(2, {row(300)})}, 2, 10));
        const auto again = import(
            0, 3, {bucket(0, {row(100)}), bucket(1, {row(150), row(7, {}, {}, u"eur"_s)}), bucket(2, {row(900)})}, 3,
            20);
        QVERIFY(again);
        const std::vector<Restatement> expected{
            {kDay + kSecondsPerDay, u"usd"_s, Money::fromCents(200), Money::fromCents(150), 20},
            {kDay + kSecondsPerDay, u"eur"_s, Money{}, Money::fromCents(7), 20}};
        QCOMPARE(again->restated.size(), size_t(2)); // the day that was provisional is none
        for (const Restatement &restated : expected) {
            QVERIFY(std::ranges::find(again->restated, restated) != again->restated.end());
            const auto kept = wait(m_archive->restatements(daysFrom(kDay, 5)));
            QVERIFY(kept && std::ranges::find(*kept, restated) != kept->end());
        }
        QVERIFY(import(2, 1, {}, 3, 30)); // nothing any more
        QCOMPARE(wait(m_archive->restatements(daysFrom(kDay, 5)))->back().after, Money{});
        QCOMPARE(wait(m_archive->ask(question()))->total, Money::fromCents(250));
    }

    void groupingsAreCompared()
    {
        const std::vector<CostRow> rows{row(100), row(250, u"proj_2"_s), row(50, {}, {})};
        QVERIFY(import(0, 4, {bucket(0, rows), bucket(1, rows), bucket(2, rows)}, 3, 10));
        QCOMPARE(wait(m_archive->reconcile(daysFrom(kDay, 4)))->comparedDays, 0); // with nothing
        QVERIFY(import(0, 4,
                       {bucket(0, {row(400, {}, {})}), bucket(1, {row(399, {}, {})}), bucket(2, {row(400, {}, {})})}, 3,
                       10, CostGrouping::Ungrouped));
        auto agreed = wait(m_archive->reconcile(daysFrom(kDay, 4)));
        QVERIFY(agreed);
        QCOMPARE(agreed->comparedDays, 3);
        QCOMPARE(agreed->through, kDay + 3 * kSecondsPerDay);
        QCOMPARE(agreed->differences.size(), size_t(1));
        QCOMPARE(agreed->differences[0].day, kDay + kSecondsPerDay);
        QCOMPARE(agreed->differences[0].ungrouped, Money::fromCents(399));
        QCOMPARE(agreed->differences[0].byItem, Money::fromCents(400));
        QCOMPARE(agreed->differences[0].byProject, Money::fromCents(400)); // not held: as one that is
        // Less than half a cent is rounding; a whole currency that one of them lacks is not.
        CostRow nearly = row(400, {}, {});
        nearly.amount.nanos -= Money::kNanosPerCent / 2 - 1;
        QVERIFY(import(1, 1, {bucket(1, {nearly})}, 3, 11, CostGrouping::Ungrouped));
        QVERIFY(wait(m_archive->reconcile(daysFrom(kDay, 4)))->differences.empty());
        QVERIFY(import(2, 1, {bucket(2, {row(400), row(3, {}, {}, u"eur"_s)})}, 3, 11, CostGrouping::Project));
        agreed = wait(m_archive->reconcile(daysFrom(kDay, 4)));
        QCOMPARE(agreed->differences.size(), size_t(1));
        QCOMPARE(agreed->differences[0].currency, u"eur"_s);
        // Figures do not come from what they are compared with.
        QCOMPARE(wait(m_archive->ask(question()))->total, Money::fromCents(1200));
        // What was told before a day was restated says nothing about it.
        QVERIFY(import(0, 1, {bucket(0, {row(1000)})}, 3, 50));
        QCOMPARE(wait(m_archive->reconcile(daysFrom(kDay, 1)))->comparedDays, 0);
    }

    void namesOutliveWhatTheyName()
    {
        CostRow withKey = row(700);
        withKey.apiKeyId = u"key_1"_s;
        QVERIFY(import(0, 1, {bucket(0, {withKey, row(5, u"proj_2"_s)})}, 1, 1, CostGrouping::ProjectItemKey));
        QCOMPARE(wait(m_archive->ask(question(1, SpendGrouping::Key)))->groups.at(0).context, u"proj_1"_s);
        QVERIFY(wait(m_archive->putNames({{SpendName::Kind::Project, u"proj_1"_s, u"Search"_s, {}},
                                          {SpendName::Kind::Key, u"key_1"_s, u"ci"_s, u"proj_1"_s},
                                          {SpendName::Kind::Person, u"user_1"_s, u"Ana"_s, {}}})));
        QVERIFY(wait(m_archive->putNames({{SpendName::Kind::Project, u"proj_1"_s, u"Search, old"_s, {}},
                                          {SpendName::Kind::Key, u"key_1"_s, {}, {}},
                                          {SpendName::Kind::Project, {}, u"nothing"_s, {}}})));
        m_archive = std::make_unique<SpendArchive>(m_directory->filePath(u"o.spend"_s));
        QVERIFY(wait(m_archive->open()));
        const auto figures = wait(m_archive->ask(question(1)));
        QCOMPARE(figures->groups.at(0).name, u"Search, old"_s);
        QVERIFY(figures->groups.at(1).name.isEmpty());
        const SpendGroup key = wait(m_archive->ask(question(1, SpendGrouping::Key)))->groups.at(0);
        QCOMPARE(key.name, u"ci"_s);
        QCOMPARE(key.context, u"Search, old"_s);
        const auto names = wait(m_archive->names());
        QVERIFY(names);
        QCOMPARE(std::ranges::count(*names, u"Ana"_s, &SpendName::name), 1);
    }

    void whatIsRememberedAndKept()
    {
        QVERIFY(wait(m_archive->remember(u"costs.by_key"_s, u"refused"_s)));
        QVERIFY(wait(m_archive->remember(u"costs.by_key"_s, u"accepted"_s)));
        QCOMPARE(wait(m_archive->memory())->value(u"costs.by_key"_s), u"accepted"_s);
        QVERIFY(wait(m_archive->keep(u"prices"_s, u"a"_s, "{\"x\":1}")));
        QVERIFY(wait(m_archive->keep(u"prices"_s, u"b"_s, "")));
        QVERIFY(wait(m_archive->keep(u"findings"_s, u"a"_s, "{}")));
        QVERIFY(wait(m_archive->keep(u"prices"_s, u"c"_s, "{}")));
        QVERIFY(wait(m_archive->keep(u"prices"_s, u"c"_s, {})));
        const auto kept = wait(m_archive->kept(u"prices"_s));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->value(u"a"_s), QByteArray("{\"x\":1}"));
    }

    void textsAndNullsOfTheService()
    {
        const QByteArray json = R"({"object":"bucket","start_time":%1,"end_time":%2,"results":[
            {"amount":{"value":"12.500000000400","currency":"USD"},"project_id":null,"line_item":null},
            {"amount":{"value":1e-3,"currency":"usd"},"project_id":"proj_1","line_item":"gpt-5, input",
             "quantity":null,"quantity_unit":null,"api_key_id":null,"project_name":"Search"},
            {"amount":{"value":"0E-6176","currency":"usd"},"project_id":"proj_2","line_item":"x"}]})";
        const QByteArray text =
            QByteArray(json).replace("%1", QByteArray::number(kDay)).replace("%2", QByteArray::number(kDay + 86400));
        const auto decoded = json::decode<CostBucket>(text);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().jsonPath));
        QVERIFY(import(0, 1, {*decoded}, 1));
        const auto figures = wait(m_archive->ask(question(1)));
        QVERIFY(figures);
        QCOMPARE(figures->total, Money{12'501'000'000});
        QCOMPARE(figures->groups.size(), size_t(3)); // one that cost nothing is not dropped
        QCOMPARE(figures->groups[0].member, QString());
        QCOMPARE(figures->groups[0].amount, Money{12'500'000'000});
    }

    void amountsBeyondTheRangeStopAtItsEnd()
    {
        constexpr qint64 kMost = std::numeric_limits<qint64>::max();
        CostRow huge = row(0), owed = row(0, u"proj_2"_s);
        huge.amount.nanos = kMost - 5;
        owed.amount.nanos = std::numeric_limits<qint64>::min() + 5;
        QVERIFY(import(0, 3, {bucket(0, {huge, huge, owed, owed}), bucket(1, {huge, owed})}, 3));
        const auto figures = wait(m_archive->ask(question(40)));
        QVERIFY(figures);
        QCOMPARE(figures->groups.at(0).amount.nanos, kMost);
        QCOMPARE(figures->groups.at(1).amount.nanos, std::numeric_limits<qint64>::min());
        QVERIFY(wait(m_archive->costFacts(daysFrom(kDay, 3))));
    }

    void currenciesAreKeptApart()
    {
        QVERIFY(import(
            0, 1,
            {bucket(0, {row(100), row(200, u"proj_1"_s, u"x"_s, u"EUR"_s), row(50, u"proj_2"_s, u"x"_s, u"jpy"_s)})},
            1));
        const auto figures = wait(m_archive->ask(question(1)));
        QCOMPARE(figures->total, Money::fromCents(100));
        const std::vector<CurrencyTotal> others{{u"eur"_s, Money::fromCents(200)}, {u"jpy"_s, Money::fromCents(50)}};
        QCOMPARE(figures->otherCurrencies, others);
        SpendQuestion inEuro = question(1);
        inEuro.currency = u"EUR"_s;
        QCOMPARE(wait(m_archive->ask(inEuro))->total, Money::fromCents(200));
        inEuro.currency = u"chf"_s; // never met
        QVERIFY(wait(m_archive->ask(inEuro))->groups.empty());
    }
};

STEWARD_TEST(SpendStateTest);
#include "tst_spendstate.moc"
