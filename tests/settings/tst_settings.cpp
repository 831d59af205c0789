// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString file(const QByteArray &content)
    {
        static int number = 0;
        const auto path = m_dir.filePath(u"settings-%1.ini"_s.arg(++number));
        QFile f(path);
        if (!content.isEmpty() && f.open(QIODevice::WriteOnly))
            f.write(content);
        return path;
    }

private Q_SLOTS:
    void startsWithDefaults()
    {
        const Settings settings(file({}));
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.density(), Settings::Density::Normal);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.policy(), Policy());
        QCOMPARE(settings.lastConnection(), QString());
        QCOMPARE(settings.state(u"main"_s), QByteArray());
    }

    void remembers()
    {
        const auto path = file({});
        Policy policy;
        policy.budgetDay = 0;
        policy.keyMaxAgeDays = {30, 60, 0, 365, 10};
        {
            Settings settings(path);
            settings.setTheme(Settings::Theme::Dark);
            settings.setDensity(Settings::Density::Roomy);
            settings.setLanguage(u"de"_s);
            settings.setPolicy(policy);
            settings.setLastConnection(u"abc"_s);
            settings.setState(u"keys/header"_s, QByteArray("\0\1\xff", 3));
        }
        const Settings settings(path);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.density(), Settings::Density::Roomy);
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.policy(), policy);
        QCOMPARE(settings.lastConnection(), u"abc"_s);
        QCOMPARE(settings.state(u"keys/header"_s), QByteArray("\0\1\xff", 3));
    }

    void tellsOnlyOfChanges()
    {
        Settings settings(file({}));
        QSignalSpy theme(&settings, &Settings::themeChanged);
        QSignalSpy density(&settings, &Settings::densityChanged);
        QSignalSpy language(&settings, &Settings::languageChanged);
        QSignalSpy policy(&settings, &Settings::policyChanged);
        for (int i = 0; i < 2; ++i) {
            settings.setTheme(Settings::Theme::Light);
            settings.setDensity(Settings::Density::Compact);
            settings.setLanguage(u"en"_s);
            Policy changed;
            changed.budgetDay = 28;
            settings.setPolicy(changed);
        }
        QCOMPARE(theme.size(), 1);
        QCOMPARE(density.size(), 1);
        QCOMPARE(language.size(), 1);
        QCOMPARE(policy.size(), 1);
    }

    void passesOverWhatIsNotValid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("unknown words") << QByteArray("[appearance]\ntheme=sepia\ndensity=huge\nlanguage=tlh\n");
        QTest::newRow("numbers out of bounds") << QByteArray("[policy]\nbudgetDay=29\nkeyMaxAgeDays\\production=-1\n"
                                                             "keyMaxAgeDays\\staging=99999999999\n");
        QTest::newRow("not numbers") << QByteArray("[policy]\nbudgetDay=first\nkeyMaxAgeDays\\other=\n");
        QTest::newRow("not an INI file") << QByteArray("\x89PNG\r\n\x1a\n\0\0[[[==%%%@Invalid()");
    }
    void passesOverWhatIsNotValid()
    {
        QFETCH(QByteArray, content);
        const Settings settings(file(content));
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.density(), Settings::Density::Normal);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.policy(), Policy());
    }

    void readsTheNamesItWrites()
    {
        const Settings settings(
            file("[appearance]\ntheme=light\n[policy]\nbudgetDay=15\nkeyMaxAgeDays\\production=45\n"));
        QCOMPARE(settings.theme(), Settings::Theme::Light);
        QCOMPARE(settings.policy().budgetDay, 15);
        QCOMPARE(settings.policy().keyMaxAgeDays.at(std::size_t(EnvironmentClass::Production)), 45);
    }

    void refusesAnUnknownLanguage()
    {
        Settings settings(file({}));
        QSignalSpy spy(&settings, &Settings::languageChanged);
        settings.setLanguage(u"tlh"_s);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(spy.size(), 0);
    }
};

STEWARD_TEST(tst_Settings);
#include "tst_settings.moc"
