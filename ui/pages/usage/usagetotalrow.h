// SPDX-License-Identifier: GPL-3.0-or-later
// The total under the table of usage, outside what scrolls, its figures under their columns. GUI thread.
#pragma once

#include <QWidget>

namespace steward {

class DataTable;
class UsageModel;

class UsageTotalRow final : public QWidget
{
    Q_OBJECT
public:
    UsageTotalRow(DataTable &table, const UsageModel &model, QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DataTable &m_table;
    const UsageModel &m_model;
};

} // namespace steward
