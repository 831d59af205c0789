// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/projects/usagebar.h"

#include "ui/support/iconlabel.h"

#include <algorithm>
#include <QGridLayout>
#include <QPainter>

namespace steward {

class UsageBar::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(6);
    }
    void setPercent(double percent)
    {
        m_percent = percent;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double kUrgent = 90;
        constexpr double kNear = 75;
        const Theme &theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(rect(), 3, 3);
        const int width = qRound(this->width() * std::clamp(m_percent, 0.0, 100.0) / 100);
        painter.setBrush(m_percent >= kUrgent ? theme.tone(Tone::Danger).text
                         : m_percent >= kNear ? theme.tone(Tone::Warning).text
                                              : theme.accent);
        if (width > 0)
            painter.drawRoundedRect(QRect(isRightToLeft() ? this->width() - width : 0, 0, std::max(width, 6), 6), 3, 3);
    }

private:
    double m_percent = 0;
};

UsageBar::UsageBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_amount(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_caption(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_bar(new Bar(this))
{
    m_caption->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_caption, 2, 0, 1, 2);
}

void UsageBar::setUsage(const QString &title, const QString &amount, std::optional<double> percent,
                        const QString &caption)
{
    m_title->setText(title);
    m_amount->setText(amount);
    m_bar->setVisible(percent.has_value());
    m_bar->setPercent(percent.value_or(0));
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(title + u' ' + amount);
    setAccessibleDescription(caption);
}

} // namespace steward

#include "moc_usagebar.cpp"
