// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/reply.h"

#include <QJsonDocument>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

HttpReply json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

HttpReply error(int status, const QString &message, const QString &code, const QString &param)
{
    const QString type = status >= 500 ? u"server_error"_s : status == 429 ? u"requests"_s : u"invalid_request_error"_s;
    return json({{"error"_L1, QJsonObject{{"message"_L1, message},
                                          {"type"_L1, type},
                                          {"param"_L1, param.isEmpty() ? QJsonValue() : QJsonValue(param)},
                                          {"code"_L1, code.isEmpty() ? QJsonValue() : QJsonValue(code)}}}},
                status);
}

HttpReply missingScope(QLatin1StringView scope)
{
    return json({{"error"_L1,
                  QString(u"You have insufficient permissions for this operation. Missing scopes: %1. Check that you "
                          "have the correct role in your organization, and if you're using a restricted API key, "
                          "that it has the necessary scopes."_s)
                      .arg(scope)}},
                403);
}

HttpReply notFound(const QString &what, const QString &id)
{
    return error(404, u"No such %1: '%2'."_s.arg(what, id), u"not_found"_s);
}

} // namespace steward::demo
