// SPDX-License-Identifier: GPL-3.0-or-later
// A plan with every operation there is, most of them on things that the plan makes itself, and for each step how to
// tell on the server whether it took effect. Each plan has names of its own, so that one server can take many of them.
#pragma once

#include "app/changes/planrecord.h"
#include "app/demo/state.h"

#include <functional>

namespace steward::test {

struct KillPlan final
{
    /// Adds the two people that the plan changes to \a state.
    KillPlan(demo::State &state, int number, qint64 now);

    Plan plan;
    /// By step: whether what it does is so on the server, given what later steps may have done.
    std::vector<std::function<bool(const demo::State &)>> isSo;
    /// The first thing that is there twice; empty: none.
    [[nodiscard]] QString doubled(const demo::State &state) const;

private:
    QString name(const QString &what) const;
    QString add(const QString &operation, QJsonObject arguments, std::function<bool(const demo::State &)> check,
                QStringList after = {});

    int m_number;
};

} // namespace steward::test
