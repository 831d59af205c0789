// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of a plot, each with its colour and letter, as buttons that hide it in the picture and show it again: by a
// click or with Space. What is hidden is crossed out and pale, and told so. Names that do not fit lose their middle.
// GUI thread.
#pragma once

#include <QToolButton>
#include <vector>

namespace steward {

class FlowLayout;

/// One of them. On: the group is drawn.
class LegendToggle final : public QToolButton
{
    Q_OBJECT
public:
    explicit LegendToggle(QWidget *parent = nullptr);
    void setGroup(const QString &name, int place);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_place = 0;
};

class PlotLegend final : public QWidget
{
    Q_OBJECT
public:
    struct Entry final
    {
        QString name; ///< fit to be shown
        int place;    ///< among the chart colours
        bool shown = true;
    };
    explicit PlotLegend(QWidget *parent = nullptr);
    void setEntries(const std::vector<Entry> &entries);

Q_SIGNALS:
    /// By a person. \a index: of the entry.
    void toggled(int index, bool shown);

private:
    FlowLayout *m_flow;
    std::vector<LegendToggle *> m_toggles;
};

} // namespace steward
