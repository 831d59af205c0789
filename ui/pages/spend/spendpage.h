// SPDX-License-Identifier: GPL-3.0-or-later
// The Spend page: where the money goes. Days, comparison, grouping and filters are one SpendChoice; every figure on the
// page comes from the one answer to it (SpendFeed), so that charts, table and key figures always agree. Owned by the
// shell. GUI thread.
#pragma once

#include "app/spend/chartletters.h"
#include "app/spend/spendmodel.h"
#include "ui/pages/spend/spendfeed.h"
#include "ui/pages/spend/spendnames.h"
#include "ui/support/consolepage.h"
#include "ui/support/exportaction.h"

#include <QTimer>

namespace steward {

class KeyFigures;
class MessageBar;
class SeveralExport;
class SpendBadge;
class SpendCharts;
class SpendHead;
class SpendIncidents;
class SpendTable;
class SpendTrail;

class SpendPage final : public ConsolePage
{
    Q_OBJECT
public:
    explicit SpendPage(PageContext context, QWidget *parent = nullptr);
    ~SpendPage() override;
    Q_DISABLE_COPY_MOVE(SpendPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    void activate() override;
    /// rowId: a project to look into; filter "period": the budget period so far, all of it.
    void go(const Target &target) override;
    void focusFilter() override;
    void exportRows() override;
    bool escape() override;
    bool goBack() override;
    [[nodiscard]] bool canGoBack() const override { return !m_past.empty(); }

    [[nodiscard]] const SpendChoice &choice() const { return m_choice; }
    [[nodiscard]] const SpendFeed &feed() const { return *m_feed; }
    [[nodiscard]] UnixSeconds now() const;
    /// Nothing that has changed waits to be shown.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] SpendModel &model();
    /// What was chosen before can be gone back to as long as the page stays in sight.
    void choose(SpendChoice choice);
    /// Lets a person choose one group to narrow the page down to.
    void askFilter(SpendGrouping grouping);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void putTogether();
    void makeExports();
    void layOut();
    void connectHead();
    void connectBody();
    void connectSources();
    void connectOrganizations();
    void takeOrganizations();
    void showOrganizations(const SpendShown &shown);
    [[nodiscard]] ExportAction::Writer severalWriter();
    void askAgain();
    void askAgainWhenSeen();
    void take();
    void takeFailure(const Error &error);
    void showHead();
    void openRow(const SpendRow &row);
    void chooseStep(int step, const QString &member);
    void set(SpendChoice choice);
    void showTrail();
    [[nodiscard]] int budgetDay() const;
    [[nodiscard]] const SpendShown *shown() const;

    PageContext m_context;
    SpendBooks *m_books;
    SpendFeed *m_feed;
    SpendNames m_names;
    SpendChoice m_choice;
    std::vector<SpendChoice> m_past; ///< choices before this one, the last one last
    ChartLetters m_letters;
    QString m_wanted; ///< member whose row is selected when the answer has come; null: none
    bool m_dirty = true;

    MessageBar *m_messages;
    SpendIncidents *m_incidents;
    SpendBadge *m_badge;
    SpendHead *m_head;
    SpendTrail *m_trail;
    KeyFigures *m_figures;
    SpendCharts *m_charts;
    SpendTable *m_table;
    ExportAction *m_exports = nullptr;
    SeveralExport *m_severalExport;
    QList<QAction *> m_ofOne; ///< of the export menu: told of one organization only
    QTimer m_changeTimer;
};

} // namespace steward
