// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tablefooter.h"

#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

TableFooter::TableFooter(QWidget *parent)
    : QWidget(parent)
    , m_rows(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_selected(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_end(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_link(new LinkButton({}, this))
{
    m_rows->setObjectName(u"footerRows"_s);
    m_selected->setObjectName(u"footerSelected"_s);
    m_end->setObjectName(u"footerEnd"_s);
    m_link->setObjectName(u"footerLink"_s);
    m_link->setFont(textFont(TextSize::Small));
    m_link->hide();
    m_end->setMinimumWidth(20);
    setFixedHeight(controlHeight(28, 10));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_rows);
    row->addWidget(m_selected);
    row->addStretch(1);
    row->addWidget(m_end);
    row->addWidget(m_link);
    connect(m_link, &QToolButton::clicked, this, &TableFooter::linkClicked);
}

void TableFooter::setTexts(const QString &rows, const QString &selected, const QString &end)
{
    m_rows->setText(rows);
    m_selected->setText(selected);
    m_selected->setVisible(!selected.isEmpty());
    m_end->setText(end);
}

void TableFooter::setLink(const QString &text)
{
    m_link->setLink(text);
    m_link->setVisible(!text.isEmpty());
}

void TableFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace steward

#include "moc_tablefooter.cpp"
