// SPDX-License-Identifier: GPL-3.0-or-later
// The shared checklist of a campaign: rotations that were begun together, a line for each system of each of them, so
// that whoever looks after a system sees all keys it gets. Values and pure functions; and what can be gone on with
// without a decision.
#pragma once

#include "app/flows/rotation/rotations.h"

namespace steward {

struct ChecklistRow final
{
    QString id; ///< the rotation's, a slash and the system
    QString rotationId, keyName, keyTail, projectName;
    EnvironmentClass environment = EnvironmentClass::Other;
    QString system; ///< empty: the rotation lists none
    QString owner, secretLocation, howChanged, note;
    enum class State { Unlisted, Open, Ticked, Excused };
    State state = State::Unlisted;
    QString reason, by; ///< of Ticked and Excused
    RotationStep step = RotationStep::Systems;
    bool waits = false;   ///< the rotation waits for a person
    bool goesOn = false;  ///< advance() would do something
    bool deletes = false; ///< nothing holds the deletion of the old key any more
    bool isClosed = false, cancelled = false;
    QString next; ///< of the rotation, one line
    friend bool operator==(const ChecklistRow &, const ChecklistRow &) = default;
};

struct CampaignState final
{
    int rotations = 0, done = 0, cancelled = 0, waiting = 0;
    int systems = 0, settled = 0;
    int secretsHeld = 0; ///< new keys whose secret is in memory only
    friend bool operator==(const CampaignState &, const CampaignState &) = default;
};

/// Names of campaigns with a rotation that is not over, the latest first.
[[nodiscard]] QStringList campaigns(const Rotations &rotations);
[[nodiscard]] std::vector<RotationFlow *> flowsOf(const Rotations &rotations, const QString &campaign);
[[nodiscard]] std::vector<ChecklistRow> checklistRows(const Rotations &rotations, const QString &campaign,
                                                      UnixSeconds now);
[[nodiscard]] CampaignState campaignState(const Rotations &rotations, const QString &campaign);

/// Whether advance() would do something now.
[[nodiscard]] bool canAdvance(const RotationFlow &flow);
/// The next thing that needs nobody to decide: the inventory as the list of systems ('not all are known' where it is
/// empty), the new key where it is proposed, the quiet period as it is proposed once its gates hold. Never the
/// hand-over, a soft stop or a deletion. BadInput "step" where there is no such thing; else as the flow refuses.
[[nodiscard]] Result<> advance(RotationFlow &flow, const Snapshot &snapshot, qint64 nowMs);

} // namespace steward
