// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a plan as lines of a list: before it is applied with their danger and whether they stay, after that with
// what has become of them. Of a long plan, runs of like steps fold into one line with a count; what needs a person
// stays in sight. It reads the draft or the record it was given, which outlive it, and is told what has changed. GUI
// thread.
#pragma once

#include "app/changes/namebook.h"
#include "ui/plans/planwords.h"

#include <QAbstractListModel>

namespace steward {

/// What the delegate draws; the same parts are spoken. A value.
struct PlanLine final
{
    int step = -1;  ///< of a run the first
    int number = 0; ///< as people count
    int count = 1;  ///< how many steps; above 1: a run
    bool folded = false;
    bool child = false; ///< stands below the line of its run
    QString text, second, end;
    QLatin1StringView icon; ///< state; empty before the plan is applied
    Tone tone = Tone::Neutral;
    bool dangerous = false;
    bool trouble = false; ///< failed, changed or blocked: a person has to decide
    bool quiet = false;   ///< left out, dropped or still waiting
    std::optional<Qt::CheckState> check;
    int done = -1; ///< of a run that is under way
    QString spoken;
};

class PlanStepsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1, StepRole };
    static constexpr int kFoldAbove = 12; ///< shorter plans stand as they are
    static constexpr int kShortestRun = 4;

    explicit PlanStepsModel(QObject *parent = nullptr);

    void setNames(NameBook names);
    /// One of them; \a record's steps are those of \a draft's plan. Both null: nothing.
    void show(const PlanDraft *draft, const PlanRecord *record);
    void stepChanged(int step);
    void allChanged(); ///< reviews or choices may be others
    void setFolded(int row, bool folded);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< Qt::CheckStateRole
    [[nodiscard]] PlanLine line(int row) const;
    [[nodiscard]] int rowOf(int step) const; ///< of the step itself or the run it is folded into; -1: there is none

Q_SIGNALS:
    /// The box of a step, or of all steps of a run, was set by a person.
    void includeRequested(const QList<int> &steps, bool included);

private:
    struct Run final
    {
        int first = 0, count = 1;
        bool folded = true;
    };
    struct Row final
    {
        int step = 0;
        int run = -1; ///< index of the run whose line this is; -1: a step's own
        bool child = false;
        friend bool operator==(const Row &a, const Row &b) { return a.step == b.step && a.run == b.run; }
        /// A run's line stands before its first step.
        friend bool operator<(const Row &a, const Row &b) { return a.step != b.step ? a.step < b.step : a.run > b.run; }
    };
    [[nodiscard]] const Plan *plan() const;
    void findRuns();
    [[nodiscard]] bool needsPerson(int step) const;
    [[nodiscard]] bool isDangerous(int step) const;
    [[nodiscard]] std::vector<Row> wantedRows() const;
    void takeRows(const std::vector<Row> &rows);
    [[nodiscard]] PlanLine stepLine(const Row &row) const;
    [[nodiscard]] PlanLine runLine(const Run &run) const;

    NameBook m_names;
    const PlanDraft *m_draft = nullptr;
    const PlanRecord *m_record = nullptr;
    std::vector<Run> m_runs;
    std::vector<int> m_runOf; ///< by step; -1: none
    std::vector<Row> m_rows;
};

} // namespace steward
Q_DECLARE_METATYPE(steward::PlanLine)
