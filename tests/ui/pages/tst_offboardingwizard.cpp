// SPDX-License-Identifier: GPL-3.0-or-later
// From the row of somebody who leaves to the record in their file, against the demonstration server.
#include "app/changes/changes.h"
#include "app/flows/offboarding/departures.h"
#include "app/flows/rotation/rotations.h"
#include "tests/demo/democlient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/members/memberspage.h"
#include "ui/support/celllist.h"
#include "ui/support/datatable.h"
#include "ui/wizards/offboarding/keycard.h"
#include "ui/wizards/offboarding/offboardingwizard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestOffboardingWizard final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<MembersPage> m_page;
    std::vector<Plan> m_proposed;

    void makePage()
    {
        m_page = std::make_unique<MembersPage>(m_fixture->context());
        connect(m_page.get(), &ConsolePage::planProposed, this,
                [this](const Plan &plan) { m_proposed.push_back(plan); });
        showPage(*m_page);
        QTRY_VERIFY(m_page->model().rowCount() > 20);
    }
    /// A person with at least one key in use that can be moved, and not the last owner.
    [[nodiscard]] QString leaverId()
    {
        const Snapshot &snapshot = m_fixture->session->organization().snapshot();
        for (const MemberRow &row : m_page->model().rows()) {
            if (row.kind != MemberRow::Kind::Person || row.isScimManaged || row.isOwner() || row.keys.value_or(0) < 2)
                continue;
            const UnixSeconds now = m_fixture->clock.now();
            const Leaver who = leaver(snapshot, row.id, u"none"_s, now);
            if (std::any_of(who.keys.begin(), who.keys.end(), [now](const LeaverKey &key) {
                    return key.isInUse(now) && key.fixed == LeaverKey::Fixed::No;
                }))
                return row.id;
        }
        return {};
    }
    [[nodiscard]] OffboardingWizard *open(const QString &id)
    {
        const int row = m_page->model().rowOf(id);
        m_page->table().scrollTo(m_page->table().model()->index(row, 0));
        clickRow(m_page->table(), row);
        QCoreApplication::processEvents();
        auto *verb = m_page->findChild<QAction *>(u"verb.offboard"_s);
        if (!QTest::qWaitFor([verb] { return verb->isEnabled(); }))
            return nullptr;
        verb->trigger();
        auto *wizard = m_page->findChild<OffboardingWizard *>(u"offboardingWizard"_s);
        if (wizard)
            static_cast<void>(QTest::qWaitForWindowActive(wizard));
        return wizard;
    }
    static KeyCard &card(OffboardingWizard &wizard, const QString &keyId)
    {
        return *wizard.findChild<KeyCard *>(u"keyCard."_s + keyId);
    }
    static void click(QWidget &parent, const QString &name)
    {
        auto *button = parent.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    }
    [[nodiscard]] bool apply(const Plan &plan)
    {
        PlanRunner &runner = m_fixture->session->changes().prepare(plan);
        runner.start();
        return QTest::qWaitFor([&runner] { return runner.state() == PlanRunner::State::Ended; }, 60'000);
    }
    [[nodiscard]] int status(const QByteArray &path) { return DemoClient(*m_fixture->server).get(path).status; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_fixture->session->followRotations();
        QVERIFY(m_fixture->read());
        QTRY_VERIFY(m_fixture->session->rotations().isLoaded());
        m_proposed.clear();
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void fromTheRowToTheRecord()
    {
        const QString id = leaverId();
        QVERIFY(!id.isEmpty());
        OffboardingWizard *wizard = open(id);
        QVERIFY(wizard);
        QVERIFY(!wizard->isModal());
        auto *next = wizard->findChild<QPushButton *>(u"wizardNext"_s);
        QVERIFY(!next->isEnabled()); // a key in use is to be decided about
        QVERIFY(textOf(*wizard, u"wizardHindrance"_s).contains(u"decide"_s));

        const std::vector<LeaverKey> keys = wizard->offboarding().leaver.keys;
        // The traffic arrives by itself.
        const QString used = keys.front().id;
        QTRY_VERIFY(wizard->offboarding().leaver.key(used)->requests.has_value());
        QVERIFY(card(*wizard, used).findChild<QLabel *>(u"keyUse"_s)->text().contains(u"30 days"_s));

        // Leaving a key asks for the reason.
        click(card(*wizard, used), u"leave"_s);
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(card(*wizard, used).findChild<QLineEdit *>(u"reason"_s), u"runs until Friday"_s);
        for (const LeaverKey &key : keys) {
            if (key.id != used && !wizard->offboarding().decision(key.id).isComplete())
                click(card(*wizard, key.id), u"delete"_s);
        }
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(wizard->step(), 1);
        QVERIFY(wizard->findChild<QCheckBox *>(u"leaveOrganization"_s)->isChecked());
        QTest::keyClicks(wizard->findChild<QLineEdit *>(u"offboardingNote"_s), u"HR-17"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(m_proposed.size(), 1U);
        QCOMPARE(wizard->step(), 3);
        QVERIFY(!wizard->findChild<QPushButton *>(u"saveMarkdown"_s)->isEnabled());
        const Plan plan = m_proposed.front();
        QCOMPARE(plan.steps.back().operation, u"users.remove"_s);
        QVERIFY(plan.note.contains(u"runs until Friday"_s) && plan.note.contains(u"HR-17"_s));

        QVERIFY(apply(plan));
        QCOMPARE(status("/organization/users/" + id.toLatin1()), 404);
        QTRY_COMPARE(textOf(*wizard, u"offboardingState"_s), u"All %1 step(s) are done."_s.arg(plan.steps.size()));
        QVERIFY(!next->isVisible());

        for (const QString &kind : {u"Markdown"_s, u"Pdf"_s}) {
            const QString path = m_fixture->dir.filePath(kind == u"Pdf"_s ? u"record.pdf"_s : u"record.md"_s);
            click(*wizard, u"save"_s + kind);
            QVERIFY(answerFileDialog(*wizard, u"recordDialog"_s, path));
            QTRY_VERIFY(QFile::exists(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(kind == u"Pdf"_s ? bytes.startsWith("%PDF") : bytes.contains("runs until Friday"));
            QVERIFY(!bytes.contains("sk-"));
        }
    }

    void waitsForTheRotationAndGoesOnAfterARestart()
    {
        const QString id = leaverId();
        OffboardingWizard *wizard = open(id);
        const std::vector<LeaverKey> keys = wizard->offboarding().leaver.keys;
        const auto moved = std::find_if(keys.begin(), keys.end(), [this](const LeaverKey &key) {
            return key.isInUse(m_fixture->clock.now()) && key.fixed == LeaverKey::Fixed::No;
        });
        for (const LeaverKey &key : keys)
            click(card(*wizard, key.id), key.id == moved->id ? u"move"_s : u"delete"_s);
        auto *name = card(*wizard, moved->id).findChild<QLineEdit *>(u"accountName"_s);
        card(*wizard, moved->id).findChild<QComboBox *>(u"account"_s)->setCurrentIndex(0);
        name->selectAll();
        QTest::keyClicks(name, u"leaver-svc"_s);
        auto *next = wizard->findChild<QPushButton *>(u"wizardNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!wizard->findChild<QCheckBox *>(u"leaveOrganization"_s)->isEnabled());
        QVERIFY(textOf(*wizard, u"organizationWhy"_s).contains(u"moved"_s));
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(m_proposed.size(), 1U);
        QCOMPARE(wizard->step(), 3);
        for (const Step &step : m_proposed.front().steps) {
            QVERIFY(step.operation != u"users.remove"_s);
            QVERIFY(step.arguments.value("api_key_id"_L1).toString() != moved->id);
        }
        RotationFlow *flow = m_fixture->session->rotations().flowOfKey(moved->id);
        QVERIFY(flow);
        QCOMPARE(flow->rotation().reason, RotationReason::PersonLeaving);
        QCOMPARE(flow->rotation().target.accountName, u"leaver-svc"_s);
        QVERIFY(textOf(*wizard, u"offboardingWait"_s).contains(u"stays until 1 rotation"_s));
        QVERIFY(apply(m_proposed.front()));
        QCOMPARE(status("/organization/users/" + id.toLatin1()), 200);
        QCOMPARE(status("/organization/projects/" + moved->projectId.toLatin1() + "/api_keys/" + moved->id.toLatin1()),
                 200);
        QTRY_VERIFY(!next->isVisible()); // nothing is left to be shown before the key has moved

        // Days later, in another run of the program.
        const QString rotationId = flow->rotation().id;
        m_page.reset();
        m_fixture->restart();
        m_fixture->session->followRotations();
        QVERIFY(m_fixture->read());
        Departures &departures = m_fixture->session->departures();
        QTRY_VERIFY(departures.ofPerson(id));
        QTRY_COMPARE(departures.waitsFor(*departures.ofPerson(id)), 1);
        makePage();
        wizard = open(id);
        QVERIFY(wizard);
        QCOMPARE(wizard->step(), 3);
        next = wizard->findChild<QPushButton *>(u"wizardNext"_s);
        QVERIFY(!next->isVisible());
        QSignalSpy asked(wizard, &OffboardingWizard::navigate);
        clickRow(wizard->findChild<CellList *>(u"offboardingWaits"_s)->table(), 0);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<Target>(), (Target{u"rotation"_s, rotationId, {}}));
        click(*wizard, u"wizardBack"_s);
        click(*wizard, u"wizardBack"_s);
        click(*wizard, u"wizardBack"_s);
        QVERIFY(card(*wizard, moved->id).findChild<QPushButton *>(u"showRotation"_s)->isVisible());
        QVERIFY(!card(*wizard, moved->id).findChild<QRadioButton *>(u"delete"_s)->isVisible());

        // The old key goes, by the rotation; then the person may.
        QSignalSpy ready(&departures, &Departures::ready);
        flow = m_fixture->session->rotations().flow(rotationId);
        QVERIFY(flow);
        QTRY_VERIFY(!flow->isBusy());
        QVERIFY(flow->revokeNow(flow->rotation().key.typedName(), u"test"_s));
        QTRY_VERIFY(flow->rotation().isDeleted());
        QTRY_COMPARE(ready.size(), 1);
        QTRY_VERIFY(textOf(*wizard, u"offboardingWait"_s).contains(u"nothing holds"_s));
        while (wizard->step() < 2)
            QTest::mouseClick(next, Qt::LeftButton);
        m_proposed.clear();
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(m_proposed.size(), 1U);
        QCOMPARE(m_proposed.front().steps.back().operation, u"users.remove"_s);
        QVERIFY(apply(m_proposed.front()));
        QCOMPARE(status("/organization/users/" + id.toLatin1()), 404);
        QTRY_VERIFY(!departures.ofPerson(id)); // over
        QTRY_VERIFY(textOf(*wizard, u"offboardingWait"_s).contains(u"is over"_s));

        const QString path = m_fixture->dir.filePath(u"record.md"_s);
        click(*wizard, u"saveMarkdown"_s);
        QVERIFY(answerFileDialog(*wizard, u"recordDialog"_s, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray record = file.readAll();
        QCOMPARE(record.count("\n# "), 1); // both plans
        QVERIFY2(record.contains(moved->tail.toUtf8()) && record.contains("replaced by"), record.constData());
    }

    void aCancelledRotationIsDecidedAboutAnew()
    {
        const QString id = leaverId();
        OffboardingWizard *wizard = open(id);
        const std::vector<LeaverKey> keys = wizard->offboarding().leaver.keys;
        const auto moved = std::find_if(keys.begin(), keys.end(), [this](const LeaverKey &key) {
            return key.isInUse(m_fixture->clock.now()) && key.fixed == LeaverKey::Fixed::No;
        });
        for (const LeaverKey &key : keys)
            click(card(*wizard, key.id), key.id == moved->id ? u"move"_s : u"delete"_s);
        auto *next = wizard->findChild<QPushButton *>(u"wizardNext"_s);
        QTRY_VERIFY(next->isEnabled());
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(wizard->step(), 3);
        RotationFlow *flow = m_fixture->session->rotations().flowOfKey(moved->id);
        QTRY_VERIFY(!flow->isBusy());
        QVERIFY(flow->cancel(u"changed our mind"_s, false));
        QTRY_COMPARE(wizard->offboarding().undecided(), 1);
        QVERIFY(textOf(*wizard, u"wizardHindrance"_s).contains(u"decide"_s));
        QVERIFY(wizard->findChild<QPushButton *>(u"wizardBack"_s)->isEnabled());

        // Given up altogether: the person stays, and nothing waits any more.
        click(*wizard, u"offboardingStop"_s);
        auto *box = wizard->findChild<QMessageBox *>(u"stopWaitingBox"_s);
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton *>(u"stopWaiting"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_fixture->session->departures().ofPerson(id));
        QCOMPARE(status("/organization/users/" + id.toLatin1()), 200);
    }

    void sharedSecretsAreRotatedAndHoldNobody()
    {
        const QString id = leaverId();
        OffboardingWizard *wizard = open(id);
        for (const LeaverKey &key : wizard->offboarding().leaver.keys)
            click(card(*wizard, key.id), u"delete"_s);
        auto *next = wizard->findChild<QPushButton *>(u"wizardNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        auto &list = wizard->findChild<CellList *>(u"offboardingSecrets"_s)->table();
        auto *mark = wizard->findChild<QPushButton *>(u"renewSelected"_s);
        QVERIFY(!mark->isEnabled());
        QString shared;
        for (const KnownAccount &account : wizard->offboarding().leaver.accounts) {
            for (const KnownAccount::Key &key : account.keys)
                shared = shared.isEmpty() ? key.id : shared;
        }
        QVERIFY(!shared.isEmpty());
        int row = 0;
        while (list.model()->index(row, 0).data(Qt::UserRole).toString() != shared)
            ++row;
        clickRow(list, row);
        QTRY_VERIFY(mark->isEnabled());
        QTest::mouseClick(mark, Qt::LeftButton);
        QVERIFY(wizard->offboarding().renewed.contains(shared));
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(m_proposed.size(), 1U);
        QCOMPARE(m_proposed.front().steps.back().operation, u"users.remove"_s);
        QVERIFY(m_fixture->session->rotations().flowOfKey(shared));
        QCOMPARE(m_fixture->session->departures().waitsFor(*m_fixture->session->departures().ofPerson(id)), 0);
    }

    void trafficThatCannotBeReadIsNotKnown()
    {
        m_fixture->server->faults().add(
            {.method = "GET", .pathPrefix = "/organization/usage/completions", .status = 403});
        OffboardingWizard *wizard = open(leaverId());
        QVERIFY(wizard);
        const QString key = wizard->offboarding().leaver.keys.front().id;
        QTRY_VERIFY(card(*wizard, key).findChild<QLabel *>(u"keyUse"_s)->text().contains(u"not known"_s));
        QVERIFY(!wizard->offboarding().leaver.key(key)->requests);
    }

    void somebodyWhoHasLeftAlready()
    {
        const auto &rows = m_page->model().rows();
        const auto former = std::find_if(rows.begin(), rows.end(),
                                         [](const MemberRow &row) { return row.kind == MemberRow::Kind::Former; });
        QVERIFY(former != rows.end());
        OffboardingWizard *wizard = open(former->id);
        QVERIFY(wizard);
        QVERIFY(!wizard->offboarding().leaver.keys.empty());
        QCOMPARE(wizard->offboarding().stays(), Offboarding::Stays::NotMember);
    }
};

STEWARD_WIDGET_TEST(TestOffboardingWizard);
#include "tst_offboardingwizard.moc"
