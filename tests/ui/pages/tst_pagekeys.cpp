// SPDX-License-Identifier: GPL-3.0-or-later
// The pages without a mouse: the order of the Tab key, what the keys of the table and the filter do, and that the focus
// can be seen wherever it is, light and dark.
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/support/chip.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(const steward::Theme *)

class TestPageKeys final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;

    [[nodiscard]] std::unique_ptr<ResourcePage> make(const QString &id) const
    {
        if (id == "projects"_L1)
            return std::make_unique<ProjectsPage>(m_fixture->context());
        if (id == "members"_L1)
            return std::make_unique<MembersPage>(m_fixture->context());
        return std::make_unique<KeysPage>(m_fixture->context());
    }
    /// Everything the Tab key reaches, beginning behind the table's filter field.
    [[nodiscard]] static QList<QWidget *> walk(ResourcePage &page)
    {
        QList<QWidget *> reached;
        page.filters().field().setFocus();
        for (int step = 0; step < 60; ++step) {
            QWidget *at = QApplication::focusWidget();
            if (!at || reached.contains(at))
                break;
            reached += at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return reached;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new StewardStyle);
        m_fixture = std::make_unique<PageFixture>();
        QVERIFY(m_fixture->read());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void tabGoesThroughThePageInReadingOrder_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"projects", "members", "keys"})
            QTest::addRow("%s", id) << QString::fromLatin1(id);
    }
    void tabGoesThroughThePageInReadingOrder()
    {
        QFETCH(QString, id);
        const auto page = make(id);
        showPage(*page);
        page->table().selectRow(1);
        QCoreApplication::processEvents();
        const QList<QWidget *> reached = walk(*page);
        const auto at = [&](const QWidget *widget) { return reached.indexOf(const_cast<QWidget *>(widget)); };
        qsizetype last = at(&page->filters().field());
        QCOMPARE(last, 0);
        QList<const QWidget *> order;
        for (const Chip *chip : page->filters().chips())
            order += chip;
        order += &page->filters().columnsButton();
        order += &page->table();
        order += page->pane().findChild<QWidget *>(u"detailTabs"_s);
        for (const QWidget *widget : order) {
            const qsizetype place = at(widget);
            QVERIFY2(place > last, qPrintable(u"%1 %2 is out of order: %3"_s
                                                  .arg(QString::fromLatin1(widget->metaObject()->className()),
                                                       widget->accessibleName())
                                                  .arg(place)));
            last = place;
        }
        QVERIFY(at(page->findChild<QWidget *>(u"exportButton"_s)) > 0); // round to the head again
        for (const QWidget *widget : reached)
            QVERIFY(widget == &page->table() || page->isAncestorOf(widget));
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<const Theme *>("theme");
        for (const char *id : {"projects", "members", "keys"}) {
            QTest::addRow("%s light", id) << QString::fromLatin1(id) << &Theme::light();
            QTest::addRow("%s dark", id) << QString::fromLatin1(id) << &Theme::dark_();
        }
    }
    void theFocusIsSeen()
    {
        QFETCH(QString, id);
        QFETCH(const Theme *, theme);
        setCurrentTheme(*theme);
        QApplication::setPalette(theme->palette);
        const auto page = make(id);
        showPage(*page);
        page->table().selectRow(1);
        QCoreApplication::processEvents();
        const QList<QWidget *> reached = walk(*page);
        QVERIFY(reached.size() > 10);
        for (QWidget *widget : reached) {
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (!widget->hasFocus())
                continue; // a note that was shown by the walk is not there any more
            const QRect around = QRect(widget->mapTo(page.get(), QPoint()), widget->size()).adjusted(-3, -3, 3, 3);
            const QImage with = page->grab(around).toImage();
            int line = 0;
            for (int y = 0; y < with.height(); ++y) {
                for (int x = 0; x < with.width(); ++x)
                    line += with.pixelColor(x, y) == theme->accentLine;
            }
            widget->clearFocus();
            QCoreApplication::processEvents();
            const QImage without = page->grab(around).toImage();
            const QByteArray name = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(with != without, name.constData());
            QVERIFY2(line > 20, (name + ": " + QByteArray::number(line)).constData());
        }
        setCurrentTheme(Theme::light());
        QApplication::setPalette(Theme::light().palette);
    }

    void filterTableAndPaneByKeys()
    {
        KeysPage page(m_fixture->context());
        showPage(page);
        page.activate();
        QVERIFY(page.table().hasFocus());
        QTest::keyClick(&page.table(), Qt::Key_End);
        QCOMPARE(page.table().currentIndex().row(), page.model().shownCount() - 1);
        QTest::keyClick(&page.table(), Qt::Key_Home);
        QTest::keyClick(&page.table(), Qt::Key_Down);
        QCOMPARE(page.table().currentIndex().row(), 1);
        QTest::keyClick(&page.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(page.table().selectedCount(), 2);
        QTest::keyClick(&page.table(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(page.filters().chip(u"never-used"_s)->isChecked());
        QCOMPARE(page.model().shownCount(), page.filters().chip(u"never-used"_s)->count());
        page.focusFilter();
        QVERIFY(page.filters().field().hasFocus());
        QTest::keyClicks(&page.filters().field(), u"zzz"_s);
        QCOMPARE(page.model().shownCount(), 0);
        QVERIFY(page.escape()); // the words, then the chips, then the selection, then the pane
        QVERIFY(page.filters().text().isEmpty() && page.filters().isFiltering());
        QVERIFY(page.escape());
        QVERIFY(!page.filters().isFiltering());
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Home);
        page.toggleDetail();
        QVERIFY(!page.pane().isVisible());
        QTest::keyClick(&page.table(), Qt::Key_Return); // opens the row: its pane, with the focus in it
        QVERIFY(page.pane().isVisible());
        QVERIFY(page.pane().isAncestorOf(QApplication::focusWidget()));
        page.toggleDetail();
        QVERIFY(page.table().hasFocus());
        QVERIFY(page.escape() && page.table().selectedCount() == 0);
    }

    void theContextMenuOpensAtTheRow()
    {
        ProjectsPage page(m_fixture->context());
        showPage(page);
        page.activate();
        QTest::keyClick(&page.table(), Qt::Key_Home);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&page.table(), &event);
        auto *menu = page.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(QRect(page.table().mapToGlobal(QPoint()), page.table().size()).contains(menu->pos()));
        QTest::keyClick(menu, Qt::Key_Escape);
    }
};

STEWARD_WIDGET_TEST(TestPageKeys);
#include "tst_pagekeys.moc"
