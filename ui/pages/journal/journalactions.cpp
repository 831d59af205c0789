// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with the rows of the Journal page: undo and retry as plans, export.
#include "app/changes/plantext.h"
#include "app/exports/savefile.h"
#include "app/organization/organization.h"
#include "ui/pages/journal/journaldetail.h"
#include "ui/pages/journal/journalfeed.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/support/bulkbar.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void JournalPage::fillRowMenu(QMenu &menu)
{
    const auto rows = selectedRows();
    const bool undoable = std::any_of(rows.begin(), rows.end(), [](const JournalRow *row) { return row->undoable; });
    const bool retryable =
        std::any_of(rows.begin(), rows.end(), [](const JournalRow *row) { return JournalDetail::canRetry(*row); });
    const bool one = selectedPlan(nullptr) != nullptr;
    menu.addSeparator();
    QAction *undo = menu.addAction(icons::icon("undo-2"_L1), tr("Undo…"), this, [this] { propose(true); });
    undo->setObjectName(u"rowUndo"_s);
    undo->setEnabled(undoable && one);
    QAction *retry =
        menu.addAction(icons::icon("rotate-cw"_L1), tr("Retry as plan…"), this, [this] { propose(false); });
    retry->setObjectName(u"rowRetry"_s);
    retry->setEnabled(retryable && one);
    QAction *text =
        menu.addAction(icons::icon("file-text"_L1), tr("Plan as text (Markdown)…"), this, &JournalPage::askMarkdown);
    text->setEnabled(!rows.empty());
}

void JournalPage::fillBulkBar(BulkBar &bar)
{
    connect(bar.addButton(u"undo"_s, "undo-2"_L1, tr("Undo…")), &QPushButton::clicked, this, [this] { propose(true); });
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
