// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingwizard.h"

#include "app/changes/changes.h"
#include "app/flows/offboarding/departures.h"
#include "app/planning/keytraffic.h"
#include "app/session/session.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"
#include "ui/wizards/offboarding/offboardingaccess.h"
#include "ui/wizards/offboarding/offboardingend.h"
#include "ui/wizards/offboarding/offboardingkeys.h"
#include "ui/wizards/offboarding/offboardingsecrets.h"
#include "ui/wizards/steplist.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OffboardingWizard::OffboardingWizard(Session &session, const QString &userId, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_offboarding(newOffboarding(
          leaver(session.organization().snapshot(), userId, session.connection().keyTail, session.clock().now()),
          session.clock().now()))
    , m_steps(new StepList({tr("Keys"), tr("Access"), tr("Shared secrets"), tr("Plan and record")}))
    , m_pages(new QStackedWidget)
    , m_keys(new OffboardingKeys(session.clock().now()))
    , m_access(new OffboardingAccess)
    , m_secrets(new OffboardingSecrets)
    , m_end(new OffboardingEnd([this] { return recordText(); }))
    , m_hindrance(new TextLabel(TextSize::Body, QFont::Normal, true))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(u"offboardingWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Leaver &who = m_offboarding.leaver;
    const QString name = servertext::shownOr(who.name.isEmpty() ? who.email : who.name, who.userId);
    setWindowTitle(tr("Offboard %1").arg(name));
    build();
    if (const Departure *there = session.departures().ofPerson(userId))
        m_departureId = there->id;
    connect(m_keys, &OffboardingKeys::changed, this, &OffboardingWizard::takeKeys);
    connect(m_keys, &OffboardingKeys::rotationAsked, this, [this](const QString &keyId) {
        const DepartureKey *key = departure() ? departure()->key(keyId) : nullptr;
        if (key)
            Q_EMIT navigate({u"rotation"_s, key->rotationId, {}});
    });
    connect(m_access, &OffboardingAccess::changed, this, [this] {
        m_access->store(m_offboarding);
        refresh();
    });
    connect(m_secrets, &OffboardingSecrets::changed, this, [this] {
        m_offboarding.renewed = m_secrets->renewed();
        refresh();
    });
    connect(m_end, &OffboardingEnd::opened, this, &OffboardingWizard::navigate);
    connect(m_end, &OffboardingEnd::stopAsked, this, &OffboardingWizard::stopWaiting);
    Changes &changes = session.changes();
    connect(&changes, &Changes::runnerAdded, this, &OffboardingWizard::follow);
    connect(&changes, &Changes::ended, this, &OffboardingWizard::follow);
    Departures &departures = session.departures();
    connect(&departures, &Departures::changed, this, &OffboardingWizard::takeDeparture);
    connect(&departures, &Departures::kept, this, [this](const QString &id) {
        if (id == m_departureId)
            showPlan();
    });
    connect(&departures, &Departures::problem, this, [this](const Error &error) {
        m_problem = tr("What was decided could not be kept: %1").arg(servertext::shown(error.detail));
        refresh();
    });
    resize(820, 620);
    loadPages();
    takeDeparture();
    readTraffic();
    goTo(m_departureId.isEmpty() ? Keys : End);
}

OffboardingWizard::~OffboardingWizard() = default;

void OffboardingWizard::build()
{
    setBackgroundRole(QPalette::Base);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setProperty("role", u"primary"_s);
    m_next->setDefault(true);
    m_hindrance->setObjectName(u"wizardHindrance"_s);
    m_hindrance->setWordWrap(true);
    m_hindrance->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"wizardClose"_s);
    for (QPushButton *button : {m_back, close})
        button->setAutoDefault(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_keys, m_access, m_secrets, m_end})
        m_pages->addWidget(page);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &OffboardingWizard::next);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(close);
    foot->addWidget(m_hindrance, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 16, 20, 14);
    right->setSpacing(12);
    right->addWidget(m_pages, 1);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
}

int OffboardingWizard::step() const
{
    return m_pages->currentIndex();
}

PlanOrigin OffboardingWizard::origin() const
{
    const Connection &connection = m_session.connection();
    return {m_session.organization().snapshot(), connection.id, connection.name, m_session.clock().nowMs()};
}

void OffboardingWizard::readTraffic()
{
    QStringList ids;
    for (const LeaverKey &key : m_offboarding.leaver.keys) {
        if (!key.isAdminKey) // the service counts none for them
            ids += key.id;
    }
    if (ids.isEmpty() || !m_session.hasKey()) {
        m_keys->showTraffic(m_offboarding.leaver, KeyCard::Traffic::NotKnown);
        return;
    }
    constexpr UnixSeconds kDay = 24 * 3600;
    const UnixSeconds since = (m_session.clock().now() / kDay - kTrafficDays + 1) * kDay;
    m_tasks.run(readKeyTraffic(&m_session.transport(), ids, since, BucketWidth::Day, m_tasks.context()),
                [this](const Result<QHash<QString, qint64>> &requests) {
                    for (LeaverKey &key : m_offboarding.leaver.keys) {
                        if (requests && requests->contains(key.id))
                            key.requests = requests->value(key.id);
                    }
                    m_keys->showTraffic(m_offboarding.leaver,
                                        requests ? KeyCard::Traffic::Known : KeyCard::Traffic::NotKnown);
                    refresh();
                });
}

void OffboardingWizard::takeKeys()
{
    m_offboarding.decisions = m_keys->value();
    m_access->load(m_offboarding);
    refresh();
}

QString OffboardingWizard::hindrance() const
{
    if ((step() == Keys || step() >= Secrets) && m_offboarding.undecided() > 0)
        return tr("%Ln key(s) to decide about", nullptr, m_offboarding.undecided());
    if (step() == Secrets && m_offboarding.renewed.isEmpty() && !m_offboarding.hasMoves() && nextPlan().steps.empty())
        return tr("Nothing is to be changed.");
    return {};
}

void OffboardingWizard::refresh()
{
    const QString why = hindrance();
    m_hindrance->setText(why.isEmpty() ? m_problem : why); // what went wrong can be tried again
    m_next->setEnabled(why.isEmpty());
    m_next->setAccessibleDescription(why);
    const bool opens = step() == Secrets && nextPlan().steps.empty();
    const bool again = step() == End && record() && !record()->hasBegun();
    m_next->setText(step() < Secrets ? tr("Next")
                    : opens          ? tr("Open the rotations")
                    : again          ? tr("Show the plan again")
                                     : tr("Show the plan"));
    const bool runs = record() && record()->hasBegun() && !record()->hasEnded();
    const bool over = record() && record()->hasBegun() && !departure();
    m_next->setVisible(step() != End || (!runs && !over && !nextPlan().steps.empty()));
    m_back->setEnabled(step() > Keys && !runs && !over);
    m_steps->setCurrent(step());
    m_steps->setReached(m_reached);
    const Leaver &who = m_offboarding.leaver;
    const int open = m_offboarding.undecided();
    m_steps->setFact(Keys, open > 0 ? tr("%Ln to decide", "keys", open)
                                    : tr("%Ln key(s)", nullptr, static_cast<int>(who.keys.size())));
    m_steps->setFact(Access, tr("%Ln project(s)", nullptr, static_cast<int>(who.projects.size())));
    m_steps->setFact(Secrets, tr("%Ln service account(s)", nullptr, static_cast<int>(who.accounts.size())));
    const int waits = departure() ? m_session.departures().waitsFor(*departure()) : 0;
    m_steps->setFact(End, waits > 0                          ? tr("waits for %Ln rotation(s)", nullptr, waits)
                          : m_planId.isEmpty()               ? QString()
                          : record() && record()->hasEnded() ? tr("applied")
                          : record() && record()->hasBegun() ? tr("being applied")
                                                             : tr("shown"));
}

void OffboardingWizard::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    m_problem.clear();
    m_reached = std::max(m_reached, step);
    refresh();
    if (step == Keys)
        m_keys->focusFirstOpen();
    else
        m_next->setFocus();
}

void OffboardingWizard::next()
{
    if (!hindrance().isEmpty())
        return;
    if (step() < Secrets)
        goTo(step() + 1);
    else
        propose();
}

const PlanRecord *OffboardingWizard::record() const
{
    return m_lastRecord ? &*m_lastRecord : nullptr;
}

void OffboardingWizard::follow()
{
    PlanRunner *runner = m_planId.isEmpty() ? nullptr : m_session.changes().runner(m_planId);
    if (!runner)
        return;
    m_lastRecord = runner->record();
    connect(runner, &PlanRunner::stepChanged, this, &OffboardingWizard::follow, Qt::UniqueConnection);
    connect(runner, &PlanRunner::stateChanged, this, &OffboardingWizard::follow, Qt::UniqueConnection);
    m_end->showRecord(record());
    if (m_lastRecord->hasEnded() && departure()) {
        m_moves.clear(); // what it has done is to be looked at
        takeDeparture();
    }
    refresh();
}

} // namespace steward

#include "moc_offboardingwizard.cpp"
