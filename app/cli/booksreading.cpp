// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/booksreading.h"

#include "app/async/settled.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/exports/costs/costcontext.h"
#include "app/organization/organization.h"
#include "app/spend/namefeed.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/usagedays.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using Read = tl::expected<Books, Refusal>;

/// The lists that hold the names of what is grouped by.
std::vector<ListKind> kindsFor(const QStringList &groupBy)
{
    std::vector<ListKind> kinds{ListKind::Projects};
    if (groupBy.contains("person"_L1))
        kinds.push_back(ListKind::Users);
    if (groupBy.contains("api_key"_L1))
        kinds.push_back(ListKind::ProjectKeys);
    return kinds;
}

tl::unexpected<Refusal> unreadable(const Error &error)
{
    return tl::unexpected(Refusal{sentenceFor(error), error.kind == Error::Kind::Cancelled ? Stopped : Failed});
}

/// Every endpoint's days, and what they come to.
QCoro::Task<Result<std::vector<DayCoverage>>> usageCoverage(const SpendArchive *archive, Period days,
                                                            SpendMemory memory, std::stop_token stop)
{
    std::vector<std::vector<DayCoverage>> endpoints;
    for (int endpoint = 0; endpoint < kUsageEndpointCount; ++endpoint) {
        const SpendSource source{SpendSource::Kind::Usage, static_cast<UsageEndpoint>(endpoint)};
        auto coverage = co_await settled(archive->coverage(source, days), stop);
        if (!coverage)
            co_return Failure(coverage.error());
        endpoints.push_back(std::move(*coverage));
    }
    co_return usageDays(endpoints, memory);
}

} // namespace

QCoro::Task<Read> readBooks(Session &session, Period days, Options options, Terminal &terminal, std::stop_token stop)
{
    const std::vector<ListKind> kinds = kindsFor(options.groupBy);
    const std::optional<Refusal> refused = co_await readMoney(session, kinds, options, terminal, stop);
    if (refused)
        co_return tl::unexpected(*refused);

    Books books;
    const SpendArchive &archive = session.spend().archive();
    const auto texts = co_await settled(archive.memory(), stop);
    if (!texts)
        co_return unreadable(texts.error());
    const SpendMemory memory = SpendMemory::read(*texts);
    if (options.list == ExportList::Usage) {
        auto coverage = co_await usageCoverage(&archive, days, memory, stop);
        if (!coverage)
            co_return unreadable(coverage.error());
        auto lines = co_await settled(archive.usageLines(breakdownFor(options.groupBy, days)), stop);
        if (!lines)
            co_return unreadable(lines.error());
        books.coverage = std::move(*coverage);
        books.usage = std::move(*lines);
    } else {
        auto coverage = co_await settled(archive.coverage({}, days), stop);
        if (!coverage)
            co_return unreadable(coverage.error());
        auto facts = co_await settled(archive.costFacts(days), stop);
        if (!facts)
            co_return unreadable(facts.error());
        books.coverage = std::move(*coverage);
        books.costs = std::move(*facts);
    }
    auto names = co_await settled(archive.names(), stop);
    if (!names)
        co_return unreadable(names.error());
    // What has just been read may not have got to the archive's names yet.
    const std::vector<SpendName> present = namesOf(session.organization().snapshot());
    names->insert(names->end(), present.begin(), present.end());
    books.context = costTableContext(*session.spend().labels(), *names, session.connection().name,
                                     periodAt(days.from, session.organization().policy().budgetDay));
    books.context.organizationId = memory.organizationId;
    co_return books;
}

} // namespace steward::cli
