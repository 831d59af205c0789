// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/keyrow.h"
#include "app/organization/keysmodel.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;
using namespace steward::samples;

namespace {

/// The one key of an organization in which it stands in the production project.
KeyRow only(const ProjectKey &key, Snapshot snapshot = organization(), Policy policy = {})
{
    snapshot.projectKeys.replace(u"proj_p"_s, {key});
    const auto rows = keyRows(snapshot, policy, kNow);
    return rows.size() == 1 ? rows.front() : KeyRow();
}

} // namespace

class TestKeyRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsEverything()
    {
        Snapshot snapshot = organization();
        snapshot.projectKeys.replace(u"proj_p"_s, {accountKey(u"key_aaaa"_s, u"svc"_s)});
        snapshot.adminKeys = std::vector{adminKey(u"key_bbbb"_s, u"ada"_s)};
        snapshot.local.notes = {{u"key_aaaa"_s, u"Ask first."_s}};
        snapshot.local.systems = {{1, u"key_aaaa"_s, u"api"_s, {}, {}, {}, {}, {}},
                                  {2, u"key_aaaa"_s, u"batch"_s, {}, {}, {}, {}, {}}};
        const auto rows = keyRows(snapshot, {}, kNow);
        QCOMPARE(rows.size(), size_t(2));
        const KeyRow &key = *rowOf(rows, u"key_aaaa"_s);
        QCOMPARE(key.name, u"key_aaaa name"_s);
        QCOMPARE(key.tail, u"aaaa"_s);
        QCOMPARE(key.kind, KeyRow::Kind::Project);
        QCOMPARE(key.ownerKind, KeyRow::Owner::ServiceAccount);
        QCOMPARE(key.ownerName, u"svc name"_s);
        QCOMPARE(key.projectName, u"Routing Production"_s);
        QCOMPARE(key.environment, EnvironmentClass::Production);
        QCOMPARE(key.ageDays, 30);
        QCOMPARE(key.policyDays, 90);
        QCOMPARE(key.systems, 2);
        QCOMPARE(key.note, u"Ask first."_s);
        QCOMPARE(key.flags, KeyFlags());
        const KeyRow &admin = *rowOf(rows, u"key_bbbb"_s);
        QCOMPARE(admin.kind, KeyRow::Kind::Admin);
        QVERIFY(admin.projectName.isEmpty());
        QCOMPARE(admin.policyDays, 0);
        QVERIFY(!admin.isProduction());
    }

    void use_data()
    {
        QTest::addColumn<int>("createdDaysAgo");
        QTest::addColumn<int>("usedDaysAgo"); // -1: never
        QTest::addColumn<KeyFlags>("flags");
        QTest::newRow("used") << 80 << 1 << KeyFlags();
        QTest::newRow("used 89 days ago") << 89 << 89 << KeyFlags();
        QTest::newRow("used 90 days ago") << 90 << 90 << KeyFlags(KeyFlag::Unused90);
        QTest::newRow("new, never used") << 0 << -1 << KeyFlags(KeyFlag::NeverUsed);
        QTest::newRow("old, never used") << 90 << -1 << (KeyFlag::NeverUsed | KeyFlag::Unused90);
        QTest::newRow("older than policy") << 91 << 0 << KeyFlags(KeyFlag::OlderThanPolicy);
    }
    void use()
    {
        QFETCH(int, createdDaysAgo);
        QFETCH(int, usedDaysAgo);
        ProjectKey key = accountKey(u"key_1"_s, u"svc"_s);
        key.createdAt = daysAgo(createdDaysAgo);
        key.lastUsedAt = usedDaysAgo < 0 ? std::nullopt : std::optional(daysAgo(usedDaysAgo));
        Snapshot snapshot = organization();
        QTEST(only(key, snapshot).flags, "flags");
    }

    void aNeverUsedKeyIsNotCalledUnusedAsWell()
    {
        KeyRow row;
        row.flags = KeyFlag::NeverUsed | KeyFlag::Unused90 | KeyFlag::OlderThanPolicy;
        QCOMPARE(attention(row), (std::vector{KeyFlag::OlderThanPolicy, KeyFlag::NeverUsed}));
    }

    void ownerGone_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("access");
        QTest::addColumn<int>("usersReadDaysAgo"); // -1: never
        QTest::addColumn<bool>("gone");
        QTest::newRow("there") << u"bob"_s << u"active"_s << 0 << false;
        QTest::newRow("lost access") << u"bob"_s << u"inactive"_s << 0 << true;
        QTest::newRow("not in the users list") << u"eve"_s << u"active"_s << 0 << true;
        QTest::newRow("users not read yet") << u"eve"_s << u"active"_s << -1 << false;
        QTest::newRow("users read before the key was made") << u"eve"_s << u"active"_s << 40 << false;
        QTest::newRow("the service does not say") << u"bob"_s << QString() << 0 << false;
        QTest::newRow("unknown person") << QString() << u"active"_s << 0 << false;
        QTest::newRow("unknown person without access") << QString() << u"inactive"_s << 0 << true;
    }
    void ownerGone()
    {
        QFETCH(QString, owner);
        QFETCH(int, usersReadDaysAgo);
        Snapshot snapshot = organization();
        snapshot.states.remove({ListKind::Users, {}});
        if (usersReadDaysAgo >= 0)
            arrive(snapshot, ListKind::Users, {}, daysAgo(usersReadDaysAgo));
        ProjectKey key = personalKey(u"key_1"_s, owner);
        QFETCH(QString, access);
        key.ownerProjectAccess = access;
        const KeyRow row = only(key, snapshot);
        QTEST(row.has(KeyFlag::OwnerGone), "gone");
        QVERIFY(row.has(KeyFlag::PersonalInProduction));
    }

    void serviceAccountGone()
    {
        const ProjectKey key = accountKey(u"key_1"_s, u"removed"_s);
        QVERIFY(only(key).has(KeyFlag::OwnerGone));
        Snapshot snapshot = organization();
        snapshot.states.remove({ListKind::ServiceAccounts, u"proj_p"_s});
        QVERIFY(!only(key, snapshot).has(KeyFlag::OwnerGone));
    }

    void adminKeyOfSomebodyWhoLeft()
    {
        Snapshot snapshot = organization();
        snapshot.adminKeys = std::vector{adminKey(u"key_1"_s, u"eve"_s), adminKey(u"key_2"_s, u"ada"_s)};
        const auto rows = keyRows(snapshot, {}, kNow);
        QVERIFY(rowOf(rows, u"key_1"_s)->has(KeyFlag::OwnerGone));
        QVERIFY(!rowOf(rows, u"key_2"_s)->has(KeyFlag::OwnerGone));
    }

    void expiry_data()
    {
        QTest::addColumn<qint64>("expiresAt");
        QTest::addColumn<KeyFlags>("flags");
        QTest::newRow("in 15 days") << kNow + 15 * kSecondsPerDay << KeyFlags(KeyFlag::PersonalInProduction);
        QTest::newRow("in 14 days") << kNow + 14 * kSecondsPerDay
                                    << (KeyFlag::PersonalInProduction | KeyFlag::ExpiresSoon);
        QTest::newRow("in a second") << kNow + 1 << (KeyFlag::PersonalInProduction | KeyFlag::ExpiresSoon);
        QTest::newRow("now") << kNow << KeyFlags(KeyFlag::Expired);
    }
    void expiry()
    {
        QFETCH(qint64, expiresAt);
        ProjectKey key = personalKey(u"key_1"_s, u"bob"_s);
        key.expiresAt = expiresAt;
        QTEST(only(key).flags, "flags");
    }

    void labelsDecideTheClass()
    {
        Snapshot snapshot = organization();
        snapshot.local.labels = {{u"proj_p"_s, u"staging"_s, {}, {}}};
        ProjectKey key = personalKey(u"key_1"_s, u"bob"_s);
        key.createdAt = daysAgo(181);
        Policy policy;
        policy.keyMaxAgeDays = {90, 181, 180, 180, 0};
        KeyRow row = only(key, snapshot, policy);
        QCOMPARE(row.environment, EnvironmentClass::Staging);
        QVERIFY(!row.has(KeyFlag::PersonalInProduction));
        QVERIFY(!row.has(KeyFlag::OlderThanPolicy));
        policy.keyMaxAgeDays[size_t(EnvironmentClass::Staging)] = 0;
        QVERIFY(!only(key, snapshot, policy).has(KeyFlag::OlderThanPolicy));
        policy.keyMaxAgeDays[size_t(EnvironmentClass::Staging)] = 180;
        QVERIFY(only(key, snapshot, policy).has(KeyFlag::OlderThanPolicy));
    }

    void keysOfArchivedProjectsAreLeftOut()
    {
        Snapshot snapshot = organization();
        std::vector<Project> projects = snapshot.projects.toVector();
        projects[0].archivedAt = daysAgo(1);
        snapshot.projects = projects;
        snapshot.projectKeys.replace(u"proj_p"_s, {personalKey(u"key_1"_s, u"bob"_s)});
        snapshot.projectKeys.replace(u"proj_x"_s, {personalKey(u"key_2"_s, u"bob"_s)});
        const auto rows = keyRows(snapshot, {}, kNow);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().projectName, u"proj_x"_s); // not in the list of projects: shown by its id
    }

    void tails()
    {
        QCOMPARE(keyTail(u"sk-proj-****9fKd"_s), u"9fKd"_s);
        QCOMPARE(keyTail(u"sk-...x7Qe"_s), u"x7Qe"_s);
        QCOMPARE(keyTail(u"****_-aB"_s), u"_-aB"_s);
        QCOMPARE(keyTail(u"sk-****Qe"_s), u"Qe"_s);
        QCOMPARE(keyTail(u"********"_s), QString());
        QCOMPARE(keyTail(QString()), QString());
    }

    void theModelSortsByUrgency()
    {
        Snapshot snapshot = organization();
        ProjectKey gone = personalKey(u"gone"_s, u"eve"_s);
        ProjectKey unused = accountKey(u"unused"_s, u"svc"_s);
        unused.lastUsedAt.reset();
        snapshot.projectKeys.replace(
            u"proj_p"_s, {accountKey(u"fine"_s, u"svc"_s), unused, personalKey(u"personal"_s, u"bob"_s), gone});
        KeysModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(keyRows(snapshot, {}, kNow));
        model.sort(KeysModel::Attention);
        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order.append(model.idAt(row));
        QCOMPARE(order, (QStringList{u"gone"_s, u"personal"_s, u"unused"_s, u"fine"_s}));
        QCOMPARE(model.data(model.index(0, KeysModel::Attention)).toString(), u"Owner gone, Personal in production"_s);
        QCOMPARE(model.columnId(KeysModel::Note), u"note"_s);
        QCOMPARE(model.columnCount(), int(KeysModel::Note) + 1);
        QCOMPARE(model.data(model.index(2, KeysModel::LastUsed), KeysModel::SortRole), QVariant(qint64(0))); // never
        model.setFilter(u"SVC rout"_s);
        QCOMPARE(model.shownCount(), 2);

        const auto counts = countMatches<KeyRow>(keyFilters(), model.rows());
        const auto countOf = [&](QStringView id) {
            return counts[size_t(findFilter<KeyRow>(keyFilters(), id) - keyFilters().data())];
        };
        QCOMPARE(countOf(u"owner-gone"), 1);
        QCOMPARE(countOf(u"personal-in-production"), 2);
        QCOMPARE(countOf(u"never-used"), 1);
        QCOMPARE(countOf(u"unused-90"), 0);
        QCOMPARE(countOf(u"older-than-policy"), 0);
        QCOMPARE(countOf(u"no-systems"), 4);
        QCOMPARE(countOf(u"admin"), 0);
    }
};

STEWARD_TEST(TestKeyRow);
#include "tst_keyrow.moc"
