// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention today, one line for each finding with a button that leads to the rows concerned. Long lists
// scroll. GUI thread.
#pragma once

#include "app/checkup/finding.h"
#include "ui/support/consolepage.h"

#include <QScrollArea>
#include <vector>

class QVBoxLayout;

namespace steward {

class AttentionRow;
class TextLabel;

class AttentionList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit AttentionList(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(AttentionList)

    /// Shows \a findings in their order; rows that stay keep the focus. \a emptyText: said when there are none.
    void setFindings(const std::vector<Finding> &findings, UnixSeconds now, const QString &emptyText);

Q_SIGNALS:
    void navigate(const steward::Target &target);

private:
    QVBoxLayout *m_rows;
    TextLabel *m_empty;
    std::vector<AttentionRow *> m_lines;
};

} // namespace steward
