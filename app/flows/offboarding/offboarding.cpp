// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/offboarding/offboarding.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Kind = KeyDecision::Kind;

class OffboardingText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::OffboardingText)
};

/// Adds the steps phase by phase: each needs all those of the phases before.
class Phases final
{
public:
    explicit Phases(PlanSheet &draft)
        : m_draft(draft)
    {
    }
    void next()
    {
        m_before += m_now;
        m_now.clear();
    }
    void add(const QString &operation, QJsonObject arguments, QJsonObject before = {})
    {
        m_now += m_draft.add(operation, std::move(arguments), std::move(before), m_before);
    }

private:
    PlanSheet &m_draft;
    QStringList m_before, m_now;
};

QString notes(const Offboarding &offboarding)
{
    QStringList lines;
    if (const QString note = offboarding.note.simplified(); !note.isEmpty())
        lines += note;
    for (const LeaverKey &key : offboarding.leaver.keys) {
        const QString decided = decisionText(offboarding.decision(key.id), offboarding.leaver);
        lines += key.isAdminKey ? OffboardingText::tr("Admin key %1: %2", "key, decision").arg(keyLabel(key), decided)
                                : OffboardingText::tr("Key %1 of %2: %3", "key, project, decision")
                                      .arg(keyLabel(key), key.projectName, decided);
    }
    if (offboarding.hasMoves())
        lines += OffboardingText::tr("Keys that are moved still work, and their owner stays, until the rotations are "
                                     "done. Steward waits for them.");
    return lines.join(u'\n');
}

} // namespace

bool KeyDecision::isComplete() const
{
    switch (kind) {
    case Kind::Open:
        return false;
    case Kind::Move:
        return !accountId.isEmpty() || !accountName.trimmed().isEmpty();
    case Kind::Leave:
        return !reason.trimmed().isEmpty();
    case Kind::Delete:
        break;
    }
    return true;
}

int Offboarding::undecided() const
{
    return static_cast<int>(std::count_if(leaver.keys.begin(), leaver.keys.end(),
                                          [this](const LeaverKey &key) { return !decision(key.id).isComplete(); }));
}

bool Offboarding::hasMoves() const
{
    return std::any_of(leaver.keys.begin(), leaver.keys.end(),
                       [this](const LeaverKey &key) { return decision(key.id).kind == Kind::Move; });
}

Offboarding::Stays Offboarding::stays() const
{
    return !leaver.isMember       ? Stays::NotMember
           : leaver.isScimManaged ? Stays::ScimManaged
           : leaver.isLastOwner   ? Stays::LastOwner
           : hasMoves()           ? Stays::KeysMove
                                  : Stays::No;
}

std::vector<MemberProject> Offboarding::leavableProjects() const
{
    std::vector<MemberProject> all;
    if (!leaver.isMember || leaver.isScimManaged)
        return all;
    for (const MemberProject &project : leaver.projects) {
        // Where a key is being moved, its owner is needed a little longer.
        const bool moving = std::any_of(leaver.keys.begin(), leaver.keys.end(), [&](const LeaverKey &key) {
            return key.projectId == project.id && decision(key.id).kind == Kind::Move;
        });
        if (project.id != leaver.defaultProjectId && !moving)
            all.push_back(project);
    }
    return all;
}

Offboarding newOffboarding(Leaver leaver, UnixSeconds now)
{
    Offboarding offboarding{std::move(leaver)};
    for (const LeaverKey &key : offboarding.leaver.keys) {
        if (!key.isInUse(now) && !key.isOwn)
            offboarding.decisions.insert(key.id, {Kind::Delete});
    }
    return offboarding;
}

Plan offboardingPlan(const Offboarding &offboarding, const PlanOrigin &origin)
{
    const Leaver &leaver = offboarding.leaver;
    PlanSheet draft(origin);
    Phases phases(draft);
    for (const LeaverKey &key : leaver.keys) {
        if (offboarding.decision(key.id).kind != Kind::Delete)
            continue;
        if (key.isAdminKey)
            phases.add(u"adminkeys.remove"_s, {{u"key_id"_s, key.id}});
        else
            phases.add(u"projectkeys.remove"_s, {{u"project_id"_s, key.projectId}, {u"api_key_id"_s, key.id}});
    }
    phases.next();
    if (offboarding.revokeInvitations) {
        for (const Invite &invite : leaver.invitations)
            phases.add(u"invites.remove"_s, {{u"invite_id"_s, invite.id}}, {{u"status"_s, invite.status}});
    }
    if (offboarding.leaveProjects) {
        for (const MemberProject &project : offboarding.leavableProjects())
            phases.add(u"projectusers.remove"_s, {{u"project_id"_s, project.id}, {u"user_id"_s, leaver.userId}},
                       project.role.isEmpty() ? QJsonObject() : QJsonObject{{u"role"_s, project.role}});
    }
    phases.next();
    if (offboarding.leaveOrganization && offboarding.stays() == Offboarding::Stays::No)
        phases.add(u"users.remove"_s, {{u"user_id"_s, leaver.userId}},
                   leaver.role.isEmpty() ? QJsonObject() : QJsonObject{{u"role"_s, leaver.role}});
    Plan plan = std::move(draft).finished(
        OffboardingText::tr("Offboard %1", "title of a plan").arg(leaver.name.isEmpty() ? leaver.email : leaver.name));
    plan.parallel = 1;
    plan.note = notes(offboarding);
    return plan;
}

QString decisionText(const KeyDecision &decision, const Leaver &leaver)
{
    switch (decision.kind) {
    case Kind::Move: {
        if (decision.accountId.isEmpty())
            return OffboardingText::tr("moved by a rotation to the new service account %1")
                .arg(decision.accountName.trimmed());
        const auto account = std::find_if(leaver.accounts.begin(), leaver.accounts.end(),
                                          [&](const KnownAccount &each) { return each.id == decision.accountId; });
        return OffboardingText::tr("moved by a rotation to the service account %1")
            .arg(account == leaver.accounts.end() ? decision.accountId : account->name);
    }
    case Kind::Delete:
        return OffboardingText::tr("deleted");
    case Kind::Leave:
        return OffboardingText::tr("left, because: %1").arg(decision.reason.simplified());
    case Kind::Open:
        break;
    }
    return OffboardingText::tr("not decided");
}

QString keyLabel(const LeaverKey &key)
{
    const QString name = key.name.isEmpty() ? key.id : key.name;
    return key.tail.isEmpty() ? name : name + u" \u2026"_s + key.tail;
}

} // namespace steward
