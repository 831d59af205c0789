// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/environment.h"

#include "app/net/transport.h"

#include <QCryptographicHash>

namespace steward {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<Connected>> connectionFromEnvironment(const QProcessEnvironment &environment)
{
    QString text = environment.value(u"OPENAI_ADMIN_KEY"_s);
    auto key = cleanedKey(text);
    const auto kind = keyKind(key);
    if (kind == KeyKind::Empty)
        return std::optional<Connected>();
    if (kind == KeyKind::Unusable)
        return fail(Error::Kind::BadInput, u"key"_s);

    const auto address = environment.value(u"OPENAI_BASE_URL"_s).trimmed();
    const auto baseUrl = checkedBaseUrl(address.isEmpty() ? TransportConfig().baseUrl.toString() : address);
    if (!baseUrl)
        return Failure(baseUrl.error());

    Connected connected;
    auto &connection = connected.connection;
    connection.kind = Connection::Kind::Environment;
    connection.name = u"OPENAI_ADMIN_KEY"_s;
    connection.baseUrl = *baseUrl;
    connection.keyTail = key.tail();
    const auto described = baseUrl->toEncoded() + '\n' + connection.keyTail.toUtf8();
    const auto hash = QCryptographicHash::hash(described, QCryptographicHash::Sha256).toHex();
    connection.id = "env-"_L1 + QString::fromLatin1(hash.first(16));
    connected.key = std::move(key);
    return connected;
}

} // namespace steward
