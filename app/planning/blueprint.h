// SPDX-License-Identifier: GPL-3.0-or-later
// A project, or several, as a file that a person can read and change, without secrets: to set the same up elsewhere,
// in another organization too, where a project cannot be moved (field guide, 15). Values and pure functions.
//
//     {"steward_blueprint": 1,
//      "projects": [
//        {"name": "Parcel Routing Production", "environment": "production", "cost_centre": "4711",
//         "members": [{"email": "ada@example.com", "role": "owner"}],
//         "service_accounts": [{"name": "router", "role": "member"}],
//         "rate_limits": [{"model": "gpt-5", "max_requests_per_1_minute": 500}],
//         "spend_limit": "1200.00",
//         "spend_alerts": [{"amount": "960.00", "recipients": ["ops@example.com"], "subject_prefix": "Parcels"}]}]}
//
// Amounts are dollars a month, in whole cents. environment and cost_centre are Steward's own labels.
#pragma once

#include "app/base/money.h"
#include "app/json/mapping.h"
#include "app/organization/snapshot.h"
#include "app/planning/projectsettings.h"
#include "app/resources/ratelimits/ratelimitsapi.h"

#include <optional>

namespace steward {

struct BlueprintMember final
{
    QString email, role; ///< "owner", "member" or another of the service's
    friend bool operator==(const BlueprintMember &, const BlueprintMember &) = default;
};

struct BlueprintAccount final
{
    QString name;
    QString role; ///< "owner", "member" or "none"
    friend bool operator==(const BlueprintAccount &, const BlueprintAccount &) = default;
};

struct BlueprintRate final : RateLimitChange
{
    QString model;
    friend bool operator==(const BlueprintRate &, const BlueprintRate &) = default;
};

struct BlueprintAlert final
{
    Money amount;
    QStringList recipients;
    QString subjectPrefix;
    friend bool operator==(const BlueprintAlert &, const BlueprintAlert &) = default;
};

struct BlueprintProject final
{
    QString name;
    QString environment{}; ///< environmentId; empty: guessed from the name
    QString costCentre{};
    std::vector<BlueprintMember> members{};
    std::vector<BlueprintAccount> accounts{};
    std::vector<BlueprintRate> rateLimits{};
    std::optional<Money> spendLimit{};
    std::vector<BlueprintAlert> alerts{};
    friend bool operator==(const BlueprintProject &, const BlueprintProject &) = default;
};

struct Blueprint final
{
    static constexpr qint64 kVersion = 1;

    qint64 version = kVersion;
    std::vector<BlueprintProject> projects;
    friend bool operator==(const Blueprint &, const Blueprint &) = default;
};

/// In an order of its own (by e-mail, name, model, amount), so that two exports of the same project are the same file.
[[nodiscard]] BlueprintProject blueprintOf(const ProjectSettings &settings, const LocalData &local);

/// Reads the settings of each project and makes a blueprint of them, in the order of \a projectIds.
[[nodiscard]] QCoro::Task<Result<Blueprint>> readBlueprint(Transport *transport, Snapshot snapshot,
                                                           QStringList projectIds, OpContext ctx);

namespace blueprintfile {

[[nodiscard]] QByteArray write(const Blueprint &blueprint);
/// BadInput: jsonPath names the place ("projects[0].members[2].email"), detail what is wrong there in one of the words
/// "json", "kind", "version", "unknown", "shape", "empty", "duplicate", "email", "environment", "amount", "limit".
[[nodiscard]] Result<Blueprint> read(const QByteArray &text);
/// What read() found wrong, for a person: "projects[0].members[2].email: This is not an e-mail address."
[[nodiscard]] QString problem(const Error &error);

} // namespace blueprintfile

template <>
struct json::Mapping<BlueprintMember>
{
    static constexpr auto fields =
        std::tuple{required("email", &BlueprintMember::email), required("role", &BlueprintMember::role)};
};

template <>
struct json::Mapping<BlueprintAccount>
{
    static constexpr auto fields =
        std::tuple{required("name", &BlueprintAccount::name), required("role", &BlueprintAccount::role)};
};

template <>
struct json::Mapping<BlueprintRate>
{
    static constexpr auto fields =
        std::tuple_cat(std::tuple{required("model", &BlueprintRate::model)}, Mapping<RateLimitChange>::fields);
};

template <>
struct json::Mapping<BlueprintAlert>
{
    static constexpr auto fields = std::tuple{
        required("amount", &BlueprintAlert::amount),
        required("recipients", &BlueprintAlert::recipients),
        optional("subject_prefix", &BlueprintAlert::subjectPrefix),
    };
};

template <>
struct json::Mapping<BlueprintProject>
{
    static constexpr auto fields = std::tuple{
        required("name", &BlueprintProject::name),
        optional("environment", &BlueprintProject::environment),
        optional("cost_centre", &BlueprintProject::costCentre),
        optional("members", &BlueprintProject::members),
        optional("service_accounts", &BlueprintProject::accounts),
        optional("rate_limits", &BlueprintProject::rateLimits),
        optional("spend_limit", &BlueprintProject::spendLimit),
        optional("spend_alerts", &BlueprintProject::alerts),
    };
};

template <>
struct json::Mapping<Blueprint>
{
    static constexpr auto fields = std::tuple{
        required("steward_blueprint", &Blueprint::version),
        required("projects", &Blueprint::projects),
    };
};

} // namespace steward
