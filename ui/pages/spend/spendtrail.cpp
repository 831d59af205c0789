// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendtrail.h"

#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SpendTrail::SpendTrail(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"spendTrail"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    hide();
}

void SpendTrail::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    const auto link = [this](const QString &name, const QString &text, int stays) {
        auto *button = new LinkButton(text);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, [this, stays] { Q_EMIT goneBackTo(stays); });
        m_row->addWidget(button);
    };
    link(u"trail.all"_s, tr("All spend"), 0);
    for (int i = 0; i < parts.size(); ++i) {
        auto *mark = new QToolButton; // decoration: says nothing
        mark->setIcon(icons::icon("chevron-right"_L1));
        mark->setEnabled(false);
        mark->setAutoRaise(true);
        mark->setFocusPolicy(Qt::NoFocus);
        mark->setAccessibleName(tr("then"));
        m_row->addWidget(mark);
        link(u"trail.%1"_s.arg(i), parts[i], i + 1);
        auto *lift = new QToolButton;
        lift->setObjectName(u"trail.lift.%1"_s.arg(i));
        lift->setIcon(icons::icon("x"_L1));
        lift->setAutoRaise(true);
        lift->setAccessibleName(tr("Lift “%1”").arg(parts[i]));
        lift->setToolTip(lift->accessibleName());
        connect(lift, &QToolButton::clicked, this, [this, i] { Q_EMIT lifted(i); });
        m_row->addWidget(lift);
    }
    m_row->addStretch(1);
    setVisible(!parts.isEmpty());
}

} // namespace steward
