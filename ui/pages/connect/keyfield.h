// SPDX-License-Identifier: GPL-3.0-or-later
// The field a key is pasted into. Dots while it is being edited; afterwards what the key begins and ends with, so that a
// person can tell which one it is; all of it only while the eye is pressed. GUI thread.
#pragma once

#include <QLineEdit>

namespace steward {

class KeyField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);
    /// What is painted instead of the text; empty while the text itself, or its dots, are.
    [[nodiscard]] QString mask() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steward
