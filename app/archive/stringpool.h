// SPDX-License-Identifier: GPL-3.0-or-later
// One copy of each text that stands in many rows (roles, owners' names, statuses): 20,000 keys of 300 people hold 300
// names. A value with the life of one load; what it gave out lives on by itself.
#pragma once

#include <functional>
#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>

namespace steward {

class StringPool final
{
public:
    [[nodiscard]] QString shared(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        if (const auto found = m_texts.find(utf8); found != m_texts.end())
            return found->second;
        return m_texts.emplace(std::string(utf8), single(utf8)).first->second;
    }
    [[nodiscard]] static QString single(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

private:
    struct Hash final
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

} // namespace steward
