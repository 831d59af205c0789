// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/pauseandclosedialog.h"

#include "app/changes/changes.h"
#include "ui/plans/planwords.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PauseAndCloseDialog::PauseAndCloseDialog(Changes &changes, Way way, QWidget *parent)
    : QDialog(parent)
    , m_changes(changes)
    , m_way(way)
    , m_title(new TextLabel(TextSize::H2, QFont::DemiBold, false, this))
    , m_count(new TextLabel(TextSize::Body, QFont::Normal, true, this))
    , m_words(new TextLabel(TextSize::Body, QFont::Normal, false, this))
{
    setObjectName(u"pauseAndCloseDialog"_s);
    setWindowTitle(way == Way::Close ? tr("Close Steward") : tr("Leave this organization"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // steps that follow each other quickly are told together
    connect(&m_soon, &QTimer::timeout, this, &PauseAndCloseDialog::refresh);
    for (PlanRunner *runner : changes.runners()) {
        if (runner->isMoving())
            follow(runner);
    }
    refresh();
}

bool PauseAndCloseDialog::isNeeded(const Changes &changes)
{
    const auto all = changes.runners();
    return std::any_of(all.begin(), all.end(), [](const PlanRunner *runner) { return runner->isMoving(); });
}

void PauseAndCloseDialog::build()
{
    m_title->setObjectName(u"closeTitle"_s);
    m_count->setObjectName(u"closeCount"_s);
    m_words->setObjectName(u"closeWords"_s);
    for (TextLabel *each : {m_title, m_words}) {
        each->setWordWrap(true);
        each->setMinimumWidth(460);
    }
    m_buttons = new QDialogButtonBox(this);
    m_keep =
        m_buttons->addButton(m_way == Way::Close ? tr("Keep open") : tr("Stay here"), QDialogButtonBox::RejectRole);
    m_keep->setObjectName(u"closeKeep"_s);
    m_keep->setDefault(true);
    m_pause = m_buttons->addButton(m_way == Way::Close ? tr("Pause and close") : tr("Pause and leave"),
                                   QDialogButtonBox::ActionRole);
    m_pause->setObjectName(u"closePause"_s);
    m_pause->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(m_words);
    column->addSpacing(4);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pause, &QPushButton::clicked, this, &PauseAndCloseDialog::pause);
}

void PauseAndCloseDialog::follow(PlanRunner *runner)
{
    m_moving.emplace_back(runner);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(runner, &PlanRunner::stepChanged, this, soon);
    connect(runner, &PlanRunner::stateChanged, this, soon);
    connect(runner, &QObject::destroyed, this, soon);
}

void PauseAndCloseDialog::pause()
{
    m_pausing = true;
    for (PlanRunner *runner : m_changes.runners())
        runner->pause();
    m_keep->setFocus(); // the button goes
    refresh();
}

void PauseAndCloseDialog::abort()
{
    for (PlanRunner *runner : m_changes.runners()) {
        if (runner->isMoving())
            runner->abort();
    }
    refresh();
}

QString PauseAndCloseDialog::countText() const
{
    QStringList lines;
    for (const QPointer<PlanRunner> &runner : m_moving) {
        if (!runner)
            continue;
        const auto &steps = runner->record().steps;
        const auto ended = static_cast<int>(std::count_if(steps.begin(), steps.end(), isFinal));
        const QString count =
            tr("%1 of %Ln step(s) have ended", nullptr, static_cast<int>(steps.size())).arg(Format::count(ended));
        lines +=
            m_moving.size() == 1
                ? count
                : tr("%1: %2", "plan, how far it is").arg(servertext::isolated(runner->record().plan.title), count);
        if (const auto left = runner->remaining())
            lines.back() += u" · "_s + PlanWords::timeLeft(*left);
    }
    return lines.join(u'\n');
}

void PauseAndCloseDialog::refresh()
{
    const bool moving = isNeeded(m_changes);
    if (!moving && m_pausing)
        return accept();
    m_count->setText(countText());
    m_count->setVisible(!m_count->text().isEmpty());
    if (!moving) {
        m_title->setText(tr("Nothing is under way any more."));
        m_words->setText(tr("What was done and what was not stands in the journal."));
        m_pause->setText(windowTitle());
        return;
    }
    if (m_pausing) {
        m_title->setText(tr("Pausing: what is under way ends first."));
        m_words->setText((m_way == Way::Close ? tr("Steward closes as soon as the answer is there.")
                                              : tr("The other organization opens as soon as the answer is there.")) +
                         u' ' +
                         tr("It need not be waited for: what became of such a step is looked up when the plan goes "
                            "on."));
        if (m_pause) { // the box would show a button that is only hidden
            m_buttons->removeButton(m_pause);
            std::exchange(m_pause, nullptr)->deleteLater(); // it is calling
            QPushButton *abort =
                m_buttons->addButton(m_way == Way::Close ? tr("Close without waiting") : tr("Leave without waiting"),
                                     QDialogButtonBox::ActionRole);
            abort->setObjectName(u"closeAbort"_s);
            abort->setAutoDefault(false);
            connect(abort, &QPushButton::clicked, this, &PauseAndCloseDialog::abort);
        }
        return;
    }
    const auto count = static_cast<int>(m_moving.size());
    m_title->setText(
        count == 1 && m_moving.front()
            ? tr("A plan is being applied: %1").arg(servertext::isolated(m_moving.front()->record().plan.title))
            : tr("%Ln plan(s) are being applied.", nullptr, count));
    m_words->setText(
        tr("What is under way ends first, then the rest waits. Nothing is lost: the journal holds how far it came.") +
        u' ' +
        (m_way == Way::Close
             ? tr("At the next start Steward says so and offers to go on or to drop the rest.")
             : tr("When this organization is opened again, Steward says so and offers to go on or to drop the rest.")));
}

} // namespace steward

#include "moc_pauseandclosedialog.cpp"
