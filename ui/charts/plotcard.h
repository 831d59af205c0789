// SPDX-License-Identifier: GPL-3.0-or-later
// A plot with its head: title, the readout of what is under the mouse or the keys, and buttons to read it as a table,
// to copy it as a picture or save it as PNG or SVG. Several plots of the same figures can take turns. Saved pictures
// are drawn in light colours whatever the theme: they end up on paper and in mails. GUI thread.
#pragma once

#include "app/base/result.h"
#include "ui/charts/plot.h"

class QHBoxLayout;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace steward {

class DataTable;
class TextLabel;

class PlotCard final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a plot. \a id names it and its buttons.
    PlotCard(const QString &id, Plot *plot, QWidget *parent = nullptr);

    /// Another plot that can be shown in place of the first; takes it.
    void addPlot(Plot *plot);
    void showPlot(Plot *plot); ///< one of this card's
    /// Stands in the head before the buttons, or between head and plot and only with the plot \a of; takes it.
    void addToHead(QWidget *widget);
    void setLegend(QWidget *legend, const Plot *of);
    /// What is pointed at is told in so many lines under the head, not cut off in it.
    void giveReadoutLines(int lines);
    void setAsTable(bool on);
    [[nodiscard]] bool isTable() const;

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setFileName(const QString &name); ///< without ending; suggested when saving
    /// What stands in the head while nothing is pointed at.
    void setResting(const QString &text);

    void copyPicture() const;
    /// By the ending of \a path: "svg", else PNG. Errors: File.
    [[nodiscard]] Result<> save(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);
    void notSaved(const QString &path, const steward::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void showReadout();
    void showPart();
    void fillTable();
    [[nodiscard]] QSize pictureSize() const;

    QString m_id;
    Plot *m_plot = nullptr; ///< the one that is shown
    TextLabel *m_title, *m_readout;
    QToolButton *m_asTable, *m_copy, *m_save;
    QHBoxLayout *m_head;
    QVBoxLayout *m_all;
    QStackedWidget *m_parts; ///< plots, and the table once somebody has asked for it
    PlotFiguresModel *m_figures;
    DataTable *m_table = nullptr;
    QWidget *m_legend = nullptr;
    const Plot *m_legendOf = nullptr;
    bool m_wraps = false; ///< the readout
    QString m_fileName, m_resting;
};

} // namespace steward
