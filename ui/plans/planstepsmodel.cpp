// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planstepsmodel.h"

#include "ui/support/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PlanStepsModel::PlanStepsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

const Plan *PlanStepsModel::plan() const
{
    return m_record ? &m_record->plan : m_draft ? &m_draft->plan() : nullptr;
}

void PlanStepsModel::setNames(NameBook names)
{
    m_names = std::move(names);
    allChanged();
}

void PlanStepsModel::show(const PlanDraft *draft, const PlanRecord *record)
{
    beginResetModel();
    m_draft = draft;
    m_record = record;
    findRuns();
    m_rows = wantedRows();
    endResetModel();
}

bool PlanStepsModel::isDangerous(int step) const
{
    return m_draft && m_draft->reviews()[static_cast<std::size_t>(step)].danger == Danger::Dangerous;
}

bool PlanStepsModel::needsPerson(int step) const
{
    if (!m_record)
        return m_draft->isIncluded(step) && (m_draft->reviews()[static_cast<std::size_t>(step)].isBlocked() ||
                                             !m_draft->isNameTyped(step) || isDangerous(step));
    const StepState &state = m_record->steps[static_cast<std::size_t>(step)];
    return state.phase == StepPhase::Failed || state.phase == StepPhase::Changed || state.secretLost ||
           (state.phase == StepPhase::Unknown && !state.left);
}

void PlanStepsModel::findRuns()
{
    m_runs.clear();
    const Plan *shown = plan();
    m_runOf.assign(shown ? shown->steps.size() : 0, -1);
    if (!shown || shown->steps.size() <= kFoldAbove)
        return;
    const auto &steps = shown->steps;
    for (std::size_t i = 0; i < steps.size();) {
        std::size_t end = i + 1;
        while (end < steps.size() && steps[end].operation == steps[i].operation)
            ++end;
        if (end - i >= kShortestRun) {
            for (std::size_t at = i; at < end; ++at)
                m_runOf[at] = static_cast<int>(m_runs.size());
            m_runs.push_back({static_cast<int>(i), static_cast<int>(end - i), true});
        }
        i = end;
    }
}

std::vector<PlanStepsModel::Row> PlanStepsModel::wantedRows() const
{
    std::vector<Row> rows;
    for (int step = 0; step < static_cast<int>(m_runOf.size()); ++step) {
        const int run = m_runOf[static_cast<std::size_t>(step)];
        if (run < 0) {
            rows.push_back({step, -1, false});
            continue;
        }
        if (m_runs[static_cast<std::size_t>(run)].first == step)
            rows.push_back({step, run, false});
        if (!m_runs[static_cast<std::size_t>(run)].folded || needsPerson(step))
            rows.push_back({step, -1, true});
    }
    return rows;
}

void PlanStepsModel::takeRows(const std::vector<Row> &rows)
{
    // Both are in the same order: what is gone goes, what is new comes, the rest keeps its selection.
    for (int at = static_cast<int>(m_rows.size()); at-- > 0;) {
        if (std::binary_search(rows.begin(), rows.end(), m_rows[static_cast<std::size_t>(at)]))
            continue;
        int first = at;
        while (first > 0 && !std::binary_search(rows.begin(), rows.end(), m_rows[static_cast<std::size_t>(first - 1)]))
            --first;
        beginRemoveRows({}, first, at);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + at + 1);
        endRemoveRows();
        at = first;
    }
    for (std::size_t at = 0; at < rows.size();) {
        if (at < m_rows.size() && m_rows[at] == rows[at]) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < rows.size() && !(at < m_rows.size() && rows[end] == m_rows[at]))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin() + static_cast<std::ptrdiff_t>(at),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end;
    }
}

void PlanStepsModel::stepChanged(int step)
{
    const int run = m_runOf[static_cast<std::size_t>(step)];
    if (run >= 0) {
        // Only a step of a run can come into sight or go out of it.
        const bool shown = std::binary_search(m_rows.begin(), m_rows.end(), Row{step, -1, true});
        if (shown != (needsPerson(step) || !m_runs[static_cast<std::size_t>(run)].folded))
            takeRows(wantedRows());
        const int first = m_runs[static_cast<std::size_t>(run)].first;
        const auto header = std::lower_bound(m_rows.begin(), m_rows.end(), Row{first, run, false});
        const QModelIndex at = index(static_cast<int>(header - m_rows.begin()));
        Q_EMIT dataChanged(at, at);
    }
    const auto own = std::lower_bound(m_rows.begin(), m_rows.end(), Row{step, -1, false});
    if (own != m_rows.end() && *own == Row{step, -1, false}) {
        const QModelIndex at = index(static_cast<int>(own - m_rows.begin()));
        Q_EMIT dataChanged(at, at);
    }
}

void PlanStepsModel::allChanged()
{
    takeRows(wantedRows());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PlanStepsModel::setFolded(int row, bool folded)
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    if (at.run < 0)
        return;
    m_runs[static_cast<std::size_t>(at.run)].folded = folded;
    takeRows(wantedRows());
    Q_EMIT dataChanged(index(row), index(row));
}

int PlanStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanStepsModel::rowOf(int step) const
{
    const Row own{step, -1, false};
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), own);
    if (found != m_rows.end() && *found == own)
        return static_cast<int>(found - m_rows.begin());
    if (step < 0 || step >= static_cast<int>(m_runOf.size()) || m_runOf[static_cast<std::size_t>(step)] < 0)
        return -1;
    const int run = m_runOf[static_cast<std::size_t>(step)];
    const auto header =
        std::lower_bound(m_rows.begin(), m_rows.end(), Row{m_runs[static_cast<std::size_t>(run)].first, run, false});
    return static_cast<int>(header - m_rows.begin());
}

PlanLine PlanStepsModel::line(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    return at.run >= 0 ? runLine(m_runs[static_cast<std::size_t>(at.run)]) : stepLine(at);
}

PlanLine PlanStepsModel::stepLine(const Row &row) const
{
    const auto at = static_cast<std::size_t>(row.step);
    const Step &step = plan()->steps[at];
    PlanLine line;
    line.step = row.step;
    line.number = row.step + 1;
    line.child = row.child;
    line.text = PlanWords::sentence(step, *plan(), m_names);
    QStringList spoken{tr("Step %1").arg(Format::count(line.number)), line.text};
    if (m_record) {
        const StepState &state = m_record->steps[at];
        const PlanWords::Look look = PlanWords::look(state);
        line.icon = look.icon;
        line.tone = look.tone;
        line.second = PlanWords::met(state);
        line.trouble = state.phase == StepPhase::Failed || state.phase == StepPhase::Changed;
        line.quiet = state.phase == StepPhase::Waiting || state.phase == StepPhase::Dropped;
        line.end = plantext::phase(state);
        spoken += line.end;
    } else {
        const StepReview &review = m_draft->reviews()[at];
        line.dangerous = review.danger == Danger::Dangerous;
        line.trouble = review.isBlocked() && m_draft->isIncluded(row.step);
        line.quiet = !m_draft->isIncluded(row.step);
        line.check = m_draft->isIncluded(row.step) ? Qt::Checked : Qt::Unchecked;
        for (const Fact &fact : review.facts) {
            if (fact.kind == Fact::Kind::NotUndone)
                continue; // stands at the end of the line
            line.second = PlanWords::fact(fact);
            break;
        }
        line.end = PlanWords::wayBack(review);
        if (line.dangerous)
            spoken += tr("dangerous");
        if (line.trouble)
            spoken += tr("not possible");
        spoken += line.end;
        spoken += line.quiet ? tr("left out") : QString();
    }
    if (!line.second.isEmpty())
        spoken += line.second;
    spoken.removeAll(QString());
    line.spoken = spoken.join(u", "_s);
    return line;
}

PlanLine PlanStepsModel::runLine(const Run &run) const
{
    PlanLine line;
    line.step = run.first;
    line.number = run.first + 1;
    line.count = run.count;
    line.folded = run.folded;
    line.text = PlanWords::run(plan()->steps[static_cast<std::size_t>(run.first)].operation, run.count);
    if (m_record) {
        int done = 0, dropped = 0;
        bool underWay = false;
        for (int i = run.first; i < run.first + run.count; ++i) {
            const StepState &state = m_record->steps[static_cast<std::size_t>(i)];
            done += isReached(state.phase) ? 1 : 0;
            dropped += state.phase == StepPhase::Dropped ? 1 : 0;
            underWay = underWay || state.phase == StepPhase::Checking || state.phase == StepPhase::Sending ||
                       state.phase == StepPhase::Elsewhere;
        }
        line.done = done;
        line.end = tr("%1 of %2", "steps done").arg(Format::count(done), Format::count(run.count));
        StepState all;
        if (done > 0 && done + dropped == run.count)
            all.phase = StepPhase::Done;
        else if (underWay)
            all.phase = StepPhase::Sending;
        line.icon = PlanWords::look(all).icon;
        line.tone = PlanWords::look(all).tone;
        line.quiet = all.phase == StepPhase::Waiting && done == 0;
    } else {
        int included = 0;
        for (int i = run.first; i < run.first + run.count; ++i) {
            included += m_draft->isIncluded(i) ? 1 : 0;
            line.dangerous = line.dangerous || isDangerous(i);
        }
        line.check = included == run.count ? Qt::Checked : included == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
        line.end = included == run.count
                       ? PlanWords::stepCount(run.count)
                       : tr("%1 of %2", "steps chosen").arg(Format::count(included), Format::count(run.count));
        line.quiet = included == 0;
    }
    line.spoken =
        QStringList{tr("Steps %1 to %2").arg(Format::count(line.number), Format::count(run.first + run.count)),
                    line.text, line.end, run.folded ? tr("folded") : tr("unfolded")}
            .join(u", "_s);
    return line;
}

QVariant PlanStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row()).text;
    case Qt::AccessibleTextRole:
        return line(index.row()).spoken;
    case Qt::CheckStateRole: {
        const auto check = line(index.row()).check;
        return check ? QVariant(static_cast<int>(*check)) : QVariant();
    }
    case LineRole:
        return QVariant::fromValue(line(index.row()));
    case StepRole:
        return m_rows[static_cast<std::size_t>(index.row())].step;
    default:
        return {};
    }
}

Qt::ItemFlags PlanStepsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_record ? usual : usual | Qt::ItemIsUserCheckable;
}

bool PlanStepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_record || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    QList<int> steps;
    const int count = row.run >= 0 ? m_runs[static_cast<std::size_t>(row.run)].count : 1;
    for (int i = 0; i < count; ++i)
        steps += row.step + i;
    Q_EMIT includeRequested(steps, value.toInt() == Qt::Checked);
    return true;
}

} // namespace steward

#include "moc_planstepsmodel.cpp"
