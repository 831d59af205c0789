// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/request.h"

#include <algorithm>

namespace steward {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_L1;
    case Method::Post:
        return "POST"_L1;
    case Method::Delete:
        return "DELETE"_L1;
    }
    Q_UNREACHABLE();
}

Query &Query::add(QLatin1StringView name, const QString &value)
{
    m_items.emplace_back(QByteArray(name.data(), name.size()), value);
    return *this;
}

Query &Query::add(QLatin1StringView name, const QStringList &values)
{
    for (const QString &value : values)
        add(name, value);
    return *this;
}

Query &Query::set(QLatin1StringView name, const QString &value)
{
    const QByteArray key(name.data(), name.size());
    const auto isName = [&key](const auto &item) { return item.first == key; };
    const auto first = std::find_if(m_items.begin(), m_items.end(), isName);
    if (first == m_items.end())
        return add(name, value);
    first->second = value;
    m_items.erase(std::remove_if(first + 1, m_items.end(), isName), m_items.end());
    return *this;
}

QByteArray Query::encoded() const
{
    QByteArray text;
    for (const auto &[name, value] : m_items) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding("[]") + '=' + value.toUtf8().toPercentEncoding("=");
    }
    return text;
}

QByteArray Request::path() const
{
    QByteArray path;
    qsizetype used = 0;
    for (qsizetype at = 0; at < pathTemplate.size();) {
        const qsizetype open = pathTemplate.indexOf(u'{', at);
        path += QStringView(pathTemplate).sliced(at, (open < 0 ? pathTemplate.size() : open) - at).toUtf8();
        if (open < 0)
            break;
        const qsizetype close = pathTemplate.indexOf(u'}', open);
        if (close < 0 || used == pathArguments.size())
            return {};
        const QString &argument = pathArguments.at(used++);
        if (argument.isEmpty() || argument == u"."_s || argument == u".."_s)
            return {};
        path += argument.toUtf8().toPercentEncoding();
        at = close + 1;
    }
    return used == pathArguments.size() ? path : QByteArray();
}

QString Request::family() const
{
    return methodName(method) + u' ' + pathTemplate;
}

} // namespace steward
