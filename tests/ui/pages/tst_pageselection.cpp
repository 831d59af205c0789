// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows at once (the bar above the table, what they add up to, what is set for all of them), exports through the
// file dialog, and columns moved by hand.
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/bulkbar.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

BulkBar &barOf(ResourcePage &page)
{
    return *page.findChild<BulkBar *>(u"bulkBar"_s);
}

QString summaryOf(ResourcePage &page)
{
    QString text;
    for (const QLabel *label : page.findChild<QWidget *>(u"summary"_s)->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

} // namespace

class TestPageSelection final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;

    [[nodiscard]] QString file(const QString &name) const { return m_fixture->dir.filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = readFixture();
        QVERIFY(m_fixture);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void theBarComesWithTheSecondRowAndGoesWithTheSelection()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 0);
        QVERIFY(!barOf(page).isVisible());
        clickRow(page.table(), 2, Qt::ControlModifier);
        QTRY_VERIFY(barOf(page).isVisible());
        QVERIFY(textOf(page, u"bulkWords"_s).startsWith(u"2 key"_s));
        QVERIFY(textOf(page, u"footerSelected"_s).startsWith(u"2"_s));
        QVERIFY(!page.pane().showsRow());
        QVERIFY(summaryOf(page).contains(u"Never used"_s));
        auto *close = page.findChild<QToolButton *>(u"bulkClose"_s);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QTRY_VERIFY(!barOf(page).isVisible());
        QCOMPARE(page.table().selectedCount(), 0);
        QVERIFY(page.table().hasFocus()); // not lost with the bar
        QTest::keyClick(&page.table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(barOf(page).isVisible());
        QVERIFY(page.escape());
        QTRY_VERIFY(!barOf(page).isVisible());
    }

    void classAndCostCentreOfSeveralProjects()
    {
        ProjectsPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 0);
        clickRow(page.table(), 3, Qt::ShiftModifier);
        const QStringList ids = page.table().selectedIds();
        QCOMPARE(ids.size(), 4);
        QTRY_VERIFY(barOf(page).isVisible());
        QTest::mouseClick(page.findChild<QPushButton *>(u"bulk.cost-centre"_s), Qt::LeftButton);
        auto *dialog = page.findChild<QInputDialog *>(u"costCentreDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->labelText().contains(u'4'));
        auto *box = dialog->findChild<QComboBox *>();
        box->setFocus();
        box->setEditText(u"Fleet 12"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        const auto all = [&](auto matches) {
            return std::all_of(ids.begin(), ids.end(),
                               [&](const QString &id) { return matches(*page.model().find(id)); });
        };
        QTRY_VERIFY(all([](const ProjectRow &row) { return row.costCentre == u"Fleet 12"_s; }));
        QTRY_VERIFY(summaryOf(page).contains(u"Fleet 12"_s));
        page.findChild<QMenu *>(u"classMenu"_s)->actions().at(int(EnvironmentClass::Analytics))->trigger();
        QTRY_VERIFY(all([](const ProjectRow &row) {
            return row.environment == EnvironmentClass::Analytics && row.environmentIsSet &&
                   row.costCentre == u"Fleet 12"_s;
        }));
        page.findChild<QMenu *>(u"classMenu"_s)->actions().constLast()->trigger(); // guess again
        QTRY_VERIFY(all([](const ProjectRow &row) { return !row.environmentIsSet; }));
        QCOMPARE(page.table().selectedCount(), 4); // through all the refreshes
    }

    void copiesRowsAndAddresses()
    {
        MembersPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 4);
        clickRow(page.table(), 5, Qt::ShiftModifier);
        QTRY_VERIFY(barOf(page).isVisible());
        QTest::mouseClick(page.findChild<QPushButton *>(u"bulk.copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        QTest::mouseClick(page.findChild<QPushButton *>(u"bulk.addresses"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'@'), 2);
        QVERIFY(QGuiApplication::clipboard()->text().contains(page.model().rowAt(4).email));
    }

    void theSelectionIsExportedThroughTheFileDialog()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        clickRow(page.table(), 1);
        clickRow(page.table(), 3, Qt::ControlModifier);
        QTRY_VERIFY(barOf(page).isVisible());
        const QStringList ids{page.model().idAt(1), page.model().idAt(3)};
        page.exports().selectionMenu().actions().constLast()->trigger(); // JSON
        QVERIFY(answerFileDialog(page, u"exportDialog"_s, file(u"two.json"_s)));
        QTRY_VERIFY(page.messages().isShowing(u"export"_s));
        const QJsonArray rows = QJsonDocument::fromJson(bytesOf(file(u"two.json"_s))).array();
        QCOMPARE(rows.size(), 2);
        for (const auto &row : rows)
            QVERIFY(ids.contains(row.toObject().value("id"_L1).toString()));
        QVERIFY(textOf(page.messages(), u"messageHappened"_s).startsWith(u"2 row"_s));
    }

    void whatIsShownIsExportedAsASpreadsheet()
    {
        MembersPage page(m_fixture->context());
        showPage(page);
        page.exports().menu().actions().at(1)->trigger();                      // XLSX
        QVERIFY(answerFileDialog(page, u"exportDialog"_s, file(u"people"_s))); // without an ending
        QTRY_VERIFY(page.messages().isShowing(u"export"_s));
        QVERIFY(bytesOf(file(u"people.xlsx"_s)).startsWith("PK"));
        QVERIFY(textOf(page.messages(), u"messageAdvice"_s).endsWith(u"people.xlsx"_s));
        // A place that cannot be written: said with its name; nothing is left behind
        page.exports().menu().actions().at(1)->trigger();
        const QString nowhere = file(u"people.xlsx/inside.xlsx"_s); // a file is no folder
        page.exports().write(ExportAction::Format::Xlsx, nowhere);
        QTRY_VERIFY(textOf(page.messages(), u"messageHappened"_s).contains(u"inside.xlsx"_s));
        QVERIFY(!QFileInfo::exists(nowhere));
        QVERIFY(bytesOf(file(u"people.xlsx"_s)).startsWith("PK"));
    }

    void columnsAreDraggedAndStay()
    {
        QList<int> order;
        const auto orderOf = [](DataTable &table) {
            QList<int> columns;
            for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual)
                columns += table.horizontalHeader()->logicalIndex(visual);
            return columns;
        };
        {
            ProjectsPage page(m_fixture->context());
            showPage(page);
            QHeaderView &header = *page.table().horizontalHeader();
            const auto middle = [&](int column) {
                return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                              header.height() / 2);
            };
            const QList<int> before = orderOf(page.table());
            const int sorted = header.sortIndicatorSection();
            const QPoint from = middle(ProjectsModel::Spend);
            const QPoint to = middle(ProjectsModel::People);
            QTest::mousePress(header.viewport(), Qt::LeftButton, {}, from);
            for (int step = 1; step <= 8; ++step)
                QTest::mouseMove(header.viewport(), from + (to - from) * step / 8);
            QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, to);
            order = orderOf(page.table());
            QVERIFY(order != before);
            QVERIFY(order.indexOf(ProjectsModel::Spend) < order.indexOf(ProjectsModel::Keys));
            QCOMPARE(header.sortIndicatorSection(), sorted); // a drag is no click
            QTRY_VERIFY(!m_fixture->settings->state(u"projects/columns"_s).isEmpty());
        }
        ProjectsPage again(m_fixture->context());
        showPage(again);
        QCOMPARE(orderOf(again.table()), order);
        again.table().resetColumns();
        QVERIFY(orderOf(again.table()) != order);
    }
};

STEWARD_WIDGET_TEST(TestPageSelection);
#include "tst_pageselection.moc"
