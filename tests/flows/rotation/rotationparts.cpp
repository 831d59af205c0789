// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/rotation/rotationparts.h"

#include "app/resources/projectkeys/projectkeysapi.h"
#include "app/resources/projects/projectsapi.h"
#include "app/spend/prices/pricefile.h"
#include "tests/support/await.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace steward::test {
namespace {

TransportConfig configFor(const QUrl &baseUrl)
{
    TransportConfig config;
    config.baseUrl = baseUrl;
    config.firstDelay = 1ms;
    config.maxAttempts = 2;
    return config;
}

} // namespace

RotationParts::RotationParts(const QUrl &baseUrl, Secret adminKey, const QString &dir, const QString &projectId,
                             const Clock &clock)
    : archive(dir + u"/a.db"_s)
    , transport(configFor(baseUrl), std::move(adminKey))
    , changes(transport, archive, organization, clock, u"a1"_s)
    , rotations(RotationFlow::Room{
          transport, changes, organization, clock, u"a1"_s, [] { return u"Example"_s; }, [] { return true; },
          [](QString, std::vector<KeySystem>, QString) -> QCoro::Task<Result<>> { co_return Result<>(); },
          [] { return std::make_shared<const PriceTable>(suppliedPrices()); }})
{
    if (!archive.open().result())
        qFatal("no archive");
    ProjectQuery everything;
    Pending projects(collect(ProjectsApi(transport).list(everything), {}));
    Pending keys(collect(ProjectKeysApi(transport).list(projectId), {}));
    if (!comesTrue([&] { return projects.done() && keys.done(); }) || !projects.result() || !keys.result())
        qFatal("not read");
    Snapshot held;
    held.projects = *projects.take();
    held.projectKeys.replace(projectId, *keys.take());
    organization.load(std::move(held));
    changes.setSettleTimes({{1ms, 2ms}});
    QObject::connect(&changes, &Changes::takenUp, &rotations, &Rotations::takeUp);
    changes.takeUp();
    if (!comesTrue([this] { return rotations.isLoaded(); }))
        qFatal("no journal");
}

RotationParts::~RotationParts() = default;

RotationFlow &RotationParts::flow()
{
    return *rotations.flows().constLast();
}

} // namespace steward::test
