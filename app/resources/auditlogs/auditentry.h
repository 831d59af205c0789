// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the audit log (schema AuditLog), laid flat. The list of types is long and open; whatever the type, the
// object that the entry names after it carries the id of what was changed.
#pragma once

#include "app/base/clock.h"
#include "app/json/mapping.h"

#include <QString>

namespace steward {

struct AuditEntry final
{
    QString id;
    QString type; ///< "project.created"; open-ended
    UnixSeconds effectiveAt = 0;
    QString projectId,
        projectName;   ///< empty: not scoped to a project; deeds of admin keys count to the Default project
    QString subjectId; ///< of what was changed; empty for log-ins and the like
    QString actorType; ///< "session" or "api_key"; empty: unknown
    QString sessionUserId, sessionUserEmail;
    QString keyId, keyUserId, keyUserEmail, keyServiceAccountId;

    /// Who did it, by the most telling name there is: e-mail address, service account, user or key id; empty: unknown.
    [[nodiscard]] QString actor() const
    {
        for (const QString *name :
             {&sessionUserEmail, &sessionUserId, &keyUserEmail, &keyServiceAccountId, &keyUserId, &keyId}) {
            if (!name->isEmpty())
                return *name;
        }
        return {};
    }
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

template <>
struct json::Mapping<AuditEntry>
{
    static constexpr auto fields = std::tuple{
        required("id", &AuditEntry::id),
        required("type", &AuditEntry::type),
        required("effective_at", &AuditEntry::effectiveAt),
        optional("project.id", &AuditEntry::projectId),
        optional("project.name", &AuditEntry::projectName),
        optional("actor.type", &AuditEntry::actorType),
        optional("actor.session.user.id", &AuditEntry::sessionUserId),
        optional("actor.session.user.email", &AuditEntry::sessionUserEmail),
        optional("actor.api_key.id", &AuditEntry::keyId),
        optional("actor.api_key.user.id", &AuditEntry::keyUserId),
        optional("actor.api_key.user.email", &AuditEntry::keyUserEmail),
        optional("actor.api_key.service_account.id", &AuditEntry::keyServiceAccountId),
        optional("*.id", &AuditEntry::subjectId),
    };
};

} // namespace steward
