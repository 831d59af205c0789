// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectform.h"

#include "app/net/keycheck.h"
#include "ui/pages/connect/keyfield.h"
#include "ui/support/errortext.h"
#include "ui/support/fielderror.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_key(new KeyField(this))
    , m_name(new QLineEdit(this))
    , m_server(new QLineEdit(this))
    , m_keyError(new FieldError(this))
    , m_keepError(new FieldError(this))
    , m_serverError(new FieldError(this))
    , m_keep(new QComboBox(this))
    , m_keepNote(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_fold(new QToolButton(this))
    , m_serverBox(new QWidget(this))
{
    m_key->setObjectName(u"adminKey"_s);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Your own name for it; the service tells none"));
    m_keep->setObjectName(u"keepKey"_s);
    m_server->setObjectName(u"baseUrl"_s);
    m_server->setPlaceholderText(u"https://api.openai.com/v1"_s);
    m_keepNote->setWordWrap(true);
    m_keepNote->setObjectName(u"keepNote"_s);
    m_fold->setObjectName(u"serverFold"_s);
    m_fold->setText(tr("Server and proxy"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(false);
    m_fold->setFocusPolicy(Qt::StrongFocus);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 8, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addRow(grid, 0, m_key, tr("Admin &key"));
    grid->addWidget(m_keyError, 1, 1);
    addRow(grid, 2, m_name, tr("&Name"));
    addRow(grid, 3, m_keep, tr("Kee&p the key"));
    grid->addWidget(m_keepNote, 4, 1);
    grid->addWidget(m_keepError, 5, 1);
    grid->addWidget(m_fold, 6, 1, Qt::AlignLeft);
    auto *serverGrid = new QVBoxLayout(m_serverBox);
    serverGrid->setContentsMargins(0, 0, 0, 0);
    serverGrid->setSpacing(4);
    m_server->setAccessibleName(tr("Server address"));
    serverGrid->addWidget(m_server);
    serverGrid->addWidget(m_serverError);
    auto *proxy = new TextLabel(TextSize::Small, QFont::Normal, true, m_serverBox);
    proxy->setWordWrap(true);
    proxy->setText(tr("Leave empty for OpenAI’s own server. Steward uses the proxy that the desktop is set to."));
    serverGrid->addWidget(proxy);
    grid->addWidget(m_serverBox, 7, 1);
    grid->setRowMinimumHeight(2, 38);
    grid->setRowMinimumHeight(3, 38);

    connect(m_fold, &QToolButton::clicked, this, [this] { showServer(m_serverBox->isHidden()); });
    connect(m_key, &QLineEdit::textChanged, this, &ConnectForm::checkKey);
    connect(m_server, &QLineEdit::textChanged, this, [this] { m_serverError->setError(m_server, {}); });
    connect(m_keep, &QComboBox::currentIndexChanged, this, [this] { m_keepError->setError(nullptr, {}); });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_key), m_name, m_server})
        connect(field, &QLineEdit::returnPressed, this, &ConnectForm::submitted);
    showServer(false);
    setKeychain({});
}

void ConnectForm::addRow(QGridLayout *grid, int row, QWidget *field, const QString &label)
{
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    words->setText(label);
    words->setBuddy(field);
    QString name = label;
    field->setAccessibleName(name.remove(u'&'));
    grid->addWidget(words, row, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(field, row, 1);
}

void ConnectForm::setKeychain(const QString &keychain)
{
    const bool was = keepsInKeychain() || m_keep->count() < 2;
    m_keep->clear();
    if (!keychain.isEmpty())
        m_keep->addItem(icons::icon("lock"_L1), tr("In the system keychain (%1)").arg(keychain), true);
    m_keep->addItem(icons::icon("timer"_L1), tr("In memory, for this run only"), false);
    m_keep->setCurrentIndex(was ? 0 : m_keep->count() - 1);
    m_keepNote->setText(
        keychain.isEmpty()
            ? tr("No keychain was found on this desktop. Steward never writes a key to a file, so it asks for "
                 "the key again at the next start.")
            : QString());
    m_keepNote->setVisible(keychain.isEmpty());
}

bool ConnectForm::keepsInKeychain() const
{
    return m_keep->currentData().toBool();
}

ConnectRequest ConnectForm::value() const
{
    return {.key = cleanedKey(m_key->text()),
            .baseUrl = m_server->text().trimmed(),
            .name = m_name->text().trimmed(),
            .replace = {}};
}

bool ConnectForm::isComplete() const
{
    return m_kind == KeyKind::Admin || m_kind == KeyKind::Other || m_kind == KeyKind::User;
}

void ConnectForm::setEditable(bool editable)
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_keep),
          static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_fold)})
        field->setEnabled(editable);
}

void ConnectForm::checkKey()
{
    m_kind = keyKind(cleanedKey(m_key->text()));
    showWrongKind(m_kind);
    Q_EMIT completenessChanged();
}

void ConnectForm::showWrongKind(KeyKind kind)
{
    const QString paste =
        tr("Paste one that begins with sk-admin-. An owner creates it on the platform under Settings › Admin keys.");
    switch (kind) {
    case KeyKind::Project:
        m_keyError->setError(m_key, tr("This is a project key, not an admin key."),
                             tr("It can call models, not read the organization.") + u' ' + paste);
        break;
    case KeyKind::ServiceAccount:
        m_keyError->setError(m_key, tr("This is a service account’s key, not an admin key."),
                             tr("It can call models, not read the organization.") + u' ' + paste);
        break;
    case KeyKind::Unusable:
        m_keyError->setError(m_key, tr("This holds characters that no key has."),
                             tr("Copy the key again, whole and without anything around it."));
        break;
    default:
        m_keyError->setError(m_key, {});
        break;
    }
}

void ConnectForm::showOutcome(const ConnectOutcome &outcome)
{
    const ErrorText text = ErrorText::of(outcome.error);
    switch (outcome.problem) {
    case ConnectProblem::None:
    case ConnectProblem::Cancelled:
        break;
    case ConnectProblem::EmptyKey:
        m_keyError->setError(m_key, tr("An admin key is needed."));
        break;
    case ConnectProblem::UnusableKey:
        showWrongKind(KeyKind::Unusable);
        break;
    case ConnectProblem::WrongKind:
        if (outcome.keyKind == KeyKind::Project || outcome.keyKind == KeyKind::ServiceAccount)
            showWrongKind(outcome.keyKind);
        else
            m_keyError->setError(m_key, tr("This is not an admin key."),
                                 tr("The service knows it but does not let it read the organization. Paste one that "
                                    "begins with sk-admin-."));
        break;
    case ConnectProblem::Rejected:
        m_keyError->setError(m_key, tr("The service does not accept this key."),
                             tr("It was revoked, has expired or was not copied whole."));
        break;
    case ConnectProblem::Restricted: {
        const QString scopes = missingScopes(outcome.error);
        m_keyError->setError(m_key, tr("This admin key may not read the organization."),
                             scopes.isEmpty() ? tr("An owner can give it read permission on the platform.")
                                              : tr("It lacks the permission %1. An owner can grant it on the platform.")
                                                    .arg(servertext::isolated(scopes)));
        break;
    }
    case ConnectProblem::Keychain:
        m_keepError->setError(nullptr, text.title, text.advice + u' ' + tr("Or keep the key in memory for this run."));
        break;
    case ConnectProblem::File:
        m_keepError->setError(nullptr, tr("The list of connections could not be written."), text.advice);
        break;
    case ConnectProblem::NotTheService:
        showServer(true);
        m_serverError->setError(m_server, tr("What answered at this address is not the Admin API."), text.advice);
        break;
    case ConnectProblem::BadAddress:
        showServer(true);
        m_serverError->setError(m_server, tr("This address cannot be used."), text.advice);
        break;
    default:
        showServer(true);
        m_serverError->setError(m_server, text.title, text.advice);
        break;
    }
    if (m_serverError->isShown())
        m_server->setFocus(Qt::OtherFocusReason);
    else if (m_keyError->isShown())
        m_key->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::showServer(bool shown)
{
    m_serverBox->setVisible(shown);
    m_fold->setIcon(icons::icon(shown ? "chevron-down"_L1 : "chevron-right"_L1));
    m_fold->setAccessibleName(shown ? tr("Hide server and proxy") : tr("Show server and proxy"));
}

void ConnectForm::clear()
{
    m_key->clear();
    m_name->clear();
    m_server->clear();
    for (FieldError *error : {m_keepError, m_serverError})
        error->setError(nullptr, {});
}

void ConnectForm::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::setKeyText(const QString &text)
{
    m_key->setText(text);
}

} // namespace steward

#include "moc_connectform.cpp"
