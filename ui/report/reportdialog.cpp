// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdialog.h"

#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/spend/spendbook.h"
#include "ui/pages/spend/periodpicker.h"
#include "ui/support/errortext.h"
#include "ui/support/iconlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ReportDialog::ReportDialog(Session &session, int budgetDay, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_budgetDay(budgetDay)
    , m_period(new PeriodPicker)
    , m_state(new TextLabel(TextSize::Body))
    , m_anyway(new QCheckBox(tr("Write it although it is not complete")))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Monthly report"));
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, true);
    words->setWordWrap(true);
    words->setText(tr("A PDF for the books about the whole organization, whatever a page is filtered by: totals, the period "
                      "before, the budget, cost centres, projects, what moved most and incidents. All days are UTC."));
    m_state->setObjectName(u"reportState"_s);
    m_state->setWordWrap(true);
    m_anyway->setObjectName(u"reportAnyway"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_choose = buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"reportChoose"_s);
    m_choose->setProperty("role", u"primary"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(words);
    column->addWidget(m_period, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_anyway);
    column->addWidget(buttons);
    m_choose->setDefault(true); // in the dialog by now: before, Enter would be Cancel's
    setMinimumWidth(440);

    connect(m_period, &PeriodPicker::rangeChosen, this, &ReportDialog::look);
    connect(m_anyway, &QCheckBox::toggled, this, &ReportDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const UnixSeconds now = session.clock().now();
    m_period->setRange(stepped(budgetRange(now, budgetDay), -1, now, budgetDay), now, budgetDay);
    look();
}

Period ReportDialog::period() const
{
    return wholeDays(m_period->range(), m_session.clock().now());
}

bool ReportDialog::allowsIncomplete() const
{
    return m_anyway->isChecked();
}

void ReportDialog::look()
{
    m_tasks.cancel();
    m_known = false;
    m_anyway->setChecked(false); // it was said of other days
    check();
    const Period days = daysSoFar(m_period->range(), m_session.clock().now());
    const int toCome = period().days() - days.days();
    auto asked = m_session.spend().archive().coverage({}, days);
    m_tasks.run(settled(std::move(asked), m_tasks.token()), [this, toCome](Result<std::vector<DayCoverage>> coverage) {
        if (coverage || !coverage.error().isCancelled())
            show(coverage, toCome);
    });
}

void ReportDialog::show(const Result<std::vector<DayCoverage>> &coverage, int daysToCome)
{
    if (!coverage) {
        m_state->setTone(Tone::Danger);
        m_state->setText(ErrorText::of(coverage.error()).sentence());
        return;
    }
    int missing = 0, provisional = 0;
    for (const DayCoverage &day : *coverage) {
        provisional += day.state == DayState::Provisional;
        missing += day.state != DayState::Provisional && day.state != DayState::Complete;
    }
    QStringList sentences;
    if (missing > 0)
        sentences += tr("%Ln day(s) are not held.", nullptr, missing);
    if (provisional > 0)
        sentences += tr("The service may still book on %Ln day(s).", nullptr, provisional);
    if (daysToCome > 0)
        sentences += tr("%Ln day(s) are still to come.", nullptr, daysToCome);
    m_known = true;
    m_complete = sentences.isEmpty();
    m_state->setTone(m_complete ? Tone::Success : Tone::Warning);
    m_state->setText(m_complete ? tr("Every day is held and settled.") : sentences.join(u' '));
    check();
}

void ReportDialog::check()
{
    if (!m_known) {
        m_state->setTone(Tone::Neutral);
        m_state->setText(tr("Looking whether these days are complete…"));
    }
    m_anyway->setVisible(m_known && !m_complete);
    m_choose->setEnabled(m_known && (m_complete || m_anyway->isChecked()));
}

} // namespace steward

#include "moc_reportdialog.cpp"
