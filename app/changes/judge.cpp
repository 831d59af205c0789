// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/judge.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr auto kAlike =
    "alike"_L1; // Step::before of a Create: ids of the namesakes that were known, or that an earlier step removes

/// Whether \a state has every member of \a target, with its value. A number may be written as text and null as nothing.
bool holds(const QJsonObject &state, const QJsonObject &target)
{
    for (auto member = target.begin(); member != target.end(); ++member) {
        const QJsonValue there = state.value(member.key());
        if (member->isObject() ? !holds(there.toObject(), member->toObject()) : there != member.value())
            return false;
    }
    return true;
}

std::vector<Difference> differences(const QJsonObject &before, const QJsonObject &now)
{
    std::vector<Difference> all;
    for (auto member = before.begin(); member != before.end(); ++member) {
        const QJsonValue there = now.value(member.key());
        if (there != member.value() && !(there.isUndefined() && member->isNull()))
            all.push_back({member.key(), member.value(), there});
    }
    return all;
}

Judgement judgedCreation(const Operation &operation, const QJsonObject &before, const Observation &now)
{
    using Verdict = Judgement::Verdict;
    if (!now.exists)
        return {};
    const QJsonArray known = before.value(kAlike).toArray();
    if (operation.isSameByName() && known.isEmpty())
        return {Verdict::Reached, {}};
    for (const QJsonObject &other : now.alike) {
        if (known.contains(other.value("id"_L1)))
            continue;
        if (operation.isSameByName())
            return {Verdict::Reached, {}};
        return {Verdict::Changed, {{{}, QJsonValue(), other}}};
    }
    return {};
}

} // namespace

Judgement judged(const Operation &operation, const QJsonObject &arguments, const QJsonObject &before,
                 const Observation &now)
{
    using Verdict = Judgement::Verdict;
    switch (operation.effect()) {
    case Effect::Create:
        return judgedCreation(operation, before, now);
    case Effect::Remove:
        if (!now.exists)
            return {Verdict::Reached, {}};
        break;
    case Effect::Modify: {
        const QJsonObject target = operation.target(arguments);
        if (now.exists && !target.isEmpty() && holds(now.state, target))
            return {Verdict::Reached, {}};
        if (!now.exists && operation.makesItself())
            break;
        if (!now.exists)
            return {Verdict::Changed, {{{}, before.isEmpty() ? QJsonValue(true) : QJsonValue(before), QJsonValue()}}};
        break;
    }
    }
    if (auto changed = differences(before, now.state); !changed.empty())
        return {Verdict::Changed, std::move(changed)};
    return {};
}

std::optional<QJsonObject> effectSeen(const Operation &operation, const QJsonObject &arguments,
                                      const Observation &sentAt, const Observation &now)
{
    if (operation.effect() == Effect::Modify && operation.showsEffect(arguments, sentAt.state, now.state))
        return now.state;
    if (operation.effect() != Effect::Create) {
        const Judgement judgement = judged(operation, arguments, {}, now);
        return judgement.verdict == Judgement::Verdict::Reached ? std::optional(now.state) : std::nullopt;
    }
    QSet<QString> known;
    for (const QJsonObject &other : sentAt.alike)
        known.insert(other.value("id"_L1).toString());
    for (const QJsonObject &other : now.alike) {
        if (!known.contains(other.value("id"_L1).toString()))
            return other;
    }
    // What is looked up by itself has no namesakes: a membership.
    if (now.alike.isEmpty() && now.exists && !sentAt.exists)
        return now.state;
    return std::nullopt;
}

} // namespace steward
