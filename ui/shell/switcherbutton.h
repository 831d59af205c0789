// SPDX-License-Identifier: GPL-3.0-or-later
// The organization one looks at: initials, name, kind of key beneath. Opens the menu of connections. GUI thread.
#pragma once

#include "app/session/connection.h"

#include <QToolButton>

namespace steward {

class SwitcherButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit SwitcherButton(QWidget *parent = nullptr);
    void setConnection(const Connection &connection);
    [[nodiscard]] QSize sizeHint() const override;
    /// "Admin key …x7Qe", "Read-only key …x7Qe", "Demonstration", "Key of the environment …x7Qe"
    [[nodiscard]] static QString kindOfKey(const Connection &connection);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_kind;
};

} // namespace steward
