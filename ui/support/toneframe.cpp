// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/toneframe.h"

#include "ui/support/stylepaint.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ToneFrame::ToneFrame(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
}

void ToneFrame::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &colors = currentTheme().tone(m_tone);
    stylepaint::frame(&painter, rect(), colors.tint, colors.border, stylepaint::kRadius, currentTheme().toneLine);
}

QLatin1StringView iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return "octagon-alert"_L1;
    case Tone::Warning:
        return "triangle-alert"_L1;
    case Tone::Success:
        return "circle-check"_L1;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return "info"_L1;
}

} // namespace steward

#include "moc_toneframe.cpp"
