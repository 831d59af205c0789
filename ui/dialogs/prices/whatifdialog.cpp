// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices/whatifdialog.h"

#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/reasoning/modelfamily.h"
#include "app/spend/spendbook.h"
#include "ui/dialogs/prices/pricewords.h"
#include "ui/dialogs/prices/whatifmodel.h"
#include "ui/pages/spend/periodpicker.h"
#include "ui/support/choicebox.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"
#include "ui/support/totalrow.h"

#include <algorithm>
#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward {

WhatIfDialog::WhatIfDialog(Session &session, int budgetDay, const SpendRange &start, const QString &projectId,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_budgetDay(budgetDay)
    , m_startProject(projectId)
    , m_model(new WhatIfModel(this))
{
    setObjectName(u"whatIfDialog"_s);
    setWindowTitle(tr("What would another model have cost?"));
    layOut();
    m_period->setRange(start, session.clock().now(), budgetDay);
    fillTargets();
    connect(m_period, &PeriodPicker::rangeChosen, this, &WhatIfDialog::askModels);
    connect(m_project, &ChoiceBox::changed, this, &WhatIfDialog::askModels);
    connect(m_from, &QComboBox::activated, this, &WhatIfDialog::ask);
    connect(m_to, &QComboBox::activated, this, &WhatIfDialog::ask);
    connect(&session.spend().prices(), &PriceBook::changed, this, [this] {
        fillTargets();
        ask();
    });
    setProperty("busy", true);
    askNames();
}

void WhatIfDialog::openOver(Session &session, int budgetDay, QWidget *parent)
{
    auto *dialog = new WhatIfDialog(session, budgetDay, budgetRange(session.clock().now(), budgetDay), {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

WhatIfQuestion WhatIfDialog::question() const
{
    WhatIfQuestion question;
    question.days = daysSoFar(m_period->range(), m_session.clock().now());
    if (const QString id = m_project->currentId(); !id.isEmpty())
        question.projectId = id;
    question.from = m_from->currentData().toString();
    question.to = m_to->currentData().toString();
    return question;
}

/// Every model that input and output have prices of, by the names of the price table.
void WhatIfDialog::fillTargets()
{
    const QVariant chosen = m_to->currentData();
    QStringList names;
    for (const Price &price : m_session.spend().prices().inForce()->prices()) {
        if (price.input && price.output)
            insertOnce(names, price.model);
    }
    m_to->clear();
    for (const QString &name : std::as_const(names))
        m_to->addItem(servertext::shown(name), name);
    const int mini = m_to->findData(u"gpt-5-mini"_s);
    m_to->setCurrentIndex(chosen.isValid() ? std::max(0, m_to->findData(chosen)) : std::max(0, mini));
}

void WhatIfDialog::askNames()
{
    const SpendArchive &archive = std::as_const(m_session.spend()).archive();
    m_tasks.run(settled(archive.names(), m_tasks.token()), [this](const Result<std::vector<SpendName>> &names) {
        std::vector<ChoiceBox::Item> items;
        for (const SpendName &each : names.value_or(std::vector<SpendName>())) {
            if (each.kind != SpendName::Kind::Project)
                continue;
            m_names.insert(each.id, each.name);
            items.push_back({each.id, servertext::shownOr(each.name, servertext::shown(each.id))});
        }
        std::ranges::sort(items,
                          [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
        m_project->setItems(items, tr("All projects"));
        if (!m_startProject.isEmpty())
            m_project->choose(m_startProject);
        askModels();
    });
}

/// Those that were used in these days, so that none can be chosen that was not.
void WhatIfDialog::askModels()
{
    if (m_project->currentId().isEmpty() && !m_project->currentText().isEmpty())
        return; // a name is still being typed: that is not all projects
    const int number = ++m_modelsAsked;
    ++m_asked; // the answer that is on its way is of other days
    setProperty("busy", true);
    const WhatIfQuestion asked = question();
    UsageQuestion usage;
    usage.range = asked.days;
    usage.groupBy = UsageGrouping::Model;
    if (asked.projectId)
        usage.filters.push_back({UsageGrouping::Project, {*asked.projectId}});
    auto answer = m_session.spend().ask(usage);
    m_tasks.run(settled(std::move(answer), m_tasks.token()), [this, number](const Result<UsageFigures> &figures) {
        if (number != m_modelsAsked)
            return;
        QStringList families;
        for (const UsageGroup &group : figures.value_or(UsageFigures()).groups) {
            if (!group.member.isEmpty())
                insertOnce(families, familyOfModel(group.member));
        }
        const QVariant chosen = m_from->currentData();
        m_from->clear();
        m_from->addItem(tr("All models"), QString());
        for (const QString &family : std::as_const(families))
            m_from->addItem(servertext::shown(family), family);
        m_from->setCurrentIndex(std::max(0, m_from->findData(chosen)));
        ask();
    });
}

void WhatIfDialog::ask()
{
    const int number = ++m_asked;
    setProperty("busy", true);
    const WhatIfQuestion asked = question();
    const SpendArchive &archive = std::as_const(m_session.spend()).archive();
    m_tasks.run(readWhatIf(&archive, asked, m_session.spend().prices().inForce(), m_tasks.token()),
                [this, number, asked](const Result<WhatIfByProject> &answer) {
                    if (number != m_asked)
                        return;
                    setProperty("busy", false);
                    take(asked, answer);
                });
}

void WhatIfDialog::take(const WhatIfQuestion &question, const Result<WhatIfByProject> &answer)
{
    if (!answer || answer->empty()) {
        m_model->setRows({});
        m_answer->setText({});
        m_left->hide();
        if (!answer)
            m_empty->setContent({"circle-alert"_L1,
                                 ErrorText::of(answer.error()).title,
                                 ErrorText::of(answer.error()).advice,
                                 {},
                                 {},
                                 {},
                                 {}});
        else
            m_empty->setContent({"activity"_L1,
                                 tr("No completions were used here."),
                                 tr("Choose other days, another project or another model."),
                                 {},
                                 {},
                                 {},
                                 {}});
        m_stack->setCurrentIndex(1);
        return;
    }
    WhatIf all;
    for (const auto &[project, part] : *answer)
        all += part;
    m_model->setRows(whatIfRows(*answer, m_names));
    m_stack->setCurrentIndex(0);
    showAnswer(question, all);
}

void WhatIfDialog::showAnswer(const WhatIfQuestion &question, const WhatIf &all)
{
    WhatIfRow total;
    total.name = tr("Total");
    total.now = all.now;
    total.then = all.then;
    total.requests = all.requests;
    total.requestsLeft = all.requestsLeft;
    const Money difference = all.difference();
    const QString other = servertext::isolated(question.to);
    const QString percent = PriceWords::change(total.differencePermyriad());
    if (all.requests == 0)
        m_answer->setText(tr("Nothing of it can be reckoned."));
    else if (difference.toCents() == 0)
        m_answer->setText(tr("With %1 it would have cost the same: about %2.").arg(other, Format::money(all.then)));
    else if (difference.nanos < 0)
        //: %1: a model; %2 and %3: amounts; %4: "−78.3 %"
        m_answer->setText(tr("With %1 about %2 less: %3 (%4).")
                              .arg(other, Format::money(all.now - all.then),
                                   tr("%1 instead of %2").arg(Format::money(all.then), Format::money(all.now)),
                                   percent));
    else
        m_answer->setText(tr("With %1 about %2 more: %3 (%4).")
                              .arg(other, Format::money(difference),
                                   tr("%1 instead of %2").arg(Format::money(all.then), Format::money(all.now)),
                                   percent));
    const std::vector<QString> texts{total.name,
                                     Format::count(total.requests),
                                     Format::count(total.requestsLeft),
                                     Format::money(total.now),
                                     Format::money(total.then),
                                     PriceWords::difference(difference),
                                     percent};
    QHash<int, Cell> cells;
    for (size_t column = 0; column < texts.size(); ++column) {
        Cell cell;
        cell.text = texts[column];
        cell.look = column == 0 ? Cell::Look::Strong : Cell::Look::Number;
        cells.insert(static_cast<int>(column), cell);
    }
    m_total->setCells(std::move(cells));
    m_table->setColumnShown(WhatIfModel::Left, all.requestsLeft > 0);
    tellAssumptions(question, all);
}

void WhatIfDialog::tellAssumptions(const WhatIfQuestion &question, const WhatIf &all)
{
    const QString other = servertext::isolated(question.to);
    QStringList left;
    if (all.requestsLeft > 0)
        left += tr("%Ln request(s) left out: there is no price for %1 on their days.", nullptr,
                   static_cast<int>(std::min<qint64>(all.requestsLeft, std::numeric_limits<int>::max())))
                    .arg(PriceWords::list(all.unpriced));
    if (!all.cachedStays)
        left += tr("%1 has no price for cached tokens: they are reckoned as input.").arg(other);
    if (!all.batchStays)
        left += tr("%1 is not sold as batch jobs: they are reckoned at its full price.").arg(other);
    m_left->setText(left.join(u' '));
    m_left->setVisible(!left.isEmpty());
}

Cell WhatIfDialog::cellAt(int row, int column) const
{
    const WhatIfRow &shown = m_model->rowAt(row);
    Cell cell;
    cell.text = m_model->index(row, column).data().toString();
    cell.look = column == WhatIfModel::Project ? Cell::Look::Strong : Cell::Look::Number;
    if (column == WhatIfModel::Now)
        cell.tip = shown.now.toDecimal() + u" USD"_s;
    else if (column == WhatIfModel::Then)
        cell.tip = shown.then.toDecimal() + u" USD"_s;
    else if (column == WhatIfModel::Difference)
        cell.tip = shown.difference().toDecimal() + u" USD"_s;
    return cell;
}

} // namespace steward

#include "moc_whatifdialog.cpp"
