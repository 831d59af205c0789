// SPDX-License-Identifier: GPL-3.0-or-later
// TableModel shows the rows of one table sorted and filtered. Rows are told apart by `QString Row::id`, compared with
// operator==, and described by a constexpr table of columns that outlives the model. They are shared with whoever gave
// them and never written. See TableModelBase for roles, signals and what survives a refresh. GUI thread.
#pragma once

#include "app/models/preparedrows.h"
#include "app/models/tablemodelbase.h"

#include <functional>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QTimer>
#include <span>

namespace steward {

template <typename Row>
class TableModel : public TableModelBase
{
public:
    explicit TableModel(std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : TableModelBase(parent)
        , m_columns(columns)
    {
        connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] { prepared(); });
        connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { textsRead(); });
    }

    /// Replaces all rows; those with an id that was there before keep their selection and persistent indexes. Of
    /// several rows with one id the last one counts.
    void setRows(std::vector<Row> rows) { setRowsNow(std::make_shared<const std::vector<Row>>(std::move(rows))); }
    /// The same, but many rows are made ready on another thread and shown after that: rowsTaken(). Asked for again
    /// meanwhile, only the newest rows follow. The first rows of all, given in the order of their names, are shown at
    /// once where no string is needed to sort or filter them; their strings follow, or are made when they are needed.
    void setRowsSoon(RowsPtr<Row> rows, RowOrder order = RowOrder::Any);

    /// Shows only rows that \a passes; an empty function: all. Combined with the words of setFilter by 'and'.
    void setQuickFilter(std::function<bool(const Row &)> passes)
    {
        m_passes = std::move(passes);
        applyQuickFilter();
    }

    /// All rows, in no particular order.
    [[nodiscard]] const std::vector<Row> &rows() const { return *m_rows; }
    /// The row shown in \a row; valid until the next setRows.
    [[nodiscard]] const Row &rowAt(int shown) const { return row(sourceRow(shown)); }
    /// nullptr for an invalid index.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.model() == this ? &rowAt(index.row()) : nullptr;
    }
    /// Also a row that is filtered out; nullptr: unknown.
    [[nodiscard]] const Row *find(const QString &id) const
    {
        const int source = sourceRowOf(id);
        return source < 0 ? nullptr : &row(source);
    }

    [[nodiscard]] QString columnId(int column) const final { return QString::fromLatin1(at(column).id); }
    [[nodiscard]] QString columnTitle(int column) const final
    {
        return QCoreApplication::translate("Columns", at(column).title);
    }
    [[nodiscard]] ColumnKind columnKind(int column) const final { return at(column).kind; }

private:
    [[nodiscard]] const Column<Row> &at(int column) const { return m_columns[static_cast<size_t>(column)]; }
    [[nodiscard]] int columns() const final { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] const Row &row(int source) const
    {
        const auto place = static_cast<size_t>(source);
        return place < m_rows->size() ? (*m_rows)[place] : *m_gone[place - m_rows->size()];
    }
    [[nodiscard]] bool isFilterable(int column) const final { return at(column).filterable; }
    [[nodiscard]] bool hasText(int column) const final { return at(column).text != nullptr; }
    [[nodiscard]] bool hasNumber(int column) const final { return at(column).number != nullptr; }
    [[nodiscard]] QString textOf(int source, int column) const final { return at(column).text(row(source)); }
    [[nodiscard]] std::optional<qint64> numberOf(int source, int column) const final
    {
        return at(column).number(row(source));
    }
    [[nodiscard]] QString currencyOf(int source, int column) const final
    {
        return at(column).currency ? at(column).currency(row(source)) : QString();
    }
    [[nodiscard]] const QString &idOf(int source) const final { return row(source).id; }
    [[nodiscard]] bool passesQuickFilter(int source) const final { return !m_passes || m_passes(row(source)); }
    [[nodiscard]] TableTexts readTexts() const final { return tableTexts(m_columns, *m_rows, sortColumn()); }

    struct Job final
    {
        RowsPtr<Row> before;
        int language;
        PreparedRows<Row> result;
    };
    using JobPtr = std::shared_ptr<Job>;

    void setRowsNow(RowsPtr<Row> rows);
    void prepare(RowsPtr<Row> rows);
    void prepared();
    void take(PreparedRows<Row> rows);
    void readTextsSoon();
    void textsRead();

    std::span<const Column<Row>> m_columns;
    RowsPtr<Row> m_rows = std::make_shared<const std::vector<Row>>();
    std::vector<const Row *> m_gone; ///< during a merge
    std::function<bool(const Row &)> m_passes;
    RowsPtr<Row> m_waiting; ///< for their turn to be made ready
    QFutureWatcher<JobPtr> m_preparing;

    /// The strings of the rows shown, which follow them.
    struct Texts final
    {
        RowsPtr<Row> rows;
        int language;
        TableTexts texts;
    };
    using TextsPtr = std::shared_ptr<Texts>;
    QFutureWatcher<TextsPtr> m_reading;
};

template <typename Row>
void TableModel<Row>::setRowsNow(RowsPtr<Row> rows)
{
    m_waiting.reset(); // these are newer; what is being made ready will not fit any more
    take(prepareRows(m_columns, m_rows, std::move(rows), sortColumn()));
}

template <typename Row>
void TableModel<Row>::setRowsSoon(RowsPtr<Row> rows, RowOrder order)
{
    if (m_preparing.isRunning()) {
        m_waiting = std::move(rows);
    } else if (order == RowOrder::ByName && m_rows->empty() && rows->size() > kAtOnce && needsNoTexts()) {
        take(prepareRows(m_columns, m_rows, std::move(rows), sortColumn(), false));
        // After the paint that shows the rows, which timers come behind.
        QTimer::singleShot(0, this, [this] { readTextsSoon(); });
        Q_EMIT rowsTaken();
    } else if (std::max(rows->size(), m_rows->size()) <= kAtOnce) {
        setRowsNow(std::move(rows));
        Q_EMIT rowsTaken();
    } else {
        prepare(std::move(rows));
    }
}

template <typename Row>
void TableModel<Row>::prepare(RowsPtr<Row> rows)
{
    m_waiting.reset();
    setAwaitsRows(true);
    m_preparing.setFuture(QtConcurrent::run([columns = m_columns, before = m_rows, rows = std::move(rows),
                                             column = sortColumn(), language = language()]() mutable -> JobPtr {
        auto prepared = prepareRows(columns, before, std::move(rows), column);
        return std::make_shared<Job>(Job{std::move(before), language, std::move(prepared)});
    }));
}

template <typename Row>
void TableModel<Row>::prepared()
{
    const JobPtr job = m_preparing.result();
    const bool current = std::exchange(job->before, {}) == m_rows;
    const bool fits = current && job->language == language();
    if (fits)
        take(std::move(job->result));
    else if (current && !m_waiting)
        m_waiting = std::move(job->result.rows);
    if (RowsPtr<Row> next = std::exchange(m_waiting, {}))
        prepare(std::move(next));
    if (fits)
        Q_EMIT rowsTaken();
}

template <typename Row>
void TableModel<Row>::readTextsSoon()
{
    if (!doTextsFollow() || m_reading.isRunning())
        return; // somebody has needed them by now
    m_reading.setFuture(QtConcurrent::run(
        [columns = m_columns, rows = m_rows, column = sortColumn(), language = language()]() mutable -> TextsPtr {
            TableTexts texts = tableTexts(columns, *rows, column);
            return std::make_shared<Texts>(Texts{std::move(rows), language, std::move(texts)});
        }));
}

template <typename Row>
void TableModel<Row>::textsRead()
{
    const TextsPtr read = m_reading.result();
    if (std::exchange(read->rows, {}) == m_rows && read->language == language())
        takeTexts(std::move(read->texts));
    else
        readTextsSoon();
}

template <typename Row>
void TableModel<Row>::take(PreparedRows<Row> next)
{
    setAwaitsRows(false);
    m_gone.clear();
    for (const int old : next.merge.gone)
        m_gone.push_back(&(*m_rows)[static_cast<size_t>(old)]);
    RowsPtr<Row> before = std::exchange(m_rows, std::move(next.rows));
    applyMerge(std::move(next.merge));
    m_gone.clear();
    discard(std::move(before));
}

} // namespace steward
