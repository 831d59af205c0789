// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with people and invitations: each dialog ends in a plan, and the plan does at the server what the
// dialog said. Driven with mouse and keyboard.
#include "app/board/board.h"
#include "app/changes/changes.h"
#include "tests/demo/democlient.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/dialogs/invitedialog.h"
#include "ui/dialogs/inviteform.h"
#include "ui/dialogs/projectpicker.h"
#include "ui/pages/members/memberspage.h"
#include "ui/support/celllist.h"
#include "ui/support/datatable.h"
#include "ui/support/rowactions.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using Kind = MemberRow::Kind;

class TestMemberVerbs final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<MembersPage> m_page;
    std::vector<Plan> m_proposed;

    [[nodiscard]] MembersPage &page() { return *m_page; }
    [[nodiscard]] QAction &verb(const QString &id) { return *page().findChild<QAction *>(u"verb."_s + id); }
    template <typename T>
    [[nodiscard]] T *part(const QString &name)
    {
        return page().findChild<T *>(name);
    }

    [[nodiscard]] QStringList idsWhere(const std::function<bool(const MemberRow &)> &wanted, int most)
    {
        QStringList ids;
        for (int row = 0; row < page().table().model()->rowCount() && ids.size() < most; ++row) {
            if (const MemberRow &each = page().model().rowAt(row); wanted(each))
                ids += each.id;
        }
        return ids;
    }
    void select(const QStringList &ids)
    {
        page().table().clearSelection();
        bool first = true;
        for (const QString &id : ids) {
            const int row = page().model().rowOf(id);
            page().table().scrollTo(page().table().model()->index(row, 0));
            clickRow(page().table(), row, std::exchange(first, false) ? Qt::NoModifier : Qt::ControlModifier);
        }
        QTRY_COMPARE(page().table().selectedIds().size(), ids.size());
        QCoreApplication::processEvents(); // the verbs follow at the next turn
    }
    static bool plainReader(const MemberRow &row)
    {
        return row.kind == Kind::Person && row.role == "reader"_L1 && !row.isScimManaged;
    }

    /// As the plan page does it.
    [[nodiscard]] bool apply(const Plan &plan)
    {
        PlanRunner &runner = m_fixture->session->changes().prepare(plan);
        runner.start();
        return comesTrue([&runner] { return runner.state() == PlanRunner::State::Ended; }, 120'000) &&
               std::all_of(runner.record().steps.begin(), runner.record().steps.end(),
                           [](const StepState &step) { return isReached(step.phase); });
    }
    [[nodiscard]] QJsonObject user(const QString &id)
    {
        return DemoClient(*m_fixture->server).get("/organization/users/" + id.toLatin1()).json();
    }
    [[nodiscard]] bool isIn(const QString &projectId, const QString &userId, const QString &role)
    {
        const test::Answer answer =
            DemoClient(*m_fixture->server)
                .get("/organization/projects/" + projectId.toLatin1() + "/users/" + userId.toLatin1());
        return answer.status == 200 && answer.text("role"_L1) == role;
    }
    [[nodiscard]] QHash<QString, QJsonObject> invitations()
    {
        QHash<QString, QJsonObject> all;
        for (const QJsonValue &value : DemoClient(*m_fixture->server).all("/organization/invites"))
            if (value.toObject().value("status"_L1) == "pending"_L1)
                all.insert(value.toObject().value("email"_L1).toString(), value.toObject());
        return all;
    }
    /// Ticks the first \a count projects with the keyboard.
    [[nodiscard]] QStringList tick(QWidget *dialog, int count)
    {
        auto *list = dialog->findChild<QTreeView *>(u"projectTicks"_s);
        QStringList ids;
        list->setFocus();
        for (int row = 0; row < count; ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Space);
            ids += list->model()->index(row, 0).data(Qt::UserRole).toString();
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        QVERIFY(m_fixture->read());
        m_page = std::make_unique<MembersPage>(m_fixture->context());
        m_proposed.clear();
        connect(m_page.get(), &ConsolePage::planProposed, this,
                [this](const Plan &plan) { m_proposed.push_back(plan); });
        showPage(page());
        QTRY_VERIFY(page().model().rowCount() > 20);
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    /// UX task 4: paste, projects, review, apply.
    void invitesFiveHundred()
    {
        QTest::keySequence(&page().table(), QKeySequence::New);
        auto *dialog = part<InviteDialog>(u"inviteDialog"_s);
        QVERIFY(dialog);
        auto *show = dialog->findChild<QPushButton *>(u"planShow"_s);
        QVERIFY(!show->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>(u"planHindrance"_s)->text(), u"Paste at least one address."_s);

        QStringList lines;
        for (int i = 0; i < 500; ++i)
            lines += i % 2 ? u"Guest %1 <guest%1@example.com>"_s.arg(i) : u"guest%1@example.com"_s.arg(i);
        const QString member = page().model().rowAt(page().model().rowOf(idsWhere(plainReader, 1).constFirst())).email;
        lines += {member, u"guest7@EXAMPLE.com"_s, u"not an address"_s};
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        auto *text = dialog->findChild<QPlainTextEdit *>(u"inviteText"_s);
        QTRY_VERIFY(text->hasFocus());
        QTest::keySequence(text, QKeySequence::Paste);
        QTRY_COMPARE(dialog->form().list().lines.size(), 503U);
        const QString summary = dialog->findChild<QLabel *>(u"inviteSummary"_s)->text();
        QVERIFY2(summary.contains(u"500"_s) && summary.contains(u'3'), qPrintable(summary));
        // Those that cannot be invited stand first, each with its reason.
        auto *verdicts = dialog->findChild<CellList *>(u"inviteVerdicts"_s);
        QCOMPARE(verdicts->table().model()->rowCount(), 503);
        QVERIFY(verdicts->table().model()->index(0, 1).data(CellRole).value<Cell>().pills.front().text.contains(
            u"already a member"_s));
        QVERIFY(!show->isEnabled()); // no projects yet

        const QStringList projects = tick(dialog, 2);
        QTRY_VERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 1U);
        const Plan plan = m_proposed.front();
        QCOMPARE(plan.steps.size(), 500U);
        QCOMPARE(plan.connectionId, u"test"_s);
        QCOMPARE(m_fixture->server->requestCount("POST /organization/invites"), 0); // nothing before it is applied

        QVERIFY(apply(plan));
        // Whether there is one to the address already is asked of the list, but not of the whole list each time.
        QVERIFY(m_fixture->server->requestCount("GET /organization/invites") < 100);
        const auto open = invitations();
        for (int i = 0; i < 500; ++i) {
            const QJsonObject invite = open.value(u"guest%1@example.com"_s.arg(i));
            QVERIFY(!invite.isEmpty());
            QCOMPARE(invite.value("role"_L1), u"reader"_s);
            QCOMPARE(invite.value("projects"_L1).toArray().size(), 2);
        }
        // Shown at once, ahead of the next reading.
        QTRY_VERIFY(std::any_of(page().model().rows().begin(), page().model().rows().end(),
                                [](const MemberRow &row) { return row.email == u"guest499@example.com"_s; }));
    }

    void grants_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("named");
        QTest::newRow("no project") << u"intoNone"_s << true;
        QTest::newRow("the service's own way") << u"intoDefault"_s << false;
    }
    void grants()
    {
        QFETCH(QString, choice);
        QFETCH(bool, named);
        QTest::mouseClick(part<QPushButton>(u"newButton"_s), Qt::LeftButton);
        auto *dialog = part<InviteDialog>(u"inviteDialog"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"inviteText"_s), u"new@example.com"_s);
        QTest::mouseClick(dialog->findChild<QRadioButton *>(choice), Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseClick(dialog->findChild<QRadioButton *>(u"role.owner"_s), Qt::LeftButton, {}, QPoint(10, 10));
        auto *show = dialog->findChild<QPushButton *>(u"planShow"_s);
        QTRY_VERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 1U);
        const QJsonObject arguments = m_proposed.front().steps.front().arguments;
        QCOMPARE(arguments.contains("projects"_L1), named);
        QCOMPARE(arguments.value("role"_L1), u"owner"_s);
    }

    void invitesFromACsvFile()
    {
        const QString project = m_fixture->session->organization().snapshot().projects.front().name;
        QFile file(m_fixture->dir.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF"
                   "Email;Role;Projects\r\na@example.com;owner;\"" +
                   project.toUtf8() + "\"\r\nb@example.com;boss;\r\n");
        file.close();
        verb(u"invite"_s).trigger();
        auto *dialog = part<InviteDialog>(u"inviteDialog"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"inviteFile"_s), Qt::LeftButton);
        QVERIFY(answerFileDialog(*dialog, u"inviteFileDialog"_s, file.fileName()));
        QTRY_COMPARE(dialog->form().list().lines.size(), 2U);
        auto *show = dialog->findChild<QPushButton *>(u"planShow"_s);
        QTRY_VERIFY(show->isEnabled()); // the file names the projects of everybody who can be invited
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(m_proposed.size(), 1U);
        QCOMPARE(m_proposed.front().steps.size(), 1U);
        QCOMPARE(m_proposed.front().steps.front().arguments.value("role"_L1), u"owner"_s);
    }

    void changesTheRoleOfSeveral()
    {
        const QStringList ids = idsWhere(plainReader, 3);
        select(ids);
        QTest::mouseClick(part<QPushButton>(u"bulk.change-role"_s), Qt::LeftButton);
        auto *dialog = part<QDialog>(u"changeRoleDialog"_s);
        QVERIFY(dialog);
        auto *show = dialog->findChild<QPushButton *>(u"planShow"_s);
        QVERIFY(!show->isEnabled()); // all of them are readers
        auto *owner = dialog->findChild<QRadioButton *>(u"role.owner"_s);
        owner->setFocus();
        QTest::keyClick(owner, Qt::Key_Space);
        QVERIFY(owner->isChecked());
        QVERIFY(dialog->findChild<QWidget *>(u"ownersNote"_s)->isVisible()); // more than three owners
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(m_proposed.size(), 1U);
        QVERIFY(apply(m_proposed.front()));
        for (const QString &id : ids)
            QCOMPARE(user(id).value("role"_L1), u"owner"_s);
    }

    void addsToProjectsAndTakesOutAgain()
    {
        // People of the directory's own are left out by plainReader.
        const QStringList ids = idsWhere(plainReader, 3);
        select(ids);
        QTest::mouseClick(part<QPushButton>(u"bulk.add-to-projects"_s), Qt::LeftButton);
        auto *dialog = part<QDialog>(u"addToProjectsDialog"_s);
        QVERIFY(dialog);
        const QStringList projects = tick(dialog, 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"planShow"_s), Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 1U);
        QVERIFY(m_proposed.front().steps.size() >= 4); // who is in one of them already is left out
        QVERIFY(apply(m_proposed.front()));
        for (const Step &step : m_proposed.front().steps)
            QVERIFY(isIn(step.arguments.value("project_id"_L1).toString(),
                         step.arguments.value("user_id"_L1).toString(), u"member"_s));

        select(ids);
        QTRY_VERIFY(verb(u"project-role"_s).isEnabled());
        verb(u"project-role"_s).trigger();
        dialog = part<QDialog>(u"projectRoleDialog"_s);
        auto *picker = dialog->findChild<ProjectPicker *>();
        picker->load(projects);
        QTest::mouseClick(dialog->findChild<QRadioButton *>(u"role.owner"_s), Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"planShow"_s), Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 2U);
        QVERIFY(apply(m_proposed.back()));
        for (const QString &id : ids)
            QVERIFY(isIn(projects.constFirst(), id, u"owner"_s));

        select(ids);
        QTest::mouseClick(part<QPushButton>(u"bulk.remove-from-projects"_s), Qt::LeftButton);
        dialog = part<QDialog>(u"removeFromProjectsDialog"_s);
        dialog->findChild<ProjectPicker *>()->load(projects);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"planShow"_s), Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 3U);
        QCOMPARE(m_proposed.back().steps.size(), 6U);
        QVERIFY(apply(m_proposed.back()));
        for (const QString &id : ids)
            QVERIFY(!isIn(projects.constFirst(), id, u"owner"_s));
    }

    void removesWithTheDeleteKey()
    {
        const QStringList ids = idsWhere(plainReader, 1);
        select(ids);
        QTest::keyClick(&page().table(), Qt::Key_Delete);
        QCOMPARE(m_proposed.size(), 1U);
        QCOMPARE(m_proposed.front().steps.front().operation, u"users.remove"_s);
        QVERIFY(apply(m_proposed.front()));
        QTRY_VERIFY(!page().model().contains(ids.constFirst()) ||
                    page().model().find(ids.constFirst())->kind == Kind::Former);
    }

    void findsAProjectByTyping()
    {
        select(idsWhere(plainReader, 1));
        verb(u"add-to-projects"_s).trigger();
        auto *dialog = part<QDialog>(u"addToProjectsDialog"_s);
        auto *list = dialog->findChild<QTreeView *>(u"projectTicks"_s);
        const int all = list->model()->rowCount();
        const QString name = list->model()->index(3, 0).data().toString();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"projectSearch"_s), name);
        QVERIFY(list->model()->rowCount() < all);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 1)).center());
        QCOMPARE(dialog->findChild<ProjectPicker *>()->value().size(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(dialog->findChild<ProjectPicker *>()->value().size(), 0);
    }

    void invitationsAgainAndAway()
    {
        const QStringList open = idsWhere(
            [](const MemberRow &row) {
                return row.kind == Kind::Invitation && row.state != MemberRow::State::Accepted;
            },
            2);
        QCOMPARE(open.size(), 2);
        select({open.constFirst()});
        const MemberRow before = *page().model().find(open.constFirst());
        QTest::mouseClick(part<QPushButton>(u"pane.send-again"_s), Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 1U);
        QVERIFY(apply(m_proposed.front()));
        const QJsonObject again = invitations().value(before.email);
        QVERIFY(again.value("id"_L1).toString() != before.id);
        QCOMPARE(again.value("projects"_L1).toArray().size(), qsizetype(before.projects.size()));
        QCOMPARE(again.value("role"_L1).toString(), before.role);

        select({open.constLast()});
        verb(u"copy-message"_s).trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(page().model().find(open.constLast())->email));
        const QString email = page().model().find(open.constLast())->email;
        QTest::keyClick(&page().table(), Qt::Key_Delete);
        QCOMPARE(m_proposed.size(), 2U);
        QCOMPARE(m_proposed.back().steps.front().operation, u"invites.remove"_s);
        QVERIFY(apply(m_proposed.back()));
        QVERIFY(!invitations().contains(email));
    }

    void locksWhoIsManagedElsewhere()
    {
        const QStringList managed =
            idsWhere([](const MemberRow &row) { return row.kind == Kind::Person && row.isScimManaged; }, 1);
        QVERIFY(!managed.isEmpty());
        select(managed);
        QVERIFY(!verb(u"change-role"_s).isEnabled());
        QVERIFY(verb(u"change-role"_s).whatsThis().contains(u"identity provider"_s));
        QVERIFY(textOf(page(), u"detailHindrances"_s).contains(u"identity provider"_s));
        QVERIFY(verb(u"offboard"_s).isEnabled()); // their keys can still be seen to
    }

    void invitationsAndPeopleTogether()
    {
        select(idsWhere(plainReader, 1) +
               idsWhere([](const MemberRow &row) { return row.kind == Kind::Invitation; }, 1));
        QVERIFY(!verb(u"change-role"_s).isEnabled());
        QVERIFY(!verb(u"revoke"_s).isEnabled());
        QTest::keyClick(&page().table(), Qt::Key_Delete);
        QVERIFY(m_proposed.empty());
    }

    void rowMenu()
    {
        select(idsWhere(plainReader, 1));
        QTest::keyClick(&page().table(), Qt::Key_F10, Qt::ShiftModifier);
        Q_EMIT page().table().menuRequested(QPoint(100, 100));
        auto *menu = part<QMenu>(u"rowMenu"_s);
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        QVERIFY(texts.contains(u"Change role…"_s));
        QVERIFY(texts.contains(u"Offboard…"_s));
        QVERIFY(!texts.contains(u"Invite…"_s)); // about no row
        QVERIFY(!texts.contains(u"Revoke invitation"_s) ||
                !menu->actions().at(texts.indexOf(u"Revoke invitation"_s))->isVisible());
        menu->close();
    }
};

STEWARD_WIDGET_TEST(TestMemberVerbs);
#include "tst_memberverbs.moc"
