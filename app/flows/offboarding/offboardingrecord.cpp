// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/offboarding/offboardingrecord.h"

#include "app/changes/plantext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class RecordText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::OffboardingRecord)
};

QString day(std::optional<UnixSeconds> at)
{
    return at ? QDateTime::fromSecsSinceEpoch(*at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)
              : RecordText::tr("never used");
}

/// What became of a key that a rotation moves; empty: none does.
QString rotationText(const QString &keyId, const OffboardingFile &file)
{
    const auto found = file.rotations.constFind(keyId);
    if (found == file.rotations.cend())
        return {};
    const Rotation &rotation = *found;
    const RotationNewKey *made = rotation.currentKey();
    const QString next = made ? u"%1 \u2026%2"_s.arg(made->name, made->tail) : RecordText::tr("no key yet");
    if (rotation.isDeleted())
        return RecordText::tr("replaced by %1; deleted %2", "new key, time")
            .arg(next, day(rotation.deletedAtMs / 1000));
    if (rotation.isClosed())
        return RecordText::tr("the rotation was cancelled; the key is still there");
    return RecordText::tr("the rotation is under way, new key: %1").arg(next);
}

QString keyLine(const DepartureKey &each, const OffboardingFile &file)
{
    const LeaverKey &key = each.key;
    QStringList facts;
    facts += key.isAdminKey ? RecordText::tr("admin key") : key.projectName;
    facts += key.lastUsedAt ? RecordText::tr("last used %1").arg(day(key.lastUsedAt)) : day({});
    facts +=
        key.requests
            ? RecordText::tr("%Ln request(s) in %1 days", nullptr, static_cast<int>(*key.requests)).arg(kTrafficDays)
            : RecordText::tr("requests not known");
    if (!key.systems.isEmpty())
        facts += RecordText::tr("used by %1").arg(key.systems.join(u", "_s));
    QString line = u"- **%1** (%2): %3"_s.arg(plantext::escaped(keyLabel(key)), plantext::escaped(facts.join(u"; "_s)),
                                              plantext::escaped(decisionText(each.decision, file.offboarding.leaver)));
    if (const QString rotation = rotationText(key.id, file); !rotation.isEmpty())
        line += u"; "_s + plantext::escaped(rotation);
    return line + u'\n';
}

QString accountKey(const KnownAccount::Key &key, const OffboardingFile &file)
{
    QString text = key.name.isEmpty() ? key.id : key.name;
    if (!key.tail.isEmpty())
        text += u" \u2026"_s + key.tail;
    text += u" ("_s + day(key.lastUsedAt);
    if (const QString rotation = rotationText(key.id, file); !rotation.isEmpty())
        text += u"; "_s + rotation;
    return text + u')';
}

} // namespace

QString offboardingRecord(const OffboardingFile &file, const NameBook &names)
{
    const Leaver &leaver = file.offboarding.leaver;
    // The plans' own records first: title, organization, who and when, every step with what became of it.
    QString text;
    for (const PlanRecord &record : file.plans)
        text += plantext::markdown(record, {}, names) + u'\n';
    text += u"## %1\n\n"_s.arg(RecordText::tr("Person"));
    text += u"- %1\n- %2\n- %3\n"_s.arg(plantext::escaped(leaver.name.isEmpty() ? leaver.email : leaver.name),
                                        plantext::escaped(leaver.email), plantext::escaped(leaver.userId));
    if (leaver.isMember)
        text += u"- %1\n"_s.arg(RecordText::tr("Role: %1").arg(plantext::escaped(plantext::role(leaver.role))));
    for (const MemberProject &project : leaver.projects)
        text +=
            u"- %1\n"_s.arg(RecordText::tr("In project %1 as %2")
                                .arg(plantext::escaped(project.name), plantext::escaped(plantext::role(project.role))));
    text += u"\n## %1\n\n"_s.arg(RecordText::tr("Keys"));
    if (file.keys.empty())
        text += u"%1\n"_s.arg(RecordText::tr("None."));
    for (const DepartureKey &key : file.keys)
        text += keyLine(key, file);
    if (!leaver.keysComplete)
        text += u"\n%1\n"_s.arg(RecordText::tr("Not the keys of all projects had been read."));
    text += u"\n## %1\n\n"_s.arg(RecordText::tr("Service accounts whose secrets the person may know"));
    if (leaver.accounts.empty())
        text += u"%1\n"_s.arg(RecordText::tr("None."));
    for (const KnownAccount &account : leaver.accounts) {
        QStringList keys;
        for (const KnownAccount::Key &key : account.keys)
            keys += accountKey(key, file);
        text +=
            u"- **%1** (%2)%3\n"_s.arg(plantext::escaped(account.name), plantext::escaped(account.projectName),
                                       keys.isEmpty() ? QString() : u": "_s + plantext::escaped(keys.join(u", "_s)));
    }
    return text;
}

} // namespace steward
