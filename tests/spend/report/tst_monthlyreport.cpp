// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly report against the server's raw answers: every figure is reckoned anew by this file's own arithmetic, for
// months, budget periods and random ranges. Nothing of the report's own way is in it.
#include "app/spend/report/reportreading.h"
#include "app/spend/spendbook.h"
#include "tests/demo/democlient.h"
#include "tests/support/nanosof.h"
#include "tests/support/testprogram.h"
#include "tests/sync/spend/spendbed.h"

#include <QRandomGenerator>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kReportDay = 1'795'392'000; // 23 November 2026
constexpr qint64 kCent = 10'000'000;
constexpr qint64 kBudgetCents = 800'000;

UnixSeconds dayOf(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay(Qt::UTC).toSecsSinceEpoch();
}

QStringList inWords(const std::vector<ReportRow> &rows)
{
    QStringList words;
    for (const ReportRow &row : rows)
        words += u"%1 (%2) %3, before %4"_s.arg(row.member, row.name).arg(row.amount.nanos).arg(row.before.nanos);
    return words;
}

QString centreOf(const QString &project)
{
    if (project.isEmpty())
        return {};
    const int last = project.back().unicode() % 4; // some have none
    return last == 0 ? QString() : u"CC-%1"_s.arg(last);
}

} // namespace

class TestMonthlyReport final : public QObject
{
    Q_OBJECT

    struct Raw final
    {
        UnixSeconds day;
        QString project, item;
        qint64 nanos;
    };
    using Sums = QHash<QString, std::pair<qint64, qint64>>;

    std::unique_ptr<SpendBed> m_bed;
    std::unique_ptr<SpendBook> m_book;
    std::vector<Raw> m_raw;
    QHash<QString, qint64> m_limits; ///< cents a month, by project

    void readRaw()
    {
        DemoClient client(*m_bed->server, false);
        for (UnixSeconds from = kReportDay - 339 * kSecondsPerDay; from <= kReportDay; from += 170 * kSecondsPerDay) {
            const UnixSeconds to = std::min(from + 170 * kSecondsPerDay, kReportDay + kSecondsPerDay);
            const Answer answer =
                client.get("/organization/costs?limit=180&group_by=project_id&group_by=line_item&start_time=" +
                           QByteArray::number(from) + "&end_time=" + QByteArray::number(to));
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.json().value("has_more"_L1).toBool());
            for (const QJsonValue &bucket : answer.data()) {
                for (const QJsonValue &each : bucket.toObject().value("results"_L1).toArray()) {
                    const QJsonObject row = each.toObject();
                    const QJsonValue amount = row.value("amount"_L1).toObject().value("value"_L1);
                    m_raw.push_back({bucket.toObject().value("start_time"_L1).toInteger(),
                                     row.value("project_id"_L1).toString(), row.value("line_item"_L1).toString(),
                                     nanosOf(amount)});
                }
            }
        }
        QVERIFY(m_raw.size() > 5000);
    }
    [[nodiscard]] qint64 rawSum(const Period &days) const
    {
        qint64 sum = 0;
        for (const Raw &raw : m_raw)
            sum += days.contains(raw.day) ? raw.nanos : 0;
        return sum;
    }
    [[nodiscard]] Sums rawSums(const Period &days, const Period &before,
                               const std::function<QString(const Raw &)> &member) const
    {
        Sums sums;
        for (const Raw &raw : m_raw) {
            if (days.contains(raw.day))
                sums[member(raw)].first += raw.nanos;
            if (before.contains(raw.day))
                sums[member(raw)].second += raw.nanos;
        }
        return sums;
    }
    [[nodiscard]] Result<MonthlyReport> report(const Period &period, int budgetDay, UnixSeconds now) const
    {
        Pending pending(readReport(m_book.get(), {period, budgetDay, now, u"Halyard Freight"_s}, {}));
        if (!comesTrue([&] { return pending.done(); }))
            return fail(Error::Kind::Timeout);
        return pending.take();
    }
    static void compareRows(const std::vector<ReportRow> &rows, const Sums &sums)
    {
        QCOMPARE(rows.size(), size_t(sums.size()));
        qint64 last = std::numeric_limits<qint64>::max();
        for (const ReportRow &row : rows) {
            QVERIFY2(sums.contains(row.member), qPrintable(row.member));
            QCOMPARE(row.amount.nanos, sums.value(row.member).first);
            QCOMPARE(row.before.nanos, sums.value(row.member).second);
            QVERIFY(row.amount.nanos <= last);
            last = row.amount.nanos;
        }
    }
    /// The largest of \a changes in each direction, by amount alone: ties may stand in any order.
    static void compareMovers(const MonthlyReport &report, QList<qint64> changes)
    {
        std::sort(changes.begin(), changes.end());
        for (const bool up : {true, false}) {
            QList<qint64> wanted;
            for (qsizetype i = 0; i < changes.size() && wanted.size() < 5; ++i) {
                const qint64 change = up ? changes[changes.size() - 1 - i] : changes[i];
                if (up ? change > 0 : change < 0)
                    wanted += change;
            }
            QList<qint64> shown;
            for (const ReportMover &mover : up ? report.risen : report.fallen)
                shown += mover.row.amount.nanos - mover.row.before.nanos;
            QCOMPARE(shown, wanted);
        }
    }
    /// What projects may cost and have cost in \a days.
    void compareBudgets(const std::vector<ReportBudget> &budgets, const Period &days) const
    {
        QCOMPARE(budgets.size(), size_t(m_limits.size()));
        double last = std::numeric_limits<double>::max();
        QSet<QString> seen;
        for (const ReportBudget &budget : budgets) {
            QVERIFY(m_limits.contains(budget.member) && !seen.contains(budget.member));
            seen.insert(budget.member);
            qint64 spent = 0;
            for (const Raw &raw : m_raw)
                spent += raw.project == budget.member && days.contains(raw.day) ? raw.nanos : 0;
            const qint64 limit = m_limits.value(budget.member) * kCent;
            QCOMPARE(budget.budget.nanos, limit);
            QCOMPARE(budget.spent.nanos, spent);
            QCOMPARE(budget.name, u"Project "_s + budget.member);
            const double used = double(spent) / double(limit);
            QVERIFY(used <= last + 0.0001);
            last = used;
            if (std::abs(used - 0.8) > 0.001)
                QCOMPARE(budget.state(), used >= 1     ? ReportBudget::State::Over
                                         : used >= 0.8 ? ReportBudget::State::Near
                                                       : ReportBudget::State::Within);
        }
    }
    /// From the server's days alone.
    [[nodiscard]] std::optional<SpendForecast> foreseen(const Period &period) const
    {
        SpendHistory history{kReportDay - 119 * kSecondsPerDay, {}, 3};
        for (UnixSeconds day = history.firstDay; day <= kReportDay; day += kSecondsPerDay)
            history.daily.push_back(Money{rawSum({day, day + kSecondsPerDay})});
        return forecast(history, period);
    }
    /// Everything in the report of \a period, of which \a before is what it has to be compared with.
    void isRight(const Period &period, const Period &before, int budgetDay, bool monthly)
    {
        const Result<MonthlyReport> made = report(period, budgetDay, m_bed->clock.now());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const MonthlyReport &report = *made;
        const Period days{period.from, std::min(period.to, kReportDay + kSecondsPerDay)};
        QCOMPARE(report.days, days);
        QVERIFY(report.compared);
        QCOMPARE(*report.compared, before);
        QCOMPARE(report.total.nanos, rawSum(days));
        QCOMPARE(report.totalBefore.nanos, rawSum(before));
        const auto project = [](const Raw &raw) { return raw.project; };
        const auto item = [](const Raw &raw) { return raw.item; };
        const auto centre = [](const Raw &raw) { return centreOf(raw.project); };
        const Sums projects = rawSums(days, before, project), items = rawSums(days, before, item);
        compareRows(report.projects, projects);
        compareRows(report.lineItems, items);
        compareRows(report.costCentres, rawSums(days, before, centre));
        QList<qint64> changes;
        for (const Sums *sums : {&projects, &items}) {
            for (const auto &[now, then] : *sums)
                changes += now - then;
        }
        compareMovers(report, changes);

        QCOMPARE(report.daily.size(), size_t(days.days()));
        for (int i = 0; i < days.days(); ++i) {
            const UnixSeconds day = days.from + i * kSecondsPerDay;
            QCOMPARE(report.daily[size_t(i)].nanos, rawSum({day, day + kSecondsPerDay}));
        }
        QCOMPARE(report.dailyBefore.size(), size_t(before.days()));
        qint64 parts = 0;
        for (size_t step = 0; step < report.steps.size(); ++step) {
            parts += report.steps[step].rest.nanos;
            for (const SpendSeries &series : report.series)
                parts += series.amounts[step].nanos;
        }
        QCOMPARE(parts, rawSum(days));

        const int provisional =
            std::max<int>(0, int((days.to - std::max(days.from, kReportDay - 2 * kSecondsPerDay)) / kSecondsPerDay));
        QCOMPARE(report.provisionalDays, provisional);
        QCOMPARE(report.completeDays, days.days() - provisional);
        QCOMPARE(report.missingDays, 0);
        QCOMPARE(report.daysToCome, int((period.to - days.to) / kSecondsPerDay));
        QCOMPARE(report.isComplete(), provisional == 0 && period.to == days.to);
        QCOMPARE(report.budget.has_value(), monthly);
        QCOMPARE(report.forecast.has_value(), period.to > days.to);
        if (report.forecast) {
            const auto expected = foreseen(period);
            QVERIFY(expected && expected->low < expected->high);
            QCOMPARE(report.forecast->total, expected->total);
            QCOMPARE(report.forecast->low, expected->low);
            QCOMPARE(report.forecast->high, expected->high);
            QVERIFY(report.forecast->middle == expected->middle);
            QVERIFY(report.forecast->total > report.total);
        }
        if (!monthly) {
            QVERIFY(report.budgets.empty());
            return;
        }
        compareBudgets(report.budgets, days);
        const qint64 budget = kBudgetCents * kCent, off = rawSum(days) - budget;
        QCOMPARE(report.budget->nanos, budget);
        // Hundredths of a percent: as near as a half.
        const qint64 shown = report.variancePermyriad().value_or(0);
        QVERIFY(std::abs(double(shown) - double(off) / double(budget) * 10'000) <= 0.5001);
        const bool within = std::abs(double(off)) < double(budget) / 10;
        QCOMPARE(report.verdict(), !report.isComplete() ? MonthlyReport::Verdict::Unknown
                                   : within             ? MonthlyReport::Verdict::Within
                                                        : MonthlyReport::Verdict::Missed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Pacific/Kiritimati"); // no local day may get in
        demo::Options options;
        options.quirks |= demo::Quirk::NoCostsByKey; // fewer rows
        m_bed = std::make_unique<SpendBed>(options);
        m_bed->limitHistory(340);
        m_bed->offerOnly({});
        QVERIFY(m_bed->round());
        readRaw();
        Snapshot snapshot;
        QSet<QString> known;
        for (const Raw &raw : m_raw) {
            if (known.contains(raw.project) || raw.project.isEmpty())
                continue;
            known.insert(raw.project);
            Project project;
            project.id = raw.project;
            project.name = u"Project "_s + raw.project;
            project.status = u"active"_s;
            snapshot.projects.push_back(project);
            snapshot.local.labels.push_back({raw.project, {}, centreOf(raw.project), {}});
        }
        snapshot.spendLimits.push_back({QString(), SpendLimit{kBudgetCents, u"USD"_s, u"month"_s, {}}});
        Project idle; // has a limit and costs nothing
        idle.id = u"proj_idle"_s;
        idle.name = u"Project proj_idle"_s;
        snapshot.projects.push_back(idle);
        // Of October some are beyond their limit, some near it, some far from it.
        const Sums october =
            rawSums({dayOf(2026, 10, 1), dayOf(2026, 11, 1)}, {}, [](const Raw &raw) { return raw.project; });
        m_limits.insert(idle.id, 5'000);
        for (auto it = october.cbegin(); it != october.cend() && m_limits.size() < 10; ++it) {
            const qint64 part = m_limits.size() % 3 == 0 ? 60 : m_limits.size() % 3 == 1 ? 110 : 300; // percent
            if (!it.key().isEmpty() && it->first > kCent * 100)
                m_limits.insert(it.key(), it->first / kCent * part / 100);
        }
        for (auto it = m_limits.cbegin(); it != m_limits.cend(); ++it)
            snapshot.spendLimits.push_back({it.key(), SpendLimit{*it, u"USD"_s, u"month"_s, {}}});
        m_bed->organization->load(std::move(snapshot));
        m_book = std::make_unique<SpendBook>(*m_bed->archive, *m_bed->organization, m_bed->clock);
    }
    void cleanupTestCase()
    {
        m_book.reset();
        m_bed.reset();
    }

    void months()
    {
        for (const QDate &month :
             {QDate(2026, 2, 1), QDate(2026, 3, 1), QDate(2026, 10, 1)}) { // February is in two of them
            const auto at = [](const QDate &date) { return date.startOfDay(Qt::UTC).toSecsSinceEpoch(); };
            isRight({at(month), at(month.addMonths(1))}, {at(month.addMonths(-1)), at(month)}, 1, true);
        }
    }

    void theRunningMonthIsComparedWithAsManyDays()
    {
        isRight({dayOf(2026, 11, 1), dayOf(2026, 12, 1)}, {dayOf(2026, 10, 1), dayOf(2026, 10, 24)}, 1, true);
    }

    void followsTheBudgetDay()
    {
        isRight({dayOf(2026, 9, 15), dayOf(2026, 10, 15)}, {dayOf(2026, 8, 15), dayOf(2026, 9, 15)}, 15, true);
        isRight({dayOf(2026, 3, 31), dayOf(2026, 4, 30)}, {dayOf(2026, 2, 28), dayOf(2026, 3, 31)}, 0, true);
        // A calendar month is a month all the same.
        isRight({dayOf(2026, 9, 1), dayOf(2026, 10, 1)}, {dayOf(2026, 8, 1), dayOf(2026, 9, 1)}, 15, true);
    }

    void anyDays()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 12; ++i) {
            const int length = random.bounded(2, 27); // shorter than any month
            const UnixSeconds from = kReportDay - random.bounded(0, 280) * kSecondsPerDay;
            const Period period{from, from + length * kSecondsPerDay};
            // Of days that are still to come there is no part in the comparison.
            const UnixSeconds end = period.from - (period.to - std::min(period.to, kReportDay + kSecondsPerDay));
            isRight(period, {period.from - length * kSecondsPerDay, end}, 1, false);
        }
        isRight({dayOf(2026, 6, 1), dayOf(2026, 9, 1)}, {dayOf(2026, 3, 1), dayOf(2026, 6, 1)}, 1, false);
    }

    void whatIsNotHeldIsSaid()
    {
        const Result<MonthlyReport> made = report({dayOf(2019, 1, 1), dayOf(2019, 2, 1)}, 1, m_bed->clock.now());
        QVERIFY(made);
        QCOMPARE(made->state(), MonthlyReport::State::Missing);
        QCOMPARE(made->missingDays, 31);
        QVERIFY(!made->compared && !made->changePermyriad());
        QVERIFY(made->risen.empty() && made->fallen.empty() && made->incidents.empty());
        QCOMPARE(made->verdict(), MonthlyReport::Verdict::Unknown);
        // The first month that is held is not compared with one of which a part is missing.
        const Period held = m_bed->held({});
        const Result<MonthlyReport> first =
            report({held.from + 5 * kSecondsPerDay, held.from + 15 * kSecondsPerDay}, 1, m_bed->clock.now());
        QVERIFY(first && first->isComplete() && !first->compared);
    }

    void whatHasTooLittleBehindItHasNoForecast()
    {
        QTemporaryDir directory;
        SpendArchive archive(directory.filePath(u"f.spend"_s));
        QVERIFY(waited(archive.open()));
        Organization organization;
        SpendBook book(archive, organization, m_bed->clock);
        const UnixSeconds first = kReportDay - 3 * kSecondsPerDay;
        CostImport costs;
        costs.days = {first, kReportDay + kSecondsPerDay};
        costs.buckets = std::make_shared<std::vector<CostBucket>>();
        costs.fetchedAt = costs.settledBefore = kReportDay;
        QVERIFY(waited(archive.import(std::move(costs))));
        ReportRequest request{{dayOf(2026, 11, 1), dayOf(2026, 12, 1)}, 1, m_bed->clock.now(), u"Test"_s};
        Pending pending(readReport(&book, request, {}));
        QVERIFY(comesTrue([&] { return pending.done(); }));
        const Result<MonthlyReport> made = pending.take();
        QVERIFY(made && made->daysToCome == 7 && !made->forecast);
    }

    void sameDataSameFigures()
    {
        const Period october{dayOf(2026, 10, 1), dayOf(2026, 11, 1)};
        const Result<MonthlyReport> one = report(october, 1, kReportDay + 100);
        const Result<MonthlyReport> other = report(october, 1, kReportDay + 80'000);
        QVERIFY(one && other);
        QVERIFY(one->generatedAt != other->generatedAt);
        QCOMPARE(one->total, other->total);
        QCOMPARE(inWords(other->projects), inWords(one->projects));
        QCOMPARE(inWords(other->costCentres), inWords(one->costCentres));
        QVERIFY(one->projects == other->projects && one->costCentres == other->costCentres);
        QVERIFY(one->risen == other->risen && one->fallen == other->fallen);
        QVERIFY(one->incidents == other->incidents && one->coverage == other->coverage);
        QVERIFY(one->daily == other->daily && one->state() == other->state());
        QVERIFY(one->budgets == other->budgets && !one->budgets.empty());
        const Period november{dayOf(2026, 11, 1), dayOf(2026, 12, 1)};
        const Result<MonthlyReport> early = report(november, 1, kReportDay + 100);
        const Result<MonthlyReport> late = report(november, 1, kReportDay + 80'000);
        QVERIFY(early && late && early->forecast && late->forecast);
        QCOMPARE(early->forecast->total, late->forecast->total);
        QCOMPARE(early->forecast->low, late->forecast->low);
        QCOMPARE(early->forecast->high, late->forecast->high);
    }

    /// Costs made for it: what must be found is known.
    void incidentsAreThoseOfThePeriod()
    {
        QTemporaryDir directory;
        SpendArchive archive(directory.filePath(u"b.spend"_s));
        QVERIFY(waited(archive.open()));
        Organization organization;
        SpendBook book(archive, organization, m_bed->clock);
        const UnixSeconds first = dayOf(2026, 7, 20), end = dayOf(2026, 11, 1);
        auto buckets = std::make_shared<std::vector<CostBucket>>();
        const auto row = [](qint64 cents, const QString &project, const QString &item) {
            CostRow made;
            made.amount = Money::fromCents(cents);
            made.currency = u"usd"_s;
            made.projectId = project;
            made.lineItem = item;
            return made;
        };
        for (UnixSeconds day = first; day < end; day += kSecondsPerDay) {
            CostBucket bucket{day, day + kSecondsPerDay, {row(1'000, u"proj_a"_s, u"gpt-5, input"_s)}};
            if (day == dayOf(2026, 9, 10) || day == dayOf(2026, 10, 14)) // the first is not of October
                bucket.rows.push_back(row(49'000, u"proj_a"_s, u"gpt-5, output"_s));
            bucket.rows.push_back(row(200, u"proj_b"_s, u"gpt-5, input"_s));
            buckets->push_back(std::move(bucket));
        }
        CostImport costs;
        costs.days = {first, end};
        costs.buckets = buckets;
        costs.fetchedAt = end;
        costs.settledBefore = end;
        QVERIFY(waited(archive.import(std::move(costs))));
        const QByteArray note = R"({"note":"a load test","at":1795392000})";
        const auto made = [&] {
            ReportRequest request{{dayOf(2026, 10, 1), end}, 1, m_bed->clock.now(), u"Test"_s};
            Pending pending(readReport(&book, request, {}));
            return comesTrue([&] { return pending.done(); }) ? pending.take()
                                                             : Result<MonthlyReport>(fail(Error::Kind::Timeout));
        };
        Snapshot named;
        Project project;
        project.id = u"proj_a"_s;
        project.name = u"Renamed a moment ago"_s;
        named.projects.push_back(project);
        organization.load(std::move(named));
        Result<MonthlyReport> report = made(); // before the archive hears of the name
        QVERIFY(report);
        QCOMPARE(report->projects.front().name, project.name);
        QVERIFY(!report->incidents.empty());
        QCOMPARE(report->incidents.front().name, project.name);
        const ReportIncident &spike = report->incidents.front();
        QCOMPARE(spike.incident.at, dayOf(2026, 10, 14));
        QCOMPARE(spike.incident.amount.toCents(), 50'000);
        QCOMPARE(spike.incident.usual.toCents(), 1'000);
        QCOMPARE(spike.incident.member, u"proj_a"_s);
        QCOMPARE(spike.incident.lineItem, u"gpt-5, output"_s);
        QVERIFY(!spike.seenTo);
        for (const ReportIncident &each : report->incidents)
            QVERIFY(each.incident.at == dayOf(2026, 10, 14));
        QVERIFY(waited(archive.keep(u"incidents"_s, spike.incident.id(), note)));
        report = made();
        QVERIFY(report && report->incidents.front().seenTo);
        QCOMPARE(report->incidents.front().note, u"a load test"_s);
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        ReportRequest request{{dayOf(2026, 10, 1), dayOf(2026, 11, 1)}, 1, m_bed->clock.now(), u"Test"_s};
        Pending pending(readReport(m_book.get(), request, source.get_token()));
        QVERIFY(comesTrue([&] { return pending.done(); }));
        QCOMPARE(pending.error().kind, Error::Kind::Cancelled);
    }
};

STEWARD_TEST(TestMonthlyReport);
#include "tst_monthlyreport.moc"
