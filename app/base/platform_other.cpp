// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/platform.h"

namespace steward {

void becomeBackgroundThread() {}

void shareHeaps() {}

void returnFreeMemory() {}

QString accountName()
{
    return {};
}

} // namespace steward
