// SPDX-License-Identifier: GPL-3.0-or-later
// One copy of each text that stands in many rows, however the rows arrive. In parts, so that the set never grows all at
// once: for forty thousand texts that held up the window's thread for 20 ms. GUI thread.
#pragma once

#include <array>
#include <QSet>
#include <QString>

namespace steward {

class TextPool final
{
public:
    [[nodiscard]] QString shared(const QString &text)
    {
        return text.isEmpty() ? QString() : *m_parts[partOf(text)].insert(text);
    }
    void clear() { m_parts.fill({}); }

private:
    static constexpr std::size_t kParts = 64;
    [[nodiscard]] static std::size_t partOf(QStringView text)
    {
        return (static_cast<std::size_t>(text.size()) * 7 + text.back().unicode()) % kParts; // ids end in all letters
    }

    std::array<QSet<QString>, kParts> m_parts;
};

} // namespace steward
