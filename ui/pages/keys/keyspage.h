// SPDX-License-Identifier: GPL-3.0-or-later
// The Keys page: every key of every project and the admin keys, with what gives reason to look at one, and the person's
// own notes and inventory of systems. With the pane open rows have two lines instead of more columns. Owned by the
// shell. GUI thread.
#pragma once

#include "app/organization/keysmodel.h"
#include "app/planning/plansheet.h"
#include "ui/support/resourcepage.h"

namespace steward {

class KeyDetail;
class PlanDialog;

class KeysPage final : public ResourcePage
{
    Q_OBJECT
public:
    explicit KeysPage(PageContext context, QWidget *parent = nullptr);
    ~KeysPage() override;
    Q_DISABLE_COPY_MOVE(KeysPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] int attention() const override;
    [[nodiscard]] bool attentionIsUrgent() const override;
    [[nodiscard]] KeysModel &model() { return m_model; }

protected:
    [[nodiscard]] Focus focus() const override { return Focus::Keys; }
    [[nodiscard]] std::vector<ListKind> mainLists() const override;
    [[nodiscard]] std::vector<ListKind> otherLists() const override;
    void takeRows(std::shared_ptr<const BoardRows> rows) override;
    void applyQuickFilters(const QStringList &ids) override;
    [[nodiscard]] std::vector<int> quickFilterCounts() const override;
    [[nodiscard]] Cell cellAt(int row, int column) const override;
    void showSelection(const QStringList &ids) override;
    [[nodiscard]] ExportAction::Json json() const override;
    void paneShown(bool shown) override;
    [[nodiscard]] QString selectedText(int count) const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString rowsText(int count) const override;
    [[nodiscard]] QString filterPlaceholder() const override;
    [[nodiscard]] QString emptyTitle() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QLatin1StringView emptyIcon() const override;
    [[nodiscard]] QString footerEnd() const override;

private:
    struct Held final ///< what all rows together tell
    {
        int adminKeys = 0;
        int projects = 0; ///< with keys
    };

    [[nodiscard]] Held held() const;
    void connectDetail();
    void addVerbs();
    void sayElsewhere();
    void openDialog(PlanDialog *dialog);
    [[nodiscard]] PlanOrigin origin() const;
    [[nodiscard]] QString whyNotAccounts(const QStringList &ids) const;
    [[nodiscard]] QString whyNotDeleted(const QStringList &ids) const;
    /// A single key that the service would not delete (BEHAVIOURS 28): says what can be done, does nothing.
    void watchRefusals();
    void tellRefusal(const Step &step, const Error &error);
    void showSummary(const QStringList &ids);
    [[nodiscard]] std::optional<UnixSeconds> staleSince(const KeyRow &row) const;
    using ResourcePage::staleSince;

    KeysModel m_model;
    KeyDetail *m_detail;
    mutable std::optional<Held> m_held; ///< once asked for, until other rows come
    QStringList m_refusedKeys;          ///< those that the message is about
    bool m_twoLines = true;
};

} // namespace steward
