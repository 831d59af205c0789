// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of projects for a dialog that compares them: each is read once, when it is first wanted. The session
// must outlive it. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/planning/projectsettings.h"

#include <QObject>
#include <QSet>

namespace steward {

class Session;

class SettingsReader final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsReader(Session &session, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SettingsReader)

    /// From now on only these; what has failed before is asked for again.
    void want(const QStringList &projectIds);
    [[nodiscard]] const ProjectSettings *find(const QString &projectId) const; ///< null: not read (yet)
    [[nodiscard]] bool isReading() const;                                      ///< of what is wanted
    [[nodiscard]] std::optional<Error> error() const;                          ///< of what is wanted, the first

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    QStringList m_wanted;
    QHash<QString, ProjectSettings> m_settings;
    QHash<QString, Error> m_errors;
    QSet<QString> m_reading;
    TaskScope m_tasks; // last
};

} // namespace steward
