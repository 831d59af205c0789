// SPDX-License-Identifier: GPL-3.0-or-later
// The palette over a window that has shortcuts of its own, as the main window has.
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "ui/shell/palette.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapeClosesItAndNothingElse()
    {
        QWidget window;
        auto *field = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        auto *escape = new QShortcut(Qt::Key_Escape, &window);
        QSignalSpy windowEscape(escape, &QShortcut::activated);
        window.resize(900, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();

        Palette palette(&window);
        palette.open();
        QTRY_VERIFY(palette.isVisible());
        auto *typed = palette.findChild<QLineEdit *>();
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"prod"_s);
        QTest::keyClick(typed, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(windowEscape.count(), 0);
        QTRY_VERIFY(field->hasFocus()); // where it was before

        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(windowEscape.count(), 1);
    }
};

STEWARD_WIDGET_TEST(TestPalette);
#include "tst_palette.moc"
