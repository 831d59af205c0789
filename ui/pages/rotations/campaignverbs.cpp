// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several lines of a campaign at once.
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/pages/rotations/campaignpage.h"
#include "ui/pages/rotations/rotationproblem.h"
#include "ui/support/messagebar.h"
#include "ui/support/rowactions.h"
#include "ui/support/servertext.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void CampaignPage::addVerbs()
{
    const auto listed = [this](Ids ids) {
        return any(ids, [](const ChecklistRow &row) { return !row.system.isEmpty() && !row.isClosed; });
    };
    verbs().add({.id = u"campaign-tick"_s,
                 .icon = "check"_L1,
                 .text = tr("Changed over"),
                 .run = [this](Ids ids) { settle(ids, RotationSystem::State::Ticked, {}); },
                 .key = QKeySequence(Qt::CTRL | Qt::Key_Return),
                 .concerns = listed,
                 .hindrance =
                     [this](Ids ids) {
                         const bool early = any(ids, [](const ChecklistRow &row) {
                             return !row.isClosed && row.step < RotationStep::HandOver;
                         });
                         return early ? tr("There is no new key yet to change over to.") : QString();
                     }});
    verbs().add({.id = u"campaign-excuse"_s,
                 .icon = "circle-slash"_L1,
                 .text = tr("Excuse…"),
                 .run = [this](Ids ids) { askExcuse(ids); },
                 .concerns = listed});
    verbs().add({.id = u"campaign-go-on"_s,
                 .icon = "arrow-right"_L1,
                 .text = tr("Go on"),
                 .run = [this](Ids ids) { goOn(ids); },
                 .hindrance =
                     [this](Ids ids) {
                         return any(ids, [](const ChecklistRow &row) { return row.goesOn; })
                                    ? QString()
                                    : tr("None of them can go on without a decision or a look.");
                     }});
    verbs().add({.id = u"campaign-open"_s,
                 .icon = "rotate-cw"_L1,
                 .text = tr("Open rotation"),
                 .needs = RowVerb::Needs::One,
                 .run = [this](Ids ids) {
                     if (const ChecklistRow *row = m_model.find(ids.constFirst()))
                         Q_EMIT navigate({u"rotation"_s, row->rotationId, {}});
                 }});
    verbs().add({.id = u"campaign-delete"_s,
                 .icon = "trash-2"_L1,
                 .text = tr("Delete old keys…"),
                 .run = [this](Ids ids) { askDelete(ids); },
                 .dangerous = true,
                 .hindrance =
                     [this](Ids ids) {
                         return any(ids, [](const ChecklistRow &row) { return row.deletes; })
                                    ? QString()
                                    : tr("The gates of none of them hold yet.");
                     }});
}

std::vector<RotationFlow *> CampaignPage::flowsIn(Ids ids) const
{
    std::vector<RotationFlow *> flows;
    for (const QString &id : ids) {
        const ChecklistRow *row = m_model.find(id);
        RotationFlow *flow = row ? session().rotations().flow(row->rotationId) : nullptr;
        if (flow && std::find(flows.begin(), flows.end(), flow) == flows.end())
            flows.push_back(flow);
    }
    return flows;
}

bool CampaignPage::any(Ids ids, bool (*is)(const ChecklistRow &)) const
{
    return std::any_of(ids.begin(), ids.end(), [this, is](const QString &id) {
        const ChecklistRow *row = m_model.find(id);
        return row && is(*row);
    });
}

void CampaignPage::tell(const Result<> &done, RotationFlow &flow)
{
    if (done)
        return;
    Message message = rotationProblem(done.error());
    message.id = u"rotation/"_s + flow.rotation().id;
    message.happened = u"%1: %2"_s.arg(servertext::isolated(flow.rotation().key.label()), message.happened);
    messages().show(message);
}

void CampaignPage::settle(Ids ids, RotationSystem::State state, const QString &reason)
{
    QHash<QString, QStringList> systems;
    for (const QString &id : ids) {
        const ChecklistRow *row = m_model.find(id);
        if (row && !row->system.isEmpty() && !row->isClosed)
            systems[row->rotationId] += row->system;
    }
    for (RotationFlow *flow : flowsIn(ids)) {
        if (const QStringList own = systems.value(flow->rotation().id); !own.isEmpty())
            tell(flow->setSystemStates(own, state, reason), *flow);
    }
}

void CampaignPage::askExcuse(Ids ids)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"campaignExcuseDialog"_s);
    dialog->setWindowTitle(tr("Excuse %Ln system(s)", nullptr, static_cast<int>(ids.size())));
    dialog->setLabelText(tr("Why do they not need the new key? The reason stands in the record of each rotation."));
    dialog->setOkButtonText(tr("Excuse"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, ids](const QString &reason) { settle(ids, RotationSystem::State::Excused, reason); });
    dialog->open();
}

void CampaignPage::goOn(Ids ids)
{
    for (RotationFlow *flow : flowsIn(ids)) {
        if (canAdvance(*flow))
            tell(advance(*flow, organization().snapshot(), session().clock().nowMs()), *flow);
    }
}

void CampaignPage::askDelete(Ids ids)
{
    QStringList names, rotationIds;
    for (const QString &id : ids) {
        const ChecklistRow *row = m_model.find(id);
        if (!row || !row->deletes || rotationIds.contains(row->rotationId))
            continue;
        rotationIds += row->rotationId;
        names += servertext::isolated(session().rotations().flow(row->rotationId)->rotation().key.label());
    }
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Delete old keys"),
                        tr("Delete %Ln old key(s) whose gates hold? The traffic of each is read once more before "
                           "that; one that was used meanwhile stays. This cannot be undone.",
                           nullptr, static_cast<int>(names.size())),
                        QMessageBox::Cancel, this);
    box->setObjectName(u"campaignDeleteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(names.join(u'\n'));
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"campaignDelete"_s);
    connect(remove, &QPushButton::clicked, this, [this, rotationIds] {
        for (const QString &id : rotationIds) {
            if (RotationFlow *flow = session().rotations().flow(id))
                tell(flow->deleteOldKey(), *flow);
        }
    });
    box->open();
}

} // namespace steward
