// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what is said of a line of addresses.
#include "ui/dialogs/inviteform.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString fault(AddressFault fault)
{
    switch (fault) {
    case AddressFault::NoAt:
        return InviteForm::tr("no address: there is no @");
    case AddressFault::SeveralAt:
        return InviteForm::tr("more than one @");
    case AddressFault::NoMailbox:
        return InviteForm::tr("nothing before the @");
    case AddressFault::NoDomain:
        return InviteForm::tr("no whole domain after the @");
    case AddressFault::BadMailbox:
        return InviteForm::tr("a sign before the @ that no address has");
    case AddressFault::BadDomain:
        return InviteForm::tr("the domain is not one");
    case AddressFault::Space:
        return InviteForm::tr("a blank inside");
    case AddressFault::TooLong:
        return InviteForm::tr("too long");
    case AddressFault::None:
        break;
    }
    return {};
}

} // namespace

using Verdict = InviteLine::Verdict;

QString inviteVerdict(const InviteLine &line)
{
    const QString what = servertext::isolated(line.what);
    switch (line.verdict) {
    case Verdict::Ok:
        return InviteForm::tr("will be invited");
    case Verdict::Duplicate:
        return InviteForm::tr("the same as line %1").arg(line.other);
    case Verdict::Member:
        return InviteForm::tr("already a member: %1").arg(what);
    case Verdict::Invited:
        return InviteForm::tr("already invited");
    case Verdict::BadAddress:
        return fault(line.fault);
    case Verdict::UnknownRole:
        return InviteForm::tr("no role “%1”: reader or owner").arg(what);
    case Verdict::UnknownProject:
        return InviteForm::tr("no project “%1”").arg(what);
    case Verdict::ProjectNotUnique:
        return InviteForm::tr("several projects are called “%1”: use the id").arg(what);
    }
    return {};
}

} // namespace steward
