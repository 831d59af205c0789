// SPDX-License-Identifier: GPL-3.0-or-later
// 'Monthly report…' as a person asks for it, on the Overview and on the Spend page: the period, what is refused, the
// file, what is said of it.
#include "app/base/clock.h"
#include "app/demo/demoserver.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendsync.h"
#include "tests/demo/democlient.h"
#include "tests/support/patience.h"
#include "tests/support/pdftext.h"
#include "tests/support/testprogram.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/report/reportaction.h"
#include "ui/report/reportdialog.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kNow = 1'795'430'460; // 23 November 2026, 10:41 UTC

Period month(int number)
{
    const QDate first(2026, number, 1);
    return {first.startOfDay(Qt::UTC).toSecsSinceEpoch(), first.addMonths(1).startOfDay(Qt::UTC).toSecsSinceEpoch()};
}

} // namespace

class TestReportAction final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock{kNow};
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewPage> m_page;
    qint64 m_october = 0; ///< in nano-dollars, as the server says

    [[nodiscard]] ReportAction &action() const { return *m_page->findChild<ReportAction *>(); }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChild<MessageBar *>()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u' ');
    }
    void write(const Period &period, const QString &path, bool incomplete)
    {
        action().write(period, path, incomplete);
        QVERIFY(action().isWriting() && !action().isEnabled());
        QTRY_VERIFY(!action().isWriting());
        QVERIFY(action().isEnabled());
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Los_Angeles");
        demo::Options options;
        options.historyDays = 130; // four months are asked for at most
        options.quirks = demo::Quirk::NoCostsByKey;
        options.nowMs = [] { return kNow * 1000; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        test::DemoClient client(*m_server, false);
        const test::Answer answer =
            client.get("/organization/costs?limit=180&start_time=" + QByteArray::number(month(10).from) +
                       "&end_time=" + QByteArray::number(month(10).to) + "&group_by=project_id&group_by=line_item");
        for (const QJsonValue &bucket : answer.data()) {
            for (const QJsonValue &row : bucket[u"results"_s].toArray())
                m_october += qRound64(row[u"amount"_s][u"value"_s].toDouble() * 1e9);
        }
        QVERIFY(m_october > 0);
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"steward.ini"_s));
        Connection connection;
        connection.id = u"test"_s;
        connection.name = u"Halyard Freight"_s;
        connection.baseUrl = m_server->baseUrl();
        m_session =
            std::make_unique<Session>(connection, Secret(m_server->adminKey()), m_dir.filePath(u"data"_s), m_clock);
        m_page = std::make_unique<OverviewPage>(PageContext{*m_session, *m_settings});
        m_page->resize(1076, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QSignalSpy listed(&m_session->sync(), &Sync::finished);
        m_session->followSpend();
        m_session->open();
        QTRY_VERIFY(!listed.isEmpty());
        // Costs of the last period and the one before are enough.
        const auto complete = [this] {
            auto coverage = m_session->spend().archive().coverage({}, {month(9).from, month(10).to});
            coverage.waitForFinished();
            return std::ranges::all_of(*coverage.result(),
                                       [](const DayCoverage &day) { return day.state == DayState::Complete; });
        };
        QTRY_VERIFY(complete());
    }
    void cleanup()
    {
        for (const QString &id : {u"report"_s})
            m_page->findChild<MessageBar *>()->dismiss(id);
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_session.reset();
    }

    void asksForPeriodAndFile()
    {
        auto *button = m_page->findChild<QPushButton *>(u"overviewReport"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = m_page->findChild<ReportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->period(), month(10)); // the last one
        auto *choose = dialog->findChild<QPushButton *>(u"reportChoose"_s);
        QTRY_VERIFY(choose->isEnabled());
        QVERIFY(!dialog->findChild<QCheckBox *>(u"reportAnyway"_s)->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return); // 'Choose the file…', not Cancel
        auto *file = m_page->findChild<QFileDialog *>(u"reportFileDialog"_s);
        QVERIFY(file);
        QVERIFY(file->selectedFiles().value(0).endsWith(u"spend-report-2026-10.pdf"_s));
        const QString path = m_dir.filePath(u"october.pdf"_s);
        file->selectFile(path);
        Q_EMIT file->fileSelected(path);
        file->close();
        QTRY_VERIFY(m_page->findChild<MessageBar *>()->isShowing(u"report"_s));
        QVERIFY2(said().contains(u"October 2026"_s) && said().contains(QDir::toNativeSeparators(path)),
                 qPrintable(said()));
        const QStringList texts = test::pdfTexts(read(path));
        // Numbers that JSON holds as floating point are right to a cent, which is what the paper shows.
        QVERIFY(texts.contains(Format::money({m_october})));
        QVERIFY(texts.join(u' ').contains(u"Halyard Freight"_s));
    }

    void anIncompletePeriodHasToBeAllowed()
    {
        action().trigger();
        auto *dialog = m_page->findChild<ReportDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"periodAfter"_s), Qt::LeftButton);
        QCOMPARE(dialog->period(), month(11));
        auto *anyway = dialog->findChild<QCheckBox *>(u"reportAnyway"_s);
        auto *choose = dialog->findChild<QPushButton *>(u"reportChoose"_s);
        QTRY_VERIFY(anyway->isVisible());
        QVERIFY(!choose->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"reportState"_s)->text().isEmpty());
        anyway->setChecked(true);
        QVERIFY(choose->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"periodBefore"_s), Qt::LeftButton);
        QVERIFY(!anyway->isChecked()); // it was said of November
        dialog->reject();

        const QString path = m_dir.filePath(u"november.pdf"_s);
        write(month(11), path, false);
        QVERIFY2(said().contains(u"not complete"_s), qPrintable(said()));
        QVERIFY(!QFile::exists(path));
        write(month(11), path, true);
        QVERIFY(test::pdfTexts(read(path)).join(u' ').contains(u"not final"_s));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const QString path = m_dir.filePath(u"no/such/folder/a.pdf"_s);
        write(month(10), path, false);
        QVERIFY2(said().contains(u"was not written"_s) && said().contains(u"a.pdf"_s), qPrintable(said()));
        QVERIFY(!QFile::exists(path));
    }

    void theSpendPageHasItToo()
    {
        SpendPage page(PageContext{*m_session, *m_settings});
        const QMenu *menu = page.findChild<QPushButton *>(u"exportButton"_s)->menu();
        QVERIFY(menu && menu->findChildren<QAction *>().size() + menu->actions().size() > 0);
        const auto *report = page.findChild<ReportAction *>();
        QVERIFY(report && menu->actions().contains(const_cast<ReportAction *>(report)));
    }
};

STEWARD_WIDGET_TEST(TestReportAction);
#include "tst_reportaction.moc"
