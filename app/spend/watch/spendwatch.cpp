// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/spendwatch.h"

#include "app/async/settled.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/runaway.h"
#include "app/spend/watch/spikes.h"

#include <limits>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kLookRestMs = 2'000; ///< while a synchronization goes on, not for every answer
constexpr int kPatternDays = 63, kJudgedDays = 3;

const QString kCollection = u"incidents"_s;

} // namespace

SpendWatch::SpendWatch(SpendBook &book, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kLookRestMs);
    connect(&book, &SpendBook::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &SpendWatch::look);
    connect(&book.prices(), &PriceBook::changed, this, [this] {
        if (m_minutes)
            lookAtMinutes(*m_minutes);
    });
}

namespace {

/// What one look has seen, and what had been acknowledged by then.
struct Seen final
{
    std::vector<Incident> incidents;
    QSet<QString> acknowledged;
};

QSet<QString> idsOf(const QHash<QString, QByteArray> &kept)
{
    const QStringList ids = kept.keys();
    return {ids.begin(), ids.end()};
}

void addSeries(std::vector<WatchedSeries> &watched, SpendGrouping grouping, const SpendFigures &figures)
{
    for (const SpendSeries &series : figures.series) {
        if (!series.member.isEmpty())
            watched.push_back({grouping, series.member, {}, {}, {}, series.amounts});
    }
}

SpendQuestion allOf(SpendGrouping grouping, const Period &range)
{
    SpendQuestion question;
    question.range = range;
    question.groupBy = grouping;
    question.largest = std::numeric_limits<int>::max();
    return question;
}

/// The line item that most of a project's incident comes from; nothing, where the archive does not say.
QCoro::Task<QString> mostOf(const SpendBook *book, Incident incident, std::stop_token stop)
{
    SpendQuestion question;
    question.range = {incident.at, incident.at + kSecondsPerDay};
    question.groupBy = SpendGrouping::LineItem;
    question.filters = {{SpendGrouping::Project, {incident.member}}};
    const Result<SpendFigures> figures = co_await settled(book->ask(std::move(question)), stop);
    co_return figures && !figures->groups.empty() ? figures->groups.front().member : QString();
}

QCoro::Task<Result<Seen>> seenSpikes(SpendBook *book, Period range, std::stop_token stop)
{
    auto askedProjects = book->ask(allOf(SpendGrouping::Project, range));
    auto askedItems = book->ask(allOf(SpendGrouping::LineItem, range));
    auto askedKept = book->archive().kept(kCollection);
    const Result<SpendFigures> projects = co_await settled(askedProjects, stop);
    const Result<SpendFigures> items = co_await settled(askedItems, stop);
    const Result<QHash<QString, QByteArray>> kept = co_await settled(askedKept, stop);
    if (!projects || !items || !kept)
        co_return Failure(!projects ? projects.error() : !items ? items.error() : kept.error());
    auto watched = std::make_shared<std::vector<WatchedSeries>>();
    addSeries(*watched, SpendGrouping::Project, *projects);
    addSeries(*watched, SpendGrouping::LineItem, *items);
    QFuture<Result<std::vector<Incident>>> finding =
        QtConcurrent::run([watched, range]() -> Result<std::vector<Incident>> {
            return findSpikes(*watched, range.from, {range.to - kJudgedDays * kSecondsPerDay, range.to});
        });
    Result<std::vector<Incident>> found = co_await settled(finding, stop);
    if (!found)
        co_return Failure(found.error());
    for (Incident &incident : *found) {
        if (incident.grouping != SpendGrouping::Project)
            continue;
        incident.projectId = incident.member;
        incident.lineItem = co_await mostOf(book, incident, stop);
    }
    co_return Seen{std::move(*found), idsOf(*kept)};
}

QCoro::Task<Result<Seen>> seenRunaways(SpendBook *book, Period hour, std::stop_token stop)
{
    auto askedKept = book->archive().kept(kCollection);
    auto askedCells = book->archive().usageCells(hour, BucketWidth::Minute, {});
    const Result<QHash<QString, QByteArray>> kept = co_await settled(askedKept, stop);
    const auto cells = std::make_shared<Result<std::vector<UsageCell>>>();
    *cells = co_await settled(askedCells, stop);
    if (!kept || !*cells)
        co_return Failure(!kept ? kept.error() : cells->error());
    QFuture<Result<std::vector<Incident>>> finding =
        QtConcurrent::run([cells, hour, prices = book->prices().inForce()]() -> Result<std::vector<Incident>> {
            const UnixSeconds since = (*cells)->empty() ? hour.from : (*cells)->front().bucket;
            return findRunaways(**cells, since, hour.to, *prices);
        });
    Result<std::vector<Incident>> found = co_await settled(finding, stop);
    if (!found)
        co_return Failure(found.error());
    co_return Seen{std::move(*found), idsOf(*kept)};
}

QCoro::Task<Result<>> noteKept(QFuture<Result<>> writing, std::stop_token stop)
{
    co_return co_await settled(std::move(writing), stop);
}

} // namespace

void SpendWatch::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    const UnixSeconds end = startOfDay(m_clock.now()) + kSecondsPerDay;
    const Period range{end - kPatternDays * kSecondsPerDay, end};
    m_tasks.run(seenSpikes(&m_book, range, m_tasks.token()), [this](Result<Seen> seen) {
        m_looking = false;
        if (std::exchange(m_again, false))
            m_rest.start();
        if (seen)
            take(seen->incidents, seen->acknowledged);
        else
            Q_EMIT failed(seen.error());
    });
}

void SpendWatch::lookAtMinutes(const Period &time)
{
    constexpr UnixSeconds kHour = 3600;
    m_minutes = time;
    const Period hour{time.to - kHour, time.to};
    m_tasks.run(seenRunaways(&m_book, hour, m_tasks.token()), [this](Result<Seen> seen) {
        if (!seen) {
            Q_EMIT failed(seen.error());
            return;
        }
        m_acknowledged.unite(seen->acknowledged);
        m_runaways = seen->incidents;
        tell();
    });
}

void SpendWatch::take(const std::vector<Incident> &seen, const QSet<QString> &acknowledged)
{
    m_acknowledged.unite(acknowledged); // one may be on its way into the archive
    m_spikes = seen;
    tell();
}

void SpendWatch::tell()
{
    std::vector<Incident> open, untold;
    for (const std::vector<Incident> *seen : {&m_runaways, &m_spikes}) {
        for (const Incident &incident : *seen) {
            const QString id = incident.id();
            if (m_acknowledged.contains(id))
                continue;
            open.push_back(incident);
            if (!m_told.contains(id)) {
                m_told.insert(id);
                untold.push_back(incident);
            }
        }
    }
    if (std::exchange(m_incidents, open) != open)
        Q_EMIT changed();
    for (const Incident &incident : untold)
        Q_EMIT found(incident);
}

void SpendWatch::acknowledge(const Incident &incident, const QString &note)
{
    const QString id = incident.id();
    m_acknowledged.insert(id);
    if (std::erase_if(m_incidents, [&id](const Incident &each) { return each.id() == id; }) > 0)
        Q_EMIT changed();
    const QJsonObject kept{{"note"_L1, note}, {"at"_L1, m_clock.now()}};
    auto writing = m_book.archive().keep(kCollection, id, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    m_tasks.run(noteKept(std::move(writing), m_tasks.token()), [this](Result<> done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace steward
