// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/usagesums.h"

#include "app/archive/spend/usagewalk.h"

#include <map>

namespace steward::usageanswer {

namespace {

/// Where a fact's amounts go.
struct Place final
{
    qint32 group = 0, model = 0, variant = 0;
    friend auto operator<=>(const Place &, const Place &) = default;
};

UsageCell cellOf(RefTexts &refs, const UsageQuestion &question, UnixSeconds bucket, const Place &place,
                 const UsageVariant &variant)
{
    UsageCell cell;
    cell.bucket = bucket;
    cell.endpoint = question.endpoint;
    cell.model = refs[place.model];
    cell.serviceTier = variant.serviceTier;
    cell.size = variant.size;
    cell.batch = variant.batch.value_or(false);
    const QString &member = refs[place.group];
    switch (question.groupBy) {
    case UsageGrouping::Project:
        cell.projectId = member;
        break;
    case UsageGrouping::Person:
        cell.userId = member;
        break;
    case UsageGrouping::Key:
        cell.apiKeyId = member;
        break;
    case UsageGrouping::Model:
    case UsageGrouping::Total:
        break;
    }
    return cell;
}

} // namespace

Result<std::vector<UsageCell>> sums(Database &database, const Names &names, const UsageQuestion &question)
{
    const UsageScope scope(question, names);
    RefTexts refs(names);
    std::map<Place, UsageAmounts> places; // of one bucket
    std::vector<UsageCell> all;
    UnixSeconds at = 0;
    std::optional<UnixSeconds> damaged;
    QHash<qint32, UsageVariant> variants;
    const auto finish = [&] {
        for (const auto &[place, amounts] : places) {
            auto variant = variants.constFind(place.variant);
            if (variant == variants.cend())
                variant = variants.insert(place.variant, UsageVariant::fromText(refs[place.variant]));
            all.push_back(cellOf(refs, question, at, place, *variant));
            all.back().amounts = amounts;
        }
        places.clear();
    };
    const Result<> read = eachRow(
        database,
        "SELECT bucket, rows FROM usage_facts WHERE width = ? AND bucket >= ? AND bucket < ? AND endpoint = ?"
        " ORDER BY bucket, first",
        {codes::ofWidth(question.width), question.range.from, question.range.to, codes::ofEndpoint(question.endpoint)},
        [&](const Statement &row) {
            if (const UnixSeconds bucket = row.integer(0); bucket != at) {
                finish();
                at = bucket;
            }
            const bool isWhole = usagefacts::forEach(row.bytes(1), [&](const UsageFact &fact) {
                if (const auto group = scope.groupOf(fact))
                    usagefacts::add(places[{*group, fact.model, fact.variant}],
                                    usagefacts::amountsOf(fact.measures, question.endpoint));
            });
            if (!isWhole)
                damaged = at;
        });
    if (!read)
        return Failure(read.error());
    if (damaged)
        return damagedUsage(*damaged);
    finish();
    return all;
}

} // namespace steward::usageanswer
