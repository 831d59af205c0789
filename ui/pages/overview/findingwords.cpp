// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/findingwords.h"

#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
public:
    using Make = FindingWords (*)(const Finding &, UnixSeconds);

    static QString amount(const std::optional<CurrencyAmount> &value)
    {
        return value ? Format::money(value->amount, value->currency) : Format::none();
    }
    static QString name(const Finding &finding)
    {
        return finding.names.isEmpty() ? Format::none() : servertext::isolated(finding.names.front());
    }
    static QString joined(const QStringList &parts)
    {
        QStringList kept;
        for (const QString &part : parts) {
            if (!part.isEmpty())
                kept << part;
        }
        return kept.join(u" · "_s);
    }
    static QString names(const Finding &finding)
    {
        QStringList shown;
        for (const QString &one : finding.names)
            shown << servertext::isolated(one);
        return shown.join(u", "_s);
    }
    static QString lastUse(const Finding &finding, UnixSeconds now)
    {
        return finding.lastUsed ? tr("Last used %1").arg(Format::ago(finding.lastUsed, now)) : QString();
    }

    static FindingWords runaway(const Finding &f, UnixSeconds)
    {
        const QString title =
            f.times ? tr("%1 spends %2 times its usual").arg(name(f), Format::locale().toString(*f.times, 'f', 0))
                    : tr("%1 has begun to spend").arg(name(f));
        return {title, tr("%1 on %2, usually %3").arg(amount(f.amount), Format::dayMonth(f.since), amount(f.against)),
                tr("Show project")};
    }
    static FindingWords ownerGone(const Finding &f, UnixSeconds now)
    {
        return {tr("%Ln key(s) whose owner is gone still work", nullptr, f.count()),
                joined({lastUse(f, now), names(f)}), tr("Show keys")};
    }
    static FindingWords hardLimit(const Finding &f, UnixSeconds)
    {
        return {tr("Hard spend limit on a production project"),
                f.percent ? tr("%1 stops at %2; %3 used (%4)")
                                .arg(name(f), amount(f.against), amount(f.amount), Format::percent(*f.percent / 100))
                          : tr("%1 stops at %2").arg(name(f), amount(f.against)),
                tr("Show project")};
    }
    static FindingWords adminKeyExpiry(const Finding &f, UnixSeconds now)
    {
        return {tr("%Ln admin key(s) expire soon", nullptr, f.count()),
                joined({names(f), f.due ? tr("the first %1").arg(Format::ago(f.due, now)) : QString()}),
                tr("Show keys")};
    }
    static FindingWords personalKeys(const Finding &f, UnixSeconds now)
    {
        return {tr("%Ln personal key(s) in production", nullptr, f.count()),
                joined({tr("Each dies with its owner’s access"), lastUse(f, now)}), tr("Show keys")};
    }
    static FindingWords oldKeys(const Finding &f, UnixSeconds)
    {
        return {tr("%Ln key(s) older than your policy", nullptr, f.count()), names(f), tr("Show keys")};
    }
    static FindingWords ownerCount(const Finding &f, UnixSeconds)
    {
        return {tr("%Ln owner(s); two or three are advised", nullptr, f.count()), names(f), tr("Show people")};
    }
    static FindingWords expired(const Finding &f, UnixSeconds)
    {
        return {tr("%Ln invitation(s) have expired", nullptr, f.count()),
                joined({tr("Such mails often end in spam"), names(f)}), tr("Show")};
    }
    static FindingWords expiring(const Finding &f, UnixSeconds now)
    {
        return {tr("%Ln invitation(s) expire within a week", nullptr, f.count()),
                joined({f.due ? tr("The first %1").arg(Format::ago(f.due, now)) : QString(), names(f)}), tr("Show")};
    }
    static FindingWords unlisted(const Finding &f, UnixSeconds)
    {
        return {tr("%Ln production key(s) without a listed system", nullptr, f.count()),
                tr("Nobody knows what to update when they are replaced"), tr("Show keys")};
    }
    static FindingWords offboardingReady(const Finding &f, UnixSeconds)
    {
        return {tr("The offboarding of %1 can go on").arg(name(f)),
                tr("No key is being moved any more; it waits for you"), tr("Go on")};
    }
    static FindingWords spendSpike(const Finding &f, UnixSeconds)
    {
        const QString title =
            f.times ? tr("%1 cost %2 times its usual").arg(name(f), Format::locale().toString(*f.times, 'f', 0))
                    : tr("%1 has begun to cost").arg(name(f));
        return {title, tr("%1 on %2, usually %3").arg(amount(f.amount), Format::dayMonth(f.since), amount(f.against)),
                tr("Show spend")};
    }
    static FindingWords firstSeen(const Finding &f, UnixSeconds)
    {
        return {tr("%1 was billed for the first time").arg(name(f)),
                tr("%1 on %2").arg(amount(f.amount), Format::dayMonth(f.since)), tr("Show spend")};
    }
    static FindingWords runawayKey(const Finding &f, UnixSeconds)
    {
        //: of a key that runs away: estimated cost by the hour, estimated cost since it began
        return {tr("The key %1 runs away").arg(name(f)),
                tr("About %1 an hour, some %2 so far").arg(amount(f.amount), amount(f.against)), tr("Show spend")};
    }
    static FindingWords neverUsed(const Finding &f, UnixSeconds)
    {
        return {tr("%Ln key(s) were never used", nullptr, f.count()), names(f), tr("Show keys")};
    }
};

} // namespace

FindingWords findingWords(const Finding &finding, UnixSeconds now)
{
    static const std::pair<QLatin1StringView, Sentences::Make> kWords[] = {
        {"runaway"_L1, &Sentences::runaway},
        {"owner-gone"_L1, &Sentences::ownerGone},
        {"hard-limit-production"_L1, &Sentences::hardLimit},
        {"admin-key-expiry"_L1, &Sentences::adminKeyExpiry},
        {"personal-in-production"_L1, &Sentences::personalKeys},
        {"older-than-policy"_L1, &Sentences::oldKeys},
        {"owner-count"_L1, &Sentences::ownerCount},
        {"invitations-expired"_L1, &Sentences::expired},
        {"invitations-expiring"_L1, &Sentences::expiring},
        {"no-systems"_L1, &Sentences::unlisted},
        {"never-used"_L1, &Sentences::neverUsed},
        {"spend-spike"_L1, &Sentences::spendSpike},
        {"spend-first-seen"_L1, &Sentences::firstSeen},
        {"spend-runaway-key"_L1, &Sentences::runawayKey},
        {"offboarding-ready"_L1, &Sentences::offboardingReady},
    };
    for (const auto &[rule, make] : kWords) {
        if (rule == finding.rule)
            return make(finding, now);
    }
    return {finding.rule, Sentences::names(finding), {}}; // a rule without words: tst_overview fails on it
}

} // namespace steward
