// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside may repeat a key ("Incorrect API key provided: sk-…"). Everything that goes into an Error or a log
// passes through here first. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace steward {

/// \a text without anything shaped like a key or a bearer token, and without \a key itself whatever its shape; control
/// characters become spaces; not longer than \a maxLength.
[[nodiscard]] QString redacted(QStringView text, QByteArrayView key = {}, qsizetype maxLength = 2'000);

} // namespace steward
