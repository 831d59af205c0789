// SPDX-License-Identifier: GPL-3.0-or-later
// The menu under the last button of the top bar, and with it every shortcut of the window (shared/ux/UX.md 8): each is
// an action here, so that menu, keyboard and palette cannot disagree. GUI thread.
#pragma once

#include <QAction>
#include <QMenu>

class QMenuBar;

namespace steward {

class OrganizationView;

class MainMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit MainMenu(OrganizationView &view);
    /// All actions, those of submenus too, for the view to listen to.
    [[nodiscard]] const QList<QAction *> &shortcuts() const { return m_all; }
    /// The same actions as a bar of menus.
    void fillBar(QMenuBar &bar) const;
    void setUndo(const QString &title); ///< "Undo: …"; empty: there is nothing to undo

private:
    template <typename F>
    QAction *add(QMenu *menu, const char *name, QLatin1StringView icon, const QString &text,
                 const QList<QKeySequence> &keys, F done);
    [[nodiscard]] QAction *action(const char *name) const;
    void addPages();
    void addOnPage();
    void addHelp();

    OrganizationView &m_view;
    QMenu *m_pages = nullptr;
    QList<QAction *> m_all;
    QAction *m_undo = nullptr;
};

} // namespace steward
