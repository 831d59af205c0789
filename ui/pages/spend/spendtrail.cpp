// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendtrail.h"

#include "ui/pages/spend/filterchip.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

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

QToolButton *SpendTrail::iconButton(const QString &name, QLatin1StringView icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icons::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(words);
    button->setToolTip(servertext::tooltip(words));
    m_row->addWidget(button);
    return button;
}

void SpendTrail::addLink(const QString &name, const QString &text, int stays)
{
    auto *button = new LinkButton(text);
    button->setObjectName(name);
    connect(button, &QToolButton::clicked, this, [this, stays] { Q_EMIT goneBackTo(stays); });
    m_row->addWidget(button);
}

void SpendTrail::setShown(const Shown &shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    if (shown.canGoBack)
        connect(iconButton(u"trail.back"_s, "arrow-left"_L1, tr("Back: undo the last choice")), &QToolButton::clicked,
                this, &SpendTrail::backAsked);
    if (!shown.parts.isEmpty())
        addTrail();
    for (const auto &[id, words] : shown.filters) {
        auto *chip = new FilterChip(words);
        chip->setObjectName(u"filterChip."_s + id);
        connect(chip, &QToolButton::clicked, this, [this, lifted = id] { Q_EMIT filterLifted(lifted); });
        m_row->addWidget(chip);
    }
    m_row->addStretch(1);
    setVisible(!shown.parts.isEmpty() || !shown.filters.empty());
}

void SpendTrail::addTrail()
{
    const QStringList &parts = m_shown.parts;
    addLink(u"trail.all"_s, tr("All spend"), 0);
    for (int i = 0; i < parts.size(); ++i) {
        QToolButton *mark =
            iconButton(u"trail.then.%1"_s.arg(i), "chevron-right"_L1, tr("then")); // decoration: says nothing
        mark->setEnabled(false);
        mark->setFocusPolicy(Qt::NoFocus);
        mark->setToolTip({});
        addLink(u"trail.%1"_s.arg(i), parts[i], i + 1);
        connect(iconButton(u"trail.lift.%1"_s.arg(i), "x"_L1, tr("Lift “%1”").arg(parts[i])), &QToolButton::clicked,
                this, [this, i] { Q_EMIT lifted(i); });
    }
    m_row->addSpacing(8);
}

} // namespace steward

#include "moc_spendtrail.cpp"
