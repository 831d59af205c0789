// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of key figures above the charts: a label, the figure, and one fact under it. GUI thread.
#pragma once

#include "ui/support/theme.h"

#include <QWidget>
#include <vector>

namespace steward {

class TextLabel;

struct KeyFigure final
{
    QString id; ///< object name
    QString label, figure, fact;
    std::optional<Tone> tone{};
};

class KeyFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigures(int count, QWidget *parent = nullptr);
    /// As many as were made.
    void setFigures(const std::vector<KeyFigure> &figures);

private:
    struct Tile final
    {
        QWidget *widget;
        TextLabel *label, *figure, *fact;
    };
    std::vector<Tile> m_tiles;
};

} // namespace steward
