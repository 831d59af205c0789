// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard table of shared/ux/UX.md 8, row by row, in the running program: what is pressed, and what must be seen
// after it.
#include "app/session/session.h"
#include "app/spend/watch/spendwatch.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/shell/consolefixture.h"
#include "ui/shell/pageregistry.h"
#include "ui/support/chip.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

using Console = test::ConsoleFixture;
using Preparation = void (*)(Console &);
using Outcome = bool (*)(Console &);

struct Row final
{
    const char *name;
    const char *page;
    Preparation before;                ///< may be null
    std::vector<QKeyCombination> keys; ///< one after the other
    Outcome after;
};

bool menuShown(const char *name)
{
    const QWidget *popup = QApplication::activePopupWidget();
    return popup && popup->objectName() == QLatin1StringView(name);
}

bool shown(Console &console, const char *name)
{
    const auto *widget = console.window->findChild<QWidget *>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

bool on(Console &console, const char *page)
{
    return console.view().currentPage()->pageId() == QLatin1StringView(page);
}

DataTable &table(Console &console)
{
    return console.tablePage()->table();
}

void firstRow(Console &console)
{
    console.stage().selectRow(0);
}

void filterAndSelect(Console &console)
{
    console.tablePage()->filters().chip(u"never-used"_s)->setChecked(true);
    console.tablePage()->filters().field().setText(u"a"_s);
    QTest::qWait(0);
    console.stage().selectRow(0);
}

/// The areas that F6 has led to, by name.
QStringList areas(Console &console, QKeyCombination key)
{
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        console.press(key);
        const QWidget *focus = QApplication::focusWidget();
        const QString name = focus ? focus->objectName() : u"nothing"_s;
        if (names.contains(name))
            break;
        names += name;
    }
    return names;
}

QLineEdit &field(Console &console)
{
    return console.tablePage()->filters().field();
}

const std::vector<Row> kRows{
    {"Ctrl+K opens the palette",
     "overview",
     nullptr,
     {Qt::CTRL | Qt::Key_K},
     [](Console &c) { return shown(c, "palette"); }},
    {"Ctrl+K then Esc leaves the filter alone",
     "keys",
     filterAndSelect,
     {Qt::CTRL | Qt::Key_K, Qt::Key_Escape},
     [](Console &c) { return !shown(c, "palette") && field(c).text() == "a"_L1; }},
    {"Ctrl+1", "keys", nullptr, {Qt::CTRL | Qt::Key_1}, [](Console &c) { return on(c, "overview"); }},
    {"Ctrl+2", "keys", nullptr, {Qt::CTRL | Qt::Key_2}, [](Console &c) { return on(c, "projects"); }},
    {"Ctrl+4 from a field",
     "members",
     [](Console &c) { field(c).setFocus(); },
     {Qt::CTRL | Qt::Key_4},
     [](Console &c) { return on(c, "keys") && table(c).hasFocus(); }},
    {"Ctrl+comma", "keys", nullptr, {Qt::CTRL | Qt::Key_Comma}, [](Console &c) { return on(c, "settings"); }},
    {"Ctrl+F", "members", nullptr, {Qt::CTRL | Qt::Key_F}, [](Console &c) { return field(c).hasFocus(); }},
    {"/",
     "projects",
     nullptr,
     {Qt::Key_Slash},
     [](Console &c) { return field(c).hasFocus() && field(c).text().isEmpty(); }},
    {"/ in the filter is a letter",
     "projects",
     [](Console &c) { field(c).setFocus(); },
     {Qt::Key_Slash},
     [](Console &c) { return field(c).text() == "/"_L1; }},
    {"Esc clears what was typed",
     "keys",
     filterAndSelect,
     {Qt::Key_Escape},
     [](Console &c) { return field(c).text().isEmpty() && c.tablePage()->filters().isFiltering(); }},
    {"Esc then lifts the chips",
     "keys",
     filterAndSelect,
     {Qt::Key_Escape, Qt::Key_Escape},
     [](Console &c) { return !c.tablePage()->filters().isFiltering() && table(c).selectedCount() == 1; }},
    {"Esc then the selection",
     "keys",
     filterAndSelect,
     {Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Escape},
     [](Console &c) { return table(c).selectedCount() == 0 && c.tablePage()->pane().isVisible(); }},
    {"Esc closes the pane at last",
     "keys",
     filterAndSelect,
     {Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Escape},
     [](Console &c) { return !c.tablePage()->pane().isVisible(); }},
    {"Esc in the filter field",
     "members",
     [](Console &c) {
         field(c).setText(u"ann"_s);
         field(c).setFocus();
     },
     {Qt::Key_Escape},
     [](Console &c) { return field(c).text().isEmpty(); }},
    {"F5 reads again",
     "keys",
     nullptr,
     {Qt::Key_F5},
     [](Console &c) { return c.connections->session()->sync().progress().running; }},
    {"Alt+Left goes back",
     "members",
     [](Console &c) { c.stage().go("keys"); },
     {Qt::ALT | Qt::Key_Left},
     [](Console &c) { return on(c, "members"); }},
    {"Alt+Left, Alt+Right goes on",
     "members",
     [](Console &c) { c.stage().go("keys"); },
     {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right},
     [](Console &c) { return on(c, "keys"); }},
    {"Enter opens the row",
     "keys",
     firstRow,
     {Qt::Key_Return},
     [](Console &c) {
         return c.tablePage()->pane().isVisible() && c.tablePage()->pane().isAncestorOf(QApplication::focusWidget());
     }},
    {"Space selects the row",
     "keys",
     [](Console &c) {
         table(c).selectionModel()->setCurrentIndex(table(c).model()->index(2, 0), QItemSelectionModel::NoUpdate);
     },
     {Qt::Key_Space},
     [](Console &c) { return table(c).selectionModel()->isRowSelected(2) && table(c).selectedCount() == 1; }},
    {"Shift+Down selects two",
     "projects",
     firstRow,
     {Qt::SHIFT | Qt::Key_Down},
     [](Console &c) { return table(c).selectedCount() == 2; }},
    {"Ctrl+A selects all",
     "projects",
     firstRow,
     {Qt::CTRL | Qt::Key_A},
     [](Console &c) { return table(c).selectedCount() == table(c).model()->rowCount(); }},
    {"F9 closes the pane",
     "projects",
     firstRow,
     {Qt::Key_F9},
     [](Console &c) { return !c.tablePage()->pane().isVisible(); }},
    {"F9 twice",
     "projects",
     firstRow,
     {Qt::Key_F9, Qt::Key_F9},
     [](Console &c) { return c.tablePage()->pane().isVisible(); }},
    {"F6 goes through the areas",
     "keys",
     firstRow,
     {},
     [](Console &c) {
         const QStringList names = areas(c, Qt::Key_F6);
         return QSet<QString>(names.begin(), names.end())
             .contains({u"sidebar"_s, u"search"_s, u"filterField"_s, u"table"_s});
     }},
    {"Shift+F6 goes back",
     "keys",
     firstRow,
     {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6},
     [](Console &c) { return table(c).hasFocus(); }},
    {"F6 reaches help",
     "keys",
     firstRow,
     {Qt::Key_F1},
     [](Console &c) { return areas(c, Qt::Key_F6).contains(u"helpText"_s); }},
    {"Ctrl+C copies rows with tabs",
     "projects",
     firstRow,
     {Qt::CTRL | Qt::Key_C},
     [](Console &) { return QApplication::clipboard()->text().contains(u'\t'); }},
    {"Ctrl+E opens the export menu",
     "keys",
     nullptr,
     {Qt::CTRL | Qt::Key_E},
     [](Console &) { return menuShown("exportMenu"); }},
    {"Alt+1",
     "keys",
     nullptr,
     {Qt::ALT | Qt::Key_1},
     [](Console &c) { return c.tablePage()->filters().chip(u"never-used"_s)->isChecked(); }},
    {"Alt+1 from the sidebar",
     "keys",
     [](Console &c) { c.window->findChild<QWidget *>(u"sidebar"_s)->setFocus(); },
     {Qt::ALT | Qt::Key_1},
     [](Console &c) { return c.tablePage()->filters().chip(u"never-used"_s)->isChecked(); }},
    {"Alt+2 twice",
     "members",
     nullptr,
     {Qt::ALT | Qt::Key_2, Qt::ALT | Qt::Key_2},
     [](Console &c) { return !c.tablePage()->filters().isFiltering(); }},
    {"Shift+F10 opens the row's menu",
     "keys",
     firstRow,
     {Qt::SHIFT | Qt::Key_F10},
     [](Console &) { return menuShown("rowMenu"); }},
    {"Ctrl+O opens the switcher",
     "settings",
     nullptr,
     {Qt::CTRL | Qt::Key_O},
     [](Console &) { return menuShown("switcherMenu"); }},
    {"F10 opens the menu", "members", nullptr, {Qt::Key_F10}, [](Console &) { return menuShown("mainMenuList"); }},
    {"Alt opens the menu", "members", nullptr, {Qt::Key_Alt}, [](Console &) { return menuShown("mainMenuList"); }},
    {"Ctrl+M shows the menu bar",
     "members",
     nullptr,
     {Qt::CTRL | Qt::Key_M},
     [](Console &c) { return shown(c, "menuBar"); }},
    {"Ctrl+M twice hides it",
     "members",
     nullptr,
     {Qt::CTRL | Qt::Key_M, Qt::CTRL | Qt::Key_M},
     [](Console &c) { return !shown(c, "menuBar"); }},
    {"Ctrl+M, F10 opens the bar",
     "members",
     nullptr,
     {Qt::CTRL | Qt::Key_M, Qt::Key_F10},
     [](Console &) { return menuShown("barSteward"); }},
    {"Ctrl+/ lists the shortcuts",
     "members",
     nullptr,
     {Qt::CTRL | Qt::Key_Slash},
     [](Console &c) { return shown(c, "shortcutsDialog"); }},
    {"F1 says what the page is",
     "members",
     nullptr,
     {Qt::Key_F1},
     [](Console &c) {
         return shown(c, "helpPanel") &&
                c.window->findChild<QLabel *>(u"helpTitle"_s)->text() == c.view().currentPage()->title();
     }},
    {"F1 twice",
     "members",
     nullptr,
     {Qt::Key_F1, Qt::Key_F1},
     [](Console &c) { return !shown(c, "helpPanel") && table(c).hasFocus(); }},
    {"F1, Esc keeps the filter",
     "keys",
     filterAndSelect,
     {Qt::Key_F1, Qt::Key_Escape},
     [](Console &c) { return !shown(c, "helpPanel") && field(c).text() == "a"_L1; }},
    {"type-ahead",
     "members",
     firstRow,
     {Qt::Key_T},
     [](Console &c) {
         const QString name = table(c).model()->index(table(c).currentIndex().row(), 0).data().toString();
         return name.startsWith(u't', Qt::CaseInsensitive);
     }},
};

/// Widgets that were shown as windows and are none: neither the main window nor a dialog or a popup.
class StrayWindows final : public QObject
{
public:
    StrayWindows() { qApp->installEventFilter(this); }
    [[nodiscard]] const QStringList &seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() &&
            !qobject_cast<const QMainWindow *>(widget) && !qobject_cast<const QDialog *>(widget) &&
            widget->windowType() != Qt::Popup && widget->windowType() != Qt::ToolTip)
            m_seen += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        return false;
    }

private:
    QStringList m_seen;
};

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
    std::unique_ptr<Console> m_console;

    /// As after a start, however the row before has left it.
    void tidy()
    {
        Console &console = *m_console;
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        for (QDialog *dialog : console.window->findChildren<QDialog *>())
            dialog->reject();
        console.stage().closeOverlays();
        if (shown(console, "helpPanel"))
            console.view().toggleHelp();
        console.view().setMenuBarShown(false);
        for (const PageEntry &entry : pageRegistry()) {
            if (auto *page = qobject_cast<ResourcePage *>(console.view().page(QString(entry.id)))) {
                page->filters().clearAll();
                page->table().clearSelection();
                if (page->pane().isHidden())
                    page->toggleDetail();
            }
        }
        console.window->activateWindow();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<Console>();
        m_console->speak(u"en"_s);
        QVERIFY(m_console->open());
        QVERIFY(QTest::qWaitForWindowActive(m_console->window.get()));
    }
    void cleanupTestCase() { m_console.reset(); }

    void keys_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < kRows.size(); ++i)
            QTest::addRow("%s", kRows[i].name) << int(i);
    }
    void keys()
    {
        QFETCH(int, row);
        const Row &given = kRows[size_t(row)];
        QVERIFY(m_console->open());
        tidy();
        m_console->stage().go(given.page);
        QTest::qWait(0);
        if (given.before) {
            given.before(*m_console);
            QTest::qWait(0);
        }
        for (const QKeyCombination key : given.keys)
            m_console->press(key);
        QVERIFY(given.after(*m_console));
    }

    void everyPageHasHelp()
    {
        for (const PageEntry &entry : pageRegistry()) {
            const PageHelp help = m_console->view().page(QString(entry.id))->help();
            QVERIFY2(!help.shows.isEmpty() && !help.source.isEmpty() && !help.keys.empty(), entry.id.data());
        }
    }

    void helpFollowsThePage()
    {
        tidy();
        m_console->stage().go("members");
        m_console->press(Qt::Key_F1);
        m_console->press(Qt::CTRL | Qt::Key_4);
        QVERIFY(shown(*m_console, "helpPanel"));
        QVERIFY(table(*m_console).hasFocus()); // not modal: the page is what one works with
        QCOMPARE(m_console->window->findChild<QLabel *>(u"helpTitle"_s)->text(),
                 m_console->view().currentPage()->title());
    }

    void theMenuBarIsRemembered()
    {
        tidy();
        m_console->press(Qt::CTRL | Qt::Key_M);
        m_console->speak(u"de"_s); // the contents are made anew, as at the next start
        QVERIFY(m_console->open());
        QVERIFY(shown(*m_console, "menuBar"));
        const auto *bar = m_console->window->findChild<QMenuBar *>(u"menuBar"_s);
        QCOMPARE(bar->actions().size(), 4);
        m_console->press(Qt::CTRL | Qt::Key_M);
        m_console->speak(u"en"_s);
        QVERIFY(!shown(*m_console, "menuBar"));
    }

    /// What is put into a page while it is being made does not become a window before it is there: that would take the
    /// focus from the main window, and with it every key. Everything is known by now, so the pages have what to tell.
    void nothingElseBecomesAWindow()
    {
        tidy();
        Session &session = *m_console->connections->session();
        QTRY_VERIFY(!session.spendWatch().incidents().empty());
        for (const auto &language : {u"de"_s, u"en"_s}) {
            const StrayWindows strays;
            m_console->speak(language);
            for (const PageEntry &entry : pageRegistry())
                QVERIFY(m_console->view().page(QString(entry.id)));
            QVERIFY(m_console->open());
            QCOMPARE(strays.seen(), QStringList());
            QVERIFY(m_console->window->isActiveWindow());
        }
    }

    void menuAndBarHaveTheSameActions()
    {
        QSet<QAction *> inMenu, inBar;
        const auto collect = [](const QWidget &from, QSet<QAction *> &into, const auto &self) -> void {
            for (QAction *action : from.actions()) {
                if (action->menu())
                    self(*action->menu(), into, self);
                else if (!action->isSeparator())
                    into.insert(action);
            }
        };
        collect(*m_console->window->findChild<QMenu *>(u"mainMenuList"_s), inMenu, collect);
        collect(*m_console->window->findChild<QMenuBar *>(u"menuBar"_s), inBar, collect);
        QVERIFY(inMenu.size() > 8);
        QVERIFY((inMenu - inBar).isEmpty());
    }
};

STEWARD_WIDGET_TEST(TestKeyboard);
#include "tst_keyboard.moc"
