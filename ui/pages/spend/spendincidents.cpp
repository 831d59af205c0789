// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendincidents.h"

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

SpendIncidents::SpendIncidents(Session &session, MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_messages(messages)
    , m_page(page)
    , m_link(new LinkButton({}, page))
{
    m_link->setObjectName(u"spendIncidents"_s);
    m_link->setToolTip(tr("What left its own pattern, and what somebody has said of it"));
    connect(&session.spendWatch(), &SpendWatch::changed, this, &SpendIncidents::tell);
    connect(m_link, &QToolButton::clicked, this, [this] {
        auto *dialog = new IncidentsDialog(m_session.spendWatch(), m_session.clock(), m_page);
        dialog->open();
    });
    tell();
}

bool SpendIncidents::acknowledge(const QString &messageId)
{
    const auto told = m_told.constFind(messageId);
    if (told == m_told.cend())
        return false;
    const UnixSeconds now = m_session.clock().now();
    auto *dialog = new AcknowledgeDialog(IncidentWords::happened(*told, now), IncidentWords::advice(*told, now),
                                         accountName(), m_page);
    connect(dialog, &AcknowledgeDialog::acknowledged, this, [this, incident = *told](const QString &note) {
        m_session.spendWatch().acknowledge(incident, note, accountName());
    });
    dialog->open();
    return true;
}

void SpendIncidents::tell()
{
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        m_messages.dismiss(it.key());
    m_told.clear();
    const SpendWatch &watch = m_session.spendWatch();
    const UnixSeconds now = m_session.clock().now();
    const std::vector<Incident> &incidents = watch.incidents();
    for (size_t i = std::min(kMostTold, incidents.size()); i-- > 0;) { // the most urgent last: it stands in front
        const Incident &incident = incidents[i];
        Message message;
        message.id = u"incident:"_s + incident.id();
        message.tone = incident.kind == Incident::Kind::Runaway ? Tone::Danger : Tone::Warning;
        message.icon = "flame"_L1;
        message.happened = IncidentWords::happened(incident, now);
        message.advice = IncidentWords::advice(incident, now);
        message.action = tr("I have seen to it…");
        m_told.insert(message.id, incident);
        m_messages.show(message);
    }
    m_link->setLink(incidents.empty() ? tr("Incidents…")
                                      : tr("%Ln incident(s)…", nullptr, static_cast<int>(incidents.size())));
    m_link->setVisible(!incidents.empty() || !watch.acknowledged().empty());
}

} // namespace steward

#include "moc_spendincidents.cpp"
