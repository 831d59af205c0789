// SPDX-License-Identifier: GPL-3.0-or-later
// The latest entries of the audit log, newest first, as sentences. When the log is off or not yet read it says so. GUI
// thread.
#pragma once

#include "app/organization/snapshot.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace steward {

class ChangeLine;
class TextLabel;

class ChangesList final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesList(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChangesList)

    void setChanges(const Snapshot &snapshot, UnixSeconds now);

private:
    QVBoxLayout *m_rows;
    TextLabel *m_empty;
    std::vector<ChangeLine *> m_lines;
};

} // namespace steward
