// SPDX-License-Identifier: GPL-3.0-or-later
// Which systems use the key. GUI thread.
#pragma once

#include "app/local/local.h"
#include "ui/pages/rotations/rotationpanel.h"

#include <QFutureWatcher>

class QCheckBox;

namespace steward {

class LinkButton;
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
    void paste();
    void askFile();
    void read(const QString &path); ///< on another thread
    void take(const Result<std::vector<KeySystem>> &list);
    SystemsGrid *m_grid;
    QFutureWatcher<Result<std::vector<KeySystem>>> m_reading;
    LinkButton *m_paste, *m_file;
    TextLabel *m_listSaid;
    QCheckBox *m_unknown;
    TextLabel *m_key, *m_traffic;
};

} // namespace steward
