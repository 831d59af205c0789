// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rowgrid.h"

#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"

#include <QGridLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

RowGrid::RowGrid(const QString &name, const QStringList &headings, const QString &addText, const QString &removeText,
                 QWidget *parent)
    : QWidget(parent)
    , m_removeText(removeText)
    , m_grid(new QGridLayout(this))
    , m_add(new LinkButton(addText, this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    for (int column = 0; column < headings.size(); ++column) {
        auto *heading = new TextLabel(TextSize::Small, QFont::Normal, true, this);
        heading->setText(headings.at(column));
        heading->hide(); // until there is a row
        m_grid->addWidget(heading, 0, column);
        m_headings.push_back(heading);
    }
    m_add->setObjectName(name + u".add"_s);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow();
        m_rows.back().fields.front()->setFocus();
    });
    placeAdd();
}

void RowGrid::addRow()
{
    const int number = ++m_made;
    Row row{makeFields(number), nullptr};
    auto *remove = new QToolButton(this);
    remove->setObjectName(objectName() + u".remove.%1"_s.arg(number));
    remove->setIcon(icons::icon("x"_L1));
    remove->setToolTip(m_removeText);
    remove->setAccessibleName(m_removeText);
    row.remove = remove;
    QWidget *before = m_rows.empty() ? static_cast<QWidget *>(nullptr) : m_rows.back().remove;
    for (std::size_t column = 0; column < row.fields.size(); ++column) {
        QWidget *field = row.fields[column];
        m_grid->addWidget(field, number, static_cast<int>(column), column == 0 ? Qt::Alignment() : Qt::AlignVCenter);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    m_grid->addWidget(remove, number, static_cast<int>(row.fields.size()));
    setTabOrder(before, remove);
    setTabOrder(remove, m_add);
    connect(remove, &QToolButton::clicked, this, [this, remove] { removeRow(remove); });
    m_rows.push_back(std::move(row));
    for (QWidget *heading : m_headings)
        heading->show();
    placeAdd();
    Q_EMIT changed();
}

void RowGrid::removeRow(QWidget *remove)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [remove](const Row &row) { return row.remove == remove; });
    if (found == m_rows.end())
        return;
    m_add->setFocus(); // it would go with the row
    for (QWidget *field : found->fields) {
        m_grid->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
    m_grid->removeWidget(remove);
    remove->hide();
    remove->deleteLater(); // it is calling
    m_rows.erase(found);
    for (QWidget *heading : m_headings)
        heading->setVisible(!m_rows.empty());
    Q_EMIT changed();
}

void RowGrid::placeAdd()
{
    m_grid->addWidget(m_add, m_made + 1, 0, Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace steward

#include "moc_rowgrid.cpp"
