// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/periodpicker.h"

#include "ui/pages/spend/rangedialog.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_before(stepButton(u"periodBefore"_s, "chevron-left"_L1, tr("The days before"), -1))
    , m_days(new QPushButton)
    , m_after(stepButton(u"periodAfter"_s, "chevron-right"_L1, tr("The days after"), 1))
{
    m_days->setObjectName(u"periodButton"_s);
    m_days->setIcon(icons::icon("calendar"_L1));
    m_days->setMenu(&m_menu);
    m_menu.setObjectName(u"periodMenu"_s);
    m_menu.setAccessibleName(tr("Days"));
    connect(&m_menu, &QMenu::aboutToShow, this, &PeriodPicker::fillMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QPushButton *button : {m_before, m_days, m_after}) {
        button->setAutoDefault(false); // in a dialog Enter is the dialog's own button
        row->addWidget(button);
    }
}

QPushButton *PeriodPicker::stepButton(const QString &name, QLatin1StringView icon, const QString &words, int by)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setIcon(icons::icon(icon));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFixedWidth(button->sizeHint().height());
    connect(button, &QPushButton::clicked, this, [this, by] { choose(stepped(m_range, by, m_now, m_budgetDay)); });
    return button;
}

void PeriodPicker::setRange(const SpendRange &range, UnixSeconds now, int budgetDay)
{
    m_range = range;
    m_now = now;
    m_budgetDay = budgetDay;
    const QString days = SpendWords::days(daysSoFar(range, now));
    m_days->setText(days);
    m_days->setMinimumWidth(m_days->sizeHint().width()); // never cut: it says what all figures are of
    m_days->setAccessibleName(tr("Days: %1, UTC").arg(days));
    m_after->setEnabled(wholeDays(range, now).to <= startOfDay(now)); // nothing has been spent tomorrow
    if (m_menu.isEmpty())
        fillMenu(); // so that its actions can be found before it is opened
}

void PeriodPicker::choose(const SpendRange &range)
{
    setRange(range, m_now, m_budgetDay);
    Q_EMIT rangeChosen();
}

void PeriodPicker::fillMenu()
{
    m_menu.clear();
    const auto add = [this](const QString &id, const QString &text, const SpendRange &range) {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(u"period."_s + id);
        action->setCheckable(true);
        action->setChecked(range == m_range);
        connect(action, &QAction::triggered, this, [this, range] { choose(range); });
    };
    const SpendRange current = budgetRange(m_now, m_budgetDay);
    const SpendRange last = stepped(current, -1, m_now, m_budgetDay);
    add(u"this"_s, tr("This period, %1").arg(SpendWords::days(current.days)), current);
    add(u"last"_s, tr("Last period, %1").arg(SpendWords::days(last.days)), last);
    m_menu.addSeparator();
    for (const int days : {7, 30, 90, 365})
        add(u"days%1"_s.arg(days), tr("Last %Ln day(s)", nullptr, days), {SpendRange::Kind::LastDays, days, {}});
    m_menu.addSeparator();
    QAction *any = m_menu.addAction(tr("Any days…"));
    any->setObjectName(u"period.any"_s);
    connect(any, &QAction::triggered, this, &PeriodPicker::askRange);
}

void PeriodPicker::askRange()
{
    auto *dialog = new RangeDialog(daysSoFar(m_range, m_now), m_now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        choose({SpendRange::Kind::Custom, 0, dialog->days()});
    });
    dialog->open();
}

} // namespace steward

#include "moc_periodpicker.cpp"
