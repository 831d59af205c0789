// SPDX-License-Identifier: GPL-3.0-or-later
// The Usage page and the calendar of days, driven as by a person. Every figure is reckoned again from the demonstration
// server's raw answers; the period looked at is over, so that nothing moves meanwhile.
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendmemory.h"
#include "app/sync/spend/spendsync.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/settings/policysection.h"
#include "ui/pages/usage/coveragedialog.h"
#include "ui/pages/usage/coveragemodel.h"
#include "ui/pages/usage/usagebars.h"
#include "ui/pages/usage/usagemodel.h"
#include "ui/pages/usage/usagepage.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/format.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Sums = QMap<QString, QMap<QString, qint64>>; // by member, by the service's name of a measure

} // namespace

class TestUsagePage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<UsagePage> m_page;
    Period m_last;

    /// What the server says of the last period, added up by \a field.
    [[nodiscard]] Sums raw(const QString &endpoint, const QString &field) const
    {
        QUrlQuery query{{u"start_time"_s, QString::number(m_last.from)},
                        {u"end_time"_s, QString::number(m_last.to)},
                        {u"bucket_width"_s, u"1d"_s},
                        {u"limit"_s, u"31"_s},
                        {u"group_by"_s, field}};
        QUrl url(m_fixture->server->baseUrl().toString() + u"/organization/usage/"_s + endpoint);
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + m_fixture->server->adminKey());
        QNetworkAccessManager network;
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        Sums sums;
        const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
        for (const auto &bucket : page[u"data"_s].toArray()) {
            for (const auto &each : bucket.toObject()[u"results"_s].toArray()) {
                const QJsonObject row = each.toObject();
                auto &sum = sums[row[field].toString()];
                for (auto it = row.begin(); it != row.end(); ++it) {
                    if (it->isDouble())
                        sum[it.key()] += it->toInteger();
                }
            }
        }
        return sums;
    }
    [[nodiscard]] static qint64 total(const Sums &sums, const QString &measure)
    {
        qint64 all = 0;
        for (const auto &each : sums)
            all += each.value(measure);
        return all;
    }
    /// The largest limit of \a model among all projects, as the server tells them; 0: none.
    [[nodiscard]] qint64 rawLimit(const QString &model, const QString &field) const
    {
        qint64 largest = 0;
        for (const Project &project : m_fixture->session->organization().snapshot().projects) {
            QNetworkRequest request(QUrl(m_fixture->server->baseUrl().toString() + u"/organization/projects/"_s +
                                         project.id + u"/rate_limits?limit=100"_s));
            request.setRawHeader("Authorization", "Bearer " + m_fixture->server->adminKey());
            QNetworkAccessManager network;
            std::unique_ptr<QNetworkReply> reply(network.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            if (!reply->isFinished() && !finished.wait(20'000))
                return 0;
            for (const auto &each : QJsonDocument::fromJson(reply->readAll()).object()[u"data"_s].toArray()) {
                const QString of = each.toObject()[u"model"_s].toString();
                if (model == of || (model.startsWith(of + u"-20"_s)))
                    largest = std::max(largest, each.toObject()[field].toInteger());
            }
        }
        return largest;
    }
    /// With the keyboard, as a person.
    [[nodiscard]] bool choose(const QString &name, int value) const
    {
        auto *box = m_page->findChild<QComboBox *>(name);
        const int wanted = box->findData(value);
        if (wanted < 0)
            return false;
        box->setFocus();
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        return true;
    }
    [[nodiscard]] UsageModel &model() const { return *m_page->findChild<UsageModel *>(); }
    [[nodiscard]] DataTable &table() const { return *m_page->findChild<DataTable *>(u"usageTable"_s); }
    /// Whether the table tells exactly \a sums under \a measure.
    [[nodiscard]] bool tells(const Sums &sums, const QString &measure, int column) const
    {
        int used = 0;
        for (const auto &each : sums)
            used += each.value(measure) > 0 ? 1 : 0;
        int rows = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            const qint64 expected = sums.value(model().group(row).member).value(measure);
            if (model().index(row, column).data().toString() != Format::count(expected))
                return false;
            rows += expected > 0 ? 1 : 0;
        }
        return rows == used && used > 0 && model().totalText(column) == Format::count(total(sums, measure));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_last = periodBefore(periodAt(m_fixture->clock.now(), 1), 1);
        QVERIFY(m_fixture->read());
        SpendArchive &archive = m_fixture->session->spend().archive();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&archive] {
                auto held = archive.memory();
                held.waitForFinished();
                return held.result().has_value();
            }(),
            20'000);
        // a short history and three sources, as if earlier runs had found that out: each costs time
        for (int i = 0; i < kSpendSourceCount; ++i) {
            const SpendSource source = spendSourceAt(i);
            archive.remember(u"end."_s + nameOf(source), QString::number(m_last.from)).waitForFinished();
            if (i > 0 && source.endpoint != UsageEndpoint::Completions && source.endpoint != UsageEndpoint::Images)
                archive.remember(u"not_offered."_s + nameOf(source), QString::number(m_fixture->clock.now()))
                    .waitForFinished();
        }
        m_page = std::make_unique<UsagePage>(m_fixture->context());
        showPage(*m_page);
    }

    void saysThatNothingIsHeldYet()
    {
        auto *again = m_page->findChild<EmptyState *>()->findChild<QPushButton *>();
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 20'000); // not before the archive has answered
        QVERIFY(!table().isVisible());
        QSignalSpy finished(&m_fixture->session->spendSync(), &SpendSync::finished);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(table().isVisible(), 20'000); // by itself
    }

    void tellsWhatTheServiceCounts_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QString>("field");
        QTest::newRow("model") << int(UsageGrouping::Model) << u"model"_s;
        QTest::newRow("project") << int(UsageGrouping::Project) << u"project_id"_s;
        QTest::newRow("key") << int(UsageGrouping::Key) << u"api_key_id"_s;
        QTest::newRow("person") << int(UsageGrouping::Person) << u"user_id"_s;
    }
    void tellsWhatTheServiceCounts()
    {
        QFETCH(int, grouping);
        QFETCH(QString, field);
        const Sums sums = raw(u"completions"_s, field);
        QVERIFY(choose(u"usageSpan"_s, int(UsageSpan::Kind::LastPeriod)));
        QVERIFY(choose(u"usageGroup"_s, grouping));
        QTRY_VERIFY_WITH_TIMEOUT(tells(sums, u"num_model_requests"_s, UsageModel::Requests), 20'000);
        QVERIFY(tells(sums, u"input_tokens"_s, UsageModel::Input));
        QVERIFY(tells(sums, u"input_cached_tokens"_s, UsageModel::Cached));
        QVERIFY(tells(sums, u"output_tokens"_s, UsageModel::Output));
        QVERIFY(table().isColumnHidden(UsageModel::Quantity));
        const double cached = double(total(sums, u"input_cached_tokens"_s)) / double(total(sums, u"input_tokens"_s));
        QVERIFY(textOf(*m_page, u"usageShares"_s).contains(Format::percent(cached)));
    }

    void theChartTellsTheSameAsTheTable()
    {
        QVERIFY(choose(u"usageGroup"_s, int(UsageGrouping::Model)));
        QVERIFY(choose(u"usageMeasure"_s, int(UsageUnit::InputTokens)));
        QTRY_COMPARE_WITH_TIMEOUT(model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                                  UsageWords::grouping(UsageGrouping::Model), 20'000);
        const qint64 all = total(raw(u"completions"_s, u"model"_s), u"input_tokens"_s);
        auto *bars = m_page->findChild<UsageBars *>();
        QTRY_VERIFY_WITH_TIMEOUT(bars->accessibleName().contains(Format::count(all)), 20'000);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        const UsageFigures &figures = m_page->figures();
        QVERIFY(textOf(*m_page, u"usageBarsReadout"_s)
                    .contains(Format::count(figures.totals.front()[size_t(UsageUnit::InputTokens)])));
        qint64 sum = 0;
        for (const UsageAmounts &bucket : figures.totals)
            sum += bucket[size_t(UsageUnit::InputTokens)];
        QCOMPARE(sum, all);
        QCOMPARE(figures.buckets.size(), size_t(m_last.days()));

        // And as a table, bucket by bucket: the same sum.
        auto *asTable = m_page->findChild<QToolButton *>(u"usageBarsAsTable"_s);
        QVERIFY(asTable);
        QTest::mouseClick(asTable, Qt::LeftButton);
        const PlotFigures told = bars->figures();
        QCOMPARE(told.rows.size(), figures.buckets.size());
        qint64 inTable = 0;
        for (const QStringList &row : told.rows) {
            QCOMPARE(row.size(), told.columns.size());
            qint64 parts = 0;
            for (qsizetype column = 2; column < row.size(); ++column)
                parts += Format::locale().toLongLong(row.at(column));
            QCOMPARE(parts, Format::locale().toLongLong(row.at(1)));
            inTable += parts;
        }
        QCOMPARE(inTable, all);
        QVERIFY(!bars->isVisible());
        QTest::mouseClick(asTable, Qt::LeftButton);
        QVERIFY(bars->isVisible());
    }

    void sortsByWhatIsClicked()
    {
        table().sortByColumn(UsageModel::Output, Qt::AscendingOrder);
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(model().group(row - 1).amounts[size_t(UsageUnit::OutputTokens)] <=
                    model().group(row).amounts[size_t(UsageUnit::OutputTokens)]);
        table().sortByColumn(UsageModel::Share, Qt::DescendingOrder);
    }

    void opensARowAndTakesTheFilterAway()
    {
        QVERIFY(choose(u"usageMeasure"_s, int(UsageUnit::Requests)));
        QTRY_VERIFY_WITH_TIMEOUT(model().totalText(UsageModel::Share) == Format::percent(1.0), 20'000);
        const Sums sums = raw(u"completions"_s, u"model"_s);
        table().selectRow(0);
        const QString chosen = model().group(0).member;
        QTest::keyClick(&table(), Qt::Key_Return);
        auto *lift = m_page->findChild<QPushButton *>(u"usageLift"_s);
        QVERIFY(lift->isVisible() && lift->text().contains(chosen));
        QTRY_COMPARE_WITH_TIMEOUT(model().totalText(UsageModel::Requests),
                                  Format::count(sums.value(chosen).value(u"num_model_requests"_s)), 20'000);
        QTest::mouseClick(lift, Qt::LeftButton);
        QVERIFY(!lift->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(tells(sums, u"num_model_requests"_s, UsageModel::Requests), 20'000);
    }

    void tellsImagesInImages()
    {
        QVERIFY(choose(u"usageEndpoint"_s, int(UsageEndpoint::Images)));
        QVERIFY(choose(u"usageGroup"_s, int(UsageGrouping::Project)));
        const Sums sums = raw(u"images"_s, u"project_id"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tells(sums, u"images"_s, UsageModel::Quantity), 20'000);
        QVERIFY(!table().isColumnHidden(UsageModel::Quantity) && table().isColumnHidden(UsageModel::Input));
    }

    void followsTheLastHourByMinute()
    {
        QVERIFY(choose(u"usageEndpoint"_s, int(UsageEndpoint::Completions)));
        m_fixture->server->clearLog();
        QVERIFY(choose(u"usageSpan"_s, int(UsageSpan::Kind::LastHour)));
        const auto asked = [this] {
            return std::ranges::any_of(m_fixture->server->log(), [](const demo::LoggedRequest &request) {
                return request.path == "/organization/usage/completions" &&
                       request.rawQuery.contains("bucket_width=1m");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->figures().buckets.size(), size_t(60), 20'000);
    }

    /// The minutes of the last hour have peaks; the service tells the limits by project.
    void tellsTheRateLimitsBesideThePeaks()
    {
        QVERIFY(choose(u"usageGroup"_s, int(UsageGrouping::Model)));
        const auto cell = [this](int row, int column) {
            return model().index(row, column).data(CellRole).value<Cell>();
        };
        auto *closest = m_page->findChild<QToolButton *>(u"usageClosest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(closest->isVisible(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!model().index(0, UsageModel::Closeness).data().toString().isEmpty(), 20'000);
        table().sortByColumn(UsageModel::Group, Qt::AscendingOrder);
        QTest::mouseClick(closest, Qt::LeftButton);
        QVERIFY(closest->accessibleName().contains(model().nameOf(0)));
        QVERIFY(closest->accessibleName().contains(cell(0, UsageModel::Closeness).text));
        struct Row final
        {
            QString model;
            Cell requests, tokens, closeness;
        };
        std::vector<Row> rows; // of one moment: minutes go on arriving while the server is asked
        for (int row = 0; row < model().rowCount(); ++row)
            rows.push_back({model().group(row).member, cell(row, UsageModel::PeakRequests),
                            cell(row, UsageModel::PeakTokens), cell(row, UsageModel::Closeness)});
        double before = 1e9;
        int known = 0;
        for (const Row &row : rows) {
            if (row.requests.text == Format::none())
                continue;
            double most = -1;
            for (const auto &[told, field] : {std::pair{row.requests, u"max_requests_per_1_minute"_s},
                                              std::pair{row.tokens, u"max_tokens_per_1_minute"_s}}) {
                const double peak = Format::locale().toDouble(told.text);
                const qint64 limit = rawLimit(row.model, field);
                if (limit == 0) {
                    QVERIFY(told.second.contains(u"not known"_s));
                    continue;
                }
                most = std::max(most, peak / double(limit));
                QCOMPARE(told.second, Format::percent(peak / double(limit)) + u" of "_s + Format::count(limit));
            }
            QVERIFY(most <= before);
            before = most;
            QCOMPARE(row.closeness.text, most < 0 ? u"not known"_s : Format::percent(most));
            known += most >= 0 ? 1 : 0;
        }
        QVERIFY(known > 0);
        QVERIFY(!table().isColumnHidden(UsageModel::Closeness));
        table().sortByColumn(UsageModel::Share, Qt::DescendingOrder);
        QVERIFY(choose(u"usageSpan"_s, int(UsageSpan::Kind::LastPeriod)));
    }

    void theCalendarTellsTheDaysAndReadsOneAgain()
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"usageDays"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<CoverageDialog *>();
        QVERIFY(dialog);
        auto *days = dialog->findChild<CoverageModel *>();
        const UnixSeconds midnight = startOfDay(m_fixture->clock.now());
        QTRY_VERIFY_WITH_TIMEOUT(days->indexOf(midnight).isValid(), 20'000); // the archive has answered
        const QModelIndex today = days->indexOf(midnight);
        QTRY_COMPARE_WITH_TIMEOUT(today.data(CoverageModel::StateRole).toInt(), int(DayState::Provisional), 20'000);
        if (const QModelIndex first = days->indexOf(m_last.from); first.isValid()) // not in January
            QCOMPARE(first.data(CoverageModel::StateRole).toInt(), int(DayState::Complete));
        if (const QModelIndex before = days->indexOf(m_last.from - kSecondsPerDay); before.isValid())
            QCOMPARE(before.data(CoverageModel::StateRole).toInt(), int(DayState::Missing));
        QVERIFY(!(days->flags(days->index(1, 30)) & Qt::ItemIsEnabled)); // 31 February

        auto *calendar = dialog->findChild<QTableView *>(u"coverageCalendar"_s);
        calendar->setFocus();
        QTest::mouseClick(calendar->viewport(), Qt::LeftButton, {}, calendar->visualRect(today).center());
        QVERIFY(textOf(*dialog, u"coverageDay"_s).contains(CoverageModel::word(DayState::Provisional)));
        m_fixture->server->clearLog();
        QTest::keyClick(calendar, Qt::Key_Return);
        const QByteArray start = "start_time=" + QByteArray::number(startOfDay(m_fixture->clock.now()));
        const auto asked = [&] {
            return std::ranges::any_of(m_fixture->server->log(), [&](const demo::LoggedRequest &request) {
                return request.path == "/organization/usage/completions" && request.rawQuery.contains(start) &&
                       request.rawQuery.contains("bucket_width=1d");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked(), 20'000);
        dialog->close();
    }

    void settingsLeadToTheDaysAndToTheirLag()
    {
        MoneySection section(*m_fixture->session, *m_fixture->settings);
        showPage(section);
        auto *lag = section.findChild<QSpinBox *>(u"spendLag"_s);
        const int before = m_fixture->settings->policy().spendLagDays;
        lag->setFocus();
        QTest::keyClick(lag, Qt::Key_Up);
        QCOMPARE(m_fixture->settings->policy().spendLagDays, before + 1);
        QTest::mouseClick(section.findChild<QPushButton *>(u"settingsDays"_s), Qt::LeftButton);
        auto *dialog = section.findChild<CoverageDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QComboBox *>(u"coverageSource"_s)->currentData().toInt(), indexOf(SpendSource{}));
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_fixture.reset();
    }
};

STEWARD_WIDGET_TEST(TestUsagePage);
#include "tst_usagepage.moc"
