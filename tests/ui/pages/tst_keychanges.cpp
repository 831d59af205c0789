// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes about keys and service accounts, with mouse and keyboard, up to the demonstration server.
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/verbbed.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/plans/confirmplandialog.h"
#include "ui/plans/planpage.h"
#include "ui/support/choicebox.h"
#include "ui/support/datatable.h"
#include "ui/support/messagebar.h"

#include <QCheckBox>
#include <QMenu>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestKeyChanges final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<KeysPage> m_page;
    std::unique_ptr<VerbBed> m_bed;

    [[nodiscard]] const Snapshot &snapshot() const { return m_fixture->session->organization().snapshot(); }
    /// The first key of the table for which \a is says so.
    template <typename Is>
    [[nodiscard]] const KeyRow &key(Is is) const
    {
        for (const KeyRow &row : m_page->model().rows()) {
            if (is(row))
                return row;
        }
        qFatal("there is no such key");
    }
    [[nodiscard]] const KeyRow &accountKey() const
    {
        return key([](const KeyRow &row) {
            return row.kind == KeyRow::Kind::Project && row.ownerKind == KeyRow::Owner::ServiceAccount;
        });
    }
    [[nodiscard]] const KeyRow &personalKey() const
    {
        return key([](const KeyRow &row) {
            return row.kind == KeyRow::Kind::Project && row.ownerKind == KeyRow::Owner::Person;
        });
    }
    void select(const QString &id)
    {
        m_page->go({u"keys"_s, id, {}});
        QTRY_COMPARE(m_page->table().selectedIds(), QStringList{id});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = readFixture();
        QVERIFY(m_fixture);
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_page = std::make_unique<KeysPage>(m_fixture->context());
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

    void aNewKeyByTheKeyboard()
    {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QDialog *dialog = m_bed->dialog(u"newKeyDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(hindrance(*dialog), u"Choose a service account."_s);
        const InProject<ServiceAccount> &account = *snapshot().serviceAccounts.begin();
        dialog->findChild<ChoiceBox *>(u"keyAccount"_s)->choose(account.projectId + u'\n' + account.value.id);
        QVERIFY(hindrance(*dialog).isEmpty());
        QVERIFY(labelText(*dialog, u"keyNamePreview"_s).contains(account.value.name));
        typeInto(*dialog, u"keyName"_s, u"{account}-next"_s);
        auto *expiry = dialog->findChild<QComboBox *>(u"expiryChoice"_s);
        expiry->setFocus();
        QTest::keyClick(expiry, Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_Return);
        const Plan plan = m_bed->takePlan();
        QCOMPARE(plan.steps.front().arguments.value("expires_in_seconds"_L1).toInteger(), 30 * 86'400);
        const PlanRecord &record = m_bed->apply(plan);
        QCOMPARE(record.steps.front().phase, StepPhase::Done);
        PlanRunner *runner = m_fixture->session->changes().runner(plan.id);
        QVERIFY(runner->hasSecret(plan.steps.front().id)); // shown once by whoever takes it
        const QString id = record.steps.front().answer.value("id"_L1).toString();
        QTRY_VERIFY(m_page->model().find(id));
        QCOMPARE(m_page->model().find(id)->name, QString(account.value.name + u"-next"_s));
        QVERIFY(runner->takeSecret(plan.steps.front().id)->value.tail() == m_page->model().find(id)->tail);
    }

    void aSecondKeyWithNarrowPermissions()
    {
        select(accountKey().id);
        QVERIFY(m_bed->clickInPane(u"second-key"_s));
        QDialog *dialog = m_bed->dialog(u"newKeyDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<ChoiceBox *>(u"keyAccount"_s)); // it is about the key's own account
        dialog->findChild<QCheckBox *>(u"keyNarrow"_s)->click();
        QCOMPARE(hindrance(*dialog), u"Name at least one permission."_s);
        typeInto(*dialog, u"keyScopes"_s, u"api.model.request, files.read"_s);
        QVERIFY(show(*dialog));
        const Plan plan = m_bed->takePlan();
        QCOMPARE(plan.steps.front().arguments.value("scopes"_L1).toArray().size(), 2);
        QVERIFY(m_bed->applyWhole(plan));
    }

    void aPersonCannotBeGivenAKey()
    {
        select(personalKey().id);
        QTRY_VERIFY(!m_bed->verb(u"second-key"_s)->isVisible());
        QVERIFY(!m_bed->verb(u"delete-account"_s)->isVisible());
        QVERIFY(m_bed->verb(u"delete-key"_s)->isEnabled());
    }

    void aServiceAccount_data()
    {
        QTest::addColumn<bool>("withKey");
        QTest::newRow("with a key") << true;
        QTest::newRow("without a key") << false;
    }
    void aServiceAccount()
    {
        QFETCH(const bool, withKey);
        m_bed->verb(u"new-account"_s)->trigger();
        QDialog *dialog = m_bed->dialog(u"newServiceAccountDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(hindrance(*dialog), u"Choose a project."_s);
        typeInto(*dialog, u"accountProject"_s, u"Parcel Routing Production"_s);
        QCOMPARE(hindrance(*dialog), u"The service account needs a name."_s);
        const QString name = withKey ? u"with"_s : u"without"_s;
        typeInto(*dialog, u"accountName"_s, name);
        auto *key = dialog->findChild<QCheckBox *>(u"accountWithKey"_s);
        QVERIFY(key->isChecked());
        if (!withKey)
            key->click();
        QVERIFY(show(*dialog));
        const Plan plan = m_bed->takePlan();
        const PlanRecord &record = m_bed->apply(plan);
        QCOMPARE(record.steps.front().phase, StepPhase::Done);
        QCOMPARE(m_fixture->session->changes().runner(plan.id)->hasSecret(u"1"_s), withKey);
        const QString id = record.steps.front().answer.value("id"_L1).toString();
        const auto made = std::find_if(snapshot().serviceAccounts.begin(), snapshot().serviceAccounts.end(),
                                       [&id](const auto &each) { return each.value.id == id; });
        QVERIFY(made != snapshot().serviceAccounts.end());
        QCOMPARE(made->value.role, u"member"_s);
    }

    void anAdminKey()
    {
        m_bed->verb(u"new-admin-key"_s)->trigger();
        QDialog *dialog = m_bed->dialog(u"newAdminKeyDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(hindrance(*dialog), u"The key needs a name."_s);
        typeInto(*dialog, u"adminKeyName"_s, u"nightly report"_s);
        auto *expiry = dialog->findChild<QComboBox *>(u"expiryChoice"_s);
        expiry->setFocus();
        QTest::keyClick(expiry, Qt::Key_End);
        auto *days = dialog->findChild<QWidget *>(u"expiryDays"_s);
        QVERIFY(days->isVisible());
        QVERIFY(show(*dialog));
        const Plan plan = m_bed->takePlan();
        QCOMPARE(plan.steps.front().arguments.value("expires_in_seconds"_L1).toInteger(), 14 * 86'400);
        const PlanRecord &record = m_bed->apply(plan);
        QCOMPARE(record.steps.front().phase, StepPhase::Done);
        const QString id = record.steps.front().answer.value("id"_L1).toString();
        QTRY_VERIFY(m_page->model().find(id));
        select(id);
        QVERIFY(m_bed->press(m_page->table(), u"delete-key"_s, Qt::Key_Delete));
        QTRY_COMPARE(m_bed->plans().size(), std::size_t(1));
        const Plan removal = m_bed->takePlan();
        QVERIFY(m_bed->applyWhole(removal));
        QTRY_VERIFY(!m_page->model().find(id));
    }

    void deletingAKeyOfAPerson()
    {
        const QString id = personalKey().id;
        select(id);
        QVERIFY(m_bed->clickInPane(u"delete-key"_s));
        QVERIFY(m_bed->applyWhole(m_bed->takePlan()));
        QTRY_VERIFY(!m_page->model().find(id));
    }

    void aRefusedDeletionOffersTheWholeAccountAndNamesItsKeys()
    {
        const KeyRow row = accountKey();
        demo::FaultRule rule;
        rule.kind = demo::FaultRule::Kind::Status;
        rule.method = "DELETE";
        rule.pathPrefix = "/organization/projects/" + row.projectId.toLatin1() + "/api_keys/";
        rule.status = 400;
        rule.body =
            R"({"error": {"message": "This key belongs to a service account.", "type": "invalid_request_error"}})";
        m_fixture->server->faults().add(rule);
        select(row.id);
        QVERIFY(m_bed->press(m_page->table(), u"delete-key"_s, Qt::Key_Delete));
        const PlanRecord &record = m_bed->apply(m_bed->takePlan());
        QCOMPARE(record.steps.front().phase, StepPhase::Failed);
        QVERIFY(m_page->model().find(row.id)); // nothing was done silently
        QTRY_VERIFY(m_page->messages().isShowing(u"account-key-refused"_s));
        bool named = false;
        for (const auto *label : m_page->messages().findChildren<QLabel *>())
            named = named || label->text().contains(row.tail);
        QVERIFY(named);
        QTest::mouseClick(m_page->messages().findChild<QPushButton *>(), Qt::LeftButton);
        const Plan plan = m_bed->takePlan();
        QCOMPARE(plan.steps.front().operation, u"serviceaccounts.remove"_s);
        m_fixture->server->faults().clear();
        QVERIFY(m_bed->applyWhole(plan));
        QTRY_VERIFY(!m_page->model().find(row.id));
    }

    void theConfirmationSaysTheTrafficOfTheLastHour()
    {
        const KeyRow &busy = key([this](const KeyRow &row) {
            return row.kind == KeyRow::Kind::Project && row.lastUsedAt &&
                   m_fixture->clock.now() - *row.lastUsedAt < 120;
        });
        select(busy.id);
        QVERIFY(m_bed->clickInPane(u"delete-key"_s));
        PlanRunner &runner = m_fixture->session->changes().prepare(m_bed->takePlan());
        ConfirmPlanDialog dialog(*m_fixture->session, runner);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto says = [&dialog](const QString &words) {
            const auto labels = dialog.findChildren<QLabel *>(u"confirmFact"_s);
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(!says(u"in the last hour"_s));
        QTRY_VERIFY(says(u"in the last hour"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"confirmApply"_s)->isEnabled()); // its name is to be typed
        dialog.close();
        m_fixture->session->changes().release(runner);
    }

    void aPlansPageOffersTheWholeAccountToo()
    {
        const KeyRow row = accountKey();
        demo::FaultRule rule;
        rule.kind = demo::FaultRule::Kind::Status;
        rule.method = "DELETE";
        rule.status = 400;
        rule.times = 1;
        m_fixture->server->faults().add(rule);
        select(row.id);
        QTRY_VERIFY(m_bed->verb(u"delete-key"_s)->isEnabled());
        m_bed->verb(u"delete-key"_s)->trigger();
        PlanRunner &runner = m_fixture->session->changes().prepare(m_bed->takePlan());
        PlanPage page(m_fixture->context(), runner);
        VerbBed bed(*m_fixture, page);
        showPage(page);
        runner.start();
        QTRY_COMPARE(runner.state(), PlanRunner::State::Deciding);
        auto *other = page.findChild<QPushButton *>(u"stepOtherWay"_s);
        QTRY_VERIFY(other->isVisible());
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(bed.takePlan().steps.front().operation, u"serviceaccounts.remove"_s);
        runner.dropRest();
        QTRY_COMPARE(runner.state(), PlanRunner::State::Ended);
    }

    void deletingAnAccountTakesItsKeys()
    {
        const KeyRow row = accountKey();
        select(row.id);
        QTRY_VERIFY(m_bed->verb(u"delete-account"_s)->isEnabled());
        m_bed->verb(u"delete-account"_s)->trigger();
        QVERIFY(m_bed->applyWhole(m_bed->takePlan()));
        QTRY_VERIFY(!m_page->model().find(row.id));
        for (const KeyRow &each : m_page->model().rows())
            QVERIFY(each.ownerId != row.ownerId);
    }
};

STEWARD_WIDGET_TEST(TestKeyChanges);
#include "tst_keychanges.moc"
