// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/factlist.h"

#include "ui/support/figures.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <QGridLayout>

namespace steward {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_isStacked(scaledRoom(100) > 130)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, 82);
    m_grid->setColumnStretch(1, 1);
}

TextLabel *FactList::addLabel(const QString &text)
{
    auto *label = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    label->setText(text);
    return label;
}

void FactList::place(TextLabel *label, QWidget *value, Qt::Alignment alignment)
{
    if (m_isStacked && label->text().isEmpty())
        label->setFixedHeight(0); // it goes on with the value above
    m_grid->addWidget(label, m_rows, 0, 1, m_isStacked ? 2 : 1, Qt::AlignTop);
    if (m_isStacked)
        m_grid->addWidget(value, ++m_rows, 0, 1, 2, alignment);
    else
        m_grid->addWidget(value, m_rows, 1, alignment);
    ++m_rows;
}

TextLabel *FactList::addText(const QString &label)
{
    auto *value = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    value->setMinimumWidth(40);
    place(addLabel(label), value, Qt::AlignTop);
    value->setAccessibleDescription(label);
    return value;
}

LinkButton *FactList::addLink(const QString &label)
{
    auto *link = new LinkButton({}, this);
    link->setAccessibleDescription(label);
    // The link's own margin for its focus frame stands left of the other values' edge.
    place(addLabel(label), link, Qt::AlignTop | Qt::AlignLeft);
    return link;
}

void FactList::addField(const QString &label, QWidget *field)
{
    TextLabel *words = addLabel(label);
    words->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    if (!m_isStacked && (field->focusPolicy() != Qt::NoFocus || field->focusProxy()))
        words->setContentsMargins(0, 6, 0, 0); // on the line of the field's text
    place(words, field, Qt::AlignTop);
}

void FactList::setRowShown(QWidget *value, bool shown)
{
    int row = 0, column = 0, rowSpan = 0, columnSpan = 0;
    const int index = m_grid->indexOf(value);
    if (index < 0)
        return;
    m_grid->getItemPosition(index, &row, &column, &rowSpan, &columnSpan);
    value->setVisible(shown);
    if (QLayoutItem *label = m_grid->itemAtPosition(m_isStacked ? row - 1 : row, 0))
        label->widget()->setVisible(shown);
}

void FactList::setFact(TextLabel *value, const QString &text, const QString &tip, std::optional<Tone> tone)
{
    value->setText(text);
    value->setToolTip(servertext::tooltip(tip));
    value->setTone(tone);
    value->setAccessibleName(tip.isEmpty() ? text : text + QStringLiteral(", ") + tip);
}

} // namespace steward

#include "moc_factlist.cpp"
