// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/readplan.h"

#include <bitset>

namespace steward {
namespace {

constexpr std::chrono::seconds kRetryFailedAfter = std::chrono::minutes(5);

class Planner final
{
public:
    explicit Planner(const PlanInput &input)
        : m_in(input)
    {
        for (auto it = input.snapshot.states.cbegin(); it != input.snapshot.states.cend(); ++it) {
            if (it->notOffered)
                m_notOffered.set(indexOf(it.key().kind));
        }
    }

    [[nodiscard]] bool isDue(const ListId &id) const
    {
        if (m_in.wanted.contains(id))
            return true;
        const ListState state = m_in.snapshot.states.value(id);
        const bool organizations = id.projectId.isEmpty();
        const bool forced = m_in.force && urgency(m_in.focus, id.kind) != Priority::Background;
        if (m_notOffered[indexOf(id.kind)])
            return forced && organizations;
        if (state.stale || state.fetchedAt == 0) {
            const auto failed = m_in.failedAt.constFind(id);
            return m_in.force || failed == m_in.failedAt.cend() || m_in.now - *failed >= kRetryFailedAfter.count();
        }
        const bool spokenFor = isLogged(id.kind) && readAt(id) >= m_in.unsureSince[indexOf(id.kind)];
        const Vouching vouching = spokenFor ? m_in.vouching : Vouching::No;
        if (vouching == Vouching::Pending)
            return false;
        const bool vouched = vouching == Vouching::Yes;
        // Of the projects' lists those that the log could speak for but does not.
        if (forced && (organizations || id.projectId == m_in.focusedProject || (isLogged(id.kind) && !vouched)))
            return true;
        const Freshness &limits = kFreshness[indexOf(id.kind)];
        return m_in.now - readAt(id) >= (vouched ? limits.vouched : limits.alone).count();
    }

    [[nodiscard]] UnixSeconds readAt(const ListId &id) const
    {
        const auto known = m_in.readAt.constFind(id);
        return known != m_in.readAt.cend() ? *known : m_in.snapshot.states.value(id).fetchedAt;
    }

    /// Smaller is earlier.
    [[nodiscard]] UnixSeconds rank(const ListId &id) const
    {
        if (id.projectId.isEmpty())
            return -4;
        if (id.projectId == m_in.focusedProject || m_in.wanted.contains(id))
            return -3;
        const ListState state = m_in.snapshot.states.value(id);
        return state.fetchedAt == 0 ? -2 : state.stale ? -1 : readAt(id);
    }

private:
    const PlanInput &m_in;
    std::bitset<kListKindCount> m_notOffered; ///< refused for some projects: not asked for the others
};

} // namespace

bool needsProjectUsers(const Snapshot &snapshot)
{
    const auto hasProjects = [](const User &user) { return !user.projects.empty(); };
    return !snapshot.users.empty() && std::none_of(snapshot.users.begin(), snapshot.users.end(), hasProjects);
}

std::vector<ListId> dueLists(const PlanInput &input)
{
    const Planner planner(input);
    std::vector<std::pair<UnixSeconds, ListId>> due;
    const auto consider = [&](ListId id) {
        if (planner.isDue(id))
            due.emplace_back(planner.rank(id), std::move(id));
    };
    for (int i = 0; i < kListKindCount; ++i) {
        const auto kind = static_cast<ListKind>(i);
        if (!isPerProject(kind) || kind == ListKind::SpendLimits)
            consider({kind, {}});
        if (!isPerProject(kind) || (kind == ListKind::ProjectUsers && !needsProjectUsers(input.snapshot)))
            continue;
        for (const Project &project : input.snapshot.projects) {
            if (!project.isArchived()) // the service answers errors for archived ones (BEHAVIOURS 40)
                consider({kind, project.id});
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ListId> ordered;
    ordered.reserve(due.size());
    for (auto &[rank, id] : due)
        ordered.push_back(std::move(id));
    return ordered;
}

} // namespace steward
