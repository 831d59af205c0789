// SPDX-License-Identifier: GPL-3.0-or-later
// The systems that use a key, as a rotation wants them: who they are, where the secret is stored, how it is changed.
// GUI thread.
#pragma once

#include "app/flows/rotation/rotation.h"
#include "ui/dialogs/rowgrid.h"

namespace steward {

class SystemsGrid final : public RowGrid
{
    Q_OBJECT
public:
    explicit SystemsGrid(QWidget *parent = nullptr);
    /// More rows, after those that are filled in; what has no field here (environment, note) is kept with its row.
    /// Those whose name stands there already are left out: the number of those that were taken.
    int add(const std::vector<RotationSystem> &systems);
    [[nodiscard]] std::vector<RotationSystem> value() const; ///< without rows that have no name
    [[nodiscard]] QString problem() const;                   ///< for a person; empty: none

Q_SIGNALS:
    void listPasted(); ///< several lines or cells, into a name's field: whoever hears takes the clipboard's text

protected:
    [[nodiscard]] std::vector<QWidget *> makeFields(int number) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString text(int row, std::size_t field) const;
    struct Rest final
    {
        QString environment, note;
    };
    QHash<const QWidget *, Rest> m_rest; ///< by the name's field
};

} // namespace steward
