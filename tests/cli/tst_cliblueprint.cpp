// SPDX-License-Identifier: GPL-3.0-or-later
// `steward blueprint` as a script runs it: from one project to a new one, within an organization and to another.
#include "app/changes/planfile.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/planning/blueprint.h"
#include "cliprocess.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliBlueprint : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;

    void use(const demo::DemoServer &server) const
    {
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(server.adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    }
    [[nodiscard]] const demo::Project *projectNamed(const QString &name) const
    {
        const demo::Project *found = nullptr;
        for (const auto &project : m_server->state().projects) {
            if (project.name == name && !project.archivedAt)
                found = &project;
        }
        return found;
    }
    [[nodiscard]] const demo::Project &aProject() const
    {
        for (const auto &project : m_server->state().projects) {
            if (!project.isDefault && !project.archivedAt && !project.accounts.empty() && !project.members.empty())
                return project;
        }
        qFatal("the demonstration has no project");
    }
    /// Without those whom the identity provider manages: nobody adds them by hand.
    [[nodiscard]] int peopleIn(const demo::Project &project) const
    {
        return int(std::count_if(project.members.begin(), project.members.end(), [this](const demo::Membership &each) {
            return !each.gone && !m_server->state().members[each.member].scimManaged;
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_cli = std::make_unique<CliProcess>();
        use(*m_server);
    }

    void goesIntoANewProject()
    {
        const QString name = aProject().name;
        const QString path = m_cli->home() + u"/blueprint.json"_s;
        const auto exported = m_cli->run({u"blueprint"_s, u"export"_s, name, u"--out"_s, path});
        QVERIFY2(exported.code == 0, exported.err.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto blueprint = blueprintfile::read(text);
        QVERIFY(blueprint);
        QCOMPARE(blueprint->projects.size(), std::size_t(1));
        QVERIFY(!text.contains("sk-"));

        // For a second person to look at first.
        const QString planPath = m_cli->home() + u"/plan.json"_s;
        const auto planned =
            m_cli->run({u"blueprint"_s, u"apply"_s, path, u"--new"_s, u"Kestrel"_s, u"--plan-only"_s, planPath});
        QVERIFY2(planned.code == 0, planned.err.constData());
        QVERIFY(!projectNamed(u"Kestrel"_s));
        QFile plan(planPath);
        QVERIFY(plan.open(QIODevice::ReadOnly));
        QVERIFY(planfile::read(plan.readAll()));

        const auto applied = m_cli->run({u"blueprint"_s, u"apply"_s, path, u"--new"_s, u"Kestrel"_s, u"--yes"_s});
        QVERIFY2(applied.code == 0, applied.err.constData());
        const demo::Project *made = projectNamed(u"Kestrel"_s);
        QVERIFY(made);
        QCOMPARE(peopleIn(*made), peopleIn(aProject()));
        QCOMPARE(made->accounts.size(), blueprint->projects[0].accounts.size());

        // The class is no part of the service: it is set here, by this command or by whoever applies the plan later.
        QVERIFY(!blueprint->projects[0].environment.isEmpty());
        const auto environmentOf = [this](const QString &project) {
            const auto shown = blueprintfile::read(m_cli->run({u"blueprint"_s, u"export"_s, project}).out);
            return shown && !shown->projects.empty() ? shown->projects[0].environment : QString();
        };
        QCOMPARE(environmentOf(u"Kestrel"_s), blueprint->projects[0].environment);
        const QString laterPath = m_cli->home() + u"/later.json"_s;
        const auto later =
            m_cli->run({u"blueprint"_s, u"apply"_s, path, u"--new"_s, u"Merlin"_s, u"--plan-only"_s, laterPath});
        QVERIFY2(later.code == 0, later.err.constData());
        const auto whole = m_cli->run({u"plan"_s, u"apply"_s, laterPath, u"--yes"_s});
        QVERIFY2(whole.code == 0, whole.err.constData());
        QCOMPARE(environmentOf(u"Merlin"_s), blueprint->projects[0].environment);

        // And once it is so, nothing is left to do.
        const auto again = m_cli->run({u"blueprint"_s, u"apply"_s, path, u"--project"_s, u"Kestrel"_s, u"--yes"_s});
        QVERIFY2(again.code == 0, again.err.constData());
        QVERIFY2(again.err.contains("Nothing differs"), again.err.constData());
    }

    void goesToAnotherOrganization()
    {
        const auto exported = m_cli->run({u"blueprint"_s, u"export"_s, aProject().name});
        QVERIFY2(exported.code == 0, exported.err.constData());
        const QString path = m_cli->home() + u"/blueprint.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported.out);
        file.close();
        demo::Options options;
        options.seed = 7; // other people
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        use(*m_server);
        const auto applied = m_cli->run({u"blueprint"_s, u"apply"_s, path, u"--new"_s, u"Kestrel"_s, u"--yes"_s});
        QVERIFY2(applied.code == 0, applied.err.constData());
        QVERIFY(projectNamed(u"Kestrel"_s));
    }

    void refusesWhatItCannotUse()
    {
        const QString path = m_cli->home() + u"/blueprint.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"steward_blueprint": 1, "projects": [{"name": "X", "members": [{"email": "nobody", "role": "member"}]}]})");
        file.close();
        const auto bad = m_cli->run({u"blueprint"_s, u"apply"_s, path, u"--yes"_s});
        QCOMPARE(bad.code, 5);
        QVERIFY2(bad.err.contains("projects[0].members[0].email"), bad.err.constData());
        QCOMPARE(m_server->requestCount(), 0);
        const auto unknown = m_cli->run({u"blueprint"_s, u"export"_s, u"No such project"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.contains("No such project"), unknown.err.constData());
    }
};

STEWARD_TEST(tst_CliBlueprint);
#include "tst_cliblueprint.moc"
