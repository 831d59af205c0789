// SPDX-License-Identifier: GPL-3.0-or-later
// The Members page: people, open invitations and those who have left but still own keys, in one table. Owned by the
// shell. GUI thread.
#pragma once

#include "app/organization/membersmodel.h"
#include "app/planning/plansheet.h"
#include "ui/support/resourcepage.h"

namespace steward {

class MemberDetail;
class PlanDialog;

class MembersPage final : public ResourcePage
{
    Q_OBJECT
public:
    explicit MembersPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] int count() const override; ///< people
    [[nodiscard]] int attention() const override;
    [[nodiscard]] bool attentionIsUrgent() const override;
    [[nodiscard]] MembersModel &model() { return m_model; }
    /// Opens the window of somebody's offboarding, or brings it to the front.
    void offboard(const QString &userId);

protected:
    [[nodiscard]] Focus focus() const override { return Focus::Members; }
    [[nodiscard]] std::vector<ListKind> mainLists() const override;
    [[nodiscard]] std::vector<ListKind> otherLists() const override;
    void takeRows(std::shared_ptr<const BoardRows> rows) override;
    void applyQuickFilters(const QStringList &ids) override;
    [[nodiscard]] std::vector<int> quickFilterCounts() const override;
    [[nodiscard]] Cell cellAt(int row, int column) const override;
    void showSelection(const QStringList &ids) override;
    [[nodiscard]] ExportAction::Json json() const override;
    [[nodiscard]] QString selectedText(int count) const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString rowsText(int count) const override;
    [[nodiscard]] QString filterPlaceholder() const override;
    [[nodiscard]] QString emptyTitle() const override;
    [[nodiscard]] QLatin1StringView emptyIcon() const override;

private:
    void showSummary(const QStringList &ids);
    // memberverbs.cpp
    void addVerbs();
    void addPeopleVerbs();
    void addInvitationVerbs();
    [[nodiscard]] PlanOrigin origin() const;
    [[nodiscard]] bool allAre(const QStringList &ids, MemberRow::Kind kind) const;
    [[nodiscard]] bool anyIs(const QStringList &ids, MemberRow::Kind kind) const;
    [[nodiscard]] QString whyNotPeople(const QStringList &ids) const;
    [[nodiscard]] QString whyNotInvitations(const QStringList &ids) const;
    void invite();
    void openDialog(PlanDialog *dialog);
    [[nodiscard]] QStringList addressesOf(const QStringList &ids) const;
    [[nodiscard]] Cell nameCell(const MemberRow &row) const;
    [[nodiscard]] Cell activeCell(const MemberRow &row) const;
    [[nodiscard]] int countOf(MemberRow::Kind kind) const;

    MembersModel m_model;
    MemberDetail *m_detail;
};

} // namespace steward
