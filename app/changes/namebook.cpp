// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/namebook.h"

#include "app/organization/keyrow.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

const QString &orElse(const QString &name, const QString &id)
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
        for (const QJsonArray array = value.toArray(); const QJsonValue &element : array)
            forEachText(element, visit);
    } else if (value.isObject()) {
        for (const QJsonObject object = value.toObject(); const QJsonValue &member : object)
            forEachText(member, visit);
    }
}

} // namespace

NameBook::NameBook(const Snapshot &snapshot)
{
    m_held.projects = snapshot.projects;
    m_held.users = snapshot.users;
    m_held.invites = snapshot.invites;
    m_held.adminKeys = snapshot.adminKeys;
    m_held.serviceAccounts = snapshot.serviceAccounts;
    m_held.projectKeys = snapshot.projectKeys;
}

const NameBook::Names &NameBook::names() const
{
    if (!m_names.isEmpty())
        return m_names;
    m_names.reserve(static_cast<qsizetype>(m_held.projects.size() + m_held.users.size() + m_held.invites.size() +
                                           m_held.adminKeys.size() + m_held.serviceAccounts.size() +
                                           m_held.projectKeys.size()));
    for (const Project &project : m_held.projects)
        m_names.insert(project.id, {&orElse(project.name, project.id), nullptr});
    for (const User &user : m_held.users)
        m_names.insert(user.id, {&orElse(orElse(user.name, user.email), user.id), nullptr});
    for (const Invite &invite : m_held.invites)
        m_names.insert(invite.id, {&invite.email, nullptr});
    for (const AdminKey &key : m_held.adminKeys)
        m_names.insert(key.id, {&key.name, &key.redactedValue});
    for (const InProject<ServiceAccount> &account : m_held.serviceAccounts)
        m_names.insert(account.value.id, {&orElse(account.value.name, account.value.id), nullptr});
    for (const InProject<ProjectKey> &key : m_held.projectKeys)
        m_names.insert(key.value.id, {&key.value.name, &key.value.redactedValue});
    return m_names;
}

QString NameBook::known(const QString &id) const
{
    const auto found = names().constFind(id);
    if (found == m_names.cend())
        return {};
    return found->redactedKey ? keyName(*found->name, *found->redactedKey) : *found->name;
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
