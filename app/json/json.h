// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing mapped types (see mapping.h). Pure functions over values; any thread.
#pragma once

#include "app/base/result.h"
#include "app/json/decoder.h"
#include "app/json/encoder.h"
#include "app/json/mapping.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward::json {

/// Reads one JSON document into T. BadReply with jsonPath naming the member ("data[3].created_at") when a required
/// member is missing, a type is wrong, or the text is not JSON. Money is read from the number's own digits, never via
/// double; whole numbers may be written as 1.7e9. The error never quotes the document: it may hold a secret.
template <typename T>
[[nodiscard]] Result<T> decode(const QByteArray &text)
{
    T value{};
    if (Result<> done = detail::decodeObject(text, objectShape<T>(), &value); !done)
        return Failure(std::move(done).error());
    return value;
}

/// Reads a JSON array of objects; jsonPath begins with "[0]".
template <typename T>
[[nodiscard]] Result<std::vector<T>> decodeList(const QByteArray &text)
{
    std::vector<T> values;
    if (Result<> done = detail::decodeList(text, detail::valueShape<std::vector<T>>, &values); !done)
        return Failure(std::move(done).error());
    return values;
}

/// The object for a request body, an export or the archive. Money is written as a decimal string; a Secret never is.
template <typename T>
[[nodiscard]] QJsonObject encode(const T &value)
{
    return detail::encodeObject(objectShape<T>(), &value);
}

template <typename T>
[[nodiscard]] QJsonArray encodeList(const std::vector<T> &values)
{
    return detail::encodeList(detail::valueShape<std::vector<T>>, &values);
}

/// One line of JSON text, for a text column of the archive; decodeList() reads it back.
template <typename T>
[[nodiscard]] QByteArray encodeListText(const std::vector<T> &values)
{
    return QJsonDocument(encodeList(values)).toJson(QJsonDocument::Compact);
}

} // namespace steward::json
