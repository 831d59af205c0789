// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the page: back, forward, search, sync state, refresh, menu. It only shows and asks; OrganizationView
// does. GUI thread.
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace steward {

class SearchButton;
class Session;
class SyncIndicator;

class TopBar final : public QWidget
{
    Q_OBJECT
public:
    /// \a menu: shown under the last button; not owned.
    TopBar(Session &session, QMenu *menu, QWidget *parent = nullptr);
    void setHistory(bool canGoBack, bool canGoForward);
    [[nodiscard]] SearchButton &search() const { return *m_search; }
    void setMenuShown(bool shown); ///< the button; there is none where the system shows the menu
    void openMenu();
    void openActivity();
    void setPlansUnderWay(int count);

Q_SIGNALS:
    void planWanted(const QString &planId);
    void back();
    void forward();
    void findAsked(const QString &typed);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const char *objectName, QLatin1StringView icon);
    void nameButtons();
    Session &m_session;
    QToolButton *m_back, *m_forward, *m_refresh, *m_plans, *m_menu;
    SearchButton *m_search;
    SyncIndicator *m_sync;
};

} // namespace steward
