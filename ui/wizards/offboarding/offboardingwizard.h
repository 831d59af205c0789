// SPDX-License-Identifier: GPL-3.0-or-later
// Leads through offboarding one person: keys, access, shared secrets, the plan, the record. A window of its own beside
// the main one, so that everything else can be looked at meanwhile; it proposes the plan and then follows it. Where
// keys have to be moved, it opens their rotations and can be closed: opened again for the same person, it goes on where
// it was (Departures). Deletes itself when closed. The session must outlive it. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrecord.h"
#include "app/flows/offboarding/departure.h"
#include "ui/support/consolepage.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace steward {

class OffboardingAccess;
class OffboardingEnd;
class OffboardingKeys;
class OffboardingSecrets;
class PlanRunner;
class Session;
class StepList;
class TextLabel;

class OffboardingWizard final : public QDialog
{
    Q_OBJECT
public:
    OffboardingWizard(Session &session, const QString &userId, QWidget *parent);
    ~OffboardingWizard() override;
    Q_DISABLE_COPY_MOVE(OffboardingWizard)

    [[nodiscard]] const Offboarding &offboarding() const { return m_offboarding; }
    [[nodiscard]] int step() const;

Q_SIGNALS:
    void planProposed(const steward::Plan &plan);
    void navigate(const steward::Target &target);

private:
    enum Step { Keys, Access, Secrets, End };
    void build();
    void readTraffic();
    void takeKeys();
    void goTo(int step);
    void next();
    void propose();
    void showPlan();
    void takeDeparture(); ///< what it waits for has come further
    void showDeparture();
    void stopWaiting();
    void loadPages();
    [[nodiscard]] const Departure *departure() const;
    [[nodiscard]] QString recordText() const;
    [[nodiscard]] Plan nextPlan() const;
    void follow();
    void refresh();
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] PlanOrigin origin() const;
    [[nodiscard]] const PlanRecord *record() const;

    Session &m_session;
    Offboarding m_offboarding;
    QString m_planId, m_departureId;
    std::vector<int> m_moves; ///< how far each key of the departure was, to know when to look anew
    QString m_problem;
    std::optional<PlanRecord> m_lastRecord; ///< of the plan, also after its runner has gone
    StepList *m_steps;
    QStackedWidget *m_pages;
    OffboardingKeys *m_keys;
    OffboardingAccess *m_access;
    OffboardingSecrets *m_secrets;
    OffboardingEnd *m_end;
    TextLabel *m_hindrance;
    QPushButton *m_back, *m_next;
    int m_reached = 0;
    TaskScope m_tasks; // last
};

} // namespace steward
