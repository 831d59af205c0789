// SPDX-License-Identifier: GPL-3.0-or-later
// Adds attributed amounts up to the answer to a question about money that only attribution can give: grouped by, or
// filtered to, people, or keys that the service does not bill by. Takes them piece by piece, so that a year of a large
// organization is never in memory as a whole. Pure; one thread at a time.
#pragma once

#include "app/archive/spend/spendarchive.h"
#include "app/spend/reasoning/attribution.h"

namespace steward {

struct AttributedNames final
{
    QHash<QString, SpendName> keys, people, projects;
    [[nodiscard]] static AttributedNames of(const std::vector<SpendName> &names);
};

class AttributedFold final
{
public:
    /// \a frame is the archive's own answer to the same range, grain and comparison by SpendGrouping::Total, by
    /// the filters that the bill can tell: which days are held, provisional, missing; what other currencies come to.
    AttributedFold(SpendQuestion question, SpendFigures frame);

    void add(std::span<const AttributedAmount> amounts);       ///< of the range
    void addBefore(std::span<const AttributedAmount> amounts); ///< of the comparison
    [[nodiscard]] Money total() const { return m_figures.total; }
    [[nodiscard]] const std::vector<CurrencyTotal> &otherCurrencies() const { return m_figures.otherCurrencies; }
    void setOtherCurrencies(std::vector<CurrencyTotal> others) { m_figures.otherCurrencies = std::move(others); }

    [[nodiscard]] SpendFigures figures(const AttributedNames &names) const;
    /// The amounts of some members by the question's grain.
    [[nodiscard]] std::vector<SpendSeries> trend(const QStringList &members) const;

private:
    struct Sums final
    {
        Money now, before;
        std::vector<Money> steps;
    };
    [[nodiscard]] std::vector<SpendGroup> groups(const AttributedNames &names) const;
    [[nodiscard]] QStringList drawn(const std::vector<SpendGroup> &groups) const;

    SpendQuestion m_question;
    SpendFigures m_figures;
    QHash<QString, Sums> m_sums;
};

} // namespace steward
