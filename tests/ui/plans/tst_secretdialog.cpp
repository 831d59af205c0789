// SPDX-License-Identifier: GPL-3.0-or-later
// The secret that is shown once: not closed by accident, copied for a while only, saved for nobody else.
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "ui/plans/secretclipboard.h"
#include "ui/plans/secretdialog.h"
#include "ui/plans/secretview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kSecret = "sk-svcacct-demo-4f1c8a9be27d-Zq8w";

class Open final
{
public:
    explicit Open(std::chrono::milliseconds lifetime = std::chrono::seconds(30), int waiting = 0)
        : clipboard(lifetime)
        , dialog(new SecretDialog({u"key_1"_s, u"captions-batch"_s, Secret(kSecret)}, u"Create key captions-batch"_s,
                                  waiting, clipboard))
    {
        dialog->open();
        static_cast<void>(QTest::qWaitForWindowExposed(dialog));
    }
    ~Open() { delete dialog; }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return dialog->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    SecretClipboard clipboard;
    QPointer<SecretDialog> dialog;
};

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSecretDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotClosedByAccident();
    void asksBeforeItIsLost();
    void closesOnceStored();
    void clearsTheClipboardAfterAWhile();
    void leavesAnotherTextOnTheClipboard();
    void marksTheClipboard();
    void savesForNobodyElse();
    void overwritesNothing();
    void isNotSpoken();
    void isPainted();
};

void TestSecretDialog::isNotClosedByAccident()
{
    const Open open;
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    QVERIFY(open.dialog->isVisible());
    QTest::keyClick(open.dialog, Qt::Key_Return);
    QVERIFY(open.dialog->isVisible());
    QVERIFY(!open.button("secretDone")->isEnabled());
    QVERIFY(!open.dialog->close());
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.button("secretLose")->isVisible());
    open.click("secretStay");
    QVERIFY(!open.button("secretLose")->isVisible());
    QVERIFY(open.dialog->isVisible());
}

void TestSecretDialog::asksBeforeItIsLost()
{
    const Open open;
    QSignalSpy finished(open.dialog, &QDialog::finished);
    QVERIFY(!open.dialog->close());
    open.click("secretLose");
    QCOMPARE(finished.size(), 1);
}

void TestSecretDialog::closesOnceStored()
{
    const Open open(std::chrono::seconds(30), 2);
    QVERIFY(open.dialog->findChild<QLabel *>(u"secretsWaiting"_s)->text().startsWith(u"2 "_s));
    QSignalSpy finished(open.dialog, &QDialog::finished);
    QTest::mouseClick(open.button("secretStored"), Qt::LeftButton, {},
                      QPoint(8, open.button("secretStored")->height() / 2));
    QVERIFY(open.button("secretDone")->isEnabled());
    open.click("secretDone");
    QCOMPARE(finished.size(), 1);
}

void TestSecretDialog::clearsTheClipboardAfterAWhile()
{
    const Open open(std::chrono::milliseconds(300));
    open.click("secretCopy");
    QCOMPARE(clipboardText(), QString::fromLatin1(kSecret));
    QVERIFY(!open.dialog->findChild<QLabel *>(u"secretCountdown"_s)->text().isEmpty());
    QTRY_COMPARE(open.clipboard.secondsLeft(), 0);
    QCOMPARE(clipboardText(), QString());
}

void TestSecretDialog::leavesAnotherTextOnTheClipboard()
{
    const Open open(std::chrono::milliseconds(300));
    open.click("secretCopy");
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QTRY_COMPARE(open.clipboard.secondsLeft(), 0);
    QCOMPARE(clipboardText(), u"something else"_s);
}

void TestSecretDialog::marksTheClipboard()
{
    Open open;
    open.click("secretCopy");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    open.clipboard.clear();
    QCOMPARE(clipboardText(), QString());
}

void TestSecretDialog::savesForNobodyElse()
{
    const QTemporaryDir dir;
    const Open open;
    const QString path = dir.filePath(u"captions.key"_s);
    open.dialog->save(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(kSecret) + '\n');
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
                        QFile::ExeOther | QFile::ExeOwner;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    QVERIFY(open.dialog->isVisible());
    QVERIFY(!open.button("secretDone")->isEnabled()); // only a person knows that it is stored
}

void TestSecretDialog::overwritesNothing()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"there"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    const Open open;
    open.dialog->save(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("mine"));
    QVERIFY(open.dialog->findChild<QWidget *>(u"secretNote"_s)->isVisible());
}

void TestSecretDialog::isNotSpoken()
{
    const Open open;
    for (QWidget *widget : open.dialog->findChildren<QWidget *>()) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        for (const auto part : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            QVERIFY(!spoken || !spoken->text(part).contains(QString::fromLatin1(kSecret)));
        QVERIFY(!widget->toolTip().contains(QString::fromLatin1(kSecret)));
    }
    for (const QLabel *label : open.dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QString::fromLatin1(kSecret)));
}

void TestSecretDialog::isPainted()
{
    const Secret one("aaaa"), other("bbbb");
    SecretView a(one), b(other);
    a.resize(a.sizeHint());
    b.resize(b.sizeHint());
    QCOMPARE(a.size(), b.size());
    QVERIFY(a.grab().toImage() != b.grab().toImage());
}

STEWARD_WIDGET_TEST(TestSecretDialog);
#include "tst_secretdialog.moc"
