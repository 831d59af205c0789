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

QString keyLine(const LeaverKey &key, const Offboarding &offboarding)
{
    QStringList facts;
    facts += key.isAdminKey ? RecordText::tr("admin key") : key.projectName;
    facts += key.lastUsedAt ? RecordText::tr("last used %1").arg(day(key.lastUsedAt)) : day({});
    facts +=
        key.requests
            ? RecordText::tr("%n request(s) in %1 days", nullptr, static_cast<int>(*key.requests)).arg(kTrafficDays)
            : RecordText::tr("requests not known");
    if (!key.systems.isEmpty())
        facts += RecordText::tr("used by %1").arg(key.systems.join(u", "_s));
    return u"- **%1** (%2): %3\n"_s.arg(
        plantext::escaped(keyLabel(key)), plantext::escaped(facts.join(u"; "_s)),
        plantext::escaped(decisionText(offboarding.decision(key.id), offboarding.leaver)));
}

} // namespace

QString offboardingRecord(const Offboarding &offboarding, const PlanRecord &record, const NameBook &names)
{
    const Leaver &leaver = offboarding.leaver;
    // The plan's own record first: title, organization, who and when, every step with what became of it.
    QString text = plantext::markdown(record, {}, names);
    text += u"\n## %1\n\n"_s.arg(RecordText::tr("Person"));
    text += u"- %1\n- %2\n- %3\n"_s.arg(plantext::escaped(leaver.name.isEmpty() ? leaver.email : leaver.name),
                                        plantext::escaped(leaver.email), plantext::escaped(leaver.userId));
    if (leaver.isMember)
        text += u"- %1\n"_s.arg(RecordText::tr("Role: %1").arg(plantext::escaped(plantext::role(leaver.role))));
    for (const MemberProject &project : leaver.projects)
        text +=
            u"- %1\n"_s.arg(RecordText::tr("In project %1 as %2")
                                .arg(plantext::escaped(project.name), plantext::escaped(plantext::role(project.role))));
    text += u"\n## %1\n\n"_s.arg(RecordText::tr("Keys"));
    if (leaver.keys.empty())
        text += u"%1\n"_s.arg(RecordText::tr("None."));
    for (const LeaverKey &key : leaver.keys)
        text += keyLine(key, offboarding);
    if (!leaver.keysComplete)
        text += u"\n%1\n"_s.arg(RecordText::tr("Not the keys of all projects had been read."));
    text += u"\n## %1\n\n"_s.arg(RecordText::tr("Service accounts whose secrets the person may know"));
    if (leaver.accounts.empty())
        text += u"%1\n"_s.arg(RecordText::tr("None."));
    for (const KnownAccount &account : leaver.accounts) {
        QStringList keys;
        for (const KnownAccount::Key &key : account.keys)
            keys += (key.name.isEmpty() ? key.id : key.name) +
                    (key.tail.isEmpty() ? QString() : u" \u2026"_s + key.tail) + u" ("_s + day(key.lastUsedAt) + u')';
        text +=
            u"- **%1** (%2)%3\n"_s.arg(plantext::escaped(account.name), plantext::escaped(account.projectName),
                                       keys.isEmpty() ? QString() : u": "_s + plantext::escaped(keys.join(u", "_s)));
    }
    return text;
}

} // namespace steward
