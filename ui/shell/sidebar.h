// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is and where one can go: one tab stop, arrows inside, Enter or a click opens. Shows a page's number or, in
// its place, how many entries need a person. GUI thread.
#pragma once

#include <QListView>

namespace steward {

class SidebarModel;

class Sidebar final : public QListView
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Sidebar)

    [[nodiscard]] SidebarModel &rows() const { return *m_model; }
    void setCurrentPage(const QString &pageId);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SidebarModel *m_model;
    bool m_quiet = false; ///< set from outside: do not report as a choice
};

} // namespace steward
