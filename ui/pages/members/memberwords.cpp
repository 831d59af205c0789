// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberwords.h"

#include "app/organization/membersmodel.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using State = MemberRow::State;

int daysBetween(UnixSeconds from, UnixSeconds to)
{
    constexpr UnixSeconds kDay = 86'400;
    return static_cast<int>((to - from) / kDay);
}

} // namespace

QString MemberWords::shownName(const MemberRow &row)
{
    return servertext::shownOr(row.name.isEmpty() ? row.email : row.name, tr("(name not known)"));
}

QString MemberWords::roleMeaning(const MemberRow &row)
{
    switch (row.roleMeaning) {
    case MemberRow::RoleMeaning::Owner:
        return tr("May change everything: people, projects, keys, limits and billing.");
    case MemberRow::RoleMeaning::Reader:
        return tr("May see the organization, and work in the projects they are in.");
    case MemberRow::RoleMeaning::Custom:
        break;
    }
    return tr("A role of this organization; what it allows is set in the platform’s settings.");
}

std::optional<Pill> MemberWords::statePill(const MemberRow &row, UnixSeconds now)
{
    switch (row.state) {
    case State::Left:
        return Pill{"user-x"_L1,
                    row.keys ? tr("Left, %Ln key(s) live", nullptr, *row.keys) : tr("Left, keys live"),
                    Tone::Danger,
                    {}};
    case State::Expired:
        return Pill{"mail"_L1,
                    row.expiresAt && daysBetween(*row.expiresAt, now) > 0
                        ? tr("Expired %Ln day(s) ago", nullptr, daysBetween(*row.expiresAt, now))
                        : tr("Expired"),
                    Tone::Danger,
                    {}};
    case State::Expiring:
        return Pill{"mail"_L1,
                    row.expiresAt && daysBetween(now, *row.expiresAt) > 0
                        ? tr("Expires in %Ln day(s)", nullptr, daysBetween(now, *row.expiresAt))
                        : tr("Expires today"),
                    Tone::Warning,
                    {}};
    case State::Invited:
        return Pill{"mail"_L1,
                    row.expiresAt ? tr("Expires in %Ln day(s)", nullptr, daysBetween(now, *row.expiresAt))
                                  : tr("Invited"),
                    Tone::Neutral,
                    {}};
    case State::Accepted:
        return Pill{"mail"_L1, tr("Accepted"), Tone::Success, {}};
    case State::Inactive:
        return Pill{"clock"_L1, row.isOwner() ? tr("Inactive owner") : tr("Inactive"), Tone::Warning, {}};
    case State::Active:
        break;
    }
    if (row.isScimManaged)
        return Pill{"lock"_L1, tr("From directory"), Tone::Neutral, {}};
    return std::nullopt;
}

QString MemberWords::invitationMessage(const MemberRow &row, const QString &organization)
{
    // The role is part of the sentence: how it is written there is the language's affair.
    QString text;
    switch (row.roleMeaning) {
    case MemberRow::RoleMeaning::Owner:
        text =
            tr("You have been invited to the organization “%1” on the OpenAI Platform as an owner.").arg(organization);
        break;
    case MemberRow::RoleMeaning::Reader:
        text =
            tr("You have been invited to the organization “%1” on the OpenAI Platform as a reader.").arg(organization);
        break;
    case MemberRow::RoleMeaning::Custom:
        text = tr("You have been invited to the organization “%1” on the OpenAI Platform with the role “%2”.")
                   .arg(organization, row.role);
        break;
    }
    text += u' ' + tr("The invitation was sent to %1; it may be in the spam folder.").arg(row.email);
    if (row.expiresAt)
        text += u' ' + tr("It is valid until %1.").arg(Format::date(*row.expiresAt));
    return text;
}

} // namespace steward
