// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/traffic.h"

#include "app/demo/random.h"

#include <algorithm>
#include <cmath>

namespace steward::demo {

namespace {

/// Per cent of a working day's requests; index 0 is Monday.
constexpr std::array<std::array<int, 7>, kRhythmCount> kWeek{{
    {100, 106, 104, 101, 88, 17, 13},
    {97, 103, 105, 103, 92, 21, 18},
    {100, 101, 99, 102, 104, 91, 86},
    {100, 100, 100, 100, 100, 100, 100},
}};

/// Weight of an hour of the day, UTC.
constexpr std::array<std::array<int, 24>, kRhythmCount> kHours{{
    {2, 1, 1, 1, 2, 6, 22, 60, 92, 98, 95, 88, 74, 90, 96, 88, 64, 36, 20, 14, 10, 8, 5, 3},
    {30, 22, 14, 8, 5, 3, 2, 2, 3, 5, 8, 14, 36, 66, 90, 96, 94, 84, 88, 94, 90, 76, 58, 42},
    {52, 48, 46, 45, 48, 56, 66, 80, 92, 98, 100, 98, 94, 96, 98, 96, 92, 88, 84, 80, 74, 68, 62, 56},
    {4, 96, 100, 98, 60, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3},
}};

qint64 floorDay(qint64 minute)
{
    return minute / kMinutesPerDay;
}

} // namespace

Amounts &Amounts::operator+=(const Amounts &other)
{
    requests += other.requests;
    units += other.units;
    cached += other.cached;
    output += other.output;
    return *this;
}

Traffic::Traffic(quint64 seed, qint64 referenceDay)
    : m_seed(seed)
    , m_referenceDay(referenceDay)
{
    for (size_t rhythm = 0; rhythm < kRhythmCount; ++rhythm) {
        auto &curve = m_curves[rhythm];
        curve[0] = 0;
        for (size_t minute = 0; minute < kMinutesPerDay; ++minute) {
            const quint64 jitter = 60 + mix(m_seed, rhythm * 4096 + minute) % 81; // 60 to 140 per cent
            curve[minute + 1] = curve[minute] + quint32(quint64(kHours[rhythm][minute / 60]) * jitter);
        }
    }
}

int Traffic::add(Stream stream)
{
    stream.salt = mix(m_seed, m_streams.size() + 1);
    return addAsIs(stream);
}

int Traffic::addAsIs(Stream stream)
{
    const int index = int(m_streams.size());
    if (stream.key >= 0) {
        if (m_ofKey.size() <= size_t(stream.key))
            m_ofKey.resize(size_t(stream.key) + 1);
        m_ofKey[size_t(stream.key)].push_back(index);
    }
    m_streams.push_back(stream);
    return index;
}

void Traffic::forgetBefore(qint64 minute)
{
    for (Stream &stream : m_streams) {
        const qint64 missing = minute - stream.from;
        const qint64 step = std::max<qint64>(stream.every, 1);
        if (missing > 0)
            stream.from += (missing + step - 1) / step * step;
    }
}

const std::vector<int> &Traffic::streamsOfKey(int key) const
{
    static const std::vector<int> none;
    return size_t(key) < m_ofKey.size() ? m_ofKey[size_t(key)] : none;
}

void Traffic::stopKey(int key, qint64 minute)
{
    for (int index : streamsOfKey(key))
        stream(index).until = std::min(stream(index).until, minute);
}

void Traffic::setExpiry(int key, qint64 minute)
{
    if (m_expiry.size() <= size_t(key))
        m_expiry.resize(size_t(key) + 1, kForever);
    m_expiry[size_t(key)] = minute;
}

qint64 Traffic::endOf(const Stream &stream) const
{
    const bool has = stream.key >= 0 && size_t(stream.key) < m_expiry.size();
    return has ? std::min(stream.until, m_expiry[size_t(stream.key)]) : stream.until;
}

bool Traffic::isAskedFor(int key, qint64 minute) const
{
    const std::vector<int> &streams = streamsOfKey(key);
    return std::any_of(streams.begin(), streams.end(), [&](int index) {
        const Stream &each = m_streams[size_t(index)];
        return each.every == 0 && each.until > minute;
    });
}

void Traffic::move(int key, int successor, const std::array<qint64, 3> &minutes, qint64 jobAt)
{
    const std::vector<int> moving = streamsOfKey(key); // a copy: more are added
    for (int index : moving) {
        const Stream whole = stream(index);
        if (whole.until <= minutes.front() || whole.every > 0)
            continue;
        if (whole.parts > 1) { // a part that was to move to a key that is gone, or did
            Stream moves = whole;
            moves.key = successor;
            moves.from = std::max(whole.from, minutes[size_t(whole.part) % minutes.size()]);
            if (moves.from >= whole.until)
                continue; // it goes to another key before that
            stream(index).until = moves.from;
            addAsIs(moves);
            continue;
        }
        stream(index).until = std::max(whole.from, minutes.front());
        for (int part = 0; part < int(minutes.size()); ++part) {
            Stream stays = whole;
            stays.part = part;
            stays.parts = int(minutes.size());
            stays.from = stream(index).until;
            stays.until = std::min(whole.until, minutes[size_t(part)]);
            Stream moves = stays;
            moves.key = successor;
            moves.from = stays.until;
            moves.until = whole.until;
            addAsIs(stays);
            addAsIs(moves);
        }
    }
    const bool hasJob =
        std::any_of(moving.begin(), moving.end(), [this](int index) { return stream(index).every > 0; });
    if (moving.empty() || hasJob)
        return;
    Stream job = stream(moving.front());
    job.batch = kProducts[size_t(job.product)].service == Service::Completions;
    job.perDay = 15;
    job.from = jobAt;
    job.until = kForever;
    job.every = 7 * kMinutesPerDay;
    add(job);
}

void Traffic::takeBack(int successor, qint64 minute)
{
    for (int index : std::vector<int>(streamsOfKey(successor))) {
        const Stream moved = stream(index);
        if (moved.from <= minute)
            continue;
        for (Stream &stays : m_streams) {
            if (stays.salt == moved.salt && stays.part == moved.part && stays.parts == moved.parts &&
                stays.key != successor && stays.until == moved.from)
                stays.until = moved.until;
        }
        stream(index).until = moved.from; // empty
    }
}

qint64 Traffic::growthPerMille(qint64 day) const
{
    return std::clamp<qint64>(1000 + (day - m_referenceDay) * 17 / 10, 300, 4000);
}

/// Requests of the whole day, before any surge: mean x growth x weekday x a whim of 75 to 125 per cent.
qint64 Traffic::dayTotal(const Stream &stream, qint64 day) const
{
    const qint64 weekday = kWeek[size_t(stream.rhythm)][size_t((day + 3) % 7)]; // 1970-01-01 was a Thursday
    const qint64 whim = 750 + qint64(mix(stream.salt, quint64(day)) % 501);
    return stream.perDay * growthPerMille(day) * weekday / 100 * whim / 1'000'000;
}

qint64 Traffic::countUpTo(const Stream &stream, qint64 day, qint64 dayRequests, int minute) const
{
    if (minute == 0)
        return 0;
    const auto &curve = m_curves[size_t(stream.rhythm)];
    const quint64 whole = curve.back();
    // Each stream rounds at other minutes than its neighbours, or all quiet keys would be used at the same moments.
    const quint64 offset = mix(stream.salt ^ 0x5bd1, quint64(day)) % whole;
    return std::min(dayRequests, qint64((quint64(dayRequests) * curve[size_t(minute)] + offset) / whole));
}

qint64 Traffic::requestsBetween(const Stream &stream, qint64 day, int first, int end) const
{
    const qint64 total = dayTotal(stream, day);
    if (total == 0 || first >= end)
        return 0;
    const auto upTo = [&](int minute) {
        return (countUpTo(stream, day, total, minute) + stream.part) / stream.parts; // the floors of the parts add up
    };
    const qint64 surge = stream.surgeFrom - day * kMinutesPerDay;
    if (surge >= end)
        return upTo(end) - upTo(first);
    const int turn = int(std::max<qint64>(surge, first));
    return upTo(turn) - upTo(first) + (upTo(end) - upTo(turn)) * stream.surgeFactor;
}

/// perDay requests in each of the first kBurstMinutes of every so many.
Amounts Traffic::bursts(const Stream &stream, qint64 first, qint64 end) const
{
    constexpr qint64 kBurstMinutes = 4;
    Amounts sum;
    for (qint64 begin = stream.from + (first - stream.from) / stream.every * stream.every; begin < end;
         begin += stream.every) {
        const qint64 minutes = std::min(end, begin + kBurstMinutes) - std::max(first, begin);
        sum.requests += stream.perDay * std::max<qint64>(0, minutes);
    }
    sum.units = sum.requests * stream.unitsPerRequest;
    sum.cached = sum.requests * (qint64(stream.unitsPerRequest) * stream.cachedPercent / 100);
    sum.output = sum.requests * stream.outputPerRequest;
    return sum;
}

Amounts Traffic::between(const Stream &stream, qint64 fromMinute, qint64 untilMinute) const
{
    Amounts sum;
    const qint64 first = std::max(fromMinute, stream.from);
    const qint64 end = std::min(untilMinute, endOf(stream));
    if (stream.every > 0)
        return first < end ? bursts(stream, first, end) : sum;
    for (qint64 day = floorDay(first); first < end && day * kMinutesPerDay < end; ++day) {
        const qint64 midnight = day * kMinutesPerDay;
        const int firstOfDay = int(std::max<qint64>(first - midnight, 0));
        const int endOfDay = int(std::min(end - midnight, kMinutesPerDay));
        if (kProducts[size_t(stream.product)].service ==
            Service::VectorStores) { // storage: what lies there, for how long
            sum.requests = stream.perDay * growthPerMille(day) / 1000;
            sum.units += sum.requests * (endOfDay / 60 - firstOfDay / 60);
            continue;
        }
        const qint64 requests = requestsBetween(stream, day, firstOfDay, endOfDay);
        if (requests == 0)
            continue;
        // Sizes change from day to day, not within one: any part of a day is then an exact part of its sum.
        const quint64 whim = mix(stream.salt ^ 0xa11ce, quint64(day));
        const qint64 units = std::max<qint64>(1, stream.unitsPerRequest * qint64(85 + whim % 31) / 100);
        sum.requests += requests;
        sum.units += requests * units;
        sum.cached += requests * (units * stream.cachedPercent / 100);
        sum.output += requests * (stream.outputPerRequest * qint64(85 + (whim >> 32) % 31) / 100);
    }
    return sum;
}

qint64 Traffic::lastUsed(const Stream &stream, qint64 nowMinute) const
{
    constexpr int kDaysBack = 40; // beyond that a stream so thin counts as not used
    const qint64 end = std::min(nowMinute, endOf(stream));
    if (stream.every > 0) {
        if (end <= stream.from)
            return -1;
        const qint64 begin = stream.from + (end - 1 - stream.from) / stream.every * stream.every;
        return std::min(end - 1, begin + 3);
    }
    for (qint64 day = floorDay(end - 1); day >= floorDay(end) - kDaysBack && (day + 1) * kMinutesPerDay > stream.from;
         --day) {
        const qint64 midnight = day * kMinutesPerDay;
        const int first = int(std::max<qint64>(stream.from - midnight, 0));
        int high = int(std::min(end - midnight, kMinutesPerDay));
        const qint64 count = requestsBetween(stream, day, first, high);
        if (count == 0)
            continue;
        // The first end at which the count is already whole: the last request fell into the minute before it.
        for (int low = first; high - low > 1;) {
            const int middle = (low + high) / 2;
            (requestsBetween(stream, day, first, middle) == count ? high : low) = middle;
        }
        return midnight + high - 1;
    }
    return -1;
}

qint64 Traffic::lastUsed(int key, qint64 nowMinute) const
{
    qint64 latest = -1;
    for (int index : streamsOfKey(key))
        latest = std::max(latest, lastUsed(m_streams[size_t(index)], nowMinute));
    return latest;
}

} // namespace steward::demo
