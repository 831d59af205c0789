// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request and its answer, as values: what routes read and return, without a socket. Any thread.
#pragma once

#include <functional>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <utility>

namespace steward::demo {

struct HttpRequest final
{
    QByteArray method;
    QByteArray path;                       ///< as it arrived, without the query
    QByteArray rawQuery;                   ///< as it arrived: page tokens are judged by it
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;
};

struct HttpReply final
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// Of a body too long to be made at once, so many pieces, each made when the client has room for it and sent as a
    /// chunk: the function appends it. body is empty then. The function may use what lives as long as the server.
    int pieces = 0;
    std::function<void(QByteArray &text, int index)> piece{};

    /// All pieces joined into the body.
    void join();
};

/// A query's parameters, decoded, in their order. "name[]" counts as "name": the official libraries write arrays so.
class Query final
{
public:
    explicit Query(const QByteArray &raw = {});
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The first value, or nothing.
    [[nodiscard]] QString value(QByteArrayView name) const;
    [[nodiscard]] QStringList values(QByteArrayView name) const;
    [[nodiscard]] const QList<std::pair<QByteArray, QString>> &all() const { return m_items; }

private:
    QList<std::pair<QByteArray, QString>> m_items;
};

} // namespace steward::demo
