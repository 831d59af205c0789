// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/leakpanel.h"

#include "app/flows/rotation/rotationtext.h"
#include "ui/charts/plotcard.h"
#include "ui/pages/rotations/useplot.h"
#include "ui/plans/typednamebox.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/segmentedchoice.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kHours[] = {1, 24, 7 * 24};

/// "gpt-5-mini $12.10, gpt-5 $0.31 (est.)": what was used since then, the dearest first.
QString modelsOf(const KeyUse &use, UnixSeconds from, UnixSeconds until)
{
    std::vector<std::tuple<Money, qint64, QString>> parts;
    for (const auto &[model, buckets] : use.ofModel) {
        const KeyUse part = use.ofModelOnly(model);
        if (const qint64 requests = part.requestsIn(from, until); requests > 0)
            parts.emplace_back(part.costIn(from, until), requests, model);
    }
    std::sort(parts.rbegin(), parts.rend());
    QStringList words;
    for (const auto &[cost, requests, model] : parts)
        words += LeakPanel::tr("%1 %2 (%Ln request(s))", "model, cost", static_cast<int>(requests))
                     .arg(servertext::shownOr(model, LeakPanel::tr("without a model")), Format::money(cost));
    return words.isEmpty() ? Format::none() : words.join(u", "_s);
}

} // namespace

LeakPanel::LeakPanel(RotationFlow &flow, QStringList systems, UnixSeconds now, QWidget *parent)
    : RotationPanel(flow, u"rotationLeakPanel"_s, parent)
    , m_systems(std::move(systems))
    , m_now(now)
    , m_since(new SegmentedChoice(this))
    , m_plot(new UsePlot)
    , m_card(new PlotCard(u"leakChart"_s, m_plot, this))
    , m_revoke(new QRadioButton(tr("&1  Revoke now"), this))
    , m_replace(new QRadioButton(tr("&2  Replace, then revoke"), this))
    , m_limit(new QCheckBox(tr("Set a hard spend limit on the project, in dollars a month:"), this))
    , m_amount(new QLineEdit(this))
    , m_name(new TypedNameBox(this))
{
    build();
    connect(m_since, &SegmentedChoice::chosen, this, &LeakPanel::showUse);
    for (QRadioButton *each : {m_revoke, m_replace})
        connect(each, &QRadioButton::toggled, this, &RotationPanel::changed);
    connect(m_limit, &QCheckBox::toggled, this, [this](bool on) {
        m_amount->setEnabled(on);
        Q_EMIT changed();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &RotationPanel::changed);
    connect(m_name, &TypedNameBox::typed, this, [this](const QString &text) {
        m_typed = text;
        refresh();
        Q_EMIT changed();
    });
}

void LeakPanel::build()
{
    addHeading(tr("A leaked key: bots find a published key in minutes"));
    auto *row = new QHBoxLayout;
    auto *question = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    question->setText(tr("1. Since when?"));
    m_since->add(kHours[0], tr("1 h"), u"leakSince.1"_s);
    m_since->add(kHours[1], tr("24 h"), u"leakSince.24"_s);
    m_since->add(kHours[2], tr("7 days"), u"leakSince.168"_s);
    m_since->setValue(kHours[1]);
    row->addWidget(question);
    row->addWidget(m_since);
    row->addStretch(1);
    column().addLayout(row);
    auto *facts = new FactList(this);
    m_spent = facts->addText(tr("Spent since (est.)"));
    m_spent->setObjectName(u"leakSpent"_s);
    m_requests = facts->addText(tr("Requests since"));
    m_models = facts->addText(tr("Models"));
    m_models->setObjectName(u"leakModels"_s);
    m_last = facts->addText(tr("Last used"));
    m_reach = facts->addText(tr("What it can reach"));
    auto *systems = facts->addText(tr("Systems that stop"));
    systems->setText(m_systems.isEmpty() ? tr("none is listed") : servertext::shown(m_systems.join(u", "_s)));
    m_plot->setNames(tr("requests"), {});
    m_card->setFileName(u"leak"_s);
    m_card->setFixedHeight(150);
    m_card->setMinimumWidth(360);
    auto *seen = new QHBoxLayout;
    seen->setSpacing(16);
    seen->addWidget(facts, 1, Qt::AlignTop);
    seen->addWidget(m_card, 1);
    column().addLayout(seen);

    auto *order = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    order->setText(tr("2. In which order?"));
    column().addWidget(order);
    m_revoke->setObjectName(u"leakRevoke"_s);
    m_replace->setObjectName(u"leakReplace"_s);
    m_revoke->setChecked(true);
    const auto explain = [this](QRadioButton *button, const QString &text) {
        auto *words = new TextLabel(TextSize::Small, QFont::Normal, true, this);
        words->setWordWrap(true);
        words->setText(text);
        words->setContentsMargins(24, 0, 0, 0);
        button->setAccessibleDescription(text);
        auto *choice = new QVBoxLayout; // both on one screen with what follows
        choice->setSpacing(0);
        choice->addWidget(button);
        choice->addWidget(words);
        column().addLayout(choice);
    };
    explain(m_revoke, m_systems.isEmpty()
                          ? tr("Whoever has the key is locked out at once. What uses it fails until it has a new key.")
                          : tr("An outage from now for %Ln system(s), until they have the new key. Whoever has the key "
                               "is locked out at once.",
                               nullptr, static_cast<int>(m_systems.size())));
    explain(m_replace,
            tr("About ten minutes and no outage: the new key first. The leaked key can be used until you are "
               "done."));

    auto *gap = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    gap->setText(tr("3. A stop-gap on the project?"));
    column().addWidget(gap);
    m_limit->setObjectName(u"leakLimit"_s);
    m_amount->setObjectName(u"leakAmount"_s);
    m_amount->setAccessibleName(tr("Hard spend limit in dollars a month"));
    m_amount->setEnabled(false);
    m_amount->setMaximumWidth(140);
    auto *limit = new QHBoxLayout;
    limit->addWidget(m_limit);
    limit->addWidget(m_amount);
    limit->addStretch(1);
    auto *note = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    note->setWordWrap(true);
    note->setText(tr("The service enforces it with a delay and can overshoot. Take it off when the leak is closed."));
    note->setContentsMargins(24, 0, 0, 0);
    auto *stopGap = new QVBoxLayout;
    stopGap->setSpacing(0);
    stopGap->addLayout(limit);
    stopGap->addWidget(note);
    column().addLayout(stopGap);

    auto *last = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    last->setText(tr("4. Type the key’s name"));
    column().addWidget(last);
    column().addWidget(m_name);
    column().addStretch(1);
}

void LeakPanel::showUse()
{
    // The evidence reaches back an hour, by the minute; the history thirty days, by the hour.
    const int hours = m_since->value();
    const UnixSeconds from = m_now - qint64(hours) * 3600;
    const UseReading &reading =
        hours == 1 && flow().evidence().readAt > 0 ? flow().evidence().traffic : flow().history();
    const KeyUse &use = reading.of(rotation().key.id);
    m_card->setVisible(reading.until > 0);
    if (reading.until == 0) {
        for (TextLabel *each : {m_spent, m_requests, m_models, m_last})
            FactList::setFact(each, tr("being read…"));
    } else {
        QString spent = Format::money(use.costIn(from, m_now + 3600));
        if (use.hasUnpriced)
            spent = tr("at least %1; some of it has no price").arg(spent);
        FactList::setFact(m_spent, spent);
        FactList::setFact(m_requests, Format::count(use.requestsIn(from, m_now + 3600)));
        FactList::setFact(m_models, modelsOf(use, from, m_now + 3600));
        showChart(use, reading.until, hours);
        FactList::setFact(m_last, rotationtext::moment(oldLastUse(rotation(), flow().evidence()) > 0
                                                           ? oldLastUse(rotation(), flow().evidence())
                                                           : use.lastAt()));
    }
    const RotatedKey &key = rotation().key;
    FactList::setFact(
        m_reach,
        key.scopes.isEmpty()
            ? tr("everything in %1; the service does not tell its scopes").arg(servertext::isolated(key.projectName))
            : servertext::shown(key.scopes.join(u", "_s)));
}

void LeakPanel::showChart(const KeyUse &use, UnixSeconds until, int hours)
{
    if (hours == 1 && flow().evidence().readAt > 0) {
        m_card->setTitle(tr("Requests a minute"));
        m_plot->setUse(use, {}, until, 60, UsePlot::Step::Minute);
    } else {
        m_card->setTitle(tr("Requests an hour"));
        m_plot->setUse(use, {}, until, std::max(hours, 24), UsePlot::Step::Hour);
    }
}

void LeakPanel::refresh()
{
    showUse();
    const QString name = rotation().key.typedName();
    m_name->ask(name, m_typed,
                m_typed.simplified() == name ? 0
                : name.startsWith(m_typed)   ? static_cast<int>(name.size() - m_typed.size())
                                             : -1);
}

qint64 LeakPanel::limitCents() const
{
    if (!m_limit->isChecked())
        return 0;
    const Result<Money> amount = Money::fromDecimal(m_amount->text().trimmed().toLatin1());
    return amount && amount->toCents() > 0 && amount->nanos % Money::kNanosPerCent == 0 ? amount->toCents() : -1;
}

QString LeakPanel::primaryText() const
{
    return m_revoke->isChecked() ? tr("Revoke key now") : tr("Replace it first");
}

QString LeakPanel::hindrance() const
{
    if (limitCents() < 0)
        return tr("The limit is an amount in dollars and whole cents, such as 1500.00");
    if (m_revoke->isChecked() && m_typed.simplified() != rotation().key.typedName())
        return tr("Type the key’s name: a deletion cannot be undone");
    return {};
}

bool LeakPanel::isDangerous() const
{
    return m_revoke->isChecked();
}

void LeakPanel::primary()
{
    if (limitCents() > 0)
        ask(flow().limitProject(limitCents()));
    if (m_revoke->isChecked())
        ask(flow().revokeNow(m_typed, tr("The key was leaked, or is suspected to be.")));
    else
        Q_EMIT replaceFirst();
}

} // namespace steward

#include "moc_leakpanel.cpp"
