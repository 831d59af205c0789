// SPDX-License-Identifier: GPL-3.0-or-later
// What a rotation sees at the service, and what follows from it by itself.
#include "app/changes/changes.h"
#include "app/flows/rotation/rotationflow.h"
#include "app/flows/rotation/spans.h"
#include "app/resources/projectkeys/projectkeysapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using spans::kDay;
using spans::kHour;
constexpr int kHistoryDays = 30;
constexpr auto kWatchedEvery = std::chrono::seconds(60);
constexpr auto kEvery = std::chrono::minutes(15);
constexpr auto kAtLeast = std::chrono::seconds(3);
constexpr qint64 kClockTolerance = 60; ///< seconds that a clock may well be off

/// From an hour before the new key was made, exact to the minute at both ends and where the quiet period begins.
std::vector<UsePiece> piecesOf(const Rotation &rotation, UnixSeconds now)
{
    qint64 fromMs = rotation.startedAtMs;
    if (!rotation.newKeys.empty())
        fromMs = rotation.newKeys.front().createdAtMs;
    const UnixSeconds from = fromMs / 1000 - kHour;
    const UnixSeconds quiet = rotation.quietFrom / 60 * 60;
    if (quiet <= from || now - from <= kDay)
        return usePieces(from, now);
    std::vector<UsePiece> pieces = usePieces(from, quiet, kHour);
    const std::vector<UsePiece> rest = usePieces(quiet, now);
    pieces.insert(pieces.end(), rest.begin(), rest.end());
    return pieces;
}

struct OldKey final
{
    std::optional<UnixSeconds> lastUsedAt;
    bool isGone = false;
};

QCoro::Task<Result<RotationEvidence>> readAll(Transport *transport, Rotation rotation, UnixSeconds now,
                                              std::shared_ptr<const PriceTable> prices, OpContext ctx)
{
    RotationEvidence evidence;
    QStringList keys{rotation.key.id};
    for (const RotationNewKey &key : rotation.newKeys)
        keys += key.id;
    std::vector<UsePiece> pieces = piecesOf(rotation, now);
    Result<UseReading> reading = co_await readKeyUse(transport, keys, std::move(pieces), prices, ctx);
    if (!reading)
        co_return Failure(reading.error());
    evidence.traffic = *std::move(reading);
    const Result<ProjectKey> key =
        co_await ProjectKeysApi(*transport).get(rotation.key.projectId, rotation.key.id, std::move(ctx));
    if (!key && key.error().kind != Error::Kind::NotFound)
        co_return Failure(key.error());
    evidence.oldIsGone = !key;
    if (key)
        evidence.oldLastUsedAt = key->lastUsedAt;
    // A clock that runs ahead would make a silence out of time that has not passed: the service's own time counts. It
    // was told later than now was taken, so that a difference is this clock's. One that is behind makes the wait longer
    // only.
    if (const std::optional<UnixSeconds> told = transport->serviceTime(); told && now - *told > kClockTolerance)
        evidence.clockAhead = now - *told;
    evidence.readAt = now - evidence.clockAhead;
    co_return evidence;
}

} // namespace

QuietProposal RotationFlow::quietProposal() const
{
    return steward::quietProposal(m_rotation.key.environmentClass(), m_rotation.systemsUnknown,
                                  m_history.of(m_rotation.key.id), m_history.until);
}

void RotationFlow::refresh()
{
    readEvidence({});
}

void RotationFlow::readEvidence(Then then)
{
    if (m_rotation.isClosed())
        return;
    if (m_reading) { // what is wanted may need what the present reading does not have: another one, behind it
        if (then)
            QTimer::singleShot(std::chrono::milliseconds(50), this,
                               [this, then = std::move(then)]() mutable { readEvidence(std::move(then)); });
        return;
    }
    m_reading = true;
    const Priority priority = m_watched || then ? Priority::Interactive : Priority::Background;
    m_tasks.run(readAll(&m_room.transport, m_rotation, m_room.clock.now(), m_room.prices(), m_tasks.context(priority)),
                [this, then = std::move(then)](Result<RotationEvidence> evidence) {
                    m_reading = false;
                    if (!evidence) {
                        m_readingError = evidence.error();
                        Q_EMIT evidenceChanged();
                        if (then)
                            Q_EMIT problem(evidence.error());
                        return schedule();
                    }
                    m_readingError.reset();
                    if (m_evidence.readAt > 0)
                        m_lateness =
                            std::max(m_lateness, lateness(m_evidence.traffic, m_evidence.readAt, evidence->traffic));
                    m_evidence = *std::move(evidence);
                    m_evidence.coveredUntil = m_evidence.readAt - usageLag(m_lateness);
                    judgeEvidence();
                    Q_EMIT evidenceChanged();
                    if (then)
                        then();
                    schedule();
                });
}

/// The old key was heard, or was silent for long enough, or is gone: that goes into the journal by itself. take() is
/// done at once as well, so that whoever acts on the evidence now acts on what it means.
void RotationFlow::judgeEvidence()
{
    if (!m_room.mayLead() || m_evidence.readAt == 0 || m_rotation.isClosed() || m_rotation.isDeleted() ||
        m_rotation.pending)
        return;
    if (m_evidence.oldIsGone) {
        append(rotationevent::gone());
        return;
    }
    if (!m_rotation.verified)
        return;
    const UnixSeconds last = oldLastUse(m_rotation, m_evidence);
    // Whoever has overridden the gate waits for no silence: a busy key would be heard at every reading.
    const bool waits = !m_rotation.isOverridden(gateId(GateKind::OldKeySilent));
    if (waits && last > m_rotation.quietFrom) {
        const RotationEvent heard = rotationevent::heard(
            last, m_evidence.traffic.of(m_rotation.key.id).requestsIn(m_rotation.quietFrom, m_evidence.traffic.until));
        JournalEntry now;
        now.kind = kRotationEntry;
        now.planId = m_rotation.id;
        now.operation = heard.name;
        now.body = heard.body;
        take(m_rotation, now);
        append(heard);
    }
    if (!m_rotation.silent && allPassable({oldKeySilent(m_rotation, m_evidence)}))
        append(rotationevent::silent(proofOf(m_rotation, m_evidence)));
}

void RotationFlow::readHistory()
{
    if (std::exchange(m_historyAsked, true))
        return;
    const UnixSeconds until = m_room.clock.now() / kHour * kHour;
    std::vector<UsePiece> pieces{{until - kHistoryDays * kDay, until, BucketWidth::Hour}};
    m_tasks.run(
        readKeyUse(&m_room.transport, {m_rotation.key.id}, std::move(pieces), m_room.prices(), m_tasks.context()),
        [this](Result<UseReading> reading) {
            const bool beginsQuiet = std::exchange(m_quietWhenRead, false);
            if (!reading) {
                m_historyAsked = false;
                m_readingError = reading.error();
                if (beginsQuiet)
                    Q_EMIT problem(reading.error());
            } else {
                m_history = *std::move(reading);
                if (const Result<> begun = beginsQuiet ? beginProposedQuiet() : Result<>(); !begun)
                    Q_EMIT problem(begun.error());
            }
            Q_EMIT historyRead();
            Q_EMIT changed();
        });
}

Result<> RotationFlow::beginProposedQuiet()
{
    if (m_history.until > 0) {
        const QuietProposal proposal = quietProposal();
        return beginQuiet(proposal.seconds, quietReasonId(proposal.reason));
    }
    if (const Result<> can = canBeginQuiet(); !can)
        return can;
    m_quietWhenRead = true;
    readHistory();
    Q_EMIT changed();
    return {};
}

void RotationFlow::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    if (watched && m_room.clock.now() - m_evidence.readAt > 30)
        refresh();
    else
        schedule();
}

void RotationFlow::schedule()
{
    const bool matters = m_rotation.currentKey() && !m_rotation.isClosed() &&
                         (!m_rotation.isDeleted() || step() == RotationStep::Verify);
    if (!matters) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds wanted = m_watched ? std::chrono::milliseconds(kWatchedEvery) : kEvery;
    const auto wall = std::chrono::milliseconds(qint64(double(wanted.count()) / m_room.clock.speed()));
    const auto interval = std::max<std::chrono::milliseconds>(wall, kAtLeast);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > interval)
        m_timer.start(interval);
}

} // namespace steward
