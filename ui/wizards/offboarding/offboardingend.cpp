// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingend.h"

#include "ui/support/celllist.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/recordfile.h"
#include "ui/support/servertext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OffboardingEnd::OffboardingEnd(std::function<QString()> record, QWidget *parent)
    : QWidget(parent)
    , m_record(std::move(record))
    , m_state(new TextLabel(TextSize::Body, QFont::DemiBold))
    , m_wait(new TextLabel(TextSize::Body))
    , m_saved(new TextLabel(TextSize::Body, QFont::Normal, true))
    , m_waits(new CellList(tr("Rotations that are waited for"), 300, true))
    , m_stop(new QPushButton(tr("Do not wait any more…")))
    , m_markdown(new QPushButton(icons::icon("save"_L1), tr("Save as Markdown…")))
    , m_pdf(new QPushButton(icons::icon("save"_L1), tr("Save as PDF…")))
{
    m_state->setObjectName(u"offboardingState"_s);
    m_saved->setObjectName(u"recordSaved"_s);
    m_wait->setObjectName(u"offboardingWait"_s);
    m_waits->setObjectName(u"offboardingWaits"_s);
    m_stop->setObjectName(u"offboardingStop"_s);
    m_markdown->setObjectName(u"saveMarkdown"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    auto *intro = new TextLabel(TextSize::Body, QFont::Normal, true);
    intro->setWordWrap(true);
    intro->setText(
        tr("The record says who, when, what was decided about each key and why, which secrets the person may "
           "know, and what became of each step. It holds no secret."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_markdown);
    buttons->addWidget(m_pdf);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (TextLabel *label : {m_state, m_wait, m_saved})
        label->setWordWrap(true);
    column->addWidget(m_state);
    column->addWidget(m_wait);
    column->addWidget(m_waits, 1);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(intro);
    column->addLayout(buttons);
    column->addWidget(m_saved);
    column->addStretch(1);
    for (QPushButton *button : {m_stop, m_markdown, m_pdf})
        button->setAutoDefault(false);
    connect(m_waits, &CellList::opened, this, &OffboardingEnd::opened);
    connect(m_stop, &QPushButton::clicked, this, &OffboardingEnd::stopAsked);
    connect(m_markdown, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { ask(true); });
    showRecord(nullptr);
    showWaits({}, {}, false);
}

void OffboardingEnd::showRecord(const PlanRecord *record)
{
    const bool begun = record && record->hasBegun();
    m_shown = record != nullptr;
    m_begun = begun;
    follow();
    if (record)
        m_name = record->plan.title;
    if (!begun) {
        m_state->setText(tr("The plan is shown in the main window. Nothing has been sent yet."));
        return;
    }
    const int done = record->count(StepPhase::Done) + record->count(StepPhase::Reached);
    const int all = static_cast<int>(record->steps.size());
    m_state->setText(!record->hasEnded() ? tr("%L1 of %Ln step(s) are done.", nullptr, all).arg(done)
                     : done == all       ? tr("All %Ln step(s) are done.", nullptr, all)
                                   : tr("The plan has ended: %L1 of %Ln step(s) are done.", nullptr, all).arg(done));
}

void OffboardingEnd::showWaits(const std::vector<Wait> &waits, const QString &said, bool mayStop)
{
    m_waiting = !said.isEmpty();
    m_wait->setText(said);
    m_wait->setVisible(m_waiting);
    m_waits->setVisible(!waits.empty());
    m_stop->setVisible(mayStop);
    std::vector<CellListModel::Row> rows;
    for (const Wait &wait : waits) {
        Cell key;
        key.text = servertext::shown(wait.key);
        key.look = Cell::Look::Strong;
        key.second = servertext::shown(wait.project);
        key.icon = wait.isOver ? "circle-check"_L1 : "rotate-cw"_L1;
        Cell state;
        state.text = servertext::shown(wait.state);
        rows.push_back({wait.rotationId, {u"rotation"_s, wait.rotationId, {}}, {key, state}});
    }
    m_waits->setRows(std::move(rows), {});
    follow();
}

void OffboardingEnd::follow()
{
    m_markdown->setEnabled(m_begun || m_waiting);
    m_pdf->setEnabled(m_begun || m_waiting);
    m_state->setVisible(m_shown || !m_waiting);
}

void OffboardingEnd::ask(bool pdf)
{
    auto *dialog = new QFileDialog(this, tr("Save the record"));
    dialog->setObjectName(u"recordDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(pdf ? u"pdf"_s : u"md"_s);
    dialog->setNameFilters({pdf ? tr("PDF (*.pdf)") : tr("Markdown (*.md)")});
    QString name = m_name.simplified().toLower();
    name.replace(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), u"-"_s);
    dialog->selectFile(name + (pdf ? u".pdf"_s : u".md"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &OffboardingEnd::save);
    dialog->open();
}

bool OffboardingEnd::save(const QString &path)
{
    const Result<> saved = saveRecord(path, m_record(), m_name);
    const QString name = servertext::isolated(QFileInfo(path).fileName());
    m_saved->setText(saved ? tr("“%1” is saved.").arg(name)
                           : tr("“%1” could not be saved: %2").arg(name, saved.error().detail));
    return saved.has_value();
}

} // namespace steward

#include "moc_offboardingend.cpp"
