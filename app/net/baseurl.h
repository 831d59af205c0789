// SPDX-License-Identifier: GPL-3.0-or-later
// Which address the admin key may be sent to, and what counts as the same place.
#pragma once

#include "app/base/result.h"

#include <QUrl>

namespace steward {

/// Whether \a text may be used as the service's address: https, or http to this computer only; no user info, query or
/// fragment. Without a trailing slash. BadInput with the reason in detail: "scheme", "plain-http", "host", "extra".
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &text);

/// 127.0.0.0/8, ::1 and the name localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Scheme, host and port are equal: the only place that ever sees the key.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace steward
