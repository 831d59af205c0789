// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/spendstate.h"

#include "app/archive/spend/codes.h"
#include "app/archive/spend/rows.h"
#include "app/archive/stringpool.h"

#include <array>
#include <map>

namespace steward::spendstate {
namespace {

constexpr std::size_t kGroupings = 3; // ungrouped, by project, by project and line item (codes::ofGrouping)
constexpr qint64 kHalfACent = Money::kNanosPerCent / 2;

/// What the groupings say of one day, where they are held and complete.
struct ControlDay final
{
    std::array<bool, kGroupings> isHeld{};
    std::map<qint32, std::array<Money, kGroupings>> amounts; ///< by currency
};
using ControlDays = std::map<qint64, ControlDay>;

Result<ControlDays> controlDays(Database &database, qint64 from, qint64 to)
{
    ControlDays days;
    constexpr std::size_t kFacts = 2;
    for (const Result<> &read : {
             eachRow(database, "SELECT grouping, day FROM control_days WHERE day >= ? AND day < ? AND complete",
                     {from, to},
                     [&](const Statement &row) {
                         if (row.integer(0) >= 0 && row.integer(0) < qint64(kFacts))
                             days[row.integer(1)].isHeld[std::size_t(row.integer(0))] = true;
                     }),
             eachRow(database, "SELECT day FROM spend_days WHERE source = ? AND day >= ? AND day < ? AND state = ?",
                     {codes::kCosts, from, to, codes::ofState(DayState::Complete)},
                     [&](const Statement &row) { days[row.integer(0)].isHeld[kFacts] = true; }),
             eachRow(database, "SELECT grouping, day, currency, amount FROM control_totals WHERE day >= ? AND day < ?",
                     {from, to},
                     [&](const Statement &row) {
                         if (row.integer(0) >= 0 && row.integer(0) < qint64(kFacts))
                             days[row.integer(1)].amounts[qint32(row.integer(2))][std::size_t(row.integer(0))].nanos =
                                 row.integer(3);
                     }),
             eachRow(database, "SELECT day, currency, amount FROM cost_totals WHERE day >= ? AND day < ?", {from, to},
                     [&](const Statement &row) {
                         days[row.integer(0)].amounts[qint32(row.integer(1))][kFacts].nanos = row.integer(2);
                     }),
         }) {
        if (!read)
            return Failure(read.error());
    }
    return days;
}

} // namespace

Result<Period> held(Database &database, qint64 source)
{
    Period period;
    const Result<> read =
        eachRow(database, "SELECT min(day), max(day) FROM spend_days WHERE source = ? AND state >= ?",
                {source, codes::ofState(DayState::Provisional)}, [&](const Statement &row) {
                    if (!row.isNull(0))
                        period = {row.integer(0) * kSecondsPerDay, (row.integer(1) + 1) * kSecondsPerDay};
                });
    if (!read)
        return Failure(read.error());
    return period;
}

Result<std::vector<DayCoverage>> coverage(Database &database, qint64 source, const Period &range)
{
    const qint64 from = codes::dayOf(range.from), to = std::max(from, codes::dayOf(range.to));
    std::vector<DayCoverage> days(static_cast<std::size_t>(to - from));
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i].day = (from + qint64(i)) * kSecondsPerDay;
    const Result<> read = eachRow(database,
                                  "SELECT day, state, fetched_at, by_key, problem FROM spend_days"
                                  " WHERE source = ? AND day >= ? AND day < ?",
                                  {source, from, to}, [&](const Statement &row) {
                                      DayCoverage &day = days[static_cast<std::size_t>(row.integer(0) - from)];
                                      day.state = codes::stateOf(row.integer(1));
                                      day.fetchedAt = row.integer(2);
                                      day.byKey = row.integer(3) != 0;
                                      day.problem = StringPool::single(row.text(4));
                                  });
    if (!read)
        return Failure(read.error());
    return days;
}

Result<std::vector<Restatement>> restatements(Database &database, const Names &names, const Period &range)
{
    std::vector<Restatement> all;
    const Result<> read =
        eachRow(database,
                "SELECT day, currency, before, after, noticed_at FROM restatements WHERE day >= ? AND day < ?"
                " ORDER BY day, noticed_at, currency",
                {codes::dayOf(range.from), codes::dayOf(range.to)}, [&](const Statement &row) {
                    all.push_back({row.integer(0) * kSecondsPerDay, names.ref(qint32(row.integer(1))),
                                   Money{row.integer(2)}, Money{row.integer(3)}, row.integer(4)});
                });
    if (!read)
        return Failure(read.error());
    return all;
}

Result<Reconciliation> reconcile(Database &database, const Names &names, const Period &range)
{
    const Result<ControlDays> days = controlDays(database, codes::dayOf(range.from), codes::dayOf(range.to));
    if (!days)
        return Failure(days.error());
    Reconciliation outcome;
    for (const auto &[day, control] : *days) {
        if (std::ranges::count(control.isHeld, true) < 2)
            continue;
        ++outcome.comparedDays;
        outcome.through = (day + 1) * kSecondsPerDay;
        for (const auto &[currency, amounts] : control.amounts) {
            std::optional<Money> least, most;
            for (std::size_t i = 0; i < kGroupings; ++i) {
                if (!control.isHeld[i])
                    continue;
                least = least ? std::min(*least, amounts[i]) : amounts[i];
                most = most ? std::max(*most, amounts[i]) : amounts[i];
            }
            if ((*most - *least).nanos < kHalfACent)
                continue;
            // Named anew: Clang 14 captures no structured binding.
            const auto told = [&sums = amounts, &isHeld = control.isHeld](std::size_t i) {
                const std::size_t other = isHeld[2] ? 2 : 1;
                return sums[isHeld[i] ? i : other];
            };
            outcome.differences.push_back({day * kSecondsPerDay, names.ref(currency), told(0), told(1), told(2)});
        }
    }
    return outcome;
}

Result<QHash<QString, QString>> remembered(Database &database)
{
    QHash<QString, QString> all;
    const Result<> read = eachRow(database, "SELECT what, value FROM remembered", {}, [&](const Statement &row) {
        all.insert(StringPool::single(row.text(0)), StringPool::single(row.text(1)));
    });
    if (!read)
        return Failure(read.error());
    return all;
}

Result<QHash<QString, QByteArray>> kept(Database &database, const QString &collection)
{
    QHash<QString, QByteArray> all;
    auto statement = database.lend("SELECT id, json FROM kept WHERE collection = ?");
    if (!statement)
        return Failure(statement.error());
    statement->bind(1, collection);
    const Result<> read = eachRow(*statement, [&](const Statement &row) {
        const std::string_view json = row.bytes(1);
        all.insert(StringPool::single(row.text(0)), QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    });
    if (!read)
        return Failure(read.error());
    return all;
}

std::vector<SpendName> known(const Names &names)
{
    std::vector<SpendName> all;
    for (qint32 id = 1; id < names.bound(); ++id) {
        const auto add = [&](SpendName::Kind kind) {
            all.push_back({kind, names.ref(id), names.name(id), names.context(id)});
        };
        switch (names.kind(id)) {
        case Names::Kind::Project:
            add(SpendName::Kind::Project);
            break;
        case Names::Kind::Key:
            add(SpendName::Kind::Key);
            break;
        case Names::Kind::Person:
            add(SpendName::Kind::Person);
            break;
        case Names::Kind::LineItem:
        case Names::Kind::Model:
        case Names::Kind::Currency:
        case Names::Kind::Unit:
        case Names::Kind::Variant:
            break;
        }
    }
    return all;
}

} // namespace steward::spendstate
