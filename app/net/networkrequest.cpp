// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkrequest.h"

#include "app/net/baseurl.h"

namespace steward {

QUrl requestUrl(const QUrl &base, const Request &request)
{
    const QByteArray path = request.path();
    if (path.isEmpty())
        return {};
    QByteArray text = base.toEncoded(QUrl::StripTrailingSlash) + path;
    if (!request.query.isEmpty())
        text += '?' + request.query.encoded();
    // fromEncoded keeps '=' and the brackets as they are, and %2F and %2B encoded (tst_wire reads them off a socket).
    return QUrl::fromEncoded(text, QUrl::TolerantMode);
}

QNetworkRequest networkRequest(const QUrl &url, Method method, const TransportConfig &config, const Secret &adminKey)
{
    QNetworkRequest request(url);
    if (isSameOrigin(url, config.baseUrl)) {
        QByteArray header("Bearer ");
        header += adminKey.reveal();
        request.setRawHeader("Authorization", header);
        Secret::wipe(header);
    }
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Steward/" STEWARD_VERSION);
    request.setRawHeader("Accept-Language", "*"); // else Qt sends the desktop's language to the service
    request.setTransferTimeout(static_cast<int>(config.timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Writes go over HTTP/1.1: there a body that cannot be rewound keeps Qt from sending it twice, see OnceBody.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, method != Method::Post);
    if (method == Method::Post)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return request;
}

} // namespace steward
