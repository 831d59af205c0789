// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileDraws_data();
    void everyFileDraws();
    void followsTheTheme();
    void sharpAtAnyRatio();
    void unknownNameWarns();
};

namespace {

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    return count;
}

} // namespace

void TestIcons::everyFileDraws_data()
{
    QTest::addColumn<QByteArray>("name");
    QDirIterator it(u":/icons"_s, {u"*.svg"_s}, QDir::Files);
    while (it.hasNext()) {
        it.next();
        const QByteArray name = it.fileInfo().baseName().toLatin1();
        QTest::newRow(name.constData()) << name;
    }
}

void TestIcons::everyFileDraws()
{
    QFETCH(QByteArray, name);
    QFile file(u":/icons/%1.svg"_s.arg(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    if (name != "steward") {
        QVERIFY(svg.contains("currentColor"));
        QVERIFY(svg.contains("stroke-width=\"1.75\""));
        QVERIFY2(!svg.contains('#'), "a colour of its own");
    }
    const QImage image = icons::pixmap(QLatin1StringView(name), Qt::red, 24, 1.0).toImage();
    QVERIFY(inked(image) >= 10);
    // Nothing is cut off: the border pixels stay empty.
    if (name != "steward") {
        for (int i = 0; i < 24; ++i)
            QVERIFY(qAlpha(image.pixel(i, 0)) < 40 && qAlpha(image.pixel(i, 23)) < 40 &&
                    qAlpha(image.pixel(0, i)) < 40 && qAlpha(image.pixel(23, i)) < 40);
    }
}

void TestIcons::followsTheTheme()
{
    const auto colorOf = [](const QIcon &icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    return image.pixelColor(x, y).rgb();
        return QRgb(0);
    };
    const QIcon icon = icons::icon("square"_L1);
    setCurrentTheme(Theme::light());
    QCOMPARE(colorOf(icon, QIcon::Normal), Theme::light().text2.rgb());
    QCOMPARE(colorOf(icon, QIcon::Disabled), Theme::light().palette.color(QPalette::Disabled, QPalette::Text).rgb());
    QCOMPARE(colorOf(icon, QIcon::Selected), Theme::light().palette.color(QPalette::HighlightedText).rgb());
    setCurrentTheme(Theme::dark_());
    QCOMPARE(colorOf(icon, QIcon::Normal), Theme::dark_().text2.rgb());
    setCurrentTheme(Theme::light());
}

void TestIcons::sharpAtAnyRatio()
{
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        const QPixmap pixmap = icons::pixmap("folder"_L1, Qt::blue, 16, ratio);
        QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
}

void TestIcons::unknownNameWarns()
{
    QTest::ignoreMessage(QtWarningMsg, "No icon named no-such-icon");
    QCOMPARE(inked(icons::pixmap("no-such-icon"_L1, Qt::blue, 16, 1.0).toImage()), 0);
}

STEWARD_WIDGET_TEST(TestIcons);
#include "tst_icons.moc"
