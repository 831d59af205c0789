// SPDX-License-Identifier: GPL-3.0-or-later
// The part of decoding that needs no templates: fills the object (or list) at an address as its shape says. For json.h
// only.
#pragma once

#include "app/base/result.h"
#include "app/json/shape.h"

#include <QByteArray>

namespace steward::json::detail {

[[nodiscard]] Result<> decodeObject(const QByteArray &text, const ObjectShape &shape, void *object);
/// \a list is the shape of the std::vector at \a vector.
[[nodiscard]] Result<> decodeList(const QByteArray &text, const ValueShape &list, void *vector);

} // namespace steward::json::detail
