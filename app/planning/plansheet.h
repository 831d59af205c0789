// SPDX-License-Identifier: GPL-3.0-or-later
// A plan while it is being written: numbers the steps and gives it what every plan carries. A value.
#pragma once

#include "app/changes/plan.h"
#include "app/organization/snapshot.h"

namespace steward {

/// What plans are made from: the organization as it is known, and whose it is.
struct PlanOrigin final
{
    const Snapshot &snapshot;
    QString connectionId{};
    QString organization{};
    qint64 nowMs = 0;
};

class PlanSheet final
{
public:
    /// How many steps that do not need one another may be under way at once.
    static constexpr int kParallel = 4;

    explicit PlanSheet(const PlanOrigin &origin)
        : m_origin(origin)
    {
    }

    /// The id of the new step, for reference() and \a after.
    QString add(const QString &operation, QJsonObject arguments, QJsonObject before = {}, QStringList after = {});
    /// What an id is called that the organization, as it is known, does not tell of.
    void remember(const QString &id, const QString &name) { m_plan.names.insert(id, name); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_plan.steps.size()); }
    [[nodiscard]] const PlanOrigin &origin() const { return m_origin; }

    /// The plan, with the names of everything its ids stand for.
    [[nodiscard]] Plan finished(const QString &title) &&;

private:
    const PlanOrigin &m_origin;
    Plan m_plan;
};

/// Step::before of a creation: the namesakes that are known, so that only a new one makes a person decide.
[[nodiscard]] QJsonObject knownNamesakes(const QStringList &ids);

} // namespace steward
