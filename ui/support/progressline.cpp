// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/progressline.h"

#include "ui/support/theme.h"

#include <algorithm>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"progressLine"_s);
    setFixedHeight(3);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_visible = m_total > 0;
        update();
    });
}

void ProgressLine::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    if (total <= 0) {
        m_delay.stop();
        m_visible = false;
    } else if (!m_visible && !m_delay.isActive()) {
        m_delay.start();
    }
    setAccessibleName(total > 0 ? tr("Reading, %L1 of %L2").arg(done).arg(total) : QString());
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    const int width = static_cast<int>(qint64(this->width()) * std::min(m_done, m_total) / m_total);
    painter.fillRect(QRect(isRightToLeft() ? this->width() - width : 0, 0, width, height()), currentTheme().accent);
}

} // namespace steward

#include "moc_progressline.cpp"
