// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a failure, and what a new start does with a rotation that was interrupted.
#include "app/changes/changes.h"
#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/net/transport.h"
#include "app/organization/keyrow.h"
#include "app/secrets/secretstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct OwnKeyText
{
    Q_DECLARE_TR_FUNCTIONS(OwnKeyRotation)
};

} // namespace

Plan OwnKeyRotation::removal(const QString &keyId, const QString &name) const
{
    const PlanOrigin from = origin();
    PlanSheet sheet(from);
    sheet.remember(keyId, name);
    sheet.add(u"adminkeys.remove"_s, {{u"key_id"_s, keyId}});
    return std::move(sheet).finished(OwnKeyText::tr("Rotate the admin key: delete %1").arg(name));
}

/// The keychain may have taken the new key all the same, or nothing: the old one is written once more and read back.
void OwnKeyRotation::putBack(const Error &error)
{
    m_tasks.run(m_stores.secrets->write(m_room.connectionId, m_old->clone(), m_tasks.context()),
                [this, error](const Result<> &back) {
                    if (back) {
                        static_cast<void>(
                            m_stores.keepTail(m_state.oldTail)); // as it was; this session has it in memory
                        return goBack(error);
                    }
                    // Neither key is surely kept. Both work: the new one stays, so that whichever the keychain has
                    // does.
                    m_error = back.error();
                    close(Stage::Left, {m_state.made.back().tail});
                });
}

void OwnKeyRotation::goBack(const Error &error)
{
    m_error = error;
    m_probe.reset();
    m_new.reset();
    set(Stage::GoingBack);
    const MadeAdminKey made = m_state.made.back();
    run(removal(made.id, m_state.name), [this, made](const PlanRecord &record, const std::optional<CreatedSecret> &) {
        if (!isReached(record.steps.back().phase))
            return close(Stage::Left, {made.tail});
        append(u"removed"_s, {{u"key_id"_s, made.id}}, [this] { close(Stage::Undone); });
    });
}

void OwnKeyRotation::close(Stage stage, const QStringList &remains)
{
    m_probe.reset();
    m_new.reset();
    m_old.reset();
    const QString outcome = stage == Stage::Done ? u"done"_s : stage == Stage::Undone ? u"undone"_s : u"left"_s;
    const QJsonObject body{{u"outcome"_s, outcome}, {u"remains"_s, QJsonArray::fromStringList(remains)}};
    append(u"closed"_s, body, [this, stage] {
        set(stage);
        Q_EMIT finished();
    });
}

void OwnKeyRotation::retry()
{
    if (m_runner)
        m_runner->start();
    else if (m_stage == Stage::Left && !m_state.closed && m_state.stored)
        removeOld();
}

void OwnKeyRotation::takeUp(Stores stores)
{
    if (m_room.transport.keyTail().isEmpty())
        return;
    m_stores = std::move(stores);
    m_tasks.run(m_room.changes.journal().read(JournalPart::AdminKeys, m_tasks.token()),
                [this](const Result<std::vector<JournalEntry>> &entries) {
                    const auto open = entries ? openAdminKeyRotation(*entries) : std::nullopt;
                    if (!open || isUnderWay() || !m_room.mayLead())
                        return;
                    m_state = *open;
                    std::vector<PlanRecord> records;
                    for (PlanRecord &record : replay(*entries)) {
                        if (record.plan.id.startsWith(m_state.id + u'.'))
                            records.push_back(std::move(record));
                    }
                    m_plans = static_cast<int>(records.size());
                    resume(records);
                });
}

/// Whether the console uses the new key already tells the keychain: it is what this session was opened with.
void OwnKeyRotation::resume(const std::vector<PlanRecord> &records)
{
    const PlanRecord *last = records.empty() ? nullptr : &records.back();
    const QString operation = last ? last->plan.steps.back().operation : QString();
    const QString keyId = last ? last->plan.steps.back().arguments.value("key_id"_L1).toString() : QString();
    const bool creates = operation == "adminkeys.create"_L1;
    PlanRunner *runner = last && !last->hasEnded() ? m_room.changes.runner(last->plan.id) : nullptr;
    const bool endsOurOwn = !m_state.made.empty() && keyId == m_state.made.back().id &&
                            m_state.made.back().tail == m_room.transport.keyTail();
    if (runner && endsOurOwn) { // it was meant for a key that is not in use, and it is
        follow(*runner, [this, records](const PlanRecord &, const std::optional<CreatedSecret> &) {
            std::vector<PlanRecord> rest(records);
            rest.pop_back();
            resume(rest);
        });
        runner->dropRest();
        return;
    }
    if (runner && !(creates && !m_state.made.empty() && !m_state.made.back().removed)) {
        // What became of it is found out first; then it is looked at as if it had ended before.
        set(creates ? Stage::Creating : keyId == m_state.oldKeyId ? Stage::Deleting : Stage::GoingBack);
        std::vector<PlanRecord> known(records);
        follow(*runner, [this, known](const PlanRecord &record, const std::optional<CreatedSecret> &) mutable {
            known.back() = record;
            resume(known);
        });
        runner->start();
        return;
    }
    const bool reached = last && isReached(last->steps.back().phase);
    const bool isNew = creates && reached &&
                       (m_state.made.empty() || m_state.made.back().id != last->steps.back().answer.value("id"_L1));
    if (isNew) { // made, and the program ended before the journal had it: nobody has its secret
        append(u"made"_s,
               {{u"key_id"_s, last->steps.back().answer.value("id"_L1)},
                {u"tail"_s, keyTail(last->steps.back().answer.value("redacted_value"_L1).toString())},
                {u"secret_lost"_s, true}},
               [this, records] { resume(records); });
        return;
    }
    const MadeAdminKey *made = m_state.leftover();
    const bool inUse = !m_state.made.empty() && !m_state.made.back().secretLost &&
                       m_state.made.back().tail == m_room.transport.keyTail();
    if (inUse) { // the keychain had it
        if (reached && keyId == m_state.oldKeyId)
            return close(Stage::Done);
        const Result<> kept = m_stores.keepTail ? m_stores.keepTail(m_state.made.back().tail) : Result<>();
        if (kept)
            Q_EMIT adopted(m_state.made.back().tail);
        if (m_state.stored)
            return removeOld();
        append(u"stored"_s, {}, [this] { removeOld(); });
        return;
    }
    if (made && reached && keyId == made->id) {
        append(u"removed"_s, {{u"key_id"_s, made->id}}, [this] { close(Stage::Undone); });
        return;
    }
    if (m_state.stored) // somebody has put another key into the keychain since
        return close(Stage::Left, {m_state.oldTail});
    if (made)
        return goBack(fail(Error::Kind::Cancelled).value());
    close(Stage::Undone);
}

} // namespace steward
