// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the archive of spend is recomputed from the rows that were imported: random data, ranges, groupings,
// filters, grains and comparisons, over month ends, a leap day, gaps and restated days.
#include "spendledger.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace steward;
using namespace steward::spendsamples;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const SpendLabels> labels()
{
    auto made = std::make_shared<SpendLabels>();
    for (int i = 0; i < kProjectCount; ++i) {
        if (i % 5 != 4)
            made->environmentOfProject.insert(projectId(i), i % 2 ? u"production"_s : u"staging"_s);
        if (i % 3 == 0)
            made->costCentreOfProject.insert(projectId(i), u"CC-%1"_s.arg(i % 2));
    }
    made->familyOfLineItem = familyOfItem;
    return made;
}

QStringList membersOf(Dice &dice, SpendGrouping grouping)
{
    QStringList members;
    const int wanted = dice.oneIn(3) ? 15 : 1 + dice.roll(2);
    for (int i = 0; i < wanted; ++i) {
        switch (grouping) {
        case SpendGrouping::Project:
            members += projectId(dice.roll(kProjectCount + 1) - 1);
            break;
        case SpendGrouping::Environment:
            members += QStringList{u"production"_s, u"staging"_s, {}}.at(dice.roll(3));
            break;
        case SpendGrouping::CostCentre:
            members += QStringList{u"CC-0"_s, u"CC-1"_s, {}}.at(dice.roll(3));
            break;
        case SpendGrouping::LineItem:
            members += itemName(dice.roll(kItemCount));
            break;
        case SpendGrouping::ModelFamily:
            members += familyOfItem(itemName(dice.roll(kItemCount)));
            break;
        default:
            members += dice.oneIn(3) ? QString() : u"key_%1_%2"_s.arg(dice.roll(kProjectCount) - 1).arg(dice.roll(3));
        }
    }
    return members;
}

constexpr std::array kGroupings{SpendGrouping::Total,      SpendGrouping::Project,  SpendGrouping::Environment,
                                SpendGrouping::CostCentre, SpendGrouping::LineItem, SpendGrouping::ModelFamily,
                                SpendGrouping::Key};

SpendQuestion randomQuestion(Dice &dice, UnixSeconds first, int days)
{
    SpendQuestion question;
    const int begin = dice.roll(days) - 5, length = dice.oneIn(4) ? 1 + dice.roll(10) : 1 + dice.roll(120);
    question.range = daysFrom(first + begin * kSecondsPerDay, length);
    if (dice.oneIn(2))
        question.comparison = daysFrom(question.range.from - length * kSecondsPerDay, length);
    question.groupBy = kGroupings[size_t(dice.roll(int(kGroupings.size())))];
    for (int i = dice.roll(3); i > 0; --i) {
        const auto grouping = kGroupings[size_t(1 + dice.roll(int(kGroupings.size()) - 1))];
        question.filters.push_back({grouping, membersOf(dice, grouping)});
    }
    question.grain = static_cast<SpendGrain>(dice.roll(3));
    question.largest = dice.roll(9);
    for (int i = dice.roll(3); i > 0; --i)
        question.pinned += membersOf(dice, question.groupBy).first();
    question.currency = dice.oneIn(6) ? u"eur"_s : u"usd"_s;
    question.labels = labels();
    question.today = dice.oneIn(2) ? first + dice.roll(days) * kSecondsPerDay : 0;
    return question;
}

QByteArray told(const SpendQuestion &question)
{
    QString text = u"group %1 grain %2 days %3+%4 "_s.arg(int(question.groupBy))
                       .arg(int(question.grain))
                       .arg(question.range.from / kSecondsPerDay)
                       .arg(question.range.days());
    for (const SpendFilter &filter : question.filters)
        text += u" filter %1 (%2)"_s.arg(int(filter.grouping)).arg(filter.members.join(u'|'));
    return text.toUtf8();
}

} // namespace

class SpendMoneyTest final : public QObject
{
    Q_OBJECT
private:
    void compare(SpendArchive &archive, const Ledger &ledger, const SpendQuestion &question);

private Q_SLOTS:
    void figuresAreThoseOfTheRows_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 2; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void figuresAreThoseOfTheRows();
    void factsComeBackAsTheyWere();
};

void SpendMoneyTest::compare(SpendArchive &archive, const Ledger &ledger, const SpendQuestion &question)
{
    const auto answer = wait(archive.ask(question));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    const SpendFigures expected = ledger.figures(question);
    const QByteArray what = told(question);
    QVERIFY2(answer->groups == expected.groups, what.constData());
    QVERIFY2(answer->total == expected.total && answer->totalBefore == expected.totalBefore, what.constData());
    QVERIFY2(answer->dailyTotals == expected.dailyTotals, what.constData());
    QVERIFY2(answer->dailyTotalsBefore == expected.dailyTotalsBefore, what.constData());
    QVERIFY2(answer->otherCurrencies == expected.otherCurrencies, what.constData());
    QVERIFY2(answer->provisional == expected.provisional, what.constData());
    QCOMPARE(answer->provisionalDays, expected.provisionalDays);
    QCOMPARE(answer->missingDays, expected.missingDays);
    QCOMPARE(answer->heldDays, expected.heldDays);
    QCOMPARE(answer->keysAreBilled, expected.keysAreBilled);

    // Steps, by the calendar and not by the archive's own reckoning.
    UnixSeconds next = question.range.from;
    for (size_t i = 0; i < answer->steps.size(); ++i) {
        const SpendStep &step = answer->steps[i];
        QCOMPARE(step.days.from, next);
        next = step.days.to;
        const QDate first = QDateTime::fromSecsSinceEpoch(step.days.from, Qt::UTC).date();
        const QDate after = QDateTime::fromSecsSinceEpoch(step.days.to, Qt::UTC).date();
        const bool isLast = i + 1 == answer->steps.size();
        if (question.grain == SpendGrain::Day)
            QCOMPARE(step.days.days(), 1);
        if (question.grain == SpendGrain::Week)
            QVERIFY2(after <= first.addDays(8 - first.dayOfWeek()) && (isLast || after.dayOfWeek() == 1),
                     what.constData());
        if (question.grain == SpendGrain::Month)
            QVERIFY2(after <= QDate(first.year(), first.month(), 1).addMonths(1) && (isLast || after.day() == 1),
                     what.constData());
        Money total, rest;
        bool provisional = false, incomplete = false;
        for (UnixSeconds day = step.days.from; day < step.days.to; day += kSecondsPerDay) {
            total += ledger.totalOf(question, day);
            provisional = provisional || ledger.state(day) == DayState::Provisional;
            incomplete =
                incomplete || (ledger.state(day) == DayState::Missing && (question.today == 0 || day < question.today));
        }
        rest = total;
        for (const SpendSeries &series : answer->series) {
            Money amount;
            for (UnixSeconds day = step.days.from; day < step.days.to; day += kSecondsPerDay)
                amount += ledger.of(question, series.member, day);
            QVERIFY2(series.amounts.at(i) == amount, (what + " series " + series.member.toUtf8()).constData());
            rest = rest - amount;
        }
        QVERIFY2(step.total == total && step.rest == rest, what.constData());
        QCOMPARE(step.provisional, provisional);
        QCOMPARE(step.incomplete, incomplete);
    }
    QCOMPARE(next, question.range.to);
    QStringList expectedSeries = question.pinned;
    expectedSeries.removeDuplicates();
    for (const SpendGroup &group : expected.groups) {
        if (expectedSeries.size() < question.largest && !expectedSeries.contains(group.member))
            expectedSeries += group.member;
    }
    QStringList series;
    for (const SpendSeries &one : answer->series)
        series += one.member;
    QCOMPARE(series, expectedSeries);

    for (const SpendGroup &group : expected.groups) { // sparklines of all groups
        if (!expectedSeries.contains(group.member))
            expectedSeries += group.member;
    }
    const auto trend = wait(archive.trend(question, expectedSeries));
    QVERIFY(trend);
    QCOMPARE(trend->size(), size_t(expectedSeries.size()));
    for (size_t i = 0; i < answer->series.size(); ++i)
        QVERIFY2(trend->at(i).amounts == answer->series.at(i).amounts, what.constData());
    for (const SpendSeries &one : *trend) {
        const auto group = std::ranges::find(expected.groups, one.member, &SpendGroup::member);
        Money sum;
        for (const Money amount : one.amounts)
            sum += amount;
        QVERIFY2(sum == (group == expected.groups.end() ? Money{} : group->amount), what.constData());
    }
}

void SpendMoneyTest::figuresAreThoseOfTheRows()
{
    QFETCH(unsigned, seed);
    Dice dice(seed);
    QTemporaryDir directory;
    SpendArchive archive(directory.filePath(u"o.spend"_s));
    QVERIFY(wait(archive.open()));
    Ledger ledger;
    const UnixSeconds first = midnight(2023, 12, 11); // over a year's end and 29 February
    constexpr int kDays = 150;
    for (int round = 0; round < 9; ++round) {
        const int begin = dice.roll(kDays), length = 1 + dice.roll(45);
        const Period days = daysFrom(first + begin * kSecondsPerDay, length);
        const auto grouping = dice.oneIn(3) ? CostGrouping::ProjectItemKey : CostGrouping::ProjectItem;
        std::vector<CostBucket> buckets;
        for (UnixSeconds day = days.from; day < days.to; day += kSecondsPerDay) {
            if (!dice.oneIn(7)) // a day without a bucket has cost nothing
                buckets.push_back(randomDay(dice, day, grouping));
        }
        std::shuffle(buckets.begin(), buckets.end(), std::mt19937(seed));
        const auto import = importOf(days, std::move(buckets), first + round,
                                     days.from + dice.roll(length + 1) * kSecondsPerDay, grouping);
        const auto done = wait(archive.import(import));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        ledger.take(import);
        for (int i = 0; i < 7; ++i) {
            compare(archive, ledger, randomQuestion(dice, first, kDays + 45));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void SpendMoneyTest::factsComeBackAsTheyWere()
{
    Dice dice(7);
    QTemporaryDir directory;
    SpendArchive archive(directory.filePath(u"o.spend"_s));
    QVERIFY(wait(archive.open()));
    const Period days = daysFrom(midnight(2026, 1, 28), 9);
    std::vector<CostBucket> buckets;
    for (UnixSeconds day = days.from; day < days.to; day += kSecondsPerDay)
        buckets.push_back(randomDay(dice, day, CostGrouping::ProjectItemKey));
    QVERIFY(wait(archive.import(importOf(days, buckets, 1, 0, CostGrouping::ProjectItemKey))));
    const auto facts = wait(archive.costFacts(days));
    QVERIFY(facts);
    using Identity = std::tuple<UnixSeconds, QString, QString, QString, QString, QString>;
    std::map<Identity, std::pair<qint64, double>> expected, found;
    const auto add = [](auto &into, const std::vector<CostBucket> &from) {
        for (const CostBucket &bucket : from) {
            for (const CostRow &row : bucket.rows) {
                auto &[nanos, quantity] =
                    into[{bucket.startTime, row.projectId, row.lineItem, row.apiKeyId, row.currency, row.quantityUnit}];
                nanos += row.amount.nanos;
                quantity += row.quantity.value_or(0);
            }
        }
    };
    add(expected, buckets);
    add(found, *facts);
    QCOMPARE(found.size(), expected.size());
    for (const auto &[identity, sums] : expected) {
        QCOMPARE(found.at(identity).first, sums.first);
        QCOMPARE(found.at(identity).second, sums.second);
    }
    QVERIFY(std::is_sorted(facts->begin(), facts->end(),
                           [](const CostBucket &a, const CostBucket &b) { return a.startTime < b.startTime; }));
}

STEWARD_TEST(SpendMoneyTest);
#include "tst_spendmoney.moc"
