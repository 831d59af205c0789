// SPDX-License-Identifier: GPL-3.0-or-later
// SpendStore's writing half.
#include "app/archive/spend/calendar.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/costwriter.h"
#include "app/archive/spend/spendstore.h"
#include "app/archive/spend/usagewriter.h"
#include "app/base/log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr qint64 kUsageRowsTogether = 20'000;
constexpr qint64 kPruneEvery = 3600;

/// The buckets of some span of time, in the order of their starts.
template <typename Bucket>
std::vector<const Bucket *> inOrder(const std::shared_ptr<const std::vector<Bucket>> &buckets)
{
    std::vector<const Bucket *> order;
    if (!buckets)
        return order;
    order.reserve(buckets->size());
    for (const Bucket &bucket : *buckets)
        order.push_back(&bucket);
    std::ranges::stable_sort(order, {}, &Bucket::startTime);
    return order;
}

template <typename Bucket>
std::vector<const Bucket *> startingIn(const std::vector<const Bucket *> &order, UnixSeconds from, UnixSeconds to)
{
    const auto begin = std::ranges::lower_bound(order, from, {}, &Bucket::startTime);
    const auto end = std::ranges::lower_bound(begin, order.end(), to, {}, &Bucket::startTime);
    return {begin, end};
}

} // namespace

template <typename Body>
Result<> SpendStore::write(Body body)
{
    const auto all = [&]() -> Result<> {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return Failure(transaction.error());
        if (Result<> done = body(); !done)
            return done;
        return transaction->commit();
    };
    Result<> done = all();
    if (done)
        return done;
    m_names.forget(); // what it added is gone again
    Error error = done.error();
    qCWarning(logArchive, "write: %s", qUtf8Printable(error.detail));
    if (isArchiveError(error, "damaged"_L1)) {
        if (const auto opened = takeOver(u"damaged"_s))
            error.detail += u"; set aside as "_s + opened->setAside;
    }
    return Failure(error);
}

Result<SpendImported> SpendStore::import(const CostImport &costs)
{
    const auto order = inOrder(costs.buckets);
    const qint64 end = codes::dayOf(costs.days.to);
    SpendImported all;
    for (qint64 day = codes::dayOf(costs.days.from); day < end;) {
        const qint64 monthsEnd = std::min(end, calendar::firstDayOf(calendar::monthOf(day) + 1));
        CostWriter writer(m_database, m_names, costs);
        const Result<> written = write([&]() -> Result<> {
            for (; day < monthsEnd; ++day) {
                if (Result<> done =
                        writer.writeDay(day, startingIn(order, day * kSecondsPerDay, (day + 1) * kSecondsPerDay));
                    !done)
                    return done;
            }
            return writer.finishMonths();
        });
        if (!written)
            return Failure(written.error());
        all.rows += writer.done().rows;
        all.restated.insert(all.restated.end(), writer.done().restated.begin(), writer.done().restated.end());
    }
    return all;
}

Result<SpendImported> SpendStore::import(const UsageImport &usage)
{
    const auto order = inOrder(usage.buckets);
    const qint64 step = codes::secondsOf(usage.width);
    UsageWriter writer(m_database, m_names, usage);
    for (UnixSeconds start = usage.time.from - (usage.time.from % step); start < usage.time.to;) {
        const qint64 before = writer.rows();
        const Result<> written = write([&]() -> Result<> {
            for (; start < usage.time.to && writer.rows() - before < kUsageRowsTogether; start += step) {
                if (Result<> done = writer.writeBucket(start, startingIn(order, start, start + step)); !done)
                    return done;
            }
            return {};
        });
        if (!written)
            return Failure(written.error());
    }
    if (usage.width != BucketWidth::Day && usage.fetchedAt - m_prunedAt >= kPruneEvery) {
        if (const Result<> pruned = write([&] { return UsageWriter::prune(m_database, usage.fetchedAt); }); !pruned)
            return Failure(pruned.error());
        m_prunedAt = usage.fetchedAt;
    }
    return SpendImported{writer.rows(), {}};
}

Result<> SpendStore::setFailed(const SpendSource &source, const Period &days, const QString &problem, UnixSeconds at)
{
    return write([&]() -> Result<> {
        auto statement = m_database.lend("INSERT INTO spend_days (source, day, state, fetched_at, problem, problem_at)"
                                         " VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT DO UPDATE SET"
                                         " problem = excluded.problem, problem_at = excluded.problem_at");
        if (!statement)
            return Failure(statement.error());
        for (qint64 day = codes::dayOf(days.from); day < codes::dayOf(days.to); ++day) {
            statement->bind(1, codes::ofSource(source));
            statement->bind(2, day);
            statement->bind(3, codes::ofState(DayState::Failed));
            statement->bind(4, problem);
            statement->bind(5, at);
            if (Result<> done = statement->run(); !done)
                return done;
        }
        return {};
    });
}

Result<> SpendStore::putNames(const std::vector<SpendName> &names)
{
    if (names.empty())
        return {};
    return write([&]() -> Result<> {
        for (const SpendName &name : names) {
            const auto kind = name.kind == SpendName::Kind::Project ? Names::Kind::Project
                              : name.kind == SpendName::Kind::Key   ? Names::Kind::Key
                                                                    : Names::Kind::Person;
            if (Result<> set = m_names.setName(m_database, kind, name.id, name.name, name.context); !set)
                return set;
        }
        return {};
    });
}

Result<> SpendStore::remember(const QString &what, const QString &value)
{
    return write([&]() -> Result<> {
        auto statement = m_database.lend("REPLACE INTO remembered VALUES (?, ?)");
        if (!statement)
            return Failure(statement.error());
        statement->bind(1, what);
        statement->bind(2, value);
        return statement->run();
    });
}

Result<> SpendStore::keep(const QString &collection, const QString &id, const QByteArray &json)
{
    return write([&]() -> Result<> {
        auto statement = m_database.lend(json.isNull() ? "DELETE FROM kept WHERE collection = ? AND id = ?"
                                                       : "REPLACE INTO kept VALUES (?, ?, ?)");
        if (!statement)
            return Failure(statement.error());
        statement->bind(1, collection);
        statement->bind(2, id);
        if (!json.isNull())
            statement->bind(3, json);
        return statement->run();
    });
}

} // namespace steward
