// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that holds, as a button that lifts it: its words and a cross. Words that are too long lose their middle.
// GUI thread.
#pragma once

#include <QToolButton>

namespace steward {

class FilterChip final : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &words, QWidget *parent = nullptr);
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace steward
