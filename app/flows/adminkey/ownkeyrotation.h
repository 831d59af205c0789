// SPDX-License-Identifier: GPL-3.0-or-later
// OwnKeyRotation replaces the admin key that this connection uses. The new key is made, proved with calls of its own,
// written to the keychain and read back; only then does the console change over to it and delete the old one. Whatever
// fails before that, the new key is deleted and nothing has changed. Each step is in the journal before and after it:
// after a crash takeUp() looks which key the keychain has and goes on or back. The secret is held in memory until it is
// stored, never written elsewhere. Owned by Session; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrunner.h"
#include "app/flows/adminkey/adminkeyevents.h"
#include "app/planning/plansheet.h"
#include "app/resources/adminkeys/adminkey.h"

#include <functional>
#include <QObject>
#include <QPointer>

namespace steward {

class Changes;
class Organization;
class SecretStore;
class Transport;

class OwnKeyRotation final : public QObject
{
    Q_OBJECT
public:
    struct Room final
    {
        Transport &transport;
        Changes &changes;
        Organization &organization;
        const Clock &clock;
        QString connectionId;
        std::function<QString()> organizationName;
        std::function<QString()> keyTail; ///< of the connection
        std::function<bool()> mayLead;
    };
    /// Where the key of this connection is kept.
    struct Stores final
    {
        SecretStore *secrets = nullptr;                             ///< the OS keychain; null: there is none
        std::function<Result<>(const QString &tail)> keepTail = {}; ///< in the list of connections
    };
    /// How long after one another a new key is tried that the service does not know yet.
    using Waits = std::vector<std::chrono::milliseconds>;

    explicit OwnKeyRotation(Room room, QObject *parent = nullptr);
    ~OwnKeyRotation() override;
    Q_DISABLE_COPY_MOVE(OwnKeyRotation)

    enum class Stage {
        Idle,
        Creating,
        Proving,
        Storing,
        Deleting,  ///< the old key
        GoingBack, ///< the new key is being deleted
        Done,
        Undone, ///< nothing has changed
        Left,   ///< a key remains that should not: remains()
    };
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isUnderWay() const { return m_stage > Stage::Idle && m_stage < Stage::Done; }
    [[nodiscard]] const AdminKeyRotationState &state() const { return m_state; }
    /// Why it went back, or why the old key is still there.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// A plan of it that waits: offline, or a lost answer that cannot be looked up yet.
    [[nodiscard]] PlanRunner *runner() const { return m_runner; }

    /// The key in use as the list of admin keys tells it; empty: not in the list, or several look like it.
    [[nodiscard]] std::optional<AdminKey> ownKey() const;

    /// BadInput: "busy"; "elsewhere", another window leads; "keychain", there is none, so the new key would be gone
    /// when Steward closes; "unknown", the key in use is not in the list; "name".
    [[nodiscard]] Result<> begin(Stores stores, const QString &name, std::optional<qint64> expiresInSeconds);
    /// Once, after Changes::takenUp(): goes on or back where the last run stopped. Nothing without a key (a keychain
    /// that is locked): which one the keychain has cannot be told then, and the session that gets it takes it up.
    void takeUp(Stores stores);
    void retry();                                              ///< the deletion that is Left, or the plan that waits
    void setWaits(Waits waits) { m_waits = std::move(waits); } ///< for tests

Q_SIGNALS:
    void changed();
    void adopted(const QString &tail); ///< the connection has another key from now on
    void finished();                   ///< Done, Undone or Left

private:
    using Then = std::function<void()>;
    using AfterPlan = std::function<void(const PlanRecord &, std::optional<CreatedSecret>)>;
    void set(Stage stage);
    void append(const QString &name, const QJsonObject &body, Then then);
    void run(Plan plan, AfterPlan then);
    void follow(PlanRunner &runner, AfterPlan then);
    void create();
    void created(const PlanRecord &record, std::optional<CreatedSecret> secret);
    void removeLost();
    void prove(std::size_t attempt);
    void store();
    void putBack(const Error &error);
    void removeOld();
    void goBack(const Error &error);
    void close(Stage stage, const QStringList &remains = {});
    void resume(const std::vector<PlanRecord> &records);
    [[nodiscard]] Plan removal(const QString &keyId, const QString &name) const;
    [[nodiscard]] PlanOrigin origin() const;
    [[nodiscard]] QString nextPlanId();

    Room m_room;
    Stores m_stores;
    AdminKeyRotationState m_state;
    Stage m_stage = Stage::Idle;
    std::optional<Error> m_error;
    std::optional<Secret> m_new, m_old;
    std::unique_ptr<Transport> m_probe; ///< carries the new key
    QPointer<PlanRunner> m_runner;
    Waits m_waits{std::chrono::seconds(1), std::chrono::seconds(3), std::chrono::seconds(8), std::chrono::seconds(15)};
    int m_plans = 0, m_creations = 0;
    TaskScope m_tasks; // last
};

} // namespace steward
