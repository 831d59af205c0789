// SPDX-License-Identifier: GPL-3.0-or-later
// The latest changes of an organization: which entries, in which words' terms, and what is said of an empty log.
#include "app/organization/latestchanges.h"

#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace steward::samples;

class TestLatestChanges : public QObject
{
    Q_OBJECT

    static ChangeEntry entry(const QString &type, const QString &actor, const QString &project, const QString &subject)
    {
        return {u"id"_s, type, kNow, actor, project, subject};
    }
    static LatestChange only(Snapshot snapshot, ChangeEntry change)
    {
        snapshot.changes = std::vector{std::move(change)};
        const LatestChanges latest = latestChanges(snapshot);
        return latest.entries.size() == 1 ? latest.entries.front() : LatestChange();
    }

private Q_SLOTS:
    void namesForIds()
    {
        const Snapshot snapshot = organization();
        const Project &project = snapshot.projects.front();
        const User &user = snapshot.users.front();
        QVERIFY(!project.name.isEmpty() && !user.name.isEmpty() && !user.email.isEmpty());
        // By e-mail or by id, a person has a name; a project that is changed is not where it is changed.
        QCOMPARE(only(snapshot, entry(u"project.updated"_s, user.email, project.id, {})),
                 (LatestChange{u"project.updated"_s, kNow, user.name, project.name, {}}));
        QCOMPARE(only(snapshot, entry(u"user.updated"_s, user.id, project.id, user.id)),
                 (LatestChange{u"user.updated"_s, kNow, user.name, user.name, project.name}));
        // What is not known any more stays an id; what the log does not say stays empty.
        QCOMPARE(only(snapshot, entry(u"api_key.deleted"_s, {}, u"proj_gone"_s, u"key_gone"_s)),
                 (LatestChange{u"api_key.deleted"_s, kNow, {}, u"key_gone"_s, u"proj_gone"_s}));
    }

    /// A key of theirs still works, and its owner's name stands with it.
    void namesOfWhoHasLeft()
    {
        Snapshot snapshot = organization();
        ProjectKey left = personalKey(u"k-left"_s, u"user-gone"_s), other = personalKey(u"k-moved"_s, u"ada"_s);
        left.ownerProjectAccess = other.ownerProjectAccess = u"inactive"_s;
        other.ownerUserName = u"an older name"_s;
        snapshot.projectKeys.push_back({u"proj_p"_s, left});
        snapshot.projectKeys.push_back({u"proj_p"_s, other});
        QCOMPARE(only(snapshot, entry(u"user.deleted"_s, {}, {}, u"user-gone"_s)).subject, u"user-gone name"_s);
        QCOMPARE(only(snapshot, entry(u"user.updated"_s, {}, {}, u"ada"_s)).subject, snapshot.users.front().name);
    }

    void theNewestWithoutSigningIn()
    {
        Snapshot snapshot = organization();
        for (int i = 0; i < 12; ++i) {
            snapshot.changes.push_back(entry(u"login.succeeded"_s, u"ada"_s, {}, {}));
            snapshot.changes.push_back(entry(u"logout.succeeded"_s, u"ada"_s, {}, {}));
            snapshot.changes.push_back(entry(u"user.added"_s, {}, {}, QString::number(i)));
        }
        const LatestChanges latest = latestChanges(snapshot);
        QCOMPARE(latest.entries.size(), LatestChanges::kMost);
        for (std::size_t i = 0; i < latest.entries.size(); ++i)
            QCOMPARE(latest.entries[i].subject, QString::number(i));
    }

    void whatTheLogIs()
    {
        using Log = LatestChanges::Log;
        const ListId log{ListKind::AuditLog, {}};
        Snapshot snapshot;
        QCOMPARE(latestChanges(snapshot).log, Log::Unread);
        snapshot.states[log].notOffered = true;
        QCOMPARE(latestChanges(snapshot).log, Log::Empty);
        snapshot.states[log] = {kNow, false, false, {}};
        QCOMPARE(latestChanges(snapshot).log, Log::Empty);
        snapshot.changes.push_back(entry(u"login.succeeded"_s, u"ada"_s, {}, {}));
        QCOMPARE(latestChanges(snapshot).log, Log::HasEntries);
        QVERIFY(latestChanges(snapshot).entries.empty());
    }
};

STEWARD_TEST(TestLatestChanges);
#include "tst_latestchanges.moc"
