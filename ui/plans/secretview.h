// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a secret, wrapped anywhere, from the Secret itself. Each line's QString lives for one drawing and is wiped;
// what Qt keeps are pictures of single letters, in no order. Assistive technology is told that it is there and how long
// it is, not what it is: to be heard it is copied. Does not own the secret. GUI thread.
#pragma once

#include "app/base/secret.h"

#include <QWidget>

namespace steward {

class SecretView final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretView(const Secret &secret, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lettersInLine(int width) const;
    const Secret &m_secret;
};

} // namespace steward
