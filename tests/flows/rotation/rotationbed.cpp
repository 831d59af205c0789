// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/rotation/rotationbed.h"

#include "app/demo/traffic.h"
#include "app/flows/rotation/rotationplans.h"
#include "tests/flows/rotation/times.h"
#include "tests/support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace steward::test {
namespace {

constexpr UnixSeconds kStart = 1'795'430'460; // a Tuesday morning

/// A key of a service account in production that is busy at every hour.
int busyKey(demo::DemoServer &server)
{
    const demo::State &state = server.state();
    for (int i = 0; i < state.keys.size(); ++i) {
        const demo::Key &key = state.keys[i];
        if (key.gone || key.account < 0 || !state.projects[key.project].name.contains(u"Production"_s))
            continue;
        const auto &streams = server.traffic().streamsOfKey(i);
        const bool busy = std::any_of(streams.begin(), streams.end(), [&](int each) {
            const demo::Stream &stream = server.traffic().streams()[std::size_t(each)];
            return stream.rhythm == demo::Rhythm::Around && stream.perDay > 2000;
        });
        if (busy)
            return i;
    }
    qFatal("no busy key");
}

} // namespace

RotationBed::RotationBed(demo::Quirks quirks)
    : clock(kStart)
{
    demo::Options options;
    options.quirks = quirks;
    options.nowMs = [this] { return clock.nowMs() - clockAheadMs; };
    server = std::make_unique<demo::DemoServer>(options);
    if (!server->listen())
        qFatal("no server");
    const demo::State &state = server->state();
    const demo::Key &key = state.keys[busyKey(*server)];
    keyId = key.id;
    projectId = state.projects[key.project].id;
    accountId = state.accounts[key.account].id;

    open();
}

RotationBed::~RotationBed()
{
    close();
}

void RotationBed::open()
{
    m_parts =
        std::make_unique<RotationParts>(server->baseUrl(), Secret(server->adminKey()), dir.path(), projectId, clock);
    QObject::connect(&m_parts->rotations, &Rotations::problem, &m_parts->rotations,
                     [this](RotationFlow *, const Error &error) { m_problems += error.detail; });
}

void RotationBed::close()
{
    m_parts.reset();
}

void RotationBed::reopen()
{
    close();
    open();
}

RotationFlow &RotationBed::flow() const
{
    return m_parts->flow();
}

bool RotationBed::settle(int timeoutMs) const
{
    return comesTrue([this] { return !flow().isBusy() && !flow().isReading(); }, timeoutMs);
}

bool RotationBed::pass(qint64 seconds)
{
    clock.advance(seconds * 1000);
    flow().refresh();
    return settle();
}

bool RotationBed::begin(RotationReason reason)
{
    return m_parts->rotations.open(keyId, reason) && settle();
}

bool RotationBed::listSystems(const QStringList &names)
{
    std::vector<RotationSystem> systems;
    for (const QString &name : names)
        systems.push_back({name});
    return flow().setSystems(std::move(systems), false) && settle();
}

bool RotationBed::create()
{
    RotationTarget target;
    target.accountId = accountId;
    target.accountName = flow().rotation().key.ownerName;
    target.keyName = rotationplan::proposedKeyName(flow().rotation().key, clock.nowMs());
    return flow().createKey(target) && settle();
}

bool RotationBed::handOver()
{
    RotationHandover handover;
    handover.way = u"copied"_s;
    return flow().noteHandover(handover) && settle() && flow().finishHandover() && settle();
}

bool RotationBed::tickAll()
{
    const std::vector<RotationSystem> systems = flow().rotation().systems;
    for (const RotationSystem &system : systems) {
        if (!flow().setSystemState(system.name, RotationSystem::State::Ticked, {}) || !settle())
            return false;
    }
    return true;
}

bool RotationBed::toVerify()
{
    return begin() && listSystems({u"edge-router"_s, u"dispatch-api"_s}) && create() && handOver();
}

bool RotationBed::toQuiet()
{
    return toVerify() && pass(20 * 60) && tickAll() && flow().beginQuiet(kDay, u"class"_s) && settle();
}

bool RotationBed::toDelete()
{
    // The forgotten weekly job runs once, nine hours in; then a day of silence.
    return toQuiet() && pass(10 * 3600) && pass(kDay + kUsageLagSeconds) && flow().rotation().silent &&
           flow().skipSoftStop(u"not needed"_s) && settle();
}

bool RotationBed::isAlive(const QString &id) const
{
    const int index = server->state().keys.indexOf(id);
    return index >= 0 && !server->state().keys[index].gone;
}

int RotationBed::keysOfAccount() const
{
    const demo::State &state = server->state();
    const int account = state.accounts.indexOf(accountId);
    return static_cast<int>(std::count_if(state.keys.begin(), state.keys.end(), [account](const demo::Key &key) {
        return key.account == account && !key.gone;
    }));
}

std::vector<JournalEntry> RotationBed::journal() const
{
    return m_parts->archive.journal(JournalPart::All).result().value_or(std::vector<JournalEntry>{});
}

} // namespace steward::test
