// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices/pricesdialog.h"

#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/prices/priceedit.h"
#include "app/spend/prices/pricefile.h"
#include "app/spend/prices/pricereading.h"
#include "app/spend/reasoning/modelfamily.h"
#include "app/spend/spendbook.h"
#include "ui/dialogs/prices/pricedialog.h"
#include "ui/dialogs/prices/pricesmodel.h"
#include "ui/dialogs/prices/pricewords.h"
#include "ui/support/datatable.h"
#include "ui/support/iconlabel.h"
#include "ui/support/messagebar.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PricesDialog::PricesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new PricesModel(this))
{
    setObjectName(u"pricesDialog"_s);
    setWindowTitle(tr("Prices"));
    layOut();
    connect(&book(), &PriceBook::changed, this, [this] {
        showRows();
        askUnpriced();
    });
    connect(&book(), &PriceBook::failed, this, [this](const Error &error) {
        tellFailure(tr("The prices are not kept on this computer: they hold until Steward is closed."), error);
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &id) {
        m_messages->dismiss(id);
        book().setOwn(m_before);
    });
    connect(m_table, &DataTable::selectionChangedByIds, this, &PricesDialog::showCurrent);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        m_table->selectRow(row);
        change();
    });
    showRows();
    askUnpriced();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

void PricesDialog::openOver(Session &session, QWidget *parent)
{
    auto *dialog = new PricesDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PriceBook &PricesDialog::book() const
{
    return m_session.spend().prices();
}

const PriceRow *PricesDialog::current() const
{
    return m_model->find(m_table->currentId());
}

void PricesDialog::showRows()
{
    m_model->setRows(priceRows(book().own(), suppliedPrices(), m_unpriced));
    showUnpriced();
    showCurrent();
}

void PricesDialog::askUnpriced()
{
    const int number = ++m_asked;
    setProperty("busy", true);
    const SpendArchive &archive = std::as_const(m_session.spend()).archive();
    m_tasks.run(readUnpriced(&archive, book().inForce(), m_tasks.token()),
                [this, number](Result<std::vector<UnpricedModel>> unpriced) {
                    if (number != m_asked)
                        return;
                    setProperty("busy", false);
                    m_unpriced = std::move(unpriced).value_or(std::vector<UnpricedModel>());
                    showRows();
                });
}

void PricesDialog::showUnpriced()
{
    m_note->setVisible(!m_unpriced.empty());
    if (m_unpriced.empty())
        return;
    QStringList names;
    for (const UnpricedModel &model : m_unpriced)
        names += model.name;
    m_note->setNote(
        Tone::Warning, "triangle-alert"_L1, tr("%Ln model(s) have no price", nullptr, static_cast<int>(names.size())),
        tr("%1: what they were used for is left out of every estimate, for all days or for those before their "
           "first price. Choose one below to give it a price.")
            .arg(PriceWords::list(names)));
}

void PricesDialog::showCurrent()
{
    const PriceRow *row = current();
    const bool isOwn = row && row->origin == PriceRow::Origin::Own;
    m_change->setText(row && row->origin == PriceRow::Origin::None ? tr("Give it a price…") : tr("Change…"));
    m_change->setEnabled(row);
    m_remove->setEnabled(isOwn);
    m_restore->setEnabled(row && row->isOverridden);
    QString about = tr("Choose a price to change it.");
    if (row && row->origin == PriceRow::Origin::None)
        about =
            tr("%1 was used on these days, and nothing says what that costs.").arg(PriceWords::name(row->price.model));
    else if (isOwn)
        about = row->isOverridden ? tr("Your own price. Built-in prices of the model are kept and can be restored.")
                                  : tr("Your own price. Without it the model has none for these days.");
    else if (row)
        about = tr("Built-in. If you change it, your own price stands in its place until you restore it.");
    m_about->setText(about);
}

Cell PricesDialog::cellAt(int row, int column) const
{
    const PriceRow &shown = m_model->rowAt(row);
    Cell cell;
    cell.text = m_model->index(row, column).data().toString();
    if (column == PricesModel::Model) {
        cell.look = Cell::Look::Strong;
        if (shown.origin == PriceRow::Origin::None)
            cell.aside = PriceWords::use(shown.use);
        else if (!shown.price.tier.isEmpty())
            cell.aside = tr("%1 tier").arg(servertext::shown(shown.price.tier));
    } else if (column == PricesModel::Origin) {
        if (shown.origin == PriceRow::Origin::None)
            cell.pills = {{"triangle-alert"_L1, std::exchange(cell.text, {}), Tone::Warning, {}}};
        else if (shown.origin == PriceRow::Origin::Own)
            cell.pills = {{"pencil"_L1, std::exchange(cell.text, {}), Tone::Info, {}}};
        else
            cell.look = Cell::Look::Faint;
    } else if (shown.origin == PriceRow::Origin::None) {
        cell.look = m_table->isNumber(column) ? Cell::Look::FaintNumber : Cell::Look::Faint;
    } else if (m_table->isNumber(column)) {
        cell.look = Cell::Look::Number;
    }
    return cell;
}

void PricesDialog::set(PriceTable own, const QString &happened)
{
    m_before = book().own();
    Message message;
    message.id = u"changed"_s;
    message.tone = Tone::Success;
    message.happened = happened;
    message.advice = tr("Everything estimated follows at once.");
    message.action = tr("Undo");
    m_messages->show(message); // before: that it could not be kept comes after it
    book().setOwn(std::move(own));
}

void PricesDialog::edit(const Price &start, bool isNew)
{
    const std::optional<Price> replaced = isNew ? std::nullopt : std::optional(start);
    const auto take = [this, replaced](const Price &price) -> Result<> {
        Result<PriceTable> own = withPrice(book().own(), suppliedPrices(), price, replaced ? &*replaced : nullptr);
        if (!own)
            return Failure(own.error());
        set(*std::move(own), tr("The price of %1 is saved.").arg(PriceWords::name(price.model)));
        return {};
    };
    auto *dialog = new PriceDialog(start, isNew, take, this);
    dialog->open();
}

void PricesDialog::change()
{
    const PriceRow *row = current();
    if (!row)
        return;
    if (row->origin != PriceRow::Origin::None)
        return edit(row->price, false);
    if (const Price *single = book().inForce()->find(row->use.name, row->use.first); single && row->use.batchOnly)
        return edit(*single, false); // only its part for batch jobs is missing
    // Where the model has prices of other days, the new one is of the same name, else it would hold for those, too.
    Price start = row->price;
    const auto &prices = book().inForce()->prices();
    for (const QString &name : {familyOfModel(row->use.name), row->use.name}) {
        if (const auto known = std::ranges::find(prices, name, &Price::model); known != prices.end())
            start = *known;
    }
    start.from = row->use.first;
    start.until = 0;
    edit(start, true);
}

void PricesDialog::remove()
{
    if (const PriceRow *row = current(); row && row->origin == PriceRow::Origin::Own)
        set(withoutPrice(book().own(), suppliedPrices(), row->price),
            tr("Your price of %1 is removed.").arg(PriceWords::name(row->price.model)));
}

void PricesDialog::restore()
{
    if (const PriceRow *row = current(); row && row->isOverridden)
        set(withoutModel(book().own(), row->price.model),
            tr("The built-in prices of %1 are back.").arg(PriceWords::name(row->price.model)));
}

} // namespace steward

#include "moc_pricesdialog.cpp"
