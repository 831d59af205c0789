// SPDX-License-Identifier: GPL-3.0-or-later
// A verb is declared once and stands everywhere; where it cannot be done it says why.
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "ui/support/actionbutton.h"
#include "ui/support/consolepage.h"
#include "ui/support/rowactions.h"
#include "ui/support/verbrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Needs = RowVerb::Needs;

namespace {

class Page final : public ConsolePage
{
public:
    QString pageId() const override { return u"test"_s; }
    QString title() const override { return u"Test"_s; }
};

/// What was run, as "id: rows".
struct Bed final
{
    Bed()
        : verbs(page)
    {
        const auto note = [this](const QString &id) {
            return [this, id](const QStringList &ids) { ran += id + u": "_s + ids.join(u' '); };
        };
        verbs.add({.id = u"new"_s, .text = u"New…"_s, .needs = Needs::Nothing, .run = note(u"new"_s)});
        verbs.add({.id = u"one"_s, .text = u"One"_s, .needs = Needs::One, .run = note(u"one"_s)});
        verbs.add({.id = u"some"_s, .text = u"Some"_s, .run = note(u"some"_s), .hindrance = [](const QStringList &ids) {
                       return ids.contains(u"locked"_s) ? u"It is locked."_s : QString();
                   }});
        verbs.add({.id = u"remove"_s,
                   .text = u"Remove"_s,
                   .run = note(u"remove"_s),
                   .dangerous = true,
                   .key = QKeySequence::Delete,
                   .concerns = [](const QStringList &ids) { return !ids.contains(u"other"_s); }});
        verbs.add({.id = u"forget"_s,
                   .text = u"Forget"_s,
                   .run = note(u"forget"_s),
                   .key = QKeySequence::Delete,
                   .concerns = [](const QStringList &ids) { return ids.contains(u"other"_s); }});
        page.resize(600, 200);
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] QAction &action(const char *id) const { return *verbs.action(QLatin1StringView(id)); }

    Page page;
    RowActions verbs;
    QStringList ran;
};

QStringList texts(const QMenu &menu)
{
    QStringList all;
    for (const QAction *action : menu.actions())
        all += action->isSeparator() ? u"-"_s : action->text();
    return all;
}

QStringList shown(const QWidget &row)
{
    QStringList all;
    for (const auto *button : row.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            all += button->objectName();
    }
    all.sort();
    return all;
}

} // namespace

class TestRowActions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areActionsOfThePage()
    {
        const Bed bed;
        QCOMPARE(bed.page.actions().size(), 5);
        QCOMPARE(bed.action("new").objectName(), u"verb.new"_s);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QString>("reason");
        const QStringList none, one{u"a"_s}, two{u"a"_s, u"b"_s}, locked{u"a"_s, u"locked"_s}, other{u"other"_s};
        QTest::newRow("new needs nothing") << none << u"new"_s << true << QString();
        QTest::newRow("none selected") << none << u"some"_s << true << u"Select a row first."_s;
        QTest::newRow("one") << one << u"one"_s << true << QString();
        QTest::newRow("too many") << two << u"one"_s << false << QString();
        QTest::newRow("several") << two << u"some"_s << true << QString();
        QTest::newRow("one of them is locked") << locked << u"some"_s << true << u"It is locked."_s;
        QTest::newRow("not for such rows") << other << u"remove"_s << false << QString();
    }
    void saysWhyNot()
    {
        QFETCH(QStringList, rows);
        QFETCH(QString, verb);
        QFETCH(bool, offered);
        QFETCH(QString, reason);
        Bed bed;
        ActionButton button(*bed.verbs.action(verb));
        bed.verbs.setRows(rows);
        const QAction &action = *bed.verbs.action(verb);
        QCOMPARE(action.isVisible(), offered);
        QCOMPARE(action.isEnabled(), offered && reason.isEmpty());
        QCOMPARE(button.isEnabled(), action.isEnabled());
        QCOMPARE(button.accessibleDescription(), reason);
        QCOMPARE(button.toolTip().isEmpty(), action.shortcut().isEmpty() && reason.isEmpty());
    }

    void menuHasDangerousOnesLast()
    {
        Bed bed;
        QMenu menu;
        bed.verbs.setRows({u"a"_s});
        bed.verbs.fillMenu(menu);
        QCOMPARE(texts(menu), (QStringList{u"One"_s, u"Some"_s, u"-"_s, u"Remove"_s, u"-"_s}));
        QVERIFY(menu.toolTipsVisible());
        QMenu empty;
        bed.verbs.setRows({});
        bed.verbs.fillMenu(empty);
        QVERIFY(empty.isEmpty());
    }

    void barTakesThreeAndAMenu()
    {
        Bed bed;
        VerbRow row({u"bulk."_s, 3, true});
        bed.verbs.fillBulk(row);
        QAction copy(u"Copy"_s), more(u"Export"_s);
        row.add(copy, u"copy"_s);
        row.add(more, u"export"_s);
        bed.verbs.setRows({u"a"_s, u"b"_s});
        row.resize(900, 30);
        row.show();
        QTRY_COMPARE(shown(row), (QStringList{u"bulk.copy"_s, u"bulk.more"_s, u"bulk.remove"_s, u"bulk.some"_s}));
        auto *menu = row.findChild<QMenu *>(u"bulk.moreMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(texts(*menu), QStringList{u"Export"_s});
        QTest::mouseClick(row.findChild<QPushButton *>(u"bulk.some"_s), Qt::LeftButton);
        QCOMPARE(bed.ran, QStringList{u"some: a b"_s});
        // A narrow table: what does not fit goes to the menu, nothing is cut.
        row.resize(row.minimumSizeHint().width() + 10, 30);
        QTRY_COMPARE(shown(row), QStringList{u"bulk.more"_s});
    }

    void footKeepsTheDangerousOneApart()
    {
        Bed bed;
        VerbRow row({u"pane."_s, 3, false});
        bed.verbs.fillFoot(row);
        bed.verbs.setRows({u"a"_s});
        row.resize(600, 34);
        row.show();
        auto *remove = row.findChild<QPushButton *>(u"pane.remove"_s);
        QTRY_VERIFY(remove->isVisible());
        QCOMPARE(remove->geometry().right(), row.rect().right());
        QVERIFY(remove->icon().isNull());
        QCOMPARE(remove->property("role").toString(), u"danger"_s);
    }

    void keys()
    {
        Bed bed;
        QHBoxLayout head;
        bed.verbs.fillHead(head);
        QCOMPARE(bed.page.findChild<QPushButton *>(u"newButton"_s)->property("role").toString(), u"primary"_s);
        bed.page.setFocusPolicy(Qt::StrongFocus);
        bed.page.setFocus();
        QTest::keySequence(&bed.page, QKeySequence::New);
        bed.verbs.setRows({u"a"_s});
        QTest::keyClick(&bed.page, Qt::Key_Delete);
        bed.verbs.setRows({u"other"_s}); // the same key, another removal
        QTest::keyClick(&bed.page, Qt::Key_Delete);
        bed.verbs.setRows({});
        QTest::keyClick(&bed.page, Qt::Key_Delete);
        QCOMPARE(bed.ran, (QStringList{u"new: "_s, u"remove: a"_s, u"forget: other"_s}));
    }

    void severalNewThingsAreAMenu()
    {
        Bed bed;
        bed.verbs.add(
            {.id = u"new2"_s, .text = u"From a file…"_s, .needs = Needs::Nothing, .run = [](const QStringList &) {}});
        bed.verbs.setNewText(u"New thing"_s);
        QHBoxLayout head;
        bed.verbs.fillHead(head);
        const auto *button = bed.page.findChild<QPushButton *>(u"newButton"_s);
        QCOMPARE(button->text(), u"New thing"_s);
        QCOMPARE(texts(*button->menu()), (QStringList{u"New…"_s, u"From a file…"_s}));
        QCOMPARE(bed.action("new").shortcut(), QKeySequence(QKeySequence::New));
    }
};

STEWARD_WIDGET_TEST(TestRowActions);
#include "tst_rowactions.moc"
