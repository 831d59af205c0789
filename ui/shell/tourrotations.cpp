// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourrotations.h"

#include "app/flows/rotation/checklist.h"
#include "app/flows/rotation/rotationplans.h"
#include "app/flows/rotation/rotations.h"
#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/pages/rotations/rotationpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/tourscenes.h"

#include <array>
#include <QDialog>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourrotations {
namespace {

constexpr qint64 kDay = 24 * 3600;

/// The oldest keys of service accounts in production that were used within the hour.
QStringList busyKeys(Session &session)
{
    const Snapshot &snapshot = session.organization().snapshot();
    const QHash<QString, ProjectInfo> infos = projectInfos(snapshot);
    std::vector<std::pair<UnixSeconds, QString>> found;
    for (const InProject<ProjectKey> &key : snapshot.projectKeys) {
        const bool busy = key.value.lastUsedAt && session.clock().now() - *key.value.lastUsedAt < 3600;
        // Of the largest line of the demonstration: it has something to show.
        if (busy && !key.value.ownerServiceAccountId.isEmpty() &&
            infos.value(key.projectId).name.startsWith(u"Parcel"_s) &&
            infos.value(key.projectId).environment == EnvironmentClass::Production)
            found.emplace_back(key.value.createdAt, key.value.id);
    }
    std::sort(found.begin(), found.end());
    QStringList ids;
    for (const auto &[at, id] : found)
        ids += id;
    return ids;
}

bool isQuiet(const RotationFlow &flow)
{
    return !flow.isBusy() && !flow.isReading();
}

/// The rotation of the nth busy key, shown; null: not yet.
RotationFlow *shown(const TourStage &stage, qsizetype nth, RotationReason reason)
{
    if (!stage.isSettled() || !stage.session().rotations().isLoaded())
        return nullptr;
    const QStringList keys = busyKeys(stage.session());
    static QHash<qsizetype, QString> chosen; // a key that is gone is busy no more
    if (!chosen.contains(nth) && keys.size() > nth)
        chosen.insert(nth, keys.at(nth));
    Rotations &all = stage.session().rotations();
    RotationFlow *flow = nullptr;
    for (RotationFlow *each : all.flows()) {
        if (each->rotation().key.id == chosen.value(nth))
            flow = each;
    }
    if (!flow)
        flow = all.open(chosen.value(nth), reason);
    if (!flow || !isQuiet(*flow))
        return nullptr;
    stage.view().go({u"rotation"_s, flow->rotation().id, {}});
    return flow->history().until > 0 && flow->evidence().readAt > 0 ? flow : nullptr;
}

RotationFlow *routine(const TourStage &stage)
{
    RotationFlow *flow = shown(stage, 0, RotationReason::Routine);
    if (!flow && !stage.session().rotations().flows().isEmpty()) {
        RotationFlow *first = stage.session().rotations().flows().constFirst();
        if (isQuiet(*first) && first->evidence().readAt == 0)
            first->refresh();
    }
    return flow;
}

/// What is at hand to make the new key: an account that is there.
RotationTarget sameAccount(const TourStage &stage, const RotationFlow &flow)
{
    RotationTarget target;
    target.accountId = flow.rotation().key.ownerId;
    target.accountName = flow.rotation().key.ownerName;
    target.keyName = rotationplan::proposedKeyName(flow.rotation().key, stage.session().clock().nowMs());
    return target;
}

/// Whether it has come to \a step; else \a act takes it further.
template <typename Act>
bool at(RotationFlow *flow, RotationStep step, Act act)
{
    if (!flow)
        return false;
    if (flow->step() >= step)
        return isQuiet(*flow);
    act(*flow);
    return false;
}

} // namespace

bool systems(const TourStage &stage)
{
    return routine(stage) != nullptr;
}

bool create(const TourStage &stage)
{
    return at(routine(stage), RotationStep::Create, [](RotationFlow &flow) {
        std::vector<RotationSystem> list;
        for (const auto &[name, where] :
             {std::pair{u"edge-router (Rotterdam, Gdańsk, Aalvik)"_s, u"Vault kv/routing"_s},
              std::pair{u"dispatch-api"_s, u"Kubernetes secret"_s}, std::pair{u"eta-service"_s, u"Kubernetes secret"_s},
              std::pair{u"label-printer-gateway"_s, u"Doppler"_s}, std::pair{u"night-manifest-batch"_s, QString()}}) {
            RotationSystem system;
            system.name = name;
            system.secretLocation = where;
            list.push_back(system);
        }
        static_cast<void>(flow.setSystems(std::move(list), false));
    });
}

bool handOver(const TourStage &stage)
{
    return create(stage) && at(routine(stage), RotationStep::HandOver, [&](RotationFlow &flow) {
               static_cast<void>(flow.createKey(sameAccount(stage, flow)));
           });
}

bool command(const TourStage &stage)
{
    if (!handOver(stage))
        return false;
    const auto *dialog = stage.window().findChild<QDialog *>(u"handoverDialog"_s);
    if (!dialog)
        stage.press("rotationGive");
    return dialog && dialog->isVisible();
}

bool verify(const TourStage &stage)
{
    RotationFlow *flow = handOver(stage) ? routine(stage) : nullptr;
    if (!flow)
        return false;
    if (flow->step() == RotationStep::HandOver) {
        const std::vector<RotationSystem> &list = flow->rotation().systems;
        for (std::size_t i = 0; i + 1 < list.size(); ++i) {
            if (list[i].state == RotationSystem::State::Open) {
                static_cast<void>(flow->setSystemState(list[i].name, RotationSystem::State::Ticked, {}));
                return false;
            }
        }
        static_cast<void>(flow->finishHandover());
        return false;
    }
    return newKeyUsed(flow->rotation(), flow->evidence()).requests > 0;
}

bool gate(const TourStage &stage)
{
    if (!verify(stage))
        return false;
    const auto *dialog = stage.window().findChild<QDialog *>(u"overrideDialog"_s);
    if (!dialog)
        stage.press("rotationOverride");
    return dialog && dialog->isVisible();
}

bool quiet(const TourStage &stage)
{
    return verify(stage) && at(routine(stage), RotationStep::Quiet, [](RotationFlow &flow) {
               const RotationSystem &last = flow.rotation().systems.back();
               if (last.state == RotationSystem::State::Open)
                   static_cast<void>(flow.setSystemState(last.name, RotationSystem::State::Excused,
                                                         u"switched off at the end of the month"_s));
               else
                   static_cast<void>(flow.beginQuiet(kDay, u"class"_s));
           });
}

bool softStop(const TourStage &stage)
{
    return quiet(stage) && at(routine(stage), RotationStep::SoftStop, [](RotationFlow &flow) {
               static_cast<void>(flow.overrideGate(GateKind::OldKeySilent, flow.rotation().key.typedName(),
                                                   u"the clock of the picture stands still"_s));
           });
}

bool deletion(const TourStage &stage)
{
    return softStop(stage) && at(routine(stage), RotationStep::Delete,
                                 [](RotationFlow &flow) { static_cast<void>(flow.softStop(24 * 3600)); });
}

bool done(const TourStage &stage)
{
    return deletion(stage) &&
           at(routine(stage), RotationStep::Done, [](RotationFlow &flow) { static_cast<void>(flow.deleteOldKey()); });
}

bool leak(const TourStage &stage)
{
    RotationFlow *flow = shown(stage, 1, RotationReason::Leak);
    if (flow)
        return true;
    for (RotationFlow *each : stage.session().rotations().flows()) {
        if (isQuiet(*each) && each->evidence().readAt == 0)
            each->refresh();
    }
    return false;
}

/// Takes a rotation of the first busy key as far as that, without a look at its traffic.
RotationFlow *unseen(const TourStage &stage, RotationStep step)
{
    if (!stage.isSettled() || !stage.session().rotations().isLoaded())
        return nullptr;
    const QStringList keys = busyKeys(stage.session());
    RotationFlow *flow =
        keys.isEmpty() ? nullptr : stage.session().rotations().open(keys.constFirst(), RotationReason::Routine);
    if (!flow || !isQuiet(*flow))
        return nullptr;
    stage.view().go({u"rotation"_s, flow->rotation().id, {}});
    if (flow->step() >= step)
        return flow;
    if (flow->step() == RotationStep::Systems)
        static_cast<void>(flow->setSystems({{u"edge-router"_s}}, false));
    else if (flow->step() == RotationStep::Create)
        static_cast<void>(flow->createKey(sameAccount(stage, *flow)));
    else if (flow->step() == RotationStep::HandOver)
        static_cast<void>(flow->finishHandover());
    return nullptr;
}

bool createRefused(const TourStage &stage)
{
    RotationFlow *flow = unseen(stage, RotationStep::Create);
    if (flow && flow->rotation().refusal.isEmpty() && flow->step() == RotationStep::Create)
        static_cast<void>(flow->createKey(sameAccount(stage, *flow)));
    return flow && !flow->rotation().refusal.isEmpty();
}

bool deletionRefused(const TourStage &stage)
{
    RotationFlow *flow = unseen(stage, RotationStep::Verify);
    if (!flow || flow->evidence().readAt == 0)
        return false;
    switch (flow->step()) {
    case RotationStep::Verify:
        if (flow->rotation().openSystems() > 0)
            static_cast<void>(flow->setSystemState(u"edge-router"_s, RotationSystem::State::Ticked, {}));
        else if (!allPassable(flow->gates())) // another picture has given the key a successor already
            static_cast<void>(
                flow->overrideGate(GateKind::NewKeyUsed, flow->rotation().key.typedName(), u"for the picture"_s));
        else
            static_cast<void>(flow->beginQuiet(kDay, u"class"_s));
        return false;
    case RotationStep::Quiet:
        static_cast<void>(flow->overrideGate(GateKind::OldKeySilent, flow->rotation().key.typedName(),
                                             u"the clock of the picture stands still"_s));
        return false;
    case RotationStep::SoftStop:
        static_cast<void>(flow->skipSoftStop({}));
        return false;
    default:
        if (flow->rotation().refusal.isEmpty())
            static_cast<void>(flow->deleteOldKey());
        return !flow->rotation().refusal.isEmpty();
    }
}

bool unreadable(const TourStage &stage)
{
    RotationFlow *flow = unseen(stage, RotationStep::Verify);
    return flow && flow->readingError();
}

/// Three keys that are rotated together, two systems listed, one changed over.
bool campaign(const TourStage &stage)
{
    if (!stage.isSettled() || !stage.session().rotations().isLoaded())
        return false;
    const QString name = u"Autumn 2026"_s;
    Rotations &all = stage.session().rotations();
    if (flowsOf(all, name).empty()) {
        const QStringList keys = busyKeys(stage.session());
        for (const QString &key : keys.mid(2, 3)) {
            RotationOpening opening;
            opening.campaign = name;
            static_cast<void>(all.open(key, RotationReason::Routine, opening));
        }
        return false;
    }
    bool ready = true;
    for (RotationFlow *flow : flowsOf(all, name)) {
        const bool first = flow == flowsOf(all, name).front();
        ready = ready && isQuiet(*flow) && flow->step() >= (first ? RotationStep::HandOver : RotationStep::Create);
        if (!isQuiet(*flow))
            continue;
        if (flow->step() == RotationStep::Systems) {
            std::vector<RotationSystem> systems(first ? 2 : 1);
            systems.front().name = u"edge-router"_s;
            systems.front().owner = u"Platform"_s;
            if (first)
                systems.back().name = u"dispatch-api"_s;
            static_cast<void>(flow->setSystems(std::move(systems), false));
        } else if (first && flow->step() == RotationStep::Create) {
            static_cast<void>(flow->createKey(sameAccount(stage, *flow)));
        } else if (first && flow->rotation().openSystems() == 2) {
            static_cast<void>(flow->setSystemState(u"edge-router"_s, RotationSystem::State::Ticked, {}));
            ready = false;
        }
    }
    if (ready)
        stage.view().go({u"campaign"_s, name, {}});
    return ready;
}

bool campaignDialog(const TourStage &stage)
{
    if (!stage.isSettled())
        return false;
    if (stage.window().findChild<QDialog *>(u"campaignDialog"_s))
        return true;
    stage.go("keys", "personal-in-production");
    stage.selectRow(0);
    stage.selectMore(1);
    stage.selectMore(2);
    stage.trigger("verb.rotate");
    return false;
}

bool list(const TourStage &stage)
{
    if (!leak(stage))
        return false;
    stage.go("rotations");
    return true;
}

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"rotation-systems", TourConnection::Rotating, nullptr, systems},
        TourScene{"rotation-create", TourConnection::Rotating, nullptr, create},
        TourScene{"rotation-hand-over", TourConnection::Rotating, nullptr, handOver},
        TourScene{"rotation-command", TourConnection::Rotating, nullptr, command},
        TourScene{"rotation-verify", TourConnection::Rotating, nullptr, verify},
        TourScene{"rotation-gate", TourConnection::Rotating, nullptr, gate},
        TourScene{"rotation-quiet", TourConnection::Rotating, nullptr, quiet},
        TourScene{"rotation-soft-stop", TourConnection::Rotating, nullptr, softStop},
        TourScene{"rotation-delete", TourConnection::Rotating, nullptr, deletion},
        TourScene{"rotation-done", TourConnection::Rotating, nullptr, done},
        TourScene{"rotation-leak", TourConnection::Rotating, nullptr, leak},
        TourScene{"rotations", TourConnection::Rotating, nullptr, list},
        TourScene{"campaign", TourConnection::Rotating, nullptr, campaign},
        TourScene{"campaign-dialog", TourConnection::Rotating, nullptr, campaignDialog},
        TourScene{"rotation-create-refused", TourConnection::Refusing, nullptr, createRefused},
        TourScene{"rotation-delete-refused", TourConnection::Refusing, nullptr, deletionRefused},
        TourScene{"rotation-unreadable", TourConnection::Unreadable, nullptr, unreadable},
    };
    return kScenes;
}

} // namespace steward::tourrotations
