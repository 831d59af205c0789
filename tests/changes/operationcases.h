// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation with something in the demonstration organization to do it to: its arguments, and how to tell on the
// server and in what Steward holds whether it took effect.
#pragma once

#include "app/demo/state.h"
#include "app/organization/snapshot.h"

#include <functional>
#include <QJsonObject>

namespace steward::test {

struct OperationCase final
{
    QByteArray operation;
    QJsonObject arguments;
    QJsonObject before; ///< as it is; members of what is changed or removed
    std::function<bool(const demo::State &)> isSo;
    /// Brings about what the step is to bring about, or a namesake of what it is to make; empty: that cannot be told.
    std::function<void(demo::State &)> reach;
    std::function<void(demo::State &)> disturb;   ///< somebody else changes what it is about; empty: a namesake's reach
    std::function<void(demo::State &)> takeAway;  ///< … or takes it away; empty: makes something new
    std::function<bool(const Snapshot &)> isHeld; ///< empty: Steward does not hold such things
};

/// Puts what the cases need and the organization lacks into \a state, which is a small organization's.
void furnish(demo::State &state);
/// \a state: furnished.
[[nodiscard]] std::vector<OperationCase> operationCases(const demo::State &state);

} // namespace steward::test
