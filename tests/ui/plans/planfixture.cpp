// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/planfixture.h"

#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

bool readForPlans(PageFixture &fixture)
{
    fixture.session->changes().setSettleTimes({{std::chrono::milliseconds(5), std::chrono::milliseconds(10)}});
    return fixture.read();
}

Plan planOf(PageFixture &fixture, std::vector<Step> steps, const QString &title)
{
    Plan plan;
    plan.id = newPlanId();
    plan.title = title;
    plan.madeAtMs = fixture.clock.nowMs();
    plan.connectionId = fixture.session->connection().id;
    plan.organization = fixture.session->connection().name;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].id.isEmpty())
            steps[i].id = QString::number(i + 1);
    }
    plan.steps = std::move(steps);
    return plan;
}

Step createProject(const QString &name)
{
    Step step;
    step.operation = u"projects.create"_s;
    step.arguments = {{u"name"_s, name}};
    return step;
}

Step deleteKeyInUse(PageFixture &fixture, QString &name)
{
    const Snapshot &snapshot = fixture.session->organization().snapshot();
    Step step;
    for (const InProject<ProjectKey> &key : snapshot.projectKeys) {
        if (!key.value.lastUsedAt || fixture.clock.now() - *key.value.lastUsedAt > 3600 || key.value.name.isEmpty())
            continue;
        name = key.value.name;
        step.operation = u"projectkeys.remove"_s;
        step.arguments = {{u"project_id"_s, key.projectId}, {u"api_key_id"_s, key.value.id}};
        break;
    }
    return step;
}

Step renameProject(PageFixture &fixture, const QString &to, QString &projectId)
{
    const Snapshot &snapshot = fixture.session->organization().snapshot();
    Step step;
    for (const Project &project : snapshot.projects) {
        if (project.archivedAt || project.id == defaultProjectId(snapshot.projects))
            continue;
        projectId = project.id;
        step.operation = u"projects.modify"_s;
        step.arguments = {{u"project_id"_s, project.id}, {u"name"_s, to}};
        step.before = {{u"name"_s, project.name}};
        break;
    }
    return step;
}

QAbstractButton *button(QWidget &page, const char *name)
{
    return page.findChild<QAbstractButton *>(QLatin1StringView(name));
}

bool click(QWidget &page, const char *name)
{
    QAbstractButton *found = button(page, name);
    if (!found || !found->isVisible() || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool clickSoon(QWidget &page, const char *name)
{
    return QTest::qWaitFor([&] {
               const QAbstractButton *found = button(page, name);
               return found && found->isVisible() && found->isEnabled();
           }) &&
           click(page, name);
}

QString projectNamed(PageFixture &fixture, const QString &name)
{
    for (const Project &project : fixture.session->organization().snapshot().projects) {
        if (project.name == name)
            return project.id;
    }
    return {};
}

} // namespace steward::test
