// SPDX-License-Identifier: GPL-3.0-or-later
// The client's own way through the demonstration organization: every list to its end at full scale with the quirks of
// the live service, and every write seen in what is read afterwards.
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/resources/adminkeys/adminkeysapi.h"
#include "app/resources/auditlogs/auditlogsapi.h"
#include "app/resources/costs/costsapi.h"
#include "app/resources/invites/invitesapi.h"
#include "app/resources/projectkeys/projectkeysapi.h"
#include "app/resources/projects/projectsapi.h"
#include "app/resources/projectusers/projectusersapi.h"
#include "app/resources/ratelimits/ratelimitsapi.h"
#include "app/resources/serviceaccounts/serviceaccountsapi.h"
#include "app/resources/spendalerts/spendalertsapi.h"
#include "app/resources/spendlimits/spendlimitsapi.h"
#include "app/resources/usage/usageapi.h"
#include "app/resources/users/usersapi.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qint64 kNow = 1'763'900'000; // a Sunday in November 2025
constexpr qint64 kDay = 86'400;
constexpr qint64 kToday = kNow - kNow % kDay;

template <typename Range, typename Filter>
qsizetype countIf(const Range &rows, Filter filter)
{
    return std::count_if(rows.begin(), rows.end(), filter);
}

template <typename T>
qsizetype distinctIds(const std::vector<T> &rows)
{
    QSet<QString> ids;
    for (const T &row : rows)
        ids.insert(row.id);
    return ids.size();
}

} // namespace

class TestDemoOrganization final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void organizationLists();
    void projectLists();
    void longCosts();
    void usage_data();
    void usage();
    void auditLog();
    void limits();
    void projectLife();
    void memberLife();
    void invitationLife();
    void serviceAccountLife();
    void adminKeyLife();
    void keysThatMayNot_data();
    void keysThatMayNot();

private:
    /// The value, or a failed test and an empty one.
    template <typename T>
    T valueOf(QCoro::Task<Result<T>> task)
    {
        test::Pending<T> pending(std::move(task));
        if (!test::comesTrue([&pending] { return pending.done(); }, 60'000)) {
            QTest::qFail("no answer", __FILE__, __LINE__);
            return T();
        }
        m_error = pending.result() ? Error() : pending.error();
        if constexpr (std::is_void_v<T>) {
            if (!pending.result())
                QTest::qFail(qPrintable(m_error.operation + u' ' + m_error.serverText), __FILE__, __LINE__);
        } else {
            if (!pending.result()) {
                QTest::qFail(qPrintable(m_error.operation + u' ' + m_error.jsonPath + m_error.detail), __FILE__,
                             __LINE__);
                return T();
            }
            return std::move(pending.take()).value();
        }
    }
    template <typename T>
    std::vector<T> all(Pager<T> pager)
    {
        return valueOf(collect(std::move(pager), {}));
    }
    template <typename T>
    Error errorOf(QCoro::Task<Result<T>> task)
    {
        test::Pending<T> pending(std::move(task));
        const bool done = test::comesTrue([&pending] { return pending.done(); });
        return done && !pending.result() ? pending.error() : Error{};
    }
    [[nodiscard]] demo::State &state() { return m_server->state(); }
    /// The live project with the most keys.
    [[nodiscard]] const demo::Project &busiest()
    {
        const demo::Project *best = &state().projects[0];
        for (const demo::Project &project : state().projects) {
            if (!project.archivedAt && project.keys.size() > best->keys.size())
                best = &project;
        }
        return *best;
    }

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Transport> m_transport;
    Error m_error;
};

void TestDemoOrganization::initTestCase()
{
    demo::Options options;
    options.scale = demo::Scale::Full;
    options.nowMs = [] { return kNow * 1000; };
    options.quirks = demo::kLiveQuirks;
    m_server = std::make_unique<demo::DemoServer>(options);
    QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
    TransportConfig config;
    config.baseUrl = m_server->baseUrl();
    m_transport = std::make_unique<Transport>(config, Secret(m_server->adminKey()));
}

void TestDemoOrganization::organizationLists()
{
    const auto here = [](const auto &row) { return !row.gone; };
    const std::vector<Project> projects = all(ProjectsApi(*m_transport).list({.includeArchived = true}));
    QCOMPARE(qsizetype(projects.size()), countIf(state().projects, here));
    QCOMPARE(distinctIds(projects), qsizetype(projects.size()));
    QVERIFY(projects.size() >= 2'000);
    const std::vector<Project> active = all(ProjectsApi(*m_transport).list());
    QCOMPARE(qsizetype(active.size()), countIf(projects, [](const Project &project) { return !project.isArchived(); }));

    const std::vector<User> users = all(UsersApi(*m_transport).list());
    QCOMPARE(qsizetype(users.size()), countIf(state().members, here));
    QCOMPARE(distinctIds(users), qsizetype(users.size()));
    QVERIFY(users.size() >= 9'000);
    const std::vector<User> some = all(UsersApi(*m_transport).list({.emails = {users[7].email, users[11].email}}));
    QCOMPARE(some.size(), std::size_t(2));
    QCOMPARE(valueOf(UsersApi(*m_transport).get(users[7].id, {})), users[7]);

    const std::vector<Invite> invites = all(InvitesApi(*m_transport).list());
    QCOMPARE(qsizetype(invites.size()), countIf(state().invites, here));
    QVERIFY(!invites.empty());
    QCOMPARE(valueOf(InvitesApi(*m_transport).get(invites[0].id, {})), invites[0]);

    // The live service lists some project keys among the admin keys; telling them apart is sync's work.
    const std::vector<AdminKey> keys = all(AdminKeysApi(*m_transport).list());
    QVERIFY(qsizetype(keys.size()) >= countIf(state().adminKeys, here));
}

void TestDemoOrganization::projectLists()
{
    const demo::Project &project = busiest();
    const std::vector<ProjectUser> users = all(ProjectUsersApi(*m_transport).list(project.id));
    QCOMPARE(qsizetype(users.size()), countIf(project.members, [](const auto &member) { return !member.gone; }));
    QVERIFY(!users.empty());
    QCOMPARE(valueOf(ProjectUsersApi(*m_transport).get(project.id, users[0].id, {})), users[0]);

    const std::vector<ServiceAccount> accounts = all(ServiceAccountsApi(*m_transport).list(project.id));
    QCOMPARE(qsizetype(accounts.size()),
             countIf(project.accounts, [this](int i) { return !state().accounts[i].gone; }));

    const std::vector<ProjectKey> keys = all(ProjectKeysApi(*m_transport).list(project.id));
    QCOMPARE(qsizetype(keys.size()), countIf(project.keys, [this](int i) { return !state().keys[i].gone; }));
    QCOMPARE(distinctIds(keys), qsizetype(keys.size()));
    QVERIFY(!keys.empty());
    QCOMPARE(valueOf(ProjectKeysApi(*m_transport).get(project.id, keys[0].id, {})).id, keys[0].id);

    QVERIFY(!all(RateLimitsApi(*m_transport).list(project.id)).empty());
}

void TestDemoOrganization::longCosts()
{
    // A year in pages of 180 days; the same money whichever way it is grouped.
    const UnixSeconds from = kToday - 360 * kDay;
    const std::vector<CostBucket> plain = all(CostsApi(*m_transport).list({.startTime = from, .endTime = kToday}));
    QCOMPARE(plain.size(), std::size_t(360));
    const std::vector<CostBucket> grouped =
        all(CostsApi(*m_transport).list({.startTime = from, .endTime = kToday, .groupBy = {u"line_item"_s}}));
    QCOMPARE(grouped.size(), plain.size());
    const auto total = [](const std::vector<CostBucket> &buckets) {
        Money sum;
        for (const CostBucket &bucket : buckets) {
            for (const CostRow &row : bucket.rows)
                sum += row.amount;
        }
        return sum;
    };
    QVERIFY(total(plain) > Money{});
    QCOMPARE(total(grouped).toCents(), total(plain).toCents());
    QCOMPARE(plain.front().startTime, from);
    QCOMPARE(plain.back().endTime, kToday);
}

void TestDemoOrganization::usage_data()
{
    QTest::addColumn<int>("endpoint");
    for (int i = 0; i < kUsageEndpointCount; ++i)
        QTest::newRow(usageEndpointInfo(UsageEndpoint(i)).operation.data()) << i;
}

void TestDemoOrganization::usage()
{
    QFETCH(int, endpoint);
    const UsageApi api(*m_transport);
    const std::vector<UsageBucket> days =
        all(api.list(UsageEndpoint(endpoint), {.startTime = kToday - 40 * kDay, .endTime = kToday}));
    QCOMPARE(days.size(), std::size_t(40)); // more than one page
    const std::vector<UsageBucket> byProject = all(api.list(
        UsageEndpoint(endpoint), {.startTime = kToday - 2 * kDay, .endTime = kToday, .groupBy = {u"project_id"_s}}));
    QCOMPARE(byProject.size(), std::size_t(2));
    const UsageMeasure measure = usageEndpointInfo(UsageEndpoint(endpoint)).measures.front();
    const auto total = [&measure](const UsageBucket &bucket) {
        qint64 sum = 0;
        for (const UsageRow &row : bucket.rows)
            sum += row.*measure.value;
        return sum;
    };
    QCOMPARE(total(byProject.back()), total(days.back()));
}

void TestDemoOrganization::auditLog()
{
    const std::vector<AuditEntry> entries = all(AuditLogsApi(*m_transport).list());
    QVERIFY(entries.size() > 1);
    QCOMPARE(distinctIds(entries), qsizetype(entries.size()));
    QVERIFY(countIf(entries, [](const AuditEntry &entry) { return !entry.actor().isEmpty(); }) > 0);
    QVERIFY(countIf(entries, [](const AuditEntry &entry) { return !entry.subjectId.isEmpty(); }) > 0);

    const UnixSeconds middle = entries[entries.size() / 2].effectiveAt;
    const std::vector<AuditEntry> later = all(AuditLogsApi(*m_transport).list({.after = middle}));
    QCOMPARE(qsizetype(later.size()),
             countIf(entries, [middle](const AuditEntry &e) { return e.effectiveAt > middle; }));
    const QString type = entries.front().type;
    const std::vector<AuditEntry> ofType = all(AuditLogsApi(*m_transport).list({.eventTypes = {type}}));
    QCOMPARE(qsizetype(ofType.size()), countIf(entries, [&type](const AuditEntry &e) { return e.type == type; }));
}

void TestDemoOrganization::limits()
{
    const SpendLimitsApi spend(*m_transport);
    const std::optional<SpendLimit> limit = valueOf(spend.organization({}));
    QCOMPARE(limit.has_value(), state().limit.has_value());
    state().projects[1].limit = demo::SpendLimit{12'345};
    int with = 0, without = 0;
    for (const demo::Project &project : state().projects) {
        if (project.archivedAt || (project.limit ? with : without)++ > 2)
            continue;
        const std::optional<SpendLimit> read = valueOf(spend.project(project.id, {}));
        QCOMPARE(read ? read->thresholdCents : 0, project.limit ? project.limit->cents : 0);
    }
    QVERIFY(with > 0 && without > 0);
    const std::vector<SpendAlert> alerts = all(SpendAlertsApi(*m_transport).organization());
    QCOMPARE(int(alerts.size()), state().alerts.size());
}

void TestDemoOrganization::projectLife()
{
    const ProjectsApi api(*m_transport);
    const Project made = valueOf(api.create({.name = u"<b>Chat & Co</b> ☂"_s}, {}));
    QCOMPARE(valueOf(api.get(made.id, {})), made);
    QCOMPARE(valueOf(api.modify(made.id, {.name = u"Chat"_s}, {})).name, u"Chat"_s);
    QVERIFY(valueOf(api.archive(made.id, {})).isArchived());
    QVERIFY(valueOf(api.get(made.id, {})).isArchived());
    QCOMPARE(errorOf(api.modify(made.id, {.name = u"Late"_s}, {})).kind, Error::Kind::Refused);
    QCOMPARE(errorOf(api.get(u"proj_none"_s, {})).kind, Error::Kind::NotFound);
}

void TestDemoOrganization::memberLife()
{
    const Project project = valueOf(ProjectsApi(*m_transport).create({.name = u"Members"_s}, {}));
    const UsersApi users(*m_transport);
    const std::vector<User> people = all(users.list());
    const auto reader = std::find_if(people.begin(), people.end(), [](const User &user) {
        return user.role == u"reader"_s && !user.isScimManaged && !user.isServiceAccount;
    });
    QVERIFY(reader != people.end());

    const ProjectUsersApi members(*m_transport);
    QCOMPARE(valueOf(members.add(project.id, {.userId = reader->id, .role = u"member"_s}, {})).id, reader->id);
    QCOMPARE(valueOf(members.setRole(project.id, reader->id, u"owner"_s, {})).role, u"owner"_s);
    QCOMPARE(all(members.list(project.id)).front().role, u"owner"_s);
    valueOf(members.remove(project.id, reader->id, {}));
    QVERIFY(all(members.list(project.id)).empty());

    QCOMPARE(valueOf(users.modify(reader->id, {.role = u"owner"_s}, {})).role, u"owner"_s);
    valueOf(users.remove(reader->id, {}));
    QCOMPARE(errorOf(users.get(reader->id, {})).kind, Error::Kind::NotFound);
}

void TestDemoOrganization::invitationLife()
{
    const InvitesApi api(*m_transport);
    const Invite made = valueOf(api.create({.email = u"new@example.com"_s, .role = u"reader"_s}, {}));
    QCOMPARE(made.status, u"pending"_s);
    QCOMPARE(valueOf(api.get(made.id, {})), made);
    valueOf(api.remove(made.id, {}));
    QCOMPARE(errorOf(api.get(made.id, {})).kind, Error::Kind::NotFound);
}

void TestDemoOrganization::serviceAccountLife()
{
    const QString project = valueOf(ProjectsApi(*m_transport).create({.name = u"Accounts"_s}, {})).id;
    const ServiceAccountsApi api(*m_transport);
    const CreatedServiceAccount made = valueOf(api.create(project, {.name = u"CI"_s}, {}));
    QVERIFY(made.key && made.key->value.reveal().startsWith("sk-"));
    QCOMPARE(valueOf(api.get(project, made.id, {})), ServiceAccount(made));
    QCOMPARE(valueOf(api.modify(project, made.id, {.name = u"Build"_s}, {})).name, u"Build"_s);

    const CreatedKey second =
        valueOf(api.createKey(project, made.id, {.name = u"Second"_s, .expiresInSeconds = kDay}, {}));
    QVERIFY(second.value.reveal() != made.key->value.reveal());
    const ProjectKeysApi keys(*m_transport);
    QCOMPARE(all(keys.list(project)).size(), std::size_t(2));
    const ProjectKey read = valueOf(keys.get(project, second.id, {}));
    QCOMPARE(read.ownerServiceAccountId, made.id);
    QVERIFY(!read.redactedValue.contains(QString::fromLatin1(second.value.reveal())));

    const CreatedServiceAccount bare = valueOf(api.create(project, {.name = u"Bare"_s, .withoutKey = true}, {}));
    QVERIFY(!bare.key);
    QCOMPARE(bare.role, u"none"_s);
    valueOf(api.remove(project, made.id, {}));
    QVERIFY(all(keys.list(project)).empty());
    QCOMPARE(all(api.list(project)), std::vector<ServiceAccount>{ServiceAccount(bare)});
}

void TestDemoOrganization::adminKeyLife()
{
    const AdminKeysApi api(*m_transport);
    const CreatedAdminKey made = valueOf(api.create({.name = u"Second console"_s, .expiresInSeconds = kDay}, {}));
    QVERIFY(made.expiresAt);
    QCOMPARE(valueOf(api.get(made.id, {})).name, u"Second console"_s);
    TransportConfig config;
    config.baseUrl = m_server->baseUrl();
    Transport other(config, made.value.clone());
    QVERIFY(!all(InvitesApi(other).list()).empty()); // the value that was shown works
    valueOf(api.remove(made.id, {}));
    QCOMPARE(errorOf(collect(InvitesApi(other).list(), {})).kind, Error::Kind::Unauthorized);
}

void TestDemoOrganization::keysThatMayNot_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("mayRead");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("read-only") << m_server->readOnlyKey() << true << Error::Kind::Forbidden;
    QTest::newRow("of a project") << m_server->projectKey() << false << Error::Kind::Forbidden;
    QTest::newRow("unknown") << QByteArray("sk-admin-demo-unknown") << false << Error::Kind::Unauthorized;
}

void TestDemoOrganization::keysThatMayNot()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, mayRead);
    QFETCH(Error::Kind, kind);
    TransportConfig config;
    config.baseUrl = m_server->baseUrl();
    Transport transport{config, Secret(key)};
    const Error refused = errorOf(ProjectsApi(transport).create({.name = u"No"_s}, {}));
    QCOMPARE(refused.kind, kind);
    QCOMPARE(refused.operation, u"projects.create"_s);
    QVERIFY(!refused.serverText.isEmpty());
    if (mayRead)
        QVERIFY(!all(InvitesApi(transport).list()).empty());
    else
        QCOMPARE(errorOf(collect(InvitesApi(transport).list(), {})).kind, kind);
}

} // namespace steward

STEWARD_TEST(steward::TestDemoOrganization);
#include "tst_demoorganization.moc"
