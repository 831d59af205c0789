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
    void setValue(const std::vector<RotationSystem> &systems);
    [[nodiscard]] std::vector<RotationSystem> value() const; ///< without rows that have no name
    [[nodiscard]] QString problem() const;                   ///< for a person; empty: none

protected:
    [[nodiscard]] std::vector<QWidget *> makeFields(int number) override;
};

} // namespace steward
