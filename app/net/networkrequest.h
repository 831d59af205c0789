// SPDX-License-Identifier: GPL-3.0-or-later
// How a Request becomes Qt's: the address on the wire, the headers, and everything of QNetworkAccessManager that is
// switched off because it would act on its own (redirects, cookies, cache, authentication).
#pragma once

#include "app/base/secret.h"
#include "app/net/request.h"
#include "app/net/transportconfig.h"

#include <QNetworkRequest>
#include <QUrl>

namespace steward {

/// Base URL, path and query as they go over the wire. Empty when the path is not valid, see Request::path().
[[nodiscard]] QUrl requestUrl(const QUrl &base, const Request &request);

/// The key goes in only if \a url has the origin of the configured base URL. Qt keeps its own copy of the header until
/// the reply is deleted and cannot be made to wipe it; no other copy outlives this call.
[[nodiscard]] QNetworkRequest networkRequest(const QUrl &url, Method method, const TransportConfig &config,
                                             const Secret &adminKey);

} // namespace steward
