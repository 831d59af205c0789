// SPDX-License-Identifier: GPL-3.0-or-later
// Session's costs and usage: their archive is opened behind the first paint, and they are read behind the lists.
#include "app/async/settled.h"
#include "app/base/log.h"
#include "app/session/sessionprivate.h"
#include "app/spend/prices/pricebook.h"

namespace steward {

/// Not before the organization is shown: its names alone are some thirty thousand.
void Session::openSpendArchive()
{
    if (std::exchange(d->spendOpens, true))
        return;
    d->tasks.run(takenFrom(d->spendArchive.open()), [this](const Result<SpendArchive::Opened> &opened) {
        if (!opened)
            qCWarning(logArchive, "costs and usage: %s", qUtf8Printable(opened.error().detail));
        else
            d->spend.noteChange(opened->held);
        if (opened)
            d->spend.prices().read();
        d->spendOpened = true;
        if (std::exchange(d->spendWaits, false))
            startSpend();
        if (opened && !opened->setAside.isEmpty()) {
            d->spendSetAside = opened->setAside;
            d->spendSetAsideReason = opened->reason;
            Q_EMIT archiveProblem();
        }
    });
}

void Session::followSpend()
{
    connect(&d->spend, &SpendBook::changed, &d->spendWatch, &SpendWatch::lookSoon);
    connect(&d->spendSync, &SpendSync::minutesChanged, &d->spendWatch,
            [this](UsageEndpoint endpoint, const Period &time) {
                if (endpoint == UsageEndpoint::Completions)
                    d->spendWatch.lookAtMinutes(time);
            });
    connect(&d->sync, &Sync::finished, this, &Session::startSpend);
}

void Session::startSpend()
{
    if (!d->hasKey || d->sync.connectionError())
        return;
    d->spendWaits = !d->spendOpened;
    if (d->spendWaits)
        return;
    d->spendSync.keepUpToDate();
    d->spendSync.refresh();
}

} // namespace steward
