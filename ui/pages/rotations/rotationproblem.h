// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says when a rotation could not do what was asked: a refusal of the flow's own, in words, or an error of
// the service or the archive. GUI thread (translations).
#pragma once

#include "ui/support/message.h"

namespace steward {

struct Error;

[[nodiscard]] Message rotationProblem(const Error &error);

} // namespace steward
