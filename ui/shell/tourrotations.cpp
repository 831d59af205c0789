// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourrotations.h"

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
               RotationTarget target;
               target.accountId = flow.rotation().key.ownerId;
               target.accountName = flow.rotation().key.ownerName;
               target.keyName = rotationplan::proposedKeyName(flow.rotation().key, stage.session().clock().nowMs());
               static_cast<void>(flow.createKey(target));
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
    };
    return kScenes;
}

} // namespace steward::tourrotations
