// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the demonstration organization: the same one for the same seed, scale and day. Used once, by DemoServer.
#pragma once

#include "app/demo/options.h"
#include "app/demo/random.h"
#include "app/demo/state.h"
#include "app/demo/traffic.h"

namespace steward::demo {

class Generator
{
public:
    /// \a now: seconds since 1970; ages count back from its minute.
    Generator(quint64 seed, qint64 now);
    Q_DISABLE_COPY_MOVE(Generator)

    void makeSmall();
    void makeFull();
    [[nodiscard]] State takeState() { return std::move(m_state); }
    [[nodiscard]] Traffic takeTraffic() { return std::move(m_traffic); }

private:
    enum class Environment { Development, Staging, Production, Analytics };
    /// What the keys of a product's projects do.
    struct Line
    {
        const char *name;
        std::vector<int> products; ///< of the price list
        qint64 perDay;             ///< in production
    };
    struct Owner
    {
        int member = -1;
        int account = -1;
    };

    void makeOwn();
    int project(const QString &name, int daysOld);
    int member(const QString &name, const QString &email, const QString &role, int daysOld);
    int account(int project, const QString &name, int daysOld);
    int key(int project, Owner owner, const QString &name, int daysOld);
    void traffic(int key, int product, qint64 perDay, Rhythm rhythm, bool batch = false);
    void silenceSince(int key, int days);
    void invite(const QString &email, const QString &role, int daysOld, int validDays, int acceptedAfterDays,
                std::vector<InviteProject> projects);
    void populate(int project, const Line &line, Environment environment, const std::vector<int> &team);
    void makeSituations();
    void makeLimits(int hardLimited);
    void makeAudit(int days, int most);
    void audit(const QString &type, qint64 at, int byMember, int project, const QString &subject,
               QJsonObject details = {});
    [[nodiscard]] qint64 daysAgo(int days);
    [[nodiscard]] qint64 monthToDateNanos(int project) const;
    [[nodiscard]] QString id(const char *prefix, int length = 24);
    [[nodiscard]] int projectNamed(const QString &name) const;

    const qint64 m_now;
    Random m_random;
    State m_state;
    Traffic m_traffic;
};

} // namespace steward::demo
