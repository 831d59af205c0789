// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the server's operations: method, path template, function. A template is also the name under which
// requests are counted and throttled.
#pragma once

#include "app/demo/http.h"
#include "app/demo/options.h"
#include "app/demo/state.h"
#include "app/demo/traffic.h"

#include <QJsonObject>
#include <vector>

namespace steward::demo {

/// One request on its way through a route. Lives for the call.
struct Context final
{
    const HttpRequest &request;
    const Query query;
    QStringList arguments; ///< what stands in the place of {…}, in order, decoded
    State &state;
    Traffic &traffic;
    Quirks quirks;
    const Options &options;
    qint64 nowMs = 0;
    qint64 readLagMs = 0;
    int adminKey = -1; ///< who asks
    quint64 nonce = 0; ///< a number of its own for each request, for ids of what it makes
    QJsonObject body;  ///< of a POST

    [[nodiscard]] qint64 now() const { return nowMs / 1000; }
    /// Made and not yet gone, as far as reads can tell.
    [[nodiscard]] bool sees(const Row &row) const { return !row.gone && row.seenFromMs <= nowMs; }
    /// Fills in what every new row has.
    void stamp(Row &row, const char *idPrefix, int length = 24) const;
    void audit(const QString &type, int project, const QString &subject, QJsonObject details = {}) const;
};

using Handler = HttpReply (*)(Context &);

struct Route final
{
    QByteArray method;
    QByteArray path; ///< "/organization/projects/{project_id}"
    Handler handler;
};

using Routes = std::vector<Route>;

// Each adds its operations.
void addProjectRoutes(Routes &routes);
void addUserRoutes(Routes &routes);
void addInviteRoutes(Routes &routes);
void addGroupRoutes(Routes &routes);
void addProjectMemberRoutes(Routes &routes);
void addServiceAccountRoutes(Routes &routes);
void addProjectKeyRoutes(Routes &routes);
void addAdminKeyRoutes(Routes &routes);
void addRateLimitRoutes(Routes &routes);
void addSpendLimitRoutes(Routes &routes);
void addUsageRoutes(Routes &routes);
void addAuditRoutes(Routes &routes);

/// Finds the route for a path below /v1.
class Router final
{
public:
    Router();
    struct Match
    {
        const Route *route = nullptr;
        QStringList arguments;
        bool pathKnown = false; ///< another method would have been right
    };
    [[nodiscard]] Match match(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] const Routes &routes() const { return m_routes; }

private:
    Routes m_routes;
    std::vector<QList<QByteArray>> m_segments;
};

} // namespace steward::demo
