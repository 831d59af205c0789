// SPDX-License-Identifier: GPL-3.0-or-later
// A warning or note inside a page or pane: icon, one line that says it, what follows from it. Plain text. GUI thread.
#pragma once

#include "ui/support/toneframe.h"

namespace steward {

class IconLabel;
class TextLabel;

class NoteBox final : public ToneFrame
{
    Q_OBJECT
public:
    explicit NoteBox(QWidget *parent = nullptr);
    void setNote(Tone tone, QLatin1StringView icon, const QString &title, const QString &text);

private:
    IconLabel *m_icon;
    TextLabel *m_title, *m_text;
};

} // namespace steward
