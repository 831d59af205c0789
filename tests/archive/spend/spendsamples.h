// SPDX-License-Identifier: GPL-3.0-or-later
// Costs at random, from a seed, and waiting for the archive of spend.
#pragma once

#include "app/archive/spend/spendarchive.h"

#include <QFutureWatcher>
#include <QTest>
#include <random>

namespace steward::spendsamples {

/// The future's value, waited for with the event loop running; an Internal error when it does not come.
template <typename T>
T wait(QFuture<T> future)
{
    const bool came = QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000);
    if (!came)
        return fail(Error::Kind::Internal, QStringLiteral("the archive of spend did not answer"));
    return future.takeResult();
}

inline UnixSeconds midnight(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

inline Period daysFrom(UnixSeconds first, int count)
{
    return {first, first + count * kSecondsPerDay};
}

class Dice final
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    /// 0 … sides - 1
    int roll(int sides) { return int(m_engine() % unsigned(sides)); }
    bool oneIn(int times) { return roll(times) == 0; }
    qint64 nanos()
    {
        const qint64 amount = qint64(m_engine() % 90'000'000'000'000ULL) >> roll(30);
        return oneIn(12) ? -amount : amount; // a credit
    }

private:
    std::mt19937_64 m_engine;
};

inline QString projectId(int number)
{
    return number < 0 ? QString() : QStringLiteral("proj_%1").arg(number);
}
inline QString itemName(int number)
{
    static const QStringList kItems{{},
                                    QStringLiteral("gpt-5-mini-2025-08-07, input"),
                                    QStringLiteral("gpt-5-mini-2025-08-07, output"),
                                    QStringLiteral("gpt-5, input"),
                                    QStringLiteral("gpt-5, cached input"),
                                    QStringLiteral("text-embedding-3-small, input"),
                                    QStringLiteral("web search tool calls"),
                                    QStringLiteral("größe \u2013 Ünïcode 🙂")};
    return kItems.at(number);
}
inline constexpr int kItemCount = 8;
inline constexpr int kProjectCount = 41;

inline QString familyOfItem(const QString &item)
{
    const QString model = item.section(u',', 0, 0);
    return model.contains(u' ') ? QString() : model.left(5);
}

/// A day of costs; some days have none, some rows no project or no line item, some stand twice.
inline CostBucket randomDay(Dice &dice, UnixSeconds day, CostGrouping grouping)
{
    CostBucket bucket{day, day + kSecondsPerDay, {}};
    const int rows = dice.oneIn(6) ? 0 : dice.roll(90);
    for (int i = 0; i < rows; ++i) {
        CostRow row;
        row.amount.nanos = dice.nanos();
        row.currency = dice.oneIn(15) ? QStringLiteral("eur") : dice.oneIn(40) ? QString() : QStringLiteral("usd");
        const int project = dice.roll(kProjectCount) - 1;
        row.projectId = projectId(project);
        row.lineItem = itemName(dice.roll(kItemCount));
        if (grouping == CostGrouping::ProjectItemKey && !dice.oneIn(8))
            row.apiKeyId = QStringLiteral("key_%1_%2").arg(project).arg(dice.roll(3));
        if (!dice.oneIn(3)) {
            row.quantity = dice.oneIn(2) ? double(dice.roll(100'000)) : dice.roll(100'000) / 7.0;
            row.quantityUnit = dice.oneIn(3) ? QStringLiteral("1000_tokens") : QString();
        }
        bucket.rows.push_back(row);
        if (dice.oneIn(9))
            bucket.rows.push_back(row);
    }
    return bucket;
}

inline std::shared_ptr<const std::vector<CostBucket>> shared(std::vector<CostBucket> buckets)
{
    return std::make_shared<const std::vector<CostBucket>>(std::move(buckets));
}

inline CostImport importOf(Period days, std::vector<CostBucket> buckets, UnixSeconds at, UnixSeconds settledBefore,
                           CostGrouping grouping = CostGrouping::ProjectItem)
{
    return {grouping, days, shared(std::move(buckets)), at, settledBefore};
}

} // namespace steward::spendsamples
