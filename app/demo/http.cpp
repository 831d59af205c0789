// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http.h"

#include <QStringList>

namespace steward::demo {

void HttpReply::join()
{
    for (int i = 0; i < pieces; ++i)
        piece(body, i);
    pieces = 0;
    piece = {};
}

Query::Query(const QByteArray &raw)
{
    if (raw.isEmpty())
        return;
    const QList<QByteArray> items = raw.split('&');
    m_items.reserve(items.size());
    for (QByteArray item : items) {
        item.replace('+', ' ');
        const qsizetype equals = item.indexOf('=');
        QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? item : item.left(equals));
        if (name.endsWith("[]"))
            name.chop(2);
        m_items.append(
            {name, equals < 0 ? QString() : QString::fromUtf8(QByteArray::fromPercentEncoding(item.mid(equals + 1)))});
    }
}

bool Query::has(QByteArrayView name) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [name](const auto &item) { return item.first == name; });
}

QString Query::value(QByteArrayView name) const
{
    for (const auto &[key, value] : m_items) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Query::values(QByteArrayView name) const
{
    QStringList found;
    for (const auto &[key, value] : m_items) {
        if (key == name)
            found.append(value);
    }
    return found;
}

} // namespace steward::demo
