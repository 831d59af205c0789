// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/routing.h"

#include "app/demo/random.h"

namespace steward::demo {

void Context::stamp(Row &row, const char *idPrefix, int length) const
{
    Random random(mix(nonce, quint64(length)));
    row.id = QLatin1StringView(idPrefix) + QString::fromLatin1(random.letters(length));
    row.createdAt = now();
    row.seenFromMs = nowMs + readLagMs;
}

void Context::audit(const QString &type, int project, const QString &subject, QJsonObject details) const
{
    if (!state.auditLogging)
        return;
    AuditEntry entry;
    stamp(entry, "audit_log-");
    entry.seenFromMs = 0;
    entry.type = type;
    entry.adminKey = adminKey;
    entry.project = project;
    entry.subject = subject;
    entry.details = std::move(details);
    state.audit.add(std::move(entry));
}

Router::Router()
{
    addProjectRoutes(m_routes);
    addUserRoutes(m_routes);
    addInviteRoutes(m_routes);
    addGroupRoutes(m_routes);
    addProjectMemberRoutes(m_routes);
    addServiceAccountRoutes(m_routes);
    addProjectKeyRoutes(m_routes);
    addAdminKeyRoutes(m_routes);
    addRateLimitRoutes(m_routes);
    addSpendLimitRoutes(m_routes);
    addUsageRoutes(m_routes);
    addAuditRoutes(m_routes);
    for (const Route &route : m_routes)
        m_segments.push_back(route.path.split('/'));
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    const QList<QByteArray> segments = path.split('/');
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const QList<QByteArray> &expected = m_segments[i];
        if (expected.size() != segments.size())
            continue;
        QStringList arguments;
        bool same = true;
        for (qsizetype s = 0; same && s < segments.size(); ++s) {
            if (expected.at(s).startsWith('{'))
                arguments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(s))));
            else
                same = expected.at(s) == segments.at(s);
        }
        if (!same)
            continue;
        match.pathKnown = true;
        if (m_routes[i].method == method) {
            match.route = &m_routes[i];
            match.arguments = std::move(arguments);
            return match;
        }
    }
    return match;
}

} // namespace steward::demo
