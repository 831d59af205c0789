// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/simulation.h"

namespace steward::test {

double Simulation::random()
{
    m_state += 0x9e3779b97f4a7c15ULL; // splitmix64
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
}

Run Simulation::play(const std::vector<Job> &jobs)
{
    struct Event
    {
        enum { Arrival, AtService, Answer, Wake } what;
        RequestBudget::Ticket ticket;
        bool admitted = false;
        std::optional<std::chrono::milliseconds> retryAfter = {};
    };
    std::multimap<qint64, Event> events;
    std::map<QString, std::unique_ptr<Limiter>> limiters;
    std::vector<int> refusals(jobs.size());
    Run run;
    run.answeredAt.resize(jobs.size());

    for (std::size_t i = 0; i < jobs.size(); ++i)
        events.emplace(startAt + jobs[i].arrivesAt, Event{Event::Arrival, i + 1});
    std::size_t left = jobs.size();
    std::optional<qint64> wake;
    qint64 turns = 0;
    while (left > 0) {
        if (events.empty() || ++turns > 5'000'000) {
            run.stuck = true;
            break;
        }
        const auto node = events.extract(events.begin());
        const qint64 now = node.key();
        const Event event = node.mapped();
        const std::size_t index = event.ticket - 1;
        switch (event.what) {
        case Event::Arrival:
            m_budget.enqueue(event.ticket, jobs[index].family, jobs[index].priority);
            break;
        case Event::AtService: {
            auto &limiter = limiters[jobs[index].family];
            if (!limiter)
                limiter = m_make();
            Event answer{Event::Answer, event.ticket};
            answer.admitted = limiter->admits(now - startAt);
            if (!answer.admitted && tellsRetryAfter)
                answer.retryAfter = std::chrono::milliseconds(limiter->retryAfter(now - startAt));
            events.emplace(now + halfWay(), answer);
            break;
        }
        case Event::Answer:
            m_budget.finished(event.ticket,
                              event.admitted ? RequestBudget::Outcome::Answered : RequestBudget::Outcome::Throttled,
                              now, event.retryAfter, random());
            if (event.admitted) {
                run.answeredAt[index] = now - startAt;
                run.finishedAt = now - startAt;
                --left;
            } else {
                ++run.refused;
                run.refusedInARow = std::max(run.refusedInARow, ++refusals[index]);
                m_budget.enqueue(event.ticket, jobs[index].family, jobs[index].priority);
            }
            break;
        case Event::Wake:
            wake.reset();
            break;
        }
        while (const auto ticket = m_budget.take(now)) {
            run.begunAt.push_back(now - startAt);
            events.emplace(now + halfWay(), Event{Event::AtService, *ticket});
        }
        const QueueState state = m_budget.state(now);
        run.mostInFlight = std::max(run.mostInFlight, state.inFlight);
        if (state.throttled)
            run.estimates.emplace_back(now - startAt, std::chrono::milliseconds(state.estimate).count());
        if (const auto next = m_budget.wakeAt(now); next && (!wake || *next < *wake)) {
            wake = *next;
            events.emplace(*next, Event{Event::Wake, 0});
        }
    }
    return run;
}

qint64 Simulation::plainLoop(std::size_t jobs, int concurrency)
{
    std::multimap<qint64, int> busyUntil;
    qint64 last = 0;
    for (std::size_t i = 0; i < jobs; ++i) {
        qint64 now = 0;
        if (static_cast<int>(busyUntil.size()) == concurrency)
            now = busyUntil.extract(busyUntil.begin()).key();
        const qint64 end = now + halfWay() + halfWay();
        busyUntil.emplace(end, 0);
        last = std::max(last, end);
    }
    return last;
}

} // namespace steward::test
