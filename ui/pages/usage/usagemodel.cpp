// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagemodel.h"

#include "ui/pages/usage/usagewords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr double kCloseToLimit = 0.8; ///< from there on the next burst is refused

size_t unitOf(int column)
{
    return static_cast<size_t>(column - UsageModel::Requests);
}

} // namespace

void UsageModel::setFigures(const UsageFigures &figures, UsageEndpoint endpoint, UsageGrouping grouping, UsageUnit unit)
{
    beginResetModel();
    m_groups = figures.groups;
    m_total = figures.total;
    m_endpoint = endpoint;
    m_grouping = grouping;
    m_unit = unit;
    order();
    endResetModel();
}

void UsageModel::setColors(QHash<QString, int> colors)
{
    m_colors = std::move(colors);
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, Mark), index(rowCount() - 1, Mark));
}

void UsageModel::setPeaks(const std::vector<Headroom> &peaks, const QString &unknown)
{
    beginResetModel();
    m_peaks.clear();
    for (const Headroom &peak : peaks)
        m_peaks.insert(peak.peak.model, peak);
    m_unknown = unknown;
    order();
    endResetModel();
}

QString UsageModel::nameOf(int row) const
{
    const UsageGroup &of = group(row);
    if (of.member.isEmpty())
        return UsageWords::nobody(m_grouping);
    return servertext::shownOr(of.name, servertext::shown(of.member));
}

qint64 UsageModel::valueOf(const UsageGroup &group, int column) const
{
    if (column == Share || column == Mark)
        return group.amounts[static_cast<size_t>(m_unit)];
    if (column == PeakRequests)
        return m_peaks.value(group.member).peak.requests;
    if (column == PeakTokens)
        return m_peaks.value(group.member).peak.tokens;
    if (column == Closeness)
        return qRound64(m_peaks.value(group.member).closeness().value_or(-1) * 1e6);
    return group.amounts[unitOf(column)];
}

void UsageModel::order()
{
    const auto name = [](const UsageGroup &group) { return group.name.isEmpty() ? group.member : group.name; };
    std::ranges::stable_sort(m_groups, [&](const UsageGroup &a, const UsageGroup &b) {
        if (m_sortColumn == Group) {
            const int order = QString::localeAwareCompare(name(a), name(b));
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        const qint64 left = valueOf(a, m_sortColumn), right = valueOf(b, m_sortColumn);
        return m_sortOrder == Qt::AscendingOrder ? left < right : left > right;
    });
}

void UsageModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumns)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    endResetModel();
}

QString UsageModel::totalText(int column) const
{
    if (column == Group)
        return UsageWords::tr("Total");
    if (column >= Requests && column <= Quantity)
        return Format::count(m_total[unitOf(column)]);
    if (column == Share && m_total[static_cast<size_t>(m_unit)] > 0)
        return Format::percent(1.0);
    return {};
}

Cell UsageModel::cell(int row, int column) const
{
    const UsageGroup &of = group(row);
    Cell cell;
    if (column == Group) {
        cell.text = nameOf(row);
        cell.look = of.member.isEmpty() ? Cell::Look::Faint : Cell::Look::Strong;
        return cell;
    }
    cell.look = Cell::Look::Number;
    if (column == Share) {
        const qint64 all = m_total[static_cast<size_t>(m_unit)];
        cell.text = all > 0 ? Format::percent(double(valueOf(of, column)) / double(all)) : Format::none();
    } else if (column == PeakRequests || column == PeakTokens || column == Closeness) {
        const auto peak = m_peaks.constFind(of.member);
        if (peak != m_peaks.constEnd())
            return peakCell(*peak, column);
        cell.text = Format::none();
        cell.tip = UsageWords::tr("No minutes of this model are held for this range.");
    } else {
        cell.text = Format::count(valueOf(of, column));
    }
    return cell;
}

Cell UsageModel::peakCell(const Headroom &peak, int column) const
{
    Cell cell;
    cell.look = Cell::Look::Number;
    if (column == Closeness) {
        const auto closeness = peak.closeness();
        cell.text = closeness ? Format::percent(*closeness) : UsageWords::tr("not known", "a rate limit");
        cell.tip = closeness ? UsageWords::tr(
                                   "The larger share of the two, at the busiest minute. The service tells limits by "
                                   "project: the organization’s is taken to be the largest of those of its "
                                   "busiest projects.")
                             : m_unknown;
        if (!closeness) {
            cell.look = Cell::Look::FaintNumber;
        } else if (*closeness >= kCloseToLimit) {
            cell.icon = "triangle-alert"_L1;
            cell.barTone = *closeness >= 1 ? Tone::Danger : Tone::Warning;
            //: a share of a rate limit, spoken
            cell.spoken = UsageWords::tr("%1, close to the limit").arg(cell.text);
        }
        return cell;
    }
    const bool requests = column == PeakRequests;
    cell.text = Format::count(requests ? peak.peak.requests : peak.peak.tokens);
    cell.tip = Format::moment(requests ? peak.peak.requestsAt : peak.peak.tokensAt);
    if (const auto used = requests ? peak.requestsUsed() : peak.tokensUsed())
        //: share of a rate limit, and the limit: "82 % of 10,000"
        cell.second = UsageWords::tr("%1 of %2")
                          .arg(Format::percent(*used), Format::count(requests ? *peak.requests : *peak.tokens));
    else
        cell.second = UsageWords::tr("limit not known");
    return cell;
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::UserRole)
        return group(index.row()).member.isEmpty() ? QStringLiteral("(none)") : group(index.row()).member;
    if (role == ColorRole)
        return m_colors.value(group(index.row()).member, 6);
    if (index.column() == Mark) {
        const int color = m_colors.value(group(index.row()).member, 6);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return color < 6 ? QString(QChar(u'A' + color)) : QStringLiteral("·");
        return {};
    }
    if (role == CellRole)
        return QVariant::fromValue(cell(index.row(), index.column()));
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column()).text;
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != Group)
            return cell(index.row(), index.column()).accessibleText();
        const QString share = cell(index.row(), Share).text;
        //: A row, spoken: name of the group, how many, of what, share of all
        return UsageWords::tr("%1, %2 %3, %4")
            .arg(nameOf(index.row()), Format::count(valueOf(group(index.row()), Share)),
                 UsageWords::unit(m_unit, m_endpoint), share);
    }
    return {};
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return UsageWords::grouping(m_grouping);
    case Mark:
        return {};
    case Share:
        return UsageWords::tr("Share");
    case PeakRequests:
        return UsageWords::tr("Most requests a minute");
    case PeakTokens:
        return UsageWords::tr("Most tokens a minute");
    case Closeness:
        return UsageWords::tr("Of its limit", "column: share of a rate limit");
    default:
        return UsageWords::unit(static_cast<UsageUnit>(section - Requests), m_endpoint);
    }
}

} // namespace steward

#include "moc_usagemodel.cpp"
