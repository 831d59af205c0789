// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign: rotations that were begun together, as one checklist. A line is a system of one of them; several are
// ticked, excused or gone on with at once. What needs a look at one rotation leads to its own page. GUI thread.
#pragma once

#include "app/flows/rotation/checklistmodel.h"
#include "ui/support/resourcepage.h"

namespace steward {

class FactList;

class CampaignPage final : public ResourcePage
{
    Q_OBJECT
public:
    CampaignPage(PageContext context, const QString &campaign, QWidget *parent = nullptr);
    ~CampaignPage() override;
    Q_DISABLE_COPY_MOVE(CampaignPage)

    [[nodiscard]] QString pageId() const override { return QStringLiteral("campaign"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] Target place() const override { return {pageId(), m_campaign, {}}; }
    [[nodiscard]] int count() const override { return -1; }
    [[nodiscard]] ChecklistModel &model() { return m_model; }

protected:
    [[nodiscard]] Focus focus() const override { return Focus::Keys; }
    [[nodiscard]] std::vector<ListKind> mainLists() const override;
    [[nodiscard]] std::vector<ListKind> otherLists() const override { return {}; }
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
    [[nodiscard]] QString footerEnd() const override;
    [[nodiscard]] QLatin1StringView emptyIcon() const override;

private:
    using Ids = const QStringList &;
    // campaignverbs.cpp
    void addVerbs();
    void settle(Ids ids, RotationSystem::State state, const QString &reason);
    void askExcuse(Ids ids);
    void goOn(Ids ids);
    void askDelete(Ids ids);
    void tell(const Result<> &done, RotationFlow &flow);
    [[nodiscard]] std::vector<RotationFlow *> flowsIn(Ids ids) const;
    [[nodiscard]] bool any(Ids ids, bool (*is)(const ChecklistRow &)) const;

    void takeChecklist();

    QString m_campaign;
    ChecklistModel m_model;
    QTimer m_soon;
    TextLabel *m_next, *m_key, *m_where, *m_how, *m_note, *m_reason;
};

} // namespace steward
