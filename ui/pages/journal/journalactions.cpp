// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with the rows of the Journal page: undo and retry as plans, export.
#include "app/changes/changes.h"
#include "app/changes/plantext.h"
#include "app/exports/savefile.h"
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/pages/journal/journalfeed.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"
#include "ui/support/rowactions.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void JournalPage::addVerbs()
{
    // One plan at a time: a step is taken back, or asked for again, with what it stands on.
    const auto onePlan = [this](const QStringList &) {
        const auto plan = selectedPlan(nullptr);
        if (!plan)
            return tr("Only with entries of one plan.");
        const PlanRunner *runner = session().changes().runner(plan->plan.id);
        return runner && runner->holder() ? tr("Another program is applying this plan.") : QString();
    };
    const auto any = [this](bool (*fits)(const JournalRow &)) {
        return [this, fits](const QStringList &ids) {
            return std::any_of(ids.begin(), ids.end(), [this, fits](const QString &id) {
                const JournalRow *row = m_model.find(id);
                return row && fits(*row);
            });
        };
    };
    verbs().add({.id = u"undo"_s,
                 .icon = "undo-2"_L1,
                 .text = tr("Undo…"),
                 .run = [this](const QStringList &) { propose(true); },
                 .concerns = any([](const JournalRow &row) { return row.undoable; }),
                 .hindrance = onePlan});
    verbs().add({.id = u"retry"_s,
                 .icon = "rotate-cw"_L1,
                 .text = tr("Retry as plan…"),
                 .run = [this](const QStringList &) { propose(false); },
                 .concerns = any(&canRetry),
                 .hindrance = onePlan});
    verbs().add({.id = u"plan-text"_s,
                 .icon = "file-text"_L1,
                 .text = tr("Plan as text (Markdown)…"),
                 .run = [this](const QStringList &) { askMarkdown(); }});
}

void JournalPage::propose(bool undo)
{
    QStringList stepIds;
    const auto record = selectedPlan(&stepIds);
    if (!record)
        return;
    if (stepIds.isEmpty()) { // the plan's own row: all of it
        for (const Step &step : record->plan.steps)
            stepIds += step.id;
    }
    const Plan plan = undo ? undoOf(*record, stepIds) : retryOf(*record, stepIds);
    if (!plan.steps.empty()) {
        Q_EMIT planProposed(plan);
        return;
    }
    Message message;
    message.id = u"journal"_s;
    message.tone = Tone::Info;
    message.happened = undo ? tr("None of this can be undone.")
                            : tr("This cannot be tried again: it needs an answer that never came.");
    messages().show(message);
}

ExportAction::Json JournalPage::json() const
{
    return [view = m_feed->view()](const Snapshot &, const QStringList &ids) {
        const QSet<QString> wanted(ids.begin(), ids.end());
        QJsonArray rows;
        for (const JournalRow &row : *view.rows) {
            if (!wanted.contains(row.id))
                continue;
            QJsonObject object{
                {u"number"_s, row.number},
                {u"time"_s, QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                {u"user"_s, row.user},
                {u"plan"_s, row.planId},
                {u"what"_s, row.what},
                {u"outcome"_s, row.kind == JournalRow::Kind::Step ? phaseId(row.phase) : row.outcome},
                {u"hash"_s, QString::fromLatin1(row.hash)}};
            const auto plan = view.plans.value(row.planId);
            const qsizetype at = plan ? plan->plan.indexOf(row.stepId) : -1;
            if (at >= 0) {
                const StepState &state = plan->steps[static_cast<std::size_t>(at)];
                object.insert(u"step"_s, row.stepId);
                object.insert(u"operation"_s, row.operation);
                object.insert(u"arguments"_s, state.sent.isEmpty()
                                                  ? plan->plan.steps[static_cast<std::size_t>(at)].arguments
                                                  : state.sent);
                object.insert(u"request_id"_s, row.requestId);
            }
            rows.append(object);
        }
        return rows;
    };
}

void JournalPage::askMarkdown()
{
    auto *dialog = new QFileDialog(this, tr("Export plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"journalMarkdownDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->setNameFilter(tr("Markdown (*.md)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"journal.md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::writeMarkdown);
    dialog->open();
}

void JournalPage::writeMarkdown(const QString &path)
{
    QStringList planIds;
    for (const JournalRow *row : selectedRows()) {
        if (!planIds.contains(row->planId))
            planIds += row->planId;
    }
    const NameBook names(organization().snapshot());
    QString text;
    for (const QString &id : planIds) {
        if (const auto plan = m_feed->view().plans.value(id))
            text += (text.isEmpty() ? QString() : u"\n"_s) + plantext::markdown(*plan, {}, names);
    }
    Message message;
    message.id = u"export"_s;
    if (text.isEmpty()) {
        message.tone = Tone::Info;
        message.happened = tr("Select an entry of the plan to export.");
    } else if (const Result<> saved = saveFile(path, text.toUtf8()); saved) {
        message.tone = Tone::Success;
        message.happened = tr("The plan is exported.");
        message.advice = QDir::toNativeSeparators(path);
    } else {
        message.happened = tr("The plan was not written to %1.").arg(QDir::toNativeSeparators(path));
        message.advice = ErrorText::of(saved.error()).advice;
        message.copyText = ErrorText::of(saved.error()).detail;
    }
    messages().show(message);
}

} // namespace steward
