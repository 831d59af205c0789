// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/namebook.h"

#include "app/organization/keyrow.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QString orElse(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

QString keyName(const QString &name, const QString &redacted)
{
    const QString tail = keyTail(redacted);
    return tail.isEmpty() ? name : QString(name + u" …"_s + tail).trimmed();
}

template <typename Visit>
void forEachText(const QJsonValue &value, Visit visit)
{
    if (value.isString()) {
        visit(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            forEachText(element, visit);
    } else if (value.isObject()) {
        for (const QJsonValue &member : value.toObject())
            forEachText(member, visit);
    }
}

} // namespace

NameBook::NameBook(const Snapshot &snapshot)
{
    m_names.reserve(static_cast<qsizetype>(snapshot.projects.size() + snapshot.users.size() + snapshot.invites.size() +
                                           snapshot.adminKeys.size() + snapshot.serviceAccounts.size() +
                                           snapshot.projectKeys.size()));
    for (const Project &project : snapshot.projects)
        m_names.insert(project.id, {orElse(project.name, project.id), {}});
    for (const User &user : snapshot.users)
        m_names.insert(user.id, {orElse(orElse(user.name, user.email), user.id), {}});
    for (const Invite &invite : snapshot.invites)
        m_names.insert(invite.id, {invite.email, {}});
    for (const AdminKey &key : snapshot.adminKeys)
        m_names.insert(key.id, {key.name, key.redactedValue});
    for (const InProject<ServiceAccount> &account : snapshot.serviceAccounts)
        m_names.insert(account.value.id, {orElse(account.value.name, account.value.id), {}});
    for (const InProject<ProjectKey> &key : snapshot.projectKeys)
        m_names.insert(key.value.id, {key.value.name, key.value.redactedValue});
}

QString NameBook::known(const QString &id) const
{
    const auto found = m_names.constFind(id);
    return found == m_names.cend() ? QString() : keyName(found->name, found->redactedKey);
}

QString NameBook::of(const QJsonValue &argument, const Plan &plan) const
{
    if (isReference(argument)) {
        // What an earlier step makes has the name that it is given there.
        const Step *maker = plan.step(argument.toObject().value("$step"_L1).toString());
        return maker ? maker->arguments.value("name"_L1).toString() : QString();
    }
    const QString id = argument.toString();
    if (const QString name = known(id); !name.isEmpty())
        return name;
    return plan.names.value(id, id);
}

void NameBook::remember(Plan &plan) const
{
    for (const Step &step : plan.steps) {
        forEachText(step.arguments, [this, &plan](const QString &text) {
            if (const QString name = known(text); !name.isEmpty())
                plan.names.insert(text, name);
        });
    }
}

} // namespace steward
