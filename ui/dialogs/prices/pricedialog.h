// SPDX-License-Identifier: GPL-3.0-or-later
// One price of one model: a form whose fields are told right below them what is wrong. It closes when the price has
// been taken. GUI thread.
#pragma once

#include "app/spend/prices/pricetable.h"

#include <functional>
#include <QDialog>
#include <vector>

class QDateEdit;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace steward {

class FieldError;

class PriceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a start: what the fields hold at first; the model of a price that is changed is fixed. \a take: BadInput with
    /// jsonPath "from" where the day is taken.
    PriceDialog(const Price &start, bool isNew, std::function<Result<>(const Price &)> take, QWidget *parent);

    void accept() override;

private:
    struct Amount final
    {
        std::optional<Money> Price::*value;
        qint64 units;
        QLineEdit *field;
        FieldError *error;
    };
    void addAmount(QGridLayout &grid, int column, const QString &name, const QString &label,
                   std::optional<Money> Price::*value, qint64 units);
    [[nodiscard]] std::optional<Price> checked();
    void makeRoom();

    Price m_start;
    std::function<Result<>(const Price &)> m_take;
    QLineEdit *m_model, *m_tier;
    QDateEdit *m_from;
    QSpinBox *m_batch;
    FieldError *m_modelError, *m_fromError, *m_amountsError;
    std::vector<Amount> m_amounts;
};

} // namespace steward
