// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like a search field and opens the palette: one place to type, with room for results. GUI thread.
#pragma once

#include <QAbstractButton>

namespace steward {

class SearchButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(const QString &text); ///< a person began to type with the focus here

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace steward
