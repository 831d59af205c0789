// SPDX-License-Identifier: GPL-3.0-or-later
// All rotations of one connected organization: those under way, each with its flow, and those that are over. Owned by
// Session, destroyed before the changes; GUI thread.
#pragma once

#include "app/flows/rotation/rotationflow.h"

#include <map>
#include <memory>

namespace steward {

class Rotations final : public QObject
{
    Q_OBJECT
public:
    explicit Rotations(RotationFlow::Room room, QObject *parent = nullptr);
    ~Rotations() override;
    Q_DISABLE_COPY_MOVE(Rotations)

    /// Reads the journal and goes on where the last run of the program stopped. Once, after Changes::takenUp().
    void takeUp();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// A rotation of a project key that is known; the one under way where there is one. Null: there is no such key, or
    /// another window leads the rotations. The flow is there at once and busy until the journal has it.
    RotationFlow *open(const QString &keyId, RotationReason reason, const RotationOpening &opening = {});
    [[nodiscard]] QList<RotationFlow *> flows() const; ///< open and closed, in the order in which they were opened
    [[nodiscard]] RotationFlow *flow(const QString &rotationId) const;
    [[nodiscard]] RotationFlow *flowOfKey(const QString &keyId) const; ///< under way; by its old or its new key
    [[nodiscard]] int waiting() const;                                 ///< how many want something of a person now

    /// The key as the organization tells it, for a rotation.
    [[nodiscard]] static std::optional<RotatedKey> rotatedKey(const Snapshot &snapshot, const QString &keyId);
    /// The inventory of the key, to begin the list of systems with.
    [[nodiscard]] static std::vector<RotationSystem> knownSystems(const Snapshot &snapshot, const QString &keyId);

Q_SIGNALS:
    void loaded();
    void added(steward::RotationFlow *flow);
    void changed(steward::RotationFlow *flow); ///< or what was seen of it
    void problem(steward::RotationFlow *flow, const steward::Error &error);

private:
    RotationFlow &add(Rotation rotation);

    RotationFlow::Room m_room;
    std::vector<std::unique_ptr<RotationFlow>> m_flows;
    bool m_loaded = false;
    TaskScope m_tasks; // last
};

/// Whether it waits for a person, and not for time, the service or nothing.
[[nodiscard]] bool waitsForPerson(const RotationFlow &flow);

} // namespace steward
