// SPDX-License-Identifier: GPL-3.0-or-later
// Several keys rotated together, from the Keys page to the last deletion, against a server whose traffic really moves.
#include "app/demo/state.h"
#include "app/flows/rotation/checklist.h"
#include "app/local/local.h"
#include "app/organization/organization.h"
#include "app/session/localstore.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/pages/timebed.h"
#include "tests/ui/shell/widgetaudit.h"
#include "ui/dialogs/campaigndialog.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/rotations/campaignpage.h"
#include "ui/support/datatable.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestCampaignPage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TimeBed> m_bed;
    std::unique_ptr<KeysPage> m_keys;
    std::unique_ptr<CampaignPage> m_page;

    void select(const QStringList &ids)
    {
        DataTable &table = m_keys->table();
        Qt::KeyboardModifiers with;
        for (const QString &id : ids) {
            QTRY_VERIFY(m_keys->model().rowOf(id) >= 0);
            const int row = m_keys->model().rowOf(id);
            table.scrollTo(table.model()->index(row, 0));
            clickRow(table, row, with);
            with = Qt::ControlModifier;
        }
    }
    /// Every line of the checklist, then the verb.
    void all(const QString &verb)
    {
        m_page->table().selectAll();
        auto *action = m_page->findChild<QAction *>(u"verb."_s + verb);
        QVERIFY(action);
        QTRY_VERIFY2(action->isEnabled(), qPrintable(verb + u": "_s + action->toolTip()));
        action->trigger();
    }
    [[nodiscard]] std::vector<RotationFlow *> flows() const
    {
        return flowsOf(m_bed->session->rotations(), u"Autumn"_s);
    }
    void everyStepIs(RotationStep step)
    {
        for (RotationFlow *flow : flows()) {
            QTRY_COMPARE(flow->step(), step);
            QTRY_VERIFY(!flow->isBusy() && !flow->isReading());
        }
    }
    void pass(qint64 seconds)
    {
        m_bed->clock.advance(seconds * 1000);
        for (RotationFlow *flow : flows())
            flow->refresh();
        for (RotationFlow *flow : flows())
            QTRY_VERIFY(!flow->isBusy() && !flow->isReading());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qRegisterMetaType<Target>();
    }
    void cleanup()
    {
        m_page.reset();
        m_keys.reset();
        m_bed.reset();
    }

    void namesAreFilledIn_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("key") << u"{key}-svc"_s << u"{project} k-svc"_s;
        QTest::newRow("both") << u"{project}: {key}"_s << u"P {key}: {project} k"_s;
        QTest::newRow("other way round") << u"{key}/{project}"_s << u"{project} k/P {key}"_s;
        QTest::newRow("neither") << u"  one  name "_s << u"one name"_s;
    }
    void namesAreFilledIn()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QCOMPARE(accountNameFrom(pattern, u"{project} k"_s, u"P {key}"_s), name);
    }

    void fromTheKeysToTheLastDeletion()
    {
        m_bed = std::make_unique<TimeBed>();
        QVERIFY(m_bed->read());
        const QStringList accounts = m_bed->keysOf(u"service_account"_s).mid(0, 1);
        const QStringList people = m_bed->keysOf(u"user"_s).mid(0, 1);
        const QStringList ids = accounts + people;
        QCOMPARE(ids.size(), 2);
        for (const QString &id : ids) { // one system uses both keys
            KeySystem shared;
            shared.keyId = id;
            shared.name = u"edge-router"_s;
            shared.owner = u"Platform"_s;
            shared.secretLocation = u"Vault kv/edge"_s;
            std::vector<KeySystem> systems{shared};
            if (id == accounts.front()) {
                systems.push_back(shared);
                systems.back().name = u"night-batch"_s;
            }
            auto stored = m_bed->session->local().setSystems(id, systems);
            Q_UNUSED(stored)
        }
        QTRY_COMPARE(m_bed->session->organization().snapshot().local.systems.size(), std::size_t(3));

        m_keys = std::make_unique<KeysPage>(m_bed->context());
        QSignalSpy asked(m_keys.get(), &ConsolePage::navigate);
        showPage(*m_keys);
        select(ids);
        auto *rotate = m_keys->findChild<QAction *>(u"verb.rotate"_s);
        QTRY_VERIFY(rotate->isEnabled());
        rotate->trigger();
        auto *dialog = m_keys->findChild<CampaignDialog *>();
        QVERIFY(dialog);
        QVERIFY(textOf(*dialog, u"campaignWords"_s).contains(u"service accounts"_s));
        auto *name = dialog->findChild<QLineEdit *>(u"campaignName"_s);
        auto *begin = dialog->findChild<QPushButton *>(u"campaignBegin"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Backspace);
        QTRY_VERIFY(!begin->isEnabled());
        QTest::keyClicks(name, u"Autumn"_s);
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<Target>(), (Target{u"campaign"_s, u"Autumn"_s, {}}));
        m_keys.reset();
        QCOMPARE(campaigns(m_bed->session->rotations()), QStringList{u"Autumn"_s});

        m_page = std::make_unique<CampaignPage>(m_bed->context(), u"Autumn"_s);
        showPage(*m_page);
        everyStepIs(RotationStep::Systems);
        QTRY_COMPARE(m_page->model().rowCount(), 2); // nothing is listed yet
        all(u"campaign-go-on"_s);
        everyStepIs(RotationStep::Create);
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QVERIFY(!m_page->findChild<QAction *>(u"verb.campaign-tick"_s)->isEnabled()); // no new key yet
        all(u"campaign-go-on"_s);
        everyStepIs(RotationStep::HandOver);
        const CampaignState held = campaignState(m_bed->session->rotations(), u"Autumn"_s);
        QCOMPARE(held.secretsHeld, 2);
        for (RotationFlow *flow : flows()) {
            const RotationNewKey made = *flow->rotation().currentKey();
            QVERIFY(m_bed->isAlive(made.id));
            const demo::State &state = m_bed->server->state();
            QVERIFY(state.keys[state.keys.indexOf(made.id)].account >= 0);
            QVERIFY(flow->finishHandover()); // each by itself, on its page
        }
        everyStepIs(RotationStep::Verify);

        // The one line is excused, with a reason; the others are ticked, both keys of the system at once.
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        int night = -1;
        for (int row = 0; row < 3; ++row)
            night = m_page->model().rowAt(row).system == u"night-batch"_s ? row : night;
        QVERIFY(night >= 0);
        clickRow(m_page->table(), night);
        auto *excuse = m_page->findChild<QAction *>(u"verb.campaign-excuse"_s);
        QTRY_VERIFY(excuse->isEnabled());
        excuse->trigger();
        auto *reason = m_page->findChild<QInputDialog *>(u"campaignExcuseDialog"_s);
        QTRY_VERIFY(reason && reason->isVisible());
        reason->setTextValue(u"switched off"_s);
        reason->accept();
        QTRY_COMPARE(campaignState(m_bed->session->rotations(), u"Autumn"_s).settled, 1);
        everyStepIs(RotationStep::Verify);
        m_page->table().clearSelection();
        bool first = true;
        for (int row = 0; row < 3; ++row) {
            if (row != night)
                clickRow(m_page->table(), row, std::exchange(first, false) ? Qt::NoModifier : Qt::ControlModifier);
        }
        auto *tick = m_page->findChild<QAction *>(u"verb.campaign-tick"_s);
        QTRY_VERIFY(tick->isEnabled());
        tick->trigger();
        QTRY_COMPARE(campaignState(m_bed->session->rotations(), u"Autumn"_s).settled, 3);
        QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
        QCOMPARE(cutOffTexts(*m_page).join(u'\n'), QString());

        pass(20 * 60); // the traffic moves
        all(u"campaign-go-on"_s);
        everyStepIs(RotationStep::Quiet);
        for (int days = 0; days < 40; ++days) {
            const auto of = flows();
            if (std::all_of(of.begin(), of.end(),
                            [](RotationFlow *flow) { return flow->step() == RotationStep::SoftStop; }))
                break;
            pass(24 * 3600);
        }
        everyStepIs(RotationStep::SoftStop);
        QVERIFY(!m_page->findChild<QAction *>(u"verb.campaign-delete"_s)->isEnabled());
        for (RotationFlow *flow : flows())
            QVERIFY(flow->skipSoftStop({}));
        everyStepIs(RotationStep::Delete);
        for (const QString &id : ids)
            QVERIFY(m_bed->isAlive(id));
        all(u"campaign-delete"_s);
        auto *box = m_page->findChild<QMessageBox *>(u"campaignDeleteBox"_s);
        QVERIFY(box);
        QCOMPARE(box->informativeText().count(u'\n'), 1); // two keys
        QTest::mouseClick(box->findChild<QPushButton *>(u"campaignDelete"_s), Qt::LeftButton);
        everyStepIs(RotationStep::Done);
        for (const QString &id : ids)
            QVERIFY(!m_bed->isAlive(id));
    }
};

STEWARD_WIDGET_TEST(TestCampaignPage);
#include "tst_campaignpage.moc"
