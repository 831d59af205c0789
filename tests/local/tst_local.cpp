// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local/local.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class LocalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreStable()
    {
        const QStringList ids{u"production"_s, u"staging"_s, u"development"_s, u"analytics"_s, u"other"_s};
        for (int i = 0; i < kEnvironmentClassCount; ++i) {
            QCOMPARE(environmentId(EnvironmentClass(i)), ids.at(i));
            QCOMPARE(environmentFromId(ids.at(i)), EnvironmentClass(i));
        }
        QCOMPARE(environmentFromId(u"Production"), EnvironmentClass::Other);
        QCOMPARE(environmentFromId({}), EnvironmentClass::Other);
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(expected);
        };
        row("Search Prod", "production");
        row("checkout-production", "production");
        row("LIVE", "production");
        row("prod2", "production");
        row("Data Platform (Prod)", "production");
        row("pre-prod", "staging");
        row("Pre Production", "staging");
        row("preprod", "staging");
        row("search_stg_eu", "staging");
        row("Staging", "staging");
        row("non-prod", "development");
        row("Mobile DEV", "development");
        row("sandbox: Ana", "development");
        row("test", "development");
        row("BI", "analytics");
        row("Customer Data", "analytics");
        row("Web Analytics", "analytics");
        row("Products", "other");
        row("Olive", "other");
        row("Latest", "other");
        row("Database", "other");
        row("Délivré", "other");
        row("", "other");
        row("🚀 prod 🚀", "production");
    }
    void guesses()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(environmentId(guessEnvironment(name)), expected);
    }
};

STEWARD_TEST(LocalTest);
#include "tst_local.moc"
