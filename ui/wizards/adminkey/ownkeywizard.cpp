// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/adminkey/ownkeywizard.h"

#include "app/changes/planrunner.h"
#include "ui/dialogs/expirybox.h"
#include "ui/support/errortext.h"
#include "ui/support/factlist.h"
#include "ui/support/iconlabel.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"
#include "ui/wizards/steplist.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Stage = OwnKeyRotation::Stage;

OwnKeyWizard::OwnKeyWizard(OwnKeyRotation &rotation, OwnKeyRotation::Stores stores, const Connection &connection,
                           const QString &keychain, UnixSeconds now, QWidget *parent)
    : QDialog(parent)
    , m_rotation(rotation)
    , m_stores(std::move(stores))
    , m_connection(connection)
    , m_keychain(keychain)
    , m_steps(new StepList({tr("Make the new key"), tr("Prove it"), tr("Store it"), tr("Delete the old key")}, this))
    , m_begun(rotation.isUnderWay() || rotation.stage() == Stage::Left)
{
    setObjectName(u"ownKeyWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Rotate the admin key"));
    build(now);
    connect(&rotation, &OwnKeyRotation::changed, this, &OwnKeyWizard::refresh);
    connect(&rotation, &OwnKeyRotation::finished, this, &OwnKeyWizard::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &OwnKeyWizard::refresh);
    connect(m_go, &QPushButton::clicked, this, &OwnKeyWizard::go);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    refresh();
    resize(760, 430);
    m_begun ? m_close->setFocus() : m_name->setFocus();
}

void OwnKeyWizard::build(UnixSeconds now)
{
    setBackgroundRole(QPalette::Base);
    m_words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    m_words->setWordWrap(true);
    m_words->setText(
        tr("Steward makes a new admin key, tries it, and stores it in %1. Only then does it change over and delete "
           "the old key …%2. If anything fails before that, the new key is deleted and nothing has changed. Where "
           "else the old key is used, it stops working.")
            .arg(m_keychain.isEmpty() ? tr("the keychain") : m_keychain, servertext::isolated(m_connection.keyTail)));
    m_form = new QWidget(this);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"ownKeyName"_s);
    m_name->setMaxLength(120);
    m_name->setText(tr("Steward %1", "name of an admin key: date")
                        .arg(QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(u"yyyy-MM-dd"_s)));
    m_expiry = new ExpiryBox(m_form);
    auto *facts = new FactList(m_form);
    facts->addField(tr("Name of the new key"), m_name);
    facts->addField(tr("Expires"), m_expiry);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(facts);
    m_state = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    m_state->setObjectName(u"ownKeyState"_s);
    m_state->setWordWrap(true);
    m_note = new NoteBox(this);
    m_note->setObjectName(u"ownKeyNote"_s);
    m_reason = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_reason->setObjectName(u"ownKeyReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    m_go = new QPushButton(this);
    m_go->setObjectName(u"ownKeyGo"_s);
    m_go->setProperty("role", u"primary"_s);
    m_go->setDefault(true);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(u"ownKeyClose"_s);
    m_close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_close);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_go);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 18, 20, 14);
    right->setSpacing(12);
    right->addWidget(m_words);
    right->addWidget(m_form);
    right->addWidget(m_state);
    right->addWidget(m_note);
    right->addStretch(1);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
}

QString OwnKeyWizard::hindrance() const
{
    if (m_connection.kind == Connection::Kind::Demonstration)
        return tr("The demonstration makes itself a key at each start.");
    if (m_connection.kind == Connection::Kind::Environment)
        return tr("This key comes from OPENAI_ADMIN_KEY: make a new one on the Keys page and change it there.");
    if (m_connection.readOnly)
        return tr("This connection may only read.");
    if (!m_stores.secrets)
        return tr("There is no keychain: the new key would be gone when Steward is closed.");
    if (!m_rotation.ownKey())
        return tr("The key in use is not in the list of admin keys.");
    if (m_name->text().simplified().isEmpty())
        return tr("The new key needs a name.");
    return m_refusal;
}

int OwnKeyWizard::step() const
{
    switch (m_rotation.stage()) {
    case Stage::Proving:
        return 1;
    case Stage::Storing:
        return 2;
    case Stage::Deleting:
    case Stage::Done:
        return 3;
    case Stage::Left:
        return m_rotation.state().stored ? 3 : m_reached;
    case Stage::GoingBack:
    case Stage::Undone:
        return m_reached;
    case Stage::Idle:
    case Stage::Creating:
        break;
    }
    return 0;
}

void OwnKeyWizard::showSteps()
{
    m_reached = std::max(m_begun ? m_reached : 0, m_begun ? step() : 0);
    m_steps->setCurrent(m_reached);
    m_steps->setReached(m_rotation.stage() == Stage::Done && m_begun ? 4 : m_reached);
    const AdminKeyRotationState &state = m_rotation.state();
    m_steps->setFact(0, m_begun && !state.made.empty() ? tr("new key …%1").arg(state.made.back().tail) : QString());
    m_steps->setFact(1, m_reached > 1 ? tr("reads, writes, same organization") : QString());
    m_steps->setFact(2, m_begun && state.stored ? tr("in %1").arg(m_keychain) : QString());
    m_steps->setFact(3, m_begun && m_rotation.stage() == Stage::Done ? tr("deleted") : QString());
}

void OwnKeyWizard::refresh()
{
    showSteps();
    const Stage stage = m_begun ? m_rotation.stage() : Stage::Idle;
    m_form->setVisible(stage == Stage::Idle || stage == Stage::Undone);
    m_state->setVisible(stage != Stage::Idle);
    const QString tail = m_rotation.state().made.empty() ? QString() : m_rotation.state().made.back().tail;
    QString text;
    switch (stage) {
    case Stage::Idle:
        break;
    case Stage::Creating:
        text = tr("The new key is being made…");
        break;
    case Stage::Proving:
        text = tr("The new key is being tried: it has to read, to write and to be of this organization…");
        break;
    case Stage::Storing:
        text = tr("The new key is being stored and read back…");
        break;
    case Stage::Deleting:
        text = tr("Steward uses the new key. The old one is being deleted…");
        break;
    case Stage::GoingBack:
        text = tr("That failed: the new key is being deleted…");
        break;
    case Stage::Done:
        text = tr("Done: Steward uses the new key …%1, and the old one is deleted.").arg(tail);
        break;
    case Stage::Undone:
        text = tr("Nothing has changed: Steward goes on with the old key.");
        break;
    case Stage::Left:
        text = m_rotation.state().stored ? tr("Steward uses the new key …%1, but the old one is still there.").arg(tail)
                                         : tr("A key that is not needed is still there: …%1. Delete it on the Keys "
                                              "page once you know which one the keychain has.")
                                               .arg(tail);
        break;
    }
    m_state->setText(text);
    setAccessibleDescription(text);
    const PlanRunner *runner = m_rotation.runner();
    const std::optional<Error> waits = runner ? runner->hindrance() : std::nullopt;
    const std::optional<Error> error = waits ? waits : m_begun ? m_rotation.error() : std::nullopt;
    m_note->setVisible(error.has_value());
    if (error) {
        const ErrorText said = ErrorText::of(*error);
        m_note->setNote(stage == Stage::Left ? Tone::Danger : Tone::Warning, "triangle-alert"_L1, said.title,
                        said.advice);
    }
    const bool again = waits || (stage == Stage::Left && m_rotation.state().stored);
    const bool begins = stage == Stage::Idle || stage == Stage::Undone;
    const QString reason = begins ? hindrance() : QString();
    m_go->setVisible(begins || again);
    m_go->setText(again || stage == Stage::Undone ? tr("Try again") : tr("Rotate key"));
    m_go->setEnabled(reason.isEmpty());
    m_go->setAccessibleDescription(reason);
    m_reason->setText(reason);
}

void OwnKeyWizard::go()
{
    m_refusal.clear();
    const Stage stage = m_begun ? m_rotation.stage() : Stage::Idle;
    if (stage != Stage::Idle && stage != Stage::Undone) {
        m_rotation.retry();
        return;
    }
    m_reached = 0;
    const Result<> begun = m_rotation.begin(m_stores, m_name->text(), m_expiry->seconds());
    m_begun = m_begun || begun;
    if (!begun)
        m_refusal = begun.error().detail == "elsewhere"_L1
                        ? tr("Another window of Steward leads the changes of keys of this organization.")
                        : tr("A rotation is under way.");
    refresh();
}

} // namespace steward

#include "moc_ownkeywizard.cpp"
