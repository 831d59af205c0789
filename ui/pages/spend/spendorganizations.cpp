// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendorganizations.h"

#include "app/session/connectflow.h"
#include "app/session/session.h"
#include "ui/pages/spend/spendfeed.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/message.h"
#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<SpendOrganization> SpendOrganizations::of(const PageContext &context)
{
    const Connection &open = context.session.connection();
    std::vector<SpendOrganization> all{{open.id, open.name, open.baseUrl, {}}};
    if (!context.connections || open.kind == Connection::Kind::Demonstration)
        return all;
    for (const Connection &each : context.connections->connections()) {
        if (each.id != open.id && each.kind != Connection::Kind::Demonstration)
            all.push_back(
                {each.id, each.name, each.baseUrl, archivePath(context.connections->dataDirectory(), each.id)});
    }
    return all;
}

int SpendOrganizations::lacking(const SpendShown &shown)
{
    return static_cast<int>(std::ranges::count_if(shown.parts, &OrganizationPart::lacks));
}

int SpendOrganizations::asked(const SpendShown &shown)
{
    return static_cast<int>(std::ranges::count_if(
        shown.parts, [](const OrganizationPart &part) { return part.state != PartState::SameOrganization; }));
}

QString SpendOrganizations::lacks(const SpendShown &shown)
{
    const int lacking = SpendOrganizations::lacking(shown);
    if (lacking == 0)
        return {};
    return tr("The total is not whole: it lacks costs of %1 of %Ln organization(s).", nullptr, asked(shown))
        .arg(lacking);
}

QString SpendOrganizations::told(const OrganizationPart &part, const SpendShown &shown)
{
    const QString name = servertext::isolated(part.organization.name);
    switch (part.state) {
    case PartState::Whole:
        break;
    case PartState::DaysMissing:
        return tr("%1: %Ln day(s) not held yet, the others count.", nullptr, part.missingDays).arg(name);
    case PartState::NothingHeld:
        return tr("%1: no costs of these days are held yet.").arg(name);
    case PartState::NoArchive:
        return tr("%1: nothing has been read of it on this computer. Open it once, or synchronize it.").arg(name);
    case PartState::Damaged:
        return tr("%1: its archive is damaged. Open it once: Steward sets the file aside and reads anew.").arg(name);
    case PartState::Locked:
        return tr("%1: another program keeps its archive locked.").arg(name);
    case PartState::Newer:
        return tr("%1: its archive was written by a newer Steward.").arg(name);
    case PartState::Older:
        return tr("%1: its archive was written by an older Steward. Open it once.").arg(name);
    case PartState::Unreadable:
        return tr("%1: its archive cannot be read.").arg(name);
    case PartState::SameOrganization:
        return tr("%1: the same organization by another key, counted once.").arg(name);
    }
    const bool byLabels =
        shown.choice.groupBy == SpendGrouping::Environment || shown.choice.groupBy == SpendGrouping::CostCentre;
    if (byLabels && !part.labelsAreRead)
        return tr("%1: its classes and cost centres could not be read.").arg(name);
    return {};
}

Message SpendOrganizations::message(const SpendShown &shown)
{
    QStringList sentences;
    for (const OrganizationPart &part : shown.parts)
        sentences += told(part, shown);
    sentences.removeAll(QString());
    Message message;
    if (sentences.isEmpty())
        return message;
    message.id = u"organizations"_s;
    message.closable = false; // it belongs to the figures
    const QString lacks = SpendOrganizations::lacks(shown);
    message.tone = lacks.isEmpty() ? Tone::Info : Tone::Warning;
    message.happened = lacks.isEmpty() ? sentences.takeFirst() : lacks;
    message.advice = sentences.join(u' ');
    if (!lacks.isEmpty())
        message.action = tr("Look again");
    return message;
}

} // namespace steward
