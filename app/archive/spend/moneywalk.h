// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the amounts that a question is about, from the smallest table that can tell them apart: totals, sheets
// of one dimension, sheets of projects within line items, or the facts. All of them are of the same transaction, so
// whichever is taken, the sums agree. Within one read transaction; the reader's thread.
#pragma once

#include "app/archive/spend/calendar.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/costfact.h"
#include "app/archive/spend/moneyscope.h"
#include "app/archive/spend/rows.h"
#include "app/archive/spend/sheet.h"

namespace steward {

/// Days since 1970, the last exclusive.
struct DaySpan final
{
    qint64 from = 0, to = 0;
    [[nodiscard]] std::size_t count() const { return to > from ? static_cast<std::size_t>(to - from) : 0; }
};

class MoneyWalk final
{
public:
    MoneyWalk(Database &database, const MoneyScope &scope, qint32 currency)
        : m_database(database)
        , m_scope(scope)
        , m_currency(currency)
    {
    }

    enum class Source { Totals, Projects, Items, Keys, ProjectsInItems, Facts };
    /// What groups can be told apart by.
    [[nodiscard]] Source ofGroups() const
    {
        return smallest(!m_scope.project().isFree(), !m_scope.lineItem().isFree(), !m_scope.key().isFree());
    }
    /// What the sums of days can be told by, whatever the groups.
    [[nodiscard]] Source ofTotals() const
    {
        return smallest(m_scope.project().isRestricted, m_scope.lineItem().isRestricted, m_scope.key().isRestricted);
    }

    /// \a visit(day, group, amount). From ofTotals() all groups are one.
    template <typename Visit>
    [[nodiscard]] Result<> days(Source source, DaySpan span, Visit visit) const;
    /// As days() from ofGroups(), with the sum of a whole month at once, told on its first day, where there is one.
    template <typename Visit>
    [[nodiscard]] Result<> months(DaySpan span, Visit visit) const;

private:
    [[nodiscard]] Source smallest(bool project, bool item, bool key) const;
    [[nodiscard]] static bool isSheet(Source source) { return source != Source::Totals && source != Source::Facts; }

    template <typename Visit>
    [[nodiscard]] Result<> totals(DaySpan span, Visit visit) const;
    template <typename Visit>
    [[nodiscard]] Result<> sheets(Source source, codes::Span kind, qint64 from, qint64 to, Visit visit) const;
    template <typename Visit>
    [[nodiscard]] Result<> facts(DaySpan span, Visit visit) const;
    template <typename Visit>
    [[nodiscard]] Result<> factsOfProjects(DaySpan span, Visit visit) const;
    template <typename Visit>
    [[nodiscard]] bool blob(std::string_view rows, qint64 day, Visit &visit) const;

    Database &m_database;
    const MoneyScope &m_scope;
    const qint32 m_currency;
};

inline MoneyWalk::Source MoneyWalk::smallest(bool project, bool item, bool key) const
{
    if (!project && !item && !key)
        return Source::Totals;
    if (!item && !key)
        return Source::Projects;
    if (!project && !key)
        return Source::Items;
    if (!project && !item)
        return Source::Keys;
    return key || !m_scope.fewProjects().empty() ? Source::Facts : Source::ProjectsInItems;
}

template <typename Visit>
Result<> MoneyWalk::days(Source source, DaySpan span, Visit visit) const
{
    switch (source) {
    case Source::Totals:
        return totals(span, visit);
    case Source::Facts:
        return m_scope.fewProjects().empty() ? facts(span, visit) : factsOfProjects(span, visit);
    default:
        return sheets(source, codes::kDay, span.from, span.to, visit);
    }
}

template <typename Visit>
Result<> MoneyWalk::months(DaySpan span, Visit visit) const
{
    const Source source = ofGroups();
    const qint64 firstMonth = calendar::monthOf(span.from - 1) + 1, endMonth = calendar::monthOf(span.to);
    if (!isSheet(source) || firstMonth >= endMonth)
        return days(source, span, visit);
    const auto onFirst = [&visit](qint64 month, qint32 group, Money amount) {
        visit(calendar::firstDayOf(month), group, amount);
    };
    for (const Result<> &done : {days(source, {span.from, calendar::firstDayOf(firstMonth)}, visit),
                                 sheets(source, codes::kMonth, firstMonth, endMonth, onFirst),
                                 days(source, {calendar::firstDayOf(endMonth), span.to}, visit)}) {
        if (!done)
            return done;
    }
    return {};
}

template <typename Visit>
Result<> MoneyWalk::totals(DaySpan span, Visit visit) const
{
    return eachRow(m_database, "SELECT day, amount FROM cost_totals WHERE day >= ? AND day < ? AND currency = ?",
                   {span.from, span.to, m_currency},
                   [&visit](const Statement &row) { visit(row.integer(0), 0, Money{row.integer(1)}); });
}

template <typename Visit>
Result<> MoneyWalk::sheets(Source source, codes::Span kind, qint64 from, qint64 to, Visit visit) const
{
    const bool inItems = source == Source::ProjectsInItems;
    const qint64 dimension = source == Source::Projects ? codes::kProject
                             : source == Source::Items  ? codes::kLineItem
                             : source == Source::Keys   ? codes::kKey
                                                        : codes::kProjectInItem;
    const MoneyScope::Axis &axis = source == Source::Items  ? m_scope.lineItem()
                                   : source == Source::Keys ? m_scope.key()
                                                            : m_scope.project();
    auto statement = m_database.lend("SELECT part, cells FROM cost_sheets"
                                     " WHERE span = ? AND at = ? AND dimension = ? AND currency = ?");
    if (!statement)
        return Failure(statement.error());
    for (qint64 at = from; at < to; ++at) {
        int parameter = 1;
        for (const qint64 value : {qint64(kind), at, dimension, qint64(m_currency)})
            statement->bind(parameter++, value);
        const Result<> read = eachRow(*statement, [&](const Statement &row) {
            const qint32 item = inItems ? m_scope.lineItem().groupOf(static_cast<qint32>(row.integer(0))) : 0;
            if (item < 0)
                return;
            const bool byItem = inItems && m_scope.lineItem().isGrouping;
            if (axis.isFree()) {
                sheet::forEach(row.bytes(1), [&](qint32, Money amount) { visit(at, byItem ? item : 0, amount); });
                return;
            }
            sheet::forEach(row.bytes(1), [&](qint32 member, Money amount) {
                const qint32 group = axis.groupOf(member);
                if (group >= 0)
                    visit(at, byItem ? item : group, amount);
            });
        });
        if (!read)
            return read;
        statement->reset();
    }
    return {};
}

template <typename Visit>
bool MoneyWalk::blob(std::string_view rows, qint64 day, Visit &visit) const
{
    return costfacts::forEach(rows, [&](const CostFact &fact) {
        if (fact.currency != m_currency)
            return;
        const qint32 group = m_scope.groupOf(fact.project, fact.item, fact.key);
        if (group >= 0)
            visit(day, group, fact.amount);
    });
}

[[nodiscard]] inline Failure damagedFacts(qint64 day)
{
    return fail(Error::Kind::Archive, QStringLiteral("damaged: the facts of day %1 cannot be read").arg(day));
}

template <typename Visit>
Result<> MoneyWalk::facts(DaySpan span, Visit visit) const
{
    std::optional<qint64> damaged;
    const Result<> read = eachRow(m_database, "SELECT day, rows FROM cost_facts WHERE day >= ? AND day < ?",
                                  {span.from, span.to}, [&](const Statement &row) {
                                      if (!blob(row.bytes(1), row.integer(0), visit))
                                          damaged = row.integer(0);
                                  });
    return read && damaged ? Result<>(damagedFacts(*damaged)) : read;
}

template <typename Visit>
Result<> MoneyWalk::factsOfProjects(DaySpan span, Visit visit) const
{
    auto statement =
        m_database.lend("SELECT first, rows FROM cost_facts WHERE day = ? AND first <= ? ORDER BY first DESC LIMIT 1");
    if (!statement)
        return Failure(statement.error());
    for (qint64 day = span.from; day < span.to; ++day) {
        qint64 last = -1; // projects come in their order, and several may stand in one blob
        for (const qint32 project : m_scope.fewProjects()) {
            statement->bind(1, day);
            statement->bind(2, static_cast<qint64>(project));
            bool isWhole = true;
            const Result<> read = eachRow(*statement, [&](const Statement &row) {
                if (std::exchange(last, row.integer(0)) != row.integer(0))
                    isWhole = blob(row.bytes(1), day, visit);
            });
            if (!read)
                return read;
            if (!isWhole)
                return damagedFacts(day);
            statement->reset();
        }
    }
    return {};
}

} // namespace steward
