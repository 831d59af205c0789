// SPDX-License-Identifier: GPL-3.0-or-later
// Leads one rotation from the first step to the last, or goes on with the one that is there, and is killed by itself a
// while after the Nth entry of the journal is on the disk. The admin key stands in OPENAI_ADMIN_KEY.
//     rotationhost URL DIR KEY PROJECT ACCOUNT routine|leak N MICROSECONDS     N: 0 for never
// Ends with 0 when the rotation is closed, with 3 when it does not get there.
#include "app/secrets/processguard.h"
#include "tests/flows/rotation/rotationparts.h"
#include "tests/flows/rotation/times.h"

#include <csignal>
#include <QCoreApplication>
#include <QTimer>
#include <thread>

using namespace steward;
using steward::test::kDay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One thing that a person would do now; what cannot be done now is left for the next turn.
void act(RotationFlow &flow, const QString &accountId, bool leak)
{
    const Rotation &rotation = flow.rotation();
    const QString name = rotation.key.typedName();
    const auto opened = [&](GateKind gate) {
        if (rotation.isOverridden(gateId(gate)))
            return true;
        (void)flow.overrideGate(gate, name, u"the test says so"_s);
        return false;
    };
    if (leak && !rotation.isDeleted())
        return void(flow.revokeNow(name, u"leaked"_s));
    switch (flow.step()) {
    case RotationStep::Systems:
        return void(flow.setSystems({{u"edge-router"_s}}, false));
    case RotationStep::Create:
        return void(flow.createKey({accountId, u"svc"_s, u"the new one"_s}));
    case RotationStep::HandOver:
        if (flow.secret() || !rotation.handovers.empty())
            (void)flow.finishHandover();
        return;
    case RotationStep::Verify:
        if (rotation.openSystems() > 0)
            return void(flow.setSystemState(u"edge-router"_s, RotationSystem::State::Ticked, {}));
        if (opened(GateKind::NewKeyUsed))
            (void)flow.beginQuiet(kDay, {});
        return;
    case RotationStep::Quiet:
        return void(opened(GateKind::OldKeySilent));
    case RotationStep::SoftStop:
        return void(flow.skipSoftStop({}));
    case RotationStep::Delete:
        return void(flow.deleteOldKey());
    case RotationStep::Done:
        return void(flow.finish(u"done"_s));
    default:
        return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    guardProcess();
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 9)
        return 99;
    const QString keyId = arguments.at(3), projectId = arguments.at(4), accountId = arguments.at(5);
    const bool leak = arguments.at(6) == "leak"_L1;
    const int killAt = arguments.at(7).toInt();
    const int afterUs = arguments.at(8).toInt();
    const Clock clock;
    test::RotationParts parts(QUrl(arguments.at(1)), Secret(qgetenv("OPENAI_ADMIN_KEY")), arguments.at(2), projectId,
                              clock);
    QObject::connect(&parts.changes.journal(), &Journal::appended, &app,
                     [killAt, afterUs, entries = 0](const JournalEntry &) mutable {
                         if (++entries != killAt)
                             return;
                         if (afterUs == 0)
                             (void)std::raise(SIGKILL);
                         std::thread([afterUs] {
                             std::this_thread::sleep_for(std::chrono::microseconds(afterUs));
                             (void)::kill(::getpid(), SIGKILL);
                         }).detach();
                     });
    if (parts.rotations.flows().isEmpty())
        parts.rotations.open(keyId, leak ? RotationReason::Leak : RotationReason::Routine);
    RotationFlow &flow = parts.flow();
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &app, [&] {
        if (flow.rotation().isClosed())
            return QCoreApplication::exit(0);
        if (flow.runner() && flow.runner()->state() != PlanRunner::State::Running)
            return flow.retryPlan();
        if (!flow.isBusy() && !flow.isReading())
            act(flow, accountId, leak);
    });
    turn.start(1);
    QTimer::singleShot(60'000, &app, [] { QCoreApplication::exit(3); });
    return QCoreApplication::exec();
}
