// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/offboarding/departures.h"

#include "app/changes/changes.h"
#include "app/flows/rotation/rotations.h"
#include "app/organization/organization.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

Departures::Departures(Room room, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
{
    connect(&m_room.rotations, &Rotations::loaded, this, &Departures::takeUp);
    connect(&m_room.rotations, &Rotations::changed, this, &Departures::look);
    connect(&m_room.organization, &Organization::changed, this, [this](ListKind kind) {
        if (kind == ListKind::Users)
            look();
    });
    connect(&m_room.changes, &Changes::ended, this, &Departures::takeRecord);
}

Departures::~Departures() = default;

void Departures::takeUp()
{
    m_tasks.run(m_room.changes.journal().read(JournalPart::Offboardings, m_tasks.token()),
                [this](const Result<std::vector<JournalEntry>> &entries) {
                    if (!entries) {
                        Q_EMIT problem(entries.error());
                        return;
                    }
                    m_loaded = true;
                    for (Departure &each : departures(*entries)) {
                        if (!find(each.id))
                            m_all.push_back(std::move(each));
                    }
                    for (PlanRecord &record : replay(*entries))
                        m_records.push_back(std::move(record));
                    look();
                });
}

Departure *Departures::find(const QString &departureId)
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Departure &each) { return each.id == departureId; });
    return found == m_all.end() ? nullptr : &*found;
}

const Departure *Departures::ofPerson(const QString &userId) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Departure &each) { return each.userId == userId && !each.isClosed(); });
    return found == m_all.end() ? nullptr : &*found;
}

const Departure *Departures::ofRotation(const QString &rotationId) const
{
    for (const Departure &each : m_all) {
        const bool has = std::any_of(each.keys.begin(), each.keys.end(),
                                     [&](const DepartureKey &key) { return key.rotationId == rotationId; });
        if (has)
            return &each;
    }
    return nullptr;
}

Departures::Move Departures::moveOf(const DepartureKey &key) const
{
    if (key.rotationId.isEmpty())
        return Move::None;
    const RotationFlow *flow = m_room.rotations.flow(key.rotationId);
    if (!flow) // its beginning did not reach the journal
        return m_room.rotations.isLoaded() ? Move::Cancelled : Move::UnderWay;
    if (flow->rotation().isDeleted())
        return Move::Moved;
    return flow->rotation().isClosed() ? Move::Cancelled : Move::UnderWay;
}

int Departures::waitsFor(const Departure &departure) const
{
    return static_cast<int>(
        std::count_if(departure.keys.begin(), departure.keys.end(),
                      [this](const DepartureKey &key) { return !key.isShared && moveOf(key) == Move::UnderWay; }));
}

bool Departures::isReady(const Departure &departure) const
{
    return !departure.isClosed() && waitsFor(departure) == 0;
}

bool Departures::hasWaited(const Departure &departure)
{
    return std::any_of(departure.keys.begin(), departure.keys.end(),
                       [](const DepartureKey &key) { return !key.isShared && !key.rotationId.isEmpty(); });
}

Result<QString> Departures::keep(const Offboarding &offboarding)
{
    if (!m_room.mayLead())
        return fail(Error::Kind::BadInput, u"elsewhere"_s);
    const Departure *there = ofPerson(offboarding.leaver.userId);
    Departure before;
    if (there)
        before = *there;
    std::vector<DepartureKey> keys = sharedKeys(offboarding);
    for (const LeaverKey &key : offboarding.leaver.keys)
        keys.push_back({key, offboarding.decision(key.id)});
    QHash<QString, QString> rotations;
    for (const DepartureKey &each : keys) {
        const DepartureKey *known = before.key(each.key.id);
        if (known && moveOf(*known) == Move::UnderWay) {
            rotations.insert(each.key.id, known->rotationId);
            continue;
        }
        if (each.decision.kind != KeyDecision::Kind::Move)
            continue;
        RotationOpening opening;
        opening.proposed.accountId = each.decision.accountId;
        opening.proposed.accountName = each.decision.accountName;
        const RotationFlow *flow = m_room.rotations.open(each.key.id, RotationReason::PersonLeaving, opening);
        if (!flow)
            return fail(Error::Kind::NotFound, keyLabel(each.key));
        rotations.insert(each.key.id, flow->rotation().id);
    }
    const QString id = there ? there->id : newDepartureId();
    append(id, there ? u"decided"_s : u"opened"_s, departureBody(departureOf(offboarding, rotations, before)));
    return id;
}

void Departures::close(const QString &departureId, bool cancelled, const QString &note)
{
    if (m_closing.contains(departureId))
        return;
    m_closing.insert(departureId);
    append(departureId, u"closed"_s, {{u"cancelled"_s, cancelled}, {u"note"_s, note.simplified()}});
}

void Departures::append(const QString &departureId, const QString &name, const QJsonObject &body)
{
    m_tasks.run(m_room.changes.journal().note(kOffboardingEntry, departureId, name, body, m_tasks.token()),
                [this, departureId, name](const Result<JournalEntry> &entry) {
                    if (name == "closed"_L1)
                        m_closing.remove(departureId);
                    if (!entry) {
                        Q_EMIT problem(entry.error());
                        return;
                    }
                    if (!find(departureId))
                        m_all.emplace_back().id = departureId;
                    take(*find(departureId), *entry);
                    if (name == "closed"_L1)
                        Q_EMIT changed();
                    else
                        Q_EMIT kept(departureId);
                    look();
                });
}

QString Departures::nextPlanId(const QString &departureId) const
{
    return departureId + u'-' + newPlanId();
}

std::vector<PlanRecord> Departures::records(const QString &departureId) const
{
    std::vector<PlanRecord> own;
    std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(own),
                 [&](const PlanRecord &each) { return each.plan.id.startsWith(departureId + u'-'); });
    return own;
}

void Departures::takeRecord(PlanRunner *runner)
{
    const PlanRecord &record = runner->record();
    if (!record.plan.id.startsWith(kOffboardingEntry + u'-'))
        return;
    const auto known = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const PlanRecord &each) { return each.plan.id == record.plan.id; });
    if (known == m_records.end())
        m_records.push_back(record);
    else
        *known = record;
    Q_EMIT changed();
}

/// Those that have reached what they were for are over; of those that need not wait any longer it is said once.
void Departures::look()
{
    if (!m_loaded)
        return;
    const Snapshot &snapshot = m_room.organization.snapshot();
    const bool peopleKnown = snapshot.states.value({ListKind::Users, {}}).fetchedAt > 0;
    for (const Departure &each : std::as_const(m_all)) {
        if (!isReady(each))
            continue;
        const bool isMember = std::any_of(snapshot.users.begin(), snapshot.users.end(),
                                          [&](const User &user) { return user.id == each.userId; });
        if (peopleKnown && !isMember) {
            if (m_room.mayLead())
                close(each.id, false, {});
        } else if (hasWaited(each) && !m_told.contains(each.id)) {
            m_told.insert(each.id);
            Q_EMIT ready(each.id);
        }
    }
    Q_EMIT changed();
}

} // namespace steward

#include "moc_departures.cpp"
