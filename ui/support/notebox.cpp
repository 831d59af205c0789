// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notebox.h"

#include "ui/support/iconlabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

NoteBox::NoteBox(QWidget *parent)
    : ToneFrame(Tone::Info, parent)
    , m_icon(new IconLabel(
          "info"_L1, 16, [](const Theme &theme) { return theme.text2; }, this))
    , m_title(new TextLabel(TextSize::Body, QFont::Medium, false, this))
    , m_text(new TextLabel(TextSize::Small, QFont::Normal, true, this))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 9);
    row->setSpacing(9);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void NoteBox::setNote(Tone tone, QLatin1StringView icon, const QString &title, const QString &text)
{
    setTone(tone);
    m_icon->setIcon(icon.isEmpty() ? iconOf(tone) : icon, [tone](const Theme &theme) { return theme.tone(tone).text; });
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace steward

#include "moc_notebox.cpp"
