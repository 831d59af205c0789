// SPDX-License-Identifier: GPL-3.0-or-later
// Costs at full scale, made up in the process: 2,000 projects x 8 line items x 365 days (5.84 million rows); and the
// same rows in a plain sqlite3 table with sums by day and project and by day and line item, for baselines.
#pragma once

#include "app/archive/spend/spendarchive.h"

#include <sqlite3.h>

namespace steward::bench {

using namespace Qt::Literals::StringLiterals;

inline constexpr int kProjects = 2000, kItems = 8, kDays = 365;
inline constexpr UnixSeconds kFirst = 1'735'689'600; // 1 January 2025
inline constexpr UnixSeconds kEnd = kFirst + kDays * kSecondsPerDay;

struct Words final
{
    std::vector<QString> projects, items;
    QString usd = u"usd"_s, unit = u"1000_tokens"_s;

    Words()
    {
        for (int i = 0; i < kProjects; ++i)
            projects.push_back(u"proj_%1a7Fq2LmX0"_s.arg(i, 8, 36, QLatin1Char('0')));
        for (const char *item :
             {"gpt-5-2025-08-07, input", "gpt-5-2025-08-07, cached input", "gpt-5-2025-08-07, output",
              "gpt-5-mini-2025-08-07, input", "gpt-5-mini-2025-08-07, output", "text-embedding-3-small, input",
              "web search tool calls", "gpt-image-1, output"})
            items.push_back(QString::fromLatin1(item));
    }
};

inline CostBucket dayOf(const Words &words, UnixSeconds day)
{
    CostBucket bucket{day, day + kSecondsPerDay, {}};
    bucket.rows.reserve(size_t(kProjects) * kItems);
    quint64 state = quint64(day);
    for (const QString &project : words.projects) {
        for (const QString &item : words.items) {
            state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            const qint64 nanos = qint64((state >> 20) % 40'000'000'000ULL);
            bucket.rows.push_back({Money{nanos}, words.usd, project, item, {}, double(nanos / 2'500), words.unit});
        }
    }
    return bucket;
}

/// A month's days, as synchronization gives them.
inline CostImport monthOf(const Words &words, UnixSeconds from)
{
    const UnixSeconds to = std::min(kEnd, from + 30 * kSecondsPerDay);
    std::vector<CostBucket> buckets;
    for (UnixSeconds day = from; day < to; day += kSecondsPerDay)
        buckets.push_back(dayOf(words, day));
    return {CostGrouping::ProjectItem,
            {from, to},
            std::make_shared<const std::vector<CostBucket>>(std::move(buckets)),
            kEnd,
            kEnd - 2 * kSecondsPerDay};
}

/// The plain database: the rows, and beside them a table of sums by day and project.
class Plain final
{
public:
    explicit Plain(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            "CREATE TABLE costs (day INTEGER, project TEXT, line_item TEXT, currency TEXT, amount INTEGER,"
            " quantity REAL, unit TEXT);"
            "CREATE TABLE daily (day INTEGER, project TEXT, amount INTEGER, PRIMARY KEY (day, project)) WITHOUT ROWID;"
            "CREATE TABLE daily_items (day INTEGER, line_item TEXT, amount INTEGER, PRIMARY KEY (day, line_item))"
            " WITHOUT ROWID");
        sqlite3_prepare_v2(m_handle, "INSERT INTO costs VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &m_insert, nullptr);
    }
    ~Plain()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Plain)

    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    void insert(const CostImport &costs)
    {
        run("BEGIN");
        const auto text = [this](int parameter, const QString &value) {
            sqlite3_bind_text16(m_insert, parameter, value.utf16(), int(value.size() * 2), SQLITE_STATIC);
        };
        for (const CostBucket &bucket : *costs.buckets) {
            for (const CostRow &row : bucket.rows) {
                sqlite3_bind_int64(m_insert, 1, bucket.startTime / kSecondsPerDay);
                text(2, row.projectId);
                text(3, row.lineItem);
                text(4, row.currency);
                sqlite3_bind_int64(m_insert, 5, row.amount.nanos);
                sqlite3_bind_double(m_insert, 6, row.quantity.value_or(0));
                text(7, row.quantityUnit);
                sqlite3_step(m_insert);
                sqlite3_reset(m_insert);
            }
        }
        run("COMMIT");
    }
    void sumUp()
    {
        run("INSERT INTO daily SELECT day, project, sum(amount) FROM costs GROUP BY day, project;"
            "INSERT INTO daily_items SELECT day, line_item, sum(amount) FROM costs GROUP BY day, line_item");
    }
    /// Sums by project of the range and of the one before, and the totals of its days.
    void ask(const Period &range, const Period &before)
    {
        m_rows = 0;
        for (const Period &period : {range, before})
            count(
                "SELECT project, sum(amount) FROM daily WHERE day >= %1 AND day < %2 GROUP BY project ORDER BY 2 DESC",
                period);
        count("SELECT day, sum(amount) FROM daily WHERE day >= %1 AND day < %2 GROUP BY day", range);
    }
    /// The same by line item.
    void askItems(const Period &range, const Period &before)
    {
        m_rows = 0;
        for (const Period &period : {range, before})
            count("SELECT line_item, sum(amount) FROM daily_items WHERE day >= %1 AND day < %2 GROUP BY line_item"
                  " ORDER BY 2 DESC",
                  period);
        count("SELECT day, sum(amount) FROM daily_items WHERE day >= %1 AND day < %2 GROUP BY day", range);
    }
    qint64 m_rows = 0;

private:
    void count(const char *sql, const Period &period)
    {
        const QByteArray text =
            QString::fromLatin1(sql).arg(period.from / kSecondsPerDay).arg(period.to / kSecondsPerDay).toUtf8();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, text.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            m_rows += sqlite3_column_int64(statement, 1) != 0;
        sqlite3_finalize(statement);
    }
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace steward::bench
