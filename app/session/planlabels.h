// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the classes and cost centres that plans bring along (Plan::labels), on this computer, for the projects that are
// there once the plan has ended. They are in the journal with the plan, so that one that ends after a restart sets them
// too. Owned by Session; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrecord.h"

#include <QObject>

namespace steward {

class Changes;
class LocalStore;
class Organization;

class PlanLabels final : public QObject
{
    Q_OBJECT
public:
    PlanLabels(Changes &changes, LocalStore &local, const Organization &organization);
    /// From now on for each plan that ends: for the program that stays open. A command awaits set().
    void follow();
    /// Of a project that a step was to make and has not, none. The first error; the others are set all the same.
    [[nodiscard]] QCoro::Task<Result<>> set(PlanRecord record);
    void start(PlanRecord record); ///< set(), without waiting; failed() tells

Q_SIGNALS:
    void failed(const steward::Error &error);

private:
    Changes &m_changes;
    LocalStore &m_local;
    const Organization &m_organization;
    TaskScope m_tasks; // last
};

} // namespace steward
