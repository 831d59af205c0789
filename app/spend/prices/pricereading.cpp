// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/pricereading.h"

#include "app/archive/spend/spendarchive.h"
#include "app/async/settled.h"

#include <algorithm>
#include <QtConcurrentRun>

namespace steward {

namespace {

constexpr UnixSeconds kPieceOfUsage = 31 * kSecondsPerDay;

using Cells = std::vector<UsageCell>;

/// \a take(cells) on another thread for one piece of the question's range after the other.
template <typename Take>
QCoro::Task<Result<>> eachPiece(const SpendArchive *archive, UsageQuestion question, Take take, std::stop_token stop)
{
    const Period range = question.range;
    for (UnixSeconds from = range.from; from < range.to; from += kPieceOfUsage) {
        question.range = {from, std::min(range.to, from + kPieceOfUsage)};
        const auto cells = std::make_shared<Result<Cells>>();
        *cells = co_await settled(archive->usageSums(question), stop);
        if (!*cells)
            co_return Failure(cells->error());
        QFuture<Result<>> taken = QtConcurrent::run([cells, take]() -> Result<> {
            take(**cells);
            return {};
        });
        const Result<> done = co_await settled(std::move(taken), stop);
        if (!done)
            co_return done;
    }
    co_return Result<>();
}

/// Adds what a later piece, or another endpoint, says of the same models.
void merge(std::vector<UnpricedModel> &into, std::vector<UnpricedModel> more)
{
    for (UnpricedModel &model : more) {
        const auto at = std::ranges::lower_bound(into, model.name, {}, &UnpricedModel::name);
        if (at == into.end() || at->name != model.name) {
            into.insert(at, std::move(model));
            continue;
        }
        at->first = std::min(at->first, model.first);
        at->last = std::max(at->last, model.last);
        at->requests += model.requests;
        at->quantity += model.quantity;
        at->batchOnly = at->batchOnly && model.batchOnly;
    }
}

} // namespace

QCoro::Task<Result<std::vector<UnpricedModel>>>
readUnpriced(const SpendArchive *archive, std::shared_ptr<const PriceTable> prices, std::stop_token stop)
{
    const auto found = std::make_shared<std::vector<UnpricedModel>>();
    for (int i = 0; i < kUsageEndpointCount; ++i) {
        UsageQuestion question;
        question.endpoint = static_cast<UsageEndpoint>(i);
        question.groupBy = UsageGrouping::Total;
        const Result<Period> held =
            co_await settled(archive->held({SpendSource::Kind::Usage, question.endpoint}), stop);
        if (!held)
            co_return Failure(held.error());
        question.range = *held;
        const auto take = [found, prices](const Cells &cells) { merge(*found, unpricedModels(cells, *prices)); };
        const Result<> read = co_await eachPiece(archive, question, take, stop);
        if (!read)
            co_return Failure(read.error());
    }
    co_return *found;
}

QCoro::Task<Result<WhatIfByProject>> readWhatIf(const SpendArchive *archive, WhatIfQuestion question,
                                                std::shared_ptr<const PriceTable> prices, std::stop_token stop)
{
    UsageQuestion usage;
    usage.range = question.days;
    usage.groupBy = UsageGrouping::Project;
    if (question.projectId)
        usage.filters.push_back({UsageGrouping::Project, {*question.projectId}});
    const auto found = std::make_shared<WhatIfByProject>();
    const auto take = [found, prices, question](const Cells &cells) {
        add(*found, whatIfByProject(cells, question.from, question.to, *prices));
    };
    const Result<> read = co_await eachPiece(archive, usage, take, stop);
    if (!read)
        co_return Failure(read.error());
    co_return *found;
}

QCoro::Task<Result<Savings>> readSavings(const SpendArchive *archive, UsageQuestion question,
                                         std::shared_ptr<const PriceTable> prices, std::stop_token stop)
{
    question.groupBy = UsageGrouping::Total;
    const auto found = std::make_shared<Savings>();
    const auto take = [found, prices](const Cells &cells) { *found += savingsOf(cells, *prices); };
    const Result<> read = co_await eachPiece(archive, question, take, stop);
    if (!read)
        co_return Failure(read.error());
    co_return *found;
}

} // namespace steward
