// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a demonstration organization whose time the test moves, for rotations: the server, the session's
// parts and the key that is rotated. reopen() is what a kill and a new start are to the flow: everything of the program
// goes, the archive and the server stay.
#pragma once

#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "tests/flows/rotation/rotationparts.h"

#include <memory>
#include <QTemporaryDir>

namespace steward::test {

class RotationBed final
{
public:
    explicit RotationBed(demo::Quirks quirks = {});
    ~RotationBed();
    Q_DISABLE_COPY_MOVE(RotationBed)

    /// Everything of the program goes and comes back; what it had sent may have arrived.
    void reopen();
    void close();

    [[nodiscard]] RotationFlow &flow() const; ///< of the last rotation
    /// Nothing of it is under way.
    [[nodiscard]] bool settle(int timeoutMs = 20'000) const;
    /// Time passes, and the evidence is read.
    [[nodiscard]] bool pass(qint64 seconds);

    // Steps as a person takes them, each until it is settled.
    [[nodiscard]] bool begin(RotationReason reason = RotationReason::Routine);
    [[nodiscard]] bool listSystems(const QStringList &names);
    [[nodiscard]] bool create();
    [[nodiscard]] bool handOver();
    [[nodiscard]] bool tickAll();
    [[nodiscard]] bool toVerify(); ///< begun, listed, created, handed over
    [[nodiscard]] bool toQuiet();  ///< and moved over, ticked, verified
    [[nodiscard]] bool toDelete(); ///< and silent for a day, without a soft stop

    [[nodiscard]] bool isAlive(const QString &keyId) const; ///< on the server
    [[nodiscard]] int keysOfAccount() const;                ///< alive, on the server
    [[nodiscard]] std::vector<JournalEntry> journal() const;
    [[nodiscard]] QStringList words() const { return m_problems; } ///< of problem(), as they came

    FixedClock clock;
    qint64 clockAheadMs = 0; ///< the program's clock, before the service's
    QTemporaryDir dir;
    std::unique_ptr<demo::DemoServer> server;
    QString keyId, projectId, accountId;

private:
    void open();

    QStringList m_problems;
    std::unique_ptr<RotationParts> m_parts;
};

} // namespace steward::test
