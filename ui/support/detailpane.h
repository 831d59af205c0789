// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside a table: who the current row is (name, pills, id to copy), and tabs about it. It shows one sentence
// when no row, or more than one, is selected. GUI thread.
#pragma once

#include "ui/support/cell.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace steward {

class FactList;
class PillRow;
class TextLabel;
class VerbRow;

class DetailPane final : public QFrame
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// A tab with a scrolled column for facts; widgets are added to the layout returned.
    QVBoxLayout *addColumnTab(const QString &id, const QString &title);
    void addTab(const QString &id, const QString &title, QWidget *widget);
    void setTabCount(const QString &id, std::optional<int> count); ///< "People 8"
    void setCurrentTab(const QString &id);

    void showRow(const QString &name, std::vector<Pill> pills, const QString &id);
    void showNothing(const QString &title, const QString &text);
    /// Several rows: what they have in common and what they add up to, by label and value.
    using Facts = std::vector<std::pair<QString, QString>>;
    void showSummary(const QString &title, const Facts &facts, const QString &text = {});
    [[nodiscard]] bool showsRow() const;

    /// What can be done with what is shown, below it.
    [[nodiscard]] VerbRow &verbs() { return *m_verbs; }
    /// Shows or hides the foot; \a hindrances says why some of it cannot be done.
    void setFoot(bool shown, const QString &hindrances);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indexOf(const QString &id) const;
    struct Tab final
    {
        QString id, title;
    };
    std::vector<Tab> m_tabInfo;
    QStackedWidget *m_stack; ///< row or nothing
    TextLabel *m_name, *m_id, *m_nothingTitle, *m_nothingText;
    QVBoxLayout *m_nothing;
    FactList *m_summary = nullptr;
    Facts m_summaryFacts;
    PillRow *m_pills;
    QToolButton *m_copyId;
    QWidget *m_foot;
    TextLabel *m_hindrances;
    VerbRow *m_verbs;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace steward
