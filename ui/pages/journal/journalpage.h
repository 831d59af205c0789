// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal page: what was done through Steward, by whom, and what came of it, newest first. Entries are never
// edited; whether their chain is whole stands at the head. Owned by the shell. GUI thread.
#pragma once

#include "app/changes/journalmodel.h"
#include "ui/support/resourcepage.h"

namespace steward {

class JournalDetail;
class JournalFeed;
class PillRow;

class JournalPage final : public ResourcePage
{
    Q_OBJECT
public:
    explicit JournalPage(PageContext context, QWidget *parent = nullptr);
    ~JournalPage() override;
    Q_DISABLE_COPY_MOVE(JournalPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] int count() const override { return -1; } // says nothing about what is to be done
    [[nodiscard]] JournalModel &model() { return m_model; }
    void writeMarkdown(const QString &path); ///< of the plans of the selected rows

protected:
    [[nodiscard]] Focus focus() const override { return Focus::Overview; }
    [[nodiscard]] std::vector<ListKind> mainLists() const override { return {}; }
    [[nodiscard]] std::vector<ListKind> otherLists() const override { return {}; }
    [[nodiscard]] bool hasMainLists() const override;
    void takeRows(std::shared_ptr<const BoardRows> rows) override;
    void applyQuickFilters(const QStringList &ids) override;
    [[nodiscard]] std::vector<int> quickFilterCounts() const override;
    [[nodiscard]] Cell cellAt(int row, int column) const override;
    void showSelection(const QStringList &ids) override;
    [[nodiscard]] ExportAction::Json json() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString rowsText(int count) const override;
    [[nodiscard]] QString filterPlaceholder() const override;
    [[nodiscard]] QString selectedText(int count) const override;
    [[nodiscard]] QString emptyTitle() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString footerEnd() const override;
    [[nodiscard]] QLatin1StringView emptyIcon() const override;

private:
    void addVerbs();
    [[nodiscard]] bool isByTime() const; ///< the rows' order
    [[nodiscard]] bool startsDay(int index) const;
    [[nodiscard]] QString dayText(qint64 atMs) const; ///< "Today", "Yesterday", "Mon 23 Nov"
    void takeView();
    void askMarkdown();
    void propose(bool undo);
    /// The one plan that all selected rows belong to, and its steps among them; empty: there is no such plan.
    [[nodiscard]] SharedValue<PlanRecord> selectedPlan(QStringList *stepIds) const;
    [[nodiscard]] std::vector<const JournalRow *> selectedRows() const;
    [[nodiscard]] const PlanRecord *planOf(const JournalRow &row) const;

    JournalModel m_model;
    JournalFeed *m_feed;
    JournalDetail *m_detail;
    PillRow *m_chain;
};

} // namespace steward
