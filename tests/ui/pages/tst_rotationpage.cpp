// SPDX-License-Identifier: GPL-3.0-or-later
// Rotations as a person leads them, with mouse and keys, against a server whose traffic really moves over; the test
// moves the time.
#include "app/demo/democlock.h"
#include "app/demo/state.h"
#include "app/flows/rotation/rotations.h"
#include "app/session/localstore.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/pages/timebed.h"
#include "tests/ui/shell/widgetaudit.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/rotations/rotationpage.h"
#include "ui/pages/rotations/rotationspage.h"
#include "ui/plans/secretclipboard.h"
#include "ui/support/datatable.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kStart = TimeBed::kStart;
constexpr qint64 kDay = 24 * 3600;

} // namespace

class TestRotationPage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TimeBed> m_bed;
    std::unique_ptr<KeysPage> m_keys;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<RotationPage> m_page;

    void start(demo::Quirks quirks = {})
    {
        m_bed = std::make_unique<TimeBed>(quirks);
        QVERIFY(m_bed->read());
        m_clipboard = std::make_unique<SecretClipboard>();
    }
    [[nodiscard]] QString keyOf(const QString &ownerType) const { return m_bed->keysOf(ownerType).value(0); }
    /// From the row of the Keys page, by \a verb, as a person.
    void openFromKeys(const QString &keyId, const QString &verb)
    {
        m_keys = std::make_unique<KeysPage>(m_bed->context());
        QSignalSpy asked(m_keys.get(), &ConsolePage::navigate);
        showPage(*m_keys);
        QTRY_VERIFY(m_keys->model().rowOf(keyId) >= 0);
        const int row = m_keys->model().rowOf(keyId);
        m_keys->table().scrollTo(m_keys->table().model()->index(row, 0));
        clickRow(m_keys->table(), row);
        auto *action = m_keys->findChild<QAction *>(u"verb."_s + verb);
        QVERIFY(action);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(asked.size(), 1);
        const auto target = asked.constFirst().constFirst().value<Target>();
        QCOMPARE(target.page, u"rotation"_s);
        m_keys.reset();
        m_page = std::make_unique<RotationPage>(m_bed->context(), *m_bed->session->rotations().flow(target.rowId),
                                                *m_clipboard);
        showPage(*m_page);
        QTRY_VERIFY(!m_page->flow().isBusy());
    }
    [[nodiscard]] RotationFlow &flow() { return m_page->flow(); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(name + u": "_s + textOf(*m_page, u"rotationReason"_s)));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    }
    void settle()
    {
        QTRY_VERIFY(!flow().isBusy() && !flow().isReading());
        QCoreApplication::processEvents(); // the page shows it in the next turn
        QCoreApplication::processEvents();
    }
    void pass(qint64 seconds)
    {
        m_bed->clock.advance(seconds * 1000);
        flow().refresh();
        settle();
    }
    void step(RotationStep wanted)
    {
        settle();
        QTRY_COMPARE(flow().step(), wanted);
        settle();
        audit();
    }
    void audit()
    {
        QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
        QTRY_COMPARE(cutOffTexts(*m_page).join(u'\n'), QString()); // laid out in a later turn than it is shown
    }
    void primary() { click(u"rotationPrimary"_s); }
    void listSystems(const QStringList &names)
    {
        for (int i = 0; i < names.size(); ++i) {
            if (i > 0)
                click(u"rotationSystems.add"_s);
            auto *field = find<QLineEdit>(u"rotationSystem.%1.0"_s.arg(i + 1));
            QVERIFY(field);
            field->setFocus();
            QTest::keyClicks(field, names.at(i));
        }
        primary();
        step(RotationStep::Create);
    }
    void handOver()
    {
        click(u"rotationCopy"_s);
        settle();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), flow().secret()->reveal().toByteArray());
        QVERIFY(!find<QPushButton>(u"rotationPrimary"_s)->isEnabled());
        click(u"rotationStored"_s);
        primary();
        step(RotationStep::Verify);
    }
    void tick(const QString &system)
    {
        auto *box = find<QCheckBox>(u"tick/"_s + system);
        QVERIFY(box);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        settle();
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
        m_clipboard.reset();
        m_bed.reset();
    }

    void aRoutineRotation()
    {
        start();
        const QString old = keyOf(u"service_account"_s);
        QVERIFY(!old.isEmpty());
        openFromKeys(old, u"rotate"_s);
        step(RotationStep::Systems);
        QVERIFY(!find<QPushButton>(u"rotationPrimary"_s)->isEnabled());
        QTRY_VERIFY(!textOf(*m_page, u"rotationReason"_s).isEmpty());
        listSystems({u"edge-router"_s, u"night-batch"_s});
        primary();
        step(RotationStep::HandOver);
        const QString made = flow().rotation().currentKey()->id;
        QVERIFY(m_bed->isAlive(made));
        tick(u"edge-router"_s);
        handOver();

        // The gate is shut until the traffic has moved and the other system is dealt with.
        QVERIFY(!find<QPushButton>(u"rotationPrimary"_s)->isEnabled());
        pass(20 * 60);
        QTRY_VERIFY(textOf(*m_page, u"rotationReason"_s).contains(u"night-batch"_s));
        click(u"excuse/night-batch"_s);
        auto *reason = find<QInputDialog>(u"excuseDialog"_s);
        QTRY_VERIFY(reason && reason->isVisible());
        reason->setTextValue(u"switched off"_s);
        reason->accept();
        settle();
        primary();
        step(RotationStep::Quiet);
        QCOMPARE(flow().rotation().quietSeconds, kDay);
        QVERIFY(!find<QPushButton>(u"rotationPrimary"_s)->isVisible()); // nothing to do but to wait

        pass(10 * 3600); // the forgotten job
        QVERIFY(textOf(*m_page, u"quietFact"_s).contains(u"anew"_s));
        pass(kDay + kUsageLagSeconds);
        step(RotationStep::SoftStop);
        click(u"softStopSkip"_s);
        step(RotationStep::Delete);
        QVERIFY(m_bed->isAlive(old));
        primary();
        step(RotationStep::Done);
        QVERIFY(!m_bed->isAlive(old));
        QVERIFY(m_bed->isAlive(made));

        const QString record = find<QPlainTextEdit>(u"rotationRecord"_s)->toPlainText();
        for (const QString &part : {u"edge-router"_s, u"switched off"_s, u"night"_s, made.section(u'_', 1)})
            QVERIFY2(record.contains(part), qPrintable(part));
        const QString path = m_bed->dir.filePath(u"record.md"_s);
        click(u"rotationSaveRecord"_s);
        QVERIFY(answerFileDialog(*m_page, u"rotationRecordDialog"_s, path));
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!find<QDialog>(u"rotationRecordDialog"_s));
        const QString pdf = m_bed->dir.filePath(u"record.pdf"_s);
        click(u"rotationSaveRecord"_s);
        QVERIFY(answerFileDialog(*m_page, u"rotationRecordDialog"_s, pdf));
        QTRY_VERIFY(QFile::exists(pdf));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QTRY_VERIFY(!find<QDialog>(u"rotationRecordDialog"_s));
        primary();
        QTRY_VERIFY(flow().rotation().isClosed());
        settle();
        audit();
        // The inventory follows.
        QTRY_COMPARE(Rotations::knownSystems(m_bed->session->organization().snapshot(), made).size(), std::size_t(2));
    }

    void systemsArePastedAndReadAndLoseNothing()
    {
        start();
        const QString old = keyOf(u"service_account"_s);
        const std::vector<KeySystem> listed{
            {0, old, u"edge-router"_s, u"production"_s, u"ada"_s, u"vault"_s, {}, u"asks on Mondays"_s}};
        QVERIFY(QCoro::waitFor(m_bed->session->local().setSystems(old, listed)));
        openFromKeys(old, u"rotate"_s);
        step(RotationStep::Systems);
        click(u"rotationSystems.add"_s);
        auto *field = find<QLineEdit>(u"rotationSystem.2.0"_s);
        QVERIFY(field);
        field->setFocus();
        QGuiApplication::clipboard()->setText(u"edge-router\tbob\nnight-batch\tada\tDoppler\nportal"_s);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(*m_page, u"rotationListSaid"_s), u"2 system(s) added. 1 stood there already."_s);
        QCOMPARE(field->text(), u"night-batch"_s); // the row that was empty is the first to be filled
        QGuiApplication::clipboard()->setText(u"  "_s);
        click(u"rotationPasteSystems"_s);
        QCOMPARE(textOf(*m_page, u"rotationListSaid"_s), u"There is no list of systems in it."_s);

        QTemporaryDir dir;
        QFile file(dir.filePath(u"systems.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Owner;System;Note\neve;ledger;closes at five\nsomebody;;\n");
        file.close();
        click(u"rotationReadSystems"_s);
        auto *dialog = find<QFileDialog>(u"rotationSystemsDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        QTRY_COMPARE(textOf(*m_page, u"rotationListSaid"_s), u"2 system(s) added."_s);
        QTRY_COMPARE(textOf(*m_page, u"rotationReason"_s),
                     u"A system needs a name."_s); // nothing is dropped in silence
        auto *unnamed = find<QLineEdit>(u"rotationSystem.5.0"_s);
        QVERIFY(unnamed && unnamed->text().isEmpty());
        QTest::keyClicks(unnamed, u"archive"_s);
        primary();
        step(RotationStep::Create);
        const std::vector<RotationSystem> &systems = flow().rotation().systems;
        QCOMPARE(systems.size(), std::size_t(5));
        QCOMPARE(systems[0].environment, u"production"_s);
        QCOMPARE(systems[0].note, u"asks on Mondays"_s);
        QCOMPARE(systems[0].owner, u"ada"_s);
        QCOMPARE(systems[1].secretLocation, u"Doppler"_s);
        QCOMPARE(systems[3].name, u"ledger"_s);
        QCOMPARE(systems[3].note, u"closes at five"_s);
        QCOMPARE(systems[4].owner, u"somebody"_s);
    }

    void theAnswerToTheCreationIsLost()
    {
        start();
        const QString old = keyOf(u"service_account"_s);
        openFromKeys(old, u"rotate"_s);
        listSystems({u"edge-router"_s});
        demo::FaultRule lost;
        lost.kind = demo::FaultRule::Kind::DropAfter;
        lost.method = "POST";
        lost.pathPrefix = "/organization/projects/";
        lost.times = 1;
        m_bed->server->faults().add(lost);
        primary();
        step(RotationStep::HandOver);
        const std::vector<RotationNewKey> &made = flow().rotation().newKeys;
        QCOMPARE(made.size(), std::size_t(2));
        QVERIFY(!m_bed->isAlive(made.front().id) && m_bed->isAlive(made.back().id));
        QString said; // it says which key went, and that this is another
        for (const auto *label : find<QWidget>(u"rotationHandOverNote"_s)->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(made.front().tail), qPrintable(said));
        QVERIFY(find<QWidget>(u"rotationHandOverNote"_s)->isVisible());
        handOver();
    }

    void theServiceKeepsTheOldKey()
    {
        start(demo::Quirk::KeepsAccountKeys);
        const QString old = keyOf(u"service_account"_s);
        openFromKeys(old, u"rotate"_s);
        listSystems({u"edge-router"_s});
        primary();
        step(RotationStep::HandOver);
        tick(u"edge-router"_s);
        handOver();
        pass(20 * 60);
        primary();
        step(RotationStep::Quiet);
        pass(10 * 3600); // the forgotten job
        pass(kDay + kUsageLagSeconds);
        step(RotationStep::SoftStop);
        click(u"softStopSkip"_s);
        step(RotationStep::Delete);
        primary();
        settle();
        QCOMPARE(flow().step(), RotationStep::Delete);
        auto *note = find<QWidget>(u"rotationRefusal"_s);
        QTRY_VERIFY(note && note->isVisible());
        QString said;
        for (const auto *label : note->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"does not delete the whole service account"_s), qPrintable(said));
        QVERIFY(m_bed->isAlive(old) && m_bed->isAlive(flow().rotation().currentKey()->id));
        settle(); // the refusal is said before the plan has ended
        audit();
        // It can be let be, with a note.
        click(u"rotationCancel"_s);
        auto *dialog = find<QDialog>(u"cancelRotationDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"cancelNote"_s), u"The service keeps it."_s);
        auto *removes = dialog->findChild<QCheckBox *>(u"cancelRemoves"_s); // the new key is in use: it stays
        QTest::mouseClick(removes, Qt::LeftButton, {}, QPoint(8, removes->height() / 2));
        QVERIFY(!removes->isChecked());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelNow"_s), Qt::LeftButton);
        QTRY_VERIFY(flow().rotation().isClosed());
        QVERIFY(m_bed->isAlive(old) && !flow().rotation().remains.isEmpty());
    }

    void aLeakedKey()
    {
        start();
        const QString old = keyOf(u"service_account"_s);
        openFromKeys(old, u"leaked"_s);
        settle();
        audit();
        QTRY_VERIFY2(textOf(*m_page, u"leakSpent"_s).startsWith(u'$'), qPrintable(textOf(*m_page, u"leakSpent"_s)));
        QVERIFY(!find<QPushButton>(u"rotationPrimary"_s)->isEnabled());
        click(u"leakLimit"_s);
        auto *amount = find<QLineEdit>(u"leakAmount"_s);
        QTest::keyClicks(amount, u"12,50"_s); // not an amount: said, and nothing is sent
        QTRY_VERIFY(textOf(*m_page, u"rotationReason"_s).contains(u"1500.00"_s));
        amount->clear();
        QTest::keyClicks(amount, u"1500.00"_s);
        auto *box = m_page->findChild<QWidget *>(u"rotationLeakPanel"_s);
        QVERIFY(box);
        auto fields = box->findChildren<QLineEdit *>();
        fields.removeOne(amount);
        QCOMPARE(fields.size(), 1);
        QTest::keyClicks(fields.constFirst(), flow().rotation().key.typedName());
        QVERIFY(m_bed->isAlive(old));
        primary();
        QTRY_VERIFY(!m_bed->isAlive(old));
        const demo::State &state = m_bed->server->state();
        const int project = state.projects.indexOf(flow().rotation().key.projectId);
        QTRY_VERIFY(state.projects[project].limit);
        QCOMPARE(state.projects[project].limit->cents, 150'000);
        step(RotationStep::Systems);
        listSystems({u"edge-router"_s});
        primary();
        step(RotationStep::HandOver);
    }

    /// In the middle of a routine rotation the key turns up on a forum: the new key is there already.
    void aKeyLeaksWhileItIsRotated()
    {
        start();
        const QString old = keyOf(u"service_account"_s);
        openFromKeys(old, u"rotate"_s);
        listSystems({u"edge-router"_s});
        primary();
        step(RotationStep::HandOver);
        const QString made = flow().rotation().currentKey()->id;
        handOver();
        click(u"rotationLeaked"_s);
        settle();
        QTRY_VERIFY(find<QWidget>(u"rotationLeakPanel"_s));
        QTRY_VERIFY(textOf(*m_page, u"leakModels"_s).contains(u"request"_s));
        QTRY_VERIFY(find<QWidget>(u"leakChart"_s)->isVisible());
        audit();
        QCOMPARE(flow().rotation().reason, RotationReason::Leak);
        // The calm way goes on where it was, the other one revokes at once.
        click(u"leakReplace"_s);
        primary();
        QTRY_VERIFY(find<QWidget>(u"rotationWatchPanel"_s));
        settle();
        click(u"rotationLeaked"_s);
        settle();
        QTRY_COMPARE(m_page->findChildren<QWidget *>(u"rotationLeakPanel"_s).size(), 1); // the one before has gone
        auto fields = find<QWidget>(u"rotationLeakPanel"_s)->findChildren<QLineEdit *>();
        fields.removeOne(find<QLineEdit>(u"leakAmount"_s));
        QTest::keyClicks(fields.constFirst(), flow().rotation().key.typedName());
        primary();
        QTRY_VERIFY(!m_bed->isAlive(old));
        QVERIFY(m_bed->isAlive(made));
        step(RotationStep::Verify);
    }

    void aPersonsKeyMovesToAServiceAccount()
    {
        start();
        const QString old = keyOf(u"user"_s);
        QVERIFY(!old.isEmpty());
        openFromKeys(old, u"rotate"_s);
        listSystems({u"notebook"_s});
        QVERIFY(find<QLineEdit>(u"rotationNewAccount"_s)->isVisible());
        primary();
        step(RotationStep::HandOver);
        const RotationNewKey made = *flow().rotation().currentKey();
        const demo::State &state = m_bed->server->state();
        const demo::Key &key = state.keys[state.keys.indexOf(made.id)];
        QVERIFY(key.account >= 0);
        QCOMPARE(state.accounts[key.account].role, u"member"_s);
    }

    void theSecretGoesToACommand()
    {
        start();
        openFromKeys(keyOf(u"service_account"_s), u"rotate"_s);
        listSystems({u"edge-router"_s, u"other"_s});
        primary();
        step(RotationStep::HandOver);
        click(u"rotationGive"_s);
        auto *dialog = find<QDialog>(u"handoverDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *runs = dialog->findChild<QPushButton *>(u"handoverRun"_s);
        QVERIFY(!runs->isEnabled()); // fields are empty
        auto *preset = dialog->findChild<QComboBox *>(u"handoverPreset"_s);
        preset->setCurrentIndex(preset->findData(u"plain"_s));
        auto *line = dialog->findChild<QLineEdit *>(u"handover.line"_s);
        QTest::keyClicks(line, u"no-such-program-at-all"_s);
        QVERIFY(!runs->isEnabled());
        QVERIFY(!textOf(*dialog, u"handoverProblem"_s).isEmpty());
        line->clear();
        QTest::keyClicks(line, u"tee /dev/null"_s);
        QTRY_VERIFY(runs->isEnabled());
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        QCOMPARE(cutOffTexts(*dialog).join(u'\n'), QString());
        const QString secret = QString::fromUtf8(flow().secret()->reveal().toByteArray());
        QTest::mouseClick(runs, Qt::LeftButton);
        auto *output = dialog->findChild<QPlainTextEdit *>(u"handoverOutput"_s);
        QTRY_VERIFY(output->isVisible());
        QVERIFY(!output->toPlainText().contains(secret));
        QCOMPARE(output->toPlainText(), u"•••"_s);
        settle();
        QCOMPARE(flow().rotation().handovers.size(), std::size_t(1));
        QCOMPARE(flow().rotation().handovers.front().note, u"tee /dev/null"_s);
        QTRY_COMPARE(flow().rotation().openSystems(), 1); // the one it was for
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"handoverClose"_s), Qt::LeftButton);
    }

    void aGateOpenedByName()
    {
        start();
        openFromKeys(keyOf(u"service_account"_s), u"rotate"_s);
        listSystems({u"a"_s});
        primary();
        step(RotationStep::HandOver);
        tick(u"a"_s);
        handOver();
        settle();
        click(u"rotationOverride"_s);
        auto *dialog = find<QDialog>(u"overrideDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *open = dialog->findChild<QPushButton *>(u"overrideOpen"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"overrideReason"_s);
        QTest::keyClicks(reason, u"weekly job"_s);
        QVERIFY(!open->isEnabled());
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field != reason)
                QTest::keyClicks(field, flow().rotation().key.typedName());
        }
        QTRY_VERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        settle();
        QCOMPARE(flow().rotation().overrides.size(), std::size_t(1));
        QCOMPARE(flow().rotation().overrides.front().reason, u"weekly job"_s);
        primary();
        step(RotationStep::Quiet);
    }

    void cancelledAtOnce()
    {
        start();
        const QString old = keyOf(u"service_account"_s);
        openFromKeys(old, u"rotate"_s);
        listSystems({u"a"_s});
        primary();
        step(RotationStep::HandOver);
        const QString made = flow().rotation().currentKey()->id;
        click(u"rotationCancel"_s);
        auto *dialog = find<QDialog>(u"cancelRotationDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelNow"_s), Qt::LeftButton);
        QTRY_VERIFY(flow().rotation().isClosed());
        QVERIFY(!m_bed->isAlive(made));
        QVERIFY(m_bed->isAlive(old));
    }

    void theList()
    {
        start();
        RotationsPage page(m_bed->context());
        showPage(page);
        auto *model = page.table().model();
        QTRY_VERIFY(model->rowCount() > 5);
        QCOMPARE(namelessControls(page), QStringList());
        QSignalSpy asked(&page, &ConsolePage::navigate);
        clickRow(page.table(), 0); // the most overdue
        QTest::keyClick(&page.table(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        const auto target = asked.constFirst().constFirst().value<Target>();
        QCOMPARE(target.page, u"rotation"_s);
        QTRY_COMPARE(page.attention(), 1);
        QVERIFY(m_bed->session->rotations().flow(target.rowId));

        const QString path = m_bed->dir.filePath(u"due.ics"_s);
        page.findChild<QAction *>(u"verb.rotation-calendar"_s)->trigger();
        QVERIFY(answerFileDialog(page, u"rotationCalendarDialog"_s, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(text.count("BEGIN:VEVENT") > 5);
        for (const QByteArray &line : text.split('\n'))
            QVERIFY(line.size() <= 76);
    }

    void theListOfManyKeysFollows()
    {
        start();
        RotationsPage page(m_bed->context());
        showPage(page);
        const auto *model = page.table().model();
        QTRY_VERIFY(model->rowCount() > 5);
        Session &session = *m_bed->session;
        Organization &organization = session.organization();
        const auto expected = [&] {
            return static_cast<int>(rotationRows(rotationsInput(session.rotations(), organization.snapshot(),
                                                                organization.policy(), session.clock().now()))
                                        .size());
        };
        const QString projectId = organization.snapshot().projectKeys.begin()->projectId;
        std::vector<ProjectKey> keys(4000); // made in 1970, so that all are due; looked through on another thread
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i].id = u"key_many_%1"_s.arg(i);
        organization.replace(projectId, keys);
        QTRY_COMPARE(model->rowCount(), expected());
        QVERIFY(model->rowCount() >= 4000);
        for (const std::size_t left : {3000U, 2000U}) { // the second while the first is looked through
            keys.resize(left);
            organization.replace(projectId, keys);
            QSignalSpy changed(&organization, &Organization::changed);
            QTRY_VERIFY(!changed.isEmpty());
        }
        QTRY_COMPARE(model->rowCount(), expected());
        QVERIFY(model->rowCount() < 3000);
    }

    void demonstrationTimeRunsFaster()
    {
        const demo::DemoClock clock;
        const qint64 before = clock.nowMs();
        QVERIFY(clock.canHurry());
        clock.setSpeed(100'000);
        QTRY_VERIFY(clock.nowMs() > before + 3600 * 1000);
        clock.setSpeed(1);
        const qint64 after = clock.nowMs();
        QVERIFY(after > before + 3600 * 1000); // it stays ahead
        QVERIFY(clock.nowMs() < after + 60'000);
    }
};

STEWARD_WIDGET_TEST(TestRotationPage);
#include "tst_rotationpage.moc"
