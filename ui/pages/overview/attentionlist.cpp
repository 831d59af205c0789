// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/attentionlist.h"

#include "ui/pages/overview/attentionrow.h"
#include "ui/support/iconlabel.h"

#include <QVBoxLayout>

namespace steward {

AttentionList::AttentionList(QWidget *parent)
    : QScrollArea(parent)
    , m_rows(new QVBoxLayout)
    , m_empty(new TextLabel(TextSize::Body, QFont::Normal, true))
{
    setObjectName(QStringLiteral("overviewAttention"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons take the focus
    viewport()->setAutoFillBackground(false);

    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_empty->setWordWrap(true);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
    content->setLayout(m_rows);
    setWidget(content);
}

void AttentionList::setFindings(const std::vector<Finding> &findings, UnixSeconds now, const QString &emptyText)
{
    m_empty->setText(emptyText);
    m_empty->setVisible(findings.empty());
    while (m_lines.size() > findings.size()) {
        m_lines.back()->deleteLater();
        m_lines.back()->hide();
        m_lines.pop_back();
    }
    while (m_lines.size() < findings.size()) {
        auto *line = new AttentionRow;
        connect(line, &AttentionRow::activated, this, [this, line] {
            emit navigate({line->finding().page, line->finding().row, line->finding().filter});
        });
        m_rows->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < findings.size(); ++i)
        m_lines[i]->setFinding(findings[i], now);
}

} // namespace steward

#include "moc_attentionlist.cpp"
