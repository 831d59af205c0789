// SPDX-License-Identifier: GPL-3.0-or-later
// Which lists an entry of the audit log puts in doubt.
#include "app/sync/auditimpact.h"
#include "app/sync/freshness.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

Snapshot known()
{
    Snapshot snapshot;
    ProjectKey key;
    key.id = u"key_known"_s;
    key.ownerUserId = u"user_1"_s;
    snapshot.projectKeys.replace(u"proj_a"_s, {key});
    ServiceAccount account;
    account.id = u"svc_known"_s;
    snapshot.serviceAccounts.replace(u"proj_b"_s, {account});
    AdminKey admin;
    admin.id = u"key_admin"_s;
    snapshot.adminKeys = std::vector{admin};
    return snapshot;
}

/// "kind/project" for each list, and "kind?" for each that is in doubt, sorted.
QStringList described(const AuditImpact &impact)
{
    static const QStringList kNames{u"projects"_s, u"users"_s, u"invites"_s, u"adminKeys"_s, u"projectUsers"_s,
                                    u"accounts"_s, u"keys"_s,  u"limits"_s,  u"costs"_s,     u"audit"_s};
    QStringList lists;
    for (auto it = impact.changed.cbegin(); it != impact.changed.cend(); ++it)
        lists += kNames.at(int(it.key().kind)) + (it.key().projectId.isEmpty() ? u""_s : u'/' + it.key().projectId);
    for (int kind = 0; kind < kListKindCount; ++kind) {
        if (impact.unsureSince[size_t(kind)] > 0)
            lists += kNames.at(kind) + u'?';
    }
    lists.sort();
    return lists;
}

} // namespace

class AuditImpactTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("adminKeyInDefault");
        QTest::addColumn<QString>("lists");
        const auto row = [](const char *name, const QString &type, const QString &project, const QString &subject,
                            const QString &lists, bool adminKey = false) {
            QTest::newRow(name) << type << project << subject << adminKey << lists;
        };
        row("project", u"project.updated"_s, u"proj_a"_s, u"proj_a"_s, u"limits/proj_a projects"_s);
        row("project archived", u"project.archived"_s, u"proj_a"_s, u"proj_a"_s, u"projects"_s);
        row("new key", u"api_key.created"_s, u"proj_c"_s, u"key_new"_s, u"keys/proj_c"_s);
        row("known key wins over the project said", u"api_key.deleted"_s, u"proj_c"_s, u"key_known"_s,
            u"keys/proj_a"_s);
        row("admin key", u"api_key.deleted"_s, {}, u"key_admin"_s, u"adminKeys"_s);
        row("new admin key", u"api_key.created"_s, {}, u"key_new"_s, u"adminKeys"_s);
        row("new key by an admin key", u"api_key.created"_s, u"proj_d"_s, u"key_new"_s, u"adminKeys keys?"_s, true);
        row("known key by an admin key", u"api_key.deleted"_s, u"proj_d"_s, u"key_known"_s, u"keys/proj_a"_s, true);
        row("service account", u"service_account.created"_s, u"proj_c"_s, u"svc_new"_s,
            u"accounts/proj_c keys/proj_c"_s);
        row("known service account", u"service_account.deleted"_s, u"proj_d"_s, u"svc_known"_s,
            u"accounts/proj_b keys/proj_b"_s, true);
        row("service account by an admin key", u"service_account.created"_s, u"proj_d"_s, u"svc_new"_s,
            u"accounts? keys?"_s, true);
        row("user of a project", u"user.added"_s, u"proj_c"_s, u"user_1"_s, u"keys/proj_c projectUsers/proj_c users"_s);
        row("user who leaves", u"user.deleted"_s, {}, u"user_1"_s, u"keys/proj_a users"_s);
        row("role", u"role.assignment.created"_s, {}, u"assignment_1"_s, u"users"_s);
        row("invite", u"invite.sent"_s, {}, u"invite_1"_s, u"invites"_s);
        row("invite accepted", u"invite.accepted"_s, {}, u"invite_1"_s, u"invites users"_s);
        row("organization", u"organization.updated"_s, {}, u"org_1"_s, u"limits"_s);
        row("log-in", u"login.succeeded"_s, {}, {}, {});
        row("never heard of", u"quantum.entangled"_s, u"proj_a"_s, u"q_1"_s, {});
    }
    void entries()
    {
        QFETCH(QString, type);
        QFETCH(QString, project);
        QFETCH(QString, subject);
        QFETCH(bool, adminKeyInDefault);
        QFETCH(QString, lists);
        AuditEntry entry;
        entry.id = u"audit_1"_s;
        entry.type = type;
        entry.effectiveAt = 77;
        entry.projectId = project;
        entry.projectName = adminKeyInDefault ? u"Default project"_s : u"Search"_s;
        entry.actorType = adminKeyInDefault ? u"api_key"_s : u"session"_s;
        entry.subjectId = subject;
        const AuditImpact impact = impactOf({&entry, 1}, known());
        QCOMPARE(described(impact).join(u' '), lists);
        for (const UnixSeconds at : impact.changed)
            QCOMPARE(at, 77);
    }

    void theLatestEntryCounts()
    {
        std::vector<AuditEntry> entries(3);
        const std::array<UnixSeconds, 3> times{5, 9, 7};
        for (size_t i = 0; i < entries.size(); ++i) {
            entries[i].type = u"invite.sent"_s;
            entries[i].effectiveAt = times[i];
        }
        QCOMPARE(impactOf(entries, known()).changed.value({ListKind::Invites, {}}), 9);
    }
};

STEWARD_TEST(AuditImpactTest);
#include "tst_auditimpact.moc"
