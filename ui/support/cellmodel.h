// SPDX-License-Identifier: GPL-3.0-or-later
// CellModel stands between a table model of app, which knows no pictures, and the view: row for row the same, but it
// also answers CellRole (the parts the delegate draws) and Qt::AccessibleTextRole made of the same parts, so that what
// is seen and what is spoken agree. Column 0 speaks for the whole row. GUI thread.
#pragma once

#include "ui/support/cell.h"

#include <functional>
#include <QHash>
#include <QIdentityProxyModel>

namespace steward {

class CellModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using Maker = std::function<Cell(int row, int column)>;
    explicit CellModel(Maker maker, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Another title than the model's: what the first column of Spend holds is chosen by a person. Empty: the model's.
    void setTitle(int column, const QString &title);
    /// The words of the whole row, as a screen reader gets them.
    [[nodiscard]] QString spokenRow(int row) const;

private:
    Maker m_maker;
    QHash<int, QString> m_titles;
};

} // namespace steward
