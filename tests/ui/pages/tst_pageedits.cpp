// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes on the pages is theirs: a save that fails keeps it in the field and says so there, a page that
// goes saves it, a CSV file of systems is shown before anything is taken over and nothing of it is lost.
#include "app/session/session.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/drafteditor.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestPageEdits final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;

    [[nodiscard]] const LocalData &local() const { return m_fixture->session->organization().snapshot().local; }
    [[nodiscard]] QString noteOf(const QString &keyId) const
    {
        for (const KeyNote &note : local().notes) {
            if (note.keyId == keyId)
                return note.note;
        }
        return {};
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_fixture->dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// Through the menu and the file dialog.
    static void importFile(KeysPage &page, const QString &path)
    {
        page.findChild<QPushButton *>(u"systemsButton"_s)->menu()->actions().constFirst()->trigger();
        QVERIFY(answerFileDialog(page, u"systemsReadDialog"_s, path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = readFixture();
        QVERIFY(m_fixture);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void aFailedSaveKeepsTheTextAndSaysSoAtTheField()
    {
        ProjectsPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 2);
        const QString id = page.table().currentId();
        auto *editor = page.findChild<DraftEditor *>(u"costCentreEditor"_s);
        auto *field = editor->findChild<QLineEdit *>();
        QVERIFY(m_fixture->archiveSql(u"CREATE TRIGGER refuse BEFORE INSERT ON local_labels "
                                      "BEGIN SELECT RAISE(FAIL, 'refused by the test'); END"_s));
        field->setFocus();
        QTest::keyClicks(field, u"Depot 4711"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *retry = editor->findChild<LinkButton *>();
        QTRY_COMPARE(retry->text(), u"Try again"_s);
        QVERIFY(retry->isVisible());
        QCOMPARE(field->text(), u"Depot 4711"_s);
        QVERIFY(page.model().find(id)->costCentre.isEmpty());
        clickRow(page.table(), 3); // another row does not show it, and does not lose it
        QVERIFY(field->text().isEmpty());
        clickRow(page.table(), 2);
        QCOMPARE(field->text(), u"Depot 4711"_s);
        QVERIFY(m_fixture->archiveSql(u"DROP TRIGGER refuse"_s));
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE(page.model().find(id)->costCentre, u"Depot 4711"_s);
        QTRY_VERIFY(!retry->isVisible());
    }

    void aPageThatGoesSavesWhatIsBeingTyped()
    {
        QString keyId;
        QString projectId;
        {
            KeysPage page(m_fixture->context());
            showPage(page);
            clickRow(page.table(), 1);
            keyId = page.table().currentId();
            auto *text = page.findChild<DraftEditor *>(u"noteEditor"_s)->findChild<QPlainTextEdit *>();
            text->setFocus();
            QTest::keyClicks(text, u"Half a sentence"_s);
            QVERIFY(noteOf(keyId).isEmpty()); // the focus is still in it
        }
        QTRY_COMPARE(noteOf(keyId), u"Half a sentence"_s);
        {
            auto page = std::make_unique<ProjectsPage>(m_fixture->context());
            showPage(*page);
            clickRow(page->table(), 4);
            projectId = page->table().currentId();
            auto *field = page->findChild<DraftEditor *>(u"costCentreEditor"_s)->findChild<QLineEdit *>();
            field->setFocus();
            QTest::keyClicks(field, u"Shut in mid-word"_s);
            page.reset();
            m_fixture->restart(); // and the session right behind it, as when the window is closed
        }
        m_fixture->session->open();
        QVERIFY(QTest::qWaitFor([&] { return !local().labels.empty(); }));
        const auto &labels = local().labels;
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const ProjectLabel &label) {
            return label.projectId == projectId && label.costCentre == u"Shut in mid-word"_s;
        }));
        QCOMPARE(noteOf(keyId), u"Half a sentence"_s);
        QVERIFY(m_fixture->settle());
    }

    void aSystemBeingTypedIsSavedWithThePage()
    {
        QString keyId;
        {
            KeysPage page(m_fixture->context());
            showPage(page);
            clickRow(page.table(), 6);
            keyId = page.table().currentId();
            page.pane().setCurrentTab(u"systems"_s);
            QCoreApplication::processEvents();
            QTest::mouseClick(page.findChild<QPushButton *>(u"addSystem"_s), Qt::LeftButton);
            QTest::keyClicks(page.findChild<QLineEdit *>(u"system.name"_s), u"night-batch"_s);
        }
        QTRY_VERIFY(std::any_of(local().systems.begin(), local().systems.end(), [&](const KeySystem &system) {
            return system.keyId == keyId && system.name == u"night-batch"_s;
        }));
    }

    void systemsFromAFileAreShownBeforeTheyAreTaken()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        const QString id = page.model().rowAt(8).id;
        const auto before = local().systems.size();
        const QString path = write(u"systems.csv"_s, "Key id,System,Owner,Colour\r\n" + id.toUtf8() +
                                                         ",intake,Depot team,red\r\n" + id.toUtf8() + ",outtake,,\r\n");
        importFile(page, path);
        QTRY_VERIFY(page.findChild<QDialog *>(u"systemsImportDialog"_s));
        auto *dialog = page.findChild<QDialog *>(u"systemsImportDialog"_s);
        QVERIFY(textOf(*dialog, u"importTaken"_s).startsWith(u"2 system"_s));
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"importProblems"_s));
        QCOMPARE(local().systems.size(), before); // nothing yet
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeOver"_s), Qt::LeftButton);
        QTRY_COMPARE(local().systems.size(), before + 2);
        QTRY_COMPARE(page.model().find(id)->systems, 2);
        QVERIFY(page.messages().isShowing(u"systems"_s));
    }

    void eachBadLineIsNamedAndCanBeKept()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        const QString id = page.model().rowAt(9).id;
        const auto before = local().systems.size();
        const QString path =
            write(u"mixed.csv"_s, "Key id,System,Owner\r\n" + id.toUtf8() + ",good,\r\nkey_of_nobody,lost,Ann\r\n" +
                                      id.toUtf8() + ",,Bob\r\n,nameless,Cem\r\n");
        importFile(page, path);
        QTRY_VERIFY(page.findChild<QDialog *>(u"systemsImportDialog"_s));
        auto *dialog = page.findChild<QDialog *>(u"systemsImportDialog"_s);
        const QStringList lines = dialog->findChild<QPlainTextEdit *>(u"importProblems"_s)->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Line 3"_s) && lines[0].contains(u"key_of_nobody"_s));
        QVERIFY(lines[1].startsWith(u"Line 4"_s) && lines[1].contains(u"Bob"_s));
        QVERIFY(lines[2].startsWith(u"Line 5"_s) && lines[2].contains(u"nameless"_s));
        const QString refused = m_fixture->dir.filePath(u"refused.csv"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveRefused"_s), Qt::LeftButton);
        QVERIFY(answerFileDialog(*dialog, u"refusedDialog"_s, refused));
        QTRY_VERIFY(QFile::exists(refused));
        QTRY_VERIFY(textOf(page.messages(), u"messageHappened"_s).startsWith(u"Systems written"_s));
        QFile file(refused);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        for (const char *part : {"key_of_nobody", "lost", "Ann", "Bob", "nameless", "Cem"})
            QVERIFY2(kept.contains(part), part);
        QVERIFY(!kept.contains("good"));
        QTest::keyClick(dialog, Qt::Key_Escape); // not now: nothing is taken over
        QTRY_VERIFY(!page.findChild<QDialog *>(u"systemsImportDialog"_s));
        QCOMPARE(local().systems.size(), before);
    }

    void aFileThatIsNoListOfSystemsChangesNothing()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        const auto before = local().systems.size();
        importFile(page, write(u"letter.csv"_s, "Dear depot team,\nall is well.\n"));
        QTRY_VERIFY(page.messages().isShowing(u"systems"_s));
        QVERIFY(textOf(page.messages(), u"messageHappened"_s).contains(u"letter.csv"_s));
        QVERIFY(!page.findChild<QDialog *>(u"systemsImportDialog"_s));
        QCOMPARE(local().systems.size(), before);
    }
};

STEWARD_WIDGET_TEST(TestPageEdits);
#include "tst_pageedits.moc"
