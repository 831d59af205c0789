// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of change that can be asked of the service: how to see what it is about, how to send it, how to tell that it
// was reached, and how to take it back. Stateless and immutable; all of them stand in operations(). The virtual
// functions that return a Task are coroutines' makers: they take everything by value and keep nothing.
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/changes/lookcontext.h"
#include "app/changes/plan.h"

#include <optional>
#include <QCoroTask>
#include <QList>

namespace steward {

class Transport;
class WrittenRows;

enum class Effect {
    Create, ///< something comes to be; its answer has the new id
    Modify, ///< members of something that is there take the values of the arguments with the same names
    Remove, ///< something that is there goes
};

/// What the service says of the thing that a step is about.
struct Observation final
{
    bool exists = false;      ///< Modify and Remove: it is there. Create: something of that name is there already
    QJsonObject state;        ///< as the service gives it; of a Create, of what is there already
    QList<QJsonObject> alike; ///< Create: all that have the name, each with its "id"
    friend bool operator==(const Observation &, const Observation &) = default;
};

/// A secret that the service has shown this once.
struct CreatedSecret final
{
    QString ownerId; ///< of the key
    QString name;    ///< of the key or of its service account
    Secret value;
};

struct StepAnswer final
{
    QJsonObject value; ///< the service's answer without its secret
    std::optional<CreatedSecret> secret;
};

/// A step that took effect, with everything that is known of it.
struct Applied final
{
    QJsonObject arguments; ///< resolved
    QJsonObject before;    ///< what was observed before it was sent, or when it was planned
    QJsonObject answer;
};

class Operation
{
public:
    /// \a request: method and path template. Of a path that is the organization's own where project_id is empty,
    /// the longer one.
    Operation(QLatin1StringView operationId, Effect effect, QLatin1StringView request)
        : m_id(operationId)
        , m_effect(effect)
        , m_request(request)
    {
    }
    virtual ~Operation() = default;
    Q_DISABLE_COPY_MOVE(Operation)

    [[nodiscard]] QLatin1StringView id() const { return m_id; }
    [[nodiscard]] Effect effect() const { return m_effect; }
    /// "DELETE /organization/users/user-1", for people; what is not known yet stays in braces.
    [[nodiscard]] QString requestLine(const QJsonObject &arguments) const;
    /// "DELETE /organization/users/{user_id}": what shares one request budget (Request::family).
    [[nodiscard]] QString family(const QJsonObject &arguments) const;

    /// BadInput with the JSON path when \a arguments (references allowed for texts) are not what it takes.
    [[nodiscard]] virtual Result<> validate(const QJsonObject &arguments) const = 0;
    /// Reads what the step is about, straight from the service but for lists that ctx.lists still holds. 404 is an
    /// observation, not an error.
    [[nodiscard]] virtual QCoro::Task<Result<Observation>> observe(Transport *transport, QJsonObject arguments,
                                                                   LookContext ctx) const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<StepAnswer>> send(Transport *transport, QJsonObject arguments,
                                                               OpContext ctx) const = 0;
    /// Members that \a arguments are to give the thing (Modify); by default all but those that end in "_id".
    [[nodiscard]] virtual QJsonObject target(const QJsonObject &arguments) const;
    /// Whether what was seen before a Modify and what is seen now differ in the way \a arguments wanted, where the
    /// values themselves cannot tell: an expiry counts from a moment that nobody knows.
    [[nodiscard]] virtual bool showsEffect(const QJsonObject & /*arguments*/, const QJsonObject & /*before*/,
                                           const QJsonObject & /*now*/) const
    {
        return false;
    }
    /// Whether reading can tell at all that \a arguments took effect; else a lost answer stays unknown.
    [[nodiscard]] virtual bool canBeSeen(const QJsonObject & /*arguments*/) const { return true; }
    /// Whether the service's refusal says that the step's aim is reached already ('already a member').
    [[nodiscard]] virtual bool isReached(const Error &error) const;
    /// Whether something of the same name that is there already is what a Create wanted (a membership, an invitation),
    /// not merely a namesake.
    [[nodiscard]] virtual bool isSameByName() const { return false; }
    /// Whether a Modify also makes what is not there yet.
    [[nodiscard]] virtual bool makesItself() const { return false; }
    /// Whether a service may show a secret in the answer.
    [[nodiscard]] virtual bool makesSecret() const { return false; }
    /// The step that takes it back; none when that cannot be done. Its id and prerequisites are the caller's.
    [[nodiscard]] virtual std::optional<Step> inverse(const Applied &applied) const;
    /// Carries what \a applied tells into the archive and the organization, ahead of the lists.
    virtual void keep(WrittenRows &rows, const Applied &applied) const = 0;

private:
    QLatin1StringView m_id;
    Effect m_effect;
    QLatin1StringView m_request;
};

/// Every operation there is; \see operations/.
[[nodiscard]] const std::vector<const Operation *> &operations();
/// Null for an id that this version does not know.
[[nodiscard]] const Operation *findOperation(QStringView operationId);

} // namespace steward
