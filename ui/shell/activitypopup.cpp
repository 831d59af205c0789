// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activitypopup.h"

#include "app/changes/changes.h"
#include "app/session/session.h"
#include "app/sync/spend/spendsync.h"
#include "ui/shell/planactivity.h"
#include "ui/shell/syncindicator.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ActivityPopup::ActivityPopup(Session &session, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_title(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_text(new TextLabel(TextSize::Body, QFont::Normal, true, this))
    , m_stop(new QPushButton(tr("Stop reading everything"), this))
{
    setObjectName(u"activity"_s);
    setAccessibleName(tr("Activity"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"activityTitle"_s);
    m_text->setObjectName(u"activityText"_s);
    m_text->setWordWrap(true);
    m_stop->setObjectName(u"activityStop"_s);
    m_stop->setProperty("small", true);
    setFixedWidth(qMax(360, fontMetrics().averageCharWidth() * 46));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    for (int kind = 0; kind < kListKindCount; ++kind) {
        m_rows[size_t(kind)] = makeRow(SyncWords::kindTitle(ListKind(kind)), QString::number(kind));
        column->addWidget(m_rows[size_t(kind)].widget);
        connect(m_rows[size_t(kind)].cancel, &QPushButton::clicked, this,
                [this, kind] { m_session.sync().cancel(ListKind(kind)); });
    }
    m_spend = makeRow(tr("Costs and usage"), u"Spend"_s);
    column->addWidget(m_spend.widget);
    connect(m_spend.cancel, &QPushButton::clicked, this, [this] { m_session.spendSync().cancel(); });
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    m_planColumn = new QVBoxLayout;
    m_planColumn->setSpacing(8);
    column->addLayout(m_planColumn);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPopup::refreshPlans);
    const auto follow = [this](PlanRunner *runner) {
        const auto soon = [this] {
            if (!m_soon.isActive())
                m_soon.start();
        };
        connect(runner, &PlanRunner::stepChanged, this, soon);
        connect(runner, &PlanRunner::stateChanged, this, soon);
    };
    for (PlanRunner *runner : session.changes().runners())
        follow(runner);
    connect(&session.changes(), &Changes::runnerAdded, this, follow);
    connect(&session.changes(), &Changes::runnerRemoved, this, &ActivityPopup::refreshPlans, Qt::QueuedConnection);

    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.sync().cancel(); });
    connect(&session.sync(), &Sync::progressChanged, this, &ActivityPopup::refresh);
    connect(&session.sync(), &Sync::finished, this, &ActivityPopup::refresh);
    connect(&session.transport(), &Transport::queueChanged, this, &ActivityPopup::refresh);
    connect(&session.spendSync(), &SpendSync::progressChanged, this, &ActivityPopup::refreshSpend);
}

ActivityPopup::Row ActivityPopup::makeRow(const QString &text, const QString &suffix)
{
    Row row;
    row.widget = new QWidget(this);
    auto *title = new TextLabel(TextSize::Body, QFont::Medium, false, row.widget);
    title->setText(text);
    row.count = new TextLabel(TextSize::Small, QFont::Normal, true, row.widget);
    row.bar = new QProgressBar(row.widget);
    row.bar->setTextVisible(false);
    row.bar->setFixedHeight(4);
    row.bar->setObjectName(u"activityBar"_s + suffix);
    row.bar->setAccessibleName(text);
    row.cancel = new QPushButton(tr("Cancel"), row.widget);
    row.cancel->setObjectName(u"activityCancel"_s + suffix);
    row.cancel->setAccessibleName(tr("Cancel reading: %1").arg(text));
    row.cancel->setProperty("small", true);
    row.cancel->setProperty("role", u"link"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(title, 1);
    line->addWidget(row.count);
    line->addSpacing(4);
    line->addWidget(row.cancel);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(row.bar);
    return row;
}

void ActivityPopup::refresh()
{
    if (isHidden())
        return;
    const SyncFacts facts = syncFacts(m_session);
    m_title->setText(SyncWords::of(facts).sentence());
    m_text->setText(facts.queue.throttled ? tr("The service answers only a few requests a minute. Nothing is wrong, "
                                               "and nothing is lost: what you look "
                                               "at is read first.")
                    : facts.progress.running || m_session.spendSync().progress().running
                        ? tr("You can use everything that has arrived.")
                        : tr("Nothing is being read at the moment."));
    for (int kind = 0; kind < kListKindCount; ++kind) {
        const auto &[done, total] = facts.progress.kinds[size_t(kind)];
        const Row &row = m_rows[size_t(kind)];
        const bool shown = facts.progress.running && done < total;
        if (!shown && row.cancel->hasFocus())
            m_stop->setFocus(); // else the focus would go with the row
        row.widget->setVisible(shown);
        row.bar->setRange(0, qMax(1, total));
        row.bar->setValue(done);
        row.count->setText(done == 0
                               ? tr("waiting for its turn")
                               : tr("%1 of %2", "lists read so far").arg(Format::count(done), Format::count(total)));
    }
    m_stop->setVisible(facts.progress.running);
    refreshSpend();
    refreshPlans();
}

void ActivityPopup::refreshSpend()
{
    if (isHidden())
        return;
    const SpendProgress &progress = m_session.spendSync().progress();
    if (m_spend.widget->isHidden() == progress.running) {
        if (m_spend.cancel->hasFocus())
            m_stop->setFocus(); // else the focus would go with the row
        m_spend.widget->setVisible(progress.running);
        adjustSize();
    }
    m_spend.bar->setRange(0, progress.daysWanted); // 0: nobody knows where history ends
    m_spend.bar->setValue(progress.daysDone);
    m_spend.count->setText(
        progress.daysWanted > 0
            ? tr("%1 of %2 days").arg(Format::count(progress.daysDone), Format::count(progress.daysWanted))
            : tr("%Ln older day(s)", "read so far", progress.daysDone));
}

void ActivityPopup::refreshPlans()
{
    if (isHidden())
        return;
    std::vector<PlanRunner *> wanted;
    for (PlanRunner *runner : m_session.changes().runners()) {
        if (runner->record().hasBegun() && !runner->record().hasEnded())
            wanted.push_back(runner);
    }
    const bool same = std::equal(
        wanted.begin(), wanted.end(), m_plans.begin(), m_plans.end(),
        [](const PlanRunner *runner, const PlanActivity *row) { return runner->record().plan.id == row->planId(); });
    if (!same) {
        for (PlanActivity *row : std::exchange(m_plans, {}))
            row->deleteLater(); // it may be calling
        for (PlanRunner *runner : wanted) {
            m_plans.push_back(new PlanActivity(*runner, this));
            m_planColumn->addWidget(m_plans.back());
            m_plans.back()->show();
            connect(m_plans.back(), &PlanActivity::shown, this, [this](const QString &planId) {
                Q_EMIT planWanted(planId);
                close();
            });
        }
    }
    for (PlanActivity *row : m_plans)
        row->refresh();
    adjustSize();
}

void ActivityPopup::popUp(const QWidget &anchor)
{
    show();
    refresh();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = anchor.mapToGlobal(mirrored ? QPoint(0, anchor.height() + 2)
                                                      : QPoint(anchor.width() - width(), anchor.height() + 2));
    move(corner);
    if (m_stop->isVisible())
        m_stop->setFocus(Qt::PopupFocusReason);
}

} // namespace steward

#include "moc_activitypopup.cpp"
