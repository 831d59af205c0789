// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/timebed.h"

#include "app/demo/state.h"
#include "app/flows/rotation/rotations.h"
#include "app/organization/organization.h"
#include "app/sync/sync.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

TimeBed::TimeBed(demo::Quirks quirks)
    : clock(kStart)
{
    demo::Options options;
    options.quirks = quirks;
    options.nowMs = [this] { return clock.nowMs(); };
    server = std::make_unique<demo::DemoServer>(options);
    if (!server->listen())
        qFatal("no server");
    settings = std::make_unique<Settings>(dir.filePath(u"settings.ini"_s));
    Connection connection;
    connection.id = u"a1"_s;
    connection.name = u"Halyard Freight"_s;
    connection.baseUrl = server->baseUrl();
    session = std::make_unique<Session>(connection, Secret(server->adminKey()), dir.filePath(u"data"_s), clock);
}

bool TimeBed::read()
{
    QSignalSpy finished(&session->sync(), &Sync::finished);
    session->followRotations();
    session->open();
    return QTest::qWaitFor([&] { return finished.size() > 0 && session->rotations().isLoaded(); }, 30'000);
}

bool TimeBed::isAlive(const QString &keyId) const
{
    const int index = server->state().keys.indexOf(keyId);
    return index >= 0 && !server->state().keys[index].gone;
}

QStringList TimeBed::keysOf(const QString &ownerType) const
{
    QStringList keys;
    const Snapshot &snapshot = session->organization().snapshot();
    for (const Project &project : snapshot.projects) {
        if (project.name != u"Parcel Routing Production"_s)
            continue;
        for (const InProject<ProjectKey> &key : snapshot.projectKeys.of(project.id)) {
            if (key.value.ownerType == ownerType && key.value.lastUsedAt && kStart - *key.value.lastUsedAt < 3600)
                keys += key.value.id;
        }
    }
    return keys;
}

} // namespace steward::test
