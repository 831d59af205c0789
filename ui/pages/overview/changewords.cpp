// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changewords.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

struct Sentence
{
    QLatin1StringView type;
    QLatin1StringView icon;
    const char *sentence; ///< %1 who, %2 what
};

constexpr std::array kWords{
    Sentence{"api_key.created"_L1, "plus"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 created key %2")},
    Sentence{"api_key.updated"_L1, "pencil"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 changed key %2")},
    Sentence{"api_key.deleted"_L1, "trash-2"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 deleted key %2")},
    Sentence{"certificate.created"_L1, "plus"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 uploaded certificate %2")},
    Sentence{"certificate.deleted"_L1, "trash-2"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 deleted certificate %2")},
    Sentence{"invite.accepted"_L1, "user"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 accepted the invitation to %2")},
    Sentence{"invite.deleted"_L1, "user-x"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 revoked the invitation of %2")},
    Sentence{"invite.sent"_L1, "user-plus"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 invited %2")},
    Sentence{"organization.updated"_L1, "pencil"_L1,
             QT_TRANSLATE_NOOP("ChangeWords", "%1 changed the organization’s settings")},
    Sentence{"project.archived"_L1, "folder"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 archived project %2")},
    Sentence{"project.created"_L1, "plus"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 created project %2")},
    Sentence{"project.updated"_L1, "pencil"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 changed project %2")},
    Sentence{"rate_limit.deleted"_L1, "gauge"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 reset rate limit %2")},
    Sentence{"rate_limit.updated"_L1, "gauge"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 changed rate limit %2")},
    Sentence{"service_account.created"_L1, "bot"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 created service account %2")},
    Sentence{"service_account.deleted"_L1, "bot"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 deleted service account %2")},
    Sentence{"service_account.updated"_L1, "bot"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 changed service account %2")},
    Sentence{"user.added"_L1, "user-plus"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 added %2")},
    Sentence{"user.deleted"_L1, "user-minus"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 removed %2")},
    Sentence{"user.updated"_L1, "user"_L1, QT_TRANSLATE_NOOP("ChangeWords", "%1 changed the role of %2")},
};

} // namespace

ChangeWords changeWords(const QString &type, const QString &actor, const QString &subject)
{
    const QString who = actor.isEmpty() ? QCoreApplication::translate("ChangeWords", "Somebody not known") : actor;
    const QString what = subject.isEmpty() ? QCoreApplication::translate("ChangeWords", "(not known)") : subject;
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Sentence &words) { return words.type == type; });
    if (found != kWords.end()) {
        const QString sentence = QCoreApplication::translate("ChangeWords", found->sentence);
        return {found->icon, sentence.contains(u"%2") ? sentence.arg(who, what) : sentence.arg(who)};
    }
    //: %1: who, %2: the service's name for an event, e.g. 'group.created'
    return {"activity"_L1, QCoreApplication::translate("ChangeWords", "%1: %2").arg(who, type)};
}

} // namespace steward
