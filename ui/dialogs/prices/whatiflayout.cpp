// SPDX-License-Identifier: GPL-3.0-or-later
// How the question about another model is laid out.
#include "app/session/session.h"
#include "ui/dialogs/prices/pricesdialog.h"
#include "ui/dialogs/prices/whatifdialog.h"
#include "ui/dialogs/prices/whatifmodel.h"
#include "ui/pages/spend/periodpicker.h"
#include "ui/support/cellmodel.h"
#include "ui/support/choicebox.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/totalrow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void WhatIfDialog::layOut()
{
    const auto label = [this](const QString &text, QWidget *of) {
        auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
        words->setText(text);
        words->setBuddy(of);
        return words;
    };
    const auto box = [this](const QString &name, const QString &described) {
        auto *made = new QComboBox(this);
        made->setObjectName(name);
        made->setAccessibleDescription(described); // its name is its text
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        made->setMinimumContentsLength(14);
        return made;
    };
    m_project = new ChoiceBox(this);
    m_project->setObjectName(u"whatIfProject"_s);
    m_project->setAccessibleName(tr("Project"));
    m_project->setMinimumWidth(250);
    m_project->setItems({}, tr("All projects"));
    m_period = new PeriodPicker(this);
    m_from = box(u"whatIfFrom"_s, tr("The model that was used"));
    m_from->addItem(tr("All models"), QString());
    m_to = box(u"whatIfTo"_s, tr("The other model"));
    m_answer = new TextLabel(TextSize::H2, QFont::DemiBold, false, this);
    m_answer->setObjectName(u"whatIfAnswer"_s);
    m_answer->setWordWrap(true);
    auto *estimate = new PillRow(this);
    estimate->setPills({Pill{"info"_L1, tr("Estimate by the price table"), Tone::Info, {}}});
    m_left = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    m_left->setObjectName(u"whatIfLeft"_s);
    m_left->setTone(Tone::Warning);
    m_left->setWordWrap(true);
    m_left->hide();
    m_assumptions = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_assumptions->setObjectName(u"whatIfAssumptions"_s);
    m_assumptions->setWordWrap(true);
    m_assumptions->setText(
        tr("Assumed: the same requests with the same tokens; what was cached stays cached, batch jobs stay batch jobs; "
           "both sides by the price table, on the day of the request. Really, another model counts tokens differently, "
           "answers at another length and may not do the work as well. Only completions are reckoned. Days are UTC."));
    m_table = new DataTable(this);
    m_table->setObjectName(u"whatIfTable"_s);
    m_table->setAccessibleName(tr("By project"));
    m_table->setIdRole(TableModelBase::IdRole);
    auto *cells = new CellModel([this](int row, int column) { return cellAt(row, column); }, this);
    cells->setSourceModel(m_model);
    m_table->setModel(cells);
    m_table->setColumns({{u"project"_s, 220, 120, 3},
                         {u"requests"_s, 100, 70, 0, true},
                         {u"left"_s, 90, 70, 0, true},
                         {u"now"_s, 110, 80, 0, true},
                         {u"then"_s, 120, 80, 0, true},
                         {u"difference"_s, 110, 80, 0, true},
                         {u"percent"_s, 90, 70, 0, true}});
    m_table->sortByColumn(WhatIfModel::Now, Qt::DescendingOrder);
    m_total = new TotalRow(*m_table, this);
    m_empty = new EmptyState(this);
    m_empty->setContent({"hourglass"_L1, tr("Usage is being read."), {}, {}, {}, {}, {}});

    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(label(tr("Project"), m_project));
    where->addWidget(m_project);
    where->addSpacing(12);
    where->addWidget(m_period);
    where->addStretch();
    auto *which = new QHBoxLayout;
    which->setSpacing(8);
    which->addWidget(label(tr("Instead of"), m_from));
    which->addWidget(m_from);
    which->addWidget(label(tr("use"), m_to));
    which->addWidget(m_to);
    which->addStretch();
    which->addWidget(estimate, 0, Qt::AlignVCenter);
    auto *prices = new LinkButton(tr("Prices…"), this);
    prices->setObjectName(u"whatIfPrices"_s);
    connect(prices, &QToolButton::clicked, this, [this] { PricesDialog::openOver(m_session, this); });
    which->addWidget(prices);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_total);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(where);
    column->addLayout(which);
    column->addWidget(m_answer);
    column->addWidget(m_stack, 1);
    column->addWidget(m_left);
    column->addWidget(m_assumptions);
    column->addWidget(buttons);
    for (QPushButton *each : findChildren<QPushButton *>())
        each->setAutoDefault(false); // Enter in the project's field chooses the project
    resize(920, 640);
}

} // namespace steward
