// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the demonstration organization do, minute by minute: a pure function of the seed and of time.
// Nothing is stored or counted, so a year of history costs no memory, 'now' moves by itself, and every way of asking (a
// day, its hours, its minutes, one key, all of them) adds up to the same whole numbers. Owned by DemoServer; its
// thread.
#pragma once

#include "app/demo/pricelist.h"

#include <array>
#include <limits>
#include <vector>

namespace steward::demo {

/// How a stream of requests is spread over the day and the week.
enum class Rhythm { Office, OfficeAmericas, Around, Nightly };
inline constexpr int kRhythmCount = 4;

inline constexpr qint64 kMinutesPerDay = 1440;
inline constexpr qint64 kForever = std::numeric_limits<qint64>::max() / 4;

/// Requests of one kind by one key (or, for what has no key, by one project). Times are minutes since 1970, UTC.
struct Stream final
{
    int product = 0; ///< index into kProducts
    int project = -1;
    int key = -1;
    Rhythm rhythm = Rhythm::Around;
    bool batch = false;
    qint64 perDay = 0;        ///< mean number of requests on a working day at the time of reference
    int unitsPerRequest = 1;  ///< tokens in, images, characters, seconds
    int cachedPercent = 0;    ///< of the tokens in
    int outputPerRequest = 0; ///< tokens out
    qint64 from = 0;
    qint64 until = kForever;
    qint64 surgeFrom = kForever; ///< from this minute on everything happens surgeFactor times
    int surgeFactor = 1;
    /// Of everything only this part: the parts of a stream, each with the same salt, add up to it to the request.
    int part = 0, parts = 1;
    /// Not spread over the day: perDay requests in the first minutes of every so many, counted from \a from. 0: spread.
    qint64 every = 0;
    quint64 salt = 0;
};

/// What happened in some span of time; sums of whole numbers.
struct Amounts final
{
    qint64 requests = 0; ///< of storage: the gibibytes that lie there at the end
    qint64 units = 0;    ///< of completions: all tokens in, cached ones too; of storage: gibibyte-hours
    qint64 cached = 0;
    qint64 output = 0;
    Amounts &operator+=(const Amounts &other);
    [[nodiscard]] bool isZero() const { return requests == 0 && units == 0; }
};

class Traffic final
{
public:
    /// \a referenceDay: days since 1970 when the streams' perDay hold; before it there was less, after it there is
    /// more.
    Traffic(quint64 seed, qint64 referenceDay);

    int add(Stream stream);
    [[nodiscard]] const std::vector<Stream> &streams() const { return m_streams; }
    [[nodiscard]] Stream &stream(int index) { return m_streams[size_t(index)]; }
    [[nodiscard]] const std::vector<int> &streamsOfKey(int key) const;
    /// As if nothing had been used before \a minute. What comes every so many minutes keeps its times.
    void forgetBefore(qint64 minute);
    /// A deleted key is silent from then on.
    void stopKey(int key, qint64 minute);
    /// Silent from then on, until it is set to another time: what uses the key goes on asking. kForever: never.
    void setExpiry(int key, qint64 minute);
    /// The systems that use \a key change over to \a successor one after the other, a third of everything at each of
    /// the minutes. What moves stays the same to the request. One job that runs once a week is forgotten: it stays.
    void move(int key, int successor, const std::array<qint64, 3> &minutes, qint64 jobAt);
    /// A key goes before everybody has changed over to it: those who have not stay where they are.
    void takeBack(int successor, qint64 minute);

    /// [fromMinute, untilMinute); the caller sees to it that the end is not in the future.
    [[nodiscard]] Amounts between(const Stream &stream, qint64 fromMinute, qint64 untilMinute) const;
    /// Has something that can change over to another key after it; also one that has expired: its systems wait.
    [[nodiscard]] bool isAskedFor(int key, qint64 minute) const;
    /// The latest minute before \a nowMinute in which the key was used, or -1.
    [[nodiscard]] qint64 lastUsed(int key, qint64 nowMinute) const;

private:
    int addAsIs(Stream stream);
    [[nodiscard]] qint64 endOf(const Stream &stream) const; ///< of the stream, or of its key
    [[nodiscard]] Amounts bursts(const Stream &stream, qint64 first, qint64 end) const;
    [[nodiscard]] qint64 growthPerMille(qint64 day) const;
    [[nodiscard]] qint64 dayTotal(const Stream &stream, qint64 day) const;
    [[nodiscard]] qint64 countUpTo(const Stream &stream, qint64 day, qint64 dayRequests, int minute) const;
    [[nodiscard]] qint64 requestsBetween(const Stream &stream, qint64 day, int first, int end) const;
    [[nodiscard]] qint64 lastUsed(const Stream &stream, qint64 nowMinute) const;

    quint64 m_seed;
    qint64 m_referenceDay;
    std::vector<Stream> m_streams;
    std::vector<std::vector<int>> m_ofKey;
    std::vector<qint64> m_expiry; ///< by key; those behind its end never expire
    /// Share of a day's requests that has happened by each minute, in parts of curve[1440].
    std::array<std::array<quint32, kMinutesPerDay + 1>, kRhythmCount> m_curves;
};

} // namespace steward::demo
