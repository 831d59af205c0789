// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward::rotationtext {
namespace {

class RotationText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::RotationText)
};

QString count(qint64 n)
{
    return QLocale().toString(n);
}

QString due(const RotationRow &row)
{
    if (row.overdueDays > 0)
        return RotationText::tr("Overdue by %Ln day(s)", nullptr, row.overdueDays);
    if (row.overdueDays == 0)
        return RotationText::tr("Due today");
    return RotationText::tr("Due in %Ln day(s)", nullptr, -row.overdueDays);
}

QString closed(const RotationRow &row)
{
    if (row.cancelled)
        return RotationText::tr("Cancelled");
    if (row.dueAt == 0)
        return RotationText::tr("Done");
    return RotationText::tr("Done; due again on %1")
        .arg(QDateTime::fromSecsSinceEpoch(row.dueAt, Qt::UTC).date().toString(Qt::ISODate));
}

QString verifying(const RotationRow &row)
{
    if (row.mayPass)
        return RotationText::tr("The quiet period can begin");
    if (row.openSystems > 0)
        return RotationText::tr("%Ln system(s) still to be dealt with: %1", nullptr, row.openSystems)
            .arg(row.openSystem);
    return RotationText::tr("Waits for traffic on the new key");
}

} // namespace

QString stepTitle(RotationStep step)
{
    switch (step) {
    case RotationStep::Choose:
        return RotationText::tr("Choose", "step of a rotation");
    case RotationStep::Systems:
        return RotationText::tr("Systems", "step of a rotation");
    case RotationStep::Create:
        return RotationText::tr("Create", "step of a rotation");
    case RotationStep::HandOver:
        return RotationText::tr("Hand over", "step of a rotation");
    case RotationStep::Verify:
        return RotationText::tr("Verify", "step of a rotation");
    case RotationStep::Quiet:
        return RotationText::tr("Quiet period", "step of a rotation");
    case RotationStep::SoftStop:
        return RotationText::tr("Soft stop", "step of a rotation");
    case RotationStep::Delete:
        return RotationText::tr("Delete old key", "step of a rotation");
    case RotationStep::Done:
        break;
    }
    return RotationText::tr("Done", "step of a rotation");
}

QString reason(RotationReason reason)
{
    switch (reason) {
    case RotationReason::PersonLeaving:
        return RotationText::tr("somebody is leaving");
    case RotationReason::Leak:
        return RotationText::tr("leaked, or suspected to be");
    case RotationReason::Routine:
        break;
    }
    return RotationText::tr("routine");
}

QString gateTitle(const Gate &gate)
{
    switch (gate.kind) {
    case GateKind::NewKeyUsed:
        return RotationText::tr("The new key has carried traffic");
    case GateKind::ModelsCovered:
        return RotationText::tr("The new key works for every model the old one used");
    case GateKind::SystemsSettled:
        return RotationText::tr("Every system is ticked or excused");
    case GateKind::OldKeySilent:
        break;
    }
    return RotationText::tr("The old key is silent");
}

QString gateFact(const Gate &gate)
{
    if (gate.state == Gate::State::Overridden)
        return RotationText::tr("overridden by name");
    if (gate.state == Gate::State::Unknown)
        return RotationText::tr("not known yet");
    switch (gate.kind) {
    case GateKind::NewKeyUsed:
        return gate.requests == 0
                   ? RotationText::tr("no request yet")
                   : RotationText::tr("%1 requests since %2").arg(count(gate.requests), moment(gate.since));
    case GateKind::ModelsCovered:
        return gate.names.isEmpty() ? QString() : RotationText::tr("not yet: %1").arg(gate.names.join(u", "_s));
    case GateKind::SystemsSettled:
        return gate.names.isEmpty() ? QString() : RotationText::tr("not yet: %1").arg(gate.names.join(u", "_s));
    case GateKind::OldKeySilent:
        break;
    }
    return RotationText::tr("%1 of %2, since %3").arg(span(gate.seconds), span(gate.ofSeconds), moment(gate.since));
}

QString span(qint64 seconds)
{
    struct Unit final
    {
        qint64 seconds;
        const char *text;
    };
    constexpr Unit kUnits[] = {
        {86'400, QT_TRANSLATE_NOOP("steward::RotationText", "%1 d")},
        {3'600, QT_TRANSLATE_NOOP("steward::RotationText", "%1 h")},
        {60, QT_TRANSLATE_NOOP("steward::RotationText", "%1 min")},
        {1, QT_TRANSLATE_NOOP("steward::RotationText", "%1 s")},
    };
    QStringList parts;
    for (const Unit &unit : kUnits) {
        const qint64 whole = seconds / unit.seconds;
        seconds %= unit.seconds;
        if (whole > 0)
            parts += RotationText::tr(unit.text).arg(whole);
        if (parts.size() == 2 || (parts.size() == 1 && whole == 0))
            break;
    }
    return parts.isEmpty() ? RotationText::tr("%1 s").arg(0) : parts.join(u' ');
}

QString moment(UnixSeconds at)
{
    return at <= 0 ? RotationText::tr("never")
                   : QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString quietReason(const QString &reason)
{
    if (reason == quietReasonId(QuietReason::Class))
        return RotationText::tr("the usual length for this class of project");
    if (reason == quietReasonId(QuietReason::SystemsUnknown))
        return RotationText::tr("twice the usual, because not all systems are known");
    if (reason == quietReasonId(QuietReason::Gaps))
        return RotationText::tr("longer than the longest pause the key has made");
    if (reason == quietReasonId(QuietReason::Weekly))
        return RotationText::tr("the key is used about once a week");
    if (reason == quietReasonId(QuietReason::Monthly))
        return RotationText::tr("the key is used about once a month");
    return reason;
}

QString next(const RotationRow &row)
{
    if (row.group == RotationRow::Group::Due)
        return due(row);
    if (row.group == RotationRow::Group::Closed)
        return closed(row);
    if (row.isBusy)
        return RotationText::tr("A request is under way");
    if (!row.refusal.isEmpty())
        return RotationText::tr("The service refused: %1").arg(row.refusal);
    switch (row.step) {
    case RotationStep::Systems:
        return RotationText::tr("List the systems that use the key");
    case RotationStep::Create:
        return row.secretLost ? RotationText::tr("The secret was lost; another key has to be made")
                              : RotationText::tr("Create the new key");
    case RotationStep::HandOver:
        return row.secretHeld ? RotationText::tr("The secret is not stored yet; it is kept in memory only")
                              : RotationText::tr("Say whether the secret is stored");
    case RotationStep::Verify:
        return verifying(row);
    case RotationStep::Quiet:
        return RotationText::tr("Silent for %1 of %2").arg(span(row.silentSeconds), span(row.quietSeconds));
    case RotationStep::SoftStop:
        return RotationText::tr("Let the old key expire, or go on");
    case RotationStep::Delete:
        return RotationText::tr("The old key can be deleted");
    default:
        break;
    }
    return RotationText::tr("Close it and keep the record");
}

} // namespace steward::rotationtext
