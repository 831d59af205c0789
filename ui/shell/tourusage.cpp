// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourusage.h"

#include "app/session/session.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/prices/priceedit.h"
#include "app/spend/prices/pricefile.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendsync.h"
#include "ui/pages/usage/usagemodel.h"
#include "ui/pages/usage/usagewords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tourscenes.h"

#include <array>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourusage {

void read(const TourStage &stage)
{
    stage.go("usage");
}

bool shown(const TourStage &stage)
{
    const auto *table = stage.window().findChild<QTableView *>(u"usageTable"_s);
    return stage.isSettled() && !stage.session().spendSync().progress().running && table && table->isVisible() &&
           table->model()->rowCount() > 0;
}

bool daysShown(const TourStage &stage)
{
    if (!shown(stage))
        return false;
    const auto *dialog = stage.window().findChild<QDialog *>(u"coverageDialog"_s);
    if (!dialog) {
        stage.press("usageDays");
        return false;
    }
    const auto *days = dialog->findChild<QTableView *>(u"coverageCalendar"_s);
    return days && days->currentIndex().isValid();
}

bool dialogShown(const TourStage &stage, const char *button, const char *dialog)
{
    if (!shown(stage))
        return false;
    const auto *open = stage.window().findChild<QDialog *>(QLatin1StringView(dialog));
    if (!open)
        stage.press(button);
    return open && !open->property("busy").toBool();
}

bool pricesShown(const TourStage &stage)
{
    return dialogShown(stage, "usagePrices", "pricesDialog");
}

bool whatIfShown(const TourStage &stage)
{
    return dialogShown(stage, "usageWhatIf", "whatIfDialog");
}

/// One price that a person has changed, and one that is not known for the days before.
void setPrices(const TourStage &stage)
{
    read(stage);
    PriceBook &book = stage.session().spend().prices();
    const UnixSeconds since = startOfDay(stage.session().clock().now()) - 20 * kSecondsPerDay;
    Price known = *suppliedPrices().find(u"gpt-4.1"_s, since);
    Price cheaper = *suppliedPrices().find(u"gpt-5-mini"_s, since);
    known.from = cheaper.from = since;
    cheaper.input = Money{200};
    if (const auto own = withPrice(PriceTable({known}), suppliedPrices(), cheaper))
        book.setOwn(*own);
}

void newPrice(const TourStage &stage)
{
    stage.press("pricesAdd");
    stage.type("priceInput", u"1.2345"_s);
    stage.press("priceSave");
}

/// The last hour by model, the closest to its rate limit first.
bool peaksShown(const TourStage &stage)
{
    auto *span = stage.window().findChild<QComboBox *>(u"usageSpan"_s);
    if (!span || !stage.isSettled() || stage.session().spendSync().progress().running)
        return false;
    if (const int hour = span->findData(int(UsageSpan::Kind::LastHour)); span->currentIndex() != hour) {
        span->setCurrentIndex(hour);
        Q_EMIT span->activated(hour);
        return false;
    }
    auto *table = stage.window().findChild<QTableView *>(u"usageTable"_s);
    const auto *closest = stage.window().findChild<QWidget *>(u"usageClosest"_s);
    if (!shown(stage) || !closest->isVisible())
        return false;
    if (table->horizontalHeader()->sortIndicatorSection() != UsageModel::Closeness) {
        stage.press("usageClosest");
        return false;
    }
    return true;
}

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"usage", TourConnection::Usual, [](const TourStage &) {}, shown, read},
        TourScene{"usage-days", TourConnection::Usual, [](const TourStage &) {}, daysShown, read},
        TourScene{"prices", TourConnection::Usual, [](const TourStage &) {}, pricesShown, setPrices},
        TourScene{"price-problem", TourConnection::Usual, newPrice, pricesShown, read},
        TourScene{"what-if", TourConnection::Usual, [](const TourStage &) {}, whatIfShown, read},
        TourScene{"usage-peaks", TourConnection::Usual, [](const TourStage &) {}, peaksShown, read},
    };
    return kScenes;
}

} // namespace steward::tourusage
