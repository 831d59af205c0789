// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plansheet.h"

#include "app/changes/namebook.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {

QString PlanSheet::add(const QString &operation, QJsonObject arguments, QJsonObject before, QStringList after)
{
    const QString id = QString::number(m_plan.steps.size() + 1);
    m_plan.steps.push_back({id, operation, std::move(arguments), std::move(before), std::move(after)});
    return id;
}

Plan PlanSheet::finished(const QString &title) &&
{
    m_plan.id = newPlanId();
    m_plan.title = title;
    m_plan.madeAtMs = m_origin.nowMs;
    m_plan.connectionId = m_origin.connectionId;
    m_plan.organization = m_origin.organization;
    m_plan.parallel = kParallel;
    NameBook(m_origin.snapshot).remember(m_plan);
    return std::move(m_plan);
}

QJsonObject knownNamesakes(const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    return {{u"alike"_s, QJsonArray::fromStringList(ids)}};
}

} // namespace steward
