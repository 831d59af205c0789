// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/adminkey/adminkeyevents.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {

const MadeAdminKey *AdminKeyRotationState::leftover() const
{
    if (made.empty() || made.back().removed || (stored && !made.back().secretLost))
        return nullptr;
    return &made.back();
}

void take(AdminKeyRotationState &state, const JournalEntry &entry)
{
    if (entry.kind != kAdminKeyEntry || entry.planId != state.id)
        return;
    const QJsonObject &body = entry.body;
    if (entry.operation == "opened"_L1) {
        state.oldKeyId = body.value("old_key_id"_L1).toString();
        state.oldTail = body.value("old_tail"_L1).toString();
        state.name = body.value("name"_L1).toString();
        state.expiresInSeconds = body.value("expires_in_seconds"_L1).toInteger();
    } else if (entry.operation == "made"_L1) {
        state.made.push_back({body.value("key_id"_L1).toString(), body.value("tail"_L1).toString(),
                              body.value("secret_lost"_L1).toBool()});
    } else if (entry.operation == "removed"_L1) {
        for (MadeAdminKey &key : state.made)
            key.removed = key.removed || key.id == body.value("key_id"_L1).toString();
    } else if (entry.operation == "stored"_L1) {
        state.stored = true;
    } else if (entry.operation == "closed"_L1) {
        state.closed = true;
        state.outcome = body.value("outcome"_L1).toString();
        for (const QJsonArray remains = body.value("remains"_L1).toArray(); const QJsonValue &each : remains)
            state.remains += each.toString();
    }
}

std::optional<AdminKeyRotationState> openAdminKeyRotation(std::span<const JournalEntry> entries)
{
    std::optional<AdminKeyRotationState> last;
    for (const JournalEntry &entry : entries) {
        if (entry.kind != kAdminKeyEntry)
            continue;
        if (!last || last->id != entry.planId)
            last = AdminKeyRotationState{entry.planId};
        take(*last, entry);
    }
    return last && !last->closed ? last : std::nullopt;
}

} // namespace steward
