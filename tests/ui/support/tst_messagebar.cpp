// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestMessageBar final : public QObject
{
    Q_OBJECT
    static Message failure(const QString &id)
    {
        return {id,
                Tone::Danger,
                {},
                u"The keys of 3 projects could not be read."_s,
                u"Steward kept what it read at 08:15."_s,
                u"Server error 503"_s,
                u"req_demo31c09ae2"_s,
                u"503 req_demo31c09ae2"_s,
                u"Try again"_s,
                true};
    }
private Q_SLOTS:
    void saysWhatHappenedAsPlainText()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *bar = new MessageBar(&page);
        layout->addWidget(bar);
        page.resize(500, 200);
        page.show();
        QVERIFY(bar->isHidden());
        Message message = failure(u"read"_s);
        message.happened = u"<b>%1</b> &amp; <img src=x>"_s;
        bar->show(message);
        QVERIFY(bar->isVisible());
        const auto *label = bar->findChild<QLabel *>(u"messageHappened"_s);
        QCOMPARE(label->text(), message.happened);
        for (const QLabel *each : bar->findChildren<QLabel *>())
            QCOMPARE(each->textFormat(), Qt::PlainText);
        QCOMPARE(bar->accessibleName(), message.happened);
    }
    void actionCopyAndClose()
    {
        QWidget page;
        MessageBar bar(&page);
        page.show();
        bar.resize(600, 90);
        QSignalSpy acted(&bar, &MessageBar::actionTriggered);
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.show(failure(u"read"_s));
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QCOMPARE(acted.at(0).at(0).toString(), u"read"_s);
        QTest::mouseClick(bar.findChild<LinkButton *>(u"messageCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"503 req_demo31c09ae2"_s);
        QTest::keyClick(bar.findChild<QToolButton *>(u"messageClose"_s), Qt::Key_Space);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
    }
    void severalWaitBehindTheNewest()
    {
        QWidget page;
        MessageBar bar(&page);
        page.show();
        bar.show(failure(u"a"_s));
        bar.show(failure(u"b"_s));
        bar.show(failure(u"c"_s));
        bar.show(failure(u"b"_s)); // replaced, not added
        QCOMPARE(bar.messageCount(), 3);
        auto *more = bar.findChild<LinkButton *>(u"messageMore"_s);
        QVERIFY(!more->isHidden());
        QVERIFY(more->accessibleName().contains(u'2'));
        bar.dismiss(u"c"_s);
        bar.dismiss(u"a"_s);
        QVERIFY(more->isHidden());
        QVERIFY(bar.isShowing(u"b"_s));
        bar.dismiss(u"b"_s);
        QVERIFY(bar.isHidden());
    }
};

STEWARD_WIDGET_TEST(TestMessageBar);
#include "tst_messagebar.moc"
