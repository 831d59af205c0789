// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/partsform.h"

#include "ui/support/errortext.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PartsForm::PartsForm(bool mayInvite, QWidget *parent)
    : QWidget(parent)
    , m_summary(new TextLabel(TextSize::Body, QFont::Medium, false, this))
    , m_obstacles(new NoteBox(this))
    , m_retry(new LinkButton(tr("Try again"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_members = addBox(u"partMembers"_s, tr("People and their roles"), true);
    m_accounts = addBox(u"partAccounts"_s, tr("Service accounts, without their keys"), true);
    m_rateLimits = addBox(u"partRateLimits"_s, tr("Rate limits"), true);
    m_spend = addBox(u"partSpend"_s, tr("Hard spend limit and alerts"), true);
    m_labels = addBox(u"partLabels"_s, tr("Class and cost centre, kept on this computer"), true);
    m_invite = addBox(u"partInvite"_s, tr("Invite people who are not in the organization, as readers"), false);
    m_invite->setVisible(mayInvite);
    m_summary->setObjectName(u"partsSummary"_s);
    m_summary->setWordWrap(true);
    m_retry->setObjectName(u"partsRetry"_s);
    m_obstacles->setObjectName(u"partsObstacles"_s);
    column->addSpacing(6);
    column->addWidget(m_summary);
    column->addWidget(m_retry);
    column->addWidget(m_obstacles);
    connect(m_retry, &QToolButton::clicked, this, &PartsForm::retryWanted);
    showNothing();
}

QCheckBox *PartsForm::addBox(const QString &name, const QString &text, bool on)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(on);
    connect(box, &QCheckBox::toggled, this, &PartsForm::changed);
    layout()->addWidget(box);
    return box;
}

BlueprintParts PartsForm::value() const
{
    return {m_members->isChecked(), m_accounts->isChecked(), m_rateLimits->isChecked(),
            m_spend->isChecked(),   m_labels->isChecked(),   !m_invite->isHidden() && m_invite->isChecked()};
}

void PartsForm::showNothing()
{
    m_summary->clear();
    m_retry->hide();
    m_obstacles->hide();
}

void PartsForm::showReading(int projects)
{
    showNothing();
    m_summary->setText(tr("Reading the settings of %Ln project(s)…", nullptr, projects));
}

void PartsForm::showError(const Error &error)
{
    showNothing();
    const ErrorText text = ErrorText::of(error);
    m_retry->setVisible(text.retry);
    m_obstacles->setNote(Tone::Danger, {}, text.title, text.advice);
    m_obstacles->show();
}

void PartsForm::showOutcome(const BlueprintOutcome &outcome)
{
    m_retry->hide();
    const int steps = static_cast<int>(outcome.plan.steps.size());
    m_summary->setText(steps > 0                      ? tr("%Ln step(s): only what differs.", nullptr, steps)
                       : !outcome.plan.labels.empty() ? tr("Only class and cost centre differ. They are set at once.")
                       : outcome.obstacles.empty()    ? tr("Nothing differs.")
                                                      : tr("Nothing else differs."));
    showNotes(outcome);
}

void PartsForm::showNotes(const BlueprintOutcome &outcome)
{
    constexpr std::size_t kNamed = 5;
    QStringList lines;
    for (std::size_t i = 0; i < outcome.obstacles.size() && i < kNamed; ++i)
        lines += servertext::shown(obstacleText(outcome.obstacles[i]));
    if (outcome.obstacles.size() > kNamed)
        lines += tr("And %Ln more.", nullptr, static_cast<int>(outcome.obstacles.size() - kNamed));
    m_obstacles->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_obstacles->setNote(Tone::Warning, {},
                             tr("%Ln thing(s) cannot be done", nullptr, static_cast<int>(outcome.obstacles.size())),
                             lines.join(u'\n'));
}

} // namespace steward

#include "moc_partsform.cpp"
