// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person has been, for back and forward. The current place is always one of the entries; going somewhere new
// forgets what was ahead; going where one already is changes nothing. A value; bounded.
#pragma once

#include "ui/support/consolepage.h"

#include <optional>
#include <vector>

namespace steward {

class History final
{
public:
    void visit(const Target &target);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_entries.size(); }
    [[nodiscard]] std::optional<Target> current() const;
    /// A place that is no more: taken out wherever it stands. Was it the current one, the one before it is.
    void forget(const Target &place);
    [[nodiscard]] std::optional<Target> back();
    [[nodiscard]] std::optional<Target> forward();

private:
    static constexpr size_t kLimit = 100;
    std::vector<Target> m_entries;
    size_t m_at = 0;
};

} // namespace steward
