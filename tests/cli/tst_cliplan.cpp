// SPDX-License-Identifier: GPL-3.0-or-later
// `steward plan` and `steward export journal` as a script runs them, against the demonstration server.
#include "app/archive/archive.h"
#include "app/base/clock.h"
#include "app/changes/changes.h"
#include "app/changes/planfile.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/session/environment.h"
#include "app/session/session.h"
#include "cliprocess.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

class tst_CliPlan : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;

    [[nodiscard]] CliProcess::Ended run(const QStringList &arguments) { return m_cli->run(arguments); }
    [[nodiscard]] QString saved(const Plan &plan) const { return saved(planfile::write(plan)); }
    [[nodiscard]] QString saved(const QByteArray &text) const
    {
        QFile file(m_cli->home() + u"/plan.json"_s);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] static Plan plan(std::vector<Step> steps)
    {
        Plan made;
        made.id = newPlanId();
        made.title = u"A plan"_s;
        made.madeAtMs = 1'700'000'000'000;
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].id = QString::number(i + 1);
        made.steps = std::move(steps);
        return made;
    }
    [[nodiscard]] static Step createProject(const QString &name)
    {
        return {{}, u"projects.create"_s, {{u"name"_s, name}}, {}, {}};
    }
    [[nodiscard]] int projectsNamed(const QString &name) const
    {
        const auto &projects = m_server->state().projects;
        return int(
            std::count_if(projects.begin(), projects.end(), [&](const auto &each) { return each.name == name; }));
    }
    [[nodiscard]] const demo::Project &aProject() const
    {
        for (const auto &project : m_server->state().projects) {
            if (!project.isDefault && !project.archivedAt && !project.keys.empty())
                return project;
        }
        qFatal("the demonstration has no project");
    }
    void addFault(FaultRule::Kind kind, const QByteArray &method, const QByteArray &path, int status = 0)
    {
        FaultRule rule;
        rule.kind = kind;
        rule.method = method;
        rule.pathPrefix = path;
        rule.status = status;
        rule.headers = {{"retry-after-ms", "1"}};
        m_server->faults().add(rule);
    }
    [[nodiscard]] int writes() const
    {
        return int(std::count_if(m_server->log().begin(), m_server->log().end(), [](const auto &request) {
            return request.method != "GET" && !request.path.contains("steward-asks");
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_cli = std::make_unique<CliProcess>();
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
    }

    void namesThePlaceOfWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char *name, const QByteArray &steps, const char *place) {
            QTest::newRow(name) << "{\"steward_plan\":1,\"id\":\"plan_1\",\"steps\":" + steps + "}"
                                << QByteArray(place);
        };
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("plan.json");
        QTest::newRow("another version") << QByteArray("{\"steward_plan\":2}") << QByteArray("steward_plan");
        row("no steps", "[]", "steps");
        row("unknown operation", R"([{"id":"1","operation":"world.end","arguments":{}}])", "steps[0].operation");
        row("wrong argument", R"([{"id":"1","operation":"projects.create","arguments":{"name":7}}])",
            "steps[0].arguments.name");
        row("forward reference", R"([{"id":"1","operation":"projects.create","arguments":{"name":"x"},"after":["2"]}])",
            "steps[0].after");
    }
    void namesThePlaceOfWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const QString path = saved(text);
        for (const auto &arguments :
             {QStringList{u"plan"_s, u"show"_s, path}, QStringList{u"plan"_s, u"apply"_s, path, u"--yes"_s}}) {
            const auto ended = run(arguments);
            QCOMPARE(ended.code, 5);
            QVERIFY(ended.out.isEmpty());
            QVERIFY2(ended.err.contains(place), ended.err.constData());
        }
        QCOMPARE(m_server->requestCount(), 0);
        QCOMPARE(run({u"plan"_s, u"show"_s, u"/nowhere.json"_s}).code, 1);
    }

    void showsWithoutTheService()
    {
        QCOMPARE(run({u"sync"_s, u"--no-spend"_s}).code, 0);
        const demo::Project &project = aProject();
        const QString path = saved(plan({createProject(u"Kestrel \x1b[31m"_s),
                                         {{}, u"projects.archive"_s, {{u"project_id"_s, project.id}}, {}, {}}}));
        const QByteArray name = project.name.toUtf8();
        const auto requests = m_server->requestCount();
        const auto text = run({u"plan"_s, u"show"_s, path});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("Create project Kestrel"), text.out.constData());
        QVERIFY2(text.out.contains("Archive project " + name), text.out.constData());
        QVERIFY2(text.out.contains("!! ") && text.out.contains("--type '" + name + "'"), text.out.constData());
        QVERIFY(!text.out.contains('\x1b'));
        const auto markdown = run({u"plan"_s, u"show"_s, path, u"--format"_s, u"markdown"_s});
        QVERIFY2(markdown.out.startsWith("# A plan"), markdown.out.constData());
        const auto json = QJsonDocument::fromJson(run({u"plan"_s, u"show"_s, path, u"--format"_s, u"json"_s}).out);
        QCOMPARE(json[u"review"_s][1][u"danger"_s].toString(), u"dangerous"_s);
        QCOMPARE(json[u"review"_s][1][u"typed_name"_s].toString(), project.name);
        QVERIFY(planfile::fromJson(json[u"plan"_s].toObject()));
        QCOMPARE(m_server->requestCount(), requests);

        // By somebody who has not connected anything: the sentences are there.
        CliProcess other;
        const auto bare = other.run({u"plan"_s, u"show"_s, path});
        QCOMPARE(bare.code, 0);
        QVERIFY2(bare.out.contains("Create project Kestrel"), bare.out.constData());
        QVERIFY2(bare.err.contains("No organization is connected"), bare.err.constData());
    }

    void appliesWithReferences()
    {
        const QString path = saved(plan({createProject(u"Kestrel"_s),
                                         {{},
                                          u"serviceaccounts.create"_s,
                                          {{u"project_id"_s, reference(u"1"_s)}, {u"name"_s, u"bot"_s}},
                                          {},
                                          {}}}));
        const QString secrets = m_cli->home() + u"/secrets"_s;
        const auto ended = run({u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--secrets-dir"_s, secrets});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(projectsNamed(u"Kestrel"_s), 1);
        QVERIFY2(ended.err.contains("1  Create project Kestrel: Done"), ended.err.constData());
        QVERIFY2(ended.err.contains("2 of 2 steps done."), ended.err.constData());

        const QStringList files = QDir(secrets).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QVERIFY2(m_server->state().keys.indexOf(files.first()) >= 0, qPrintable(files.first()));
        QFile file(secrets + u'/' + files.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("sk-svcacct-demo-"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(secrets) & others, QFile::Permissions());

        // A second time it is another plan of the same steps: the namesake is a matter for a person.
        const auto again = run({u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--secrets-dir"_s, secrets});
        QCOMPARE(again.code, 8);
        QVERIFY2(again.err.contains("applied before"), again.err.constData());
        QCOMPARE(projectsNamed(u"Kestrel"_s), 1);
    }

    void refusesWhatItMustNotDo_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a name is not typed") << u"typed"_s << QByteArray("--type '");
        QTest::newRow("another name is typed") << u"mistyped"_s << QByteArray("--type '");
        QTest::newRow("a step is blocked") << u"blocked"_s << QByteArray("cannot be applied");
        QTest::newRow("no place for secrets") << u"secrets"_s << QByteArray("--secrets-dir");
        QTest::newRow("a file is in the secrets' place") << u"occupied"_s << QByteArray("file");
        QTest::newRow("the key may only read") << u"read-only"_s << QByteArray("only read");
        QTest::newRow("nobody to ask") << u"asked"_s << QByteArray("--yes");
    }
    void refusesWhatItMustNotDo()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, says);
        Step step = createProject(u"Kestrel"_s);
        QStringList more{u"--yes"_s};
        if (how == "typed"_L1 || how == "mistyped"_L1)
            step = {{}, u"projects.archive"_s, {{u"project_id"_s, aProject().id}}, {}, {}};
        if (how == "mistyped"_L1)
            more += {u"--type"_s, u"Something else"_s};
        if (how == "blocked"_L1) {
            const auto &state = m_server->state();
            step = {{}, u"projects.archive"_s, {{u"project_id"_s, state.projects[state.defaultProject()].id}}, {}, {}};
        }
        if (how == "secrets"_L1 || how == "occupied"_L1)
            step = {{}, u"adminkeys.create"_s, {{u"name"_s, u"CI"_s}}, {}, {}};
        if (how == "occupied"_L1)
            more += {u"--secrets-dir"_s, saved(QByteArray("a file"))};
        if (how == "read-only"_L1)
            m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->readOnlyKey()));
        if (how == "asked"_L1)
            more.clear();
        // The harmless first step is not applied either.
        const QString path = saved(plan({createProject(u"Harmless"_s), step}));
        const auto ended = run(QStringList{u"plan"_s, u"apply"_s, path} + more);
        QCOMPARE(ended.code, how == "asked"_L1 ? 2 : 5);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QVERIFY2(ended.err.contains("Nothing was changed"), ended.err.constData());
        QCOMPARE(writes(), 0);
        QCOMPARE(run({u"plan"_s, u"continue"_s}).out, QByteArray());
    }

    void takesTypedNames()
    {
        const demo::Project &project = aProject();
        const QString id = project.id;
        const QString path = saved(plan({{{}, u"projects.archive"_s, {{u"project_id"_s, id}}, {}, {}}}));
        const auto ended = run({u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--type"_s, project.name});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(m_server->state().projects[m_server->state().projects.indexOf(id)].archivedAt);
    }

    /// On a terminal of its own, as a person sees it.
    void asks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("yes") << QByteArray("y\n") << 0;
        QTest::newRow("no") << QByteArray("n\n") << 5;
        QTest::newRow("nothing") << QByteArray("\n") << 5;
        QTest::newRow("Ctrl+C") << QByteArray("\x03") << 128 + SIGINT;
    }
    void asks()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QByteArray name = ::ptsname(terminal);
        m_cli->process().setChildProcessModifier([name] {
            ::setsid();
            const int own = ::open(name.constData(), O_RDWR); // the first one opened is the controlling one
            ::dup2(own, 0);
            ::dup2(own, 2);
        });
        m_cli->start({u"plan"_s, u"apply"_s, saved(plan({createProject(u"Kestrel"_s)}))});
        ::fcntl(terminal, F_SETFL, O_NONBLOCK);
        QByteArray seen;
        const auto read = [&] {
            char buffer[4096];
            for (auto size = ::read(terminal, buffer, sizeof buffer); size > 0;
                 size = ::read(terminal, buffer, sizeof buffer))
                seen.append(buffer, size);
        };
        const bool asked = test::comesTrue(
            [&] {
                read();
                return seen.contains("[y/N]");
            },
            30'000);
        QVERIFY2(asked, seen.constData());
        QVERIFY2(seen.contains("Create project Kestrel"), seen.constData());
        QCOMPARE(writes(), 0);
        QCOMPARE(::write(terminal, answer.constData(), size_t(answer.size())), ssize_t(answer.size()));
        const bool ended = test::comesTrue(
            [&] {
                read();
                return m_cli->process().state() == QProcess::NotRunning;
            },
            30'000);
        ::close(terminal);
        QVERIFY2(ended, seen.constData());
        QCOMPARE(m_cli->process().exitCode(), code);
        QCOMPARE(projectsNamed(u"Kestrel"_s), code == 0 ? 1 : 0);
    }

    void tellsHowItEnded_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("failed") << u"failed"_s << 6;
        QTest::newRow("changed underneath") << u"changed"_s << 8;
        QTest::newRow("key revoked") << u"401"_s << 3;
        QTest::newRow("not allowed") << u"403"_s << 3;
    }
    void tellsHowItEnded()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        const QString userId = m_server->state().members[1].id;
        const QString role = m_server->state().members[1].role;
        Step step = createProject(u"Kestrel"_s);
        if (how == "failed"_L1)
            addFault(FaultRule::Kind::Status, "POST", "/organization/projects", 400);
        else if (how == "changed"_L1)
            step.before = {{u"alike"_s, QJsonArray()}};
        else
            addFault(FaultRule::Kind::Status, "POST", "/organization/projects", how.toInt());
        if (how == "changed"_L1)
            step = {{},
                    u"projects.modify"_s,
                    {{u"project_id"_s, aProject().id}, {u"name"_s, u"New"_s}},
                    {{u"name"_s, u"Not its name"_s}},
                    {}};
        const Plan made = plan({step});
        const QString path = saved(made);
        const auto ended = run({u"plan"_s, u"apply"_s, path, u"--yes"_s});
        QVERIFY2(ended.code == code, ended.err.constData());
        QVERIFY2(ended.err.contains("steward plan continue " + made.id.toLatin1()), ended.err.constData());

        // It is not begun again under the same name, but it can be continued.
        QCOMPARE(run({u"plan"_s, u"apply"_s, path, u"--yes"_s}).code, 5);
        const auto list = run({u"plan"_s, u"continue"_s});
        QCOMPARE(list.code, 0);
        QVERIFY2(list.out.contains(made.id.toLatin1()), list.out.constData());
        m_server->faults().clear();
        const auto continued = run({u"plan"_s, u"continue"_s, made.id, u"--anyway"_s});
        QVERIFY2(continued.code == 0, continued.err.constData());
        QCOMPARE(run({u"plan"_s, u"continue"_s}).out, QByteArray());
        QCOMPARE(run({u"plan"_s, u"continue"_s, made.id}).code, 5);
        QCOMPARE(projectsNamed(how == "changed"_L1 ? u"New"_s : u"Kestrel"_s), 1);
    }

    void stopsBetweenSteps()
    {
        FaultRule slow;
        slow.kind = FaultRule::Kind::Delay;
        slow.method = "POST";
        slow.nth = 1;
        slow.delayMs = 400;
        m_server->faults().add(slow);
        const Plan made = plan({createProject(u"Kestrel"_s), createProject(u"Merlin"_s)});
        m_cli->start({u"plan"_s, u"apply"_s, saved(made), u"--yes"_s});
        QVERIFY(test::comesTrue([this] { return writes() == 1; }, 30'000));
        ::kill(pid_t(m_cli->process().processId()), SIGINT);
        const auto ended = m_cli->waitForEnd();
        QCOMPARE(ended.code, 128 + SIGINT);
        QVERIFY2(ended.err.contains("1  Create project Kestrel: Done"), ended.err.constData());
        QVERIFY2(ended.err.contains("1 of 2 steps done, 1 waiting"), ended.err.constData());
        QCOMPARE(projectsNamed(u"Merlin"_s), 0);
        const auto continued = run({u"plan"_s, u"continue"_s, made.id});
        QVERIFY2(continued.code == 0, continued.err.constData());
        QCOMPARE(projectsNamed(u"Kestrel"_s), 1);
        QCOMPARE(projectsNamed(u"Merlin"_s), 1);
    }

    void aSecondCtrlCEndsAtOnce()
    {
        addFault(FaultRule::Kind::Hang, "POST", "/organization/projects");
        const Plan made = plan({createProject(u"Kestrel"_s)});
        m_cli->start({u"plan"_s, u"apply"_s, saved(made), u"--yes"_s});
        QVERIFY(test::comesTrue([this] { return writes() == 1; }, 30'000));
        ::kill(pid_t(m_cli->process().processId()), SIGINT);
        QByteArray told;
        QVERIFY(test::comesTrue(
            [&] {
                told += m_cli->process().readAllStandardError();
                return told.contains("Ctrl+C again");
            },
            30'000));
        ::kill(pid_t(m_cli->process().processId()), SIGINT);
        QCOMPARE(m_cli->waitForEnd().code, 128 + SIGINT);
        m_server->faults().clear();
        const auto continued = run({u"plan"_s, u"continue"_s, made.id});
        QVERIFY2(continued.code == 0, continued.err.constData());
        QCOMPARE(projectsNamed(u"Kestrel"_s), 1); // the server had made it: seen, not sent again
    }

    /// Two processes on one plan: the second says who is at it and changes nothing; after kill -9 the plan is free.
    void onlyOneProcessApplies()
    {
        addFault(FaultRule::Kind::Hang, "POST", "/organization/projects");
        const Plan made = plan({createProject(u"Kestrel"_s), createProject(u"Merlin"_s)});
        const QString path = saved(made);
        m_cli->start({u"plan"_s, u"apply"_s, path, u"--yes"_s});
        QVERIFY(test::comesTrue([this] { return writes() == 1; }, 30'000));
        const QByteArray pid = QByteArray::number(m_cli->process().processId());

        for (const QStringList &arguments :
             {QStringList{u"plan"_s, u"apply"_s, path, u"--yes"_s}, QStringList{u"plan"_s, u"continue"_s, made.id},
              QStringList{u"plan"_s, u"continue"_s, made.id, u"--drop"_s}}) {
            CliProcess second(m_cli.get());
            const auto ended = second.run(arguments);
            QCOMPARE(ended.code, 5);
            QVERIFY2(ended.err.contains("clihost, process " + pid), ended.err.constData());
            QVERIFY2(ended.err.contains("since 20"), ended.err.constData());
        }
        QCOMPARE(writes(), 1);

        ::kill(pid_t(m_cli->process().processId()), SIGKILL);
        QCOMPARE(m_cli->waitForEnd().code, 1000 + SIGKILL);
        m_server->faults().clear();
        const auto continued = run({u"plan"_s, u"continue"_s, made.id});
        QVERIFY2(continued.code == 0, continued.err.constData());
        QCOMPARE(projectsNamed(u"Kestrel"_s), 1);
        QCOMPARE(projectsNamed(u"Merlin"_s), 1);
        QCOMPARE(QDir(m_cli->dataDir()).entryList({u"*.plan-*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void tellsWhatAnotherProcessDoes_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("ends") << u"ends"_s << 0;
        QTest::newRow("fails") << u"fails"_s << 6;
        QTest::newRow("dies") << u"dies"_s << 7;
        QTest::newRow("by its id") << u"continue"_s << 0;
    }
    /// --wait: as if the plan were applied here, with the same lines and the same status.
    void tellsWhatAnotherProcessDoes()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        // The first step is done before anybody looks; in the middle of the second the command is held.
        FaultRule second;
        second.kind = FaultRule::Kind::Delay;
        second.method = "POST";
        second.pathPrefix = "/organization/projects";
        second.nth = 2;
        second.delayMs = 500;
        m_server->faults().add(second);
        if (how == "fails"_L1) {
            FaultRule third = second;
            third.kind = FaultRule::Kind::Status;
            third.status = 400;
            third.nth = 3;
            m_server->faults().add(third);
        }
        const Plan made = plan({createProject(u"Kestrel"_s), createProject(u"Merlin"_s), createProject(u"Osprey"_s)});
        const QString path = saved(made);
        m_cli->start({u"plan"_s, u"apply"_s, path, u"--yes"_s});
        QVERIFY(test::comesTrue([this] { return writes() == 2; }, 30'000));
        ::kill(pid_t(m_cli->process().processId()), SIGSTOP);
        const auto requests = m_server->log().size();

        CliProcess other(m_cli.get());
        other.start(how == "continue"_L1 ? QStringList{u"plan"_s, u"continue"_s, made.id, u"--wait"_s}
                                         : QStringList{u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--wait"_s});
        QByteArray told;
        QVERIFY2(test::comesTrue(
                     [&] {
                         told += other.process().readAllStandardError();
                         return told.contains("1  Create project Kestrel: Done");
                     },
                     30'000),
                 told.constData());
        QVERIFY2(told.contains("process " + QByteArray::number(m_cli->process().processId())), told.constData());
        QCOMPARE(m_server->log().size(), requests); // it only watches
        ::kill(pid_t(m_cli->process().processId()), how == "dies"_L1 ? SIGKILL : SIGCONT);
        const auto applied = m_cli->waitForEnd();
        const auto waited = other.waitForEnd();
        told += waited.err;
        QVERIFY2(waited.code == code, told.constData());
        if (how == "dies"_L1) {
            QVERIFY2(told.contains("no longer applying"), told.constData());
            QVERIFY2(told.contains("steward plan continue " + made.id.toLatin1()), told.constData());
            return;
        }
        QCOMPARE(applied.code, code);
        QVERIFY2(!told.contains("Unknown"), told.constData()); // a step that is under way there
        for (const QByteArray &line : applied.err.split('\n')) {
            const bool isOfStep = line.contains(": Done") || line.contains(": Failed");
            if (isOfStep || line.contains(" of 3 steps done"))
                QVERIFY2(told.contains(line.left(line.indexOf(". "))), QByteArray(told + " / " + line).constData());
        }
        QVERIFY2(applied.err.contains("3 of 3 steps done") == (code == 0), applied.err.constData());
        QCOMPARE(projectsNamed(u"Merlin"_s), 1);
    }

    void doesNotRepeatWhatHasJustEnded_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("ended") << u"ended"_s << 0 << QByteArray("It is not applied again");
        QTest::newRow("rests") << u"rests"_s << 6 << QByteArray("no longer applying");
        QTest::newRow("died") << u"died"_s << 7 << QByteArray("no longer applying");
    }
    /// --wait, and the other process has come and gone while the lists were read.
    void doesNotRepeatWhatHasJustEnded()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Plan made = plan({createProject(u"Kestrel"_s), createProject(u"Merlin"_s)});
        const QString path = saved(made);
        const QStringList waiting{u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--wait"_s};
        QCOMPARE(run({u"sync"_s, u"--no-spend"_s}).code, 0);
        FaultRule slow;
        slow.kind = FaultRule::Kind::Delay;
        slow.times = 1;
        slow.delayMs = 5'000; // it is held long before that, however busy the machine
        m_server->faults().add(slow);
        const auto requests = m_server->log().size();
        CliProcess other(m_cli.get());
        other.start(waiting);
        QVERIFY(test::comesTrue([&] { return m_server->log().size() > requests; }, 30'000));
        ::kill(pid_t(other.process().processId()), SIGSTOP);

        if (how != "ended"_L1) {
            FaultRule second;
            second.kind = how == "rests"_L1 ? FaultRule::Kind::Status : FaultRule::Kind::Hang;
            second.method = "POST";
            second.pathPrefix = "/organization/projects";
            second.nth = 2;
            second.status = 400;
            m_server->faults().add(second);
        }
        m_cli->start({u"plan"_s, u"apply"_s, path, u"--yes"_s});
        if (how == "died"_L1) {
            QVERIFY(test::comesTrue([this] { return writes() == 2; }, 30'000));
            ::kill(pid_t(m_cli->process().processId()), SIGKILL);
        }
        QCOMPARE(m_cli->waitForEnd().code, how == "died"_L1 ? 1000 + SIGKILL : code);
        ::kill(pid_t(other.process().processId()), SIGCONT);
        const auto waited = other.waitForEnd();
        QVERIFY2(waited.code == code, waited.err.constData());
        QVERIFY2(waited.err.contains(says), waited.err.constData());
        QCOMPARE(waited.err.contains("2 of 2 steps done"), code == 0);
        QVERIFY2(!waited.err.contains("applied before"), waited.err.constData());
        QCOMPARE(projectsNamed(u"Kestrel"_s), 1);
        QCOMPARE(writes(), 2);
        if (how != "ended"_L1)
            return;
        // With nothing to wait for it is meant: another plan of the same steps, as without --wait.
        const auto again = run(waiting);
        QCOMPARE(again.code, 8);
        QVERIFY2(again.err.contains("applied before"), again.err.constData());
    }

    /// Ctrl+C ends the waiting alone.
    void waitingCanBeStopped()
    {
        addFault(FaultRule::Kind::Hang, "POST", "/organization/projects");
        const Plan made = plan({createProject(u"Kestrel"_s)});
        const QString path = saved(made);
        m_cli->start({u"plan"_s, u"apply"_s, path, u"--yes"_s});
        QVERIFY(test::comesTrue([this] { return writes() == 1; }, 30'000));
        CliProcess other(m_cli.get());
        other.start({u"plan"_s, u"apply"_s, path, u"--yes"_s, u"--wait"_s});
        QByteArray told;
        QVERIFY(test::comesTrue(
            [&] {
                told += other.process().readAllStandardError();
                return told.contains("Another process is applying this plan");
            },
            30'000));
        ::kill(pid_t(other.process().processId()), SIGINT);
        const auto ended = other.waitForEnd();
        QCOMPARE(ended.code, 128 + SIGINT);
        QVERIFY2((told + ended.err).contains("No longer waiting"), (told + ended.err).constData());
        QCOMPARE(m_cli->process().state(), QProcess::Running);
        ::kill(pid_t(m_cli->process().processId()), SIGKILL);
        (void)m_cli->waitForEnd();
    }

    /// What the window sees of a command: its session notices the plan, says who is at it, and takes over from the
    /// dead.
    void anOpenSessionNoticesTheCommand()
    {
        QCOMPARE(run({u"sync"_s, u"--no-spend"_s}).code, 0);
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        environment.insert(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        auto connected = connectionFromEnvironment(environment);
        QVERIFY(connected && *connected);
        const Clock clock;
        Session window((*connected)->connection, std::move((*connected)->key), m_cli->dataDir(), clock);
        window.open(Session::Then::Wait);
        QVERIFY(test::comesTrue([&] { return window.isOpen(); }, 30'000));
        addFault(FaultRule::Kind::Hang, "POST", "/organization/projects");
        const Plan made = plan({createProject(u"Kestrel"_s), createProject(u"Merlin"_s)});
        m_cli->start({u"plan"_s, u"apply"_s, saved(made), u"--yes"_s});
        QVERIFY(test::comesTrue([&] { return window.changes().runner(made.id); }, 30'000));
        const PlanRunner &seen = *window.changes().runner(made.id);
        QVERIFY(test::comesTrue([&] { return seen.holder().has_value(); }, 30'000));
        QCOMPARE(seen.holder()->pid, m_cli->process().processId());
        QVERIFY(test::comesTrue([&] { return writes() == 1; }, 30'000));
        ::kill(pid_t(m_cli->process().processId()), SIGKILL);
        (void)m_cli->waitForEnd();
        QVERIFY(test::comesTrue([&] { return seen.state() == PlanRunner::State::Idle; }, 30'000));
        QVERIFY(!seen.holder() && !seen.record().hasEnded());
    }

    void dropsTheRest()
    {
        addFault(FaultRule::Kind::Status, "POST", "/organization/projects", 400);
        const Plan made = plan({createProject(u"Kestrel"_s), createProject(u"Merlin"_s)});
        QCOMPARE(run({u"plan"_s, u"apply"_s, saved(made), u"--yes"_s}).code, 6);
        const auto requests = m_server->requestCount();
        const auto dropped = run({u"plan"_s, u"continue"_s, made.id, u"--drop"_s});
        QVERIFY2(dropped.code == 0, dropped.err.constData());
        QVERIFY2(dropped.err.contains("2 dropped"), dropped.err.constData());
        QCOMPARE(m_server->requestCount(), requests);
        QCOMPARE(run({u"plan"_s, u"continue"_s}).out, QByteArray());
    }

    void neverReplacesAFileByASecret()
    {
        const QString secrets = m_cli->home() + u"/secrets"_s;
        QVERIFY(QDir().mkpath(secrets));
        const auto ended =
            run({u"plan"_s, u"apply"_s, saved(plan({{{}, u"adminkeys.create"_s, {{u"name"_s, u"CI"_s}}, {}, {}}})),
                 u"--yes"_s, u"--secrets-dir"_s, secrets});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QStringList files = QDir(secrets).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QVERIFY(m_server->state().adminKeys.indexOf(files.first()) >= 0);
    }

    void exportsTheJournal()
    {
        QCOMPARE(run({u"plan"_s, u"apply"_s, saved(plan({createProject(u"=Kestrel"_s)})), u"--yes"_s}).code, 0);
        const auto requests = m_server->requestCount();
        const auto json = run({u"export"_s, u"journal"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.code, 0);
        QVERIFY2(json.err.contains("4 entries, chain intact"), json.err.constData());
        const QJsonArray entries = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(entries.size(), 4);
        QStringList kinds;
        for (const QJsonValue &entry : entries)
            kinds += entry[u"kind"_s].toString();
        QCOMPARE(kinds, QStringList({u"plan"_s, u"send"_s, u"answer"_s, u"end"_s}));
        QVERIFY(!entries.at(2)[u"body"_s][u"request_id"_s].toString().isEmpty());
        const auto csv = run({u"export"_s, u"journal"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(csv.out.startsWith("number,at_ms,at,kind,plan,step,user,operation,body,hash\r\n"),
                 csv.out.constData());
        QCOMPARE(csv.out.count("\r\n"), 5);
        QCOMPARE(m_server->requestCount(), requests);

        // Somebody has been at it.
        const QStringList found = QDir(m_cli->dataDir()).entryList({u"env-*.db"_s}, QDir::Files);
        QCOMPARE(found.size(), 1);
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open((m_cli->dataDir() + u'/' + found.first()).toUtf8().constData(), &database), SQLITE_OK);
        const auto changed = sqlite3_exec(database,
                                          "DROP TRIGGER journal_unchanged; "
                                          "UPDATE journal SET user = 'eve@desk' WHERE number = 3",
                                          nullptr, nullptr, nullptr);
        sqlite3_close(database);
        QCOMPARE(changed, SQLITE_OK);
        const auto broken = run({u"export"_s, u"journal"_s, u"--format"_s, u"json"_s});
        QCOMPARE(broken.code, 9);
        QVERIFY2(broken.err.contains("broken at entry 3"), broken.err.constData());
        QCOMPARE(QJsonDocument::fromJson(broken.out).array().size(), 4);
    }

    void triesOnTheDemonstration()
    {
        const auto ended =
            run({u"plan"_s, u"apply"_s, saved(plan({createProject(u"Kestrel"_s)})), u"--yes"_s, u"--demo"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(m_server->requestCount(), 0);
    }
};

STEWARD_TEST(tst_CliPlan);
#include "tst_cliplan.moc"
