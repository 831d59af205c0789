// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/pages/journal/journalpage.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/pages/rotations/rotationspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/pages/usage/usagepage.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

template <typename Page>
ConsolePage *make(const PageContext &context, QWidget *parent)
{
    return new Page(context, parent);
}

constexpr std::array kPages{
    PageEntry{"overview"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Overview"), "layout-dashboard"_L1,
              PageSection::Top, make<OverviewPage>},
    PageEntry{"projects"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Projects"), "folder"_L1,
              PageSection::Organization, make<ProjectsPage>},
    PageEntry{"members"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Members"), "users"_L1,
              PageSection::Organization, make<MembersPage>},
    PageEntry{"keys"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Keys"), "key-round"_L1, PageSection::Organization,
              make<KeysPage>},
    PageEntry{"spend"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Spend"), "chart-column"_L1, PageSection::Money,
              make<SpendPage>},
    PageEntry{"usage"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Usage"), "activity"_L1, PageSection::Money,
              make<UsagePage>},
    PageEntry{"rotations"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Rotations"), "rotate-cw"_L1,
              PageSection::Changes, make<RotationsPage>},
    PageEntry{"journal"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Journal"), "scroll-text"_L1,
              PageSection::Changes, make<JournalPage>},
    PageEntry{"settings"_L1, QT_TRANSLATE_NOOP("steward::PageRegistry", "Settings"), "settings"_L1, PageSection::Bottom,
              make<SettingsPage>},
};

} // namespace

QString PageEntry::translatedTitle() const
{
    return QCoreApplication::translate("steward::PageRegistry", title);
}

std::span<const PageEntry> pageRegistry()
{
    return kPages;
}

QString sectionTitle(PageSection section)
{
    switch (section) {
    case PageSection::Organization:
        return QCoreApplication::translate("steward::PageRegistry", "Organization", "heading in the sidebar");
    case PageSection::Money:
        return QCoreApplication::translate("steward::PageRegistry", "Money", "heading in the sidebar");
    case PageSection::Changes:
        return QCoreApplication::translate("steward::PageRegistry", "Changes", "heading in the sidebar");
    case PageSection::Top:
    case PageSection::Bottom:
        break;
    }
    return {};
}

} // namespace steward
