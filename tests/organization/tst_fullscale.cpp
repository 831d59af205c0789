// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an organization of full scale: 2,000 projects, 10,000 members, 20,000 keys. Times are printed; they fail the
// test only when they are far off (a debug or sanitizer build is several times slower than what a person gets).
#include "app/organization/keysmodel.h"
#include "app/organization/membersmodel.h"
#include "app/organization/projectsmodel.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steward;
using namespace steward::samples;

class TestFullScale : public QObject
{
    Q_OBJECT

    Snapshot m_snapshot;

    template <typename Work>
    static auto timed(const char *what, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
        if (timer.elapsed() > 2000)
            QTest::qFail(what, __FILE__, __LINE__);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int kProjects = 2000, kMembers = 10'000, kKeys = 10; // keys for each project
        std::vector<Project> projects;
        std::vector<User> users;
        std::vector<DayCost> costs;
        for (int i = 0; i < kMembers; ++i) {
            users.push_back(user(u"user_%1"_s.arg(i), u"Person %1"_s.arg(i)));
            for (int j = 0; j < 3; ++j)
                users.back().projects.push_back({u"proj_%1"_s.arg((i * 7 + j) % kProjects), {}, u"member"_s});
        }
        for (int i = 0; i < kProjects; ++i) {
            const QString id = u"proj_%1"_s.arg(i);
            projects.push_back(project(id, u"Project %1 %2"_s.arg(i).arg(i % 4 ? u"dev"_s : u"prod"_s)));
            std::vector<ProjectKey> keys;
            for (int k = 0; k < kKeys; ++k)
                keys.push_back(k % 3 ? accountKey(u"key_%1_%2"_s.arg(i).arg(k), u"svc_%1"_s.arg(i))
                                     : personalKey(u"key_%1_%2"_s.arg(i).arg(k), u"user_%1"_s.arg(i * 5 % kMembers)));
            m_snapshot.projectKeys.replace(id, std::move(keys));
            m_snapshot.serviceAccounts.replace(id, {ServiceAccount{u"svc_%1"_s.arg(i), u"account"_s, u"member"_s, 1}});
            for (const ListKind kind : {ListKind::ServiceAccounts, ListKind::ProjectKeys, ListKind::SpendLimits})
                arrive(m_snapshot, kind, id);
            for (int day = 0; day < 50; ++day)
                costs.push_back({startOfDay(kNow) - day * kSecondsPerDay, id, u"usd"_s, Money::fromCents(i + day)});
        }
        m_snapshot.projects = std::move(projects);
        m_snapshot.users = std::move(users);
        m_snapshot.costs = std::move(costs);
        for (const ListKind kind :
             {ListKind::Projects, ListKind::Users, ListKind::Invites, ListKind::AdminKeys, ListKind::Costs})
            arrive(m_snapshot, kind);
    }

    void rows()
    {
        auto keys = timed("join 20,000 keys", [&] { return keyRows(m_snapshot, {}, kNow); });
        auto members = timed("join 10,000 members", [&] { return memberRows(m_snapshot, kNow); });
        auto projects = timed("join 2,000 projects", [&] { return projectRows(m_snapshot, {}, kNow); });
        const auto spend = timed("sum 100,000 costs", [&] { return spendSummary(m_snapshot, {}, kNow); });
        QCOMPARE(keys.size(), size_t(20'000));
        QCOMPARE(members.size(), size_t(10'000));
        QCOMPARE(projects.size(), size_t(2000));
        QCOMPARE(projects[7].keys, 10);
        QCOMPARE(spend.currencies.size(), size_t(1));

        KeysModel model;
        model.sort(KeysModel::Attention);
        const auto show = [&](const char *what, std::vector<KeyRow> rows) {
            timed(what, [&] {
                model.setRows(std::move(rows));
                return 0;
            });
        };
        show("show 20,000 keys", keys);
        show("the same again", keys);
        show("joined afresh", keyRows(m_snapshot, {}, kNow));
        keys[5].lastUsedAt = kNow;
        show("with one difference", keys);
        QCOMPARE(model.find(keys[5].id)->lastUsedAt, kNow);
        timed("sort by name", [&] {
            model.sort(KeysModel::Name);
            return 0;
        });
        timed("filter", [&] {
            model.setFilter(u"prod key_1"_s);
            return 0;
        });
        QVERIFY(model.shownCount() > 0 && model.shownCount() < 20'000);
    }
};

STEWARD_TEST(TestFullScale);
#include "tst_fullscale.moc"
