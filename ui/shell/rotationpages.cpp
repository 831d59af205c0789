// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rotationpages.h"

#include "app/flows/rotation/rotations.h"
#include "app/session/session.h"
#include "ui/pages/rotations/campaignpage.h"
#include "ui/pages/rotations/rotationpage.h"
#include "ui/shell/organizationview.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
const auto kShow = u"rotation.show/"_s;
}

RotationPages::RotationPages(PageContext context, OrganizationView &view, SecretClipboard &clipboard)
    : QObject(&view)
    , m_context(context)
    , m_view(view)
    , m_clipboard(clipboard)
{
    connect(&context.session.rotations(), &Rotations::problem, this, &RotationPages::tell);
    connect(&view.messages(), &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (!id.startsWith(kShow))
            return;
        m_view.messages().dismiss(id);
        m_view.go({u"rotation"_s, id.mid(kShow.size()), {}});
    });
}

RotationPage *RotationPages::page(const QString &rotationId)
{
    if (RotationPage *known = m_pages.value(rotationId))
        return known;
    RotationFlow *flow = m_context.session.rotations().flow(rotationId);
    if (!flow)
        return nullptr;
    auto *made = new RotationPage(m_context, *flow, m_clipboard, &m_view);
    m_pages.insert(rotationId, made);
    m_view.addPage(*made);
    return made;
}

CampaignPage *RotationPages::campaign(const QString &name)
{
    if (CampaignPage *known = m_campaigns.value(name))
        return known;
    if (flowsOf(m_context.session.rotations(), name).empty())
        return nullptr;
    auto *made = new CampaignPage(m_context, name, &m_view);
    m_campaigns.insert(name, made);
    m_view.addPage(*made);
    return made;
}

void RotationPages::tell(RotationFlow *flow, const Error &error)
{
    if (error.kind == Error::Kind::BadInput || error.isCancelled() ||
        (m_view.currentPage() && m_view.currentPage() == m_pages.value(flow->rotation().id)))
        return; // said where it was asked for
    Message message;
    message.id = kShow + flow->rotation().id;
    message.tone = Tone::Warning;
    message.happened = tr("A rotation needs you: %1").arg(servertext::isolated(flow->rotation().key.label()));
    message.action = tr("Show");
    m_view.messages().show(message);
}

} // namespace steward

#include "moc_rotationpages.cpp"
