// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/createpanel.h"

#include "app/flows/rotation/rotationplans.h"
#include "app/organization/snapshot.h"
#include "ui/dialogs/expirybox.h"
#include "ui/support/factlist.h"
#include "ui/support/iconlabel.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

CreatePanel::CreatePanel(RotationFlow &flow, const Snapshot &snapshot, qint64 nowMs, QWidget *parent)
    : RotationPanel(flow, u"rotationCreatePanel"_s, parent)
    , m_account(new QComboBox(this))
    , m_newAccount(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_expiry(new ExpiryBox(this))
    , m_note(new NoteBox(this))
{
    const RotatedKey &key = rotation().key;
    addHeading(tr("Create the new key"));
    addWords(tr("The old key keeps working. The service shows the new secret this once; it is kept in memory until you "
                "have stored it."));
    m_note->setObjectName(u"rotationLost"_s);
    m_note->hide();
    column().addWidget(m_note);
    m_account->setObjectName(u"rotationAccount"_s);
    for (const InProject<ServiceAccount> &each : snapshot.serviceAccounts.of(key.projectId))
        m_account->addItem(servertext::shownOr(each.value.name, each.value.id), each.value.id);
    if (!key.isPersonal() && m_account->findData(key.ownerId) < 0)
        m_account->addItem(servertext::shownOr(key.ownerName, key.ownerId), key.ownerId);
    m_account->addItem(tr("A new service account"), QString());
    // What an offboarding has proposed, or a try before this one; else by the key's owner.
    const RotationTarget &proposed = rotation().target;
    const QString accountId = !proposed.accountId.isEmpty()     ? proposed.accountId
                              : !proposed.accountName.isEmpty() ? QString()
                              : key.isPersonal()                ? QString()
                                                                : key.ownerId;
    const int known = m_account->findData(accountId);
    m_account->setCurrentIndex(known < 0 ? m_account->count() - 1 : known);
    m_newAccount->setObjectName(u"rotationNewAccount"_s);
    m_newAccount->setText(proposed.accountId.isEmpty() && !proposed.accountName.isEmpty() ? proposed.accountName
                          : key.name.isEmpty()                                            ? QString()
                                                                                          : key.name + u"-svc"_s);
    m_newAccount->setMaxLength(120);
    m_name->setObjectName(u"rotationKeyName"_s);
    m_name->setText(rotationplan::proposedKeyName(key, nowMs));
    m_name->setMaxLength(120);
    auto *facts = new FactList(this);
    facts->addField(tr("Service account"), m_account);
    facts->addField(tr("Its name"), m_newAccount);
    facts->addField(tr("Name of the key"), m_name);
    facts->addField(tr("Expires"), m_expiry);
    column().addWidget(facts);
    column().addStretch(1);
    const auto follow = [this, facts] {
        facts->setRowShown(m_newAccount, m_account->currentData().toString().isEmpty());
        Q_EMIT changed();
    };
    connect(m_account, &QComboBox::currentIndexChanged, this, follow);
    connect(m_newAccount, &QLineEdit::textChanged, this, &RotationPanel::changed);
    connect(m_name, &QLineEdit::textChanged, this, &RotationPanel::changed);
    follow();
}

void CreatePanel::refresh()
{
    const RotationNewKey *lost = rotation().lostKey();
    m_note->setVisible(lost || !rotation().refusal.isEmpty());
    if (lost)
        m_note->setNote(Tone::Warning, "triangle-alert"_L1, tr("Nobody has the secret of the key that was made."),
                        tr("The key …%1 is removed, and another one is made.").arg(lost->tail));
    else if (!rotation().refusal.isEmpty())
        m_note->setNote(Tone::Danger, "circle-x"_L1, tr("The service did not make the key."),
                        servertext::shown(rotation().refusal));
}

QString CreatePanel::primaryText() const
{
    return rotation().lostKey() ? tr("Make another key") : tr("Create key");
}

QString CreatePanel::hindrance() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The new key needs a name");
    if (m_account->currentData().toString().isEmpty() && m_newAccount->text().trimmed().isEmpty())
        return tr("The new service account needs a name");
    return {};
}

void CreatePanel::primary()
{
    RotationTarget target;
    target.accountId = m_account->currentData().toString();
    target.accountName = target.accountId.isEmpty() ? m_newAccount->text() : m_account->currentText();
    target.keyName = m_name->text();
    target.expiresInSeconds = m_expiry->seconds().value_or(0);
    ask(flow().createKey(target));
}

} // namespace steward

#include "moc_createpanel.cpp"
