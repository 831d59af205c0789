// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/subjects.h"

#include "ui/support/servertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
class Subjects final
{
    Q_DECLARE_TR_FUNCTIONS(steward::Subjects)
};
} // namespace

QString subjects(const Snapshot &snapshot, const QStringList &userIds)
{
    constexpr qsizetype kNamed = 4;
    QHash<QString, QString> names;
    for (const User &user : snapshot.users)
        names.insert(user.id, user.name.isEmpty() ? user.email : user.name);
    QStringList shown;
    for (const QString &id : userIds.first(std::min(kNamed, userIds.size())))
        shown += servertext::isolated(servertext::shownOr(names.value(id), id));
    const int more = static_cast<int>(userIds.size() - shown.size());
    if (more > 0)
        return Subjects::tr("%1 and %Ln more", "names, a number of further people", more).arg(shown.join(u", "_s));
    return QLocale().createSeparatedList(shown);
}

} // namespace steward
