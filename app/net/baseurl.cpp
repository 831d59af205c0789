// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/baseurl.h"

#include <QHostAddress>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == u"localhost"_s)
        return true;
    const QHostAddress address(host); // null for a name, even one that begins with "127."
    return !address.isNull() && address.isLoopback();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

Result<QUrl> checkedBaseUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid())
        return fail(Error::Kind::BadInput, u"host"_s);
    if (scheme != u"https"_s && scheme != u"http"_s)
        return fail(Error::Kind::BadInput, u"scheme"_s);
    if (url.host().isEmpty())
        return fail(Error::Kind::BadInput, u"host"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(Error::Kind::BadInput, u"extra"_s);
    if (scheme == u"http"_s && !isLoopback(url))
        return fail(Error::Kind::BadInput, u"plain-http"_s);
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

} // namespace steward
