// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/spendbed.h"

#include "ui/support/messagebar.h"

#include <algorithm>
#include <QFile>
#include <QFileDialog>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {

void SpendBed::start(demo::Quirks quirks)
{
    qputenv("TZ", "America/Los_Angeles"); // hours behind: no local day may get in
    demo::Options options;
    options.quirks = quirks;
    options.historyDays = kSpendDays;
    options.nowMs = [] { return kSpendNow * 1000; };
    m_server = std::make_unique<demo::DemoServer>(options);
    QVERIFY(m_server->listen());
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"steward.ini"_s));
    Connection connection;
    connection.id = u"test"_s;
    connection.name = u"Halyard Freight"_s;
    connection.baseUrl = m_server->baseUrl();
    m_session =
        std::make_unique<Session>(connection, Secret(m_server->adminKey()), m_dir.filePath(u"archives"_s), m_clock);
    readRaw(*m_server, !quirks.testFlag(demo::Quirk::NoCostsByKey), m_raw);
    m_page = std::make_unique<SpendPage>(PageContext{*m_session, *m_settings, m_connections});
    m_page->resize(1076, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy done(&m_session->spendSync(), &SpendSync::finished);
    m_session->followSpend();
    m_session->open();
    QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() && !m_session->spendSync().progress().running, kSpendWait);
    settle();
}

void SpendBed::startAnew()
{
    SpendChoice choice;
    choice.range = budgetRange(kSpendNow, 1);
    m_page->choose(choice);
    settle();
}

void SpendBed::readRaw(demo::DemoServer &server, bool byKey, std::vector<RawCost> &into)
{
    const UnixSeconds today = startOfDay(kSpendNow);
    test::DemoClient client(server, false);
    const test::Answer answer = client.get("/organization/costs?limit=180&group_by=project_id&group_by=line_item" +
                                           QByteArray(byKey ? "&group_by=api_key_id" : "") +
                                           "&start_time=" + QByteArray::number(today - 99 * kSecondsPerDay) +
                                           "&end_time=" + QByteArray::number(today + kSecondsPerDay));
    QCOMPARE(answer.status, 200);
    for (const QJsonValue &bucket : answer.data()) {
        const auto bucketDay = bucket.toObject().value("start_time"_L1).toInteger();
        for (const QJsonValue &value : bucket.toObject().value("results"_L1).toArray()) {
            const QJsonObject row = value.toObject();
            const QJsonValue amount = row.value("amount"_L1).toObject().value("value"_L1);
            const QString text = amount.isString() ? amount.toString() : QString::number(amount.toDouble(), 'f', 9);
            into.push_back({bucketDay, row.value("project_id"_L1).toString(), row.value("line_item"_L1).toString(),
                            row.value("api_key_id"_L1).toString(), nanosOf(text)});
        }
    }
    QVERIFY(into.size() > 1000);
}

qint64 SpendBed::rawSum(const std::function<bool(const RawCost &)> &counts) const
{
    qint64 sum = 0;
    for (const RawCost &cost : m_raw)
        sum += counts(cost) ? cost.nanos : 0;
    return sum;
}

UnixSeconds SpendBed::day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toSecsSinceEpoch();
}

QString SpendBed::cell(int row, int column) const
{
    return table().model()->index(row, column).data(CellRole).value<Cell>().text;
}

QString SpendBed::figure(const QString &id) const
{
    const auto *label = m_page->findChild<QLabel *>(id + u"Figure"_s);
    return label ? label->text() : QString();
}

void SpendBed::click(const QString &name)
{
    auto *button = m_page->findChild<QAbstractButton *>(name);
    QVERIFY2(button && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void SpendBed::pick(const QString &button, const QString &action)
{
    QMenu *menu = m_page->findChild<QPushButton *>(button)->menu();
    QVERIFY(menu);
    auto *chosen = menu->findChild<QAction *>(action);
    QVERIFY2(chosen && chosen->isEnabled(), qPrintable(action));
    chosen->trigger();
}

void SpendBed::exportBooks(const QString &action, const QString &column, qint64 &sum)
{
    const QList<QAction *> actions = m_page->findChild<QPushButton *>(u"exportButton"_s)->menu()->actions();
    const auto offered = std::ranges::find(actions, action, &QAction::objectName);
    QVERIFY(offered != actions.end());
    (*offered)->trigger();
    auto *dialog = m_page->findChild<QFileDialog *>(u"booksFileDialog"_s);
    QVERIFY(dialog);
    const QString path = m_dir.filePath(action + u".csv"_s);
    QFile::remove(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const qsizetype at = lines.constFirst().split(u',').indexOf(column);
    QVERIFY2(at >= 0, qPrintable(lines.constFirst()));
    sum = 0;
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
}

bool SpendBed::isTold(const QString &words)
{
    auto *bar = m_page->findChild<MessageBar *>();
    return QTest::qWaitFor(
        [&] {
            if (bar->findChild<QLabel *>(u"messageHappened"_s)->text().contains(words))
                return true;
            if (bar->isShowing(u"books"_s) && bar->messageCount() > 1)
                bar->findChild<QToolButton *>(u"messageMore"_s)->click(); // those in front stay for other tests
            return false;
        },
        kSpendWait);
}

void SpendBed::agrees(qint64 nanos)
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

} // namespace steward::test

#include "moc_spendbed.cpp"
