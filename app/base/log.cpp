// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

namespace steward {
Q_LOGGING_CATEGORY(logNet, "steward.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "steward.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logArchive, "steward.archive", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "steward.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "steward.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(logDemo, "steward.demo", QtWarningMsg)
} // namespace steward
