// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of single rotations and of campaigns: made when one is first gone to, kept until the view goes. What a
// rotation that nobody looks at has to say, it says in the view's messages. GUI thread.
#pragma once

#include "ui/support/consolepage.h"

#include <QHash>
#include <QObject>

namespace steward {

class CampaignPage;
class OrganizationView;
class RotationFlow;
class RotationPage;
class SecretClipboard;
struct Error;

class RotationPages final : public QObject
{
    Q_OBJECT
public:
    RotationPages(PageContext context, OrganizationView &view, SecretClipboard &clipboard);
    /// Null when there is no such rotation.
    [[nodiscard]] RotationPage *page(const QString &rotationId);
    /// The same, of no rotation of that campaign.
    [[nodiscard]] CampaignPage *campaign(const QString &name);

private:
    void tell(RotationFlow *flow, const Error &error);

    PageContext m_context;
    OrganizationView &m_view;
    SecretClipboard &m_clipboard;
    QHash<QString, RotationPage *> m_pages;
    QHash<QString, CampaignPage *> m_campaigns;
};

} // namespace steward
