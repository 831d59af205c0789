// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendcharts.h"

#include "app/settings/settings.h"
#include "ui/charts/plotcard.h"
#include "ui/pages/spend/chartcontent.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"

#include <QDir>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SpendCharts::SpendCharts(const Settings &settings, const SpendNames &names, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_bars(new StackedBars)
    , m_sums(new CumulativePlot)
    , m_barsCard(new PlotCard(u"spendBars"_s, m_bars))
    , m_sumsCard(new PlotCard(u"spendSums"_s, m_sums))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_barsCard, 3);
    row->addWidget(m_sumsCard, 2);
    setMinimumHeight(182);
    m_bars->setSpoken(tr("Spend by day"));
    m_sums->setSpoken(tr("Spend added up"));
    connect(m_bars, &StackedBars::stepChosen, this, &SpendCharts::stepChosen);
    for (PlotCard *card : {m_barsCard, m_sumsCard})
        tellPictures(*card, messages);
    const auto pattern = [this, &settings] {
        for (Plot *plot : {static_cast<Plot *>(m_bars), static_cast<Plot *>(m_sums)})
            plot->setPatterns(settings.chartPatterns());
    };
    connect(&settings, &Settings::chartPatternsChanged, this, pattern);
    pattern();
}

void SpendCharts::tellPictures(const PlotCard &card, MessageBar &messages)
{
    connect(&card, &PlotCard::saved, this, [&messages](const QString &path) {
        messages.show({u"picture"_s, Tone::Success, {}, tr("The picture was saved."), QDir::toNativeSeparators(path)});
    });
    connect(&card, &PlotCard::notSaved, this, [&messages](const QString &path, const Error &error) {
        messages.show({u"picture"_s,
                       Tone::Danger,
                       {},
                       tr("The picture was not written to %1.").arg(QDir::toNativeSeparators(path)),
                       ErrorText::of(error).advice});
    });
}

void SpendCharts::show(const SpendShown &shown, const QHash<QString, int> &places)
{
    m_barsCard->setTitle(ChartContent::stackedTitle(shown));
    m_sumsCard->setTitle(tr("Added up"));
    m_bars->setContent(ChartContent::stacked(shown, places));
    m_sums->setContent(ChartContent::cumulative(shown));
    int chosen = -1;
    for (size_t i = 0; i < shown.figures.steps.size(); ++i) {
        if (shown.choice.step == shown.figures.steps[i].days)
            chosen = static_cast<int>(i);
    }
    m_bars->setChosenStep(chosen);
    m_barsCard->setResting(shown.figures.provisionalDays > 0 ? tr("hatched: provisional, will still grow") : QString());
    const QString days = SpendWords::days(daysSoFar(shown.choice.range, shown.now)).remove(u' ');
    m_barsCard->setFileName(u"spend-"_s + days);
    m_sumsCard->setFileName(u"spend-added-up-"_s + days);
    const QString spoken = ChartContent::spoken(shown, m_names);
    m_bars->setSpoken(tr("%1, %2, table follows").arg(m_barsCard->title(), spoken));
    m_sums->setSpoken(tr("%1, %2, table follows").arg(m_sumsCard->title(), spoken));
}

} // namespace steward
