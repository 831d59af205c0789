// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/lostsecrets.h"

#include <algorithm>
#include <cstdlib>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct LostSecretText
{
    Q_DECLARE_TR_FUNCTIONS(LostSecretText)
};

constexpr qint64 kWithItsAccount = 60; ///< seconds: how much later than its account its first key may seem to be made

/// The key that came with the account: the first one, and of the same moment. Any other is somebody's.
const ProjectKey *keyMadeWith(const QString &projectId, const QString &accountId, qint64 accountMadeAt,
                              const Snapshot &snapshot)
{
    const ProjectKey *first = nullptr;
    for (const InProject<ProjectKey> &each : snapshot.projectKeys.of(projectId)) {
        if (each.value.ownerServiceAccountId == accountId && (!first || each.value.createdAt < first->createdAt))
            first = &each.value;
    }
    return first && std::abs(first->createdAt - accountMadeAt) <= kWithItsAccount ? first : nullptr;
}

QStringList namesakes(const QString &projectId, const QString &accountId, const QString &name, const Snapshot &snapshot)
{
    QStringList ids;
    for (const InProject<ProjectKey> &each : snapshot.projectKeys.of(projectId)) {
        if (each.value.ownerServiceAccountId == accountId && each.value.name == name)
            ids += each.value.id;
    }
    return ids;
}

/// Another key like the one on \a accountId that is lost, then that one's end; \a lostId empty: it is not known.
Plan replacedKey(QJsonObject wanted, const QString &accountName, const QString &lostId, const PlanOrigin &origin)
{
    const QString projectId = wanted.value("project_id"_L1).toString();
    const QString accountId = wanted.value("service_account_id"_L1).toString();
    const QString name = wanted.value("name"_L1).toString();
    PlanSheet sheet(origin);
    QStringList known = namesakes(projectId, accountId, name, origin.snapshot);
    if (!lostId.isEmpty() && !known.contains(lostId))
        known += lostId;
    const QString made = sheet.add(u"serviceaccounts.createkey"_s, wanted, knownNamesakes(known));
    if (!accountName.isEmpty())
        sheet.remember(accountId, accountName);
    if (!lostId.isEmpty()) {
        sheet.add(u"projectkeys.remove"_s, {{u"project_id"_s, projectId}, {u"api_key_id"_s, lostId}}, {}, {made});
        sheet.remember(lostId, name);
    }
    Plan plan = std::move(sheet).finished(LostSecretText::tr("Replace the key %1, whose secret is lost").arg(name));
    if (lostId.isEmpty())
        plan.note =
            LostSecretText::tr("The key whose secret is lost is not among the keys that are known, so that this "
                               "plan does not delete it. Look for it when the keys have been read again.");
    return plan;
}

} // namespace

std::optional<Plan> replaceLostSecretPlan(const PlanRecord &record, std::size_t step, const PlanOrigin &origin)
{
    const StepState &state = record.steps.at(step);
    if (state.phase != StepPhase::Done || !state.secretLost)
        return std::nullopt;
    const QString &operation = record.plan.steps[step].operation;
    const QString madeId = state.answer.value("id"_L1).toString();
    if (operation == "serviceaccounts.createkey"_L1)
        return replacedKey(state.sent, {}, madeId, origin);
    if (operation == "serviceaccounts.create"_L1) {
        const QString projectId = state.sent.value("project_id"_L1).toString();
        const QString name = state.sent.value("name"_L1).toString();
        const ProjectKey *lost =
            keyMadeWith(projectId, madeId, state.answer.value("created_at"_L1).toInteger(), origin.snapshot);
        const QString keyName = lost && !lost->name.isEmpty() ? lost->name : name;
        return replacedKey({{u"project_id"_s, projectId}, {u"service_account_id"_s, madeId}, {u"name"_s, keyName}},
                           name, lost ? lost->id : QString(), origin);
    }
    if (operation == "adminkeys.create"_L1) {
        PlanSheet sheet(origin);
        const QString name = state.sent.value("name"_L1).toString();
        const QString made = sheet.add(operation, state.sent, knownNamesakes({madeId}));
        sheet.add(u"adminkeys.remove"_s, {{u"key_id"_s, madeId}}, {}, {made});
        sheet.remember(madeId, name);
        return std::move(sheet).finished(LostSecretText::tr("Replace the key %1, whose secret is lost").arg(name));
    }
    return std::nullopt;
}

} // namespace steward
