// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of projects, members and keys as a person uses them, on a session that reads the demonstration server.
#include "app/board/board.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/chip.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/drafteditor.h"
#include "ui/support/filterbar.h"
#include "ui/support/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

class TestPages final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture; // read once; each test makes its own page

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = readFixture();
        QVERIFY(m_fixture);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void loadingSaysSo()
    {
        PageFixture fresh; // not opened: nothing has arrived
        KeysPage page(fresh.context());
        showPage(page);
        QCOMPARE(page.state(), ResourcePage::State::Loading);
        QCOMPARE(page.count(), -1);
        QVERIFY(!page.findChild<QWidget *>(u"emptyState"_s)->isVisible());
        QVERIFY(page.filters().chips().front()->accessibleName().indexOf(u'0') < 0); // not known is not 0
    }

    void failureSaysWhatAndOffersToTryAgain()
    {
        PageFixture offline({}, false); // nothing listens
        ProjectsPage page(offline.context());
        showPage(page);
        offline.session->open();
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), ResourcePage::State::Failed, 60'000);
        auto *retry = page.findChild<QPushButton *>(u"emptyFirst"_s);
        QVERIFY(retry->isVisible());
        QVERIFY(!textOf(page, u"emptyTitle"_s).isEmpty());
        QTest::mouseClick(retry, Qt::LeftButton);
    }

    void allRowsOfTheServerAreThere()
    {
        const Snapshot &snapshot = m_fixture->session->organization().snapshot();
        KeysPage keys(m_fixture->context());
        MembersPage members(m_fixture->context());
        ProjectsPage projects(m_fixture->context());
        QCOMPARE(projects.model().totalCount(), int(snapshot.projects.size()));
        QVERIFY(projects.count() > 0 &&
                projects.count() < projects.model().totalCount()); // archived ones are not counted
        QVERIFY(members.count() >= 60);
        QVERIFY(keys.count() >= int(snapshot.projectKeys.size()) / 2);
        QCOMPARE(keys.state(), ResourcePage::State::Content);
    }

    void chipsCountAndFilter()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        Chip *chip = page.filters().chip(u"owner-gone"_s);
        const int promised = chip->count();
        QVERIFY(promised > 0);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(page.table().model()->rowCount(), promised);
        // Together with another by 'and', with the keyboard
        QTest::keyClick(&page.table(), Qt::Key_4, Qt::AltModifier);
        QVERIFY(page.filters().chip(u"personal-in-production"_s)->isChecked());
        QVERIFY(page.table().model()->rowCount() <= promised);
        QVERIFY(page.escape());
        QCOMPARE(page.table().model()->rowCount(), page.model().totalCount());
    }

    void nothingMatchesNamesTheFilter()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        QTest::keyClicks(&page.filters().field(), u"no-such-key-here"_s);
        page.filters().setOnly(u"owner-gone"_s);
        QCOMPARE(page.state(), ResourcePage::State::FilteredOut);
        QVERIFY(textOf(page, u"emptyTitle"_s).contains(u"Owner gone"_s));
        auto *first = page.findChild<QPushButton *>(u"emptyFirst"_s);
        QVERIFY(first->text().contains(u"Owner gone"_s));
        QTest::mouseClick(page.findChild<QPushButton *>(u"emptySecond"_s), Qt::LeftButton);
        QCOMPARE(page.state(), ResourcePage::State::Content);
        QVERIFY(page.filters().text().isEmpty());
    }

    void everyProjectAndTabCanBeShown()
    {
        ProjectsPage page(m_fixture->context());
        showPage(page);
        for (int row = 0; row < page.table().model()->rowCount(); ++row) {
            page.table().selectRow(row);
            for (const QString &tab : {u"details"_s, u"people"_s, u"accounts"_s, u"keys"_s}) {
                page.pane().setCurrentTab(tab);
                QCoreApplication::processEvents();
                QVERIFY(page.pane().showsRow());
            }
        }
    }

    void aProjectsKeyLeadsToTheKeysPage()
    {
        ProjectsPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 0);
        page.pane().setCurrentTab(u"keys"_s);
        QCoreApplication::processEvents();
        QSignalSpy navigated(&page, &ConsolePage::navigate);
        auto *list = page.findChild<QWidget *>(u"keyList"_s)->findChild<DataTable *>();
        QVERIFY(list->model()->rowCount() > 0);
        clickRow(*list, 0);
        QCOMPARE(navigated.count(), 1);
        const auto target = navigated.at(0).at(0).value<Target>();
        QCOMPARE(target.page, u"keys"_s);
        KeysPage keys(m_fixture->context());
        showPage(keys);
        keys.filters().setOnly(u"never-used"_s); // in its way
        keys.go(target);
        QCOMPARE(keys.table().currentId(), target.rowId);
    }

    void costCentreAndClassAreKept()
    {
        ProjectsPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 1);
        const QString id = page.table().currentId();
        auto *field = page.findChild<DraftEditor *>(u"costCentreEditor"_s)->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, u"Customer Care 2250"_s);
        QSignalSpy joined(&m_fixture->session->board(), &Board::changed);
        m_fixture->session->board().refresh(); // a refresh while typing changes nothing
        QVERIFY(joined.wait(30'000));
        QCOMPARE(field->text(), u"Customer Care 2250"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(page.model().find(id)->costCentre, u"Customer Care 2250"_s);
        auto *classes = page.findChild<QComboBox *>(u"classEditor"_s);
        classes->setFocus();
        QTest::keyClick(classes, Qt::Key_End);
        QTRY_COMPARE(page.model().find(id)->environment, EnvironmentClass::Other);
        QCOMPARE(page.model().find(id)->costCentre, u"Customer Care 2250"_s);
        QCOMPARE(page.table().currentId(), id); // still selected after the refresh
        QVERIFY(!page.findChild<DraftEditor *>(u"costCentreEditor"_s)->hasDraft(id));
    }

    void aNoteSurvivesAnotherRow()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 0);
        const QString id = page.table().currentId();
        auto *text = page.findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClicks(text, u"Ask the depot team first."_s);
        clickRow(page.table(), 2);
        QVERIFY(text->toPlainText().isEmpty());
        QTRY_COMPARE(page.model().find(id)->note, u"Ask the depot team first."_s);
        clickRow(page.table(), 0);
        QCOMPARE(text->toPlainText(), u"Ask the depot team first."_s);
    }

    void systemsAreAddedEditedAndRemoved()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        page.table().selectRow(5);
        QCoreApplication::processEvents();
        const QString id = page.table().currentId();
        const int before = page.model().find(id)->systems;
        page.pane().setCurrentTab(u"systems"_s);
        QCoreApplication::processEvents();
        QTest::mouseClick(page.findChild<QPushButton *>(u"addSystem"_s), Qt::LeftButton);
        auto *name = page.findChild<QLineEdit *>(u"system.name"_s);
        QTest::keyClicks(name, u"depot-app"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(page.model().find(id)->systems, before + 1);
        auto *owner = page.findChild<QLineEdit *>(u"system.owner"_s);
        owner->setFocus();
        QTest::keyClicks(owner, u"Depot team"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        const auto stored = [&] {
            for (const KeySystem &system : m_fixture->session->organization().snapshot().local.systems) {
                if (system.keyId == id && system.name == "depot-app"_L1)
                    return system.owner;
            }
            return QString();
        };
        QTRY_COMPARE(stored(), u"Depot team"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"removeSystem"_s), Qt::LeftButton);
        QTRY_COMPARE(page.model().find(id)->systems, before);
    }

    void exportWritesWhatIsShown()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        page.filters().setOnly(u"owner-gone"_s);
        const int rows = page.table().model()->rowCount();
        const QString csv = m_fixture->dir.filePath(u"keys.csv"_s);
        page.exports().write(ExportAction::Format::Csv, csv);
        QTRY_VERIFY(page.messages().isShowing(u"export"_s));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), rows + 1);
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(!line.startsWith("=") && !line.startsWith("\"="));
        const QString json = m_fixture->dir.filePath(u"keys.json"_s);
        page.exports().write(ExportAction::Format::Json, json);
        QTRY_VERIFY(QFile::exists(json) && !page.exports().isWriting());
        QFile jsonFile(json);
        QVERIFY(jsonFile.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(jsonFile.readAll()).array().size(), rows);
        // An export that cannot be written says so and names the place
        page.exports().write(ExportAction::Format::Csv, u"/nonexistent/keys.csv"_s);
        QTRY_VERIFY(textOf(page.messages(), u"messageHappened"_s).contains(u"/nonexistent/keys.csv"_s));
    }

    void layoutIsRemembered()
    {
        {
            MembersPage page(m_fixture->context());
            showPage(page);
            page.table().setColumnShown(MembersModel::Role, false);
            page.toggleDetail();
            QTRY_COMPARE(m_fixture->settings->state(u"members/pane"_s), QByteArray("hidden"));
        }
        MembersPage again(m_fixture->context());
        showPage(again);
        QVERIFY(again.table().isColumnHidden(MembersModel::Role));
        QVERIFY(again.pane().isHidden());
        again.toggleDetail();
        again.table().resetColumns();
        QTRY_COMPARE(m_fixture->settings->state(u"members/pane"_s), QByteArray("shown"));
    }

    void hostileNamesAreText()
    {
        MembersPage page(m_fixture->context());
        showPage(page);
        const QAbstractItemModel &model = *page.table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const Cell cell = model.index(row, 0).data(CellRole).value<Cell>();
            for (const QChar c : cell.text + cell.aside)
                QVERIFY(c.unicode() >= 0x20 && !(c.unicode() >= 0x202A && c.unicode() <= 0x202E));
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            page.table().selectRow(row);
            QCoreApplication::processEvents();
            for (const QLabel *label : page.findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void everyControlHasANameAndIsReached()
    {
        for (int which = 0; which < 3; ++which) {
            std::unique_ptr<ResourcePage> page;
            if (which == 0)
                page = std::make_unique<ProjectsPage>(m_fixture->context());
            else if (which == 1)
                page = std::make_unique<MembersPage>(m_fixture->context());
            else
                page = std::make_unique<KeysPage>(m_fixture->context());
            showPage(*page);
            page->table().selectRow(0);
            QCoreApplication::processEvents();
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                if (qobject_cast<const QLabel *>(widget)) // speaks its text
                    continue;
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                    widget->objectName().startsWith(u"qt_"_s))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                                     : button                            ? button->text()
                                                                         : QString();
                if (qobject_cast<const QAbstractScrollArea *>(widget) &&
                    !qobject_cast<const QAbstractItemView *>(widget))
                    continue; // a scrolled column of named things
                if (widget->inherits("QHeaderView"))
                    continue;
                QVERIFY2(!name.isEmpty(),
                         qPrintable(page->pageId() + u": "_s + QString::fromLatin1(widget->metaObject()->className()) +
                                    u' ' + widget->objectName()));
            }
        }
    }
};

STEWARD_WIDGET_TEST(TestPages);
#include "tst_pages.moc"
