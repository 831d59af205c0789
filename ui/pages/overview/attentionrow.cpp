// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/attentionrow.h"

#include "ui/pages/overview/card.h"
#include "ui/pages/overview/elidedline.h"
#include "ui/pages/overview/findingwords.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
constexpr int kButtonWidth = 92;
} // namespace

AttentionRow::AttentionRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLine(TextSize::Body, false, QFont::Medium))
    , m_detail(new ElidedLine(TextSize::Small, true, QFont::Normal))
    , m_age(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_button(new QPushButton)
{
    m_button->setProperty("small", true);
    m_button->setMinimumWidth(kButtonWidth);
    connect(m_button, &QPushButton::clicked, this, &AttentionRow::activated);

    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(m_title);
    text->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 5, kCardPadding - 6, 5);
    row->addSpacing(kCardSignSpace);
    row->setSpacing(10);
    row->addLayout(text, 1);
    row->addWidget(m_age);
    row->addWidget(m_button);
}

void AttentionRow::setFinding(const Finding &finding, UnixSeconds now)
{
    m_finding = finding;
    const FindingWords words = findingWords(finding, now);
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    m_age->setText(finding.since > 0 ? Format::age(finding.since, now) : QString());
    m_age->setVisible(finding.since > 0); // an empty label still takes room, how much depends on what it said before
    m_age->setToolTip(finding.since > 0 ? tr("Since %1").arg(Format::date(finding.since)) : QString());
    m_button->setText(words.button);
    m_button->setObjectName(u"finding-"_s + finding.key());
    m_button->setAccessibleName(words.button + u": "_s + words.title);
    const QString kind = finding.severity == Severity::Urgent ? tr("Urgent: %1")
                         : finding.severity == Severity::Note ? tr("Note: %1")
                                                              : tr("Warning: %1");
    setAccessibleName(kind.arg(words.title));
    setAccessibleDescription(words.detail);
    update();
}

void AttentionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool urgent = m_finding.severity == Severity::Urgent;
    const bool note = m_finding.severity == Severity::Note;
    const QColor color = currentTheme().tone(urgent ? Tone::Danger : note ? Tone::Info : Tone::Warning).text;
    paintCardSign(painter, *this, urgent ? "octagon-alert"_L1 : note ? "info"_L1 : "triangle-alert"_L1, color);
    painter.setPen(currentTheme().grid);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace steward

#include "moc_attentionrow.cpp"
