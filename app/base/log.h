// SPDX-License-Identifier: GPL-3.0-or-later
// Logging categories. What may be logged is an allow-list: operation, method, path template, status, duration, request
// id, counts. Never a body, a header, an address or anything that could be a secret.
#pragma once

#include <QLoggingCategory>

namespace steward {
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logArchive)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logDemo)
} // namespace steward
