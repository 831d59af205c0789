// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationrecord.h"

#include "app/changes/plantext.h"
#include "app/flows/rotation/rotationtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class RotationRecordText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::RotationRecord)
};

using Text = RotationRecordText;
using plantext::escaped;
using rotationtext::moment;

QString heading(const QString &text)
{
    return u"\n## %1\n\n"_s.arg(text);
}

QString line(const QString &text)
{
    return u"- %1\n"_s.arg(text);
}

QString oldKeyFate(const Rotation &rotation)
{
    if (!rotation.isDeleted())
        return Text::tr("It was not deleted.");
    return rotation.deletedElsewhere ? Text::tr("It was found to be gone at %1; this rotation did not delete it.")
                                           .arg(moment(rotation.deletedAtMs / 1000))
                                     : Text::tr("Deleted at %1.").arg(moment(rotation.deletedAtMs / 1000));
}

QString proofLine(const RotationProof &proof)
{
    return Text::tr("%1 requests on the new key, the first at %2; the last on the old key at %3; as the service told "
                    "it up to %4")
        .arg(QLocale().toString(proof.newRequests), moment(proof.newFirstAt), moment(proof.oldLastAt),
             moment(proof.coveredUntil));
}

QString systemLine(const RotationSystem &system)
{
    QString state = Text::tr("not dealt with");
    if (system.state == RotationSystem::State::Ticked)
        state = Text::tr("has the new key; %1, %2").arg(escaped(system.by), moment(system.atMs / 1000));
    else if (system.state == RotationSystem::State::Excused)
        state =
            Text::tr("excused: %1; %2, %3").arg(escaped(system.reason), escaped(system.by), moment(system.atMs / 1000));
    QStringList where;
    for (const QString &part : {system.environment, system.owner, system.secretLocation, system.howChanged}) {
        if (!part.isEmpty())
            where += escaped(part);
    }
    const QString name = u"**%1**"_s.arg(escaped(system.name));
    return where.isEmpty() ? line(name + u": "_s + state) : line(name + u" (%1): "_s.arg(where.join(u"; "_s)) + state);
}

QString handoverLine(const RotationHandover &handover)
{
    const QString way = handover.way == "file"_L1      ? Text::tr("saved as a file")
                        : handover.way == "command"_L1 ? Text::tr("given to a command")
                                                       : Text::tr("copied");
    QStringList parts{way};
    if (!handover.system.isEmpty())
        parts += escaped(handover.system);
    if (!handover.note.isEmpty())
        parts += escaped(handover.note);
    if (!handover.succeeded)
        parts += Text::tr("failed");
    return line(parts.join(u"; "_s) + u"; %1, %2"_s.arg(escaped(handover.by), moment(handover.atMs / 1000)));
}

QString keysPart(const Rotation &rotation)
{
    const RotatedKey &key = rotation.key;
    QString text = heading(Text::tr("Old key"));
    text += line(u"**%1**, %2"_s.arg(escaped(key.label()), escaped(key.id)));
    text += line(Text::tr("Project %1, made at %2").arg(escaped(key.projectName), moment(key.createdAt)));
    text += line(key.isPersonal() ? Text::tr("Belongs to a person: %1").arg(escaped(key.ownerName))
                                  : Text::tr("Belongs to the service account %1").arg(escaped(key.ownerName)));
    text += line(oldKeyFate(rotation));
    text += heading(Text::tr("New key"));
    for (const RotationNewKey &made : rotation.newKeys) {
        QString fate = made.removed      ? Text::tr("removed, because nobody had its secret")
                       : made.secretLost ? Text::tr("nobody has its secret")
                                         : Text::tr("in force");
        text += line(u"**%1 …%2**, %3: %4, %5"_s.arg(escaped(made.name), escaped(made.tail), escaped(made.id),
                                                     moment(made.createdAtMs / 1000), fate));
    }
    if (rotation.newKeys.empty())
        text += line(Text::tr("None was made."));
    return text;
}

QString evidencePart(const Rotation &rotation)
{
    QString text = heading(Text::tr("Evidence"));
    if (rotation.verified)
        text += line(
            Text::tr("Verified at %1: %2").arg(moment(rotation.verified->atMs / 1000), proofLine(*rotation.verified)));
    if (rotation.quietSeconds > 0)
        text += line(Text::tr("Quiet period: %1 (%2), begun anew %Ln time(s) because the old key was used", nullptr,
                              rotation.quietRestarts)
                         .arg(rotationtext::span(rotation.quietSeconds),
                              escaped(rotationtext::quietReason(rotation.quietReason))));
    if (rotation.silent)
        text += line(Text::tr("Silent for long enough at %1: %2")
                         .arg(moment(rotation.silent->atMs / 1000), proofLine(*rotation.silent)));
    if (rotation.softStop == Rotation::SoftStop::Set)
        text += line(Text::tr("The old key was given an expiry: %1").arg(moment(rotation.oldExpiresAt)));
    for (const RotationOverride &each : rotation.overrides)
        text += line(Text::tr("Gate “%1” was overridden by %2 at %3, because: %4")
                         .arg(escaped(each.gate), escaped(each.by), moment(each.atMs / 1000), escaped(each.reason)));
    if (!rotation.refusal.isEmpty())
        text += line(Text::tr("The service refused: %1").arg(escaped(rotation.refusal)));
    return text;
}

} // namespace

QString rotationRecord(const Rotation &rotation, const QString &organization, UnixSeconds now)
{
    QString text = u"# %1\n\n"_s.arg(Text::tr("Rotation of %1").arg(escaped(rotation.key.label())));
    text += line(Text::tr("Organization: %1").arg(escaped(organization)));
    text += line(Text::tr("Reason: %1").arg(rotationtext::reason(rotation.reason)));
    if (!rotation.campaign.isEmpty())
        text += line(Text::tr("Campaign: %1").arg(escaped(rotation.campaign)));
    text += line(Text::tr("Begun at %1 by %2").arg(moment(rotation.startedAtMs / 1000), escaped(rotation.startedBy)));
    text += line(!rotation.isClosed() ? Text::tr("Under way: %1").arg(rotationtext::stepTitle(rotation.step()))
                 : rotation.cancelled ? Text::tr("Cancelled at %1").arg(moment(rotation.closedAtMs / 1000))
                                      : Text::tr("Done at %1").arg(moment(rotation.closedAtMs / 1000)));
    if (!rotation.closingNote.isEmpty())
        text += line(escaped(rotation.closingNote));
    for (const QString &each : rotation.remains)
        text += line(escaped(each));
    if (rotation.nextDueAt > 0)
        text += line(Text::tr("Due again at %1").arg(moment(rotation.nextDueAt)));
    text += keysPart(rotation);
    text += heading(Text::tr("Systems"));
    for (const RotationSystem &system : rotation.systems)
        text += systemLine(system);
    if (rotation.systemsUnknown)
        text += line(Text::tr("Not all systems were known."));
    text += heading(Text::tr("Hand-over"));
    for (const RotationHandover &handover : rotation.handovers)
        text += handoverLine(handover);
    text += evidencePart(rotation);
    text += u"\n%1\n"_s.arg(Text::tr("Journal: %1. Written at %2 by Steward.").arg(rotation.id, moment(now)));
    return text;
}

} // namespace steward
