// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changeline.h"

#include "ui/pages/overview/elidedline.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace steward {

namespace {
constexpr int kPadding = 16;
constexpr int kIcon = 16;
} // namespace

ChangeLine::ChangeLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLine(TextSize::Body, false, QFont::Normal))
    , m_age(new TextLabel(TextSize::Small, QFont::Normal, true))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPadding + kIcon + 10, 4, kPadding, 4);
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
    painter.drawPixmap(QPoint(kPadding, (height() - kIcon) / 2),
                       icons::pixmap(m_icon, currentTheme().text2, kIcon, devicePixelRatioF()));
    painter.setPen(currentTheme().grid);
    painter.drawLine(kPadding, height() - 1, width() - kPadding, height() - 1);
}

} // namespace steward
