// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/audit_logs, newest first. The parameters' names have brackets of their own: "effective_at[gt]".
#include "app/demo/paging.h"

#include <QSet>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const State &state, const AuditEntry &entry)
{
    QJsonObject details = entry.details;
    if (!entry.subject.isEmpty())
        details.insert("id"_L1, entry.subject);
    if (entry.type == "login.failed"_L1)
        details = {{"error_code"_L1, u"mfa_failed"_s}, {"error_message"_L1, u"The second factor was not accepted."_s}};
    const auto user = [&](int member) {
        return QJsonObject{{"id"_L1, state.members[member].id}, {"email"_L1, state.members[member].email}};
    };
    QJsonObject actor;
    if (entry.member >= 0) {
        actor = {{"type"_L1, u"session"_s},
                 {"session"_L1, QJsonObject{{"user"_L1, user(entry.member)},
                                            {"ip_address"_L1, u"203.0.113.%1"_s.arg(entry.member % 250 + 1)}}}};
    } else {
        const AdminKey &key = state.adminKeys[entry.adminKey];
        actor = {{"type"_L1, u"api_key"_s},
                 {"api_key"_L1, QJsonObject{{"id"_L1, key.id}, {"type"_L1, u"user"_s}, {"user"_L1, user(key.member)}}}};
    }
    QJsonObject object{{"object"_L1, u"organization.audit_log"_s}, {"id"_L1, entry.id}, {"type"_L1, entry.type},
                       {"effective_at"_L1, entry.createdAt},       {"actor"_L1, actor}, {entry.type, details}};
    if (entry.project >= 0)
        object.insert("project"_L1, QJsonObject{{"id"_L1, state.projects[entry.project].id},
                                                {"name"_L1, state.projects[entry.project].name}});
    return object;
}

class Filter final
{
public:
    explicit Filter(const Query &query)
        : m_projects(set(query, "project_ids"))
        , m_types(set(query, "event_types"))
        , m_actors(set(query, "actor_ids"))
        , m_emails(set(query, "actor_emails"))
        , m_subjects(set(query, "resource_ids"))
    {
        m_tenantOnly = query.value("tenant_only") == "true"_L1;
        bound(query, "effective_at[gt]", 1, m_from);
        bound(query, "effective_at[gte]", 0, m_from);
        bound(query, "effective_at[lt]", 0, m_until);
        bound(query, "effective_at[lte]", 1, m_until);
    }

    [[nodiscard]] bool accepts(const State &state, const AuditEntry &entry) const
    {
        const int member = entry.member >= 0 ? entry.member : state.adminKeys[entry.adminKey].member;
        const auto in = [](const QSet<QString> &set, const QString &value) {
            return set.isEmpty() || set.contains(value);
        };
        return !m_tenantOnly && entry.createdAt >= m_from && entry.createdAt < m_until && in(m_types, entry.type) &&
               in(m_subjects, entry.subject) &&
               in(m_projects, entry.project >= 0 ? state.projects[entry.project].id : QString()) &&
               in(m_emails, state.members[member].email) &&
               (in(m_actors, state.members[member].id) ||
                (entry.adminKey >= 0 && m_actors.contains(state.adminKeys[entry.adminKey].id)));
    }

private:
    static QSet<QString> set(const Query &query, QByteArrayView name)
    {
        const QStringList values = query.values(name);
        return {values.begin(), values.end()};
    }
    static void bound(const Query &query, QByteArrayView name, qint64 plus, qint64 &into)
    {
        if (query.has(name))
            into = query.value(name).toLongLong() + plus;
    }

    QSet<QString> m_projects, m_types, m_actors, m_emails, m_subjects;
    bool m_tenantOnly = false;
    qint64 m_from = 0;
    qint64 m_until = std::numeric_limits<qint64>::max();
};

HttpReply listAuditLogs(Context &context)
{
    const State &state = context.state;
    const Filter filter(context.query);
    PageRules rules;
    rules.newestFirst = true;
    return page(context,
                {state.audit.size(), [&](int i) { return state.auditLogging && filter.accepts(state, state.audit[i]); },
                 [&](int i) { return toJson(state, state.audit[i]); },
                 [&](const QString &id) { return state.audit.indexOf(id); }},
                rules);
}

} // namespace

void addAuditRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/audit_logs", listAuditLogs});
}

} // namespace steward::demo
