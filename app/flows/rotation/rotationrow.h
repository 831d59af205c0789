// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the Rotations page: a rotation under way or over, or a key that is due and not begun. Values and pure
// functions.
#pragma once

#include "app/flows/rotation/rotations.h"
#include "app/organization/keyrow.h"
#include "app/organization/policy.h"

#include <QSet>

namespace steward {

inline constexpr int kDueSoonDays = 14;
inline constexpr int kDoneShownDays = 30;

struct RotationRow final
{
    enum class Group { Waits, Runs, Due, Closed };
    QString id; ///< of the rotation; of a due key: the key's
    Group group = Group::Due;
    QString keyId, name, redactedValue, projectId, projectName; ///< the value's tail alone will do
    EnvironmentClass environment = EnvironmentClass::Other;
    RotationStep step = RotationStep::Choose;
    bool isLeak = false, cancelled = false;
    QString startedBy, campaign;
    qint64 startedAtMs = 0;
    UnixSeconds dueAt = 0; ///< of a due key, or the next time of a closed rotation; 0: none
    int overdueDays = 0;   ///< negative: still to come
    QString openSystem;    ///< the first that is not dealt with
    int openSystems = 0;
    qint64 silentSeconds = 0, quietSeconds = 0;
    QString refusal;
    bool secretHeld = false, secretLost = false, isBusy = false, mayPass = false;
    friend bool operator==(const RotationRow &, const RotationRow &) = default;

    [[nodiscard]] bool isRotation() const { return group != Group::Due; }
    [[nodiscard]] QString tail() const { return keyTail(redactedValue); }
};

[[nodiscard]] RotationRow rotationRow(const RotationFlow &flow, UnixSeconds now);

/// What the rows of the page are made from. A value.
struct RotationsInput final
{
    std::vector<RotationRow> rotations; ///< as they stand; those over only of the last kDoneShownDays
    QSet<QString> underWay;             ///< keys that have one
    Snapshot snapshot;
    Policy policy;
    UnixSeconds now = 0;
};
/// GUI thread, as \a rotations.
[[nodiscard]] RotationsInput rotationsInput(const Rotations &rotations, const Snapshot &snapshot, const Policy &policy,
                                            UnixSeconds now);
/// Rotations first, then keys of service accounts and people that are due within kDueSoonDays or overdue by the policy
/// and have no rotation under way; the most overdue first. Any thread: it looks at every key there is.
[[nodiscard]] std::vector<RotationRow> rotationRows(RotationsInput input);

} // namespace steward
