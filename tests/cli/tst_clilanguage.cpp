// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the whole program in German: what is said to people is translated, what scripts read is not.
#include "app/demo/demoserver.h"
#include "cliprocess.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliLanguage : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;

    [[nodiscard]] CliProcess::Ended run(const QString &locale, const QString &line)
    {
        m_cli->setEnvironment(u"LC_ALL"_s, locale);
        return m_cli->run(line.split(u' '));
    }

private Q_SLOTS:
    void init()
    {
        demo::Options options;
        options.historyDays = 45;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_cli = std::make_unique<CliProcess>(QStringLiteral(STEWARD));
    }

    void messagesAndHelpAreTranslated()
    {
        const auto nothing = run(u"de_DE.UTF-8"_s, u"sync"_s);
        QCOMPARE(nothing.code, 3);
        QVERIFY2(nothing.err.contains("Keine Organisation ist verbunden"), nothing.err.constData());
        const auto help = run(u"de_DE.UTF-8"_s, u"--help"_s);
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("Aufruf: steward"), help.out.constData());
        for (const char *word : {"--connection", "demo-server", "OPENAI_BASE_URL"})
            QVERIFY2(help.out.contains(word), word);
        const auto wrong = run(u"de_DE.UTF-8"_s, u"export keys --format pdf"_s);
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("kein Format"), wrong.err.constData());
    }

    void englishIsWhatEveryOtherLanguageGets()
    {
        for (const QString &locale : {u"C.UTF-8"_s, u"fr_FR.UTF-8"_s})
            QVERIFY(run(locale, u"sync"_s).err.contains("No organization is connected"));
    }

    void dataIsTheSame()
    {
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        QCOMPARE(run(u"de_DE.UTF-8"_s, u"sync"_s).code, 0);
        for (const auto &format : {u"csv"_s, u"json"_s}) {
            for (const auto &list : {u"projects"_s, u"members"_s, u"keys"_s}) {
                const QString line = u"export %1 --format %2 --offline"_s.arg(list, format);
                const auto german = run(u"de_DE.UTF-8"_s, line);
                const auto english = run(u"C.UTF-8"_s, line);
                QCOMPARE(german.code, 0);
                QVERIFY(german.out.size() > 500);
                QCOMPARE(german.out, english.out);
            }
        }
    }
};

STEWARD_TEST(tst_CliLanguage);
#include "tst_clilanguage.moc"
