// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a JSON string as it stands in the document, between its quotes. Points into the document and lives no
// longer. Read without simdjson's own unescaping, which refuses a whole list for one lone surrogate in a name.
#pragma once

#include <array>
#include <QByteArrayView>
#include <QString>
#include <string_view>

namespace steward::json {

class RawText final
{
public:
    /// \a begin stands behind the opening quote of a string whose closing quote is known to exist.
    static RawText at(const char *begin);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] bool hasEscapes() const { return m_hasEscapes; }
    [[nodiscard]] bool equals(std::string_view name) const;
    /// Unescaped; lone surrogates and broken escapes become U+FFFD.
    [[nodiscard]] QString toString() const;

private:
    RawText(QByteArrayView bytes, bool hasEscapes)
        : m_bytes(bytes)
        , m_hasEscapes(hasEscapes)
    {
    }
    QByteArrayView m_bytes;
    bool m_hasEscapes;
};

/// The strings read last, so that what stands in row after row ("usd", "active", a project's id) becomes one shared
/// QString instead of one for each row. Points into the document and lives no longer.
class RecentTexts final
{
public:
    [[nodiscard]] QString toString(RawText text);

private:
    struct Entry
    {
        QByteArrayView bytes;
        QString text;
    };
    std::array<Entry, 256> m_entries;
};

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace steward::json
