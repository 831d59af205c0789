// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few things, all of them in sight: buttons side by side of which one is on, told by its ground and its
// weight. Tab goes to the one that is on, the arrow keys to the next. GUI thread.
#pragma once

#include <QAbstractButton>

class QButtonGroup;
class QHBoxLayout;

namespace steward {

/// One of them. Drawn by itself: the ends of the row are round, the inner edges shared.
class Segment final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Segment(const QString &text, QWidget *parent);
    void setEnds(bool first, bool last);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< the room around the words gives way, never the words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first = true, m_last = true;
};

class SegmentedChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedChoice(QWidget *parent = nullptr);
    void add(int value, const QString &text, const QString &objectName, QLatin1StringView icon = {});
    void setValue(int value); ///< says nothing by signals
    [[nodiscard]] int value() const;
    void setOffered(int value, bool offered); ///< hidden while it is not

Q_SIGNALS:
    void chosen(int value); ///< by a person

private:
    void roundEnds();

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace steward
