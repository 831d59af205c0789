// SPDX-License-Identifier: GPL-3.0-or-later
// How the Usage page is laid out, and what its parts say of the answer that is shown.
#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendsync.h"
#include "ui/charts/plotcard.h"
#include "ui/dialogs/prices/pricesdialog.h"
#include "ui/dialogs/prices/pricewords.h"
#include "ui/pages/usage/usagebars.h"
#include "ui/pages/usage/usagemarkdelegate.h"
#include "ui/pages/usage/usagemodel.h"
#include "ui/pages/usage/usagepage.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"
#include "ui/support/progressline.h"
#include "ui/support/totalrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void UsagePage::layOut()
{
    const auto picker = [this](const QString &name, const QString &label) {
        auto *box = new QComboBox(this);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setToolTip(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return box;
    };
    m_endpoint = picker(u"usageEndpoint"_s, tr("Endpoint"));
    m_measure = picker(u"usageMeasure"_s, tr("Measure"));
    m_group = picker(u"usageGroup"_s, tr("Grouped by"));
    m_span = picker(u"usageSpan"_s, tr("Time"));
    m_days = new QPushButton(tr("Data…"), this);
    m_days->setObjectName(u"usageDays"_s);
    m_days->setToolTip(tr("Which days are held"));
    m_lift = new QPushButton(this);
    m_lift->setObjectName(u"usageLift"_s);
    m_lift->hide();
    auto *title = new TextLabel(TextSize::H1, QFont::DemiBold, false, this);
    title->setText(this->title());
    m_facts = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_facts->setObjectName(u"usageFacts"_s);
    m_shares = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    m_shares->setObjectName(u"usageShares"_s);
    m_shares->setWordWrap(true);
    m_sharesRow = new QWidget(this);
    auto *sharesRow = new QHBoxLayout(m_sharesRow);
    sharesRow->setContentsMargins(16, 4, 16, 6);
    sharesRow->setSpacing(12);
    sharesRow->addWidget(m_shares, 1);
    auto *whatIf = new LinkButton(tr("What would another model cost?"), m_sharesRow);
    whatIf->setObjectName(u"usageWhatIf"_s);
    connect(whatIf, &QToolButton::clicked, this, &UsagePage::openWhatIf);
    auto *prices = new LinkButton(tr("Prices…"), m_sharesRow);
    prices->setObjectName(u"usagePrices"_s);
    connect(prices, &QToolButton::clicked, this, [this] { PricesDialog::openOver(m_context.session, this); });
    m_closest = new LinkButton({}, this);
    m_closest->setObjectName(u"usageClosest"_s);
    m_closest->setToolTip(tr("Sorts the models by how close they came to their rate limits"));
    m_closest->hide();
    for (QWidget *each :
         {static_cast<QWidget *>(m_closest), static_cast<QWidget *>(whatIf), static_cast<QWidget *>(prices)})
        sharesRow->addWidget(each, 0, Qt::AlignTop);
    m_note = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_note->setObjectName(u"usageNote"_s);
    m_note->setContentsMargins(16, 6, 16, 6);
    m_note->setWordWrap(true);
    m_note->setText(tr("Steward shows what the service counts; it reports no error rate. Times are UTC."));
    m_messages = new MessageBar(this);
    m_progress = new ProgressLine(this);
    m_bars = new UsageBars(this);
    m_chart = new PlotCard(u"usageBars"_s, m_bars, this);
    m_chart->setContentsMargins(16, 4, 16, 0);
    m_chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_chart->giveReadoutLines(2); // with all its groups
    m_chart->setResting(tr("Point at a bar, or use the arrow keys, for its figures."));
    m_table = new DataTable(this);
    m_table->setObjectName(u"usageTable"_s);
    m_table->setAccessibleName(tr("Usage by group"));
    m_table->setIdRole(Qt::UserRole);
    m_table->setModel(m_model);
    m_table->setColumns({{u"group"_s, 200, 120, 3},
                         {u"requests"_s, 90, 70, 0, true},
                         {u"input"_s, 110, 80, 0, true},
                         {u"cached"_s, 110, 80, 0, true},
                         {u"output"_s, 110, 80, 0, true},
                         {u"quantity"_s, 120, 80, 0, true},
                         {u"share"_s, 70, 60, 0, true},
                         {u"peak_requests"_s, 130, 80, 0, true},
                         {u"peak_tokens"_s, 140, 80, 0, true},
                         {u"closeness"_s, 100, 80, 0, true},
                         {u"mark"_s, 40, 40, 0}});
    m_table->setItemDelegateForColumn(UsageModel::Mark, new UsageMarkDelegate(m_table));
    m_table->horizontalHeader()->moveSection(UsageModel::Mark, 0);
    m_table->sortByColumn(UsageModel::Share, Qt::DescendingOrder);
    m_total = new TotalRow(*m_table, this);
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::chosen, this, [this](const QString &id) {
        if (id == "refresh"_L1)
            m_context.session.spendSync().refresh(true);
        else
            showCoverage();
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_facts, 1);
    head->addWidget(m_days);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 16, 6);
    row->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_endpoint), static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_group),
          static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_lift)})
        row->addWidget(widget);
    row->addStretch();
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_chart);
    inner->addWidget(m_sharesRow);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_total);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTabOrder(m_days, m_endpoint);
    setTabOrder(m_endpoint, m_measure);
    setTabOrder(m_measure, m_group);
    setTabOrder(m_group, m_span);
    setTabOrder(m_span, m_lift);
    setTabOrder(m_lift, m_bars);
    setTabOrder(m_bars, m_closest);
    setTabOrder(m_closest, whatIf);
    setTabOrder(whatIf, prices);
    setTabOrder(prices, m_table);
}

void UsagePage::fillPickers()
{
    for (int i = 0; i < kUsageEndpointCount; ++i)
        m_endpoint->addItem(UsageWords::endpoint(UsageEndpoint(i)), i);
    for (int i = 0; i < UsageSpan::kCount; ++i)
        m_span->addItem(UsageWords::span(UsageSpan::Kind(i)), i);
    m_span->setCurrentIndex(int(UsageSpan::Kind::Days30));
}

/// The endpoints of which anything is held come first, in the service's order.
void UsagePage::sortEndpoints()
{
    for (int i = 0; i < kUsageEndpointCount; ++i) {
        auto asked = m_context.session.spend().archive().held({SpendSource::Kind::Usage, UsageEndpoint(i)});
        m_tasks.run(settled(std::move(asked), m_tasks.token()), [this, i](Result<Period> held) {
            const int at = m_endpoint->findData(i);
            const bool has = held && held->days() > 0;
            m_endpoint->setItemData(at, has, Qt::UserRole + 1);
            if (i + 1 < kUsageEndpointCount)
                return;
            // The last answer: they come in the order of asking.
            const QVariant chosen = m_endpoint->currentData();
            std::vector<int> order;
            for (const bool wanted : {true, false}) {
                for (int e = 0; e < kUsageEndpointCount; ++e) {
                    if (m_endpoint->itemData(m_endpoint->findData(e), Qt::UserRole + 1).toBool() == wanted)
                        order.push_back(e);
                }
            }
            for (int e = 0; e < kUsageEndpointCount; ++e) {
                m_endpoint->setItemText(e, UsageWords::endpoint(UsageEndpoint(order[size_t(e)])));
                m_endpoint->setItemData(e, order[size_t(e)]);
            }
            m_endpoint->setCurrentIndex(m_endpoint->findData(chosen));
        });
    }
}

void UsagePage::fillForEndpoint()
{
    const QVariant measure = m_measure->currentData(), group = m_group->currentData();
    m_measure->clear();
    for (const UsageUnit unit : unitsOf(endpoint()))
        m_measure->addItem(UsageWords::unit(unit, endpoint()), int(unit));
    m_measure->setCurrentIndex(qMax(0, m_measure->findData(measure)));
    m_group->clear();
    for (const UsageGrouping by : groupingsOf(endpoint()))
        m_group->addItem(UsageWords::tr("By %1").arg(UsageWords::grouping(by)), int(by));
    m_group->setCurrentIndex(qMax(0, m_group->findData(group)));
}

void UsagePage::showFigures()
{
    m_model->setFigures(m_figures, m_shown.endpoint, m_shown.groupBy, m_shown.largestBy);
    QStringList names;
    std::vector<int> colors;
    QHash<QString, int> marks;
    for (const UsageSeries &series : m_figures.series) {
        QString name = UsageWords::nobody(m_shown.groupBy);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->group(row).member == series.member)
                name = m_model->nameOf(row);
        }
        names += name;
        const auto color = m_colored.indexOf(series.member);
        colors.push_back(color < 0 ? 6 : int(color));
        marks.insert(series.member, colors.back());
    }
    m_model->setColors(std::move(marks));
    const qint64 total = m_figures.total[size_t(m_shown.largestBy)];
    const QString unitName = UsageWords::unit(m_shown.largestBy, m_shown.endpoint);
    m_chart->setTitle(tr("%1, %2", "what a chart is of: a measure, a time").arg(unitName, m_span->currentText()));
    m_chart->setFileName(u"usage"_s);
    m_bars->setSpoken(tr("%1, %2: %3. The table follows.").arg(unitName, m_span->currentText(), Format::count(total)));
    m_bars->setFigures(m_figures, m_shown.largestBy, m_shown.width, names, colors);
    showColumns();
    showFacts();
    QHash<int, Cell> totals;
    for (int column = 0; column < UsageModel::kColumns; ++column) {
        Cell cell;
        cell.text = m_model->totalText(column);
        cell.look = m_table->isNumber(column) ? Cell::Look::Number : Cell::Look::Plain;
        if (column != UsageModel::Group && !cell.text.isEmpty())
            cell.spoken = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + cell.text;
        if (!cell.text.isEmpty())
            totals.insert(column, cell);
    }
    m_total->setCells(std::move(totals));
}

void UsagePage::showColumns()
{
    const auto units = unitsOf(m_shown.endpoint);
    for (int i = 0; i < kUsageUnitCount; ++i)
        m_table->setColumnShown(UsageModel::Requests + i, std::ranges::find(units, UsageUnit(i)) != units.end());
    const bool models = m_shown.groupBy == UsageGrouping::Model && units.size() > 1;
    m_table->setColumnShown(UsageModel::PeakRequests, models);
    m_table->setColumnShown(UsageModel::PeakTokens, models);
    m_table->setColumnShown(UsageModel::Closeness, models);
    m_table->setDensity(Settings::Density::Normal, models);
    m_closest->setVisible(models && !m_closest->text().isEmpty());
}

void UsagePage::showFacts()
{
    const int provisional = int(std::ranges::count(m_figures.provisional, true));
    const int missing = int(std::ranges::count(m_figures.missing, true));
    QStringList facts{tr("%1 – %2").arg(UsageWords::bucket(m_shown.range.from, m_shown.width),
                                        UsageWords::bucket(m_shown.range.to - 1, m_shown.width))};
    if (m_shown.width == BucketWidth::Day && provisional > 0)
        facts += tr("%Ln day(s) provisional", nullptr, provisional);
    if (missing > 0)
        facts += m_shown.width == BucketWidth::Day ? tr("%Ln day(s) not held", nullptr, missing)
                                                   : tr("%Ln bar(s) not held", nullptr, missing);
    if (m_shown.width == BucketWidth::Minute)
        facts += m_context.session.hasKey() ? tr("followed while it is shown") : tr("not followed: no key");
    m_facts->setText(facts.join(u" · "_s));

    showShares();
}

/// What of the completions was cached and what was batch jobs, and what that has saved by the price table.
void UsagePage::showShares()
{
    m_sharesRow->setVisible(m_shown.endpoint == UsageEndpoint::Completions);
    if (m_shown.endpoint != UsageEndpoint::Completions)
        return;
    QStringList shares;
    const auto tell = [&](const QString &share, Money saved) {
        //: %1: "Cached: 31.2 % of the input tokens"; %2: an amount
        shares += saved.nanos > 0 ? tr("%1, saved about %2").arg(share, Format::money(saved)) : share;
    };
    const Savings savings = m_savings.value_or(Savings());
    const auto part = [this](const UsageAmounts &of, UsageUnit unit, UsageUnit whole) {
        return Format::percent(double(of[size_t(unit)]) / double(m_figures.total[size_t(whole)]));
    };
    if (m_figures.total[size_t(UsageUnit::InputTokens)] > 0)
        tell(tr("Cached: %1 of the input tokens")
                 .arg(part(m_figures.total, UsageUnit::CachedTokens, UsageUnit::InputTokens)),
             savings.cached);
    if (m_figures.total[size_t(UsageUnit::Requests)] > 0)
        tell(tr("Batch: %1 of the requests").arg(part(m_figures.batch, UsageUnit::Requests, UsageUnit::Requests)),
             savings.batch);
    QString text = shares.join(u" · "_s);
    if (savings.cached.nanos > 0 || savings.batch.nanos > 0)
        text += u" · "_s + tr("estimated by the price table");
    if (!savings.unpriced.isEmpty())
        text += u", "_s + tr("without %1: no price").arg(PriceWords::list(savings.unpriced));
    m_shares->setText(text);
}

void UsagePage::showState()
{
    const SpendSync &sync = m_context.session.spendSync();
    const auto error = m_context.session.hasKey() ? sync.error() : std::nullopt;
    if (error && !error->isCancelled()) {
        const ErrorText words = ErrorText::of(*error);
        Message message;
        message.id = u"sync"_s;
        message.tone = Tone::Warning;
        message.happened = words.title;
        message.advice = words.advice;
        message.technical = words.detail;
        m_messages->show(message);
    } else {
        m_messages->dismiss(u"sync"_s);
    }
    const bool nothingHeld = m_answered && std::ranges::all_of(m_figures.missing, [](bool missing) { return missing; });
    if (m_answered && !nothingHeld) {
        if (m_figures.groups.empty()) {
            m_empty->setContent({"activity"_L1,
                                 tr("Nothing was used here."),
                                 tr("The service counted nothing of this kind in this time."),
                                 tr("Show days…"),
                                 {},
                                 u"days"_s,
                                 {}});
            m_stack->setCurrentIndex(1);
        } else {
            m_stack->setCurrentIndex(0);
        }
        return;
    }
    m_stack->setCurrentIndex(1);
    if (sync.progress().running || !m_answered)
        m_empty->setContent({"hourglass"_L1,
                             tr("Usage is being read."),
                             tr("It appears here as it arrives, the newest days first."),
                             {},
                             {},
                             {},
                             {}});
    else
        m_empty->setContent({"circle-help"_L1, tr("Nothing is held of this time."),
                             tr("It has not been read yet, or the service no longer has it."), tr("Read again"),
                             tr("Show days…"), u"refresh"_s, u"days"_s});
}

} // namespace steward
