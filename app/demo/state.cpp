// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/state.h"

#include <algorithm>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

void State::join(int project, int member, const QString &role, qint64 at)
{
    Project &place = projects[project];
    if (const auto known = place.memberAt.constFind(member); known != place.memberAt.cend()) {
        place.members[size_t(*known)] = {member, role, at, false};
        return;
    }
    place.memberAt.insert(member, int(place.members.size()));
    place.members.push_back({member, role, at, false});
    members[member].projects.push_back(project);
}

void State::leave(int project, int member)
{
    Project &place = projects[project];
    if (const auto known = place.memberAt.constFind(member); known != place.memberAt.cend())
        place.members[size_t(*known)].gone = true;
}

const Membership *State::membership(int project, int member) const
{
    const Project &place = projects[project];
    const auto known = place.memberAt.constFind(member);
    if (known == place.memberAt.cend() || place.members[size_t(*known)].gone)
        return nullptr;
    return &place.members[size_t(*known)];
}

void State::removeMember(int member)
{
    members[member].gone = true;
    for (int project : members[member].projects)
        leave(project, member);
}

int State::addAccount(ServiceAccount account)
{
    std::vector<int> &list = projects[account.project].accounts;
    account.position = int(list.size());
    list.push_back(accounts.size());
    return accounts.add(std::move(account));
}

int State::addKey(Key key)
{
    std::vector<int> &list = projects[key.project].keys;
    key.position = int(list.size());
    list.push_back(keys.size());
    if (key.member >= 0)
        members[key.member].keys.push_back(keys.size());
    return keys.add(std::move(key));
}

int State::addAdminKey(AdminKey key)
{
    adminKeyByValue.insert(key.value, adminKeys.size());
    return adminKeys.add(std::move(key));
}

bool State::ownerHasAccess(const Key &key) const
{
    if (key.account >= 0)
        return !accounts[key.account].gone;
    return membership(key.project, key.member) != nullptr;
}

int State::defaultProject() const
{
    for (int i = 0; i < projects.size(); ++i) {
        if (projects[i].isDefault)
            return i;
    }
    return -1;
}

int State::ownerCount() const
{
    return int(
        std::count_if(members.begin(), members.end(), [](const Member &m) { return !m.gone && m.role == "owner"_L1; }));
}

} // namespace steward::demo
