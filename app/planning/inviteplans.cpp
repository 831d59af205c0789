// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/inviteplans.h"

#include "app/json/json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class InvitePlans final
{
    Q_DECLARE_TR_FUNCTIONS(steward::InvitePlans)
};

QHash<QString, const Invite *> invitesById(const Snapshot &snapshot)
{
    QHash<QString, const Invite *> all;
    for (const Invite &invite : snapshot.invites)
        all.insert(invite.id, &invite);
    return all;
}

QJsonObject before(const Invite *invite)
{
    // Whoever has accepted meanwhile is not to lose anything.
    return invite ? QJsonObject{{u"status"_s, invite->status}} : QJsonObject();
}

} // namespace

Plan invitePlan(const std::vector<InviteCreate> &wanted, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    for (const InviteCreate &each : wanted)
        draft.add(u"invites.create"_s, json::encode(each));
    return std::move(draft).finished(
        wanted.size() == 1 ? InvitePlans::tr("Invite %1", "title of a plan").arg(wanted.front().email)
                           : InvitePlans::tr("Invite %Ln people", "title of a plan", static_cast<int>(wanted.size())));
}

Plan revokePlan(const QStringList &inviteIds, const PlanOrigin &origin)
{
    const auto known = invitesById(origin.snapshot);
    PlanSheet draft(origin);
    for (const QString &id : inviteIds)
        draft.add(u"invites.remove"_s, {{u"invite_id"_s, id}}, before(known.value(id)));
    const Invite *only = inviteIds.size() == 1 ? known.value(inviteIds.constFirst()) : nullptr;
    return std::move(draft).finished(
        only ? InvitePlans::tr("Revoke the invitation of %1").arg(only->email)
             : InvitePlans::tr("Revoke %Ln invitation(s)", nullptr, static_cast<int>(inviteIds.size())));
}

Plan sendAgainPlan(const QStringList &inviteIds, const PlanOrigin &origin)
{
    const auto known = invitesById(origin.snapshot);
    PlanSheet draft(origin);
    QStringList addresses;
    int withoutGrants = 0;
    for (const QString &id : inviteIds) {
        const Invite *invite = known.value(id);
        if (!invite)
            continue; // without its address there is nothing to send
        const QString removal = draft.add(u"invites.remove"_s, {{u"invite_id"_s, id}}, before(invite));
        // The list may still show the one that has just been deleted: it is not the one that is wanted.
        draft.add(u"invites.create"_s, json::encode(InviteCreate{invite->email, invite->role, invite->projects}),
                  knownNamesakes({id}), {removal});
        addresses += invite->email;
        withoutGrants += static_cast<int>(invite->projects.empty());
    }
    Plan plan = std::move(draft).finished(
        addresses.size() == 1
            ? InvitePlans::tr("Send the invitation of %1 again").arg(addresses.constFirst())
            : InvitePlans::tr("Send %Ln invitation(s) again", nullptr, static_cast<int>(addresses.size())));
    if (withoutGrants > 0)
        plan.note = InvitePlans::tr("%Ln of the invitations name(s) no project, or the service does not tell. They are "
                                    "made again without one, so these people have to be added to projects later.",
                                    nullptr, withoutGrants);
    return plan;
}

} // namespace steward
