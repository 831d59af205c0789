// SPDX-License-Identifier: GPL-3.0-or-later
// What the watch over spend has found, said at the head of the Spend page until a person has seen to it, and the way to
// all of it.
#include "ui/pages/spend/spendpage.h"

#include "app/base/platform.h"
#include "app/session/session.h"
#include "app/spend/watch/spendwatch.h"
#include "ui/pages/spend/acknowledgedialog.h"
#include "ui/pages/spend/incidentsdialog.h"
#include "ui/pages/spend/incidentwords.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr size_t kMostTold = 3; ///< the most urgent; a bar that says more is not read

} // namespace

void SpendPage::watchIncidents()
{
    m_incidents->setObjectName(u"spendIncidents"_s);
    m_incidents->setToolTip(tr("What left its own pattern, and what somebody has said of it"));
    connect(&m_context.session.spendWatch(), &SpendWatch::changed, this, &SpendPage::tellIncidents);
    connect(m_incidents, &QToolButton::clicked, this, [this] {
        auto *dialog = new IncidentsDialog(m_context.session.spendWatch(), m_context.session.clock(), this);
        dialog->open();
    });
    tellIncidents();
}

void SpendPage::tellIncidents()
{
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        m_messages->dismiss(it.key());
    m_told.clear();
    const SpendWatch &watch = m_context.session.spendWatch();
    const std::vector<Incident> &incidents = watch.incidents();
    for (size_t i = std::min(kMostTold, incidents.size()); i-- > 0;) { // the most urgent last: it stands in front
        const Incident &incident = incidents[i];
        Message message;
        message.id = u"incident:"_s + incident.id();
        message.tone = incident.kind == Incident::Kind::Runaway ? Tone::Danger : Tone::Warning;
        message.icon = "flame"_L1;
        message.happened = IncidentWords::happened(incident, now());
        message.advice = IncidentWords::advice(incident, now());
        message.action = tr("I have seen to it…");
        m_told.insert(message.id, incident);
        m_messages->show(message);
    }
    m_incidents->setLink(incidents.empty() ? tr("Incidents…")
                                           : tr("%Ln incident(s)…", nullptr, static_cast<int>(incidents.size())));
    m_incidents->setVisible(!incidents.empty() || !watch.acknowledged().empty());
}

void SpendPage::acknowledge(const Incident &incident)
{
    auto *dialog = new AcknowledgeDialog(IncidentWords::happened(incident, now()),
                                         IncidentWords::advice(incident, now()), accountName(), this);
    connect(dialog, &AcknowledgeDialog::acknowledged, this, [this, incident](const QString &note) {
        m_context.session.spendWatch().acknowledge(incident, note, accountName());
    });
    dialog->open();
}

} // namespace steward
