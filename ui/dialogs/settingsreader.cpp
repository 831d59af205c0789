// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsreader.h"

#include "app/session/session.h"

#include <algorithm>

namespace steward {

SettingsReader::SettingsReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void SettingsReader::want(const QStringList &projectIds)
{
    m_wanted = projectIds;
    for (const QString &id : projectIds) {
        if (m_settings.contains(id) || m_reading.contains(id))
            continue;
        m_errors.remove(id);
        m_reading.insert(id);
        m_tasks.run(
            readProjectSettings(&m_session.transport(), m_session.organization().snapshot(), id, m_tasks.context()),
            [this, id](const Result<ProjectSettings> &settings) {
                m_reading.remove(id);
                if (settings)
                    m_settings.insert(id, *settings);
                else
                    m_errors.insert(id, settings.error());
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

const ProjectSettings *SettingsReader::find(const QString &projectId) const
{
    const auto found = m_settings.constFind(projectId);
    return found == m_settings.cend() ? nullptr : &*found;
}

bool SettingsReader::isReading() const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [this](const QString &id) { return m_reading.contains(id); });
}

std::optional<Error> SettingsReader::error() const
{
    for (const QString &id : m_wanted) {
        if (const auto found = m_errors.constFind(id); found != m_errors.cend())
            return *found;
    }
    return {};
}

} // namespace steward

#include "moc_settingsreader.cpp"
