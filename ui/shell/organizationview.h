// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person sees of one session: switcher, top bar, sidebar, messages and the pages, which are built when
// they are first shown or, after that, one at a time while nothing else happens. Destroyed before its session. GUI
// thread.
#pragma once

#include "ui/shell/history.h"
#include "ui/support/consolepage.h"

#include <memory>
#include <QHash>
#include <QWidget>

class QMenuBar;
class QStackedWidget;

namespace steward {

class ConnectionSwitch;
class HelpPanel;
class MainMenu;
class MessageBar;
class Palette;
class PaletteFeed;
class PlanController;
class RotationPages;
class Session;
class Settings;
class Sidebar;
class SwitcherButton;
class TopBar;
struct Connection;
struct PaletteEntry;

class OrganizationView final : public QWidget
{
    Q_OBJECT
public:
    OrganizationView(Session &session, Settings &settings, ConnectionSwitch &connections, QWidget *parent = nullptr);
    ~OrganizationView() override;
    Q_DISABLE_COPY_MOVE(OrganizationView)

    void go(const Target &target);
    [[nodiscard]] ConsolePage *currentPage() const;
    [[nodiscard]] ConsolePage *page(const QString &id); ///< built if need be; null when there is none of that name
    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] PlanController &plans() const { return *m_plans; }
    /// Pages that come and go, beside those of the registry.
    void addPage(ConsolePage &page);
    void removePage(ConsolePage &page); ///< and deletes it; where it was shown, the page before it comes

    void goToNumber(int number); ///< Ctrl+1…9
    void back();
    void forward();
    void readAgain();
    void openPalette(const QString &typed = {});
    void openSwitcher();
    void openMenu();        ///< F10, Alt
    void openContextMenu(); ///< Shift+F10
    void toggleHelp();      ///< F1
    [[nodiscard]] bool hasNativeMenuBar() const;
    [[nodiscard]] bool isMenuBarShown() const;
    void setMenuBarShown(bool shown); ///< Ctrl+M; remembered
    void openActivity();
    void openPrices();
    void openWhatIf();
    void focusArea(bool next); ///< F6
    void escape();

Q_SIGNALS:
    void titleChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void show(const Target &target);
    void showHistory();
    void buildNextPage();
    [[nodiscard]] ConsolePage *pageOf(const Target &target);
    void showPlanState();
    void updateNumbers(const QString &pageId);
    void choose(const PaletteEntry &entry);
    [[nodiscard]] QList<QWidget *> areas() const;

    Session &m_session;
    Settings &m_settings;
    ConnectionSwitch &m_connections;
    QHash<QString, ConsolePage *> m_pages;
    History m_history;
    QMenuBar *m_bar;
    MainMenu *m_menu;
    SwitcherButton *m_switcher;
    Sidebar *m_sidebar;
    TopBar *m_top;
    MessageBar *m_messages;
    QWidget *m_messageRow; ///< around it
    QStackedWidget *m_stack;
    HelpPanel *m_help = nullptr;  ///< made when first opened
    Palette *m_palette = nullptr; ///< made when first opened
    PaletteFeed *m_feed = nullptr;
    PlanController *m_plans = nullptr;
    RotationPages *m_rotations = nullptr;
};

} // namespace steward
