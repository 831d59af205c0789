// SPDX-License-Identifier: GPL-3.0-or-later
// A list of people to invite, as it was pasted or stands in a file, with a verdict on each line before anything is
// sent. A CSV file has a first line with the columns email, role and projects (the last two may be missing; projects by
// name or id, with ; or | between them). Pure functions over values; any thread.
#pragma once

#include "app/organization/snapshot.h"
#include "app/planning/address.h"

#include <QStringList>

namespace steward {

struct InviteLine final
{
    enum class Verdict {
        Ok,
        Duplicate,        ///< of an earlier line: other
        Member,           ///< already: what is the name
        Invited,          ///< already, and the invitation is open
        BadAddress,       ///< fault says why
        UnknownRole,      ///< what
        UnknownProject,   ///< what
        ProjectNotUnique, ///< what: several projects have this name
    };
    Verdict verdict = Verdict::Ok;
    int line = 0; ///< from 1
    QString text; ///< as it stands there
    QString email;
    AddressFault fault = AddressFault::None;
    QString what;
    int other = 0;
    QString role;                          ///< from the file; empty: as chosen for all
    std::optional<QStringList> projects{}; ///< ids, from the file; absent: as chosen for all
    friend bool operator==(const InviteLine &, const InviteLine &) = default;
};

struct InviteList final
{
    std::vector<InviteLine> lines;
    bool hasColumns = false; ///< it was a CSV file with a first line
    [[nodiscard]] int count(InviteLine::Verdict verdict) const;
    friend bool operator==(const InviteList &, const InviteList &) = default;
};

[[nodiscard]] InviteList inviteList(const QString &text, const Snapshot &snapshot);

/// The roles that somebody can be invited with.
[[nodiscard]] const QStringList &invitableRoles();

} // namespace steward
