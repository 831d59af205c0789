// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/several/severaltable.h"

#include "app/async/settled.h"
#include "app/exports/costs/costtables.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// What one organization's rows are made of.
struct OrganizationSums final
{
    GroupedSums sums;
    CostTableContext context;
};

void take(OrganizationSums &all, const OrganizationPart &part, const SpendQuestion &question)
{
    const bool byOrganization = question.groupBy == SpendGrouping::Organization;
    all.context.organizationId = part.organizationId;
    all.context.organizationName = part.organization.name;
    for (const SpendGroup &group : part.figures.groups) {
        QStringList key{part.organizationId};
        if (!byOrganization)
            key += group.member;
        all.sums[key << question.currency.toUpper()] += group.amount;
        if (question.groupBy == SpendGrouping::Project)
            all.context.projectNames.insert(group.member, group.name);
    }
}

} // namespace

QCoro::Task<Result<ExportTable>> severalTable(SpendBooks *books, SpendQuestion question, QString groupingId,
                                              std::stop_token stop)
{
    question.comparison = std::nullopt;
    QStringList groupBy{u"organization"_s};
    if (question.groupBy != SpendGrouping::Organization)
        groupBy += groupingId;
    std::vector<OrganizationSums> rows(books->organizations().size());
    QStringList currencies{question.currency};
    for (qsizetype i = 0; i < currencies.size(); ++i) {
        question.currency = currencies.at(i);
        const Result<SpendAnswer> answer = co_await settled(books->ask(SpendScope::All, question), stop);
        if (!answer)
            co_return Failure(answer.error());
        for (size_t part = 0; part < answer->parts.size() && part < rows.size(); ++part) {
            if (answer->parts[part].counts())
                take(rows[part], answer->parts[part], question);
        }
        for (const CurrencyTotal &other : answer->figures.otherCurrencies) {
            if (!currencies.contains(other.currency))
                currencies += other.currency;
        }
    }
    ExportTable table = groupedTable({}, groupBy, {});
    for (const OrganizationSums &each : rows) {
        ExportTable own = groupedTable(each.sums, groupBy, each.context);
        std::ranges::move(own.rows, std::back_inserter(table.rows));
    }
    co_return table;
}

} // namespace steward
