// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of projects and keys for the picture tour: opened by their verbs and filled in as a person would. GUI
// thread.
#pragma once

#include "ui/shell/tourscenes.h"

namespace steward::tourdialogs {

/// The dialog of a verb of the page, once the verb can be used: true when it is open.
[[nodiscard]] bool opened(const TourStage &stage, const char *verb, const char *dialog);
/// It is open and has compared.
[[nodiscard]] bool compared(const TourStage &stage, const char *verb, const char *dialog);
/// The dialog that applies a blueprint is open, as if its file had been chosen, and has compared.
[[nodiscard]] bool blueprintCompared(const TourStage &stage);

void selectParcelRouting(const TourStage &stage); ///< a production project
void selectAccountKey(const TourStage &stage);    ///< the key of a service account
/// Somebody and a service account, in a dialog that asks for both.
void addPersonAndAccount(const TourStage &stage);

} // namespace steward::tourdialogs
