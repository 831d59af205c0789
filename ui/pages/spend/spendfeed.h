// SPDX-License-Identifier: GPL-3.0-or-later
// Gets what the Spend page shows. All of one answer is asked for together and handed over together, so that chart,
// table and figures are never of two moments; a newer choice drops the answer to an older one. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/filteroffer.h"
#include "app/spend/reasoning/forecast.h"
#include "app/spend/several/spendbooks.h"
#include "app/spend/spendchoice.h"

namespace steward {

struct SpendShown final
{
    SpendChoice choice;
    UnixSeconds now = 0;
    Period whole; ///< days to come too
    std::optional<Period> compared, comparedWhole;
    bool comparedIsHeld = false;           ///< every day of it: else what it cost is not known
    SpendFigures figures;                  ///< of the whole range: charts and key figures
    std::optional<SpendFigures> ofStep;    ///< of the chosen bar alone: then the table is of it
    std::vector<Money> dailyBefore;        ///< of comparedWhole
    Reconciliation reconciled;             ///< of the open organization
    std::vector<OrganizationPart> parts;   ///< of several organizations: those that were asked
    QHash<QString, QString> environments;  ///< of projects, by member
    FilterFacts facts;                     ///< by what it can be narrowed down
    std::optional<Money> budget;           ///< of a whole budget period without filters, or of one project
    std::optional<SpendForecast> forecast; ///< of a budget period that is under way, with the same filters

    [[nodiscard]] bool isCompared() const { return compared && comparedIsHeld; }
    [[nodiscard]] const SpendFigures &table() const { return ofStep ? *ofStep : figures; }
};

class SpendFeed final : public QObject
{
    Q_OBJECT
public:
    SpendFeed(SpendBooks &books, const Clock &clock, QObject *parent = nullptr);

    void ask(const SpendChoice &choice, int budgetDay);
    /// Nothing while the first answer has not come.
    [[nodiscard]] const std::optional<SpendShown> &shown() const { return m_shown; }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Sparklines for rows that are seen; those that are known are not asked for again.
    void askTrends(const QStringList &members);
    [[nodiscard]] bool isAskingTrends() const { return m_trendsUnderWay > 0; }
    [[nodiscard]] std::vector<double> trend(const QString &member) const { return m_trends.value(member); }

Q_SIGNALS:
    void answered();
    void trendsArrived();
    void failed(const steward::Error &error);

private:
    SpendBooks &m_books;
    const Clock &m_clock;
    std::optional<SpendShown> m_shown;
    QHash<QString, std::vector<double>> m_trends;
    QStringList m_trendsAsked;
    int m_generation = 0;
    int m_trendsUnderWay = 0;
    bool m_asking = false;
    TaskScope m_tasks; // last
};

} // namespace steward
