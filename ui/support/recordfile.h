// SPDX-License-Identifier: GPL-3.0-or-later
// A record for an auditor or a leaver's file, as it goes to disk: Markdown as it is, or as a PDF for a name that ends
// so.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace steward {

/// Saves \a markdown under \a path, whole or not at all; \a title stands in the PDF's properties. Errors of saveFile().
[[nodiscard]] Result<> saveRecord(const QString &path, const QString &markdown, const QString &title);

} // namespace steward
