// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/limitsreader.h"

#include "app/resources/ratelimits/ratelimitsapi.h"
#include "app/session/session.h"

namespace steward {

LimitsReader::LimitsReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void LimitsReader::want(const QStringList &projectIds)
{
    if (!m_session.hasKey())
        return;
    for (const QString &id : projectIds) {
        if (m_limits.contains(id) || m_reading.contains(id))
            continue;
        m_error.reset();
        m_reading.insert(id);
        m_tasks.run(collect(RateLimitsApi(m_session.transport()).list(id), m_tasks.context()),
                    [this, id](Result<std::vector<RateLimit>> limits) {
                        m_reading.remove(id);
                        if (limits)
                            m_limits.insert(id, std::move(*limits));
                        else
                            m_error = limits.error();
                        Q_EMIT changed();
                    });
    }
}

} // namespace steward

#include "moc_limitsreader.cpp"
