// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/plancontroller.h"
#include "ui/support/icons.h"

#include <algorithm>
#include <QApplication>
#include <QMenuBar>

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
    QList<QKeySequence> once; // the same twice would be ambiguous
    for (const QKeySequence &key : keys)
        if (!once.contains(key))
            once.append(key);
    action->setShortcuts(once);
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
    add(this, "actionReadAgain", "refresh-cw"_L1, tr("&Read again"),
        {Qt::Key_F5, QKeySequence::Refresh}, // GNOME says Ctrl+R

        [this] { m_view.readAgain(); });
    addSeparator();
    addOnPage();
    addSeparator();
    m_undo = add(this, "actionUndo", "undo-2"_L1, {}, {QKeySequence::Undo}, [this] { m_view.plans().undoLast(); });
    setUndo({});
    add(this, "actionOpenPlan", "list-checks"_L1, tr("Open &plan…"), {}, [this] { m_view.plans().askFile(); });
    add(this, "actionPrices", "coins"_L1, tr("Prices…"), {}, [this] { m_view.openPrices(); });
    add(this, "actionWhatIf", {}, tr("What would another model have cost?"), {}, [this] { m_view.openWhatIf(); });
    addSeparator();
    addPages();
    add(this, "actionSwitch", "link"_L1, tr("Switch &organization…"), {Qt::CTRL | Qt::Key_O},
        [this] { m_view.openSwitcher(); });
    addSeparator();
    if (!m_view.hasNativeMenuBar()) {
        QAction *bar = add(this, "actionMenuBar", {}, tr("Show the &menu bar"), {Qt::CTRL | Qt::Key_M},
                           [this] { m_view.setMenuBarShown(!m_view.isMenuBarShown()); });
        bar->setCheckable(true);
        bar->setChecked(m_view.isMenuBarShown());
    }
    addHelp();
    addSeparator();
    add(this, "actionQuit", {}, tr("&Quit Steward"), {Qt::CTRL | Qt::Key_Q}, [] {
        QApplication::closeAllWindows();
    })->setMenuRole(QAction::QuitRole);

    // Keys only: they would be noise in a menu.
    const auto silent = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, auto done) {
        add(nullptr, name, {}, text, keys, std::move(done))->setProperty("hiddenInPalette", true);
    };
    silent("actionBack", tr("Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back}, [this] { m_view.back(); });
    silent("actionForward", tr("Forward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}, [this] { m_view.forward(); });
    silent("actionNextArea", tr("Next area"), {Qt::Key_F6}, [this] { m_view.focusArea(true); });
    silent("actionPreviousArea", tr("Previous area"), {Qt::SHIFT | Qt::Key_F6}, [this] { m_view.focusArea(false); });
    // Not every platform makes a context menu of these keys.
    silent("actionContextMenu", tr("Context menu"), {Qt::SHIFT | Qt::Key_F10}, [this] { m_view.openContextMenu(); });
    silent("actionMenu", tr("Menu"), {Qt::Key_F10}, [this] { m_view.openMenu(); });
    silent("actionEscape", tr("Clear or close"), {Qt::Key_Escape}, [this] { m_view.escape(); });
}

void MainMenu::setUndo(const QString &title)
{
    m_undo->setText(title.isEmpty() ? tr("Undo the last change") : QString(title).replace(u'&', u"&&"_s));
    m_undo->setEnabled(!title.isEmpty());
}

void MainMenu::addPages()
{
    QMenu *pages = m_pages = addMenu(tr("&Go to"));
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
        if (page.section == PageSection::Bottom)
            action->setMenuRole(QAction::PreferencesRole);
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

QAction *MainMenu::action(const char *name) const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const QAction *each) { return each->objectName() == QLatin1StringView(name); });
    return found == m_all.end() ? nullptr : *found;
}

void MainMenu::fillBar(QMenuBar &bar) const
{
    const auto fill = [&](const char *name, const QString &title, std::initializer_list<const char *> names) {
        QMenu *menu = bar.addMenu(title);
        menu->setObjectName(QLatin1StringView(name));
        for (const char *each : names) {
            if (!*each)
                menu->addSeparator();
            else if (QAction *found = action(each))
                menu->addAction(found);
        }
    };
    fill("barSteward", tr("&Steward"),
         {"actionFind", "actionReadAgain", "", "actionUndo", "actionOpenPlan", "", "actionPrices", "actionWhatIf", "",
          "actionSwitch", "", "actionMenuBar", "", "actionQuit"});
    fill("barPage", tr("&Page"), {"actionFilter", "actionExport", "actionDetail", "", "actionBack", "actionForward"});
    bar.addMenu(m_pages);
    fill("barHelp", tr("&Help"), {"actionHelp", "actionShortcuts", "", "actionAbout"});
}

void MainMenu::addHelp()
{
    add(this, "actionHelp", "circle-help"_L1, tr("&What is this page"), {Qt::Key_F1}, [this] { m_view.toggleHelp(); });
    add(this, "actionShortcuts", {}, tr("&Keyboard shortcuts"), {Qt::CTRL | Qt::Key_Slash}, [this] {
        auto *dialog = new ShortcutsDialog(m_all, m_view.window());
        dialog->open();
    });
    add(this, "actionAbout", "info"_L1, tr("&About Steward"), {}, [this] {
        auto *dialog = new AboutDialog(m_view.window());
        dialog->open();
    })->setMenuRole(QAction::AboutRole);
}

} // namespace steward

#include "moc_mainmenu.cpp"
