// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendwords.h"

#include "app/organization/projectinfo.h"
#include "app/spend/several/severalfigures.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <array>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr std::array<const char *, kSpendGroupingCount> kIds{
    "total", "project", "environment", "cost_centre", "line_item", "model", "api_key", "person", "organization"};

QDate utcDate(UnixSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date();
}

} // namespace

QString SpendWords::groupingId(SpendGrouping grouping)
{
    return QString::fromLatin1(kIds[static_cast<size_t>(grouping)]);
}

SpendGrouping SpendWords::groupingFromId(const QString &id)
{
    for (size_t i = 0; i < kIds.size(); ++i) {
        if (id == QLatin1StringView(kIds[i]))
            return static_cast<SpendGrouping>(i);
    }
    return SpendGrouping::Project;
}

QString SpendWords::grouping(SpendGrouping grouping)
{
    switch (grouping) {
    case SpendGrouping::Total:
        return tr("Total");
    case SpendGrouping::Project:
        return tr("Project");
    case SpendGrouping::Environment:
        return tr("Class");
    case SpendGrouping::CostCentre:
        return tr("Cost centre");
    case SpendGrouping::LineItem:
        return tr("Line item");
    case SpendGrouping::ModelFamily:
        return tr("Model");
    case SpendGrouping::Key:
        return tr("Key");
    case SpendGrouping::Person:
        return tr("Person");
    case SpendGrouping::Organization:
        break;
    }
    return tr("Organization");
}

QString SpendWords::inSentence(SpendGrouping grouping)
{
    switch (grouping) {
    case SpendGrouping::Total:
        break;
    case SpendGrouping::Project:
        return tr("project", "in a sentence, behind 'by'");
    case SpendGrouping::Environment:
        return tr("class", "in a sentence, behind 'by'");
    case SpendGrouping::CostCentre:
        return tr("cost centre", "in a sentence, behind 'by'");
    case SpendGrouping::LineItem:
        return tr("line item", "in a sentence, behind 'by'");
    case SpendGrouping::ModelFamily:
        return tr("model", "in a sentence, behind 'by'");
    case SpendGrouping::Key:
        return tr("key", "in a sentence, behind 'by'");
    case SpendGrouping::Person:
        return tr("person", "in a sentence, behind 'by'");
    case SpendGrouping::Organization:
        return tr("organization", "in a sentence, behind 'by'");
    }
    return tr("total", "in a sentence, behind 'by'");
}

QString SpendWords::narrowing(SpendGrouping grouping)
{
    switch (grouping) {
    case SpendGrouping::Project:
        return tr("Show one project");
    case SpendGrouping::Environment:
        return tr("Show one class");
    case SpendGrouping::CostCentre:
        return tr("Show one cost centre");
    case SpendGrouping::LineItem:
        return tr("Show one line item");
    case SpendGrouping::ModelFamily:
        return tr("Show one model");
    case SpendGrouping::Key:
        return tr("Show one key");
    case SpendGrouping::Person:
        return tr("Show one person");
    case SpendGrouping::Organization:
        return tr("Show one organization");
    case SpendGrouping::Total:
        break;
    }
    return tr("Show everything");
}

QString SpendWords::groups(SpendGrouping grouping, int count)
{
    switch (grouping) {
    case SpendGrouping::Project:
        return tr("%Ln project(s)", nullptr, count);
    case SpendGrouping::Environment:
        return tr("%Ln class(es)", nullptr, count);
    case SpendGrouping::CostCentre:
        return tr("%Ln cost centre(s)", nullptr, count);
    case SpendGrouping::LineItem:
        return tr("%Ln line item(s)", nullptr, count);
    case SpendGrouping::ModelFamily:
        return tr("%Ln model(s)", nullptr, count);
    case SpendGrouping::Key:
        return tr("%Ln key(s)", nullptr, count);
    case SpendGrouping::Person:
        return tr("%Ln person(s)", nullptr, count);
    case SpendGrouping::Organization:
        return tr("%Ln organization(s)", nullptr, count);
    case SpendGrouping::Total:
        break;
    }
    return tr("%Ln group(s)", nullptr, count);
}

QString SpendWords::below(SpendGrouping grouping, SpendScope scope)
{
    switch (levelBelow(grouping, scope)) {
    case SpendGrouping::Project:
        return tr("Enter on a row goes down to its projects");
    case SpendGrouping::LineItem:
        return tr("Enter on a row goes down to its line items");
    case SpendGrouping::Key:
        return tr("Enter on a row goes down to its keys");
    case SpendGrouping::Person:
        return tr("Enter on a row goes down to its people");
    default:
        return {};
    }
}

QString SpendWords::member(SpendGrouping grouping, const QString &member, const QString &name)
{
    if (member.isEmpty()) {
        switch (grouping) {
        case SpendGrouping::Total:
            return tr("Everything");
        case SpendGrouping::CostCentre:
            return tr("No cost centre");
        case SpendGrouping::ModelFamily:
            return tr("No model");
        default:
            return tr("Unattributed");
        }
    }
    if (grouping == SpendGrouping::Environment)
        return environmentTitle(environmentFromId(member));
    // Over several organizations an id stands behind its organization's, which says nothing to people.
    const QString id = isOfOneOrganization(grouping) ? ownMember(member) : member;
    return servertext::shownOr(name.isEmpty() ? id : name, id);
}

QString SpendWords::days(const Period &days)
{
    const UnixSeconds end = std::max(days.from, days.to - kSecondsPerDay);
    const QDate first = utcDate(days.from), last = utcDate(end);
    const auto whole = [](const QDate &date, UnixSeconds at) {
        return Format::dayMonth(at) + u' ' + QString::number(date.year());
    };
    if (first.year() != last.year())
        return whole(first, days.from) + u" – "_s + whole(last, end);
    return daysOfYear(days) + u' ' + QString::number(last.year());
}

QString SpendWords::daysOfYear(const Period &days)
{
    const UnixSeconds end = std::max(days.from, days.to - kSecondsPerDay);
    const QDate first = utcDate(days.from), last = utcDate(end);
    if (first == last)
        return Format::dayMonth(end);
    if (first.month() != last.month() || first.year() != last.year())
        return Format::dayMonth(days.from) + u" – "_s + Format::dayMonth(end);
    // The day alone as the language writes it before its month: "1", "1."
    const QString day = QString::number(first.day());
    const QString written = Format::dayMonth(days.from);
    const bool dotted = written.startsWith(day + u'.');
    return day + (dotted ? u".–"_s : u"–"_s) + Format::dayMonth(end);
}

QString SpendWords::range(const SpendRange &range, UnixSeconds now, int budgetDay)
{
    switch (range.kind) {
    case SpendRange::Kind::LastDays:
        return tr("Last %Ln day(s)", nullptr, range.lastDays);
    case SpendRange::Kind::Budget: {
        const Period current = periodAt(now, budgetDay);
        if (range.days == current)
            return tr("This period");
        if (range.days == periodBefore(current, budgetDay))
            return tr("Last period");
        break;
    }
    case SpendRange::Kind::Custom:
        break;
    }
    return days(range.days);
}

QString SpendWords::compared(const Period &days, const SpendChoice &choice)
{
    if (choice.compare == SpendComparison::LastYear)
        return tr("last year");
    const QDate first = utcDate(days.from);
    const QDate next = utcDate(days.to);
    if (first.day() == 1 && next <= first.addMonths(1) && choice.range.kind == SpendRange::Kind::Budget)
        return choice.compare == SpendComparison::BeforeWhole
                   ? tr("all of %1", "a month").arg(Format::locale().standaloneMonthName(first.month()))
                   : Format::locale().standaloneMonthName(first.month());
    if (choice.range.kind == SpendRange::Kind::LastDays)
        return tr("%Ln day(s) before", nullptr, choice.range.lastDays);
    return SpendWords::daysOfYear(days);
}

QString SpendWords::comparison(SpendComparison compare)
{
    switch (compare) {
    case SpendComparison::None:
        return tr("No comparison");
    case SpendComparison::Before:
        return tr("vs period before");
    case SpendComparison::BeforeWhole:
        return tr("vs whole period before");
    case SpendComparison::LastYear:
        break;
    }
    return tr("vs last year");
}

QString SpendWords::change(Money amount)
{
    return (amount.nanos > 0 ? u"+"_s : QString()) + Format::money(amount);
}

QString SpendWords::change(qint64 permyriad)
{
    return (permyriad > 0 ? u"+"_s : QString()) + Format::percent(static_cast<double>(permyriad) / 10'000);
}

} // namespace steward
