// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/rotationpanel.h"

#include "ui/support/iconlabel.h"

#include <QVBoxLayout>

namespace steward {

RotationPanel::RotationPanel(RotationFlow &flow, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(10);
}

TextLabel *RotationPanel::addHeading(const QString &text)
{
    auto *heading = new TextLabel(TextSize::H2, QFont::DemiBold, false, this);
    heading->setText(text);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    return heading;
}

TextLabel *RotationPanel::addWords(const QString &text, bool quiet)
{
    auto *words = new TextLabel(quiet ? TextSize::Small : TextSize::Body, QFont::Normal, quiet, this);
    words->setText(text);
    words->setWordWrap(true);
    m_column->addWidget(words);
    return words;
}

void RotationPanel::ask(const Result<> &done)
{
    if (!done)
        Q_EMIT refused(done.error().detail);
}

} // namespace steward

#include "moc_rotationpanel.cpp"
