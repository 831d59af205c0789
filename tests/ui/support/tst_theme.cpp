// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes the contrasts that shared/ux/UX.md 3 promises: AA (4.5) for text, 3.0 for lines that carry meaning.
#include "tests/support/testprogram.h"
#include "ui/support/desktopscheme.h"
#include "ui/support/theme.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsWcag();
    void statedRatios_data();
    void statedRatios();
    void textIsReadableEverywhere_data();
    void textIsReadableEverywhere();
    void everyRoleIsOurs_data();
    void everyRoleIsOurs();
    void highContrast_data();
    void highContrast();
    void desktopsThatAskForContrast();
    void thePortalIsHeard();
};

namespace {

void addThemes()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::newRow("light") << &Theme::light();
    QTest::newRow("dark") << &Theme::dark_();
}

QColor role(const Theme &theme, QPalette::ColorRole role, QPalette::ColorGroup group = QPalette::Active)
{
    return theme.palette.color(group, role);
}

void atLeast(double wanted, const QColor &text, const QColor &ground, const char *what)
{
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= wanted,
             qPrintable(QStringLiteral("%1: %2, wanted %3").arg(QLatin1StringView(what)).arg(ratio).arg(wanted)));
}

} // namespace

void TestTheme::contrastIsWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // A published pair: #777777 on white is 4.48, just below AA.
    QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.005);
}

void TestTheme::statedRatios_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("stated");
    for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
        const Theme &t = *theme;
        const bool d = t.dark;
        const auto add = [&](const char *name, const QColor &text, const QColor &ground, double light, double dark) {
            QTest::addRow("%s, %s", name, d ? "dark" : "light") << text << ground << (d ? dark : light);
        };
        const QColor window = role(t, QPalette::Window), base = role(t, QPalette::Base),
                     highlight = role(t, QPalette::Highlight);
        add("text on window", role(t, QPalette::WindowText), window, 15.4, 14.2);
        add("text on base", role(t, QPalette::Text), base, 16.9, 13.0);
        add("placeholder on base", role(t, QPalette::PlaceholderText), base, 5.2, 5.5);
        add("placeholder on window", role(t, QPalette::PlaceholderText), window, 4.7, 6.0);
        add("highlighted text", role(t, QPalette::HighlightedText), highlight, 14.4, 10.4);
        add("link on base", role(t, QPalette::Link), base, 6.1, 7.5);
        add("link on highlight", role(t, QPalette::Link), highlight, 4.7, 4.8);
        add("tool tip", role(t, QPalette::ToolTipText), role(t, QPalette::ToolTipBase), 13.4, 13.6);
        add("field border on base", role(t, QPalette::Dark), base, 3.3, 4.1);
        add("field border on window", role(t, QPalette::Dark), window, 3.0, 4.5);
        add("text2 on base", t.text2, base, 6.6, 7.5);
        add("text2 on highlight", t.text2, highlight, 5.1, 4.8);
        add("accent button", t.onAccent, t.accent, 6.1, 5.2);
        add("accent line on base", t.accentLine, base, 6.1, 7.5);
        add("spark on base", t.spark, base, 3.2, 4.5);
        add("danger on tint", t.tone(Tone::Danger).text, t.tone(Tone::Danger).tint, 5.7, 7.4);
        add("danger on base", t.tone(Tone::Danger).text, base, 6.6, 7.9);
        add("warning on tint", t.tone(Tone::Warning).text, t.tone(Tone::Warning).tint, 5.9, 8.5);
        add("success on tint", t.tone(Tone::Success).text, t.tone(Tone::Success).tint, 5.5, 7.8);
        add("info on tint", t.tone(Tone::Info).text, t.tone(Tone::Info).tint, 5.9, 7.4);
        add("neutral on tint", t.tone(Tone::Neutral).text, t.tone(Tone::Neutral).tint, 6.2, 6.9);
        add("danger button", t.onDangerButton, t.dangerButton, 6.6, 6.6);
        add("production", t.environment(EnvironmentClass::Production).text,
            t.environment(EnvironmentClass::Production).tint, 8.1, 7.5);
        add("production, loud", t.loudProductionText, t.loudProductionFill, 7.7, 8.2);
        add("staging", t.environment(EnvironmentClass::Staging).text, t.environment(EnvironmentClass::Staging).tint,
            6.3, 8.0);
        add("development", t.environment(EnvironmentClass::Development).text,
            t.environment(EnvironmentClass::Development).tint, 6.8, 7.6);
        add("analytics", t.environment(EnvironmentClass::Analytics).text,
            t.environment(EnvironmentClass::Analytics).tint, 7.0, 7.6);
        add("other", t.environment(EnvironmentClass::Other).text, t.environment(EnvironmentClass::Other).tint, 6.2,
            6.5);
    }
}

void TestTheme::statedRatios()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, stated);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(qAbs(ratio - stated) <= 0.06, qPrintable(QStringLiteral("%1, stated %2").arg(ratio).arg(stated)));
}

void TestTheme::textIsReadableEverywhere_data()
{
    addThemes();
}

void TestTheme::textIsReadableEverywhere()
{
    QFETCH(const Theme *, theme);
    const Theme &t = *theme;
    for (const auto ground :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::Highlight}) {
        atLeast(4.5, role(t, QPalette::Text), role(t, ground), "text");
        atLeast(4.5, t.text2, role(t, ground), "text2");
        atLeast(4.5, t.accentLine, role(t, ground), "focus line");
    }
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        atLeast(4.5, role(t, QPalette::PlaceholderText), role(t, ground), "placeholder");
        atLeast(4.5, role(t, QPalette::Text, QPalette::Disabled), role(t, ground), "disabled text");
    }
    for (const ToneColors &tone : t.tones) {
        atLeast(4.5, tone.text, tone.tint, "tone on its tint");
        atLeast(4.5, tone.text, role(t, QPalette::Base), "tone on base");
        atLeast(5.65, t.text2, tone.tint, "second line on a tint");
    }
    atLeast(4.5, role(t, QPalette::HighlightedText, QPalette::Inactive),
            role(t, QPalette::Highlight, QPalette::Inactive), "selected row of an inactive window");
    for (const QColor &series : t.series)
        atLeast(2.95, series, role(t, QPalette::Base), "chart colour"); // blue and gold in light are just at 3
}

void TestTheme::everyRoleIsOurs_data()
{
    addThemes();
}

void TestTheme::everyRoleIsOurs()
{
    QFETCH(const Theme *, theme);
    for (int r = 0; r < QPalette::NColorRoles; ++r) {
        if (r != QPalette::NoRole)
            QVERIFY2(theme->palette.isBrushSet(QPalette::Active, QPalette::ColorRole(r)),
                     qPrintable(QString::number(r)));
    }
}

void TestTheme::highContrast_data()
{
    QTest::addColumn<QPalette>("desktop");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("accent");
    const auto plain = [](const QColor &ground, const QColor &ink, const QColor &highlight) {
        QPalette p(ink, ground, ground, ground, ground, ink, ink, ground, ground);
        p.setColor(QPalette::Highlight, highlight);
        p.setColor(QPalette::Link, highlight);
        return p;
    };
    const QColor aqua(0x00FFFF), navy(0x000080), grey(0x777777);
    QTest::newRow("the desktop's, dark") << plain(Qt::black, Qt::white, aqua) << true << QColor(Qt::black) << aqua;
    QTest::newRow("the desktop's, light") << plain(Qt::white, Qt::black, navy) << false << QColor(Qt::white) << navy;
    QTest::newRow("its highlight is too pale")
        << plain(Qt::white, Qt::black, grey) << false << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("a usual palette, light")
        << Theme::light().palette << false << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("a usual palette, dark") << Theme::dark_().palette << true << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark is wanted, the desktop is light")
        << plain(Qt::white, Qt::black, navy) << true << QColor(Qt::black) << QColor(Qt::white);
}

void TestTheme::highContrast()
{
    QFETCH(QPalette, desktop);
    QFETCH(bool, dark);
    QFETCH(QColor, ground);
    QFETCH(QColor, accent);
    const Theme t = Theme::highContrast(desktop, dark);
    QCOMPARE(t.dark, dark);
    QCOMPARE(role(t, QPalette::Base), ground);
    QCOMPARE(t.accentLine, accent);
    QCOMPARE(t.toneLine, 2);
    for (const auto under :
         {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::Highlight, QPalette::ToolTipBase}) {
        for (const auto over : {QPalette::Text, QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link,
                                QPalette::ButtonText, QPalette::ToolTipText, QPalette::Mid})
            atLeast(7, role(t, over), role(t, under), "text");
        atLeast(7, t.text2, role(t, under), "second lines");
        atLeast(7, t.accentLine, role(t, under), "focus");
    }
    atLeast(7, t.onAccent, t.accent, "accent button");
    atLeast(7, t.onDangerButton, t.dangerButton, "danger button");
    atLeast(7, t.loudProductionText, t.loudProductionFill, "production");
    for (const auto &colors : t.tones) {
        QCOMPARE(colors.tint, ground); // tints become Base with a line
        atLeast(7, colors.text, colors.tint, "tone");
        atLeast(7, colors.border, colors.tint, "line of a tone");
    }
    for (const auto &colors : t.environments) {
        QCOMPARE(colors.tint, ground);
        atLeast(7, colors.text, colors.tint, "environment");
    }
}

void TestTheme::desktopsThatAskForContrast()
{
    QVERIFY(!Theme::isHighContrast(Theme::light().palette));
    QVERIFY(!Theme::isHighContrast(Theme::dark_().palette));
    QVERIFY(!Theme::isHighContrast(QPalette(Qt::lightGray)));
    QPalette windows(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    QVERIFY(Theme::isHighContrast(windows));
}

void TestTheme::thePortalIsHeard()
{
    DesktopScheme scheme(Theme::light().palette);
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    const auto say = [&](const char *key, uint value) {
        return QMetaObject::invokeMethod(&scheme, "portalChanged",
                                         Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
                                         Q_ARG(QString, QString::fromLatin1(key)),
                                         Q_ARG(QDBusVariant, QDBusVariant(QVariant::fromValue(QDBusVariant(value)))));
    };
    QVERIFY(!scheme.wantsContrast() && !scheme.isDark());
    QVERIFY(say("contrast", 1));
    QVERIFY(scheme.wantsContrast() && !scheme.isDark());
    QVERIFY(say("color-scheme", 1));
    QVERIFY(scheme.wantsContrast() && scheme.isDark());
    QVERIFY(say("contrast", 0));
    QVERIFY(!scheme.wantsContrast() && scheme.isDark());
    QVERIFY(say("accent-color", 1));
    QCOMPARE(changed.size(), 3);
}

STEWARD_WIDGET_TEST(TestTheme);
#include "tst_theme.moc"
