// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/rangedialog.h"

#include "ui/support/format.h"
#include "ui/support/iconlabel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QDateEdit *dateEdit(const QString &name, UnixSeconds day)
{
    auto *edit = new QDateEdit(QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date());
    edit->setObjectName(name);
    edit->setTimeSpec(Qt::UTC);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(Format::locale().dateFormat(QLocale::ShortFormat).contains(u"yyyy"_s)
                               ? Format::locale().dateFormat(QLocale::ShortFormat)
                               : u"dd/MM/yyyy"_s);
    return edit;
}

UnixSeconds midnight(const QDate &date)
{
    return date.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

} // namespace

RangeDialog::RangeDialog(const Period &days, UnixSeconds now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_first(dateEdit(u"rangeFirst"_s, days.from))
    , m_last(dateEdit(u"rangeLast"_s, std::max(days.from, days.to - kSecondsPerDay)))
    , m_problem(new TextLabel(TextSize::Small))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(u"rangeDialog"_s);
    setWindowTitle(tr("Show any days"));
    QPushButton *show = m_buttons->addButton(tr("Show these days"), QDialogButtonBox::AcceptRole);
    show->setObjectName(u"rangeShow"_s);
    show->setProperty("role", u"primary"_s);
    m_problem->setObjectName(u"rangeProblem"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("First day, UTC"), m_first);
    form->addRow(tr("Last day, UTC"), m_last);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    show->setDefault(true); // in the dialog by now: before, Enter would be Cancel's
    connect(m_first, &QDateEdit::dateChanged, this, &RangeDialog::check);
    connect(m_last, &QDateEdit::dateChanged, this, &RangeDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

Period RangeDialog::days() const
{
    return {midnight(m_first->date()), midnight(m_last->date()) + kSecondsPerDay};
}

void RangeDialog::check()
{
    const Period chosen = days();
    QString problem;
    if (chosen.to <= chosen.from)
        problem = tr("The last day is before the first.");
    else if (chosen.from > m_now)
        problem = tr("The first day is still to come.");
    m_problem->setText(problem);
    m_buttons->findChild<QPushButton *>(u"rangeShow"_s)->setEnabled(problem.isEmpty());
}

} // namespace steward

#include "moc_rangedialog.cpp"
