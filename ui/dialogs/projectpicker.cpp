// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectpicker.h"

#include "app/organization/projectinfo.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

class ProjectPicker::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<Item> items)
    {
        beginResetModel();
        m_items = std::move(items);
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const Item &a, const Item &b) { return a.name.localeAwareCompare(b.name) < 0; });
        m_ticked.clear();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const QSet<QString> &ticked() const { return m_ticked; }
    void setTicked(const QStringList &ids)
    {
        m_ticked = QSet<QString>(ids.begin(), ids.end());
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 2; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const auto flags = QAbstractTableModel::flags(index);
        return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Item &item = m_items[static_cast<std::size_t>(index.row())];
        const QString name = servertext::shownOr(item.name, item.id);
        const QString note = item.note.isEmpty() ? environmentTitle(item.environment) : item.note;
        if (index.column() == 1)
            return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(note) : QVariant();
        switch (role) {
        case Qt::DisplayRole:
            return name;
        case Qt::ToolTipRole:
            return servertext::tooltip(name);
        case Qt::AccessibleTextRole:
            return QString(name + u", "_s + note);
        case Qt::CheckStateRole:
            return m_ticked.contains(item.id) ? Qt::Checked : Qt::Unchecked;
        case Qt::UserRole:
            return item.id;
        default:
            return {};
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole || index.column() != 0)
            return false;
        const QString &id = m_items[static_cast<std::size_t>(index.row())].id;
        if (value.toInt() == Qt::Checked)
            m_ticked.insert(id);
        else
            m_ticked.remove(id);
        Q_EMIT dataChanged(index, index);
        return true;
    }

private:
    std::vector<Item> m_items;
    QSet<QString> m_ticked;
};

namespace {

/// Rows as high as a table's.
class TickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 12, controlHeight(28, 10)};
    }
};

/// A click anywhere on a row ticks it, as Space does.
class TickList final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const QModelIndex at = indexAt(event->pos());
        const QModelIndex box = at.siblingAtColumn(0);
        const QVariant before = box.data(Qt::CheckStateRole);
        QTreeView::mouseReleaseEvent(event);
        if (at.isValid() && event->button() == Qt::LeftButton && box.data(Qt::CheckStateRole) == before)
            model()->setData(box, before.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

ProjectPicker::ProjectPicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new TickList(this))
    , m_count(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_none(new TextLabel(TextSize::Body, QFont::Normal, true, this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(u"projectSearch"_s);
    m_search->setPlaceholderText(tr("Find a project"));
    m_search->setAccessibleName(tr("Find a project"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::icon("search"_L1), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"projectTicks"_s);
    m_list->setAccessibleName(tr("Projects"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TickDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(140);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_count->setObjectName(u"projectCount"_s);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addWidget(m_count);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProjectPicker::countAnew);
}

ProjectPicker::~ProjectPicker() = default;

void ProjectPicker::setItems(std::vector<Item> items, const QString &whenEmpty)
{
    const bool empty = items.empty();
    m_model->setItems(std::move(items));
    m_none->setText(whenEmpty);
    m_none->setVisible(empty);
    m_list->setVisible(!empty);
    m_search->setEnabled(!empty);
    if (!empty)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    countAnew();
}

void ProjectPicker::load(const QStringList &ids)
{
    m_model->setTicked(ids);
    countAnew();
}

QStringList ProjectPicker::value() const
{
    QStringList ids;
    for (const Item &item : m_model->items()) {
        if (m_model->ticked().contains(item.id))
            ids += item.id;
    }
    return ids;
}

void ProjectPicker::countAnew()
{
    const int ticked = static_cast<int>(value().size());
    m_count->setText(tr("%Ln of %1 ticked", "projects", ticked).arg(m_model->items().size()));
    if (std::exchange(m_valid, ticked > 0) != (ticked > 0))
        Q_EMIT validityChanged(m_valid);
    Q_EMIT changed();
}

} // namespace steward

#include "moc_projectpicker.cpp"
