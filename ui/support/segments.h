// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few things, all of them in sight: buttons side by side of which one is on. Tab goes to the one that is on,
// the arrow keys to the next. GUI thread.
#pragma once

#include <QAbstractButton>
#include <vector>

namespace steward {

class Segments final : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    void add(const QString &id, const QString &text);
    void choose(const QString &id); ///< says nothing by signals
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    void chosenByPerson(const QString &id);

private:
    std::vector<QAbstractButton *> m_buttons;
};

/// One of them. Drawn by itself: the ends of the row are round, the inner edges shared.
class Segment final : public QAbstractButton
{
    Q_OBJECT
public:
    Segment(const QString &id, const QString &text, QWidget *parent);
    void setEnds(bool first, bool last);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first = true, m_last = true;
};

} // namespace steward
