// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which a secret could stand in something that was written, for tests that search for it.
#pragma once

#include <algorithm>
#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace steward::test {

/// What \a secret looks like in files: itself, in hex, as UTF-16, and in base64 at each of the three alignments.
inline std::vector<std::pair<QByteArray, QByteArray>> disguises(const QByteArray &secret)
{
    const auto text = QString::fromLatin1(secret);
    QByteArray backwards = secret;
    std::reverse(backwards.begin(), backwards.end());
    QByteArray swapped;
    for (const char each : secret)
        swapped.append('\0').append(each);
    std::vector<std::pair<QByteArray, QByteArray>> all{
        {"as it is", secret},
        {"in hex", secret.toHex()},
        {"in upper-case hex", secret.toHex().toUpper()},
        {"as UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)},
        {"backwards", backwards},
        {"as UTF-16, the other way round", swapped},
        {"percent-encoded", QByteArray(secret).replace("-", "%2D")},
        {"all percent-encoded", secret.toPercentEncoding({}, secret)},
        {"its middle", secret.mid(secret.size() - 28, 12)},
    };
    for (int shift = 0; shift < 3; ++shift) {
        // The characters that depend on neither neighbour.
        auto base64 = (QByteArray(shift, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        base64 = base64.mid(shift == 0 ? 0 : 4, base64.size() - 8);
        all.emplace_back("in base64", base64);
        all.emplace_back("in base64 for addresses", QByteArray(base64).replace('+', '-').replace('/', '_'));
    }
    return all;
}

} // namespace steward::test
