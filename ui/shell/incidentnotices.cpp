// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/incidentnotices.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/watch/spendwatch.h"
#include "ui/pages/spend/incidentwords.h"
#include "ui/shell/desktopnotice.h"

namespace steward {

void noticeIncidents(Session &session, const Settings &settings, QObject &owner)
{
    QObject::connect(&session.spendWatch(), &SpendWatch::found, &owner,
                     [&settings, &clock = session.clock()](const Incident &incident) {
                         if (settings.notices())
                             desktopnotice::show(IncidentWords::happened(incident, clock.now()),
                                                 IncidentWords::advice(incident, clock.now()));
                     });
}

} // namespace steward
