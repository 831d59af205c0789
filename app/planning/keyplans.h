// SPDX-License-Identifier: GPL-3.0-or-later
// Plans about service accounts, their keys and admin keys. Secrets never stand in them: what a step creates is shown
// once, when it is applied. Pure functions.
#pragma once

#include "app/planning/plansheet.h"

namespace steward {

struct NewServiceAccount final
{
    QString projectId, name;
    bool withKey = true;
    QString role = QStringLiteral("member"); ///< "member", "owner"; "none" only without a key
    friend bool operator==(const NewServiceAccount &, const NewServiceAccount &) = default;
};
[[nodiscard]] Plan createServiceAccountPlan(const NewServiceAccount &account, const PlanOrigin &origin);

/// A service account, by its place.
struct AccountPlace final
{
    QString projectId, accountId;
    friend bool operator==(const AccountPlace &, const AccountPlace &) = default;
};

/// What a further key of a service account is to be.
struct NewKey final
{
    QString nameTemplate = QStringLiteral("{account} {number}"); ///< see keyName()
    std::optional<QStringList> scopes{};                         ///< absent: the account's own permissions
    std::optional<qint64> expiresInSeconds{};                    ///< 1 to 31,536,000; absent: never
    friend bool operator==(const NewKey &, const NewKey &) = default;
};
/// {account}, {project}, {date} (2026-11-23) and {number} (of the account's keys, the new one counted) are filled in.
[[nodiscard]] QString keyName(const QString &nameTemplate, const AccountPlace &account, const PlanOrigin &origin);
/// One key for each account.
[[nodiscard]] Plan secondKeyPlan(const std::vector<AccountPlace> &accounts, const NewKey &key,
                                 const PlanOrigin &origin);

/// Keys of projects and admin keys alike; those that are not known are left out.
[[nodiscard]] Plan deleteKeysPlan(const QStringList &keyIds, const PlanOrigin &origin);
[[nodiscard]] Plan deleteServiceAccountPlan(const std::vector<AccountPlace> &accounts, const PlanOrigin &origin);
/// The service accounts that own \a keyIds, each once, in their order.
[[nodiscard]] std::vector<AccountPlace> accountsOf(const QStringList &keyIds, const Snapshot &snapshot);

[[nodiscard]] Plan createAdminKeyPlan(const QString &name, std::optional<qint64> expiresInSeconds,
                                      const PlanOrigin &origin);

/// The way out when the service does not delete a single key of a service account (BEHAVIOURS 28): the plan that
/// deletes the whole account, with all of its keys. Nothing for any other step or error.
[[nodiscard]] std::optional<Plan> wholeAccountPlan(const Step &step, const Error &error, const PlanOrigin &origin);
/// The same in words, naming every key that would die: "The service does not delete single keys …".
[[nodiscard]] QString wholeAccountAdvice(const Step &step, const Error &error, const Snapshot &snapshot);

} // namespace steward
