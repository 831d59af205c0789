// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/estimates.h"

#include "app/async/settled.h"

#include <algorithm>
#include <QtConcurrentRun>

namespace steward {

namespace {

constexpr UnixSeconds kPiece = 31 * kSecondsPerDay;

bool asksFor(const SpendQuestion &question, SpendGrouping grouping)
{
    return question.groupBy == grouping ||
           std::any_of(question.filters.begin(), question.filters.end(),
                       [grouping](const SpendFilter &filter) { return filter.grouping == grouping; });
}

/// The projects that count, where the question names them; empty: all.
QStringList projectsOf(const SpendQuestion &question)
{
    for (const SpendFilter &filter : question.filters) {
        if (filter.grouping == SpendGrouping::Project)
            return filter.members;
    }
    return {};
}

using Fold = std::shared_ptr<AttributedFold>;
using Step = void (AttributedFold::*)(std::span<const AttributedAmount>);

QCoro::Task<Result<>> addRange(const SpendArchive *archive, Fold fold, Step step, Period range, QStringList projects,
                               QString currency, std::stop_token stop)
{
    for (UnixSeconds from = range.from; from < range.to; from += kPiece) {
        const Period piece{from, std::min(range.to, from + kPiece)};
        const auto bill = std::make_shared<Result<std::vector<CostBucket>>>();
        const auto usage = std::make_shared<Result<std::vector<UsageCell>>>();
        *bill = co_await settled(archive->costFacts(piece), stop);
        if (!*bill)
            co_return Failure(bill->error());
        *usage = co_await settled(archive->usageCells(piece, BucketWidth::Day, projects), stop);
        if (!*usage)
            co_return Failure(usage->error());
        QFuture<Result<>> added = QtConcurrent::run([bill, usage, fold, step, currency]() -> Result<> {
            ((*fold).*step)(attributed(**bill, **usage, currency));
            return {};
        });
        const Result<> done = co_await settled(std::move(added), stop);
        if (!done)
            co_return done;
    }
    co_return Result<>();
}

} // namespace

bool asksForPeople(const SpendQuestion &question)
{
    return asksFor(question, SpendGrouping::Person);
}

bool asksForKeys(const SpendQuestion &question)
{
    return asksFor(question, SpendGrouping::Key);
}

QCoro::Task<Result<std::shared_ptr<const AttributedFold>>> estimated(const SpendArchive &archive,
                                                                     SpendQuestion question, std::stop_token stop)
{
    const SpendArchive *const held = &archive;
    SpendQuestion whole = question;
    whole.groupBy = SpendGrouping::Total;
    const auto byEstimate = std::erase_if(whole.filters, [](const SpendFilter &filter) {
        return filter.grouping == SpendGrouping::Person || filter.grouping == SpendGrouping::Key;
    });
    whole.pinned.clear();
    Result<SpendFigures> frame = co_await settled(held->ask(whole), stop);
    if (!frame)
        co_return Failure(frame.error());
    const auto fold = std::make_shared<AttributedFold>(question, *frame);
    const QStringList projects = projectsOf(question);
    Result<> done =
        co_await addRange(held, fold, &AttributedFold::add, question.range, projects, question.currency, stop);
    if (!done)
        co_return Failure(done.error());
    if (question.comparison) {
        done = co_await addRange(held, fold, &AttributedFold::addBefore, *question.comparison, projects,
                                 question.currency, stop);
        if (!done)
            co_return Failure(done.error());
    }
    if (byEstimate > 0) { // what the bill tells of other currencies is of more than was asked for
        std::vector<CurrencyTotal> others = fold->otherCurrencies();
        for (CurrencyTotal &other : others) {
            const auto apart = std::make_shared<AttributedFold>(question, *frame);
            done = co_await addRange(held, apart, &AttributedFold::add, question.range, projects, other.currency, stop);
            if (!done)
                co_return Failure(done.error());
            other.total = apart->total();
        }
        std::erase_if(others, [](const CurrencyTotal &other) { return other.total == Money{}; });
        fold->setOtherCurrencies(std::move(others));
    }
    co_return std::shared_ptr<const AttributedFold>(fold);
}

QCoro::Task<Result<SpendFigures>> answerOfEstimate(const SpendArchive &archive, SpendQuestion question,
                                                   std::stop_token stop)
{
    const SpendArchive *const held = &archive;
    if (!asksForPeople(question)) {
        Result<SpendFigures> billed = co_await settled(held->ask(question), stop);
        if (!billed || billed->keysAreBilled)
            co_return billed;
    }
    const Result<std::vector<SpendName>> names = co_await settled(held->names(), stop);
    if (!names)
        co_return Failure(names.error());
    const Result<std::shared_ptr<const AttributedFold>> fold = co_await estimated(*held, question, stop);
    if (!fold)
        co_return Failure(fold.error());
    co_return (*fold)->figures(AttributedNames::of(*names));
}

QCoro::Task<Result<std::vector<SpendSeries>>> trendOfEstimate(const SpendArchive &archive, SpendQuestion question,
                                                              QStringList members, std::stop_token stop)
{
    const SpendArchive *const held = &archive;
    if (!asksForPeople(question)) {
        const Result<SpendFigures> billed = co_await settled(held->ask(question), stop);
        if (!billed)
            co_return Failure(billed.error());
        if (billed->keysAreBilled)
            co_return co_await settled(held->trend(question, members), stop);
    }
    const Result<std::shared_ptr<const AttributedFold>> fold = co_await estimated(*held, question, stop);
    if (!fold)
        co_return Failure(fold.error());
    co_return (*fold)->trend(members);
}

} // namespace steward
