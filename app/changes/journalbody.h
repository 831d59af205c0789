// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the journal's entries, written and read: see planrecord.h for their members. Pure functions.
#pragma once

#include "app/changes/planrecord.h"

namespace steward::journalbody {

[[nodiscard]] QJsonObject ofSend(const StepState &state);
/// Of a step that has come to one of Done, Reached, Failed, Changed, Unknown.
[[nodiscard]] QJsonObject ofOutcome(const StepState &state);
[[nodiscard]] QJsonObject ofEnd(const PlanRecord &record);

void readSend(const QJsonObject &body, StepState &state);
void readOutcome(const QJsonObject &body, StepState &state);

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

} // namespace steward::journalbody
