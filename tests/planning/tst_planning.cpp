// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for, as steps: which, in which order, with what is checked again before each.
#include "app/changes/namebook.h"
#include "app/changes/planfile.h"
#include "app/changes/plantext.h"
#include "app/changes/review.h"
#include "app/planning/keyplans.h"
#include "app/planning/keytraffic.h"
#include "app/planning/projectplans.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

Snapshot organizationWithKeys()
{
    Snapshot snapshot;
    Project archived = samples::project(u"proj_old"_s, u"Old"_s);
    archived.status = u"archived"_s;
    snapshot.projects = std::vector{samples::project(u"proj_a"_s, u"Atlas Production"_s),
                                    samples::project(u"proj_b"_s, u"Birch"_s), archived};
    snapshot.users = std::vector{samples::user(u"user-1"_s, u"Ada"_s, u"owner"_s), samples::user(u"user-2"_s, u"Bo"_s)};
    snapshot.serviceAccounts.push_back({u"proj_a"_s, {u"sa-1"_s, u"router"_s, u"member"_s, 1}});
    snapshot.serviceAccounts.push_back({u"proj_b"_s, {u"sa-2"_s, u"batch"_s, u"member"_s, 1}});
    snapshot.projectKeys.push_back({u"proj_a"_s, samples::accountKey(u"key_1"_s, u"sa-1"_s)});
    snapshot.projectKeys.push_back({u"proj_a"_s, samples::accountKey(u"key_2"_s, u"sa-1"_s)});
    snapshot.projectKeys.push_back({u"proj_a"_s, samples::personalKey(u"key_3"_s, u"user-2"_s)});
    snapshot.projectKeys.push_back({u"proj_b"_s, samples::accountKey(u"key_4"_s, u"sa-2"_s)});
    AdminKey admin;
    admin.id = u"key_admin"_s;
    admin.name = u"console"_s;
    admin.redactedValue = u"sk-admin-****x7Qe"_s;
    snapshot.adminKeys = std::vector{admin};
    return snapshot;
}

/// Each step as people read it.
QStringList sentences(const Plan &plan, const Snapshot &snapshot)
{
    QStringList all;
    for (const Step &step : plan.steps)
        all += plantext::sentence(step, plan, NameBook(snapshot));
    return all;
}

QStringList operationsOf(const Plan &plan)
{
    QStringList all;
    for (const Step &step : plan.steps)
        all += step.operation;
    return all;
}

} // namespace

class TestPlanning final : public QObject
{
    Q_OBJECT
    Snapshot m_snapshot = organizationWithKeys();
    PlanOrigin m_origin{m_snapshot, u"c1"_s, u"Example"_s, samples::kNow * 1000};

    /// Every plan is one that could be saved, read and applied, and carries what every plan carries.
    void verifyWhole(const Plan &plan) const
    {
        const Result<> valid = planfile::validate(plan);
        QVERIFY2(valid, qPrintable(valid ? QString() : valid.error().jsonPath + u' ' + valid.error().detail));
        QVERIFY(!plan.title.isEmpty());
        QVERIFY(!plan.id.isEmpty());
        QCOMPARE(plan.connectionId, u"c1"_s);
        QCOMPARE(plan.organization, u"Example"_s);
        QCOMPARE(plan.madeAtMs, samples::kNow * 1000);
        QCOMPARE(plan.parallel, 4);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aNewProjectComesBeforeWhatStandsInIt()
    {
        const Plan plan = createProjectPlan(
            {u"Cedar"_s, {{u"user-2"_s, u"member"_s}}, {{u"web"_s, true}, {u"jobs"_s, false}}}, m_origin);
        verifyWhole(plan);
        QCOMPARE(sentences(plan, m_snapshot),
                 (QStringList{u"Create project Cedar"_s, u"Add Bo to Cedar as member"_s,
                              u"Create service account web with a key in Cedar"_s,
                              u"Create service account jobs in Cedar, without a key"_s,
                              u"Change the role of service account jobs in Cedar to member"_s}));
        for (std::size_t i = 1; i < plan.steps.size(); ++i)
            QVERIFY(prerequisites(plan.steps[i]).contains(u"1"_s));
        QCOMPARE(prerequisites(plan.steps[4]), (QStringList{u"1"_s, u"4"_s}));
        QCOMPARE(plan.names.value(u"user-2"_s), u"Bo"_s);
    }

    void aNamesakeThatIsKnownDoesNotStopTheCreation()
    {
        const Plan plan = createProjectPlan({u"Birch"_s}, m_origin);
        QCOMPARE(plan.steps[0].before.value("alike"_L1).toArray(), QJsonArray{u"proj_b"_s});
        // An archived one of that name is no namesake.
        QVERIFY(createProjectPlan({u"Old"_s}, m_origin).steps[0].before.isEmpty());
    }

    void fourProjects_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a name") << u" Parcel Routing "_s
                                << QStringList{u"Parcel Routing Development"_s, u"Parcel Routing Staging"_s,
                                               u"Parcel Routing Production"_s, u"Parcel Routing Analytics"_s};
        QTest::newRow("no name") << QString()
                                 << QStringList{u"Development"_s, u"Staging"_s, u"Production"_s, u"Analytics"_s};
    }
    void fourProjects()
    {
        QFETCH(const QString, base);
        QFETCH(const QStringList, names);
        std::vector<NewProject> projects;
        for (std::size_t i = 0; i < kFourClasses.size(); ++i) {
            projects.push_back(
                {fourProjectName(base, kFourClasses[i]), {{u"user-1"_s, u"owner"_s}}, {{u"svc"_s, false}}});
            QCOMPARE(projects.back().name, names.at(qsizetype(i)));
            QCOMPARE(guessEnvironment(projects.back().name), kFourClasses[i]); // its class needs no label
        }
        const Plan plan = fourProjectsPlan(base, projects, m_origin);
        verifyWhole(plan);
        QCOMPARE(plan.steps.size(), std::size_t(16));
        QCOMPARE(operationsOf(plan).count(u"projects.create"_s), 4);
        // No step of one project waits for another project.
        for (const Step &step : plan.steps) {
            const int group = (step.id.toInt() - 1) / 4;
            for (const QString &needed : prerequisites(step))
                QCOMPARE((needed.toInt() - 1) / 4, group);
        }
    }

    void renamingChecksTheNameThatWasSeen()
    {
        const Plan plan = renameProjectPlan(u"proj_b"_s, u"Beech"_s, m_origin);
        verifyWhole(plan);
        QCOMPARE(plan.steps[0].before, (QJsonObject{{u"name"_s, u"Birch"_s}}));
        QCOMPARE(sentences(plan, m_snapshot), QStringList{u"Rename project Birch to Beech"_s});
    }

    void archivingLeavesOutWhatIsArchivedOrUnknown()
    {
        const Plan plan = archiveProjectsPlan({u"proj_a"_s, u"proj_old"_s, u"proj_nowhere"_s, u"proj_b"_s}, m_origin);
        verifyWhole(plan);
        QCOMPARE(sentences(plan, m_snapshot),
                 (QStringList{u"Archive project Atlas Production"_s, u"Archive project Birch"_s}));
        QCOMPARE(plan.steps[0].before, (QJsonObject{{u"status"_s, u"active"_s}, {u"name"_s, u"Atlas Production"_s}}));
        QVERIFY(archiveProjectsPlan({u"proj_old"_s}, m_origin).steps.empty());
    }

    void aServiceAccount_data()
    {
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("operations");
        const QString create = u"serviceaccounts.create"_s, modify = u"serviceaccounts.modify"_s;
        QTest::newRow("with a key") << true << u"member"_s << QStringList{create};
        QTest::newRow("with a key, owner") << true << u"owner"_s << QStringList{create, modify};
        QTest::newRow("without a key") << false << u"none"_s << QStringList{create};
        QTest::newRow("without a key, member") << false << u"member"_s << QStringList{create, modify};
    }
    void aServiceAccount()
    {
        QFETCH(const bool, withKey);
        QFETCH(const QString, role);
        const Plan plan = createServiceAccountPlan({u"proj_a"_s, u"router"_s, withKey, role}, m_origin);
        verifyWhole(plan);
        QTEST(operationsOf(plan), "operations");
        QCOMPARE(plan.steps[0].arguments.value("create_service_account_only"_L1).toBool(), !withKey);
        QCOMPARE(plan.steps[0].before.value("alike"_L1).toArray(), QJsonArray{u"sa-1"_s});
        if (plan.steps.size() == 2)
            QCOMPARE(plan.steps[1].arguments.value("role"_L1).toString(), role);
    }

    void keyNames_data()
    {
        QTest::addColumn<QString>("nameTemplate");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u" nightly "_s << u"nightly"_s;
        QTest::newRow("account and number") << u"{account} {number}"_s << u"router 3"_s;
        QTest::newRow("project and date") << u"{project}/{date}"_s << u"Atlas Production/2026-11-23"_s;
        QTest::newRow("unknown placeholder") << u"{acount} {number"_s << u"{acount} {number"_s;
        QTest::newRow("braces alone") << u"{{account}}"_s << u"{router}"_s;
    }
    void keyNames()
    {
        QFETCH(const QString, nameTemplate);
        QTEST(keyName(nameTemplate, {u"proj_a"_s, u"sa-1"_s}, m_origin), "name");
    }

    void whatIsFilledIntoANameIsNotFilledInAgain()
    {
        Snapshot snapshot;
        snapshot.serviceAccounts.push_back({u"p"_s, {u"sa"_s, u"{date}"_s, u"member"_s, 1}});
        QCOMPARE(keyName(u"{account}"_s, {u"p"_s, u"sa"_s}, {snapshot}), u"{date}"_s);
    }

    void furtherKeys()
    {
        const Plan plan =
            secondKeyPlan({{u"proj_a"_s, u"sa-1"_s}, {u"proj_b"_s, u"sa-2"_s}},
                          {u"{account}-{number}"_s, QStringList{u"api.model.request"_s}, 86400}, m_origin);
        verifyWhole(plan);
        QCOMPARE(sentences(plan, m_snapshot),
                 (QStringList{u"Create key router-3 on service account router in Atlas Production"_s,
                              u"Create key batch-2 on service account batch in Birch"_s}));
        QCOMPARE(plan.steps[0].arguments.value("scopes"_L1).toArray(), QJsonArray{u"api.model.request"_s});
        QCOMPARE(plan.steps[0].arguments.value("expires_in_seconds"_L1).toInteger(), 86400);
        const Plan bare = secondKeyPlan({{u"proj_a"_s, u"sa-1"_s}}, {u"x"_s}, m_origin);
        QVERIFY(!bare.steps[0].arguments.contains("scopes"_L1)); // an empty list would mean every permission
        QVERIFY(!bare.steps[0].arguments.contains("expires_in_seconds"_L1));
    }

    void deletingKeysTellsTheKindsApart()
    {
        const Plan plan = deleteKeysPlan({u"key_1"_s, u"key_admin"_s, u"key_gone"_s}, m_origin);
        verifyWhole(plan);
        QCOMPARE(operationsOf(plan), (QStringList{u"projectkeys.remove"_s, u"adminkeys.remove"_s}));
        QCOMPARE(plan.steps[0].arguments.value("project_id"_L1).toString(), u"proj_a"_s);
        QCOMPARE(plan.title, u"Delete 2 key(s)"_s);
        QCOMPARE(deleteKeysPlan({u"key_admin"_s}, m_origin).title, u"Delete key console …x7Qe"_s);
    }

    void accountsBehindKeysStandOnce()
    {
        QCOMPARE(accountsOf({u"key_1"_s, u"key_3"_s, u"key_2"_s, u"key_4"_s, u"key_admin"_s}, m_snapshot),
                 (std::vector<AccountPlace>{{u"proj_a"_s, u"sa-1"_s}, {u"proj_b"_s, u"sa-2"_s}}));
        const Plan plan = deleteServiceAccountPlan({{u"proj_a"_s, u"sa-1"_s}}, m_origin);
        verifyWhole(plan);
        QCOMPARE(plan.steps[0].before, (QJsonObject{{u"name"_s, u"router"_s}}));
    }

    void anAdminKey()
    {
        const Plan plan = createAdminKeyPlan(u"console"_s, 3600, m_origin);
        verifyWhole(plan);
        QCOMPARE(plan.steps[0].arguments, (QJsonObject{{u"name"_s, u"console"_s}, {u"expires_in_seconds"_s, 3600}}));
        QCOMPARE(plan.steps[0].before.value("alike"_L1).toArray(), QJsonArray{u"key_admin"_s});
    }

    void aRefusedDeletionNamesTheOtherWay_data()
    {
        QTest::addColumn<QString>("keyId");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("offered");
        QTest::newRow("of a service account, refused") << u"key_1"_s << int(Error::Kind::Refused) << true;
        QTest::newRow("of a person, refused") << u"key_3"_s << int(Error::Kind::Refused) << false;
        QTest::newRow("of a service account, offline") << u"key_1"_s << int(Error::Kind::Offline) << false;
    }
    void aRefusedDeletionNamesTheOtherWay()
    {
        QFETCH(const QString, keyId);
        QFETCH(const int, kind);
        QFETCH(const bool, offered);
        Error error;
        error.kind = static_cast<Error::Kind>(kind);
        const Step step = deleteKeysPlan({keyId}, m_origin).steps.front();
        const std::optional<Plan> plan = wholeAccountPlan(step, error, m_origin);
        QCOMPARE(plan.has_value(), offered);
        const QString advice = wholeAccountAdvice(step, error, m_snapshot);
        QCOMPARE(!advice.isEmpty(), offered);
        if (!offered)
            return;
        QCOMPARE(operationsOf(*plan), QStringList{u"serviceaccounts.remove"_s});
        QVERIFY2(advice.contains(u"key_1 name"_s) && advice.contains(u"key_2 name"_s), qPrintable(advice));
        QVERIFY(!advice.contains(u"key_3"_s));
    }

    void whatDiesWithAnAccountIsNamedWithItsTraffic()
    {
        const Plan plan = deleteServiceAccountPlan({{u"proj_a"_s, u"sa-1"_s}}, m_origin);
        ReviewInput input{m_snapshot, samples::kNow, {}, {{u"key_1"_s, 200}, {u"key_2"_s, 14}}};
        const StepReview review = reviewed(plan, input).front();
        QVERIFY(review.fact(Fact::Kind::KeysDie));
        const QString words = plantext::fact(*review.fact(Fact::Kind::KeysDie));
        QVERIFY2(words.contains(u"key_1 name"_s) && words.contains(u"key_2 name"_s), qPrintable(words));
        QVERIFY2(words.contains(u"214 request(s) in the last hour"_s), qPrintable(words)); // without a translation
        QCOMPARE(review.typedName, u"router"_s);                                           // it is in use
        input.requestsLastHour.remove(u"key_2"_s); // of a part of them nothing is said
        const StepReview less = reviewed(plan, input).front();
        QVERIFY(!plantext::fact(*less.fact(Fact::Kind::KeysDie)).contains(u"last hour"_s));
    }

    void archivingNamesThePeople()
    {
        Snapshot snapshot = m_snapshot;
        std::vector<User> users = snapshot.users.toVector();
        users[1].projects = {{u"proj_b"_s, u"Birch"_s, u"member"_s}};
        snapshot.users = users;
        const Plan plan = archiveProjectsPlan({u"proj_b"_s}, {snapshot});
        const StepReview review = reviewed(plan, {snapshot, samples::kNow, {}}).front();
        const QString words = plantext::fact(*review.fact(Fact::Kind::ArchivedForGood));
        QVERIFY2(words.contains(u"Bo"_s) && words.contains(u"cannot be undone"_s), qPrintable(words));
        QCOMPARE(review.typedName, u"Birch"_s);
    }

    void aHardLimitOnAProductionProjectThatIsToBeMadeIsDangerous_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dangerous");
        QTest::newRow("production") << u"Cedar Production"_s << true;
        QTest::newRow("development") << u"Cedar Development"_s << false;
    }
    void aHardLimitOnAProductionProjectThatIsToBeMadeIsDangerous()
    {
        QFETCH(const QString, name);
        PlanSheet draft(m_origin);
        const QString maker = draft.add(u"projects.create"_s, {{u"name"_s, name}});
        draft.add(u"spendlimits.set"_s, {{u"project_id"_s, reference(maker)}, {u"threshold_amount"_s, 100}});
        const StepReview review = reviewed(std::move(draft).finished(u"x"_s), {m_snapshot, samples::kNow, {}}).at(1);
        QTEST(review.danger == Danger::Dangerous, "dangerous");
    }

    void keysEnded_data()
    {
        QTest::addColumn<QStringList>("ended");
        QTest::newRow("keys") << QStringList{u"key_3"_s, u"key_4"_s};
        QTest::newRow("account") << QStringList{u"key_1"_s, u"key_2"_s};
        QTest::newRow("project") << QStringList{u"key_1"_s, u"key_2"_s, u"key_3"_s};
        QTest::newRow("none") << QStringList();
    }
    void keysEnded()
    {
        const QHash<QString, Plan> plans{{u"keys"_s, deleteKeysPlan({u"key_3"_s, u"key_4"_s}, m_origin)},
                                         {u"account"_s, deleteServiceAccountPlan({{u"proj_a"_s, u"sa-1"_s}}, m_origin)},
                                         {u"project"_s, archiveProjectsPlan({u"proj_a"_s}, m_origin)},
                                         {u"none"_s, createProjectPlan({u"x"_s}, m_origin)}};
        QTEST(keysEndedBy(plans.value(QString::fromLatin1(QTest::currentDataTag())), m_snapshot), "ended");
    }
};

STEWARD_TEST(TestPlanning);
#include "tst_planning.moc"
