// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the Spend page side by side: the bars of each day or the share of each group, and how the money adds
// up. They tell the same figures as the table, from the same answer. A person can hide groups in the bars; what is
// hidden is told, and stays hidden as long as the grouping is the same. GUI thread.
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace steward {

class CumulativePlot;
class MessageBar;
class PlotCard;
class PlotLegend;
class SegmentedChoice;
class Settings;
class SharePlot;
class SpendNames;
class StackedBars;
enum class SpendGrouping;
struct SpendShown;

class SpendCharts final : public QWidget
{
    Q_OBJECT
public:
    /// \a messages: where it is told what became of a picture.
    SpendCharts(const Settings &settings, const SpendNames &names, MessageBar &messages, QWidget *parent = nullptr);
    void show(const SpendShown &shown, const QHash<QString, int> &places);

Q_SIGNALS:
    /// A bar by click or Enter; \a member is null for the whole of it.
    void stepChosen(int step, const QString &member);
    void groupChosen(const QString &member); ///< in the share of each group

private:
    enum View { Bars, Share };
    void makeHead();
    void tellPictures(const PlotCard &card, MessageBar &messages);
    void showView();
    void showLegend();
    void showTexts();
    void hideGroup(int entry, bool shown);
    [[nodiscard]] int hiddenCount() const;
    [[nodiscard]] QString hiddenWords() const; ///< "2 groups hidden: $120.00 of $900.00"; empty: none is

    const SpendNames &m_names;
    StackedBars *m_bars;
    SharePlot *m_share;
    CumulativePlot *m_sums;
    PlotCard *m_barsCard, *m_sumsCard;
    PlotLegend *m_legend;
    SegmentedChoice *m_view;
    const SpendShown *m_shown = nullptr; ///< the feed's, as long as it is the answer
    SpendGrouping m_grouping{};
    QStringList m_hidden; ///< members
    bool m_restHidden = false;
};

} // namespace steward
