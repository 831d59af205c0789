// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes about projects, with mouse and keyboard, up to the demonstration server: new ones, the four of
// the field guide, other names, the archive, copies and blueprints.
#include "app/board/board.h"
#include "app/demo/state.h"
#include "app/planning/blueprintplan.h"
#include "app/session/planlabels.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/verbbed.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/choicebox.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/datatable.h"
#include "ui/support/messagebar.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two connections, of which the second can be switched to in name only.
class TwoConnections final : public ConnectionSwitch
{
public:
    TwoConnections()
    {
        m_all.resize(2);
        m_all[0].id = u"test"_s;
        m_all[0].name = u"Quillfeather Logistics"_s;
        m_all[1].id = u"other"_s;
        m_all[1].name = u"Harbour Works"_s;
    }
    const std::vector<Connection> &connections() const override { return m_all; }
    QString currentId() const override { return u"test"_s; }
    QString keychainName() const override { return {}; }
    QString dataDirectory() const override { return {}; }
    void switchTo(const QString &id) override { switchedTo = id; }
    void openDemonstration() override {}
    void connectAnother() override {}
    void askRename(const QString &) override {}
    void askRotateKey() override {}
    void askRemove(const QString &) override {}

    QString switchedTo;

private:
    std::vector<Connection> m_all;
};

} // namespace

class TestProjectChanges final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ProjectsPage> m_page;
    std::unique_ptr<VerbBed> m_bed;
    TwoConnections m_connections;

    [[nodiscard]] const Snapshot &snapshot() const { return m_fixture->session->organization().snapshot(); }
    [[nodiscard]] const Project *project(const QString &name) const
    {
        for (const Project &each : snapshot().projects) {
            if (each.name == name && !each.isArchived())
                return &each;
        }
        return nullptr;
    }
    /// Clicks the row of the project in the table.
    void select(const QString &name)
    {
        const Project *wanted = project(name);
        QVERIFY2(wanted, qPrintable(name));
        m_page->go({u"projects"_s, wanted->id, {}});
        QTRY_COMPARE(m_page->table().selectedIds(), QStringList{wanted->id});
    }
    void openFromHead(const QString &verb)
    {
        auto *menu = m_page->findChild<QMenu *>(u"newMenu"_s);
        QVERIFY(menu);
        QAction *action = m_bed->verb(verb);
        QVERIFY(menu->actions().contains(action));
        action->trigger();
    }
    [[nodiscard]] const User &somebody(int which) const
    {
        int at = 0;
        for (const User &user : snapshot().users) {
            if (!user.isScimManaged && !user.isServiceAccount && !user.email.isEmpty() && at++ == which)
                return user;
        }
        qFatal("there are too few people");
    }
    [[nodiscard]] QString blueprintFile(const QByteArray &text, const QString &name = u"a.blueprint.json"_s) const
    {
        QFile file(m_fixture->dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = readFixture();
        QVERIFY(m_fixture);
        m_fixture->session->planLabels().follow();
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        PageContext context = m_fixture->context();
        context.connections = &m_connections;
        m_page = std::make_unique<ProjectsPage>(context);
        showPage(*m_page);
        m_bed = std::make_unique<VerbBed>(*m_fixture, *m_page);
        QTRY_VERIFY(m_page->model().totalCount() > 0);
    }
    void cleanup()
    {
        m_bed.reset();
        m_page.reset();
        m_fixture->server->faults().clear();
    }

    /// From the palette, with no project chosen: each verb asks which one is meant, of those with which it can be done.
    void asksForTheProject_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("rename") << u"rename-project"_s << u"renameProjectDialog"_s;
        QTest::newRow("copy") << u"copy-project"_s << u"copyProjectDialog"_s;
        QTest::newRow("archive") << u"archive-project"_s << QString();
    }
    void asksForTheProject()
    {
        QFETCH(QString, verb);
        QFETCH(QString, dialog);
        m_page->table().clearSelection();
        QAction *action = m_bed->verb(verb);
        QTRY_VERIFY(action && action->isVisible() && action->isEnabled()); // so the palette has it
        action->trigger();
        QDialog *question = nullptr;
        QTRY_VERIFY(question = m_bed->dialog(u"chooseProjectDialog"_s));
        QCOMPARE(question->windowTitle(), action->text().remove(u'…'));
        auto *box = question->findChild<QComboBox *>(u"chosenProject"_s);
        auto *goOn = question->findChild<QPushButton *>(u"chooseGoOn"_s);
        QVERIFY(box && goOn && !goOn->isEnabled());
        QCOMPARE(box->findText(u"Default project"_s) >= 0, verb == "copy-project"_L1);
        const QString name = box->itemText(box->count() - 1);
        box->setFocus();
        QTest::keyClicks(box, name);
        QTest::keyClick(box, Qt::Key_Return); // takes what the completion shows
        QTRY_VERIFY(goOn->isEnabled() || !m_bed->dialog(u"chooseProjectDialog"_s));
        if (m_bed->dialog(u"chooseProjectDialog"_s))
            QTest::mouseClick(goOn, Qt::LeftButton);
        QTRY_VERIFY(!m_bed->dialog(u"chooseProjectDialog"_s));
        if (dialog.isEmpty()) {
            QTRY_COMPARE(m_bed->plans().size(), 1U);
            QCOMPARE(m_bed->sentences(m_bed->takePlan()).constFirst(), u"Archive project "_s + name);
            return;
        }
        QTRY_VERIFY(m_bed->dialog(dialog));
        m_bed->dialog(dialog)->reject();
    }

    void newServiceAccountNeedsNoSelection()
    {
        m_page->table().clearSelection();
        QAction *action = m_bed->verb(u"new-service-account"_s);
        QTRY_VERIFY(action && action->isVisible() && action->isEnabled());
        action->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = m_bed->dialog(u"newServiceAccountDialog"_s));
        QVERIFY(!m_bed->dialog(u"chooseProjectDialog"_s)); // it has a field for it
        QCOMPARE(hindrance(*dialog), u"Choose a project."_s);
        dialog->reject();
    }

    void aNewProjectByTheKeyboard()
    {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QDialog *dialog = m_bed->dialog(u"newProjectDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!show(*dialog)); // it has no name yet, and says so
        QCOMPARE(hindrance(*dialog), u"The project needs a name."_s);
        typeInto(*dialog, u"projectName"_s, u"Cedar Production"_s);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"peopleGrid.add"_s), Qt::LeftButton);
        typeInto(*dialog, u"person.1"_s, u"nobody at all"_s);
        QVERIFY2(hindrance(*dialog).contains(u"nobody at all"_s), qPrintable(hindrance(*dialog)));
        auto *person = dialog->findChild<ChoiceBox *>(u"person.1"_s);
        const User &user = somebody(0);
        person->choose(user.id);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"accountsGrid.add"_s), Qt::LeftButton);
        typeInto(*dialog, u"account.1"_s, u"cedar-web"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        const Plan plan = m_bed->takePlan();
        QVERIFY(!m_bed->dialog(u"newProjectDialog"_s));
        QCOMPARE(m_bed->sentences(plan).size(), 4);
        QVERIFY(m_bed->applyWhole(plan));
        const Project *made = project(u"Cedar Production"_s);
        QVERIFY(made);
        QCOMPARE(snapshot().serviceAccounts.of(made->id).size(), std::size_t(1));
        QTRY_VERIFY(m_page->model().find(made->id)); // the table knows it from the write's own answer
        QCOMPARE(m_page->model().find(made->id)->environment, EnvironmentClass::Production);
    }

    void fourProjectsInOnePlan()
    {
        openFromHead(u"four-projects"_s);
        QDialog *dialog = m_bed->dialog(u"fourProjectsDialog"_s);
        QVERIFY(dialog);
        typeInto(*dialog, u"baseName"_s, u"Depot Robots"_s);
        const auto name = [dialog](int which) {
            return dialog->findChild<QLineEdit *>(u"projectName.%1"_s.arg(which))->text();
        };
        QCOMPARE(name(0), u"Depot Robots Development"_s);
        QCOMPARE(name(2), u"Depot Robots Production"_s);
        typeInto(*dialog, u"projectName.3"_s, u"Depot Robots Figures"_s);
        typeInto(*dialog, u"baseName"_s, u"Robots"_s); // what a person wrote stays
        QCOMPARE(name(1), u"Robots Staging"_s);
        QCOMPARE(name(3), u"Depot Robots Figures"_s);
        typeInto(*dialog, u"projectName.1"_s, u"Robots Production"_s);
        QVERIFY2(hindrance(*dialog).contains(u"twice"_s), qPrintable(hindrance(*dialog)));
        typeInto(*dialog, u"projectName.1"_s, u"Robots Staging"_s);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"peopleGrid.add"_s), Qt::LeftButton);
        dialog->findChild<ChoiceBox *>(u"person.1"_s)->choose(somebody(1).id);
        auto *role = dialog->findChild<QComboBox *>(u"person.1.role.2"_s); // Production
        role->setFocus();
        QTest::keyClick(role, Qt::Key_End);
        QCOMPARE(role->currentData().toString(), u"owner"_s);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"accountsGrid.add"_s), Qt::LeftButton);
        typeInto(*dialog, u"account.1"_s, u"robots"_s);
        dialog->findChild<QCheckBox *>(u"account.1.in.3"_s)->click();
        QVERIFY(show(*dialog));
        const Plan plan = m_bed->takePlan();
        // Four projects, one person in three, one account with its role in three.
        QCOMPARE(plan.steps.size(), std::size_t(4 + 3 + 2 * 3));
        QVERIFY(m_bed->applyWhole(plan));
        for (const auto &each : {u"Robots Development"_s, u"Robots Staging"_s, u"Robots Production"_s})
            QCOMPARE(snapshot().serviceAccounts.of(project(each)->id).front().value.role, u"member"_s);
        QVERIFY(snapshot().serviceAccounts.of(project(u"Depot Robots Figures"_s)->id).empty());
    }

    void aRowThatIsTakenOutAgainIsNotMade()
    {
        openFromHead(u"new-project"_s);
        QDialog *dialog = m_bed->dialog(u"newProjectDialog"_s);
        typeInto(*dialog, u"projectName"_s, u"Short"_s);
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(dialog->findChild<QToolButton *>(u"accountsGrid.add"_s), Qt::LeftButton);
        typeInto(*dialog, u"account.1"_s, u"same"_s);
        typeInto(*dialog, u"account.2"_s, u"same"_s);
        QVERIFY(!hindrance(*dialog).isEmpty());
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"accountsGrid.remove.1"_s), Qt::LeftButton);
        QVERIFY(hindrance(*dialog).isEmpty());
        QVERIFY(show(*dialog));
        QCOMPARE(m_bed->takePlan().steps.size(), std::size_t(3));
    }

    void renaming()
    {
        select(u"Depot Camera Captions Analytics"_s);
        QTRY_VERIFY(m_bed->verb(u"rename-project"_s)->isEnabled());
        m_page->table().setFocus();
        QTest::keyClick(&m_page->table(), Qt::Key_F2);
        QDialog *dialog = m_bed->dialog(u"renameProjectDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(hindrance(*dialog), u"That is its name already."_s);
        typeInto(*dialog, u"projectName"_s, u"Depot Camera Staging"_s);
        QVERIFY2(labelText(*dialog, u"projectNameHint"_s).contains(u"Staging"_s),
                 qPrintable(labelText(*dialog, u"projectNameHint"_s)));
        QTest::keyClick(dialog, Qt::Key_Return);
        const Plan plan = m_bed->takePlan();
        QVERIFY(m_bed->applyWhole(plan));
        QVERIFY(project(u"Depot Camera Staging"_s));
        QVERIFY(!project(u"Depot Camera Captions Analytics"_s));
    }

    void escapeProposesNothing()
    {
        select(u"Customer Chat Staging"_s);
        QVERIFY(m_bed->clickInPane(u"copy-project"_s));
        QDialog *dialog = m_bed->dialog(u"copyProjectDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_bed->dialog(u"copyProjectDialog"_s));
        QVERIFY(m_bed->plans().empty());
    }

    void archivingSeveral()
    {
        const QStringList ids{project(u"Robots Development"_s)->id, project(u"Robots Staging"_s)->id};
        m_page->go({u"projects"_s, ids.at(0), {}});
        QTRY_VERIFY(m_page->table().selectedIds().contains(ids.at(0)));
        QTRY_VERIFY(m_bed->verb(u"archive-project"_s)->isEnabled());
        m_bed->verb(u"archive-project"_s)->trigger();
        const Plan one = m_bed->takePlan();
        QCOMPARE(m_bed->sentences(one), QStringList{u"Archive project Robots Development"_s});
        QVERIFY(m_bed->applyWhole(one));
        QTRY_VERIFY(snapshot().serviceAccounts.of(ids.at(0)).empty());
    }

    void theDefaultProjectIsLeftAlone()
    {
        select(u"Default project"_s);
        for (const auto &verb : {u"rename-project"_s, u"archive-project"_s, u"new-service-account"_s}) {
            QTRY_VERIFY2(!m_bed->verb(verb)->isEnabled(), qPrintable(verb));
            QTRY_VERIFY(m_bed->verb(verb)->whatsThis().contains(u"Default project"_s)); // the reason
        }
        QVERIFY(m_bed->verb(u"copy-project"_s)->isEnabled()); // limits can be set there
    }

    void copyingShowsWhatDiffersBeforeAnythingIsProposed()
    {
        select(u"Parcel Routing Production"_s);
        QVERIFY(m_bed->clickInPane(u"copy-project"_s));
        QDialog *dialog = m_bed->dialog(u"copyProjectDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(hindrance(*dialog), u"The new project needs a name."_s);
        typeInto(*dialog, u"copyName"_s, u"Parcel Routing Two"_s);
        QTRY_VERIFY2(hindrance(*dialog).isEmpty(), qPrintable(hindrance(*dialog)));
        const QString all = labelText(*dialog, u"partsSummary"_s);
        dialog->findChild<QCheckBox *>(u"partRateLimits"_s)->click();
        QVERIFY(labelText(*dialog, u"partsSummary"_s) != all);
        QVERIFY(show(*dialog));
        const Plan plan = m_bed->takePlan();
        QCOMPARE(plan.title, u"Copy Parcel Routing Production to Parcel Routing Two"_s);
        QVERIFY(m_bed->applyWhole(plan));
        const Project *copy = project(u"Parcel Routing Two"_s);
        QVERIFY(copy);
        // Its name does not say that it is production: the label does, once the project is there.
        QTRY_VERIFY(m_page->model().find(copy->id));
        QTRY_COMPARE(m_page->model().find(copy->id)->environment, EnvironmentClass::Production);

        // The second time only the rate limits are left, and without them nothing.
        select(u"Parcel Routing Production"_s);
        QVERIFY(m_bed->clickInPane(u"copy-project"_s));
        QTRY_VERIFY(m_bed->dialog(u"copyProjectDialog"_s));
        dialog = m_bed->dialog(u"copyProjectDialog"_s);
        QTest::mouseClick(dialog->findChild<QRadioButton *>(u"copyToExisting"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(hindrance(*dialog), u"Choose a project."_s);
        typeInto(*dialog, u"copyTarget"_s, u"Parcel Routing Two"_s);
        QTRY_COMPARE(labelText(*dialog, u"partsSummary"_s), u"Nothing differs."_s);
        QVERIFY(!show(*dialog));
        dialog->reject();
    }

    void aProjectThatCannotBeReadIsNotCopied()
    {
        demo::FaultRule rule;
        rule.kind = demo::FaultRule::Kind::Status;
        rule.method = "GET";
        rule.pathPrefix =
            "/organization/projects/" + project(u"Parcel Routing Production"_s)->id.toLatin1() + "/rate_limits";
        rule.status = 403;
        rule.times = 1;
        m_fixture->server->faults().add(rule);
        select(u"Parcel Routing Production"_s);
        QVERIFY(m_bed->clickInPane(u"copy-project"_s));
        QDialog *dialog = m_bed->dialog(u"copyProjectDialog"_s);
        typeInto(*dialog, u"copyName"_s, u"Never"_s);
        QTRY_COMPARE(hindrance(*dialog), u"The project could not be read."_s);
        QVERIFY(!show(*dialog));
        dialog->reject();
    }

    void aBlueprintToAFileAndBack()
    {
        select(u"Parcel Routing Production"_s);
        QTRY_VERIFY(m_bed->verb(u"export-blueprint"_s)->isEnabled());
        m_bed->verb(u"export-blueprint"_s)->trigger();
        const QString path = m_fixture->dir.filePath(u"parcel.blueprint.json"_s);
        QVERIFY(answerFileDialog(*m_page, u"blueprintWriteDialog"_s, path));
        QTRY_VERIFY(m_page->messages().isShowing(u"blueprint"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Blueprint> blueprint = blueprintfile::read(file.readAll());
        QVERIFY(blueprint);
        QCOMPARE(blueprint->projects.front().name, u"Parcel Routing Production"_s);

        openFromHead(u"apply-blueprint"_s);
        QVERIFY(answerFileDialog(*m_page, u"blueprintReadDialog"_s, path));
        QTRY_VERIFY(m_bed->dialog(u"blueprintApplyDialog"_s));
        QDialog *dialog = m_bed->dialog(u"blueprintApplyDialog"_s);
        // The project of that name is offered first, and nothing differs from itself.
        auto *target = dialog->findChild<ChoiceBox *>(u"blueprintTarget.0"_s);
        QCOMPARE(target->currentId(), project(u"Parcel Routing Production"_s)->id);
        QTRY_COMPARE(labelText(*dialog, u"partsSummary"_s), u"Nothing differs."_s);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Home); // within the text; the list is opened by the arrow
        typeInto(*dialog, u"blueprintTarget.0"_s, u"New project"_s);
        typeInto(*dialog, u"blueprintName.0"_s, u"Parcel Routing Three"_s);
        QTRY_VERIFY2(hindrance(*dialog).isEmpty(), qPrintable(hindrance(*dialog)));
        QVERIFY(show(*dialog));
        QVERIFY(m_bed->applyWhole(m_bed->takePlan()));
        QVERIFY(project(u"Parcel Routing Three"_s));
    }

    void badFilesSayWhatIsWrongWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("projects:") << u"not JSON"_s;
        QTest::newRow("a slip") << QByteArray(R"({"steward_blueprint": 1, "projects": [{"name": "A", "membres": []}]})")
                                << u"projects[0].membres"_s;
    }
    void badFilesSayWhatIsWrongWhere()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        openFromHead(u"apply-blueprint"_s);
        QVERIFY(answerFileDialog(*m_page, u"blueprintReadDialog"_s, blueprintFile(text)));
        QTRY_VERIFY(m_page->messages().isShowing(u"blueprint"_s));
        bool said = false;
        for (const auto *label : m_page->messages().findChildren<QLabel *>())
            said = said || label->text().contains(says);
        QVERIFY(said);
        QVERIFY(!m_bed->dialog(u"blueprintApplyDialog"_s));
    }

    void strangersOfABlueprintAreNamedAndCanBeInvited()
    {
        openFromHead(u"apply-blueprint"_s);
        QVERIFY(answerFileDialog(*m_page, u"blueprintReadDialog"_s,
                                 blueprintFile(R"({"steward_blueprint": 1, "projects": [{"name": "Guests",
                                   "members": [{"email": "stranger@example.org", "role": "member"}]}]})")));
        QTRY_VERIFY(m_bed->dialog(u"blueprintApplyDialog"_s));
        QDialog *dialog = m_bed->dialog(u"blueprintApplyDialog"_s);
        QTRY_VERIFY(hindrance(*dialog).isEmpty());
        auto *obstacles = dialog->findChild<QWidget *>(u"partsObstacles"_s);
        QVERIFY(obstacles->isVisible());
        QVERIFY(obstacles->accessibleDescription().contains(u"stranger@example.org"_s));
        dialog->findChild<QCheckBox *>(u"partInvite"_s)->click();
        QVERIFY(!obstacles->isVisible());
        QVERIFY(show(*dialog));
        const Plan plan = m_bed->takePlan();
        QCOMPARE(m_bed->sentences(plan).last(), u"Invite stranger@example.org as reader, into Guests"_s);
        QVERIFY(m_bed->applyWhole(plan));
    }

    void forAnotherOrganizationTheFileIsKeptAcrossTheSwitch()
    {
        const QString path =
            blueprintFile(R"({"steward_blueprint": 1, "projects": [{"name": "Elsewhere"}]})", u"elsewhere.json"_s);
        openFromHead(u"apply-blueprint"_s);
        QVERIFY(answerFileDialog(*m_page, u"blueprintReadDialog"_s, path));
        QTRY_VERIFY(m_bed->dialog(u"blueprintApplyDialog"_s));
        QDialog *dialog = m_bed->dialog(u"blueprintApplyDialog"_s);
        auto *organization = dialog->findChild<QComboBox *>(u"blueprintOrganization"_s);
        QCOMPARE(organization->count(), 2);
        organization->setFocus();
        QTest::keyClick(organization, Qt::Key_Down);
        QVERIFY(labelText(*dialog, u"blueprintSwitchHint"_s).contains(u"Harbour Works"_s));
        QVERIFY(show(*dialog));
        QCOMPARE(m_connections.switchedTo, u"other"_s);
        QVERIFY(m_bed->plans().empty());

        // The page of the other organization, on a server of its own, goes on with the file.
        demo::Options options;
        options.seed = 5;
        PageFixture other(options);
        QVERIFY(other.read());
        PageContext context = other.context();
        context.connections = &m_connections;
        m_connections.carryFile(u"test"_s,
                                m_connections.takeCarriedFile(u"other"_s)); // the fixtures' sessions share an id
        ProjectsPage page(context);
        VerbBed bed(other, page);
        showPage(page);
        QTRY_VERIFY(bed.dialog(u"blueprintApplyDialog"_s));
        QDialog *there = bed.dialog(u"blueprintApplyDialog"_s);
        QTRY_VERIFY(hindrance(*there).isEmpty());
        QVERIFY(show(*there));
        QVERIFY(bed.applyWhole(bed.takePlan()));
        bool made = false;
        for (const Project &each : other.session->organization().snapshot().projects)
            made = made || each.name == u"Elsewhere"_s;
        QVERIFY(made);
        QVERIFY(!project(u"Elsewhere"_s));
    }
};

STEWARD_WIDGET_TEST(TestProjectChanges);
#include "tst_projectchanges.moc"
