// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourusage.h"

#include "app/session/session.h"
#include "app/sync/spend/spendsync.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tourscenes.h"

#include <array>
#include <QAbstractItemModel>
#include <QDialog>
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

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"usage", TourConnection::Usual, [](const TourStage &) {}, shown, read},
        TourScene{"usage-days", TourConnection::Usual, [](const TourStage &) {}, daysShown, read},
    };
    return kScenes;
}

} // namespace steward::tourusage
