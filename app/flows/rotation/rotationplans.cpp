// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationplans.h"

#include "app/organization/projectinfo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace steward::rotationplan {
namespace {

struct RotationPlanText
{
    Q_DECLARE_TR_FUNCTIONS(RotationPlanText)
};

Plan finished(PlanSheet &&sheet, const Rotation &rotation, const QString &title)
{
    Plan plan = std::move(sheet).finished(title);
    plan.id = rotation.id + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8);
    return plan;
}

QStringList namesakes(const Rotation &rotation, const Snapshot &snapshot)
{
    QStringList ids;
    for (const InProject<ProjectKey> &each : snapshot.projectKeys.of(rotation.key.projectId)) {
        if (each.value.ownerServiceAccountId == rotation.target.accountId && each.value.name == rotation.target.keyName)
            ids += each.value.id;
    }
    // Those that lost their secret may still be listed, or not be listed yet.
    for (const RotationNewKey &key : rotation.newKeys) {
        if (!ids.contains(key.id))
            ids += key.id;
    }
    return ids;
}

QStringList accountNamesakes(const Rotation &rotation, const Snapshot &snapshot)
{
    QStringList ids;
    for (const InProject<ServiceAccount> &each : snapshot.serviceAccounts.of(rotation.key.projectId)) {
        if (each.value.name == rotation.target.accountName)
            ids += each.value.id;
    }
    return ids;
}

PlanSheet expirySheet(const Rotation &rotation, qint64 seconds, const PlanOrigin &origin)
{
    PlanSheet sheet(origin);
    sheet.add(u"projectkeys.modify"_s, {{u"project_id"_s, rotation.key.projectId},
                                        {u"api_key_id"_s, rotation.key.id},
                                        {u"expires_in_seconds"_s, seconds}});
    sheet.remember(rotation.key.id, rotation.key.label());
    return sheet;
}

} // namespace

Plan createKey(const Rotation &rotation, const PlanOrigin &origin)
{
    PlanSheet sheet(origin);
    const RotationTarget &target = rotation.target;
    const QJsonValue project = rotation.key.projectId;
    QJsonValue account = target.accountId;
    QStringList after;
    if (target.accountId.isEmpty()) {
        // Without a key of its own: that one would come without a name, and its secret with the account's answer.
        const QString made = sheet.add(
            u"serviceaccounts.create"_s,
            {{u"project_id"_s, project}, {u"name"_s, target.accountName}, {u"create_service_account_only"_s, true}},
            knownNamesakes(accountNamesakes(rotation, origin.snapshot)));
        account = reference(made);
        after = {sheet.add(u"serviceaccounts.modify"_s,
                           {{u"project_id"_s, project}, {u"service_account_id"_s, account}, {u"role"_s, u"member"_s}})};
    }
    QJsonObject arguments{{u"project_id"_s, project}, {u"service_account_id"_s, account}, {u"name"_s, target.keyName}};
    if (!target.scopes.isEmpty())
        arguments.insert("scopes"_L1, QJsonArray::fromStringList(target.scopes));
    if (target.expiresInSeconds > 0)
        arguments.insert("expires_in_seconds"_L1, target.expiresInSeconds);
    sheet.add(u"serviceaccounts.createkey"_s, arguments, knownNamesakes(namesakes(rotation, origin.snapshot)), after);
    return finished(std::move(sheet), rotation,
                    RotationPlanText::tr("Rotate %1: create the new key").arg(rotation.key.label()));
}

Plan removeKey(const Rotation &rotation, const QString &keyId, const QString &keyName, const PlanOrigin &origin)
{
    PlanSheet sheet(origin);
    sheet.add(u"projectkeys.remove"_s, {{u"project_id"_s, rotation.key.projectId}, {u"api_key_id"_s, keyId}});
    sheet.remember(keyId, keyName);
    return finished(std::move(sheet), rotation,
                    keyId == rotation.key.id
                        ? RotationPlanText::tr("Rotate %1: delete the old key").arg(rotation.key.label())
                        : RotationPlanText::tr("Rotate %1: delete the new key that nobody has the secret of")
                              .arg(rotation.key.label()));
}

Plan softStop(const Rotation &rotation, qint64 seconds, const PlanOrigin &origin)
{
    return finished(expirySheet(rotation, seconds, origin), rotation,
                    RotationPlanText::tr("Rotate %1: let the old key expire").arg(rotation.key.label()));
}

Plan liftStop(const Rotation &rotation, qint64 seconds, const PlanOrigin &origin)
{
    return finished(expirySheet(rotation, seconds, origin), rotation,
                    RotationPlanText::tr("Rotate %1: put the expiry of the old key off").arg(rotation.key.label()));
}

Plan limit(const Rotation &rotation, qint64 cents, const PlanOrigin &origin)
{
    PlanSheet sheet(origin);
    sheet.add(u"spendlimits.set"_s, {{u"project_id"_s, rotation.key.projectId}, {u"threshold_amount"_s, cents}});
    // An ordinary plan: nothing of the rotation waits for it, and it can be undone.
    return std::move(sheet).finished(
        RotationPlanText::tr("Leaked key %1: limit its project").arg(rotation.key.label()));
}

QString proposedKeyName(const RotatedKey &key, qint64 nowMs)
{
    static const QRegularExpression kDateAtEnd(u"[ _-]*\\d{4}-\\d{2}-\\d{2}$"_s);
    QString stem = key.name.isEmpty() ? key.ownerName : key.name;
    stem.remove(kDateAtEnd); // of the rotation before
    return u"%1 %2"_s.arg(stem, QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date().toString(Qt::ISODate)).trimmed();
}

} // namespace steward::rotationplan
