// SPDX-License-Identifier: GPL-3.0-or-later
// The first start's left side: what Steward is and what it promises. GUI thread.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace steward {

class BrandPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BrandPanel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPromise(QVBoxLayout *column, QLatin1StringView icon, const QString &title, const QString &text);
};

} // namespace steward
