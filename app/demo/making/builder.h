// SPDX-License-Identifier: GPL-3.0-or-later
// The steps from which a demonstration organization is made: rows with ids and dates, keys with their traffic. All
// chance comes from one stream of numbers, so the same steps make the same organization. Ages count back from the time
// given. Lives while DemoServer is constructed.
#pragma once

#include "app/demo/random.h"
#include "app/demo/state.h"
#include "app/demo/traffic.h"

namespace steward::demo {

/// A key is a person's or a service account's.
struct KeyOwner final
{
    int member = -1;
    int account = -1;
};

class Builder final
{
public:
    /// \a now: seconds since 1970.
    Builder(quint64 seed, qint64 now);
    Q_DISABLE_COPY_MOVE(Builder)

    int project(const QString &name, int daysOld);
    int member(const QString &name, const QString &email, const QString &role, int daysOld);
    int account(int project, const QString &name, int daysOld);
    int key(int project, KeyOwner owner, const QString &name, int daysOld);
    void group(const QString &name, bool scimManaged);
    /// \a acceptedAfterDays: -1 for not (yet).
    void invite(const QString &email, const QString &role, int daysOld, int acceptedAfterDays,
                std::vector<InviteProject> projects);
    void alert(Rows<SpendAlert> &alerts, qint64 cents, const QStringList &recipients);
    /// The keys the server itself accepts, two more, and the organization's rate limits.
    void adminKeysAndLimits();

    /// \a perDay: requests on a working day; tools and pictures take their small part of it.
    Stream &traffic(int key, int product, qint64 perDay, Rhythm rhythm, bool batch = false);
    void silence(int key, int sinceDays);
    /// The keys that \a key took over from, back to \a daysOld: rotated and deleted, but in the history of costs.
    void predecessors(int key, int daysOld);

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] qint64 daysAgo(int days); ///< some second of that day
    [[nodiscard]] QString id(const char *prefix, int length = 24);
    [[nodiscard]] int projectNamed(const QString &name) const; ///< must be there
    [[nodiscard]] qint64 monthToDateNanos(int project) const;

    Random random;
    State state;
    Traffic traffics;

private:
    int adminKey(const QString &name, int member, int daysOld);

    const qint64 m_now;
};

inline constexpr qint64 kDaySeconds = 86400;
inline constexpr const char *kEnvironmentNames[] = {"Development", "Staging", "Production", "Analytics"};

// What the scales are made of.
void makeSmallOrganization(Builder &builder);
void makeSituations(Builder &builder); ///< what is wrong with the small one, on purpose
void makeSpendLimits(Builder &builder);
void makeFullOrganization(Builder &builder);
/// What the last \a days must have left in the audit log, given what there is now.
void makeAuditHistory(Builder &builder, int days, int most);

} // namespace steward::demo
