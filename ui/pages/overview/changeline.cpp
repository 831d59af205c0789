// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changeline.h"

#include "ui/pages/overview/card.h"
#include "ui/pages/overview/elidedline.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace steward {

ChangeLine::ChangeLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLine(TextSize::Body, false, QFont::Normal))
    , m_age(new TextLabel(TextSize::Small, QFont::Normal, true))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 4, kCardPadding, 4);
    row->addSpacing(kCardSignSpace);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_age);
}

void ChangeLine::setChange(const ChangeWords &words, UnixSeconds at, UnixSeconds now)
{
    m_icon = words.icon;
    m_sentence->setText(words.sentence);
    m_age->setText(Format::age(at, now));
    m_age->setToolTip(Format::moment(at));
    setAccessibleName(words.sentence + QStringLiteral(", ") + Format::ago(at, now));
    update();
}

void ChangeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardSign(painter, *this, m_icon, currentTheme().text2);
    painter.setPen(currentTheme().grid);
    painter.drawLine(kCardPadding, height() - 1, width() - kCardPadding, height() - 1);
}

} // namespace steward

#include "moc_changeline.cpp"
