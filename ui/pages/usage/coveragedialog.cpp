// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/coveragedialog.h"

#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendmemory.h"
#include "app/sync/spend/spendsync.h"
#include "ui/pages/usage/coveragedelegate.h"
#include "ui/pages/usage/coverageheader.h"
#include "ui/pages/usage/coveragemodel.h"
#include "ui/pages/usage/usagewords.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"

#include <algorithm>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

CoverageDialog::CoverageDialog(Session &session, SpendSource source, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new CoverageModel(this))
{
    setObjectName(u"coverageDialog"_s);
    setWindowTitle(tr("Days of costs and usage"));
    layOut();
    for (int i = 0; i < kSpendSourceCount; ++i) {
        const SpendSource of = spendSourceAt(i);
        m_source->addItem(of.kind == SpendSource::Kind::Costs ? tr("Costs") : UsageWords::endpoint(of.endpoint), i);
    }
    m_source->setCurrentIndex(indexOf(source));
    fillYears();

    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &CoverageDialog::ask);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&session.spend(), &SpendBook::changed, this, soon);
    connect(&session.spendSync(), &SpendSync::finished, this, soon);
    connect(&session.spendSync(), &SpendSync::finished, this, &CoverageDialog::showProgress);
    connect(&session.spendSync(), &SpendSync::progressChanged, this, &CoverageDialog::showProgress);
    connect(m_source, &QComboBox::activated, this, &CoverageDialog::ask);
    connect(m_year, &QComboBox::activated, this, &CoverageDialog::ask);
    connect(m_read, &QPushButton::clicked, this, &CoverageDialog::readAgain);
    connect(m_calendar, &QTableView::activated, this, &CoverageDialog::readAgain);
    connect(m_calendar->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoverageDialog::showSelection);
    connect(m_calendar->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoverageDialog::showSelection);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        SpendSync &sync = m_session.spendSync();
        sync.setPaused(!sync.progress().paused);
        showProgress();
    });
    showProgress();
    showSelection();
    ask();
}

void CoverageDialog::layOut()
{
    m_source = new QComboBox(this);
    m_source->setObjectName(u"coverageSource"_s);
    m_source->setAccessibleName(tr("Of what"));
    m_year = new QComboBox(this);
    m_year->setObjectName(u"coverageYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_legend = new CoverageLegend(this);
    m_legend->setObjectName(u"coverageLegend"_s);
    m_calendar = new QTableView(this);
    m_calendar->setObjectName(u"coverageCalendar"_s);
    m_calendar->setAccessibleName(tr("Days"));
    m_calendar->setHorizontalHeader(new CoverageHeader(Qt::Horizontal, m_calendar));
    m_calendar->setVerticalHeader(new CoverageHeader(Qt::Vertical, m_calendar));
    m_calendar->setModel(m_model);
    m_calendar->setItemDelegate(new CoverageDelegate(m_calendar));
    m_calendar->setShowGrid(false);
    m_calendar->setFrameShape(QFrame::NoFrame);
    m_calendar->setTabKeyNavigation(false);
    m_calendar->setCornerButtonEnabled(false);
    m_calendar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_calendar->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int side = controlHeight(25, 8);
    for (QHeaderView *header : {m_calendar->horizontalHeader(), m_calendar->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(side);
        header->setDefaultSectionSize(side);
        header->setFont(textFont(TextSize::Caption));
        header->setHighlightSections(false);
        header->setSectionsClickable(true); // chooses a whole month
    }
    const int months = 2 * side + 8;
    m_calendar->verticalHeader()->setFixedWidth(months);
    m_calendar->horizontalHeader()->setFixedHeight(side);
    m_calendar->setFixedSize(months + 31 * side + 2, 13 * side + 2);
    m_day = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    m_day->setObjectName(u"coverageDay"_s);
    m_day->setWordWrap(true);
    m_day->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_progress = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_progress->setObjectName(u"coverageProgress"_s);
    m_progress->setWordWrap(true);
    m_read = new QPushButton(this);
    m_read->setObjectName(u"coverageRead"_s);
    m_pause = new QPushButton(this);
    m_pause->setObjectName(u"coveragePause"_s);
    m_pause->setAutoDefault(false);
    m_read->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    buttons->addButton(m_read, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_source);
    head->addWidget(m_year);
    head->addSpacing(12);
    head->addWidget(m_legend);
    head->addStretch();
    auto *reading = new QHBoxLayout;
    reading->setSpacing(8);
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_pause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_calendar);
    column->addWidget(m_day);
    column->addLayout(reading);
    column->addWidget(buttons);
    m_calendar->setFocus();
}

SpendSource CoverageDialog::source() const
{
    return spendSourceAt(m_source->currentData().toInt());
}

void CoverageDialog::fillYears()
{
    const int now = QDateTime::fromSecsSinceEpoch(m_session.clock().now(), Qt::UTC).date().year();
    m_year->addItem(QString::number(now), now);
    m_tasks.run(settled(m_session.spend().archive().held(source()), m_tasks.token()), [this, now](Result<Period> held) {
        if (!held || held->days() < 1)
            return;
        const int first = QDateTime::fromSecsSinceEpoch(held->from, Qt::UTC).date().year();
        for (int year = now - 1; year >= first; --year)
            m_year->addItem(QString::number(year), year);
    });
}

void CoverageDialog::ask()
{
    m_soon.stop();
    const int number = ++m_asked;
    const int year = m_year->currentData().toInt();
    const Period days = CoverageModel::yearOf(year);
    const SpendArchive &archive = std::as_const(m_session.spend()).archive();
    const auto failed = [this](const Error &error) { m_day->setText(ErrorText::of(error).sentence()); };
    const bool costs = source().kind == SpendSource::Kind::Costs;
    m_tasks.run(settled(archive.coverage(source(), days), m_tasks.token()),
                [this, number, year, days, costs, failed](Result<std::vector<DayCoverage>> coverage) {
                    if (number != m_asked)
                        return;
                    if (!coverage)
                        return failed(coverage.error());
                    if (costs)
                        return askRestatements(number, year, days, *std::move(coverage));
                    take(year, *coverage, {}); // the archive notices restatements of money only
                });
}

void CoverageDialog::askRestatements(int number, int year, const Period &days, std::vector<DayCoverage> coverage)
{
    auto asked = std::as_const(m_session.spend()).archive().restatements(days);
    m_tasks.run(settled(std::move(asked), m_tasks.token()),
                [this, number, year, coverage = std::move(coverage)](Result<std::vector<Restatement>> restated) {
                    if (number != m_asked)
                        return;
                    if (!restated)
                        m_day->setText(ErrorText::of(restated.error()).sentence());
                    else
                        take(year, coverage, *restated);
                });
}

void CoverageDialog::take(int year, const std::vector<DayCoverage> &days, const std::vector<Restatement> &restated)
{
    m_model->setDays(year, m_session.clock().now(), days, restated);
    m_legend->setCounts(m_model->countOf(DayState::Complete), m_model->countOf(DayState::Provisional),
                        m_model->countOf(DayState::Missing), m_model->countOf(DayState::Failed));
    if (!std::exchange(m_placed, true)) {
        const QModelIndex today = m_model->indexOf(startOfDay(m_session.clock().now()));
        m_calendar->selectionModel()->setCurrentIndex(today, QItemSelectionModel::NoUpdate);
    }
    showSelection();
}

std::vector<UnixSeconds> CoverageDialog::chosenDays() const
{
    std::vector<UnixSeconds> days;
    const auto chosen = m_calendar->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (const auto day = m_model->day(index))
            days.push_back(day->day);
    }
    if (days.empty()) {
        if (const auto day = m_model->day(m_calendar->currentIndex()))
            days.push_back(day->day);
    }
    std::ranges::sort(days);
    return days;
}

void CoverageDialog::readAgain()
{
    if (!m_read->isEnabled())
        return;
    const auto days = chosenDays();
    for (size_t i = 0; i < days.size();) {
        size_t end = i + 1;
        while (end < days.size() && days[end] == days[end - 1] + kSecondsPerDay)
            ++end;
        m_session.spendSync().refetch(source(), {days[i], days[end - 1] + kSecondsPerDay});
        i = end;
    }
    showProgress();
}

void CoverageDialog::showSelection()
{
    const auto days = chosenDays();
    m_read->setText(days.size() > 1 ? tr("Read %Ln day(s) again", nullptr, int(days.size()))
                                    : tr("Read this day again"));
    m_read->setEnabled(!days.empty() && m_session.hasKey());
    if (days.size() == 1)
        m_day->setText(m_model->sentence(m_model->indexOf(days.front())));
    else
        m_day->setText(days.empty() ? tr("Choose a day for what is known of it.")
                                    : tr("%Ln day(s) chosen", nullptr, int(days.size())));
    if (!m_session.hasKey())
        m_day->setText(m_day->text() + u' ' + tr("Without a key nothing can be read again."));
}

void CoverageDialog::showProgress()
{
    const SpendProgress &progress = m_session.spendSync().progress();
    QString text = tr("Nothing is being read. All days are UTC.");
    if (progress.running) {
        text =
            progress.daysWanted > 0
                ? tr("Reading: %1 of %2 days").arg(Format::count(progress.daysDone), Format::count(progress.daysWanted))
                : tr("Reading everything the service still has: %Ln day(s) so far", nullptr, progress.daysDone);
        if (progress.paused)
            text = tr("Paused. %1").arg(text);
        else if (progress.estimate)
            text += u", "_s + tr("about %Ln minute(s) more", nullptr, int((progress.estimate->count() + 59) / 60));
        if (progress.requestsLeft > 0)
            text += u", "_s + tr("%Ln request(s) left", nullptr, progress.requestsLeft);
    } else if (const auto error = m_session.spendSync().anyError(); error && !error->isCancelled()) {
        text = ErrorText::of(*error).sentence();
    }
    m_progress->setText(text);
    m_pause->setText(progress.paused ? tr("Go on reading") : tr("Pause reading"));
    m_pause->setVisible(progress.running || progress.paused);
}

} // namespace steward

#include "moc_coveragedialog.cpp"
