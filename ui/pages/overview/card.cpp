// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/card.h"

#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <utility>

namespace steward {

namespace {
constexpr int kHeadHeight = 38;
constexpr qreal kRadius = 6;
} // namespace

void paintCardFrame(QPainter &painter, const QWidget &widget)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widget.palette().color(QPalette::Mid));
    painter.setBrush(widget.palette().base());
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

void paintCardSign(QPainter &painter, const QWidget &line, QLatin1StringView icon, const QColor &color)
{
    const QRect first(kCardPadding, (line.height() - kCardSign) / 2, kCardSign, kCardSign);
    painter.drawPixmap(QStyle::visualRect(line.layoutDirection(), line.rect(), first),
                       icons::pixmap(icon, color, kCardSign, line.devicePixelRatioF()));
}

Card::Card(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_fact(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_link(new QPushButton)
    , m_body(new QVBoxLayout)
    , m_head(new QWidget)
{
    setObjectName(name);
    setAccessibleName(title);
    auto *heading = new TextLabel(TextSize::Body, QFont::DemiBold);
    heading->setText(title);
    m_link->setProperty("role", QStringLiteral("link"));
    m_link->setObjectName(name + QStringLiteral("Link"));
    m_link->setAutoDefault(true); // by Enter, too
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &Card::linkActivated);

    m_head->setMinimumHeight(kHeadHeight);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    head->setSpacing(8);
    head->addWidget(heading);
    head->addWidget(m_fact);
    head->addStretch();
    head->addWidget(m_link);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
}

void Card::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void Card::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setVisible(!text.isEmpty());
    if (text.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
}

void Card::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && !m_link->isHidden();
    event->setAccepted(m_pressed);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pressed, false) && rect().contains(event->position().toPoint()))
        Q_EMIT linkActivated();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardFrame(painter, *this);
    painter.setPen(currentTheme().grid);
    painter.drawLine(1, m_head->geometry().bottom(), width() - 2, m_head->geometry().bottom());
}

} // namespace steward

#include "moc_card.cpp"
