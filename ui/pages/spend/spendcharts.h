// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the Spend page side by side: the bars of each day, and how they add up. Tells the same figures as the
// table, from the same answer. GUI thread.
#pragma once

#include "app/spend/chartletters.h"

#include <QWidget>

namespace steward {

class CumulativePlot;
class MessageBar;
class PlotCard;
class Settings;
class SpendNames;
class StackedBars;
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

private:
    void tellPictures(const PlotCard &card, MessageBar &messages);

    const SpendNames &m_names;
    StackedBars *m_bars;
    CumulativePlot *m_sums;
    PlotCard *m_barsCard, *m_sumsCard;
};

} // namespace steward
