// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/facttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward::facttext {
namespace {

class FactText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::FactText)
};

/// "Used 3 minutes ago".
QString used(qint64 secondsAgo)
{
    if (secondsAgo < 90)
        return FactText::tr("Used just now");
    if (secondsAgo < 90 * 60)
        return FactText::tr("Used %Ln minute(s) ago", nullptr, int((secondsAgo + 30) / 60));
    if (secondsAgo < 36 * 3600)
        return FactText::tr("Used %Ln hour(s) ago", nullptr, int((secondsAgo + 1800) / 3600));
    return FactText::tr("Used %Ln day(s) ago", nullptr, int(secondsAgo / 86400));
}

QString useOfKey(const QVariantMap &values)
{
    QStringList parts;
    if (values.contains(u"lastUsed"_s))
        parts += used(values.value(u"lastUsed"_s).toLongLong());
    else
        parts += FactText::tr("Never used");
    if (values.contains(u"requests"_s))
        parts += FactText::tr("%Ln request(s) in the last hour", nullptr, values.value(u"requests"_s).toInt());
    const int systems = values.value(u"systems"_s).toInt();
    parts += systems > 0 ? FactText::tr("%Ln system(s) listed", nullptr, systems) : FactText::tr("no system listed");
    return QLocale().textDirection() == Qt::RightToLeft ? parts.join(u"، "_s) : parts.join(u", "_s);
}

/// "a …1234, b …5678 and 12 more".
QString listed(const QStringList &names)
{
    constexpr qsizetype kNamed = 12;
    const QString shown = names.mid(0, kNamed).join(u", "_s);
    return names.size() <= kNamed
               ? shown
               : FactText::tr("%1 and %Ln more", "names, and how many more", int(names.size() - kNamed)).arg(shown);
}

QString countOf(const Fact &fact, const QString &name)
{
    return QLocale().toString(fact.values.value(name).toInt());
}

} // namespace

QString sentence(const Fact &fact)
{
    const int keys = fact.values.value(u"keys"_s).toInt();
    const int inUse = fact.values.value(u"used"_s).toInt();
    const int owners = fact.values.value(u"owners"_s).toInt();
    switch (fact.kind) {
    case Fact::Kind::LastOwner:
        return FactText::tr("This is the last owner. An organization without one cannot be managed any more.");
    case Fact::Kind::ScimManaged:
        return FactText::tr("This person is managed by your identity provider. Change them there.");
    case Fact::Kind::DefaultProject:
        return FactText::tr("The Default project cannot be changed in this way.");
    case Fact::Kind::ArchivedProject:
        return FactText::tr("The project is archived and cannot be changed any more.");
    case Fact::Kind::OwnAdminKey:
        return FactText::tr("Steward itself uses this admin key. Connect with another one first.");
    case Fact::Kind::KeyInUse:
        return FactText::tr("%1. Everything that uses this key stops at once.").arg(useOfKey(fact.values));
    case Fact::Kind::KeyNeverUsed:
    case Fact::Kind::KeyIdle:
        return useOfKey(fact.values);
    case Fact::Kind::KeysDie: {
        QStringList sentences;
        sentences +=
            inUse > 0
                ? FactText::tr("%Ln key(s) stop working at once, %1 of them used in the last 24 hours.", nullptr, keys)
                      .arg(countOf(fact, u"used"_s))
                : FactText::tr("%Ln key(s) stop working at once. None was used in the last 24 hours.", nullptr, keys);
        if (const auto requests = fact.values.constFind(u"requests"_s); requests != fact.values.cend())
            sentences +=
                FactText::tr("%Ln request(s) in the last hour, all keys together.", nullptr, requests->toInt());
        if (const QStringList names = fact.values.value(u"names"_s).toStringList(); !names.isEmpty())
            sentences += FactText::tr("They are: %1.", "keys").arg(listed(names));
        return sentences.join(u' ');
    }
    case Fact::Kind::ArchivedForGood: {
        const QString affected =
            FactText::tr("Archiving cannot be undone. %1 keys, %2 service accounts and %3 people are affected.")
                .arg(countOf(fact, u"keys"_s), countOf(fact, u"accounts"_s), countOf(fact, u"people"_s));
        const QStringList names = fact.values.value(u"names"_s).toStringList();
        return names.isEmpty() ? affected
                               : FactText::tr("%1 The people are: %2.", "sentence, names").arg(affected, listed(names));
    }
    case Fact::Kind::LosesOwnerRole:
        return FactText::tr("An owner loses the right to manage the organization. %Ln owner(s) remain.", nullptr,
                            owners);
    case Fact::Kind::OwnersAfter:
        return owners == 1
                   ? FactText::tr("One owner would be left. Two or three are advised: one alone can be locked out.")
                   : FactText::tr("The organization would have %Ln owner(s). Two or three are advised.", nullptr,
                                  owners);
    case Fact::Kind::KeysKeepWorking:
        return FactText::tr("%Ln key(s) of this person in the project keep working until they are deleted.", nullptr,
                            keys);
    case Fact::Kind::KeysOfPerson:
        return inUse > 0
                   ? FactText::tr("This person owns %Ln key(s), %1 of them used in the last 24 hours.", nullptr, keys)
                         .arg(countOf(fact, u"used"_s))
                   : FactText::tr("This person owns %Ln key(s). None was used in the last 24 hours.", nullptr, keys);
    case Fact::Kind::MailGoesOut:
        return FactText::tr("The service sends an e-mail. Such mails often end in spam.");
    case Fact::Kind::DefaultProjectToo:
        return FactText::tr("Without named projects the service puts the person into the Default project.");
    case Fact::Kind::SecretShownOnce:
        return FactText::tr("The secret is shown once.");
    case Fact::Kind::HardLimitInProduction:
        return FactText::tr(
            "Requests of this production project fail when the limit is reached. Enforcement lags, and spend can "
            "overshoot.");
    case Fact::Kind::NotUndone:
        return FactText::tr("Cannot be undone.");
    case Fact::Kind::NotKnown:
        return FactText::tr("Not among what Steward has read. It may be gone already.");
    }
    return {};
}

} // namespace steward::facttext
