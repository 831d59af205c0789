// SPDX-License-Identifier: GPL-3.0-or-later
// The offboardings of one connected organization that wait for rotations. A person is never taken out of the
// organization while a key of theirs is being moved (Offboarding::stays()); here it is known for whom that is so, when
// it is over, and it is said. Owned by Session, destroyed before the rotations; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrecord.h"
#include "app/flows/offboarding/departure.h"

#include <functional>
#include <QObject>
#include <QSet>

namespace steward {

class Changes;
class Organization;
class PlanRunner;
class RotationFlow;
class Rotations;

class Departures final : public QObject
{
    Q_OBJECT
public:
    struct Room final
    {
        Changes &changes;
        Organization &organization;
        Rotations &rotations;
        std::function<bool()> mayLead; ///< as of rotations: of several programs on an archive one does
    };
    explicit Departures(Room room, QObject *parent = nullptr);
    ~Departures() override;
    Q_DISABLE_COPY_MOVE(Departures)

    void takeUp(); ///< reads the journal; once, after Rotations::loaded()
    [[nodiscard]] const std::vector<Departure> &all() const { return m_all; }
    [[nodiscard]] const Departure *ofPerson(const QString &userId) const; ///< that is not closed
    [[nodiscard]] const Departure *ofRotation(const QString &rotationId) const;

    enum class Move { None, UnderWay, Moved, Cancelled };
    [[nodiscard]] Move moveOf(const DepartureKey &key) const;
    [[nodiscard]] int waitsFor(const Departure &departure) const; ///< how many rotations
    [[nodiscard]] bool isReady(const Departure &departure) const; ///< it need not wait any longer
    /// It has waited for a key of the person; that shared keys are rotated holds nobody and needs no telling.
    [[nodiscard]] static bool hasWaited(const Departure &departure);

    /// Opens a rotation for each key that is to be moved and has none under way, with the account that was chosen, and
    /// keeps what was decided; kept() follows. Empty: another window of Steward leads (BadInput "elsewhere"), or a key
    /// is no longer there (NotFound); then nothing is kept, and rotations that were opened say so themselves.
    [[nodiscard]] Result<QString> keep(const Offboarding &offboarding);
    /// The person stays, or went another way. What its rotations do goes on.
    void close(const QString &departureId, bool cancelled, const QString &note);

    /// For the next plan of it: the journal finds it by this name.
    [[nodiscard]] QString nextPlanId(const QString &departureId) const;
    /// Its plans that have begun, in their order.
    [[nodiscard]] std::vector<PlanRecord> records(const QString &departureId) const;

Q_SIGNALS:
    void kept(const QString &departureId);     ///< the journal has it
    void changed();                            ///< one of them, or what one waits for
    void ready(const QString &departureId);    ///< once a run: it waited, and need not any longer
    void problem(const steward::Error &error); ///< the archive took no entry

private:
    [[nodiscard]] Departure *find(const QString &departureId);
    void append(const QString &departureId, const QString &name, const QJsonObject &body);
    void takeRecord(PlanRunner *runner);
    void look();

    Room m_room;
    std::vector<Departure> m_all;
    std::vector<PlanRecord> m_records;
    QSet<QString> m_told, m_closing;
    bool m_loaded = false;
    TaskScope m_tasks; // last
};

} // namespace steward
