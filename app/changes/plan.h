// SPDX-License-Identifier: GPL-3.0-or-later
// A plan: an ordered list of changes to the organization, as a plain value that can be shown, saved, exported and
// applied later, here or by a second person. It says what is to be asked of the service and what must be true before;
// the sentence, the danger and the way back of a step are worked out from that (plantext.h, guards.h, Operation), never
// read from a file, so that a plan cannot say one thing and do another. A secret never enters one.
#pragma once

#include <optional>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace steward {

struct Step final
{
    QString id;            ///< unique within its plan: "1", "2", …
    QString operation;     ///< id of an Operation: "projects.create"
    QJsonObject arguments; ///< as the operation declares them; a member may be a reference(), see below
    QJsonObject before;    ///< members of what is changed as they were when the plan was made; checked again
    QStringList after;     ///< ids of the steps that must be reached before; references are implied
    friend bool operator==(const Step &, const Step &) = default;
};

/// A class and cost centre that a plan brings along: Steward's own, not the service's, and so no step. They are set on
/// this computer when the plan has ended, for a project that is there then.
struct PlanLabel final
{
    QString projectId;               ///< empty: of the project that \a stepId makes
    QString stepId;                  ///< empty where the project is there already
    QString environment, costCentre; ///< environmentId(); empty: stays as it is
    friend bool operator==(const PlanLabel &, const PlanLabel &) = default;
};

struct Plan final
{
    QString id;    ///< random; the journal's name for it
    QString title; ///< in the language of whoever made it
    QString note;  ///< what else whoever made it has to say: why, what was decided; lines of plain text, may be empty
    qint64 madeAtMs = 0;
    QString connectionId;          ///< of the organization it was made for; empty: any
    QString organization;          ///< its name, for people
    int parallel = 1;              ///< how many steps may be under way at once
    QString undoes;                ///< id of the plan that this one takes back; empty: none
    QHash<QString, QString> names; ///< of what the ids stood for, where the organization no longer tells
    std::vector<Step> steps;
    std::vector<PlanLabel> labels;
    friend bool operator==(const Plan &, const Plan &) = default;

    [[nodiscard]] const Step *step(const QString &stepId) const;
    [[nodiscard]] qsizetype indexOf(const QString &stepId) const; ///< -1: there is none
};

[[nodiscard]] QString newPlanId();
/// Whether a longer process (app/flows) has made the plan and follows it: such an id is the process's, a dot and more.
/// The process says what became of it and what may be undone.
[[nodiscard]] inline bool isOfProcess(const Plan &plan)
{
    return plan.id.contains(u'.');
}

/// An argument whose value is only known when \a stepId has been answered: the member at \a path ("id",
/// "api_key.id") of its answer.
[[nodiscard]] QJsonObject reference(const QString &stepId, const QString &path = QStringLiteral("id"));
[[nodiscard]] bool isReference(const QJsonValue &value);

/// The steps whose answers \a arguments refer to, at any depth.
[[nodiscard]] QStringList referencedSteps(const QJsonObject &arguments);
/// \a step's ids of steps that must be reached before it: those named and those referred to, each once.
[[nodiscard]] QStringList prerequisites(const Step &step);

/// \a arguments with every reference replaced by what \a answers (by step id) hold; empty where one is not there yet.
[[nodiscard]] std::optional<QJsonObject> resolved(const QJsonObject &arguments,
                                                  const QHash<QString, QJsonObject> &answers);

} // namespace steward
