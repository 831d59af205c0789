// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the usage that a question is about: from the sheets of one dimension, or from the facts where the
// question needs several. Within one read transaction; the reader's thread.
#pragma once

#include "app/archive/spend/rows.h"
#include "app/archive/spend/usagescope.h"

namespace steward {

[[nodiscard]] inline Failure damagedUsage(UnixSeconds bucket)
{
    return fail(Error::Kind::Archive, QStringLiteral("damaged: the usage of bucket %1 cannot be read").arg(bucket));
}

class UsageWalk final
{
public:
    struct Sums final
    {
        UsageAmounts amounts{}, batch{};
    };

    UsageWalk(Database &database, const Names &names, const UsageScope &scope, const UsageQuestion &question)
        : m_database(database)
        , m_scope(scope)
        , m_question(question)
    {
        for (qint32 id = 0; id < names.bound(); ++id) {
            m_isBatch.push_back(names.kind(id) == Names::Kind::Variant &&
                                UsageVariant::fromText(names.ref(id)).batch.value_or(false));
        }
    }

    /// \a visit(bucket, group's id, sums) for the buckets that start in [from, to).
    template <typename Visit>
    [[nodiscard]] Result<> through(UnixSeconds from, UnixSeconds to, Visit visit) const
    {
        const UsageScope::Axis *axis = m_scope.only();
        const qint64 width = codes::ofWidth(m_question.width), endpoint = codes::ofEndpoint(m_question.endpoint);
        const bool few = !m_scope.fewProjects().empty();
        auto statement = m_database.lend(
            axis  ? "SELECT cells FROM usage_sheets WHERE width = ? AND bucket = ? AND endpoint = ? AND dimension = ?"
            : few ? "SELECT rows, first FROM usage_facts WHERE width = ? AND bucket = ? AND endpoint = ? AND first <= ?"
                    " ORDER BY first DESC LIMIT 1"
                  : "SELECT rows FROM usage_facts WHERE width = ? AND bucket = ? AND endpoint = ? AND first >= ?");
        if (!statement)
            return Failure(statement.error());
        const std::vector<qint32> all{0};
        for (UnixSeconds bucket = from; bucket < to; bucket += codes::secondsOf(m_question.width)) {
            qint64 last = -1;
            for (const qint32 project : !axis && few ? m_scope.fewProjects() : all) {
                int parameter = 1;
                for (const qint64 value : {width, bucket, endpoint, axis ? axis->dimension : qint64(project)})
                    statement->bind(parameter++, value);
                bool isWhole = true;
                const Result<> read = eachRow(*statement, [&](const Statement &row) {
                    if (!axis && few && std::exchange(last, row.integer(1)) == row.integer(1))
                        return;
                    isWhole = (axis ? sheet(*axis, row.bytes(0), bucket, visit) : facts(row.bytes(0), bucket, visit)) &&
                              isWhole;
                });
                if (!read)
                    return read;
                if (!isWhole)
                    return damagedUsage(bucket);
                statement->reset();
            }
        }
        return {};
    }

private:
    template <typename Visit>
    bool sheet(const UsageScope::Axis &axis, std::string_view cells, UnixSeconds bucket, Visit &visit) const
    {
        return usagefacts::forEachSum(cells, [&](const UsageSum &sum) {
            if (axis.has(sum.member))
                visit(bucket, axis.isGrouping ? sum.member : 0, Sums{sum.amounts, sum.batch});
        });
    }
    template <typename Visit>
    bool facts(std::string_view rows, UnixSeconds bucket, Visit &visit) const
    {
        return usagefacts::forEach(rows, [&](const UsageFact &fact) {
            const auto group = m_scope.groupOf(fact);
            if (!group)
                return;
            const UsageAmounts amounts = usagefacts::amountsOf(fact.measures, m_question.endpoint);
            const bool batch = static_cast<std::size_t>(fact.variant) < m_isBatch.size() &&
                               m_isBatch[static_cast<std::size_t>(fact.variant)];
            visit(bucket, *group, Sums{amounts, batch ? amounts : UsageAmounts{}});
        });
    }

    Database &m_database;
    const UsageScope &m_scope;
    const UsageQuestion &m_question;
    std::vector<bool> m_isBatch;
};

} // namespace steward
