// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingwizard.h"

#include "app/changes/changes.h"
#include "app/flows/offboarding/offboardingrecord.h"
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
    , m_end(new OffboardingEnd([this] {
        return record() ? offboardingRecord(m_offboarding, *record(), NameBook(m_session.organization().snapshot()))
                        : QString();
    }))
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
    m_keys->load(m_offboarding);
    m_access->load(m_offboarding);
    m_secrets->load(who, session.clock().now());
    connect(m_keys, &OffboardingKeys::changed, this, &OffboardingWizard::takeKeys);
    connect(m_access, &OffboardingAccess::changed, this, [this] {
        m_access->store(m_offboarding);
        refresh();
    });
    Changes &changes = session.changes();
    connect(&changes, &Changes::runnerAdded, this, &OffboardingWizard::follow);
    connect(&changes, &Changes::ended, this, &OffboardingWizard::follow);
    resize(820, 620);
    readTraffic();
    goTo(Keys);
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
    if (step() == Keys && m_offboarding.undecided() > 0)
        return tr("%n key(s) to decide about", nullptr, m_offboarding.undecided());
    if (step() == Secrets && offboardingPlan(m_offboarding, origin()).steps.empty())
        return tr("Nothing is to be changed.");
    return {};
}

void OffboardingWizard::refresh()
{
    const QString why = hindrance();
    m_hindrance->setText(why);
    m_next->setEnabled(why.isEmpty());
    m_next->setAccessibleDescription(why);
    m_next->setText(step() == Secrets ? tr("Show the plan") : step() == End ? tr("Show the plan again") : tr("Next"));
    m_next->setVisible(step() != End || !record() || !record()->hasBegun());
    m_back->setEnabled(step() > Keys && (!record() || !record()->hasBegun()));
    m_steps->setCurrent(step());
    m_steps->setReached(m_reached);
    const Leaver &who = m_offboarding.leaver;
    const int open = m_offboarding.undecided();
    m_steps->setFact(Keys, open > 0 ? tr("%n to decide", "keys", open)
                                    : tr("%n key(s)", nullptr, static_cast<int>(who.keys.size())));
    m_steps->setFact(Access, tr("%n project(s)", nullptr, static_cast<int>(who.projects.size())));
    m_steps->setFact(Secrets, tr("%n service account(s)", nullptr, static_cast<int>(who.accounts.size())));
    m_steps->setFact(End, m_planId.isEmpty()                 ? QString()
                          : record() && record()->hasEnded() ? tr("applied")
                          : record() && record()->hasBegun() ? tr("being applied")
                                                             : tr("shown"));
}

void OffboardingWizard::goTo(int step)
{
    m_pages->setCurrentIndex(step);
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
    if (step() >= Secrets)
        propose();
    if (step() < End)
        goTo(step() + 1);
}

void OffboardingWizard::propose()
{
    const Plan plan = offboardingPlan(m_offboarding, origin());
    m_planId = plan.id;
    m_lastRecord.reset();
    m_end->showRecord(nullptr);
    Q_EMIT planProposed(plan);
    follow();
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
    refresh();
}

} // namespace steward
