// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rate limits of projects, each project once while the page lives, for the peaks of the Usage page. What
// fails is asked for again when it is next wanted. The session must outlive it. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/result.h"
#include "app/spend/headroom.h"

#include <QObject>
#include <QSet>

namespace steward {

class Session;

class LimitsReader final : public QObject
{
    Q_OBJECT
public:
    explicit LimitsReader(Session &session, QObject *parent = nullptr);

    void want(const QStringList &projectIds);
    [[nodiscard]] const ProjectRateLimits &limits() const { return m_limits; }
    [[nodiscard]] bool isReading() const { return !m_reading.isEmpty(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< the last one; of what is wanted

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    ProjectRateLimits m_limits;
    QSet<QString> m_reading;
    std::optional<Error> m_error;
    TaskScope m_tasks; // last
};

} // namespace steward
