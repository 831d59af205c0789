// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/spendwatch.h"

#include "app/spend/prices/pricefile.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/runaway.h"
#include "app/spend/watch/spikes.h"

#include <limits>
#include <QJsonDocument>
#include <QJsonObject>

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
}

void SpendWatch::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    const UnixSeconds end = startOfDay(m_clock.now()) + kSecondsPerDay;
    const Period range{end - kPatternDays * kSecondsPerDay, end};
    QList<QFuture<Result<SpendFigures>>> asked;
    const std::vector groupings{SpendGrouping::Project, SpendGrouping::LineItem};
    for (const SpendGrouping grouping : groupings) {
        SpendQuestion question;
        question.range = range;
        question.groupBy = grouping;
        question.largest = std::numeric_limits<int>::max();
        asked.append(m_book.ask(question));
    }
    const auto kept = m_book.archive().kept(kCollection);
    using Seen = Result<std::pair<std::vector<Incident>, QSet<QString>>>;
    QList<QFuture<void>> all{QFuture<void>(kept)};
    for (const auto &each : asked)
        all.append(QFuture<void>(each));
    QtFuture::whenAll(all.begin(), all.end())
        .then(QtFuture::Launch::Async,
              [asked, kept, groupings, range](const QList<QFuture<void>> &) -> Seen {
                  const auto known = kept.result();
                  if (!known)
                      return Failure(known.error());
                  std::vector<WatchedSeries> watched;
                  for (size_t i = 0; i < groupings.size(); ++i) {
                      const auto figures = asked[static_cast<qsizetype>(i)].result();
                      if (!figures)
                          return Failure(figures.error());
                      for (const SpendSeries &series : figures->series) {
                          if (!series.member.isEmpty())
                              watched.push_back({groupings[i], series.member, {}, {}, {}, series.amounts});
                      }
                  }
                  const Period judged{range.to - kJudgedDays * kSecondsPerDay, range.to};
                  const QStringList ids = known->keys();
                  return std::pair(findSpikes(watched, range.from, judged), QSet<QString>(ids.begin(), ids.end()));
              })
        .then(this, [this](const Seen &seen) {
            m_looking = false;
            if (std::exchange(m_again, false))
                m_rest.start();
            if (!seen) {
                Q_EMIT failed(seen.error());
                return;
            }
            explain(seen->first, seen->second);
        });
}

void SpendWatch::explain(std::vector<Incident> seen, const QSet<QString> &acknowledged)
{
    QList<QFuture<Result<SpendFigures>>> asked;
    QList<QFuture<void>> all;
    std::vector<size_t> places;
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i].grouping != SpendGrouping::Project)
            continue;
        seen[i].projectId = seen[i].member;
        SpendQuestion question;
        question.range = {seen[i].at, seen[i].at + kSecondsPerDay};
        question.groupBy = SpendGrouping::LineItem;
        question.filters = {{SpendGrouping::Project, {seen[i].member}}};
        asked.append(m_book.ask(question));
        all.append(QFuture<void>(asked.back()));
        places.push_back(i);
    }
    if (all.isEmpty()) {
        take(seen, acknowledged);
        return;
    }
    QtFuture::whenAll(all.begin(), all.end())
        .then(this, [this, asked, places, seen, acknowledged](const QList<QFuture<void>> &) mutable {
            for (size_t i = 0; i < places.size(); ++i) {
                const auto figures = asked[static_cast<qsizetype>(i)].result();
                if (figures && !figures->groups.empty()) // without it the incident is told all the same
                    seen[places[i]].lineItem = figures->groups.front().member;
            }
            take(seen, acknowledged);
        });
}

void SpendWatch::lookAtMinutes(const Period &time)
{
    constexpr UnixSeconds kHour = 3600;
    const Period hour{time.to - kHour, time.to};
    const auto kept = m_book.archive().kept(kCollection); // answered before what is asked for next
    using Seen = Result<std::pair<std::vector<Incident>, QSet<QString>>>;
    m_book.archive()
        .usageCells(hour, BucketWidth::Minute, {})
        .then(QtFuture::Launch::Async,
              [hour, kept](const Result<std::vector<UsageCell>> &cells) -> Seen {
                  const auto known = kept.result();
                  if (!cells || !known)
                      return Failure(!cells ? cells.error() : known.error());
                  const UnixSeconds since = cells->empty() ? hour.from : cells->front().bucket;
                  const QStringList ids = known->keys();
                  return std::pair(findRunaways(*cells, since, hour.to, suppliedPrices()),
                                   QSet<QString>(ids.begin(), ids.end()));
              })
        .then(this, [this](const Seen &seen) {
            if (!seen) {
                Q_EMIT failed(seen.error());
                return;
            }
            m_acknowledged.unite(seen->second);
            m_runaways = seen->first;
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
    m_book.archive()
        .keep(kCollection, id, QJsonDocument(kept).toJson(QJsonDocument::Compact))
        .then(this, [this](const Result<> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

} // namespace steward
