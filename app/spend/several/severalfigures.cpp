// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/several/severalfigures.h"

#include <algorithm>
#include <limits>
#include <map>

namespace steward {

namespace {

constexpr QChar kBehind = u'/';

/// \a members as the organization knows them; those of others are left out.
QStringList membersIn(const QString &organization, const QStringList &members)
{
    QStringList own;
    for (const QString &member : members) {
        if (member.isEmpty() || organizationOf(member) == organization)
            own += ownMember(member);
    }
    return own;
}

std::vector<const OrganizationPart *> counting(const std::vector<OrganizationPart> &parts)
{
    std::vector<const OrganizationPart *> those;
    for (const OrganizationPart &part : parts) {
        if (part.counts())
            those.push_back(&part);
    }
    return those;
}

/// The member of the joint answer that a group of \a part belongs to.
QString memberOf(const SpendQuestion &question, const OrganizationPart &part, const QString &member)
{
    if (question.groupBy == SpendGrouping::Organization)
        return part.organization.id;
    return isOfOneOrganization(question.groupBy) ? severalMember(part.organization.id, member) : member;
}

void addGroups(std::map<QString, SpendGroup> &groups, const SpendQuestion &question, const OrganizationPart &part)
{
    const bool byOrganization = question.groupBy == SpendGrouping::Organization;
    if (byOrganization && part.state != PartState::NothingHeld) // one that has spent nothing has a row
        groups[part.organization.id].name = part.organization.name;
    for (const SpendGroup &group : part.figures.groups) {
        SpendGroup &sum = groups[memberOf(question, part, group.member)];
        if (byOrganization) {
            sum.name = part.organization.name;
        } else if (sum.name.isEmpty()) {
            sum.name = group.name;
        }
        if (question.groupBy == SpendGrouping::Project && !group.member.isEmpty())
            sum.context = part.organization.name;
        sum.amount += group.amount;
        sum.before += group.before;
    }
}

std::vector<SpendGroup> sorted(std::map<QString, SpendGroup> groups)
{
    std::vector<SpendGroup> all;
    for (auto &[member, group] : groups) {
        group.member = member;
        all.push_back(std::move(group));
    }
    std::ranges::sort(all, [](const SpendGroup &a, const SpendGroup &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.member < b.member;
    });
    return all;
}

QStringList drawnOf(const SpendQuestion &question, const std::vector<SpendGroup> &groups)
{
    QStringList members = question.pinned;
    members.removeDuplicates();
    for (const SpendGroup &group : groups) {
        if (members.size() >= question.largest)
            break;
        if (!members.contains(group.member))
            members += group.member;
    }
    return members;
}

void addDays(std::vector<Money> &sums, const std::vector<Money> &days)
{
    sums.resize(std::max(sums.size(), days.size()));
    for (std::size_t i = 0; i < days.size(); ++i)
        sums[i] += days[i];
}

void addSteps(SpendFigures &all, const SpendFigures &part)
{
    if (all.steps.empty()) {
        all.steps = part.steps;
        return;
    }
    for (std::size_t i = 0; i < part.steps.size() && i < all.steps.size(); ++i) {
        all.steps[i].total += part.steps[i].total;
        all.steps[i].provisional = all.steps[i].provisional || part.steps[i].provisional;
        all.steps[i].incomplete = all.steps[i].incomplete || part.steps[i].incomplete;
    }
}

void addSeries(SpendFigures &all, const SpendQuestion &question, const std::vector<const OrganizationPart *> &parts)
{
    QHash<QString, std::size_t> places;
    for (const QString &member : drawnOf(question, all.groups)) {
        places.insert(member, all.series.size());
        all.series.push_back({member, std::vector<Money>(all.steps.size())});
    }
    for (const OrganizationPart *part : parts) {
        for (const SpendSeries &series : part->figures.series) {
            if (const auto place = places.constFind(memberOf(question, *part, series.member)); place != places.cend())
                addDays(all.series[*place].amounts, series.amounts);
        }
    }
    for (std::size_t i = 0; i < all.steps.size(); ++i) {
        Money drawn;
        for (const SpendSeries &series : all.series)
            drawn += series.amounts[i];
        all.steps[i].rest = all.steps[i].total - drawn;
    }
}

/// A day is held when all hold it, missing when one lacks it, provisional when one may still change it.
void countDays(SpendFigures &all, UnixSeconds today, const std::vector<const OrganizationPart *> &parts)
{
    const std::size_t days = parts.empty() ? 0 : parts.front()->days.size();
    for (std::size_t i = 0; i < days; ++i) {
        bool held = true, missing = false, provisional = false;
        for (const OrganizationPart *part : parts) {
            const DayCoverage &day = part->days[i];
            const bool lacks = day.state == DayState::Missing || day.state == DayState::Failed;
            held = held && !lacks;
            missing = missing || (lacks && (today == 0 || day.day < today));
            provisional = provisional || day.state == DayState::Provisional;
        }
        all.heldDays += held ? 1 : 0;
        all.missingDays += missing ? 1 : 0;
        all.provisionalDays += provisional ? 1 : 0;
    }
}

void addCurrencies(std::map<QString, Money> &sums, const SpendFigures &part)
{
    for (const CurrencyTotal &other : part.otherCurrencies)
        sums[other.currency] += other.total;
}

} // namespace

bool isOfOneOrganization(SpendGrouping grouping)
{
    return grouping == SpendGrouping::Project || grouping == SpendGrouping::Key || grouping == SpendGrouping::Person;
}

QString severalMember(const QString &organization, const QString &member)
{
    return member.isEmpty() ? QString() : organization + kBehind + member;
}

QString ownMember(const QString &several)
{
    return several.mid(several.indexOf(kBehind) + 1);
}

QString organizationOf(const QString &several)
{
    return several.left(std::max<qsizetype>(0, several.indexOf(kBehind)));
}

std::optional<SpendQuestion> questionTo(const QString &organization, const SpendQuestion &question)
{
    SpendQuestion own = question;
    own.filters.clear();
    for (const SpendFilter &filter : question.filters) {
        if (filter.grouping == SpendGrouping::Organization) {
            if (!filter.members.contains(organization))
                return std::nullopt;
            continue;
        }
        own.filters.push_back(filter);
        if (!isOfOneOrganization(filter.grouping))
            continue;
        own.filters.back().members = membersIn(organization, filter.members);
        if (own.filters.back().members.isEmpty())
            return std::nullopt;
    }
    if (question.groupBy == SpendGrouping::Organization) {
        own.groupBy = SpendGrouping::Total;
        own.largest = 1;
        own.pinned.clear();
    } else if (isOfOneOrganization(question.groupBy)) {
        own.pinned = membersIn(organization, question.pinned);
    } else {
        // What is small in each may be large together.
        own.largest = std::numeric_limits<int>::max();
    }
    return own;
}

SpendFigures together(const SpendQuestion &question, const std::vector<OrganizationPart> &parts)
{
    const std::vector<const OrganizationPart *> those = counting(parts);
    SpendFigures all;
    all.keysAreBilled = !those.empty();
    std::map<QString, SpendGroup> groups;
    std::map<QString, Money> currencies;
    for (const OrganizationPart *part : those) {
        const SpendFigures &figures = part->figures;
        addGroups(groups, question, *part);
        addSteps(all, figures);
        addDays(all.dailyTotals, figures.dailyTotals);
        addDays(all.dailyTotalsBefore, figures.dailyTotalsBefore);
        addCurrencies(currencies, figures);
        all.total += figures.total;
        all.totalBefore += figures.totalBefore;
        all.provisional += figures.provisional;
        all.keysAreBilled = all.keysAreBilled && figures.keysAreBilled;
        all.estimated = all.estimated || figures.estimated;
    }
    all.groups = sorted(std::move(groups));
    for (const auto &[currency, total] : currencies)
        all.otherCurrencies.push_back({currency, total});
    addSeries(all, question, those);
    countDays(all, question.today, those);
    return all;
}

void judge(OrganizationPart &part, UnixSeconds today)
{
    int held = 0;
    part.missingDays = 0;
    for (const DayCoverage &day : part.days) {
        const bool lacks = day.state == DayState::Missing || day.state == DayState::Failed;
        held += lacks ? 0 : 1;
        part.missingDays += lacks && (today == 0 || day.day < today) ? 1 : 0;
    }
    part.state = part.missingDays == 0 ? PartState::Whole : held == 0 ? PartState::NothingHeld : PartState::DaysMissing;
}

void countOnce(std::vector<OrganizationPart> &parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        OrganizationPart &part = parts[i];
        if (!part.counts() || part.organizationId.isEmpty())
            continue;
        const auto same = std::ranges::find_if(
            parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(i), [&part](const OrganizationPart &other) {
                return other.counts() && other.organizationId == part.organizationId &&
                       other.organization.service == part.organization.service;
            });
        if (same != parts.begin() + static_cast<std::ptrdiff_t>(i))
            part.state = PartState::SameOrganization;
    }
}

} // namespace steward
