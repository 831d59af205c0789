// SPDX-License-Identifier: GPL-3.0-or-later
// A synchronization against the demonstration server: what arrives, in which order, and how few requests it takes.
#include "syncbed.h"

#include "app/resources/projects/projectsapi.h"
#include "app/resources/serviceaccounts/serviceaccountsapi.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <algorithm>
#include <map>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Live rows as the server holds them, "project/key".
QStringList serversKeys(demo::State &state)
{
    QStringList all;
    for (const demo::Key &key : state.keys) {
        if (!key.gone && !state.projects[key.project].archivedAt)
            all += state.projects[key.project].id + u'/' + key.id;
    }
    all.sort();
    return all;
}

QStringList heldKeys(const Snapshot &snapshot)
{
    QStringList all;
    for (const InProject<ProjectKey> &key : snapshot.projectKeys)
        all += key.projectId + u'/' + key.value.id;
    all.sort();
    return all;
}

template <typename T>
bool wait(QCoro::Task<Result<T>> task)
{
    const auto answer = std::make_shared<std::optional<bool>>();
    QObject context;
    QCoro::connect(std::move(task), &context, [answer](const Result<T> &result) { *answer = result.has_value(); });
    return QTest::qWaitFor([answer] { return answer->has_value(); }, 10'000) && **answer;
}

const QByteArray kProjectsPath = "/organization/projects";

/// What the audit log has told: the list is due, the others of its kind are not.
void makeStale(SyncBed &bed, const QString &projectId)
{
    const ListId id{ListKind::ServiceAccounts, projectId};
    ListState state = bed.organization->state(id);
    state.stale = true;
    bed.organization->setState(id, state);
    bed.archive->setState(id, state).waitForFinished();
}

void refuse(SyncBed &bed, const QStringList &projectIds)
{
    for (const QString &id : projectIds)
        bed.server->faults().add({.kind = demo::FaultRule::Kind::Status,
                                  .method = "GET",
                                  .pathPrefix = kProjectsPath + '/' + id.toLatin1() + '/',
                                  .status = 400});
    bed.server->faults().add(
        {.kind = demo::FaultRule::Kind::Delay, .method = "GET", .pathPrefix = kProjectsPath + '/'});
}

/// The first three projects are archived at the service and refuse whatever is asked of them; Steward holds them to be
/// there, and their service accounts are due.
QStringList archiveThree(SyncBed &bed)
{
    QStringList ids;
    demo::State &state = bed.server->state();
    for (const Project &project : bed.held().projects) {
        if (project.isArchived() || ids.size() == 3)
            continue;
        ids += project.id;
        state.projects[state.projects.indexOf(project.id)].archivedAt = bed.clock.now();
        makeStale(bed, project.id);
    }
    bed.later(10);
    bed.server->clearLog();
    refuse(bed, ids);
    return ids;
}

} // namespace

class SyncTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingArrives()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        demo::State &state = bed.server->state();
        QCOMPARE(heldKeys(bed.held()), serversKeys(state));
        const auto live = [](const auto &rows) {
            return size_t(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return !row.gone; }));
        };
        QCOMPARE(bed.held().projects.size(), live(state.projects));
        QCOMPARE(bed.held().users.size(), live(state.members));
        QCOMPARE(bed.held().invites.size(), live(state.invites));
        QCOMPARE(bed.held().adminKeys.size(), live(state.adminKeys));
        QVERIFY(bed.held().serviceAccounts.size() > 5);
        QVERIFY(bed.held().spendLimits.size() > 0);
        QVERIFY(bed.held().costs.size() > 100);
        QVERIFY(bed.held().changes.size() > 10);
        QVERIFY(bed.held().projectUsers.empty()); // the users carried their projects along
        QVERIFY(!bed.sync->connectionError());
        for (int kind = 0; kind < kListKindCount; ++kind) {
            const ListState list = bed.organization->state(ListKind(kind));
            QVERIFY2(!list.stale && !list.lastError && !list.notOffered, qPrintable(QString::number(kind)));
            QCOMPARE(list.fetchedAt, ListKind(kind) == ListKind::ProjectUsers ? 0 : bed.clock.now());
        }
        const SyncProgress &progress = bed.sync->progress();
        QVERIFY(!progress.running);
        QCOMPARE(progress.listsDone, progress.listsTotal);
        QVERIFY(progress.listsTotal > 40);
    }

    void theArchiveHoldsTheSame()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        const Snapshot kept = bed.archived();
        QCOMPARE(kept.projects, bed.held().projects);
        QCOMPARE(kept.users, bed.held().users);
        QCOMPARE(kept.invites, bed.held().invites);
        QCOMPARE(kept.adminKeys, bed.held().adminKeys);
        QCOMPARE(kept.projectKeys, bed.held().projectKeys);
        QCOMPARE(kept.serviceAccounts, bed.held().serviceAccounts);
        QCOMPARE(kept.spendLimits, bed.held().spendLimits);
        QCOMPARE(kept.costs, bed.held().costs);
        QCOMPARE(kept.changes.size(), bed.held().changes.size());
        QCOMPARE(kept.states.size(), bed.held().states.size());
    }

    void theFirstScreenNeedsAHandful()
    {
        SyncBed bed;
        const auto complete = [&] {
            for (const ListKind kind : {ListKind::Projects, ListKind::Users, ListKind::Invites, ListKind::AdminKeys,
                                        ListKind::Costs, ListKind::AuditLog}) {
                if (bed.state(kind).fetchedAt == 0)
                    return false;
            }
            return true;
        };
        int requests = 0;
        QObject watcher;
        connect(bed.organization.get(), &Organization::stateChanged, &watcher, [&] {
            if (requests == 0 && complete())
                requests = bed.server->requestCount();
        });
        QVERIFY(bed.round());
        QVERIFY(requests > 0);
        qInfo("requests before the Overview was whole: %d", requests);
        // What people wait for goes first, and nothing else before all of it was asked for.
        const QStringList first{u"/organization/audit_logs"_s, u"/organization/costs"_s, u"/organization/invites"_s,
                                u"/organization/projects"_s, u"/organization/users"_s};
        QStringList sent;
        for (size_t i = 0; i < static_cast<size_t>(first.size()); ++i)
            sent += QString::fromLatin1(bed.server->log().at(i).path);
        sent.sort();
        QCOMPARE(sent, first);
    }

    void aSecondRoundAtOnceReadsNothing()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.paths(), QStringList{});
    }

    void theAuditLogTellsWhatToRead()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        bed.later(45); // beyond the age limits: the log alone keeps the lists from being read again
        const Project project = bed.project(u"Default project"_s).id == bed.held().projects[3].id
                                    ? bed.held().projects[4]
                                    : bed.held().projects[3];
        QVERIFY(wait(ServiceAccountsApi(*bed.transport).create(project.id, {u"nightly"_s, false}, {})));
        bed.server->clearLog();
        QVERIFY(bed.round());
        const QString base = u"/organization/projects/"_s + project.id;
        QCOMPARE(bed.paths(), (QStringList{u"/organization/audit_logs"_s, u"/organization/costs"_s,
                                           base + u"/api_keys"_s, base + u"/service_accounts"_s}));
        QCOMPARE(heldKeys(bed.held()), serversKeys(bed.server->state()));
        QCOMPARE(bed.organization->state(ListKind::ProjectKeys).fetchedAt, bed.clock.now()); // all vouched for
        QCOMPARE(bed.organization->state(ListKind::Users).fetchedAt, bed.clock.now());
        QVERIFY(!bed.organization->state(ListKind::ServiceAccounts).stale);

        // The archive keeps the times of the reads themselves; a new start looks at the log again and reads no more.
        bed.connectTo();
        bed.later(5);
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.paths(), QStringList{u"/organization/audit_logs"_s});
    }

    void whatTheLogSaidIsNotForgotten()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        bed.later(5);
        const QString project = bed.held().projects[3].id;
        QVERIFY(wait(ServiceAccountsApi(*bed.transport).create(project, {u"nightly"_s, false}, {})));
        // The look succeeds, what it asks for does not; then the program starts anew.
        bed.server->faults().add({.kind = demo::FaultRule::Kind::Status,
                                  .method = "GET",
                                  .pathPrefix = "/organization/projects/" + project.toLatin1(),
                                  .status = 403});
        QVERIFY(bed.round());
        QVERIFY(bed.state(ListKind::ProjectKeys, project).stale);
        bed.server->faults().clear();
        bed.connectTo();
        QVERIFY(bed.state(ListKind::ProjectKeys, project).stale);
        QVERIFY(bed.round());
        QVERIFY(!bed.state(ListKind::ProjectKeys, project).stale);
        QCOMPARE(heldKeys(bed.held()), serversKeys(bed.server->state()));
    }

    void aRefreshOf38ProjectsUnderAThrottle()
    {
        demo::Options options;
        SyncBed bed(options);
        int active = 0;
        QVERIFY(bed.round());
        for (const Project &project : bed.held().projects)
            active += !project.isArchived();
        QVERIFY2(active <= 38, qPrintable(QString::number(active)));
        for (; active < 38; ++active)
            QVERIFY(wait(ProjectsApi(*bed.transport).create({u"Extra %1"_s.arg(active), {}, {}}, {})));
        bed.later(20);
        QVERIFY(bed.round(true));
        bed.later(20);
        const QString changed = bed.held().projects[5].id;
        QVERIFY(wait(ServiceAccountsApi(*bed.transport).create(changed, {u"nightly"_s, false}, {})));

        bed.server->faults().setThrottle(8); // its minute stands still with the clock: the ninth would be refused
        bed.server->clearLog();
        bed.sync->setFocus(Focus::Everything);
        QVERIFY(bed.round(true));
        std::map<QByteArray, int> byEndpoint;
        for (const demo::LoggedRequest &request : bed.server->log()) {
            QVERIFY(request.status != 429);
            ++byEndpoint[request.endpoint];
        }
        qInfo("requests for a refresh of %d projects: %d", active, bed.server->requestCount());
        QVERIFY2(bed.server->requestCount() <= 12, qPrintable(bed.paths().join(u'\n')));
        QCOMPARE(heldKeys(bed.held()), serversKeys(bed.server->state()));
    }

    void withoutTheAuditLogAgesDecide()
    {
        demo::Options options;
        options.auditLogging = false;
        SyncBed bed(options);
        QVERIFY(bed.round());
        QVERIFY(bed.held().changes.empty());
        bed.later(11);
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.paths(), (QStringList{u"/organization/audit_logs"_s, u"/organization/invites"_s,
                                           u"/organization/projects"_s, u"/organization/users"_s}));
        bed.later(31);
        bed.server->clearLog();
        QVERIFY(bed.round());
        QVERIFY(bed.server->requestCount("GET /organization/projects/{project_id}/api_keys") > 10);
        QCOMPARE(bed.server->requestCount("GET /organization/projects/{project_id}/service_accounts"), 0);
    }

    void archivedProjectsAreNotAskedFor()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        QString archived;
        for (const Project &project : bed.held().projects) {
            if (project.isArchived())
                archived = project.id;
        }
        QVERIFY2(!archived.isEmpty(), "the demonstration organization has an archived project");
        for (const QString &path : bed.paths())
            QVERIFY2(!path.contains(archived), qPrintable(path));

        bed.later(5);
        QString busy;
        for (const auto &key : bed.held().projectKeys)
            busy = key.projectId;
        QVERIFY(wait(ProjectsApi(*bed.transport).archive(busy, {})));
        bed.server->clearLog();
        QVERIFY(bed.round());
        for (const QString &path : bed.paths())
            QVERIFY2(!path.contains(busy), qPrintable(path));
        QVERIFY(bed.held().projectKeys.of(busy).empty());
        QVERIFY(bed.archived().projectKeys.of(busy).empty());
        QVERIFY(!bed.held().states.contains({ListKind::ProjectKeys, busy}));

        bed.sync->setIncludeArchived(false);
        QVERIFY(bed.round());
        QVERIFY(bed.project(u"nobody"_s).id.isEmpty());
        for (const Project &project : bed.held().projects)
            QVERIFY(!project.isArchived());
    }

    /// The log vouches for the list of projects, wrongly; the service refuses what is asked of one of them.
    void aRefusedProjectIsLookedFor()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        QString id;
        for (const auto &key : bed.held().projectKeys)
            id = key.projectId;
        demo::State &state = bed.server->state();
        state.projects[state.projects.indexOf(id)].archivedAt = bed.clock.now();
        bed.server->faults().add({.kind = demo::FaultRule::Kind::Status,
                                  .method = "GET",
                                  .pathPrefix = "/organization/projects/" + id.toLatin1() + '/',
                                  .status = 400});
        bed.later(6 * 60 + 10); // the keys are due, the projects are not
        bed.server->clearLog();
        QVERIFY(bed.round());
        QCOMPARE(bed.server->requestCount("GET /organization/projects"), 1);
        const auto found = std::ranges::find(bed.held().projects, id, &Project::id);
        QVERIFY(found != bed.held().projects.end() && found->isArchived());
        QVERIFY(bed.held().projectKeys.of(id).empty());
        for (auto it = bed.held().states.cbegin(); it != bed.held().states.cend(); ++it)
            QVERIFY2(it.key().projectId != id, qPrintable(QString::number(int(it.key().kind))));
    }

    /// Three projects that were archived elsewhere refuse their service accounts, before anything else of the kind has
    /// come; the program is killed before the list of projects has said why. That is no sign that the organization has
    /// no such lists: they would not be asked for again, and what is needed of them would be missing for ever.
    void archivedProjectsAreNoKindThatIsNotOffered()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        const QStringList gone = archiveThree(bed);
        bed.server->faults().add({.kind = demo::FaultRule::Kind::Hang, .method = "GET", .pathPrefix = kProjectsPath});
        bed.sync->refresh();
        QTRY_VERIFY(std::ranges::all_of(gone, [&bed](const QString &id) {
            return bed.state(ListKind::ServiceAccounts, id).lastError.has_value();
        }));
        QVERIFY(bed.server->requestCount("GET /organization/projects") <= 1);
        bed.connectTo();
        bed.server->faults().clear();
        refuse(bed, gone);
        QVERIFY(bed.round());
        for (const QString &id : gone) {
            const auto found = std::ranges::find(bed.held().projects, id, &Project::id);
            QVERIFY(found != bed.held().projects.end() && found->isArchived());
        }
        for (auto it = bed.held().states.cbegin(); it != bed.held().states.cend(); ++it)
            QVERIFY2(!it->lastError && !it->notOffered && !it->stale, qPrintable(it.key().projectId));
    }

    /// The same without dying: the lists behind theirs are read in the same round.
    void whatStandsBehindArchivedProjectsIsRead()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        const QStringList gone = archiveThree(bed);
        bed.server->faults().add(
            {.kind = demo::FaultRule::Kind::Delay, .method = "GET", .pathPrefix = kProjectsPath, .delayMs = 300});
        for (const Project &project : bed.held().projects) {
            if (!project.isArchived())
                makeStale(bed, project.id);
        }
        QVERIFY(bed.round());
        QVERIFY(bed.held().projects.size() > 10);
        for (auto it = bed.held().states.cbegin(); it != bed.held().states.cend(); ++it) {
            QVERIFY(!gone.contains(it.key().projectId));
            QVERIFY2(!it->lastError && !it->notOffered && !it->stale, qPrintable(it.key().projectId));
        }
    }

    void usersWithoutProjectsMakeItAskProjectByProject()
    {
        SyncBed bed;
        bed.server->faults().add({.kind = demo::FaultRule::Kind::Status,
                                  .method = "GET",
                                  .pathPrefix = "/organization/users",
                                  .status = 200,
                                  .body = R"({"object":"list","data":[{"object":"organization.user","id":"user_x",
                                      "name":"Ana","email":"ana@example.com","role":"owner","added_at":5}],
                                      "first_id":"user_x","last_id":"user_x","has_more":false})"});
        QVERIFY(bed.round());
        QCOMPARE(bed.held().users.size(), 1U);
        QVERIFY(bed.held().projectUsers.size() > 20);
        QVERIFY(bed.server->requestCount("GET /organization/projects/{project_id}/users") > 10);
    }

    void projectKeysAmongTheAdminKeysAreDropped()
    {
        demo::Options options;
        options.quirks = demo::Quirk::MislabelledKeys;
        SyncBed bed(options);
        QVERIFY(bed.round());
        QSet<QString> ofProjects;
        for (const auto &key : bed.held().projectKeys)
            ofProjects.insert(key.value.id);
        QVERIFY(!bed.held().adminKeys.empty());
        for (const AdminKey &key : bed.held().adminKeys)
            QVERIFY2(!ofProjects.contains(key.id), qPrintable(key.id));
        QCOMPARE(bed.archived().adminKeys, bed.held().adminKeys);
    }

    void theFocusedProjectComesFirst()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        bed.later(24 * 60);
        const QString last =
            bed.held().projects.back().isArchived() ? bed.held().projects[9].id : bed.held().projects.back().id;
        bed.server->clearLog();
        bed.sync->setFocus(Focus::Keys);
        bed.sync->setFocusedProject(last);
        QVERIFY(bed.round());
        QByteArrayList keyLists;
        for (const demo::LoggedRequest &request : bed.server->log()) {
            if (request.path.endsWith("/api_keys"))
                keyLists += request.path;
        }
        QVERIFY(keyLists.size() > 6);
        QVERIFY(keyLists.first().contains(last.toLatin1()));
    }

    void refreshProjectReadsItsLists()
    {
        SyncBed bed;
        QVERIFY(bed.round());
        const QString project = bed.held().projects[2].id;
        bed.server->clearLog();
        QSignalSpy finished(bed.sync.get(), &Sync::finished);
        bed.sync->refreshProject(project);
        QVERIFY(SyncBed::waitFor(finished));
        const QString base = u"/organization/projects/"_s + project;
        QCOMPARE(bed.paths(),
                 (QStringList{base + u"/api_keys"_s, base + u"/service_accounts"_s, base + u"/spend_limit"_s}));
    }
};

STEWARD_TEST(SyncTest);
#include "tst_sync.moc"
