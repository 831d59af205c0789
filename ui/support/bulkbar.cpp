// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/bulkbar.h"

#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/verbrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_verbs(new VerbRow({u"bulk."_s, 3, true}, this))
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Selected rows"));
    m_words->setObjectName(u"bulkWords"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"bulkClose"_s);
    close->setIcon(icons::icon("x"_L1));
    close->setToolTip(tr("Lift the selection (Esc)"));
    close->setAccessibleName(tr("Lift the selection"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &BulkBar::closed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 10, 5);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addSpacing(8);
    row->addWidget(m_verbs, 1);
    row->addWidget(close);
}

void BulkBar::setWords(const QString &words)
{
    if (m_words->text() != words)
        m_words->setText(words);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Active, QPalette::Highlight));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace steward

#include "moc_bulkbar.cpp"
