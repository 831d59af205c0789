// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known of a step before it is applied, from the organization alone.
#include "app/changes/plantext.h"
#include "app/changes/review.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Kind = Fact::Kind;

namespace {

constexpr UnixSeconds kNow = 1'795'430'460;

User user(const QString &id, const QString &role, bool scim = false)
{
    User made;
    made.id = id;
    made.name = u"Name of "_s + id;
    made.role = role;
    made.isScimManaged = scim;
    made.projects = {{u"prod"_s, u"Routing Production"_s, u"member"_s}};
    return made;
}

ProjectKey key(const QString &id, std::optional<UnixSeconds> lastUsed, const QString &userId,
               const QString &accountId = {})
{
    ProjectKey made;
    made.id = id;
    made.name = u"name-"_s + id;
    made.lastUsedAt = lastUsed;
    made.ownerUserId = userId;
    made.ownerServiceAccountId = accountId;
    return made;
}

Project project(const QString &id, const QString &name, bool archived = false)
{
    Project made;
    made.id = id;
    made.name = name;
    made.createdAt = 1;
    made.status = archived ? u"archived"_s : u"active"_s;
    return made;
}

Snapshot organization(int owners)
{
    Snapshot all;
    for (int i = 1; i <= owners; ++i)
        all.users.push_back(user(u"owner-%1"_s.arg(i), u"owner"_s));
    all.users.push_back(user(u"reader"_s, u"reader"_s));
    all.users.push_back(user(u"scim"_s, u"reader"_s, true));
    all.projects = {project(u"default"_s, u"Default project"_s), project(u"prod"_s, u"Routing Production"_s),
                    project(u"dev"_s, u"Routing Development"_s), project(u"old"_s, u"Old"_s, true)};
    all.projectKeys.push_back({u"prod"_s, key(u"hot"_s, kNow - 180, u"reader"_s)});
    all.projectKeys.push_back({u"prod"_s, key(u"never"_s, std::nullopt, {}, u"svc"_s)});
    all.projectKeys.push_back({u"prod"_s, key(u"svc-hot"_s, kNow - 3600, {}, u"svc"_s)});
    all.projectKeys.push_back({u"dev"_s, key(u"idle"_s, kNow - 20 * 86400, u"reader"_s)});
    ServiceAccount account;
    account.id = u"svc"_s;
    account.name = u"captions-svc"_s;
    all.serviceAccounts.push_back({u"prod"_s, account});
    AdminKey own;
    own.id = u"admin-own"_s;
    own.name = u"console"_s;
    own.redactedValue = u"sk-admin-****x7Qe"_s;
    AdminKey other = own;
    other.id = u"admin-other"_s;
    other.redactedValue = u"sk-admin-****aaaa"_s;
    all.adminKeys = {own, other};
    KeySystem system;
    system.keyId = u"hot"_s;
    all.local.systems = {system, system};
    return all;
}

Step step(const QString &operation, QJsonObject arguments)
{
    return {u"1"_s, operation, std::move(arguments), {}, {}};
}

StepReview reviewOf(const Snapshot &snapshot, Step what)
{
    Plan plan;
    plan.steps = {std::move(what)};
    return reviewed(plan, {snapshot, kNow, u"x7Qe"_s, {{u"hot"_s, 214}}}).front();
}

} // namespace

Q_DECLARE_METATYPE(Fact::Kind)
Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(Danger)

class TestReview final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void facts_data()
    {
        QTest::addColumn<int>("owners");
        QTest::addColumn<Step>("what");
        QTest::addColumn<Kind>("fact");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<bool>("blocked");
        QTest::addColumn<QString>("typed");
        const auto role = [](const QString &id, const QString &to) {
            return step(u"users.modify"_s, {{u"user_id"_s, id}, {u"role"_s, to}});
        };
        const auto ofProject = [](const QString &operation, const QString &id) {
            return step(operation, {{u"project_id"_s, id}, {u"name"_s, u"x"_s}, {u"user_id"_s, u"reader"_s}});
        };
        QTest::newRow("last owner demoted")
            << 1 << role(u"owner-1"_s, u"reader"_s) << Kind::LastOwner << true << true << u"Name of owner-1"_s;
        QTest::newRow("last owner removed") << 1 << step(u"users.remove"_s, {{u"user_id"_s, u"owner-1"_s}})
                                            << Kind::LastOwner << true << true << u"Name of owner-1"_s;
        QTest::newRow("one of two demoted")
            << 2 << role(u"owner-1"_s, u"reader"_s) << Kind::OwnersAfter << true << false << u"Name of owner-1"_s;
        QTest::newRow("one of three demoted")
            << 3 << role(u"owner-1"_s, u"reader"_s) << Kind::OwnersAfter << false << false << u"Name of owner-1"_s;
        QTest::newRow("a fourth owner") << 3 << role(u"reader"_s, u"owner"_s) << Kind::OwnersAfter << true << false
                                        << QString();
        QTest::newRow("a third owner") << 2 << role(u"reader"_s, u"owner"_s) << Kind::OwnersAfter << false << false
                                       << QString();
        QTest::newRow("identity provider")
            << 2 << role(u"scim"_s, u"owner"_s) << Kind::ScimManaged << true << true << QString();
        QTest::newRow("nobody known") << 2 << role(u"stranger"_s, u"owner"_s) << Kind::NotKnown << true << false
                                      << QString();
        QTest::newRow("reader with keys removed") << 2 << step(u"users.remove"_s, {{u"user_id"_s, u"reader"_s}})
                                                  << Kind::KeysOfPerson << true << false << QString();
        QTest::newRow("Default project archived") << 2 << ofProject(u"projects.archive"_s, u"default"_s)
                                                  << Kind::DefaultProject << true << true << u"Default project"_s;
        QTest::newRow("Default project renamed")
            << 2 << ofProject(u"projects.modify"_s, u"default"_s) << Kind::DefaultProject << true << true << QString();
        QTest::newRow("member of the Default project")
            << 2 << ofProject(u"projectusers.add"_s, u"default"_s) << Kind::DefaultProject << true << true << QString();
        QTest::newRow("account in the Default project") << 2 << ofProject(u"serviceaccounts.create"_s, u"default"_s)
                                                        << Kind::DefaultProject << true << true << QString();
        QTest::newRow("archived project")
            << 2 << ofProject(u"projectusers.add"_s, u"old"_s) << Kind::ArchivedProject << true << true << QString();
        QTest::newRow("archiving") << 2 << ofProject(u"projects.archive"_s, u"prod"_s) << Kind::ArchivedForGood << true
                                   << false << u"Routing Production"_s;
        QTest::newRow("keys outlive a membership") << 2 << ofProject(u"projectusers.remove"_s, u"prod"_s)
                                                   << Kind::KeysKeepWorking << true << false << QString();
        const auto removeKey = [](const QString &projectId, const QString &id) {
            return step(u"projectkeys.remove"_s, {{u"project_id"_s, projectId}, {u"api_key_id"_s, id}});
        };
        QTest::newRow("key in use") << 2 << removeKey(u"prod"_s, u"hot"_s) << Kind::KeyInUse << true << false
                                    << u"name-hot"_s;
        QTest::newRow("key never used") << 2 << removeKey(u"prod"_s, u"never"_s) << Kind::KeyNeverUsed << true << false
                                        << QString();
        QTest::newRow("idle key") << 2 << removeKey(u"dev"_s, u"idle"_s) << Kind::KeyIdle << true << false << QString();
        QTest::newRow("account with a key in use")
            << 2
            << step(u"serviceaccounts.remove"_s, {{u"project_id"_s, u"prod"_s}, {u"service_account_id"_s, u"svc"_s}})
            << Kind::KeysDie << true << false << u"captions-svc"_s;
        QTest::newRow("own admin key") << 2 << step(u"adminkeys.remove"_s, {{u"key_id"_s, u"admin-own"_s}})
                                       << Kind::OwnAdminKey << true << true << QString();
        QTest::newRow("another admin key") << 2 << step(u"adminkeys.remove"_s, {{u"key_id"_s, u"admin-other"_s}})
                                           << Kind::OwnAdminKey << false << false << QString();
        QTest::newRow("hard limit in production")
            << 2 << step(u"spendlimits.set"_s, {{u"project_id"_s, u"prod"_s}, {u"threshold_amount"_s, 100}})
            << Kind::HardLimitInProduction << true << false << QString();
        QTest::newRow("hard limit in development")
            << 2 << step(u"spendlimits.set"_s, {{u"project_id"_s, u"dev"_s}, {u"threshold_amount"_s, 100}})
            << Kind::HardLimitInProduction << false << false << QString();
        QTest::newRow("invitation without grants")
            << 2 << step(u"invites.create"_s, {{u"email"_s, u"a@b.c"_s}, {u"role"_s, u"reader"_s}})
            << Kind::DefaultProjectToo << true << false << QString();
    }
    void facts()
    {
        QFETCH(int, owners);
        QFETCH(Step, what);
        QFETCH(Kind, fact);
        QFETCH(bool, expected);
        QFETCH(bool, blocked);
        QFETCH(QString, typed);
        const Snapshot snapshot = organization(owners);
        const StepReview review = reviewOf(snapshot, what);
        QCOMPARE(review.fact(fact) != nullptr, expected);
        QCOMPARE(review.isBlocked(), blocked);
        QCOMPARE(review.typedName, typed);
        for (const Fact &each : review.facts)
            QVERIFY(!plantext::fact(each).isEmpty());
        if (!typed.isEmpty())
            QCOMPARE(review.danger, Danger::Dangerous);
    }

    void useIsSaidFromData()
    {
        const Snapshot snapshot = organization(2);
        const StepReview review = reviewOf(
            snapshot, step(u"projectkeys.remove"_s, {{u"project_id"_s, u"prod"_s}, {u"api_key_id"_s, u"hot"_s}}));
        const Fact *use = review.fact(Kind::KeyInUse);
        QVERIFY(use);
        QCOMPARE(use->values.value(u"lastUsed"_s).toLongLong(), 180);
        QCOMPARE(use->values.value(u"requests"_s).toLongLong(), 214);
        QCOMPARE(use->values.value(u"systems"_s).toInt(), 2);
        QVERIFY(review.isProduction);
        QVERIFY(!review.canBeUndone);
    }

    void earlierStepsCount()
    {
        // Two of two owners lose the role: only the second step is what must not be.
        const Snapshot snapshot = organization(2);
        Plan plan;
        plan.steps = {step(u"users.modify"_s, {{u"user_id"_s, u"owner-1"_s}, {u"role"_s, u"reader"_s}}),
                      step(u"users.remove"_s, {{u"user_id"_s, u"owner-2"_s}})};
        auto reviews = reviewed(plan, {snapshot, kNow, {}, {}});
        QVERIFY(!reviews[0].isBlocked());
        QVERIFY(reviews[1].isBlocked());
        // With a new owner before them, both may go.
        plan.steps.insert(plan.steps.begin(),
                          step(u"users.modify"_s, {{u"user_id"_s, u"reader"_s}, {u"role"_s, u"owner"_s}}));
        reviews = reviewed(plan, {snapshot, kNow, {}, {}});
        QVERIFY(!reviews[2].isBlocked());
    }
};

STEWARD_TEST(TestReview);
#include "tst_review.moc"
