// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/rotation/rotationbed.h"

#include "app/demo/traffic.h"
#include "app/flows/rotation/rotationplans.h"
#include "app/resources/projectkeys/projectkeysapi.h"
#include "app/resources/projects/projectsapi.h"
#include "tests/support/await.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace steward::test {
namespace {

constexpr UnixSeconds kStart = 1'795'430'460; // a Tuesday morning
constexpr qint64 kDay = 24 * 3600;

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
    options.nowMs = [this] { return clock.nowMs(); };
    server = std::make_unique<demo::DemoServer>(options);
    if (!server->listen())
        qFatal("no server");
    const demo::State &state = server->state();
    const demo::Key &key = state.keys[busyKey(*server)];
    keyId = key.id;
    projectId = state.projects[key.project].id;
    accountId = state.accounts[key.account].id;

    // What a session holds: the projects and the keys of the one that matters.
    TransportConfig config;
    config.baseUrl = server->baseUrl();
    Transport transport(config, Secret(server->adminKey()));
    Pending projects(collect(ProjectsApi(transport).list({}), {}));
    Pending keys(collect(ProjectKeysApi(transport).list(projectId), {}));
    if (!comesTrue([&] { return projects.done() && keys.done(); }))
        qFatal("not read");
    m_held.projects = *projects.take();
    m_held.projectKeys.replace(projectId, *keys.take());
    open();
}

RotationBed::~RotationBed()
{
    close();
}

void RotationBed::open()
{
    m_archive = std::make_unique<Archive>(dir.filePath(u"a.db"_s));
    if (!m_archive->open().result())
        qFatal("no archive");
    m_organization = std::make_unique<Organization>();
    m_organization->load(m_held);
    TransportConfig config;
    config.baseUrl = server->baseUrl();
    config.firstDelay = 1ms;
    config.maxAttempts = 2;
    m_transport = std::make_unique<Transport>(config, Secret(server->adminKey()));
    m_changes = std::make_unique<Changes>(*m_transport, *m_archive, *m_organization, clock, u"a1"_s);
    m_changes->setSettleTimes({{1ms, 2ms}});
    m_rotations = std::make_unique<Rotations>(RotationFlow::Room{
        *m_transport, *m_changes, *m_organization, clock, u"a1"_s, [] { return u"Example"_s; },
        [](QString, std::vector<KeySystem>, QString) -> QCoro::Task<Result<>> { co_return Result<>(); }});
    QObject::connect(m_rotations.get(), &Rotations::problem, m_rotations.get(),
                     [this](RotationFlow *, const Error &error) { m_problems += error.detail; });
    QObject::connect(m_changes.get(), &Changes::takenUp, m_rotations.get(), &Rotations::takeUp);
    m_changes->takeUp();
    if (!comesTrue([this] { return m_rotations->isLoaded(); }))
        qFatal("no journal");
}

void RotationBed::close()
{
    m_rotations.reset();
    m_changes.reset();
    m_transport.reset();
    m_organization.reset();
    m_archive.reset();
}

void RotationBed::reopen()
{
    close();
    open();
}

RotationFlow &RotationBed::flow() const
{
    return *m_rotations->flows().constLast();
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
    return m_rotations->open(keyId, reason) && settle();
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
    return m_archive->journal(JournalPart::All).result().value_or(std::vector<JournalEntry>{});
}

} // namespace steward::test
