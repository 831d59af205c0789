// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tablemodelbase.h"

#include <algorithm>
#include <numeric>
#include <QThreadPool>

namespace steward {

int TableModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int TableModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int source = sourceRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (hasText(column))
            return textOf(source, column);
        if (columnKind(column) != ColumnKind::Count && columnKind(column) != ColumnKind::Days)
            return {};
        [[fallthrough]];
    case SortRole:
        if (!hasNumber(column))
            return textOf(source, column);
        if (const auto number = numberOf(source, column))
            return QVariant::fromValue(*number);
        return {};
    case IdRole:
        return idOf(source);
    case CurrencyRole:
        return columnKind(column) == ColumnKind::Money ? currencyOf(source, column) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (columnKind(column) == ColumnKind::Text ? Qt::AlignLeading : Qt::AlignTrailing));
    default:
        return {};
    }
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (columnKind(section) == ColumnKind::Text ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

int TableModelBase::countOfWords() const
{
    return static_cast<int>(std::count(m_passesWords.cbegin(), m_passesWords.cend(), char(1)));
}

int TableModelBase::countOfQuickFilter() const
{
    return static_cast<int>(std::count(m_passesQuick.cbegin(), m_passesQuick.cend(), char(1)));
}

QString TableModelBase::idAt(int row) const
{
    return row < 0 || row >= shownCount() ? QString() : idOf(sourceRow(row));
}

bool TableModelBase::contains(const QString &id) const
{
    return m_places.contains(id);
}

int TableModelBase::rowOf(const QString &id) const
{
    const int source = sourceRowOf(id);
    if (source < 0)
        return -1;
    if (m_shownAt.empty()) {
        m_shownAt.assign(static_cast<size_t>(m_total), -1);
        for (size_t row = 0; row < m_shown.size(); ++row)
            m_shownAt[static_cast<size_t>(m_shown[row])] = static_cast<int>(row);
    }
    return m_shownAt[static_cast<size_t>(source)];
}

int TableModelBase::columnOf(QStringView id) const
{
    for (int column = 0; column < columns(); ++column) {
        if (columnId(column) == id)
            return column;
    }
    return -1;
}

void TableModelBase::sort(int column, Qt::SortOrder order)
{
    if (column >= columns())
        return;
    m_sortColumn = std::max(column, -1);
    m_sortOrder = order;
    reorder();
    show(passing());
}

void TableModelBase::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    QStringList words = TextIndex::fold(text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (words == m_words)
        return;
    m_words = std::move(words);
    applyWords();
    show(passing());
    Q_EMIT countsChanged();
}

void TableModelBase::applyQuickFilter()
{
    for (int source = 0; source < m_total; ++source)
        m_passesQuick[static_cast<size_t>(source)] = passesQuickFilter(source);
    show(passing());
    Q_EMIT countsChanged();
}

bool TableModelBase::needsNoTexts() const
{
    return m_words.isEmpty() && (m_sortColumn <= 0 || hasNumber(m_sortColumn));
}

void TableModelBase::takeTexts(TableTexts texts)
{
    if (std::exchange(m_textsFollow, false)) // else they were needed before they came
        m_texts = std::make_shared<TableTexts>(std::move(texts));
}

TableTexts &TableModelBase::texts()
{
    if (m_textsFollow)
        takeTexts(readTexts());
    return *m_texts;
}

void TableModelBase::applyWords()
{
    m_passesWords.assign(static_cast<size_t>(m_total), 1);
    if (m_words.isEmpty())
        return;
    const TableTexts &all = texts();
    const TextIndex &index = all.index;
    std::vector<int> searched;
    for (int column = 0; column < columns(); ++column) {
        if (isFilterable(column))
            searched.push_back(column);
    }
    // One bit for each word, so that a row is looked at once for up to 32 of them.
    std::vector<std::uint32_t> hits;
    for (qsizetype first = 0; first < m_words.size(); first += 32) {
        const auto count = std::min<qsizetype>(32, m_words.size() - first);
        const std::uint32_t wanted = count == 32 ? ~0U : (1U << count) - 1;
        hits.assign(static_cast<size_t>(index.size()), 0);
        for (qsizetype i = 0; i < count; ++i)
            index.match(m_words.at(first + i), 1U << i, hits);
        const TextIndex::Id *ids = all.ids.data();
        for (char &passes : m_passesWords) {
            std::uint32_t found = 0;
            for (const int column : searched)
                found |= hits[ids[column]];
            passes = passes && found == wanted;
            ids += columns();
        }
    }
}

void TableModelBase::applyMerge(Merge merge)
{
    if (merge.changesNothing)
        return discard(std::make_shared<Merge>(std::move(merge)));
    for (int &source : m_shown)
        source = merge.movedTo[static_cast<size_t>(source)];
    m_shownAt.clear();
    m_total = merge.count;
    discard(std::make_shared<QHash<QString, int>>(std::exchange(m_places, std::move(merge.places))));

    m_textsFollow = merge.texts.ids.empty() && m_total > 0;
    discard(std::exchange(m_texts, std::make_shared<TableTexts>(std::move(merge.texts))));
    m_passesQuick.resize(static_cast<size_t>(m_total));
    for (int source = 0; source < m_total; ++source)
        m_passesQuick[static_cast<size_t>(source)] = passesQuickFilter(source);
    applyWords();
    reorder();
    show(passing());
    announceChanges(merge.fates);
    Q_EMIT countsChanged();
}

void TableModelBase::reorder()
{
    m_order.resize(static_cast<size_t>(m_total));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_total == 0)
        return;

    struct Key final
    {
        qint64 value;
        std::uint32_t name;
        bool known;
    };
    const bool byNumber = hasNumber(m_sortColumn);
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(m_total));
    if (m_textsFollow && needsNoTexts()) { // the place is the rank of the name
        for (int source = 0; source < m_total; ++source) {
            const auto name = static_cast<std::uint32_t>(source);
            const std::optional<qint64> value = byNumber ? numberOf(source, m_sortColumn) : name;
            keys.push_back({value.value_or(0), name, value.has_value()});
        }
    } else {
        TableTexts &all = texts();
        const auto &names = all.ranks(0);
        const auto &words = byNumber ? names : all.ranks(m_sortColumn);
        const TextIndex::Id *ids = all.ids.data();
        for (int source = 0; source < m_total; ++source, ids += columns()) {
            const std::optional<qint64> value = byNumber ? numberOf(source, m_sortColumn) : words[ids[m_sortColumn]];
            keys.push_back({value.value_or(0), names[ids[0]], value.has_value()});
        }
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const Key &left = keys[static_cast<size_t>(a)];
        const Key &right = keys[static_cast<size_t>(b)];
        if (left.known != right.known)
            return left.known; // what is not known stands last either way
        if (left.value != right.value)
            return descending ? left.value > right.value : left.value < right.value;
        if (left.name != right.name)
            return left.name < right.name;
        return idOf(a) < idOf(b);
    });
}

TableModelBase::Rows TableModelBase::passing() const
{
    Rows rows;
    rows.reserve(m_order.size());
    for (const int source : m_order) {
        if (m_passesWords[static_cast<size_t>(source)] && m_passesQuick[static_cast<size_t>(source)])
            rows.push_back(source);
    }
    return rows;
}

void TableModelBase::retranslate()
{
    ++m_language;
    m_textsFollow = false;
    m_texts = std::make_shared<TableTexts>(readTexts());
    applyWords();
    reorder();
    show(passing());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (shownCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(shownCount() - 1, columns() - 1));
    Q_EMIT countsChanged();
}

void TableModelBase::discard(std::shared_ptr<const void> large) const
{
    if (static_cast<size_t>(m_total) > kAtOnce)
        QThreadPool::globalInstance()->start([large = std::move(large)] {});
}

} // namespace steward

#include "moc_tablemodelbase.cpp"
