// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing mapped types (see mapping.h). Pure functions over values; any thread.
#pragma once

#include "app/base/result.h"
#include "app/json/mapping.h"

#include <QByteArray>
#include <QJsonObject>

namespace steward::json {

/// Reads one JSON document into T. BadReply with jsonPath naming the member ("data[3].created_at") when a required member
/// is missing, a type is wrong, or the text is not JSON. Money is read from the number's own digits, never via double.
template<typename T>
[[nodiscard]] Result<T> decode(const QByteArray &text);

/// The object for a request body, an export or the archive. Money is written as a decimal string.
template<typename T>
[[nodiscard]] QJsonObject encode(const T &value);

} // namespace steward::json
