// SPDX-License-Identifier: GPL-3.0-or-later
// Text that leads somewhere: a button that looks like a link, loses its middle when there is no room, and can be
// reached with the keyboard. Plain text. GUI thread.
#pragma once

#include <QToolButton>

namespace steward {

class LinkButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    void setLink(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steward
