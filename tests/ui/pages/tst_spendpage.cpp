// SPDX-License-Identifier: GPL-3.0-or-later
// The Spend page through the whole chain: demonstration server, HTTP, archive, book, page. What it shows is reckoned
// anew from the server's raw answers by this file's own arithmetic, and what a person does is done with keys and mouse.
#include "app/base/clock.h"
#include "app/base/platform.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/watch/spendwatch.h"
#include "app/sync/spend/spendsync.h"
#include "tests/demo/democlient.h"
#include "tests/support/patience.h"
#include "ui/charts/cumulativeplot.h"
#include "ui/charts/plotcard.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/booksexport.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/support/cellmodel.h"
#include "ui/support/datatable.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/totalrow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kNow = 1'795'430'460; // 23 November 2026, 10:41 UTC
constexpr int kWait = 60'000;

/// Decimal text to nano-dollars, by digits alone: nothing of app's own reading.
qint64 nanosOf(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QStringList parts = (negative ? text.mid(1) : text).split(u'.');
    const QString fraction = parts.value(1).leftJustified(9, u'0', true);
    const qint64 nanos = parts[0].toLongLong() * 1'000'000'000 + fraction.toLongLong();
    return negative ? -nanos : nanos;
}

} // namespace

class TestSpendPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock{kNow};
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SpendPage> m_page;

    struct RawCost final
    {
        UnixSeconds day;
        QString project, item;
        qint64 nanos;
    };
    std::vector<RawCost> m_raw; ///< what the server says of the last 100 days

    void readRaw()
    {
        const UnixSeconds today = startOfDay(kNow);
        test::DemoClient client(*m_server, false);
        const test::Answer answer =
            client.get("/organization/costs?limit=180&group_by=project_id&group_by=line_item&start_time=" +
                       QByteArray::number(today - 99 * kSecondsPerDay) +
                       "&end_time=" + QByteArray::number(today + kSecondsPerDay));
        QCOMPARE(answer.status, 200);
        // The amounts are numbers in JSON; their own text is what counts.
        static const QRegularExpression kBucket(u"\"start_time\":\\s*(\\d+)"_s);
        for (const QJsonValue &bucket : answer.data()) {
            const auto day = bucket.toObject().value("start_time"_L1).toInteger();
            for (const QJsonValue &value : bucket.toObject().value("results"_L1).toArray()) {
                const QJsonObject row = value.toObject();
                const QJsonValue amount = row.value("amount"_L1).toObject().value("value"_L1);
                const QString text = amount.isString() ? amount.toString() : QString::number(amount.toDouble(), 'f', 9);
                m_raw.push_back(
                    {day, row.value("project_id"_L1).toString(), row.value("line_item"_L1).toString(), nanosOf(text)});
            }
        }
        QVERIFY(m_raw.size() > 1000);
    }
    [[nodiscard]] qint64 rawSum(const std::function<bool(const RawCost &)> &counts) const
    {
        qint64 sum = 0;
        for (const RawCost &cost : m_raw)
            sum += counts(cost) ? cost.nanos : 0;
        return sum;
    }
    static UnixSeconds day(int year, int month, int dayOfMonth)
    {
        return QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toSecsSinceEpoch();
    }

    [[nodiscard]] DataTable &table() const { return *m_page->findChild<DataTable *>(u"table"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data(CellRole).value<Cell>().text;
    }
    [[nodiscard]] QString total(int column) const { return m_page->findChild<TotalRow *>()->cell(column).text; }
    [[nodiscard]] QString figure(const QString &id) const
    {
        const auto *label = m_page->findChild<QLabel *>(id + u"Figure"_s);
        return label ? label->text() : QString();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isCurrent(), kWait); }
    void click(const QString &name)
    {
        auto *button = m_page->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pick(const QString &button, const QString &action)
    {
        QMenu *menu = m_page->findChild<QPushButton *>(button)->menu();
        QVERIFY(menu);
        auto *chosen = menu->findChild<QAction *>(action);
        QVERIFY2(chosen, qPrintable(action));
        chosen->trigger();
    }
    /// Table, total row, key figure and the bars of the chart tell one sum.
    void agrees(qint64 nanos)
    {
        const QString money = Format::money({nanos});
        QCOMPARE(total(SpendModel::Amount), money);
        qint64 rows = 0;
        for (const SpendRow &row : m_page->model().rows())
            rows += row.otherCurrency ? 0 : row.amount.nanos;
        QCOMPARE(rows, nanos);
        if (m_page->choice().step)
            return; // the chart shows all bars, the table one
        QCOMPARE(figure(u"figureSpend"_s), money);
        const StackedContent &bars = m_page->findChild<StackedBars *>()->content();
        qint64 steps = 0, parts = 0;
        for (size_t step = 0; step < bars.steps.size(); ++step) {
            steps += bars.steps[step].total.nanos;
            parts += bars.steps[step].rest.nanos;
            for (const StackedContent::Group &group : bars.groups)
                parts += group.amounts[step].nanos;
        }
        QCOMPARE(steps, nanos);
        QCOMPARE(parts, nanos);
        qint64 days = 0;
        for (const Money amount : m_page->findChild<CumulativePlot *>()->content().daily)
            days += amount.nanos;
        QCOMPARE(days, nanos);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Los_Angeles"); // hours behind: no local day may get in
        demo::Options options;
        options.quirks = demo::Quirk::NoCostsByKey;
        options.nowMs = [] { return kNow * 1000; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"steward.ini"_s));
        Connection connection;
        connection.id = u"test"_s;
        connection.name = u"Halyard Freight"_s;
        connection.baseUrl = m_server->baseUrl();
        m_session =
            std::make_unique<Session>(connection, Secret(m_server->adminKey()), m_dir.filePath(u"archives"_s), m_clock);
        readRaw();
        m_page = std::make_unique<SpendPage>(PageContext{*m_session, *m_settings});
        m_page->resize(1076, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy done(&m_session->spendSync(), &SpendSync::finished);
        m_session->followSpend();
        m_session->open();
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() && !m_session->spendSync().progress().running, kWait);
        settle();
    }
    void init()
    {
        SpendChoice choice;
        choice.range = budgetRange(kNow, 1);
        m_page->choose(choice);
        settle();
    }

    /// The whole of the shown period, to the nano-dollar, in both layouts; today is provisional, and that is said.
    void handsThePeriodToTheBooks_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("column");
        QTest::newRow("focus") << u"exportFocus"_s << u"BilledCost"_s;
        QTest::newRow("dashboard") << u"exportDashboard"_s << u"amount_value"_s;
    }
    void handsThePeriodToTheBooks()
    {
        QFETCH(QString, action);
        QFETCH(QString, column);
        const QList<QAction *> actions = m_page->findChild<QPushButton *>(u"exportButton"_s)->menu()->actions();
        const auto offered = std::find_if(actions.begin(), actions.end(),
                                          [&action](const QAction *each) { return each->objectName() == action; });
        QVERIFY(offered != actions.end());
        (*offered)->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>(u"booksFileDialog"_s);
        QVERIFY(dialog);
        dialog->reject();
        const QString path = m_dir.filePath(action + u".csv"_s);
        m_page->findChild<BooksExport *>()->write(
            action == "exportFocus"_L1 ? BooksExport::Format::Focus : BooksExport::Format::Dashboard, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        const qsizetype at = lines.constFirst().split(u',').indexOf(column);
        QVERIFY2(at >= 0, qPrintable(lines.constFirst()));
        qint64 sum = 0;
        for (const QString &line : lines.mid(1)) {
            // Names with commas are quoted: cut outside of quotations only.
            QStringList cells{QString()};
            bool quoted = false;
            for (const QChar c : line) {
                quoted = quoted != (c == u'"');
                if (c == u',' && !quoted)
                    cells += QString();
                else
                    cells.last() += c;
            }
            sum += nanosOf(cells.at(at));
        }
        QCOMPARE(sum, rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); }));
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"messageHappened"_s)->text().contains(u"may still change"_s));
    }

    void showsThisPeriod()
    {
        const auto thisPeriod = [](const RawCost &cost) { return cost.day >= day(2026, 11, 1); };
        const qint64 sum = rawSum(thisPeriod);
        agrees(sum);
        const qint64 before =
            rawSum([](const RawCost &cost) { return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 10, 24); });
        QCOMPARE(figure(u"figureAgainst"_s), (sum > before ? u"+"_s : QString()) + Format::money({sum - before}));
        // Every project by itself, largest first.
        QHash<QString, qint64> projects;
        for (const RawCost &cost : m_raw) { // those of the range compared with have a row as well
            if (thisPeriod(cost))
                projects[cost.project] += cost.nanos;
            else if (cost.day >= day(2026, 10, 1) && cost.day < day(2026, 10, 24))
                projects[cost.project] += 0;
        }
        QCOMPARE(m_page->model().rowCount(), projects.size());
        qint64 last = std::numeric_limits<qint64>::max();
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const SpendRow &shown = m_page->model().rowAt(row);
            QCOMPARE(shown.amount.nanos, projects.value(shown.member));
            QVERIFY(shown.amount.nanos <= last);
            last = shown.amount.nanos;
            QVERIFY2(shown.member.isEmpty() || !shown.name.isEmpty(), qPrintable(shown.member));
        }
        QCOMPARE(m_page->feed().shown()->reconciled.differences.size(), size_t(0));
        QVERIFY(m_page->feed().shown()->reconciled.comparedDays > 0);
        QVERIFY(m_page->feed().shown()->forecast);
    }

    void changesDaysAndComparison()
    {
        click(u"periodBefore"_s);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 11, 1); }));
        QCOMPARE(m_page->findChild<QPushButton *>(u"periodButton"_s)->text(), u"1–31 Oct 2026"_s);
        click(u"periodAfter"_s);
        settle();
        QVERIFY(!m_page->findChild<QPushButton *>(u"periodAfter"_s)->isEnabled());
        pick(u"periodButton"_s, u"period.days90"_s);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= startOfDay(kNow) - 89 * kSecondsPerDay; }));
        auto *compare = m_page->findChild<QComboBox *>(u"compareBox"_s);
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_End); // no comparison
        settle();
        QVERIFY(table().isColumnHidden(SpendModel::Change));
        QCOMPARE(figure(u"figureAgainst"_s), Format::none());
    }

    void takesAnyDays()
    {
        pick(u"periodButton"_s, u"period.any"_s);
        auto *dialog = m_page->findChild<QDialog *>(u"rangeDialog"_s);
        QVERIFY(dialog);
        auto *first = dialog->findChild<QDateEdit *>(u"rangeFirst"_s);
        auto *last = dialog->findChild<QDateEdit *>(u"rangeLast"_s);
        auto *show = dialog->findChild<QPushButton *>(u"rangeShow"_s);
        last->setDate(QDate(2026, 10, 2));
        first->setDate(QDate(2026, 10, 31));
        QVERIFY(!show->isEnabled()); // and says why
        QVERIFY(!dialog->findChild<QLabel *>(u"rangeProblem"_s)->text().isEmpty());
        first->setDate(QDate(2026, 9, 30));
        QVERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 9, 30) && cost.day < day(2026, 10, 3); }));
        QCOMPARE(m_page->findChild<StackedBars *>()->content().steps.size(), size_t(3));
    }

    void goesDownAndBack()
    {
        table().setFocus();
        table().selectRow(0);
        const SpendRow largest = m_page->model().rowAt(0);
        QTest::keyClick(&table(), Qt::Key_Return); // into the project
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::LineItem);
        agrees(rawSum(
            [&](const RawCost &cost) { return cost.day >= day(2026, 11, 1) && cost.project == largest.member; }));
        const SpendRow item = m_page->model().rowAt(0);
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return); // into the line item: keys, by attribution
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Key);
        QVERIFY(m_page->feed().shown()->figures.estimated);
        QVERIFY(m_page->findChild<QToolButton *>(u"spendMethod"_s)->isVisible());
        agrees(rawSum([&](const RawCost &cost) {
            return cost.day >= day(2026, 11, 1) && cost.project == largest.member && cost.item == item.member;
        }));
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Person);
        QCOMPARE(m_page->choice().filters.size(), size_t(3));
        click(u"trail.0"_s); // back to the project
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::LineItem);
        QCOMPARE(m_page->choice().filters.size(), size_t(1));
        QVERIFY(m_page->escape());
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Project);
        QVERIFY(m_page->choice().filters.empty());
        QVERIFY(!m_page->findChild<QWidget *>(u"spendTrail"_s)->isVisible());
    }

    void groupsInEveryWay_data()
    {
        QTest::addColumn<QString>("grouping");
        for (const char *grouping :
             {"project", "environment", "cost_centre", "line_item", "model", "api_key", "person"})
            QTest::newRow(grouping) << QString::fromLatin1(grouping);
    }
    void groupsInEveryWay()
    {
        QFETCH(QString, grouping);
        click(u"segment."_s + grouping);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); }));
        QVERIFY(m_page->model().rowCount() > 0);
    }

    void aBarFiltersTheTable()
    {
        auto *bars = m_page->findChild<StackedBars *>();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        QVERIFY(bars->readout().contains(u"1 Nov"_s));
        QTest::keyClick(bars, Qt::Key_Right);
        QTest::keyClick(bars, Qt::Key_Up); // the group at the foot
        QVERIFY2(bars->readout().contains(u"2 Nov"_s) && bars->readout().contains(u'$'), qPrintable(bars->readout()));
        QTest::keyClick(bars, Qt::Key_Down);
        QTest::keyClick(bars, Qt::Key_Return);
        settle();
        QVERIFY(m_page->choice().step);
        agrees(rawSum([](const RawCost &cost) { return cost.day == day(2026, 11, 2); }));
        QVERIFY(m_page->escape());
        settle();
        QVERIFY(!m_page->choice().step);
        // With the mouse: the middle of the third bar.
        const double step = (bars->width() - 46) / 30.0;
        QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(int(44 + step * 2.5), bars->height() / 2));
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day == day(2026, 11, 3); }));
    }

    void keepsColoursWhenDaysChange()
    {
        QHash<QString, int> places;
        for (const auto &group : m_page->findChild<StackedBars *>()->content().groups)
            places.insert(group.member, group.place);
        QVERIFY(places.size() == 6);
        click(u"periodBefore"_s);
        settle();
        int same = 0;
        for (const auto &group : m_page->findChild<StackedBars *>()->content().groups) {
            if (places.contains(group.member)) {
                QCOMPARE(group.place, places.value(group.member));
                ++same;
            }
        }
        QVERIFY(same >= 3);
    }

    void copiesAndSavesPictures()
    {
        click(u"spendBarsCopy"_s);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QVERIFY(QGuiApplication::clipboard()->text().contains(total(SpendModel::Amount)));
        auto *card = m_page->findChild<PlotCard *>(u"spendSums"_s);
        const QString png = m_dir.filePath(u"a.png"_s), svg = m_dir.filePath(u"a.svg"_s);
        QVERIFY(card->save(png) && card->save(svg));
        QVERIFY(QImage(png).width() > 400);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(drawing.contains("<svg") && drawing.contains("Budget"));
        // Provisional bars are in the drawing as well: as many stripes as a bar of some height has.
        const QString bars = m_dir.filePath(u"bars.svg"_s);
        QVERIFY(m_page->findChild<PlotCard *>(u"spendBars"_s)->save(bars));
        QFile barsFile(bars);
        QVERIFY(barsFile.open(QIODevice::ReadOnly));
        QVERIFY(barsFile.readAll().count("<polyline") > 60);
        QVERIFY(!card->save(m_dir.filePath(u"no/such/folder/a.png"_s)));
    }

    void isReadAsATable()
    {
        QVERIFY(m_page->findChild<StackedBars *>()->accessibleName().contains(total(SpendModel::Amount)));
        const QString row = table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(cell(0, SpendModel::Amount)) && row.contains(cell(0, SpendModel::Group)),
                 qPrintable(row));
        QVERIFY(m_page->findChild<TotalRow *>()->accessibleName().contains(total(SpendModel::Amount)));
    }

    void addsUpWhatIsSelected()
    {
        table().selectRow(0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table().visualRect(table().model()->index(2, 0)).center());
        qint64 sum = 0;
        for (int row = 0; row < 3; ++row)
            sum += m_page->model().rowAt(row).amount.nanos;
        const auto *selected = m_page->findChild<QLabel *>(u"footerSelected"_s);
        QTRY_VERIFY(selected->text().contains(Format::money({sum})));
    }

    void comesToThePeriodFromTheOverview()
    {
        SpendChoice other;
        other.range = {SpendRange::Kind::LastDays, 7, {}};
        other.groupBy = SpendGrouping::LineItem;
        other.filters = {{SpendGrouping::Project, {m_page->model().rowAt(0).member}}};
        m_page->choose(other);
        settle();
        m_page->go({u"spend"_s, {}, u"period"_s});
        settle();
        QCOMPARE(m_page->choice().range, budgetRange(kNow, 1));
        QVERIFY(m_page->choice().filters.empty());
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); }));
    }

    /// The demonstration has a loop: somebody sees to it, says why, and takes it back.
    void acknowledgesWithANoteAndTakesItBack()
    {
        SpendWatch &watch = m_session->spendWatch();
        QTRY_VERIFY_WITH_TIMEOUT(!watch.incidents().empty(), kWait);
        const Incident incident = watch.incidents().front();
        auto *bar = m_page->findChild<MessageBar *>();
        const QString message = u"incident:"_s + incident.id();
        QVERIFY(bar->isShowing(message));
        auto *close = bar->findChild<QToolButton *>(u"messageClose"_s); // what other tests have left in front of it
        while (bar->findChild<QPushButton *>(u"messageAction"_s)->isHidden())
            QTest::mouseClick(close, Qt::LeftButton);
        const auto asked = [&] {
            QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
            auto *dialog = m_page->findChild<QDialog *>(u"acknowledgeDialog"_s);
            return dialog && dialog->isVisible() ? dialog : nullptr;
        };
        QPointer<QDialog> dialog = asked();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acknowledgeCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QVERIFY(bar->isShowing(message) && watch.acknowledged().empty());

        dialog = asked();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"acknowledgeNote"_s), u"load test, OPS-12"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acknowledgeNow"_s), Qt::LeftButton);
        QVERIFY(!bar->isShowing(message));
        const std::vector<Acknowledgement> said = watch.acknowledged();
        QCOMPARE(said.size(), size_t(1));
        QCOMPARE(said[0], (Acknowledgement{incident, u"load test, OPS-12"_s, accountName(), kNow}));

        click(u"spendIncidents"_s);
        auto *incidents = m_page->findChild<QDialog *>(u"incidentsDialog"_s);
        QVERIFY(incidents && incidents->isVisible());
        QTest::mouseClick(incidents->findChild<QAbstractButton *>(u"incidentsAcknowledged"_s), Qt::LeftButton);
        auto *list = incidents->findChild<DataTable *>(u"incidentsTable"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        const auto cell = list->model()->index(0, 0).data(CellRole).value<Cell>();
        QVERIFY(cell.second.contains(u"load test, OPS-12"_s));
        QVERIFY(cell.tip.contains(u"load test, OPS-12"_s) && cell.tip.contains(Format::moment(kNow)));
        QVERIFY(cell.tip.contains(accountName()) && !accountName().isEmpty());
        QTest::mouseClick(incidents->findChild<QPushButton *>(u"incidentsVerb"_s), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(watch.acknowledged().empty());
        QCOMPARE(watch.incidents().front(), incident);
        QVERIFY(bar->isShowing(message));
        incidents->close();
    }

    void followsTheBudgetDay()
    {
        Policy policy = m_settings->policy();
        policy.budgetDay = 15;
        m_settings->setPolicy(policy);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 15); }));
        policy.budgetDay = 1;
        m_settings->setPolicy(policy);
        settle();
    }
};

QTEST_MAIN(TestSpendPage)
#include "tst_spendpage.moc"
