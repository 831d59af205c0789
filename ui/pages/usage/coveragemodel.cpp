// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/coveragemodel.h"

#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QDate>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

UnixSeconds midnightOf(const QDate &date)
{
    return date.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

} // namespace

Period CoverageModel::yearOf(int year)
{
    return {midnightOf(QDate(year, 1, 1)), midnightOf(QDate(year + 1, 1, 1))};
}

void CoverageModel::setDays(int year, UnixSeconds now, const std::vector<DayCoverage> &days,
                            const std::vector<Restatement> &restated)
{
    const bool sameYear = year == m_year;
    if (!sameYear)
        beginResetModel();
    m_year = year;
    m_now = now;
    m_days.clear();
    for (const DayCoverage &day : days)
        m_days.insert(day.day, day);
    m_restated.clear();
    for (const Restatement &change : restated)
        m_restated[change.day].push_back(change);
    if (sameYear)
        Q_EMIT dataChanged(index(0, 0), index(11, 30)); // the selection stays
    else
        endResetModel();
}

std::optional<UnixSeconds> CoverageModel::dayAt(const QModelIndex &index) const
{
    const QDate date(m_year, index.row() + 1, index.column() + 1);
    if (!index.isValid() || !date.isValid() || midnightOf(date) > m_now)
        return std::nullopt;
    return midnightOf(date);
}

std::optional<DayCoverage> CoverageModel::day(const QModelIndex &index) const
{
    const auto at = dayAt(index);
    if (!at)
        return std::nullopt;
    DayCoverage unknown;
    unknown.day = *at;
    return m_days.value(*at, unknown);
}

QModelIndex CoverageModel::indexOf(UnixSeconds day) const
{
    const QDate date = QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date();
    return date.year() == m_year ? index(date.month() - 1, date.day() - 1) : QModelIndex();
}

int CoverageModel::countOf(DayState state) const
{
    int count = 0;
    for (int month = 0; month < 12; ++month) {
        for (int i = 0; i < 31; ++i) {
            const auto at = day(index(month, i));
            count += at && at->state == state ? 1 : 0;
        }
    }
    return count;
}

QString CoverageModel::word(DayState state)
{
    switch (state) {
    case DayState::Missing:
        return tr("missing", "state of a day");
    case DayState::Failed:
        return tr("failed", "state of a day");
    case DayState::Provisional:
        return tr("provisional", "state of a day");
    case DayState::Complete:
        break;
    }
    return tr("complete", "state of a day");
}

QString CoverageModel::sentence(const QModelIndex &index) const
{
    const auto at = day(index);
    if (!at)
        return {};
    QStringList parts{Format::date(at->day), word(at->state)};
    if (at->fetchedAt > 0)
        parts += tr("read %1").arg(Format::ago(at->fetchedAt, m_now));
    for (const Restatement &change : m_restated.value(at->day))
        parts += tr("restated from %1 to %2, noticed %3")
                     .arg(Format::money(change.before, change.currency), Format::money(change.after, change.currency),
                          Format::ago(change.noticedAt, m_now));
    if (!at->problem.isEmpty())
        parts += tr("last attempt failed: %1").arg(servertext::shown(at->problem));
    return parts.join(u", "_s);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 12;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 31;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    const auto at = day(index);
    if (!at)
        return {};
    switch (role) {
    case StateRole:
        return int(at->state);
    case RestatedRole:
        return m_restated.contains(at->day);
    case DayRole:
        return QVariant::fromValue(at->day);
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::ToolTipRole:
        return servertext::tooltip(sentence(index));
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QString::number(section + 1)
                                         : Format::locale().standaloneMonthName(section + 1, QLocale::ShortFormat);
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    return dayAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace steward

#include "moc_coveragemodel.cpp"
