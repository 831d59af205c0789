// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendcharts.h"

#include "app/settings/settings.h"
#include "ui/charts/plotcard.h"
#include "ui/charts/plotlegend.h"
#include "ui/pages/spend/chartcontent.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/cellgraphs.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/segmentedchoice.h"

#include <algorithm>
#include <QDir>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SpendCharts::SpendCharts(const Settings &settings, const SpendNames &names, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_bars(new StackedBars)
    , m_share(new SharePlot)
    , m_sums(new CumulativePlot)
    , m_barsCard(new PlotCard(u"spendBars"_s, m_bars))
    , m_sumsCard(new PlotCard(u"spendSums"_s, m_sums))
    , m_legend(new PlotLegend)
    , m_view(new SegmentedChoice)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_barsCard, 3);
    row->addWidget(m_sumsCard, 2);
    setMinimumHeight(182);
    makeHead();
    m_sumsCard->setTitle(tr("Added up"));
    m_bars->setSpoken(tr("Spend by day"));
    m_share->setSpoken(tr("Share of each group"));
    m_sums->setSpoken(tr("Spend added up"));
    connect(m_bars, &StackedBars::stepChosen, this, &SpendCharts::stepChosen);
    connect(m_share, &SharePlot::partChosen, this, &SpendCharts::groupChosen);
    for (PlotCard *card : {m_barsCard, m_sumsCard})
        tellPictures(*card, messages);
    const auto pattern = [this, &settings] {
        for (Plot *plot : {static_cast<Plot *>(m_bars), static_cast<Plot *>(m_share), static_cast<Plot *>(m_sums)})
            plot->setPatterns(settings.chartPatterns());
    };
    connect(&settings, &Settings::chartPatternsChanged, this, pattern);
    pattern();
}

void SpendCharts::makeHead()
{
    m_share->setObjectName(u"spendSharePlot"_s);
    m_view->add(Bars, tr("Bars", "a chart"), u"chart.bars"_s);
    m_view->add(Share, tr("Share", "a chart"), u"chart.share"_s);
    m_view->setValue(Bars);
    m_barsCard->addPlot(m_share);
    m_barsCard->addToHead(m_view);
    m_barsCard->setLegend(m_legend, m_bars);
    connect(m_view, &SegmentedChoice::chosen, this, &SpendCharts::showView);
    connect(m_legend, &PlotLegend::toggled, this, &SpendCharts::hideGroup);
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
    m_shown = &shown;
    if (std::exchange(m_grouping, shown.choice.groupBy) != shown.choice.groupBy) {
        m_hidden.clear(); // of other groups
        m_restHidden = false;
    }
    m_bars->setContent(ChartContent::stacked(shown, places));
    m_share->setContent(ChartContent::share(shown, places));
    m_sums->setContent(ChartContent::cumulative(shown));
    int chosen = -1;
    for (size_t i = 0; i < shown.figures.steps.size(); ++i) {
        if (shown.choice.step == shown.figures.steps[i].days)
            chosen = static_cast<int>(i);
    }
    m_bars->setChosenStep(chosen);
    showLegend();
    showTexts();
}

void SpendCharts::showView()
{
    const bool share = m_view->value() == Share;
    m_barsCard->showPlot(share ? static_cast<Plot *>(m_share) : m_bars);
    showTexts();
}

void SpendCharts::showLegend()
{
    const StackedContent &content = m_bars->content();
    std::vector<PlotLegend::Entry> entries;
    for (const StackedContent::Group &group : content.groups)
        entries.push_back({group.name, group.place, !m_hidden.contains(group.member)});
    if (std::ranges::any_of(content.steps, [](const SpendStep &step) { return step.rest.nanos != 0; }))
        entries.push_back({content.restName, cellgraphs::kRest, !m_restHidden});
    m_legend->setEntries(entries);
    m_bars->setHidden(m_hidden, m_restHidden);
}

void SpendCharts::hideGroup(int entry, bool shown)
{
    const std::vector<StackedContent::Group> &groups = m_bars->content().groups;
    if (entry >= static_cast<int>(groups.size())) {
        m_restHidden = !shown;
    } else {
        const QString &member = groups[static_cast<size_t>(entry)].member;
        m_hidden.removeAll(member);
        if (!shown)
            m_hidden += member;
    }
    showLegend();
    showTexts();
}

int SpendCharts::hiddenCount() const
{
    const StackedContent &content = m_bars->content();
    const auto hidden = std::ranges::count_if(
        content.groups, [this](const StackedContent::Group &group) { return m_hidden.contains(group.member); });
    return static_cast<int>(hidden) + (m_restHidden ? 1 : 0);
}

QString SpendCharts::hiddenWords() const
{
    const int hidden = hiddenCount();
    if (hidden == 0 || m_view->value() == Share)
        return {};
    return tr("%Ln group(s) hidden: %1 of %2", nullptr, hidden)
        .arg(Format::money(m_bars->hidden()), Format::money(m_shown->figures.total));
}

void SpendCharts::showTexts()
{
    if (!m_shown)
        return;
    const SpendShown &shown = *m_shown;
    const bool share = m_view->value() == Share;
    m_barsCard->setTitle(share ? ChartContent::shareTitle(shown) : ChartContent::stackedTitle(shown));
    const QString hidden = hiddenWords();
    QString resting = hidden; // first of all: what is not in the picture
    if (resting.isEmpty() && shown.figures.provisionalDays > 0 && !share)
        resting = tr("hatched: provisional, will still grow");
    m_barsCard->setResting(resting);
    const QString days = SpendWords::days(daysSoFar(shown.choice.range, shown.now)).remove(u' ');
    m_barsCard->setFileName((share ? u"spend-share-"_s : u"spend-"_s) + days);
    m_sumsCard->setFileName(u"spend-added-up-"_s + days);
    const QString spoken = ChartContent::spoken(shown, m_names);
    m_bars->setSpoken(
        tr("%1, %2, table follows")
            .arg(ChartContent::stackedTitle(shown), hidden.isEmpty() ? spoken : spoken + u", "_s + hidden));
    m_share->setSpoken(tr("%1, %2, table follows").arg(ChartContent::shareTitle(shown), spoken));
    m_sums->setSpoken(tr("%1, %2, table follows").arg(m_sumsCard->title(), spoken));
}

} // namespace steward

#include "moc_spendcharts.cpp"
