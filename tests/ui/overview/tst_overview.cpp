// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview over a real Session on the demonstration server: its figures are those of the Board, its buttons lead to
// the rows concerned, and what is not known is not shown as 0.
#include "app/base/clock.h"
#include "app/board/board.h"
#include "app/checkup/checkup.h"
#include "app/demo/demohost.h"
#include "app/organization/keysmodel.h"
#include "app/organization/membersmodel.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "ui/charts/dailybarschart.h"
#include "ui/pages/overview/attentionrow.h"
#include "ui/pages/overview/changewords.h"
#include "ui/pages/overview/countbutton.h"
#include "ui/pages/overview/countstrip.h"
#include "ui/pages/overview/elidedline.h"
#include "ui/pages/overview/findingwords.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/support/format.h"

#include <array>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestOverview : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock{1'795'435'200}; // 2026-11-23T12:00:00Z
    std::unique_ptr<demo::DemoHost> m_host;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewPage> m_page;

    void makePage(const QString &id, QByteArrayView key)
    {
        Connection connection;
        connection.id = id;
        connection.name = u"Test"_s;
        connection.baseUrl = m_host->baseUrl();
        m_session = std::make_unique<Session>(connection, Secret(key), m_dir.filePath(u"data"_s), m_clock);
        m_page = std::make_unique<OverviewPage>(PageContext{*m_session, *m_settings});
        m_page->resize(1076, 752);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    [[nodiscard]] QString countOf(const QString &name) const
    {
        auto *button = m_page->findChild<CountButton *>(name);
        return button ? button->tile().figure : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        demo::Options options;
        options.nowMs = [now = m_clock.nowMs()] { return now; };
        m_host = std::make_unique<demo::DemoHost>(options);
        QVERIFY(m_host->waitForStarted());
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.ini"_s));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    /// As many as a large organization has, in windows that have just the room for so many.
    void noCountIsCut_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {6, 3, 2, 1})
            QTest::addRow("%d side by side", columns) << columns;
    }
    void noCountIsCut()
    {
        QFETCH(int, columns);
        CountStrip strip;
        std::vector<CountTile> tiles;
        for (const auto &[id, figure, label, detail] :
             {std::array{u"a"_s, u"2,000"_s, u"Projects"_s, u"1,204 archived"_s},
              std::array{u"b"_s, u"10,000"_s, u"People"_s, u"12 owners · 9,988 readers"_s},
              std::array{u"c"_s, u"112"_s, u"Invitations"_s, u"40 expired · 31 expire soon"_s},
              std::array{u"d"_s, u"4,812"_s, u"Service accounts"_s, u"in 1,411 projects"_s},
              std::array{u"e"_s, u"20,014"_s, u"Keys"_s, u"8,210 in production"_s},
              std::array{u"f"_s, u"3,377"_s, u"Never-used keys"_s, u"oldest 1,315 days"_s}})
            tiles.push_back({id, figure, label, detail, {}});
        strip.setTiles(tiles);
        const auto buttons = strip.findChildren<CountButton *>();
        QCOMPARE(buttons.size(), 6);
        int widest = 0;
        for (const CountButton *button : buttons)
            widest = std::max(widest, button->sizeHint().width());
        // Just enough: with a line before, between and after them.
        const int width = columns == 6 ? strip.sizeHint().width() : columns * (widest + 1) + 1;
        strip.resize(width, strip.heightForWidth(width));
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QSet<int> tops;
        for (const CountButton *button : buttons) {
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->tile().label));
            QVERIFY(strip.rect().contains(button->geometry()));
            for (const CountButton *other : buttons)
                QVERIFY(other == button || !other->geometry().intersects(button->geometry()));
            tops.insert(button->y());
        }
        QCOMPARE(tops.size(), 6 / columns);
    }

    void unknownIsNotZero()
    {
        makePage(u"unknown"_s, {});
        m_session->open();
        QTRY_VERIFY(m_session->isOpen());
        QCOMPARE(countOf(u"countProjects"_s), Format::none());
        QCOMPARE(countOf(u"countNeverUsed"_s), Format::none());
        QCOMPARE(m_page->findChild<QLabel *>(u"overviewSpendAmount"_s)->text(), Format::none());
        QVERIFY(m_page->findChild<QLabel *>(u"overviewAges"_s)->text().contains(u"not yet read"));
        QVERIFY(m_page->findChildren<AttentionRow *>().isEmpty());
    }

    void figuresAreTheBoardsAndButtonsLeadToTheRows()
    {
        makePage(u"full"_s, m_host->adminKey());
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->open();
        QVERIFY(finished.wait(60'000));
        QTRY_VERIFY(m_session->board().isReady() && !m_session->board().isBusy());
        QTRY_VERIFY(m_session->board().rows()->counts.complete);

        const auto rows = m_session->board().rows();
        QTRY_COMPARE(countOf(u"countProjects"_s), Format::count(*rows->counts.projects)); // part after part
        QCOMPARE(countOf(u"countKeys"_s), Format::count(*rows->counts.keys));
        // As many as the filter that a count leads to leaves on its page.
        const auto shownBy = [](const auto &filters, const auto &all, QStringView id) {
            const auto *filter = findFilter(filters, id);
            return Format::count(std::count_if(all.begin(), all.end(), filter->matches));
        };
        QCOMPARE(countOf(u"countNeverUsed"_s), shownBy(keyFilters(), rows->keys, u"never-used"));
        QCOMPARE(countOf(u"countInvitations"_s), shownBy(memberFilters(), rows->members, u"invited"));
        const CurrencySpend &spend = rows->spend.currencies.front();
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"overviewSpendAmount"_s)->text(),
                     Format::money(spend.current, spend.currency));
        QCOMPARE(static_cast<int>(m_page->findChild<DailyBarsChart *>()->days().size()), rows->spend.current.days());

        QTRY_COMPARE(static_cast<size_t>(m_page->findChildren<AttentionRow *>().size()), rows->findings.size());
        const auto lines = m_page->findChildren<AttentionRow *>();
        QVERIFY(rows->findings.size() >= 5);
        QSignalSpy navigate(m_page.get(), &ConsolePage::navigate);
        for (AttentionRow *line : lines) {
            QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
            const auto target = navigate.takeFirst().first().value<Target>();
            QCOMPARE(target.page, line->finding().page);
            QCOMPARE(target.filter, line->finding().filter);
        }
        QTest::keyClick(m_page->findChild<CountButton *>(u"countNeverUsed"_s), Qt::Key_Space);
        QCOMPARE(navigate.takeFirst().first().value<Target>(), (Target{u"keys"_s, {}, u"never-used"_s}));

        const Target period{u"spend"_s, {}, u"period"_s};
        QTest::mouseClick(m_page->findChild<QLabel *>(u"overviewSpendAmount"_s), Qt::LeftButton);
        QCOMPARE(navigate.size(), 1);
        QCOMPARE(navigate.takeFirst().first().value<Target>(), period);
        auto *link = m_page->findChild<QPushButton *>(u"overviewSpendCardLink"_s);
        QVERIFY(link->isVisible() && !link->accessibleName().isEmpty());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
            QTest::keyClick(link, key);
            QCOMPARE(navigate.size(), 1);
            QCOMPARE(navigate.takeFirst().first().value<Target>(), period);
        }
    }

    void theChartTellsItsDaysToTheKeyboard()
    {
        makePage(u"chart"_s, m_host->adminKey());
        m_session->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->board().rows()->spend.isKnown(), 60'000);
        auto *chart = m_page->findChild<DailyBarsChart *>();
        QTRY_VERIFY(chart->isVisible() && !chart->days().empty());
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->current());
        QCOMPARE(chart->current()->day, m_session->board().rows()->spend.current.from);
        QVERIFY(chart->accessibleDescription().contains(Format::dayMonth(chart->current()->day)));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current()->day, m_session->board().rows()->spend.current.from + kSecondsPerDay);
    }

    void everyRuleHasWords()
    {
        QStringList rules{u"spend-spike"_s, u"spend-first-seen"_s, u"spend-runaway-key"_s, u"offboarding-ready"_s};
        for (const Rule &rule : checkupRules())
            rules += QString(rule.id);
        for (const QString &rule : rules) {
            Finding finding;
            finding.rule = rule;
            finding.subjects = {u"x"_s};
            const FindingWords words = findingWords(finding, m_clock.now());
            QVERIFY2(words.title != rule && !words.button.isEmpty(), qPrintable(rule));
        }
    }

    void changesAreSentences_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("known") << u"project.created"_s << u"Ana"_s << u"Care"_s << u"Ana created project Care"_s;
        QTest::newRow("no subject in the sentence")
            << u"organization.updated"_s << u"Ana"_s << u"x"_s << u"Ana changed the organization’s settings"_s;
        QTest::newRow("unknown type") << u"tenant.moved"_s << u"Ana"_s << u"x"_s << u"Ana: tenant.moved"_s;
        QTest::newRow("unknown actor") << u"user.deleted"_s << QString() << u"Piet"_s
                                       << u"Somebody not known removed Piet"_s;
        QTest::newRow("a name with a place marker")
            << u"user.deleted"_s << u"%2"_s << u"%1 <img src=x>"_s << u"%2 removed %1 <img src=x>"_s;
    }
    void changesAreSentences()
    {
        QFETCH(QString, type);
        QFETCH(QString, actor);
        QFETCH(QString, subject);
        QTEST(changeWords(type, actor, subject).sentence, "sentence");
    }
};

STEWARD_WIDGET_TEST(TestOverview);
#include "tst_overview.moc"
