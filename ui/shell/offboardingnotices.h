// SPDX-License-Identifier: GPL-3.0-or-later
// Says, wherever one is, that an offboarding need not wait any longer: in the view's messages and on the desktop, once
// a run. GUI thread.
#pragma once

#include <QObject>

namespace steward {

class OrganizationView;
class Session;
class Settings;

class OffboardingNotices final : public QObject
{
    Q_OBJECT
public:
    OffboardingNotices(Session &session, const Settings &settings, OrganizationView &view);

private:
    void tell(const QString &departureId);
    void forget();

    Session &m_session;
    const Settings &m_settings;
    OrganizationView &m_view;
};

} // namespace steward
