// SPDX-License-Identifier: GPL-3.0-or-later
// Plans from files: nothing in one is trusted, and one of another organization is refused.
#include "app/changes/changes.h"
#include "app/changes/namebook.h"
#include "app/changes/planfile.h"
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/plancontroller.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qint64 kLargestFile = 32 * 1024 * 1024;

} // namespace

void PlanController::refuse(const QString &happened, const QString &advice, const QString &detail)
{
    Message message;
    message.id = u"plan.refused"_s;
    message.happened = happened;
    message.advice = advice;
    message.copyText = detail;
    m_view.messages().show(message);
}

void PlanController::askFile()
{
    auto *dialog = new QFileDialog(&m_view, tr("Open plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"openPlanDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Plan (*.json)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &PlanController::openFile);
    dialog->open();
}

void PlanController::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        refuse(tr("The plan could not be opened."), file.isOpen() ? tr("The file is too large.") : file.errorString());
        return;
    }
    Result<Plan> plan = planfile::read(file.readAll());
    if (!plan) {
        const Error &error = plan.error();
        refuse(tr("This file is not a plan that Steward can apply."),
               error.detail == "version"_L1 ? tr("It was written by another version of Steward.")
               : error.jsonPath.isEmpty()   ? tr("It is not a plan file.")
                                            : tr("The place that does not fit: %1").arg(error.jsonPath),
               error.detail);
        return;
    }
    if (!plan->connectionId.isEmpty() && plan->connectionId != m_context.session.connection().id) {
        refuse(tr("This plan was made for another organization: %1").arg(servertext::isolated(plan->organization)),
               tr("Switch to that organization to open it there. Nothing was changed."));
        return;
    }
    plan->id = newPlanId(); // the file may be applied more than once
    m_view.messages().dismiss(u"plan.refused"_s);
    PlanRunner &runner = m_changes.prepare([&] {
        Plan fresh = *std::move(plan);
        fresh.connectionId = m_context.session.connection().id;
        fresh.organization = m_context.session.connection().name;
        NameBook(m_context.session.organization().snapshot()).remember(fresh);
        return fresh;
    }());
    m_view.go({u"plan"_s, runner.record().plan.id, {}}); // what comes from elsewhere is looked at on the page
}

} // namespace steward
