// SPDX-License-Identifier: GPL-3.0-or-later
// Which systems use the key. GUI thread.
#pragma once

#include "ui/pages/rotations/rotationpanel.h"

class QCheckBox;

namespace steward {

class SystemsGrid;

class SystemsPanel final : public RotationPanel
{
    Q_OBJECT
public:
    /// \a known: the inventory of the key.
    SystemsPanel(RotationFlow &flow, const std::vector<RotationSystem> &known, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    void primary() override;

private:
    SystemsGrid *m_grid;
    QCheckBox *m_unknown;
    TextLabel *m_key, *m_traffic;
};

} // namespace steward
