// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datatable.h"

#include "ui/support/cell.h"
#include "ui/support/celldelegate.h"
#include "ui/support/clipboard.h"
#include "ui/support/figures.h"
#include "ui/support/tableheader.h"

#include <algorithm>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    auto *header = new TableHeader(*this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setSortingEnabled(true);

    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int size) {
        if (!m_layingOut && before > 0 && size > 0)
            keepWidthsUpTo(column);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        layoutColumns();
        viewport()->update();
        if (!m_restoring)
            Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT columnsChanged();
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    applyHeights();
}

DataTable::~DataTable() = default;

void DataTable::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        disconnect(old, nullptr, this, nullptr);
    // Ours first: the view forgets its selection in its own handlers of these signals.
    if (model)
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberRows);
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &DataTable::restoreRows);
        // Rows that a filter takes away this way leave the selection without a word from the selection model.
        connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::selectionChangedByIds);
    }
}

void DataTable::setColumns(std::vector<ColumnLook> columns)
{
    m_columns = std::move(columns);
    m_widths.assign(m_columns.size(), 0);
    {
        const QScopedValueRollback guard(m_layingOut, true);
        for (int i = 0; i < static_cast<int>(m_columns.size()); ++i)
            setColumnHidden(i, !m_columns[static_cast<size_t>(i)].shown);
    }
    layoutColumns();
}

void DataTable::setDensity(Settings::Density density, bool twoLines)
{
    m_density = density;
    m_twoLines = twoLines;
    applyHeights();
}

void DataTable::applyHeights()
{
    constexpr std::array kOne{24, 30, 36};
    constexpr std::array kTwo{36, 42, 50};
    const auto density = static_cast<size_t>(m_density);
    const int line = QFontMetrics(textFont(TextSize::Body)).height();
    const int small = QFontMetrics(textFont(TextSize::Small)).height();
    const int air = (kOne[density] - 18) / 2; // above and below the design's 18 px line
    const int height =
        m_twoLines ? std::max(kTwo[density], line + small + air) : std::max(kOne[density], line + 2 * air);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

bool DataTable::isNumber(int column) const
{
    return column >= 0 && column < static_cast<int>(m_columns.size()) && m_columns[static_cast<size_t>(column)].number;
}

QString DataTable::idAt(int row) const
{
    return model() && row >= 0 ? model()->index(row, 0).data(m_idRole).toString() : QString();
}

QString DataTable::currentId() const
{
    return idAt(currentIndex().row());
}

QStringList DataTable::selectedIds() const
{
    QStringList ids;
    if (selectionModel()) {
        const QModelIndexList rows = selectionModel()->selectedRows();
        ids.reserve(rows.size());
        for (const QModelIndex &index : rows)
            ids += idAt(index.row());
    }
    return ids;
}

int DataTable::selectedCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

void DataTable::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void DataTable::copySelection() const
{
    if (!selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        bool first = true;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(column))
                continue;
            if (!std::exchange(first, false))
                text += u'\t';
            text += row.siblingAtColumn(column).data(CellRole).value<Cell>().copyText();
        }
        text += u'\n';
    }
    if (!text.isEmpty())
        clipboard::copy(text);
}

void DataTable::setSkeletonRows(bool on)
{
    if (std::exchange(m_skeleton, on) != on)
        viewport()->update();
}

void DataTable::keyboardSearch(const QString &search)
{
    if (currentIndex().column() > 0) // names are searched, wherever in the row the current cell is
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int rows = model() ? model()->rowCount() : 0;
    if (m_skeleton)
        paintSkeleton(painter, rows > 0 ? rowViewportPosition(rows - 1) + rowHeight(rows - 1) : 0);
    if (rows == 0)
        return;
    const bool rtl = isRightToLeft();
    const int top = std::max(0, rowAt(0));
    for (int row = top; row < rows && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1);
        if (selectionModel()->isRowSelected(row)) {
            constexpr int kBar = 3;
            painter.fillRect(QRect(rtl ? line.right() + 1 - kBar : 0, line.top(), kBar, line.height()),
                             currentTheme().accentLine);
        }
        if (hasFocus() && row == currentIndex().row()) {
            painter.setPen(QPen(currentTheme().accentLine, 2));
            painter.drawRect(QRectF(line).adjusted(1, 1, -1, -1));
        }
    }
}

void DataTable::paintSkeleton(QPainter &painter, int fromY) const
{
    const int height = verticalHeader()->defaultSectionSize();
    const QColor bar = palette().color(QPalette::Midlight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int y = fromY, row = 0; y < viewport()->height(); y += height, ++row) {
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            if (isColumnHidden(column))
                continue;
            const int start = isFirstColumn(column) ? CellDelegate::kPageMargin : CellDelegate::kMargin;
            const int end = isLastColumn(column) ? CellDelegate::kPageMargin : CellDelegate::kMargin;
            const int room = columnWidth(column) - start - end;
            // Different lengths, the same at every paint, so that nothing shimmers.
            const int part = isNumber(column) ? 40 : 50 + (row * 37 + column * 53) % 45;
            const int width = std::max(12, std::min(room, 320) * part / 100);
            const bool atEnd = isNumber(column) != isRightToLeft();
            const int x = columnViewportPosition(column) + (atEnd ? columnWidth(column) - end - width : start);
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar);
            painter.drawRoundedRect(QRectF(x, y + (height - 10) / 2.0, width, 10), 3, 3);
        }
        painter.fillRect(QRect(0, y + height - 1, viewport()->width(), 1), currentTheme().grid);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT rowOpened(currentIndex().row());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) { // first and last row, not cell of the row
        const int rows = model() ? model()->rowCount() : 0;
        if (rows > 0 && event->modifiers() == Qt::NoModifier) {
            selectRow(event->key() == Qt::Key_Home ? 0 : rows - 1);
            event->accept();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex().siblingAtColumn(std::max(0, m_first))).center());
    Q_EMIT menuRequested(at);
    event->accept();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyHeights();
}

void DataTable::setHovered(int row)
{
    const int before = std::exchange(m_hovered, row);
    if (before == row)
        return;
    for (const int each : {before, row}) {
        if (each >= 0)
            viewport()->update(0, rowViewportPosition(each), viewport()->width(), rowHeight(each));
    }
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    if (!m_restoring)
        Q_EMIT selectionChangedByIds();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_restoring && current.row() != previous.row())
        Q_EMIT selectionChangedByIds();
}

void DataTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    // Whoever reads further down keeps the rows before the eyes; at the top what is new is to be seen.
    const int scrolled = verticalScrollBar()->value(), height = verticalHeader()->defaultSectionSize();
    if (scrolled == 0 || first > scrolled / height)
        return;
    executeDelayedItemsLayout(); // the scroll bar does not know of the new rows yet
    verticalScrollBar()->setValue(scrolled + (last - first + 1) * height);
}

void DataTable::rememberRows()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
    m_keptScroll = verticalScrollBar()->value();
    m_restoring = true;
}

void DataTable::restoreRows()
{
    layoutColumns();
    if (!m_keptIds.isEmpty() || !m_keptCurrent.isEmpty()) {
        const QSet<QString> ids(m_keptIds.cbegin(), m_keptIds.cend());
        QItemSelection selection;
        const int rows = model()->rowCount();
        const int lastColumn = std::max(0, model()->columnCount() - 1);
        qsizetype left = ids.size();
        QModelIndex current;
        for (int row = 0; row < rows && (left > 0 || (!current.isValid() && !m_keptCurrent.isEmpty())); ++row) {
            const QString id = idAt(row);
            if (id == m_keptCurrent)
                current = model()->index(row, 0);
            if (ids.contains(id)) {
                selection.append(QItemSelectionRange(model()->index(row, 0), model()->index(row, lastColumn)));
                --left;
            }
        }
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    verticalScrollBar()->setValue(m_keptScroll);
    m_restoring = false;
    m_hovered = -1;
    Q_EMIT selectionChangedByIds();
}

} // namespace steward

#include "moc_datatable.cpp"
