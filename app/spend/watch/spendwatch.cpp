// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/spendwatch.h"

#include "app/async/settled.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/incidentcauses.h"
#include "app/spend/watch/runaway.h"
#include "app/spend/watch/spikes.h"

#include <algorithm>
#include <limits>
#include <QtConcurrentRun>

namespace steward {

namespace {

constexpr int kLookRestMs = 2'000; ///< while a synchronization goes on, not for every answer
constexpr int kPatternDays = 63, kJudgedDays = 3;
constexpr int kToldDays = 90; ///< what was told longer ago is looked at by nobody and cannot be found again

using Kept = QHash<QString, QByteArray>;

} // namespace

struct SpendWatch::Seen final
{
    std::vector<Incident> incidents;
    Period judged; ///< of spikes: one of these days that is not among the incidents is none; empty: runaways
    bool recalled = false;
    Kept told, acknowledged; ///< where they were asked for
};

namespace {

void addSeries(std::vector<WatchedSeries> &watched, SpendGrouping grouping, const SpendFigures &figures)
{
    for (const SpendSeries &series : figures.series) {
        if (!series.member.isEmpty())
            watched.push_back({grouping, series.member, {}, {}, {}, series.amounts});
    }
}

QString nameIn(const SpendFigures &figures, const QString &member)
{
    const auto group = std::ranges::find(figures.groups, member, &SpendGroup::member);
    return group == figures.groups.end() ? QString() : group->name;
}

SpendQuestion allOf(SpendGrouping grouping, const Period &range)
{
    SpendQuestion question;
    question.range = range;
    question.groupBy = grouping;
    question.largest = std::numeric_limits<int>::max();
    return question;
}

QCoro::Task<Result<Kept>> keptIn(const SpendBook *book, QStringView collection, std::stop_token stop)
{
    auto asked = book->archive().kept(collection.toString());
    co_return co_await settled(asked, stop);
}

QCoro::Task<Result<>> written(QFuture<Result<>> writing, std::stop_token stop)
{
    co_return co_await settled(std::move(writing), stop);
}

/// What earlier runs have kept, into \a told and \a acknowledged.
QCoro::Task<Result<>> recollect(const SpendBook *book, Kept *told, Kept *acknowledged, std::stop_token stop)
{
    Result<Kept> first = co_await keptIn(book, kToldIncidents, stop);
    if (!first)
        co_return Failure(first.error());
    Result<Kept> second = co_await keptIn(book, kAcknowledgedIncidents, stop);
    if (!second)
        co_return Failure(second.error());
    *told = std::move(*first);
    *acknowledged = std::move(*second);
    co_return Result<>();
}

} // namespace

SpendWatch::SpendWatch(SpendBook &book, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kLookRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SpendWatch::look);
    connect(&book.prices(), &PriceBook::changed, this, [this] {
        if (m_minutes)
            lookAtMinutes(*m_minutes);
    });
}

SpendWatch::~SpendWatch() = default;

QCoro::Task<Result<SpendWatch::Seen>> SpendWatch::seenSpikes(SpendBook *book, Period range, bool recall,
                                                             std::stop_token stop)
{
    Seen seen;
    seen.judged = {range.to - kJudgedDays * kSecondsPerDay, range.to};
    seen.recalled = recall;
    if (recall) {
        const Result<> recollected = co_await recollect(book, &seen.told, &seen.acknowledged, stop);
        if (!recollected)
            co_return Failure(recollected.error());
    }
    auto askedProjects = book->ask(allOf(SpendGrouping::Project, range));
    auto askedItems = book->ask(allOf(SpendGrouping::LineItem, range));
    const Result<SpendFigures> projects = co_await settled(askedProjects, stop);
    const Result<SpendFigures> items = co_await settled(askedItems, stop);
    if (!projects || !items)
        co_return Failure(!projects ? projects.error() : items.error());
    auto watched = std::make_shared<std::vector<WatchedSeries>>();
    addSeries(*watched, SpendGrouping::Project, *projects);
    addSeries(*watched, SpendGrouping::LineItem, *items);
    QFuture<Result<std::vector<Incident>>> finding =
        QtConcurrent::run([watched, from = range.from, judged = seen.judged]() -> Result<std::vector<Incident>> {
            return findSpikes(*watched, from, judged);
        });
    Result<std::vector<Incident>> found = co_await settled(finding, stop);
    if (!found)
        co_return Failure(found.error());
    for (Incident &incident : *found) {
        if (incident.grouping == SpendGrouping::Project)
            incident.name = nameIn(*projects, incident.member);
    }
    Result<std::vector<Incident>> explained = co_await withCauses(book, std::move(*found), stop);
    if (!explained)
        co_return Failure(explained.error());
    seen.incidents = std::move(*explained);
    co_return seen;
}

QCoro::Task<Result<SpendWatch::Seen>> SpendWatch::seenRunaways(SpendBook *book, Period hour, bool recall,
                                                               std::stop_token stop)
{
    Seen seen;
    seen.recalled = recall;
    if (recall) {
        const Result<> recollected = co_await recollect(book, &seen.told, &seen.acknowledged, stop);
        if (!recollected)
            co_return Failure(recollected.error());
    }
    auto askedCells = book->archive().usageCells(hour, BucketWidth::Minute, {});
    const auto cells = std::make_shared<Result<std::vector<UsageCell>>>();
    *cells = co_await settled(askedCells, stop);
    if (!*cells)
        co_return Failure(cells->error());
    QFuture<Result<std::vector<Incident>>> finding =
        QtConcurrent::run([cells, hour, prices = book->prices().inForce()]() -> Result<std::vector<Incident>> {
            const UnixSeconds since = (*cells)->empty() ? hour.from : (*cells)->front().bucket;
            return findRunaways(**cells, since, hour.to, *prices);
        });
    Result<std::vector<Incident>> found = co_await settled(finding, stop);
    if (!found)
        co_return Failure(found.error());
    seen.incidents = std::move(*found);
    if (seen.incidents.empty())
        co_return seen;
    auto askedNames = book->archive().names();
    const Result<std::vector<SpendName>> names = co_await settled(askedNames, stop);
    for (Incident &incident : seen.incidents) {
        const auto known = [&incident](const SpendName &name) {
            return name.kind == SpendName::Kind::Key && name.id == incident.member;
        };
        if (!names)
            break; // told by its id
        if (const auto name = std::ranges::find_if(*names, known); name != names->end())
            incident.name = name->name;
    }
    co_return seen;
}

void SpendWatch::lookSoon()
{
    m_rest.start();
}

void SpendWatch::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    const UnixSeconds end = startOfDay(m_clock.now()) + kSecondsPerDay;
    const Period range{end - kPatternDays * kSecondsPerDay, end};
    m_tasks.run(seenSpikes(&m_book, range, !m_recalled, m_tasks.token()), [this](Result<Seen> seen) {
        m_looking = false;
        if (std::exchange(m_again, false))
            m_rest.start();
        if (seen)
            take(std::move(*seen));
        else
            Q_EMIT failed(seen.error());
    });
}

void SpendWatch::lookAtMinutes(const Period &time)
{
    constexpr UnixSeconds kHour = 3600;
    m_minutes = time;
    m_tasks.run(seenRunaways(&m_book, {time.to - kHour, time.to}, !m_recalled, m_tasks.token()),
                [this](Result<Seen> seen) {
                    if (seen)
                        take(std::move(*seen));
                    else
                        Q_EMIT failed(seen.error());
                });
}

void SpendWatch::recall(const Seen &seen)
{
    if (!seen.recalled || std::exchange(m_recalled, true))
        return;
    const UnixSeconds oldest = m_clock.now() - kToldDays * kSecondsPerDay;
    for (auto it = seen.told.cbegin(); it != seen.told.cend(); ++it) {
        const auto incident = incidentFrom(*it);
        if (!incident || incident->at < oldest)
            keep(kToldIncidents, it.key(), {});
        else
            m_told.insert(it.key(), *incident);
    }
    for (auto it = seen.acknowledged.cbegin(); it != seen.acknowledged.cend(); ++it)
        m_acknowledged.insert(it.key(), acknowledgementFrom(*it));
}

void SpendWatch::take(Seen seen)
{
    recall(seen);
    QSet<QString> ids;
    std::vector<Incident> untold;
    for (const Incident &incident : seen.incidents) {
        const QString id = incident.id();
        ids.insert(id);
        m_withdrawn.remove(id);
        const auto told = m_told.constFind(id);
        if (told == m_told.cend() && !m_acknowledged.contains(id))
            untold.push_back(incident);
        if (told == m_told.cend() || *told != incident) {
            m_told.insert(id, incident);
            keep(kToldIncidents, id, toJson(incident));
        }
    }
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it) {
        if (it->kind != Incident::Kind::Runaway && seen.judged.contains(it->at) && !ids.contains(it.key()))
            m_withdrawn.insert(it.key()); // days that were restated
    }
    const std::vector<Incident> before = std::exchange(m_incidents, openOnes());
    if (before != m_incidents || seen.recalled)
        Q_EMIT changed();
    for (const Incident &incident : untold)
        Q_EMIT found(incident);
}

std::vector<Incident> SpendWatch::openOnes() const
{
    std::vector<Incident> open;
    const UnixSeconds oldest = m_clock.now() - kOpenDays * kSecondsPerDay;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it) {
        if (it->at >= oldest && !m_acknowledged.contains(it.key()) && !m_withdrawn.contains(it.key()))
            open.push_back(*it);
    }
    std::ranges::sort(open, [](const Incident &a, const Incident &b) {
        const bool runs = a.kind == Incident::Kind::Runaway, alsoRuns = b.kind == Incident::Kind::Runaway;
        const Money above = a.amount - a.usual, alsoAbove = b.amount - b.usual;
        return runs != alsoRuns ? runs : a.at != b.at ? a.at > b.at : above != alsoAbove ? above > alsoAbove
                                                                                         : a.id() < b.id();
    });
    return open;
}

std::vector<Acknowledgement> SpendWatch::acknowledged() const
{
    std::vector<Acknowledgement> all;
    for (const Acknowledgement &each : m_acknowledged) {
        if (!each.incident.member.isEmpty())
            all.push_back(each);
    }
    std::ranges::sort(all, [](const Acknowledgement &a, const Acknowledgement &b) {
        return a.at != b.at ? a.at > b.at : a.incident.id() < b.incident.id();
    });
    return all;
}

void SpendWatch::keep(QStringView collection, const QString &id, const QByteArray &json)
{
    auto writing = m_book.archive().keep(collection.toString(), id, json);
    m_tasks.run(written(std::move(writing), m_tasks.token()), [this](const Result<> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void SpendWatch::acknowledge(const Incident &incident, const QString &note, const QString &by)
{
    const Acknowledgement made{incident, note.trimmed(), by, m_clock.now()};
    m_acknowledged.insert(incident.id(), made);
    keep(kAcknowledgedIncidents, incident.id(), toJson(made));
    m_incidents = openOnes();
    Q_EMIT changed();
}

void SpendWatch::takeBack(const QString &id)
{
    const auto taken = m_acknowledged.constFind(id);
    if (taken == m_acknowledged.cend())
        return;
    if (!m_told.contains(id) && !taken->incident.member.isEmpty()) {
        m_told.insert(id, taken->incident);
        keep(kToldIncidents, id, toJson(taken->incident));
    }
    m_acknowledged.erase(taken);
    keep(kAcknowledgedIncidents, id, {});
    m_incidents = openOnes();
    Q_EMIT changed();
}

} // namespace steward

#include "moc_spendwatch.cpp"
