// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/keycard.h"

#include "app/organization/projectinfo.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"
#include "ui/support/stylepaint.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Kind = KeyDecision::Kind;

KeyCard::KeyCard(const LeaverKey &key, const Leaver &leaver, UnixSeconds now, QWidget *parent)
    : QFrame(parent)
    , m_keyId(key.id)
    , m_pills(new PillRow)
    , m_use(new TextLabel(TextSize::Body, QFont::Normal, true))
    , m_move(new QRadioButton(tr("Move to a service account")))
    , m_delete(new QRadioButton(tr("Delete")))
    , m_leave(new QRadioButton(tr("Leave")))
    , m_account(new QComboBox)
    , m_accountName(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_why(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_moveFields(new QWidget)
    , m_rotation(new QWidget)
    , m_rotationState(new TextLabel(TextSize::Body))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"keyCard."_s + key.id);
    build(key, leaver);
    showUse(key, Traffic::Reading, now);
    for (QRadioButton *button : {m_move, m_delete, m_leave}) {
        m_group->addButton(button);
        connect(button, &QRadioButton::clicked, this, [this] { m_touched = true; });
        connect(button, &QRadioButton::toggled, this, &KeyCard::follow);
    }
    connect(m_account, &QComboBox::currentIndexChanged, this, &KeyCard::follow);
    connect(m_accountName, &QLineEdit::textChanged, this, &KeyCard::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &KeyCard::changed);
    follow();
}

void KeyCard::build(const LeaverKey &key, const Leaver &leaver)
{
    const QString label = servertext::shown(keyLabel(key));
    auto *name = new TextLabel(TextSize::Body, QFont::DemiBold);
    name->setText(label);
    name->setWordWrap(true);
    auto *place = new TextLabel(TextSize::Small, QFont::Normal, true);
    place->setText(key.isAdminKey ? tr("Admin key of the organization") : servertext::shown(key.projectName));
    m_pills->setObjectName(u"keyPills"_s);
    m_use->setObjectName(u"keyUse"_s);
    m_use->setWordWrap(true);
    m_move->setObjectName(u"move"_s);
    m_delete->setObjectName(u"delete"_s);
    m_leave->setObjectName(u"leave"_s);
    for (QRadioButton *button : {m_move, m_delete, m_leave})
        button->setAccessibleDescription(label);
    m_account->setObjectName(u"account"_s);
    m_account->setAccessibleName(tr("Service account"));
    m_account->addItem(tr("New service account"), QString());
    for (const KnownAccount &account : leaver.accounts) {
        if (account.projectId == key.projectId)
            m_account->addItem(servertext::shownOr(account.name, account.id), account.id);
    }
    m_accountName->setObjectName(u"accountName"_s);
    m_accountName->setAccessibleName(tr("Name of the new service account"));
    m_accountName->setPlaceholderText(tr("Name of the new service account"));
    m_accountName->setText(key.name.isEmpty() ? QString() : key.name + u"-svc"_s);
    m_accountName->setMaxLength(120);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why it is left"));
    m_reason->setPlaceholderText(tr("Why: for the journal and the leaver’s file"));
    m_reason->setMaxLength(300);
    m_why->setWordWrap(true);
    QString why;
    if (key.isOwn)
        why = tr("Steward itself uses this key: connect with another one before you delete it.");
    else if (key.fixed == LeaverKey::Fixed::AdminKey)
        why = tr("Service accounts have no admin keys. Make another one first where this one is used.");
    else if (key.fixed == LeaverKey::Fixed::DefaultProject)
        why = tr("The Default project takes no service accounts, so this key has nowhere to move.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_move->setEnabled(key.fixed == LeaverKey::Fixed::No);
    m_delete->setEnabled(!key.isOwn);

    auto *fields = new QHBoxLayout(m_moveFields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(m_account, 1);
    fields->addWidget(m_accountName, 1);
    m_rotationState->setObjectName(u"rotationState"_s);
    m_rotationState->setWordWrap(true);
    auto *show = new QPushButton(tr("Show the rotation"));
    show->setObjectName(u"showRotation"_s);
    show->setProperty("small", true);
    show->setAutoDefault(false);
    show->setAccessibleDescription(label);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT rotationAsked(m_keyId); });
    auto *rotation = new QHBoxLayout(m_rotation);
    rotation->setContentsMargins(0, 0, 0, 0);
    rotation->addWidget(m_rotationState, 1);
    rotation->addWidget(show);
    m_rotation->hide();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_move);
    choices->addWidget(m_delete);
    choices->addWidget(m_leave);
    choices->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(m_pills);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(place);
    column->addWidget(m_use);
    column->addSpacing(2);
    column->addLayout(choices);
    column->addWidget(m_why);
    column->addWidget(m_moveFields);
    column->addWidget(m_reason);
    column->addWidget(m_rotation);
}

void KeyCard::showUse(const LeaverKey &key, Traffic traffic, UnixSeconds now)
{
    QStringList parts;
    parts += traffic == Traffic::Reading ? tr("Traffic is being read")
             : key.requests              ? tr("%Ln request(s) in 30 days", nullptr, static_cast<int>(*key.requests))
                                         : tr("Traffic of the last 30 days is not known");
    parts += key.lastUsedAt ? tr("last used %1").arg(Format::ago(key.lastUsedAt, now)) : tr("never used");
    parts += key.systems.isEmpty() ? tr("no system listed")
                                   : tr("used by %1").arg(servertext::isolated(key.systems.join(u", "_s)));
    m_use->setText(parts.join(u", "_s));
    std::vector<Pill> pills;
    if (key.isInUse(now))
        pills.push_back({"triangle-alert"_L1, tr("In use"), Tone::Warning, {}});
    if (!key.isAdminKey)
        pills.push_back({{}, environmentTitle(key.environment), Tone::Neutral, key.environment});
    m_pills->setPills(std::move(pills));
}

void KeyCard::showRotation(const QString &state)
{
    m_rotates = !state.isEmpty();
    m_rotationState->setText(state);
    m_rotation->setVisible(m_rotates);
    for (QRadioButton *button : {m_move, m_delete, m_leave})
        button->setVisible(!m_rotates);
    if (m_rotates) {
        m_moveFields->hide();
        m_reason->hide();
    }
}

void KeyCard::load(const KeyDecision &decision)
{
    if (!decision.accountName.isEmpty())
        m_accountName->setText(decision.accountName);
    if (const int at = m_account->findData(decision.accountId); at >= 0)
        m_account->setCurrentIndex(at);
    m_reason->setText(decision.reason);
    if (decision.kind == Kind::Move)
        m_move->setChecked(true);
    else if (decision.kind == Kind::Delete)
        m_delete->setChecked(true);
    else if (decision.kind == Kind::Leave)
        m_leave->setChecked(true);
    if (decision.kind == Kind::Open && m_group->checkedButton()) {
        m_group->setExclusive(false); // else one of them stays on for ever
        m_group->checkedButton()->setChecked(false);
        m_group->setExclusive(true);
    }
}

KeyDecision KeyCard::value() const
{
    if (m_move->isChecked()) {
        const QString account = m_account->currentData().toString();
        return {Kind::Move, account, account.isEmpty() ? m_accountName->text().trimmed() : QString()};
    }
    if (m_leave->isChecked())
        return {Kind::Leave, {}, {}, m_reason->text().trimmed()};
    return {m_delete->isChecked() ? Kind::Delete : Kind::Open};
}

void KeyCard::follow()
{
    m_moveFields->setVisible(m_move->isChecked() && !m_rotates);
    m_accountName->setVisible(m_account->currentData().toString().isEmpty());
    m_reason->setVisible(m_leave->isChecked() && !m_rotates);
    update();
    Q_EMIT changed();
}

void KeyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    stylepaint::frame(&painter, rect(), theme.palette.color(QPalette::Base), theme.palette.color(QPalette::Mid), 6);
}

} // namespace steward

#include "moc_keycard.cpp"
