// SPDX-License-Identifier: GPL-3.0-or-later
// A few exclusive choices side by side; the chosen one is ticked by shape (frame and fill), not by colour alone. Arrow
// keys move inside. GUI thread.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace steward {

class SegmentedChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedChoice(QWidget *parent = nullptr);
    void add(int value, const QString &text, const QString &objectName, QLatin1StringView icon = {});
    void setValue(int value);
    [[nodiscard]] int value() const;

Q_SIGNALS:
    void chosen(int value); ///< by a person

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace steward
