// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/checkup.h"
#include "app/organization/keysmodel.h"
#include "app/organization/membersmodel.h"
#include "app/organization/projectsmodel.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace steward;
using namespace steward::samples;

namespace {

std::vector<Finding> check(const Snapshot &snapshot)
{
    const auto projects = projectRows(snapshot, {}, kNow);
    const auto members = memberRows(snapshot, kNow);
    const auto keys = keyRows(snapshot, {}, kNow);
    return runCheckup({projects, members, keys, snapshot.costs, kNow});
}

const Finding *findingOf(const std::vector<Finding> &findings, const QString &rule)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

DayCost cost(int daysBack, const QString &projectId, int dollars, const QString &currency = u"usd"_s)
{
    return {startOfDay(kNow) - daysBack * kSecondsPerDay, projectId, currency, Money::fromCents(dollars * 100)};
}

/// An organization without a fault: three owners, nothing else.
Snapshot faultless()
{
    Snapshot snapshot = organization();
    snapshot.users = std::vector{user(u"ada"_s, u"Ada"_s, u"owner"_s), user(u"ben"_s, u"Ben"_s, u"owner"_s),
                                 user(u"bob"_s, u"Bob"_s)};
    return snapshot;
}

void setKeys(Snapshot &snapshot, std::vector<ProjectKey> keys)
{
    snapshot.projectKeys.replace(u"proj_p"_s, std::move(keys));
    for (const auto &[projectId, key] : snapshot.projectKeys)
        snapshot.local.systems.push_back({1, key.id, u"some system"_s, {}, {}, {}, {}, {}});
}

} // namespace

class TestCheckup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingToFind()
    {
        QVERIFY(check(faultless()).empty());
        QVERIFY(check(Snapshot()).empty()); // and nothing is found where nothing is known
    }

    void rulesHaveIdsOfTheirOwn()
    {
        QSet<QString> ids;
        for (const Rule &rule : checkupRules())
            ids.insert(rule.id);
        QCOMPARE(size_t(ids.size()), checkupRules().size());
    }

    void ownerGone()
    {
        Snapshot snapshot = faultless();
        ProjectKey first = personalKey(u"key_1"_s, u"eve"_s), second = personalKey(u"key_2"_s, u"eve"_s);
        second.lastUsedAt = daysAgo(0);
        setKeys(snapshot, {first, second});
        const auto findings = check(snapshot);
        const Finding *finding = findingOf(findings, u"owner-gone"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Urgent);
        QCOMPARE(finding->subjects, (QStringList{u"key_2"_s, u"key_1"_s})); // what is in use first
        QCOMPARE(finding->names, QStringList{u"Routing Production"_s});
        QCOMPARE(finding->lastUsed, daysAgo(0));
        QCOMPARE(finding->page, u"keys"_s);
        QCOMPARE(finding->key(), u"owner-gone"_s);
        QCOMPARE(&findings.front(), finding);
    }

    void hardLimit_data()
    {
        QTest::addColumn<int>("spentDollars");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("severity");
        QTest::newRow("unused") << 0 << u"inactive"_s << 0 << int(Severity::Warning);
        QTest::newRow("79 %") << 79 << u"inactive"_s << 79 << int(Severity::Warning);
        QTest::newRow("80 %") << 80 << u"inactive"_s << 80 << int(Severity::Urgent);
        QTest::newRow("enforced") << 10 << u"enforcing"_s << 10 << int(Severity::Urgent);
    }
    void hardLimit()
    {
        QFETCH(int, spentDollars);
        QFETCH(QString, status);
        Snapshot snapshot = faultless();
        snapshot.costs = std::vector{cost(5, u"proj_p"_s, spentDollars)};
        for (const QString &id : {u"proj_p"_s, u"proj_d"_s}) // in development a limit is as it should be
            snapshot.spendLimits.replace(id, {SpendLimit{10'000, u"USD"_s, u"month"_s, status}});
        const auto findings = check(snapshot);
        QCOMPARE(findings.size(), size_t(1));
        const Finding &finding = findings.front();
        QCOMPARE(finding.rule, u"hard-limit-production"_s);
        QTEST(int(finding.severity), "severity");
        QTEST(qRound(finding.percent.value_or(-1)), "percent");
        QCOMPARE(finding.against->amount, Money::fromCents(10'000));
        QCOMPARE(finding.amount->amount, Money::fromCents(spentDollars * 100));
        QCOMPARE(finding.row, u"proj_p"_s);
        QCOMPARE(finding.key(), u"hard-limit-production/proj_p"_s);
    }

    void hardLimitWithoutCosts()
    {
        Snapshot snapshot = faultless();
        snapshot.states.remove({ListKind::Costs, {}});
        snapshot.spendLimits.replace(u"proj_p"_s, {SpendLimit{10'000, u"USD"_s, u"month"_s, u"inactive"_s}});
        const auto findings = check(snapshot);
        QVERIFY(!findings.front().percent);
        QVERIFY(!findings.front().amount);
    }

    void keysByPolicyAndUse()
    {
        Snapshot snapshot = faultless();
        ProjectKey old = accountKey(u"old"_s, u"svc"_s);
        old.createdAt = daysAgo(95);
        ProjectKey unused = accountKey(u"unused"_s, u"svc"_s);
        unused.lastUsedAt.reset();
        setKeys(snapshot, {old, unused, personalKey(u"personal"_s, u"bob"_s), accountKey(u"fine"_s, u"svc"_s)});
        snapshot.local.systems.pop_back();
        const auto findings = check(snapshot);
        const Finding *finding = findingOf(findings, u"older-than-policy"_s);
        QVERIFY(finding);
        QCOMPARE(finding->subjects, QStringList{u"old"_s});
        QCOMPARE(finding->since, daysAgo(5));
        QCOMPARE(findingOf(findings, u"personal-in-production"_s)->subjects, QStringList{u"personal"_s});
        QCOMPARE(findingOf(findings, u"never-used"_s)->subjects, QStringList{u"unused"_s});
        QCOMPARE(findingOf(findings, u"never-used"_s)->severity, Severity::Note);
        QCOMPARE(findingOf(findings, u"no-systems"_s)->count(), 1);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                               [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
    }

    void ownerCount_data()
    {
        QTest::addColumn<int>("owners");
        QTest::addColumn<int>("severity"); // -1: no finding
        QTest::newRow("none") << 0 << int(Severity::Urgent);
        QTest::newRow("one") << 1 << int(Severity::Urgent);
        QTest::newRow("two") << 2 << -1;
        QTest::newRow("three") << 3 << -1;
        QTest::newRow("five") << 5 << int(Severity::Warning);
    }
    void ownerCount()
    {
        QFETCH(int, owners);
        QFETCH(int, severity);
        Snapshot snapshot = organization();
        std::vector<User> users{user(u"reader"_s, u"Reader"_s)};
        for (int i = 0; i < owners; ++i) {
            users.push_back(user(u"owner_%1"_s.arg(i), u"Owner %1"_s.arg(i), u"owner"_s));
            users.back().addedAt = daysAgo(100 - i * 10);
        }
        snapshot.users = users;
        const auto findings = check(snapshot);
        QCOMPARE(findings.size(), size_t(severity < 0 ? 0 : 1));
        if (severity < 0)
            return;
        QCOMPARE(findings.front().rule, u"owner-count"_s);
        QCOMPARE(int(findings.front().severity), severity);
        QCOMPARE(findings.front().count(), owners);
        QCOMPARE(findings.front().since, owners > 3 ? daysAgo(70) : 0); // since the fourth
        QVERIFY(findings.front().names.size() <= Finding::kNamesShown);
    }

    void invitations()
    {
        Snapshot snapshot = faultless();
        const auto invite = [](const QString &id, const QString &status, int expiresInDays) {
            return Invite{id, id + u"@example.com"_s, u"reader"_s, status, daysAgo(6), daysAgo(-expiresInDays), {}, {}};
        };
        snapshot.invites = std::vector{invite(u"late"_s, u"pending"_s, 6), invite(u"soon"_s, u"pending"_s, 1),
                                       invite(u"gone"_s, u"expired"_s, -2), invite(u"fresh"_s, u"pending"_s, 8)};
        const auto findings = check(snapshot);
        QCOMPARE(findings.size(), size_t(2));
        QCOMPARE(findingOf(findings, u"invitations-expired"_s)->subjects, QStringList{u"gone"_s});
        const Finding *expiring = findingOf(findings, u"invitations-expiring"_s);
        QCOMPARE(expiring->subjects, (QStringList{u"soon"_s, u"late"_s}));
        QCOMPARE(expiring->due, daysAgo(-1));
        QCOMPARE(expiring->since, daysAgo(6));
        QCOMPARE(expiring->filter, u"expiring"_s);
    }

    void adminKeyExpiry()
    {
        Snapshot snapshot = faultless();
        AdminKey soon = adminKey(u"key_soon"_s, u"ada"_s), later = adminKey(u"key_later"_s, u"ada"_s),
                 never = adminKey(u"key_never"_s, u"ada"_s);
        soon.expiresAt = daysAgo(-3);
        later.expiresAt = daysAgo(-14);
        snapshot.adminKeys = std::vector{never, later, soon};
        const auto findings = check(snapshot);
        QCOMPARE(findings.size(), size_t(2));
        QCOMPARE(findings[0].subjects, QStringList{u"key_soon"_s});
        QCOMPARE(findings[0].severity, Severity::Urgent);
        QCOMPARE(findings[1].severity, Severity::Warning);
        QCOMPARE(findings[1].due, daysAgo(-14));
    }

    void runaway_data()
    {
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("yesterday");
        QTest::addColumn<int>("times"); // 0: no finding
        QTest::addColumn<int>("daysBack");
        QTest::newRow("as usual") << 10 << 10 << 0 << 0;
        QTest::newRow("three times") << 30 << 30 << 0 << 0;
        QTest::newRow("four times today") << 40 << 10 << 4 << 0;
        QTest::newRow("fourteen times yesterday") << 5 << 140 << 14 << 1;
        QTest::newRow("both: today counts") << 50 << 140 << 5 << 0;
        QTest::newRow("nothing yet today") << 0 << 0 << 0 << 0;
    }
    void runaway()
    {
        QFETCH(int, today);
        QFETCH(int, yesterday);
        QFETCH(int, times);
        QFETCH(int, daysBack);
        Snapshot snapshot = faultless();
        std::vector<DayCost> costs;
        for (int day = 2; day < 40; ++day) {
            costs.push_back(cost(day, u"proj_d"_s, 10));
            if (day == 14)
                costs.push_back(cost(day, u"proj_d"_s, 500)); // one odd day does not make it usual
        }
        costs.push_back(cost(1, u"proj_d"_s, yesterday));
        costs.push_back(cost(0, u"proj_d"_s, today));
        snapshot.costs = costs;
        const auto findings = check(snapshot);
        QCOMPARE(findings.size(), size_t(times > 0 ? 1 : 0));
        if (times == 0)
            return;
        const Finding &finding = findings.front();
        QCOMPARE(finding.rule, u"runaway"_s);
        QCOMPARE(finding.severity, Severity::Urgent);
        QCOMPARE(qRound(finding.times.value_or(0)), times);
        QCOMPARE(finding.against->amount, Money::fromCents(1000));
        QCOMPARE(finding.since, startOfDay(kNow) - daysBack * kSecondsPerDay);
        QCOMPARE(finding.names, QStringList{u"Routing Development"_s});
    }

    void runawayNeedsHistoryAndMoney()
    {
        Snapshot snapshot = faultless();
        snapshot.costs = std::vector{cost(0, u"proj_d"_s, 1000), cost(7, u"proj_d"_s, 1)}; // one week tells nothing
        QVERIFY(check(snapshot).empty());
        snapshot.costs = std::vector{cost(0, u"proj_d"_s, 19), cost(21, u"proj_d"_s, 1)}; // 19 dollars are no alarm
        QVERIFY(check(snapshot).empty());
        snapshot.costs = std::vector{cost(0, u"proj_d"_s, 25), cost(21, u"proj_p"_s, 1)}; // from nothing: no 'times'
        const auto findings = check(snapshot);
        QCOMPARE(findings.size(), size_t(1));
        QVERIFY(!findings.front().times);
        snapshot.costs = std::vector{cost(0, u"proj_d"_s, 25, u"eur"_s), cost(21, u"proj_d"_s, 25),
                                     cost(14, u"proj_d"_s, 25), cost(7, u"proj_d"_s, 25)};
        QCOMPARE(check(snapshot).front().amount->currency, u"EUR"_s); // dollars before do not make euros usual
        snapshot.costs = std::vector{cost(0, QString(), 5000), cost(30, QString(), 1)}; // belongs to no project
        QVERIFY(check(snapshot).empty());
    }

    // What a finding counts is what its filter shows.
    void findingsAgreeWithTheirFilters()
    {
        Snapshot snapshot = organization();
        ProjectKey expired = personalKey(u"expired"_s, u"eve"_s);
        expired.expiresAt = daysAgo(1);
        ProjectKey old = personalKey(u"old"_s, u"eve"_s);
        old.createdAt = daysAgo(200);
        old.lastUsedAt.reset();
        snapshot.projectKeys.replace(u"proj_p"_s, {expired, old, accountKey(u"svc_key"_s, u"svc"_s)});
        snapshot.projectKeys.replace(u"proj_d"_s, {personalKey(u"dev"_s, u"bob"_s)});
        snapshot.spendLimits.replace(u"proj_p"_s, {SpendLimit{10'000, u"USD"_s, u"month"_s, {}}});
        snapshot.invites =
            std::vector{Invite{u"i"_s, u"i@example.com"_s, u"reader"_s, u"pending"_s, daysAgo(6), daysAgo(-1), {}, {}}};
        const auto keys = keyRows(snapshot, {}, kNow);
        const auto members = memberRows(snapshot, kNow);
        const auto projects = projectRows(snapshot, {}, kNow);
        int checked = 0;
        for (const Finding &finding : check(snapshot)) {
            const auto matching = [&](const auto &filters, const auto &rows) {
                const auto *filter = findFilter(filters, finding.filter);
                return filter ? int(std::count_if(rows.begin(), rows.end(), filter->matches)) : -1;
            };
            const int shown = finding.page == u"keys"_s      ? matching(keyFilters(), keys)
                              : finding.page == u"members"_s ? matching(memberFilters(), members)
                                                             : matching(projectFilters(), projects);
            QVERIFY2(shown == finding.count(), qPrintable(finding.rule));
            ++checked;
        }
        QVERIFY(checked >= 6);
    }
};

STEWARD_TEST(TestCheckup);
#include "tst_checkup.moc"
