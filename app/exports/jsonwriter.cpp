// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/jsonwriter.h"

#include "app/json/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// Looks values up by id and writes those asked for.
class Values final
{
public:
    template <typename T>
    void add(const QString &id, const T &value, QLatin1StringView object, const QString &projectId = {})
    {
        if (!m_wanted.contains(id))
            return;
        QJsonObject json = json::encode(value);
        json.insert("object"_L1, object);
        if (!projectId.isEmpty())
            json.insert("project_id"_L1, projectId);
        m_found.insert(id, json);
    }
    explicit Values(const QStringList &ids)
        : m_ids(ids)
        , m_wanted(ids.begin(), ids.end())
    {
    }
    [[nodiscard]] QJsonArray inOrder() const
    {
        QJsonArray array;
        for (const QString &id : m_ids) {
            if (const auto found = m_found.constFind(id); found != m_found.constEnd())
                array.append(*found);
        }
        return array;
    }

private:
    const QStringList &m_ids;
    QSet<QString> m_wanted;
    QHash<QString, QJsonObject> m_found;
};

} // namespace

QJsonArray projectsAsJson(const Snapshot &snapshot, const QStringList &ids)
{
    Values values(ids);
    for (const Project &project : snapshot.projects)
        values.add(project.id, project, "organization.project"_L1);
    return values.inOrder();
}

QJsonArray membersAsJson(const Snapshot &snapshot, const QStringList &ids)
{
    Values values(ids);
    for (const User &user : snapshot.users)
        values.add(user.id, user, "organization.user"_L1);
    for (const Invite &invite : snapshot.invites)
        values.add(invite.id, invite, "organization.invite"_L1);
    return values.inOrder();
}

QJsonArray keysAsJson(const Snapshot &snapshot, const QStringList &ids)
{
    Values values(ids);
    for (const auto &[projectId, key] : snapshot.projectKeys)
        values.add(key.id, key, "organization.project.api_key"_L1, projectId);
    for (const AdminKey &key : snapshot.adminKeys)
        values.add(key.id, key, "organization.admin_api_key"_L1);
    return values.inOrder();
}

QByteArray toJson(const QJsonArray &values)
{
    return QJsonDocument(values).toJson(QJsonDocument::Indented);
}

} // namespace steward
