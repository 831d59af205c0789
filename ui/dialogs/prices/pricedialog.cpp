// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices/pricedialog.h"

#include "ui/dialogs/formcolumn.h"
#include "ui/dialogs/prices/pricewords.h"
#include "ui/support/fielderror.h"
#include "ui/support/iconlabel.h"

#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PriceDialog::PriceDialog(const Price &start, bool isNew, std::function<Result<>(const Price &)> take, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_take(std::move(take))
    , m_model(new QLineEdit(start.model))
    , m_tier(new QLineEdit(start.tier))
    , m_from(new QDateEdit(QDateTime::fromSecsSinceEpoch(start.from, Qt::UTC).date()))
    , m_batch(new QSpinBox)
    , m_modelError(new FieldError)
    , m_fromError(new FieldError)
    , m_amountsError(new FieldError)
{
    setObjectName(u"priceDialog"_s);
    setWindowTitle(isNew ? tr("New price") : tr("Change the price"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setObjectName(u"priceModel"_s);
    m_model->setMaxLength(200);
    m_model->setReadOnly(!isNew);
    m_model->setPlaceholderText(tr("as usage names it"));
    m_tier->setObjectName(u"priceTier"_s);
    m_tier->setMaxLength(60);
    m_tier->setPlaceholderText(tr("every tier"));
    m_from->setObjectName(u"priceFrom"_s);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_batch->setObjectName(u"priceBatch"_s);
    m_batch->setRange(0, 100);
    m_batch->setSuffix(tr(" %"));
    m_batch->setSpecialValueText(tr("Not sold as batch jobs"));
    m_batch->setValue(start.batchPercent);

    auto *form = new FormColumn;
    form->add(tr("Model"), m_model);
    form->addWidget(m_modelError);
    form->add(tr("Service tier"), m_tier);
    form->add(tr("Valid from, UTC"), m_from);
    form->addWidget(m_fromError);
    form->addHint(u"priceFromHint"_s, tr("It is valid until the next price of the model begins."));
    form->addSection(tr("Dollars for a million tokens"));
    auto *tokens = new QWidget;
    auto *row = new QGridLayout(tokens);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(8);
    addAmount(*row, 0, u"priceInput"_s, tr("Input"), &Price::input, PriceWords::kMillion);
    addAmount(*row, 1, u"priceCached"_s, tr("Cached input"), &Price::cachedInput, PriceWords::kMillion);
    addAmount(*row, 2, u"priceOutput"_s, tr("Output"), &Price::output, PriceWords::kMillion);
    form->addWidget(tokens);
    form->addSection(tr("Dollars for one"));
    auto *units = new QWidget;
    row = new QGridLayout(units);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(8);
    addAmount(*row, 0, u"priceUnit"_s, tr("Image, second, character or session"), &Price::quantity, 1);
    addAmount(*row, 1, u"priceCall"_s, tr("Call"), &Price::request, 1);
    form->addWidget(units);
    form->addWidget(m_amountsError);
    form->add(tr("Batch jobs cost, of these prices"), m_batch);
    form->addHint(u"priceHint"_s, tr("Leave empty what is not sold. Use that has no price is left out of estimates and "
                                     "named there."));

    // Its parent first: only a button that is in the dialog already becomes the one that Enter presses.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QPushButton *save = buttons->addButton(tr("Save the price"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"priceSave"_s);
    save->setProperty("role", u"primary"_s);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(form, 1);
    column->addWidget(buttons);
    setMinimumWidth(500);
    if (start.model.isEmpty())
        m_model->setFocus();
    else
        m_amounts.front().field->setFocus();
}

void PriceDialog::addAmount(QGridLayout &grid, int column, const QString &name, const QString &label,
                            std::optional<Money> Price::*value, qint64 units)
{
    auto *field = new QLineEdit(PriceWords::typed(m_start.*value, units));
    field->setObjectName(name);
    field->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    field->setMaxLength(40);
    auto *words = new TextLabel(TextSize::Body, QFont::Medium);
    words->setText(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    auto *error = new FieldError;
    grid.addWidget(words, 0, column);
    grid.addWidget(field, 1, column);
    grid.addWidget(error, 2 + column, 0, 1, -1); // a column is too narrow for a sentence
    grid.setColumnStretch(column, 1);
    m_amounts.push_back({value, units, field, error});
}

std::optional<Price> PriceDialog::checked()
{
    Price price = m_start;
    QWidget *wrong = nullptr;
    const auto tell = [&wrong](FieldError *error, QWidget *field, const QString &what) {
        error->setError(field, what);
        if (!what.isEmpty() && !wrong)
            wrong = field;
    };
    price.model = m_model->text().trimmed();
    tell(m_modelError, m_model, price.model.isEmpty() ? tr("The model needs a name.") : QString());
    price.tier = m_tier->text().trimmed();
    price.from = m_from->date().startOfDay(Qt::UTC).toSecsSinceEpoch();
    tell(m_fromError, m_from, {});
    price.batchPercent = m_batch->value();
    bool hasAny = false;
    for (const Amount &amount : m_amounts) {
        const auto read = PriceWords::read(amount.field->text(), amount.units);
        //: What is wrong with one of several amounts; %1: its label
        tell(amount.error, amount.field,
             read ? QString()
                  : tr("%1: %2").arg(amount.field->accessibleName(), PriceWords::problem(read.error(), amount.units)));
        price.*amount.value = read ? *read : std::nullopt;
        hasAny = hasAny || !read || *read;
    }
    m_amountsError->setError(nullptr, hasAny ? QString() : tr("At least one amount is needed; 0 is one."));
    if (!hasAny && !wrong)
        wrong = m_amounts.front().field;
    if (!wrong)
        return price;
    wrong->setFocus(Qt::OtherFocusReason);
    makeRoom();
    return std::nullopt;
}

/// For what is said below the fields; when the layouts have taken it in.
void PriceDialog::makeRoom()
{
    QTimer::singleShot(0, this, [this] {
        const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
        if (wanted > height())
            resize(width(), wanted);
    });
}

void PriceDialog::accept()
{
    const std::optional<Price> price = checked();
    if (!price)
        return;
    if (const Result<> taken = m_take(*price); !taken) {
        m_fromError->setError(m_from, tr("Another price of this model begins on that day."),
                              tr("Change that one, or choose another day."));
        m_from->setFocus(Qt::OtherFocusReason);
        makeRoom();
        return;
    }
    QDialog::accept();
}

} // namespace steward

#include "moc_pricedialog.cpp"
