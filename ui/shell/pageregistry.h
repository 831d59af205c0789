// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the console in the order of the sidebar. A new page is one line here; nothing else in the shell knows a
// page by name. Pages are built when they are first shown, or in idle time, whichever is first. GUI thread.
#pragma once

#include "ui/support/consolepage.h"

#include <QLatin1StringView>
#include <span>

namespace steward {

enum class PageSection { Top, Organization, Money, Changes, Bottom };

struct PageEntry final
{
    QLatin1StringView id;
    const char *title; ///< QT_TRANSLATE_NOOP("steward::PageRegistry", …)
    QLatin1StringView icon;
    PageSection section;
    ConsolePage *(*make)(const PageContext &context, QWidget *parent);

    [[nodiscard]] QString translatedTitle() const;
};

[[nodiscard]] std::span<const PageEntry> pageRegistry();
/// Heading above a section in the sidebar; empty: none.
[[nodiscard]] QString sectionTitle(PageSection section);

} // namespace steward
