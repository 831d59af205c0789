// SPDX-License-Identifier: GPL-3.0-or-later
// DataTable is the one table of the program: rows of one height drawn by CellDelegate, columns that can be sorted,
// moved, hidden and sized and whose state can be kept, rows that stay selected and in place when the model is reset or
// new ones come above them. It asks its model for nothing but what is visible, so that 100,000 rows cost what 30 do.
// Column 0 names the row. GUI thread.
#pragma once

#include "app/settings/settings.h"

#include <QTableView>
#include <vector>

namespace steward {

/// How a column looks at first; the logical index is its place in the list.
struct ColumnLook final
{
    QString id; ///< for the remembered state
    int width = 100;
    int minimum = 60;
    int stretch = 0; ///< share of the room that is left
    bool number = false;
    bool shown = true;
};

class DataTable final : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;
    Q_DISABLE_COPY_MOVE(DataTable)

    void setModel(QAbstractItemModel *model) override;
    void setColumns(std::vector<ColumnLook> columns);
    [[nodiscard]] const std::vector<ColumnLook> &columns() const { return m_columns; }
    void setDensity(Settings::Density density, bool twoLines);
    /// Role of the text that identifies a row, for what must outlive a reset.
    void setIdRole(int role) { m_idRole = role; }

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    void resetColumns();
    void setColumnShown(int column, bool shown);
    void moveColumn(int column, int by); ///< by visible places, negative: towards the start

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    void selectRow(int row); ///< and make it current and visible
    void copySelection() const;

    /// Still lines below the rows for what has not arrived yet.
    void setSkeletonRows(bool on);

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool isFirstColumn(int column) const { return column == m_first; }
    [[nodiscard]] bool isLastColumn(int column) const { return column == m_last; }
    [[nodiscard]] bool isNumber(int column) const;

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void columnsChanged();        ///< order, width, visibility or sort: worth remembering
    void selectionChangedByIds(); ///< the set of selected rows or the current row is another
    void menuRequested(const QPoint &globalPosition);
    void rowOpened(int row); ///< Enter or double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void layoutColumns();
    void keepWidthsUpTo(int column);
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int wantedWidth(int column) const;
    void findEdges();
    void applyHeights();
    void setHovered(int row);
    void rememberRows();
    void restoreRows();
    void paintSkeleton(QPainter &painter, int fromY) const;
    [[nodiscard]] QString idAt(int row) const;

    std::vector<ColumnLook> m_columns;
    std::vector<int> m_widths; ///< chosen by the person; 0: the look's
    Settings::Density m_density = Settings::Density::Normal;
    bool m_twoLines = false;
    bool m_skeleton = false;
    bool m_layingOut = false;
    bool m_restoring = false;
    int m_idRole = Qt::DisplayRole;
    int m_hovered = -1;
    int m_first = -1;
    int m_last = -1;
    // Kept over a reset of the model
    QStringList m_keptIds;
    QString m_keptCurrent;
    int m_keptScroll = 0;
};

} // namespace steward
