// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with keys and their service accounts. Everything ends in a plan that is proposed; nothing is sent
// from here.
#include "app/changes/changes.h"
#include "app/changes/namebook.h"
#include "app/flows/rotation/rotations.h"
#include "app/planning/keyplans.h"
#include "app/session/session.h"
#include "ui/dialogs/campaigndialog.h"
#include "ui/dialogs/newadminkeydialog.h"
#include "ui/dialogs/newkeydialog.h"
#include "ui/dialogs/newserviceaccountdialog.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/messagebar.h"
#include "ui/support/rowactions.h"
#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Needs = RowVerb::Needs;

namespace {
const QString kRefused = u"account-key-refused"_s;
}

PlanOrigin KeysPage::origin() const
{
    const Connection &connection = session().connection();
    return {organization().snapshot(), connection.id, connection.name, session().clock().nowMs()};
}

void KeysPage::sayElsewhere()
{
    Message message;
    message.id = u"rotations"_s;
    message.tone = Tone::Warning;
    message.happened = tr("No rotation was begun: another window of Steward leads those of this organization.");
    messages().show(message);
}

void KeysPage::openDialog(PlanDialog *dialog)
{
    connect(dialog, &PlanDialog::planProposed, this, &KeysPage::planProposed);
    dialog->open();
}

QString KeysPage::whyNotAccounts(const QStringList &ids) const
{
    const bool all = std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
        const KeyRow *row = m_model.find(id);
        return row && row->kind == KeyRow::Kind::Project && row->ownerKind == KeyRow::Owner::ServiceAccount;
    });
    return all ? QString() : tr("Only with keys of service accounts.");
}

QString KeysPage::whyNotDeleted(const QStringList &ids) const
{
    const QString own = session().connection().keyTail;
    const bool isOwn = !own.isEmpty() && std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        const KeyRow *row = m_model.find(id);
        return row && row->kind == KeyRow::Kind::Admin && row->tail == own;
    });
    return isOwn ? tr("Steward itself uses this admin key. Rotate it instead, or connect with another one first.")
                 : QString();
}

void KeysPage::addVerbs()
{
    const auto ask = [this](auto make) { return [this, make](const QStringList &ids) { openDialog(make(ids)); }; };
    const auto anyAccount = [this](const QStringList &ids) {
        return !accountsOf(ids, organization().snapshot()).empty();
    };
    const auto accounts = [this](const QStringList &ids) { return whyNotAccounts(ids); };
    verbs().setNewText(tr("New key"));
    verbs().add(
        {.id = u"new-key"_s,
         .icon = "plus"_L1,
         .text = tr("New key…"),
         .needs = Needs::Nothing,
         .run = ask([this](const QStringList &) { return new NewKeyDialog([this] { return origin(); }, {}, this); })});
    verbs().add({.id = u"new-account"_s,
                 .icon = "bot"_L1,
                 .text = tr("New service account…"),
                 .needs = Needs::Nothing,
                 .run = ask([this](const QStringList &) {
                     return new NewServiceAccountDialog([this] { return origin(); }, {}, this);
                 })});
    verbs().add(
        {.id = u"new-admin-key"_s,
         .icon = "shield"_L1,
         .text = tr("New admin key…"),
         .needs = Needs::Nothing,
         .run = ask([this](const QStringList &) { return new NewAdminKeyDialog([this] { return origin(); }, this); })});
    const auto rotates = [this](RotationReason reason) {
        return [this, reason](const QStringList &ids) {
            if (ids.size() > 1 && reason == RotationReason::Routine) {
                auto *dialog = new CampaignDialog(session(), ids, this);
                connect(dialog, &CampaignDialog::begun, this, [this](const QString &campaign) {
                    Q_EMIT navigate({u"campaign"_s, campaign, {}});
                });
                connect(dialog, &CampaignDialog::refused, this, &KeysPage::sayElsewhere);
                dialog->open();
                return;
            }
            const RotationFlow *last = nullptr;
            for (const QString &id : ids)
                last = session().rotations().open(id, reason);
            if (!last)
                sayElsewhere();
            else if (ids.size() > 1) // leaks, at once: the list is where they are looked after
                Q_EMIT navigate({u"rotations"_s, {}, u"waits"_s});
            else
                Q_EMIT navigate({u"rotation"_s, last->rotation().id, {}});
        };
    };
    const auto isProjectKey = [this](const QStringList &ids) {
        return std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
            const KeyRow *row = m_model.find(id);
            return row && row->kind == KeyRow::Kind::Project;
        });
    };
    verbs().add({.id = u"rotate"_s,
                 .icon = "rotate-cw"_L1,
                 .text = tr("Rotate…"),
                 .run = rotates(RotationReason::Routine),
                 .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                 .concerns = isProjectKey});
    const auto isOwnKey = [this](const QStringList &ids) {
        const KeyRow *row = ids.size() == 1 ? m_model.find(ids.constFirst()) : nullptr;
        return row && row->kind == KeyRow::Kind::Admin && !row->tail.isEmpty() &&
               row->tail == session().connection().keyTail;
    };
    verbs().add({.id = u"rotate-own-key"_s,
                 .icon = "rotate-cw"_L1,
                 .text = tr("Rotate Steward’s key…"),
                 .needs = Needs::One,
                 .run = [this](const QStringList &) { connections()->askRotateKey(); },
                 .concerns = [this, isOwnKey](const QStringList &ids) { return connections() && isOwnKey(ids); }});
    verbs().add({.id = u"leaked"_s,
                 .icon = "siren"_L1,
                 .text = tr("Key leaked…"),
                 .needs = Needs::One,
                 .run = rotates(RotationReason::Leak),
                 .dangerous = true,
                 .concerns = isProjectKey,
                 .inPane = false});
    verbs().add({.id = u"second-key"_s,
                 .icon = "key-round"_L1,
                 .text = tr("Second key…"),
                 .run = ask([this](const QStringList &ids) {
                     return new NewKeyDialog([this] { return origin(); }, accountsOf(ids, organization().snapshot()),
                                             this);
                 }),
                 .concerns = anyAccount,
                 .hindrance = accounts});
    verbs().add({.id = u"delete-account"_s,
                 .icon = "bot"_L1,
                 .text = tr("Delete service account…"),
                 .run =
                     [this](const QStringList &ids) {
                         Q_EMIT planProposed(
                             deleteServiceAccountPlan(accountsOf(ids, organization().snapshot()), origin()));
                     },
                 .dangerous = true,
                 .concerns = anyAccount,
                 .hindrance = accounts,
                 .inPane = false});
    verbs().add({.id = u"delete-key"_s,
                 .icon = "trash-2"_L1,
                 .text = tr("Delete…"),
                 .run =
                     [this](const QStringList &ids) {
                         if (const Plan plan = deleteKeysPlan(ids, origin()); !plan.steps.empty())
                             Q_EMIT planProposed(plan);
                     },
                 .dangerous = true,
                 .key = QKeySequence::Delete,
                 .hindrance = [this](const QStringList &ids) { return whyNotDeleted(ids); }});
}

void KeysPage::watchRefusals()
{
    const auto watch = [this](PlanRunner *runner) {
        connect(runner, &PlanRunner::stepChanged, this, [this, runner](int index) {
            const auto at = static_cast<std::size_t>(index);
            const StepState &state = runner->record().steps[at];
            if (state.phase == StepPhase::Failed && state.error)
                tellRefusal(runner->record().plan.steps[at], *state.error);
        });
    };
    for (PlanRunner *runner : session().changes().runners())
        watch(runner);
    connect(&session().changes(), &Changes::runnerAdded, this, watch);
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (id != kRefused)
            return;
        messages().dismiss(kRefused);
        const QStringList keys = std::exchange(m_refusedKeys, {});
        Q_EMIT planProposed(deleteServiceAccountPlan(accountsOf(keys, organization().snapshot()), origin()));
    });
}

void KeysPage::tellRefusal(const Step &step, const Error &error)
{
    const QString advice = wholeAccountAdvice(step, error, organization().snapshot());
    if (advice.isEmpty())
        return;
    if (!messages().isShowing(kRefused))
        m_refusedKeys.clear();
    const QString keyId = step.arguments.value("api_key_id"_L1).toString();
    if (m_refusedKeys.contains(keyId))
        return; // a step says more than once that it has failed
    m_refusedKeys += keyId;
    const int count = static_cast<int>(m_refusedKeys.size());
    const QString name = NameBook(organization().snapshot()).known(m_refusedKeys.constFirst());
    messages().show({kRefused,
                     Tone::Warning,
                     {},
                     count == 1 ? tr("Key %1 was not deleted.").arg(servertext::isolated(name))
                                : tr("%Ln key(s) were not deleted.", nullptr, count),
                     count == 1 ? servertext::shown(advice)
                                : tr("The service does not delete single keys of service accounts here. What can be "
                                     "done is to delete the whole accounts; the plan names every key that goes."),
                     {},
                     error.requestId,
                     {},
                     tr("Delete service account…"),
                     true});
}

} // namespace steward
