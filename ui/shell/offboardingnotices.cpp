// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offboardingnotices.h"

#include "app/flows/offboarding/departures.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/shell/desktopnotice.h"
#include "ui/shell/organizationview.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
const auto kGoOn = u"offboarding.go/"_s;
}

OffboardingNotices::OffboardingNotices(Session &session, const Settings &settings, OrganizationView &view)
    : QObject(&view)
    , m_session(session)
    , m_settings(settings)
    , m_view(view)
{
    connect(&session.departures(), &Departures::ready, this, &OffboardingNotices::tell);
    connect(&session.departures(), &Departures::changed, this, &OffboardingNotices::forget);
    connect(&view.messages(), &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (!id.startsWith(kGoOn))
            return;
        m_view.messages().dismiss(id);
        m_view.go({u"offboarding"_s, id.mid(kGoOn.size()), {}});
    });
}

void OffboardingNotices::tell(const QString &departureId)
{
    for (const Departure &each : m_session.departures().all()) {
        if (each.id != departureId)
            continue;
        Message message;
        message.id = kGoOn + each.userId;
        message.tone = Tone::Warning;
        message.happened = tr("The offboarding of %1 can go on").arg(servertext::isolated(each.shownName()));
        message.advice = tr("No key is being moved any more; it waits for you.");
        message.action = tr("Go on");
        m_view.messages().show(message);
        if (m_settings.notices())
            desktopnotice::show(message.happened, message.advice);
    }
}

void OffboardingNotices::forget()
{
    for (const Departure &each : m_session.departures().all()) {
        if (each.isClosed())
            m_view.messages().dismiss(kGoOn + each.userId);
    }
}

} // namespace steward

#include "moc_offboardingnotices.cpp"
