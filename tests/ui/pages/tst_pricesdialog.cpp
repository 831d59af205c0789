// SPDX-License-Identifier: GPL-3.0-or-later
// The price table, the question about another model and what caching and batch jobs have saved, driven as by a person.
// The use is made here and every figure is reckoned again from it with whole numbers.
#include "app/spend/prices/pricebook.h"
#include "app/spend/prices/pricefile.h"
#include "app/spend/spendbook.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/dialogs/prices/pricedialog.h"
#include "ui/dialogs/prices/pricesdialog.h"
#include "ui/dialogs/prices/pricesmodel.h"
#include "ui/dialogs/prices/whatifdialog.h"
#include "ui/dialogs/prices/whatifmodel.h"
#include "ui/pages/usage/usagepage.h"
#include "ui/support/choicebox.h"
#include "ui/support/datatable.h"
#include "ui/support/fielderror.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/totalrow.h"

#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

UsageRow use(const QString &project, const QString &model, qint64 requests, qint64 input, qint64 cached, qint64 output,
             bool batch = false)
{
    UsageRow row;
    row.projectId = project;
    row.model = model;
    row.modelRequests = requests;
    row.inputTokens = input;
    row.inputCachedTokens = cached;
    row.outputTokens = output;
    row.batch = batch;
    return row;
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

} // namespace

class TestPricesDialog final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<PricesDialog> m_dialog;
    Period m_days;

    [[nodiscard]] PriceBook &book() const { return m_fixture->session->spend().prices(); }
    [[nodiscard]] SpendArchive &archive() const { return m_fixture->session->spend().archive(); }
    [[nodiscard]] DataTable &table() const { return *m_dialog->findChild<DataTable *>(u"pricesTable"_s); }
    [[nodiscard]] PricesModel &model() const { return *m_dialog->findChild<PricesModel *>(); }
    [[nodiscard]] bool isAtRest() const
    {
        return comesTrue([this] { return !m_dialog->property("busy").toBool(); }, 20'000);
    }
    void press(QWidget &in, const QString &name) const
    {
        QTest::mouseClick(in.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool choose(const QString &modelName) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().rowAt(row).price.model == modelName) {
                table().scrollTo(table().model()->index(row, 0));
                clickRow(table(), row);
                return table().currentIndex().row() == row;
            }
        }
        return false;
    }
    [[nodiscard]] PriceDialog *form() const { return m_dialog->findChild<PriceDialog *>(); }
    [[nodiscard]] static bool isWrong(QWidget &form, const QString &field)
    {
        return form.findChild<QWidget *>(field)->property("role").toString() == u"error"_s;
    }
    [[nodiscard]] bool isClosed() const
    {
        return comesTrue([this] { return !form(); }, 20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<PageFixture>(demo::Options{}, false);
        m_fixture->session->open();
        QVERIFY(comesTrue(
            [this] {
                auto asked = archive().memory();
                asked.waitForFinished();
                return asked.result().has_value();
            },
            20'000));
        const UnixSeconds today = startOfDay(m_fixture->clock.now());
        m_days = {today - 3 * kSecondsPerDay, today};
        UsageImport usage{UsageEndpoint::Completions, BucketWidth::Day, m_days, {}, today, today};
        std::vector<UsageBucket> buckets;
        for (UnixSeconds day = m_days.from; day < m_days.to; day += kSecondsPerDay)
            buckets.push_back({day,
                               day + kSecondsPerDay,
                               {use(u"proj_a"_s, u"gpt-5-2025-08-07"_s, 100, 40'000'000, 10'000'000, 3'000'000),
                                use(u"proj_b"_s, u"gpt-5-2025-08-07"_s, 70, 20'000'000, 0, 1'000'000, true),
                                use(u"proj_b"_s, u"gpt-5-mini-2025-08-07"_s, 30, 8'000'000, 0, 500'000),
                                use(u"proj_b"_s, u"house-model"_s, 9, 1'000'000, 400'000, 0)}});
        usage.buckets = std::make_shared<const std::vector<UsageBucket>>(buckets);
        auto imported = archive().import(usage);
        imported.waitForFinished();
        QVERIFY(imported.result());
        archive()
            .putNames({{SpendName::Kind::Project, u"proj_a"_s, u"Ferry Timetables"_s, {}},
                       {SpendName::Kind::Project, u"proj_b"_s, u"Harbour Works"_s, {}}})
            .waitForFinished();
        m_dialog = std::make_unique<PricesDialog>(*m_fixture->session);
        showPage(*m_dialog);
        QVERIFY(isAtRest());
    }

    void namesTheModelWithoutAPriceAndTakesOne()
    {
        auto *note = m_dialog->findChild<QWidget *>(u"pricesUnpriced"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(model().rowAt(0).price.model, u"house-model"_s); // first, above all others
        QCOMPARE(model().rowAt(0).use.requests, 27);
        QCOMPARE(model().rowAt(0).use.first, m_days.from);
        QVERIFY(choose(u"house-model"_s));
        QVERIFY(!m_dialog->findChild<QPushButton *>(u"pricesRemove"_s)->isEnabled());
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(form());
        QCOMPARE(form()->findChild<QLineEdit *>(u"priceModel"_s)->text(), u"house-model"_s);
        press(*form(), u"priceSave"_s); // nothing typed yet
        QVERIFY(form() && form()->isVisible());
        type(form()->findChild<QLineEdit *>(u"priceInput"_s), u"0.0005"_s);
        type(form()->findChild<QLineEdit *>(u"priceOutput"_s), u"ten"_s);
        press(*form(), u"priceSave"_s);
        QVERIFY(form() && form()->isVisible());
        QVERIFY(isWrong(*form(), u"priceInput"_s) && isWrong(*form(), u"priceOutput"_s));
        QVERIFY(!isWrong(*form(), u"priceCached"_s));
        QVERIFY(comesTrue( // the sentences below the fields push nothing together
            [this] {
                const auto *field = form()->findChild<QLineEdit *>(u"priceInput"_s);
                return field->height() >= field->sizeHint().height();
            },
            20'000));
        QCOMPARE(form()->focusWidget(), form()->findChild<QLineEdit *>(u"priceInput"_s));
        type(form()->findChild<QLineEdit *>(u"priceInput"_s), u"2.50"_s);
        type(form()->findChild<QLineEdit *>(u"priceCached"_s), u"$0.5"_s);
        type(form()->findChild<QLineEdit *>(u"priceOutput"_s), u"10"_s);
        QTest::keyClick(form()->findChild<QLineEdit *>(u"priceOutput"_s), Qt::Key_Return);
        QVERIFY(isClosed());
        const Price *price = book().inForce()->find(u"house-model"_s, m_days.from);
        QVERIFY(price);
        QCOMPARE(price->input->nanos, 2'500);
        QCOMPARE(price->cachedInput->nanos, 500);
        QCOMPARE(price->output->nanos, 10'000);
        QVERIFY(isAtRest());
        QVERIFY(!note->isVisible());
        auto kept = archive().kept(u"prices"_s);
        kept.waitForFinished();
        QCOMPARE(kept.result()->keys(), QStringList{u"house-model"_s});
    }

    void changesABuiltInPriceAndRestoresIt()
    {
        QVERIFY(choose(u"gpt-5"_s));
        auto *restore = m_dialog->findChild<QPushButton *>(u"pricesRestore"_s);
        QVERIFY(!restore->isEnabled());
        press(*m_dialog, u"pricesChange"_s);
        type(form()->findChild<QLineEdit *>(u"priceInput"_s), u"1.000"_s);
        press(*form(), u"priceSave"_s);
        QVERIFY(isClosed());
        QCOMPARE(book().inForce()->find(u"gpt-5"_s, m_days.from)->input->nanos, 1'000);
        QVERIFY(choose(u"gpt-5"_s));
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(book().inForce()->find(u"gpt-5"_s, m_days.from)->input->nanos, 1'250);
        QCOMPARE(book().own().prices().size(), size_t(1)); // of the model of the house
        auto *messages = m_dialog->findChild<MessageBar *>();
        QTest::mouseClick(messages->findChild<QPushButton *>(), Qt::LeftButton); // Undo
        QCOMPARE(book().inForce()->find(u"gpt-5"_s, m_days.from)->input->nanos, 1'000);
        QVERIFY(choose(u"gpt-5"_s));
        press(*m_dialog, u"pricesRemove"_s); // the built-in one is back as well
        QCOMPARE(book().inForce()->find(u"gpt-5"_s, m_days.from)->input->nanos, 1'250);
    }

    void addsALaterPriceOnAFreeDayOnly()
    {
        press(*m_dialog, u"pricesAdd"_s);
        type(form()->findChild<QLineEdit *>(u"priceModel"_s), u"gpt-5"_s);
        type(form()->findChild<QLineEdit *>(u"priceInput"_s), u"9"_s);
        auto *from = form()->findChild<QDateEdit *>(u"priceFrom"_s);
        from->setDate(QDate(2025, 8, 7)); // of the built-in one
        press(*form(), u"priceSave"_s);
        QVERIFY(form() && form()->isVisible() && isWrong(*form(), u"priceFrom"_s));
        from->setDate(QDate(2025, 10, 1));
        press(*form(), u"priceSave"_s);
        QVERIFY(isClosed());
        QCOMPARE(book().inForce()->find(u"gpt-5"_s, 1'759'190'400)->input->nanos, 1'250); // 30 September 2025
        QCOMPARE(book().inForce()->find(u"gpt-5"_s, 1'759'276'800)->input->nanos, 9'000); // 1 October
        QVERIFY(choose(u"gpt-5"_s));                                                      // the newest stands first
        press(*m_dialog, u"pricesRestore"_s);
    }

    void givesAPriceToTheDaysBeforeTheFirstOne()
    {
        const PriceTable before = book().own();
        Price late = *suppliedPrices().find(u"gpt-5"_s, m_days.from);
        late.from = m_days.from + kSecondsPerDay;
        book().setOwn(PriceTable({late}).with(before));
        QVERIFY(isAtRest());
        QVERIFY(choose(u"gpt-5-2025-08-07"_s));
        QCOMPARE(table().model()->index(table().currentIndex().row(), PricesModel::Until).data().toString(),
                 table().model()->index(table().currentIndex().row(), PricesModel::From).data().toString());
        press(*m_dialog, u"pricesChange"_s);
        QCOMPARE(form()->findChild<QLineEdit *>(u"priceModel"_s)->text(), u"gpt-5"_s); // as its later price is named
        type(form()->findChild<QLineEdit *>(u"priceInput"_s), u"3"_s);
        press(*form(), u"priceSave"_s);
        QVERIFY(isClosed());
        QCOMPARE(book().inForce()->find(u"gpt-5-2025-08-07"_s, m_days.from)->input->nanos, 3'000);
        QCOMPARE(book().inForce()->find(u"gpt-5-2025-08-07"_s, late.from)->input->nanos, 1'250);
        book().setOwn(before);
        QVERIFY(isAtRest());
    }

    void exportsAndImports()
    {
        const QString path = m_fixture->dir.filePath(u"all.json"_s);
        press(*m_dialog, u"pricesExport"_s);
        QVERIFY(answerFileDialog(*m_dialog, u"pricesWriteDialog"_s, path));
        QVERIFY(comesTrue([&] { return QFile::exists(path); }, 20'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = readPrices(file.readAll());
        QVERIFY(written);
        QCOMPARE(written->prices(), book().inForce()->prices());
        file.close();

        const auto before = book().own().prices();
        QFile bad(m_fixture->dir.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(R"({"format": 1, "prices": [{"model": "m", "from": "2025-01-01", "per_unit": "dear"}]})");
        bad.close();
        press(*m_dialog, u"pricesImport"_s);
        QVERIFY(answerFileDialog(*m_dialog, u"pricesReadDialog"_s, bad.fileName()));
        auto *messages = m_dialog->findChild<MessageBar *>();
        QVERIFY(comesTrue([&] { return messages->isShowing(u"failed"_s); }, 20'000));
        QCOMPARE(book().own().prices(), before);

        book().setOwn({});
        press(*m_dialog, u"pricesImport"_s);
        QVERIFY(answerFileDialog(*m_dialog, u"pricesReadDialog"_s, path));
        QVERIFY(comesTrue([&] { return book().own().prices() == before; }, 20'000)); // and nothing built-in became own
    }

    void asksWhatAnotherModelWouldHaveCost()
    {
        const SpendRange days{SpendRange::Kind::Custom, 30, m_days};
        WhatIfDialog dialog(*m_fixture->session, 1, days, {});
        showPage(dialog);
        const auto rests = [&dialog] {
            return comesTrue([&dialog] { return !dialog.property("busy").toBool(); }, 20'000);
        };
        QVERIFY(rests());
        auto *from = dialog.findChild<QComboBox *>(u"whatIfFrom"_s);
        QStringList families;
        for (int i = 0; i < from->count(); ++i)
            families += from->itemData(i).toString();
        QCOMPARE(families, (QStringList{{}, u"gpt-5"_s, u"gpt-5-mini"_s, u"house-model"_s}));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(from->currentData().toString(), u"gpt-5"_s);
        QVERIFY(rests());
        QCOMPARE(dialog.findChild<QComboBox *>(u"whatIfTo"_s)->currentData().toString(), u"gpt-5-mini"_s);

        // Nano-dollars of three days: fresh input, cached input, output.
        const Money aNow{3 * (30'000'000LL * 1250 + 10'000'000LL * 125 + 3'000'000LL * 10'000)};
        const Money aThen{3 * (30'000'000LL * 250 + 10'000'000LL * 25 + 3'000'000LL * 2'000)};
        const Money bNow{3 * (20'000'000LL * 1250 + 1'000'000LL * 10'000) / 2};
        const Money bThen{3 * (20'000'000LL * 250 + 1'000'000LL * 2'000) / 2};
        auto &rows = *dialog.findChild<WhatIfModel *>();
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.rowAt(0).name, u"Ferry Timetables"_s); // the dearest first
        QCOMPARE(rows.rowAt(0).now, aNow);
        QCOMPARE(rows.rowAt(0).then, aThen);
        QCOMPARE(rows.rowAt(1).now, bNow);
        QCOMPARE(rows.rowAt(1).then, bThen);
        auto *total = dialog.findChild<TotalRow *>();
        QCOMPARE(total->cell(WhatIfModel::Now).text, Format::money(aNow + bNow));
        QCOMPARE(total->cell(WhatIfModel::Then).text, Format::money(aThen + bThen));
        QCOMPARE(total->cell(WhatIfModel::Percent).text, Format::percent(-0.8));
        QVERIFY(textOf(dialog, u"whatIfAnswer"_s).contains(Format::money(aNow + bNow - aThen - bThen)));
        QVERIFY(!dialog.findChild<QWidget *>(u"whatIfLeft"_s)->isVisible());

        // One project, found by typing a part of its name; then all models, one of which loses its price.
        auto *project = dialog.findChild<ChoiceBox *>(u"whatIfProject"_s);
        project->setFocus();
        QTest::keyClicks(project->lineEdit(), u"harbour works"_s);
        QVERIFY(rests());
        QVERIFY(comesTrue([&] { return rows.rowCount() == 1 && rows.rowAt(0).now == bNow; }, 20'000));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Up);
        QVERIFY(rests());
        const Money miniNow{3 * (8'000'000LL * 250 + 500'000LL * 2'000)};
        const Money house{3 * (600'000LL * 2'500 + 400'000LL * 500)};
        QCOMPARE(rows.rowAt(0).now, bNow + miniNow + house);
        const Money houseThen{3 * (600'000LL * 250 + 400'000LL * 25)};
        QCOMPARE(rows.rowAt(0).then, bThen + miniNow + houseThen);
        const PriceTable own = book().own();
        book().setOwn({});
        QVERIFY(rests());
        QCOMPARE(rows.rowAt(0).now, bNow + miniNow); // followed by itself
        QCOMPARE(rows.rowAt(0).requestsLeft, 27);
        QVERIFY(dialog.findChild<QWidget *>(u"whatIfLeft"_s)->isVisible());
        QVERIFY(textOf(dialog, u"whatIfLeft"_s).contains(u"house-model"_s));
        book().setOwn(own);
    }

    void theUsagePageTellsWhatWasSaved()
    {
        UsagePage page(m_fixture->context());
        showPage(page);
        const Money cached{3 * (10'000'000LL * (1250 - 125) + 400'000LL * (2'500 - 500))};
        const Money batch{3 * (20'000'000LL * 1250 + 1'000'000LL * 10'000) / 2};
        const auto says = [&page](const QString &words) {
            return comesTrue([&] { return textOf(page, u"usageShares"_s).contains(words); }, 20'000);
        };
        QVERIFY(says(Format::money(cached)));
        QVERIFY(says(Format::money(batch)));
        book().setOwn({});
        QVERIFY(says(Format::money(Money{3 * 10'000'000LL * (1250 - 125)})));
        QVERIFY(says(u"house-model"_s)); // has no price: named
        QTest::mouseClick(page.findChild<QWidget *>(u"usageWhatIf"_s), Qt::LeftButton);
        QVERIFY(page.findChild<WhatIfDialog *>() && page.findChild<WhatIfDialog *>()->isVisible());
        page.findChild<WhatIfDialog *>()->close();
        QTest::mouseClick(page.findChild<QWidget *>(u"usagePrices"_s), Qt::LeftButton);
        QVERIFY(page.findChild<PricesDialog *>() && page.findChild<PricesDialog *>()->isVisible());
    }

    void cleanupTestCase()
    {
        m_dialog.reset();
        m_fixture.reset();
    }
};

STEWARD_WIDGET_TEST(TestPricesDialog);
#include "tst_pricesdialog.moc"
