// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/pageregistry.h"
#include "ui/support/icons.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

template <typename F>
QAction *MainMenu::add(QMenu *menu, const char *name, QLatin1StringView icon, const QString &text,
                       const QList<QKeySequence> &keys, F done)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, &m_view, std::move(done));
    if (menu)
        menu->addAction(action);
    m_all.append(action);
    return action;
}

MainMenu::MainMenu(OrganizationView &view)
    : QMenu(&view)
    , m_view(view)
{
    setObjectName(u"mainMenuList"_s);
    setAccessibleName(tr("Menu"));
    add(this, "actionFind", "search"_L1, tr("&Find anything…"), {Qt::CTRL | Qt::Key_K},
        [this] { m_view.openPalette(); });
    add(this, "actionReadAgain", "refresh-cw"_L1, tr("&Read again"), {QKeySequence::Refresh},
        [this] { m_view.readAgain(); });
    addSeparator();
    addOnPage();
    addSeparator();
    addPages();
    add(this, "actionSwitch", "link"_L1, tr("Switch &organization…"), {Qt::CTRL | Qt::Key_O},
        [this] { m_view.openSwitcher(); });
    addSeparator();
    addHelp();
    add(this, "actionQuit", {}, tr("&Quit Steward"), {Qt::CTRL | Qt::Key_Q},
        [] { QApplication::closeAllWindows(); });

    // Keys only: they would be noise in a menu.
    const auto silent = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, auto done) {
        add(nullptr, name, {}, text, keys, std::move(done))->setProperty("hiddenInPalette", true);
    };
    silent("actionBack", tr("Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back}, [this] { m_view.back(); });
    silent("actionForward", tr("Forward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}, [this] { m_view.forward(); });
    silent("actionNextArea", tr("Next area"), {Qt::Key_F6}, [this] { m_view.focusArea(true); });
    silent("actionPreviousArea", tr("Previous area"), {Qt::SHIFT | Qt::Key_F6}, [this] { m_view.focusArea(false); });
    silent("actionMenu", tr("Menu"), {Qt::Key_F10}, [this] { m_view.openMenu(); });
    silent("actionEscape", tr("Clear or close"), {Qt::Key_Escape}, [this] { m_view.escape(); });
}

void MainMenu::addPages()
{
    QMenu *pages = addMenu(tr("&Go to"));
    pages->setObjectName(u"pagesMenu"_s);
    int number = 0;
    for (const PageEntry &page : pageRegistry()) {
        ++number;
        QList<QKeySequence> keys;
        if (number <= 9)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        if (page.section == PageSection::Bottom)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QAction *action = add(pages, page.id.data(), page.icon, page.translatedTitle(), keys,
                              [this, number] { m_view.goToNumber(number); });
        action->setObjectName(u"actionPage_"_s + page.id);
        action->setProperty("hiddenInPalette", true); // pages have a group of their own there
    }
}

void MainMenu::addOnPage()
{
    add(this, "actionFilter", "filter"_L1, tr("Fi&lter this page"), {QKeySequence::Find, Qt::Key_Slash}, [this] {
        if (m_view.currentPage())
            m_view.currentPage()->focusFilter();
    });
    add(this, "actionExport", "download"_L1, tr("&Export what is shown…"), {Qt::CTRL | Qt::Key_E}, [this] {
        if (m_view.currentPage())
            m_view.currentPage()->exportRows();
    });
    add(this, "actionDetail", "columns-3"_L1, tr("Show or hide the &detail pane"), {Qt::Key_F9}, [this] {
        if (m_view.currentPage())
            m_view.currentPage()->toggleDetail();
    });
}

void MainMenu::addHelp()
{
    add(this, "actionShortcuts", {}, tr("&Keyboard shortcuts"), {Qt::CTRL | Qt::Key_Slash}, [this] {
        auto *dialog = new ShortcutsDialog(m_all, m_view.window());
        dialog->open();
    });
    add(this, "actionAbout", "info"_L1, tr("&About Steward"), {}, [this] {
        auto *dialog = new AboutDialog(m_view.window());
        dialog->open();
    });
}

} // namespace steward
