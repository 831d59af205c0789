// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/moneyscope.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr std::size_t kFewProjects = 12;

std::optional<Names::Kind> kindOf(SpendGrouping grouping)
{
    switch (grouping) {
    case SpendGrouping::Project:
    case SpendGrouping::Environment:
    case SpendGrouping::CostCentre:
        return Names::Kind::Project;
    case SpendGrouping::LineItem:
    case SpendGrouping::ModelFamily:
        return Names::Kind::LineItem;
    case SpendGrouping::Key:
        return Names::Kind::Key;
    case SpendGrouping::Total:
    case SpendGrouping::Person:
    case SpendGrouping::Organization:
        break;
    }
    return {};
}

bool isFolded(SpendGrouping grouping)
{
    return grouping == SpendGrouping::Environment || grouping == SpendGrouping::CostCentre ||
           grouping == SpendGrouping::ModelFamily;
}

Result<> check(SpendGrouping grouping, const SpendLabels *labels)
{
    if (grouping == SpendGrouping::Person)
        return fail(Error::Kind::Internal, u"who spent it is told by attribution, not by the archive"_s);
    if (isFolded(grouping) && !labels)
        return fail(Error::Kind::Internal, u"no labels to fold by"_s);
    return {};
}

} // namespace

QString SpendLabels::folded(SpendGrouping grouping, const QString &ref) const
{
    switch (grouping) {
    case SpendGrouping::Environment:
        return environmentOfProject.value(ref);
    case SpendGrouping::CostCentre:
        return costCentreOfProject.value(ref);
    case SpendGrouping::ModelFamily:
        return ref.isEmpty() || !familyOfLineItem ? QString() : familyOfLineItem(ref);
    default:
        return ref;
    }
}

Result<MoneyScope> MoneyScope::of(const SpendQuestion &question, const Names &names)
{
    const SpendLabels *labels = question.labels.get();
    if (const Result<> known = check(question.groupBy, labels); !known)
        return Failure(known.error());
    for (const SpendFilter &filter : question.filters) {
        if (const Result<> known = check(filter.grouping, labels); !known)
            return Failure(known.error());
    }

    const auto memberOf = [labels](SpendGrouping grouping, const QString &ref) {
        return labels ? labels->folded(grouping, ref) : ref;
    };
    MoneyScope scope;
    QHash<QString, qint32> groups;
    const bool folds = isFolded(question.groupBy); // else each is a group by itself
    const auto groupFor = [&](const QString &member, qint32 id) {
        if (const auto found = groups.constFind(member); folds && found != groups.cend())
            return *found;
        const auto group = static_cast<qint32>(scope.m_members.size());
        if (folds)
            groups.insert(member, group);
        scope.m_members.push_back(member);
        scope.m_idOfGroup.push_back(folds ? 0 : id);
        return group;
    };
    for (const auto &[kind, axis] :
         {std::pair(Names::Kind::Project, &scope.m_project), std::pair(Names::Kind::LineItem, &scope.m_item),
          std::pair(Names::Kind::Key, &scope.m_key)}) {
        std::vector<std::pair<SpendGrouping, QSet<QString>>> filters;
        for (const SpendFilter &filter : question.filters) {
            if (kindOf(filter.grouping) == kind)
                filters.emplace_back(filter.grouping, QSet<QString>(filter.members.begin(), filter.members.end()));
        }
        axis->isRestricted = !filters.empty();
        axis->isGrouping = kindOf(question.groupBy) == kind;
        if (axis->isFree())
            continue;
        axis->groups.assign(static_cast<std::size_t>(names.bound()), -1);
        for (qint32 id = 0; id < names.bound(); ++id) {
            if (id != 0 && names.kind(id) != kind)
                continue;
            const QString ref = names.ref(id);
            const bool counts = std::ranges::all_of(
                filters, [&](const auto &filter) { return filter.second.contains(memberOf(filter.first, ref)); });
            if (!counts)
                continue;
            axis->groups[static_cast<std::size_t>(id)] =
                axis->isGrouping ? groupFor(memberOf(question.groupBy, ref), id) : 0;
            if (kind == Names::Kind::Project && axis->isRestricted)
                scope.m_fewProjects.push_back(id);
            if (kind == Names::Kind::LineItem && axis->isRestricted)
                scope.m_itemsFiltered.push_back(id);
        }
    }
    if (scope.m_fewProjects.size() > kFewProjects)
        scope.m_fewProjects.clear();
    if (scope.m_members.isEmpty() && !kindOf(question.groupBy))
        (void)groupFor({}, 0); // one group for everything
    return scope;
}

SpendGroup MoneyScope::named(qint32 group, const Names &names) const
{
    SpendGroup made;
    made.member = m_members.at(group);
    if (const qint32 id = m_idOfGroup[static_cast<std::size_t>(group)]; id != 0) {
        made.name = names.name(id);
        if (names.kind(id) == Names::Kind::Key && names.hasContext(id)) {
            const QString context = names.context(id);
            const auto project = names.find(Names::Kind::Project, context);
            const QString name = project ? names.name(*project) : QString();
            made.context = name.isEmpty() ? context : name;
        }
    }
    return made;
}

} // namespace steward
