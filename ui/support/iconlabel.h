// SPDX-License-Identifier: GPL-3.0-or-later
// Small labels that draw the set's own things: an icon in a colour of the theme, a row of pills, and plain text of a
// size and colour of the design. They follow the theme by asking it at every paint. GUI thread.
#pragma once

#include "ui/support/cell.h"
#include "ui/support/figures.h"

#include <functional>
#include <QLabel>
#include <QWidget>

namespace steward {

/// Decoration: has no meaning of its own, so it is not spoken.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    using Color = std::function<QColor(const Theme &)>;
    IconLabel(QLatin1StringView name, int size, Color color, QWidget *parent = nullptr);
    void setIcon(QLatin1StringView name, Color color);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_name;
    int m_size;
    Color m_color;
};

/// Pills with their words, on as many lines as the width needs.
class PillRow final : public QWidget
{
    Q_OBJECT
public:
    explicit PillRow(QWidget *parent = nullptr);
    void setPills(std::vector<Pill> pills, bool loud = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;
    std::vector<Pill> m_pills;
    bool m_loud = false;
};

/// A QLabel for plain text, whatever it contains, in a size of the scale. \a quiet: in the grey of second lines.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextSize size, QFont::Weight weight = QFont::Normal, bool quiet = false,
                       QWidget *parent = nullptr);
    void setTone(std::optional<Tone> tone); ///< that tone's text colour

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyColor();
    TextSize m_size;
    QFont::Weight m_weight;
    bool m_quiet;
    bool m_applying = false;
    std::optional<Tone> m_tone;
};

} // namespace steward
