// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString iconOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::People:
        return u"user"_s;
    case PaletteGroup::Projects:
        return u"folder"_s;
    case PaletteGroup::Keys:
        return u"key-round"_s;
    case PaletteGroup::Pages:
        return u"arrow-right"_s;
    case PaletteGroup::Actions:
        return u"play"_s;
    }
    return {};
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_organization(std::make_shared<PaletteIndex>())
{
}

void PaletteModel::setOrganization(std::shared_ptr<const PaletteIndex> index)
{
    beginResetModel();
    m_rows.clear(); // they point into the index that goes
    m_organization = std::move(index);
    search();
    endResetModel();
}

void PaletteModel::setCommands(PaletteIndex commands)
{
    beginResetModel();
    m_rows.clear();
    m_commands = std::move(commands);
    search();
    endResetModel();
}

void PaletteModel::setQuery(const QString &typed)
{
    beginResetModel();
    m_query = PaletteQuery::parse(typed);
    search();
    endResetModel();
}

void PaletteModel::search()
{
    m_rows.clear();
    m_total = 0;
    // Before anything is typed: where one can go.
    PaletteQuery query = m_query;
    if (!hasQuery())
        query.group = PaletteGroup::Pages;
    const size_t limit = query.group ? 40 : 5;
    const auto organization = m_organization->search(query, limit);
    const auto commands = m_commands.search(query, limit);
    for (size_t group = 0; group < organization.size(); ++group) {
        m_total += organization[group].total + commands[group].total;
        if (organization[group].best.empty() && commands[group].best.empty())
            continue;
        m_rows.push_back({PaletteGroup(group), nullptr, 0});
        for (const quint32 at : organization[group].best)
            m_rows.push_back({PaletteGroup(group), m_organization.get(), at});
        for (const quint32 at : commands[group].best)
            m_rows.push_back({PaletteGroup(group), &m_commands, at});
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == HeadingRole)
        return row.index == nullptr;
    if (!row.index)
        return role == Qt::DisplayRole ? heading(row.group) : QVariant();
    const PaletteEntry &entry = row.index->entry(row.at);
    switch (role) {
    case Qt::DisplayRole:
        return servertext::shown(entry.name);
    case Qt::AccessibleTextRole: {
        QStringList parts{heading(row.group), servertext::shown(entry.name)};
        if (!entry.tail.isEmpty())
            parts += u'…' + servertext::shown(entry.tail);
        parts += detail(entry);
        return parts.join(u", "_s);
    }
    case WordsRole:
        return m_query.words;
    case DetailRole:
        return detail(entry);
    case TailRole:
        return entry.tail.isEmpty() ? QString() : u'…' + servertext::shown(entry.tail);
    case IconNameRole:
        return iconOf(row.group);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[size_t(index.row())];
    return row.index ? &row.index->entry(row.at) : nullptr;
}

QModelIndex PaletteModel::firstResult() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

QString PaletteModel::heading(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::People:
        return tr("People");
    case PaletteGroup::Projects:
        return tr("Projects");
    case PaletteGroup::Keys:
        return tr("Keys");
    case PaletteGroup::Pages:
        return tr("Pages");
    case PaletteGroup::Actions:
        return tr("Actions");
    }
    return {};
}

QString PaletteModel::detail(const PaletteEntry &entry)
{
    if (entry.group != PaletteGroup::Keys)
        return servertext::shown(entry.extra.trimmed());
    const QString owner = entry.extra.isEmpty() ? QString() : tr("owned by %1").arg(servertext::shown(entry.extra));
    const QString place = entry.place.isEmpty() ? tr("admin key") : servertext::shown(entry.place);
    return owner.isEmpty() ? place : owner + u" · "_s + place;
}

} // namespace steward

#include "moc_palettemodel.cpp"
