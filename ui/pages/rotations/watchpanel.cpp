// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/watchpanel.h"

#include "app/flows/rotation/rotationtext.h"
#include "ui/charts/plotcard.h"
#include "ui/pages/rotations/systemticks.h"
#include "ui/pages/rotations/useplot.h"
#include "ui/support/errortext.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"
#include "ui/support/toneframe.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr qint64 kHour = 3600, kDay = 24 * kHour;

/// "gpt-5-mini 100 %, gpt-5 3 %": the largest first.
QString shares(const std::map<QString, qint64> &parts, qint64 whole)
{
    std::vector<std::pair<qint64, QString>> sorted;
    for (const auto &[name, requests] : parts)
        sorted.emplace_back(requests, name);
    std::sort(sorted.rbegin(), sorted.rend());
    QStringList words;
    for (std::size_t i = 0; i < sorted.size() && i < 4; ++i)
        words += servertext::shown(sorted[i].second) + u' ' +
                 Format::percent(whole > 0 ? double(sorted[i].first) / double(whole) : 0);
    return words.join(u", "_s);
}

/// What of \a use lies within the last hour before \a until.
KeyUse lastHour(const KeyUse &use, UnixSeconds until)
{
    KeyUse recent;
    for (const UseBucket &bucket : use.buckets) {
        if (bucket.from >= until - kHour && bucket.until - bucket.from <= 60)
            recent.buckets.push_back(bucket);
    }
    return recent;
}

} // namespace

WatchPanel::WatchPanel(RotationFlow &flow, QWidget *parent)
    : RotationPanel(flow, u"rotationWatchPanel"_s, parent)
    , m_plot(new UsePlot)
    , m_card(new PlotCard(u"rotationChart"_s, m_plot, this))
    , m_systems(new SystemTicks(flow, this))
{
    build();
}

void WatchPanel::build()
{
    m_unread = new NoteBox(this);
    m_unread->setObjectName(u"rotationUnread"_s);
    m_unread->hide();
    column().addWidget(m_unread);
    m_card->setTitle(tr("Requests a minute, last hour"));
    m_card->setFileName(u"rotation"_s);
    m_card->setMinimumHeight(220);
    m_card->setMaximumHeight(270);
    column().addWidget(m_card);
    m_age = addWords({}, true);
    m_age->setObjectName(u"rotationAge"_s);

    m_quietTitle = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    m_quietTitle->setObjectName(u"quietTitle"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"quietProgress"_s);
    m_progress->setAccessibleName(tr("Silence of the old key"));
    m_progress->setTextVisible(false);
    m_quietFact = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_quietFact->setWordWrap(true);
    m_quietFact->setObjectName(u"quietFact"_s);
    m_lengthRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_lengthRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextSize::Body, QFont::Normal, false, m_lengthRow);
    label->setText(tr("The old key has to be silent for"));
    m_length = new QComboBox(m_lengthRow);
    m_length->setObjectName(u"quietLength"_s);
    m_length->setAccessibleName(tr("Length of the quiet period"));
    label->setBuddy(m_length); // what a box of choices is called is its choice
    m_change = new QPushButton(tr("Change"), m_lengthRow);
    m_change->setObjectName(u"quietChange"_s);
    row->addWidget(label);
    row->addWidget(m_length);
    row->addWidget(m_change);
    row->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_quietTitle), static_cast<QWidget *>(m_progress)})
        column().addWidget(each);

    m_whoBox = new ToneFrame(Tone::Warning, this);
    m_whoBox->setObjectName(u"rotationWho"_s);
    auto *box = new QVBoxLayout(m_whoBox);
    m_whoTitle = new TextLabel(TextSize::Body, QFont::DemiBold, false, m_whoBox);
    m_whoTitle->setWordWrap(true);
    box->addWidget(m_whoTitle);
    m_who = new FactList(m_whoBox);
    m_models = m_who->addText(tr("Model"));
    m_pattern = m_who->addText(tr("Pattern"));
    m_kinds = m_who->addText(tr("Kind of use"));
    m_people = m_who->addText(tr("User ids"));
    box->addWidget(m_who);
    column().addWidget(m_whoBox);
    column().addWidget(m_systems);
    column().addWidget(m_lengthRow);
    column().addWidget(m_quietFact);
    column().addStretch(1);
    connect(m_systems, &SystemTicks::refused, this, &RotationPanel::refused);
    connect(m_length, &QComboBox::currentIndexChanged, this, &RotationPanel::changed);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (chosenSeconds() >= rotation().quietSeconds)
            return ask(flow().setQuiet(chosenSeconds(), {}));
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"quietReasonDialog"_s);
        dialog->setWindowTitle(tr("Shorten the quiet period"));
        dialog->setLabelText(tr("Why is a shorter time enough? The reason stands in the record."));
        connect(dialog, &QInputDialog::textValueSelected, this,
                [this](const QString &reason) { ask(flow().setQuiet(chosenSeconds(), reason)); });
        dialog->open();
    });
}

qint64 WatchPanel::chosenSeconds() const
{
    return m_length->currentData().toLongLong();
}

void WatchPanel::showQuiet()
{
    const bool quiet = flow().step() != RotationStep::Verify;
    const qint64 wanted = quiet ? rotation().quietSeconds : flow().quietProposal().seconds;
    if (std::exchange(m_proposed, wanted) != wanted || m_length->count() == 0) {
        const QSignalBlocker blocked(m_length);
        m_length->clear();
        std::vector<qint64> lengths{kHour,    4 * kHour, 12 * kHour, kDay,      2 * kDay, 3 * kDay,
                                    7 * kDay, 9 * kDay,  14 * kDay,  35 * kDay, wanted};
        std::sort(lengths.begin(), lengths.end());
        lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
        for (const qint64 each : lengths)
            m_length->addItem(rotationtext::span(each), each);
        m_length->setCurrentIndex(m_length->findData(wanted));
    }
    const Gate gate = oldKeySilent(rotation(), flow().evidence());
    m_quietTitle->setVisible(quiet);
    m_progress->setVisible(quiet);
    m_change->setVisible(quiet);
    m_change->setEnabled(!flow().isBusy());
    m_lengthRow->setVisible(!rotation().isDeleted());
    m_progress->setRange(0, static_cast<int>(std::max<qint64>(1, gate.ofSeconds)));
    m_progress->setValue(static_cast<int>(gate.seconds));
    m_quietTitle->setText(
        tr("Silent for %1 of %2").arg(rotationtext::span(gate.seconds), rotationtext::span(gate.ofSeconds)));
    QString fact =
        rotationtext::quietReason(quiet ? rotation().quietReason : quietReasonId(flow().quietProposal().reason));
    if (quiet)
        fact = tr("Silent since %1; %2. Steward need not run: it asks the service for the whole time.")
                   .arg(rotationtext::moment(gate.since), fact);
    if (quiet && rotation().softStop == Rotation::SoftStop::Set)
        fact += u' ' + tr("The old key expires at %1; whoever still needs it stops then.")
                           .arg(rotationtext::moment(rotation().oldExpiresAt));
    if (quiet && rotation().quietRestarts > 0)
        fact +=
            u' ' + tr("It began anew %Ln time(s), because the old key was used.", nullptr, rotation().quietRestarts);
    m_quietFact->setText(fact);
    m_quietFact->setVisible(!rotation().isDeleted() && !fact.isEmpty());
}

void WatchPanel::showWho()
{
    const RotationEvidence &evidence = flow().evidence();
    const KeyUse &old = evidence.traffic.of(rotation().key.id);
    const KeyUse recent = lastHour(old, evidence.readAt);
    const qint64 requests = recent.requestsIn(evidence.readAt - kHour, evidence.readAt);
    const bool uses =
        requests > 0 || (rotation().verified && old.requestsIn(rotation().quietFrom, evidence.readAt) > 0);
    m_whoBox->setVisible(evidence.readAt > 0 && uses);
    if (!uses)
        return;
    m_whoTitle->setText(tr("Who is still on the old key? %Ln request(s) in the last hour, the last %1.", nullptr,
                           static_cast<int>(requests))
                            .arg(Format::ago(old.lastAt(), evidence.readAt)));
    FactList::setFact(m_models, shares(old.models, old.requests));
    const UsePattern pattern = usePattern(recent);
    QStringList minutes;
    for (const int minute : pattern.minutes)
        minutes += u":%1"_s.arg(QString::number(minute), 2, u'0');
    FactList::setFact(
        m_pattern,
        pattern.periodMinutes == 0 ? tr("no regular one in the last hour")
        : minutes.isEmpty()
            ? tr("a burst every %Ln minute(s)", nullptr, pattern.periodMinutes)
            : tr("a burst every %Ln minute(s), at %1", nullptr, pattern.periodMinutes).arg(minutes.join(u", "_s)));
    QString kinds = shares(old.kinds, old.requests);
    if (old.batch > 0)
        kinds += tr("; batch %1").arg(Format::percent(double(old.batch) / double(old.requests)));
    FactList::setFact(m_kinds, kinds);
    FactList::setFact(m_people, shares(old.users, old.requests));
    m_who->setRowShown(m_people, !old.users.empty());
    m_who->setRowShown(m_models, !old.models.empty());
}

void WatchPanel::refresh()
{
    const RotationEvidence &evidence = flow().evidence();
    const RotationNewKey *made = rotation().currentKey();
    m_plot->setNames(tr("old …%1").arg(rotation().key.tail), made ? tr("new …%1").arg(made->tail) : tr("new"));
    m_card->setVisible(evidence.readAt > 0);
    if (evidence.readAt > 0)
        m_plot->setUse(evidence.traffic.of(rotation().key.id), made ? evidence.traffic.of(made->id) : KeyUse(),
                       evidence.readAt);
    if (evidence.readAt == 0)
        m_age->setText(flow().readingError() ? QString() : tr("The traffic is being read…"));
    else
        m_age->setText(
            tr("As the service told it at %1; it may lag by some minutes.").arg(rotationtext::moment(evidence.readAt)));
    if (evidence.clockAhead > 0)
        m_age->setText(m_age->text() + u' ' +
                       tr("This computer’s clock is %1 ahead of the service’s; the service’s time counts.")
                           .arg(rotationtext::span(evidence.clockAhead)));
    m_age->setVisible(!m_age->text().isEmpty());
    m_unread->setVisible(flow().readingError().has_value());
    if (flow().readingError())
        m_unread->setNote(Tone::Warning, "triangle-alert"_L1, tr("The traffic could not be read; it is tried again."),
                          ErrorText::of(*flow().readingError()).sentence() + u' ' +
                              tr("Until it has been read, no gate opens by itself."));
    showWho();
    showQuiet();
    m_systems->setVisible(flow().step() == RotationStep::Verify);
    m_systems->refresh();
}

QString WatchPanel::primaryText() const
{
    if (flow().step() != RotationStep::Verify)
        return {};
    return rotation().isDeleted() ? tr("The new key works") : tr("Begin quiet period");
}

QString WatchPanel::hindrance() const
{
    for (const Gate &gate : flow().gates()) {
        if (gate.isPassable())
            continue;
        if (gate.kind == GateKind::SystemsSettled && !gate.names.isEmpty())
            return tr("Opens when %1 is ticked or excused").arg(servertext::isolated(gate.names.constFirst()));
        return tr("Opens when the new key has carried traffic");
    }
    return {};
}

void WatchPanel::primary()
{
    const bool proposed = chosenSeconds() == flow().quietProposal().seconds;
    ask(flow().beginQuiet(chosenSeconds(), proposed ? quietReasonId(flow().quietProposal().reason) : QString()));
}

} // namespace steward

#include "moc_watchpanel.cpp"
