// SPDX-License-Identifier: GPL-3.0-or-later
// The latest entries of the audit log, newest first, as sentences. As many as there is room for, at most eight. When
// the log is off or not yet read it says so. GUI thread.
#pragma once

#include "app/organization/latestchanges.h"

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

    void setChanges(const LatestChanges &changes, UnixSeconds now);
    [[nodiscard]] QSize sizeHint() const override;        ///< with every line, those hidden too
    [[nodiscard]] QSize minimumSizeHint() const override; ///< with one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QString emptyText(LatestChanges::Log log);
    void fit();
    QVBoxLayout *m_rows;
    TextLabel *m_empty;
    std::vector<ChangeLine *> m_lines;
    size_t m_known = 0; ///< lines that have something to say
};

} // namespace steward
