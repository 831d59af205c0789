// SPDX-License-Identifier: GPL-3.0-or-later
// The Rotations page: what is under way and whom it waits for, which keys are due, what is done. GUI thread.
#pragma once

#include "app/flows/rotation/rotationsmodel.h"
#include "ui/support/resourcepage.h"

#include <QFutureWatcher>

namespace steward {

class FactList;

class RotationsPage final : public ResourcePage
{
    Q_OBJECT
public:
    explicit RotationsPage(PageContext context, QWidget *parent = nullptr);
    ~RotationsPage() override;
    Q_DISABLE_COPY_MOVE(RotationsPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] int count() const override { return -1; }
    [[nodiscard]] int attention() const override;
    void writeCalendar(const QString &path);

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
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString footerEnd() const override;
    [[nodiscard]] QLatin1StringView emptyIcon() const override;

private:
    void addVerbs();
    void takeRotations();
    void showRotations(RowsPtr<RotationRow> rows);
    void openRow(const QString &id);
    void begin(const QStringList &ids); ///< keys that are due
    void sayElsewhere();
    void askCalendar();

    RotationsModel m_model;
    QTimer m_soon;
    QFutureWatcher<RowsPtr<RotationRow>> m_joining;
    bool m_again = false; ///< something has changed while it ran
    TextLabel *m_next, *m_project, *m_who, *m_due;
};

} // namespace steward
