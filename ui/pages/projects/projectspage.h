// SPDX-License-Identifier: GPL-3.0-or-later
// The Projects page: every project with its class, cost centre, people, keys and spend. Class, cost centre and note are
// the person's own and kept on this computer; what changes the organization is proposed as a plan. Owned by the shell.
// GUI thread.
#pragma once

#include "app/organization/projectsmodel.h"
#include "app/planning/plansheet.h"
#include "ui/support/resourcepage.h"

#include <functional>

class QCheckBox;

namespace steward {

class BlueprintFiles;
class PlanDialog;
class ProjectDetail;
struct RowVerb;

class ProjectsPage final : public ResourcePage
{
    Q_OBJECT
public:
    explicit ProjectsPage(PageContext context, QWidget *parent = nullptr);
    ~ProjectsPage() override;
    Q_DISABLE_COPY_MOVE(ProjectsPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] int count() const override;
    void go(const Target &target) override;
    [[nodiscard]] ProjectsModel &model() { return m_model; }

protected:
    [[nodiscard]] Focus focus() const override { return Focus::Projects; }
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
    [[nodiscard]] int totalRows() const override;
    [[nodiscard]] QString filterPlaceholder() const override;
    [[nodiscard]] QString emptyTitle() const override;
    [[nodiscard]] QLatin1StringView emptyIcon() const override;
    [[nodiscard]] QString footerEnd() const override;

private:
    [[nodiscard]] int activeCount() const;
    void saveLabels(const QStringList &ids, const std::function<void(ProjectLabel &)> &change);
    void fillClassMenu(QMenu &menu); ///< of the selected projects
    void addLabelVerbs();            ///< the same
    void askCostCentre(const QStringList &ids);
    void showSummary(const QStringList &ids);
    void addVerbs();
    void addNewVerbs();
    void addRowVerbs();
    void openDialog(PlanDialog *dialog);
    void copyProject(const QString &projectId);
    void askProject(const RowVerb &verb, const std::function<void(const QStringList &)> &then);
    void goOnWithCarriedFile(); ///< a blueprint for which a person has switched to this connection
    [[nodiscard]] PlanOrigin origin() const;
    [[nodiscard]] QString whyNotChanged(const QStringList &ids, bool allowDefault) const;
    /// When the list behind a cell was read, if it could not be read again since.
    [[nodiscard]] std::optional<UnixSeconds> readBefore(const ProjectRow &row, int column) const;

    ProjectsModel m_model;
    QCheckBox *m_archived;
    ProjectDetail *m_detail;
    BlueprintFiles *m_blueprints;
};

} // namespace steward
