// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. No exceptions cross a function's border in Steward.
#pragma once

#include "app/base/error.h"

#include <tl/expected.hpp>

namespace steward {

template<typename T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(Error::Kind kind, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    return Failure(std::move(error));
}

} // namespace steward
