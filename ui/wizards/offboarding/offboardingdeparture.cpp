// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the wizard that waits: what is kept, what is waited for, and the plan once nothing holds the person back.
#include "app/changes/changes.h"
#include "app/flows/offboarding/departures.h"
#include "app/flows/offboarding/offboardingrecord.h"
#include "app/flows/rotation/rotations.h"
#include "app/flows/rotation/rotationtext.h"
#include "app/session/session.h"
#include "ui/support/servertext.h"
#include "ui/wizards/offboarding/offboardingaccess.h"
#include "ui/wizards/offboarding/offboardingend.h"
#include "ui/wizards/offboarding/offboardingkeys.h"
#include "ui/wizards/offboarding/offboardingsecrets.h"
#include "ui/wizards/offboarding/offboardingwizard.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Move = Departures::Move;

/// What was decided, for the keys that are still there; a key whose rotation was cancelled is to be decided about anew.
void resume(Offboarding &offboarding, const Departure &departure, const Departures &departures)
{
    offboarding.leaveProjects = departure.leaveProjects;
    offboarding.leaveOrganization = departure.leaveOrganization;
    offboarding.revokeInvitations = departure.revokeInvitations;
    offboarding.note = departure.note;
    for (LeaverKey &key : offboarding.leaver.keys) {
        const DepartureKey *known = departure.key(key.id);
        if (!known)
            continue;
        if (!key.requests)
            key.requests = known->key.requests;
        if (known->decision.kind == KeyDecision::Kind::Move && departures.moveOf(*known) != Move::UnderWay)
            offboarding.decisions.remove(key.id);
        else
            offboarding.decisions.insert(key.id, known->decision);
    }
}

} // namespace

const Departure *OffboardingWizard::departure() const
{
    return m_departureId.isEmpty() ? nullptr : m_session.departures().ofPerson(m_offboarding.leaver.userId);
}

Plan OffboardingWizard::nextPlan() const
{
    return offboardingPlan(m_offboarding, origin());
}

void OffboardingWizard::loadPages()
{
    QSet<QString> decided;
    for (const DepartureKey &key : departure() ? departure()->keys : std::vector<DepartureKey>()) {
        if (m_offboarding.decision(key.key.id).isComplete())
            decided.insert(key.key.id);
    }
    m_keys->load(m_offboarding, decided);
    m_access->load(m_offboarding);
    QSet<QString> rotating;
    for (const KnownAccount &account : m_offboarding.leaver.accounts) {
        for (const KnownAccount::Key &key : account.keys) {
            if (m_session.rotations().flowOfKey(key.id))
                rotating.insert(key.id);
        }
    }
    m_secrets->load(m_offboarding, rotating, m_session.clock().now());
}

void OffboardingWizard::propose()
{
    m_problem.clear();
    if (!m_offboarding.hasMoves() && m_offboarding.renewed.isEmpty() && !departure()) {
        showPlan();
        return;
    }
    const Result<QString> id = m_session.departures().keep(m_offboarding);
    if (id) {
        m_departureId = *id; // kept() goes on
        return;
    }
    m_problem = id.error().kind == Error::Kind::BadInput
                    ? tr("Another window of Steward leads the rotations of this organization.")
                    : tr("The key %1 is no longer there.").arg(servertext::isolated(id.error().detail));
    refresh();
}

void OffboardingWizard::showPlan()
{
    m_lastRecord.reset();
    m_end->showRecord(nullptr);
    m_offboarding.renewed.clear(); // they have their rotations
    Plan plan = nextPlan();
    m_planId.clear();
    goTo(End);
    if (plan.steps.empty())
        return;
    if (departure())
        plan.id = m_session.departures().nextPlanId(m_departureId);
    m_planId = plan.id;
    Q_EMIT planProposed(plan);
    follow();
}

void OffboardingWizard::takeDeparture()
{
    if (m_departureId.isEmpty())
        return;
    const Departures &departures = m_session.departures();
    const Departure *there = departure();
    std::vector<int> moves;
    for (const DepartureKey &key : there ? there->keys : std::vector<DepartureKey>())
        moves.push_back(static_cast<int>(departures.moveOf(key)));
    if (moves != m_moves) {
        m_moves = std::move(moves);
        Offboarding now = newOffboarding(leaver(m_session.organization().snapshot(), m_offboarding.leaver.userId,
                                                m_session.connection().keyTail, m_session.clock().now()),
                                         m_session.clock().now());
        now.renewed = m_offboarding.renewed;
        if (there)
            resume(now, *there, departures);
        if (now.leaver.name.isEmpty() && now.leaver.email.isEmpty()) { // gone: as they were
            now.leaver.name = m_offboarding.leaver.name;
            now.leaver.email = m_offboarding.leaver.email;
        }
        m_offboarding = std::move(now);
        loadPages();
    }
    showDeparture();
    refresh();
}

void OffboardingWizard::showDeparture()
{
    const Departures &departures = m_session.departures();
    const Departure *there = departure();
    QHash<QString, QString> states;
    std::vector<OffboardingEnd::Wait> waits;
    int holding = 0;
    for (const DepartureKey &key : there ? there->keys : std::vector<DepartureKey>()) {
        const RotationFlow *flow = m_session.rotations().flow(key.rotationId);
        if (!flow)
            continue;
        const RotationRow row = rotationRow(*flow, m_session.clock().now());
        const Move move = departures.moveOf(key);
        QString state = move == Move::Moved ? tr("Moved, the old key is gone")
                        : move == Move::Cancelled
                            ? tr("The rotation was cancelled")
                            : u"%1: %2"_s.arg(rotationtext::stepTitle(row.step), rotationtext::next(row));
        if (key.isShared)
            state += u' ' + tr("(nobody waits for it)");
        else
            holding += move == Move::UnderWay ? 1 : 0;
        if (move == Move::UnderWay && !key.isShared)
            states.insert(key.key.id, servertext::shown(state));
        waits.push_back({keyLabel(key.key), key.key.projectName, state, key.rotationId, move != Move::UnderWay});
    }
    const QString name = servertext::isolated(m_offboarding.leaver.name.isEmpty() ? m_offboarding.leaver.email
                                                                                  : m_offboarding.leaver.name);
    QString said;
    if (there && holding > 0)
        said =
            tr("%1 stays until %Ln rotation(s) is/are done. This window can be closed: Steward goes on waiting, also "
               "over a restart, and says when it is time.",
               nullptr, holding)
                .arg(name);
    else if (there)
        said = tr("The keys have been moved: nothing holds %1 back any more.").arg(name);
    else if (!m_departureId.isEmpty())
        said = tr("The offboarding of %1 is over.").arg(name);
    m_keys->showRotations(states);
    m_end->showWaits(waits, said, there != nullptr);
}

void OffboardingWizard::stopWaiting()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Do not wait any more"),
                                tr("The offboarding is given up; what was done stays done, and its rotations go on. "
                                   "The person can be offboarded again at any time."),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"stopWaitingBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stop = box->addButton(tr("Give it up"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"stopWaiting"_s);
    connect(stop, &QPushButton::clicked, this, [this] { m_session.departures().close(m_departureId, true, {}); });
    box->open();
}

QString OffboardingWizard::recordText() const
{
    const Departures &departures = m_session.departures();
    OffboardingFile file{m_offboarding, {}, {}, departures.records(m_departureId)};
    const auto told = std::find_if(departures.all().begin(), departures.all().end(),
                                   [this](const Departure &each) { return each.id == m_departureId; });
    if (told != departures.all().end())
        file.keys = told->keys;
    for (const LeaverKey &key : m_offboarding.leaver.keys) {
        if (told == departures.all().end() || !told->key(key.id))
            file.keys.push_back({key, m_offboarding.decision(key.id)});
    }
    for (const DepartureKey &key : file.keys) {
        if (const RotationFlow *flow = m_session.rotations().flow(key.rotationId))
            file.rotations.insert(key.key.id, flow->rotation());
    }
    const bool isThere = record() && std::any_of(file.plans.begin(), file.plans.end(), [this](const PlanRecord &each) {
                             return each.plan.id == record()->plan.id;
                         });
    if (record() && record()->hasBegun() && !isThere)
        file.plans.push_back(*record());
    return offboardingRecord(file, NameBook(m_session.organization().snapshot()));
}

} // namespace steward
