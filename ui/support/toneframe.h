// SPDX-License-Identifier: GPL-3.0-or-later
// A tinted box with a tone's border: the ground of message bars and of warnings in panes. GUI thread.
#pragma once

#include "ui/support/theme.h"

#include <QFrame>

namespace steward {

class ToneFrame : public QFrame
{
    Q_OBJECT
public:
    explicit ToneFrame(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// The icon that stands for a tone where nothing more special does.
[[nodiscard]] QLatin1StringView iconOf(Tone tone);

} // namespace steward
