// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newkeydialog.h"

#include "app/changes/namebook.h"
#include "ui/dialogs/expirybox.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// An account's place as one text and back: its own id could stand in two projects.
QString placeId(const AccountPlace &place)
{
    return place.projectId + u'\n' + place.accountId;
}

AccountPlace placeOf(const QString &id)
{
    return {id.section(u'\n', 0, 0), id.section(u'\n', 1)};
}

QString shownPlace(const NameBook &names, const AccountPlace &place)
{
    const QString account = names.known(place.accountId), project = names.known(place.projectId);
    //: service account and its project
    return NewKeyDialog::tr("%1 in %2")
        .arg(account.isEmpty() ? place.accountId : account, project.isEmpty() ? place.projectId : project);
}

/// "api.model.request, files.read"
QStringList scopesIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

NewKeyDialog::NewKeyDialog(std::function<PlanOrigin()> origin, std::vector<AccountPlace> accounts, QWidget *parent)
    : PlanDialog(u"newKeyDialog"_s, tr("New key"), {}, parent)
    , m_origin(std::move(origin))
    , m_given(std::move(accounts))
    , m_name(new QLineEdit(NewKey().nameTemplate))
    , m_scopes(new QLineEdit)
    , m_narrow(new QCheckBox(tr("Only these permissions")))
    , m_expiry(new ExpiryBox)
{
    auto *form = new FormColumn;
    if (m_given.empty()) {
        m_account = new ChoiceBox;
        m_account->setObjectName(u"keyAccount"_s);
        loadAccounts();
        form->add(tr("Service account"), m_account);
        form->addHint(
            u"keyAccountHint"_s,
            tr("Only service accounts can be given keys from here. A person makes their own on the platform."));
        connect(m_account, &ChoiceBox::changed, this, &NewKeyDialog::check);
    } else {
        const NameBook names(m_origin().snapshot);
        auto *about = form->addHint(u"keyAccounts"_s);
        about->setText(m_given.size() == 1 ? tr("On service account %1, beside the keys it has.")
                                                 .arg(servertext::isolated(shownPlace(names, m_given.front())))
                                           : tr("One on each of %Ln service account(s), beside the keys they have.",
                                                nullptr, static_cast<int>(m_given.size())));
    }
    m_name->setObjectName(u"keyName"_s);
    m_name->setMaxLength(120);
    form->add(tr("Name"), m_name);
    m_preview = form->addHint(u"keyNamePreview"_s);
    form->add(tr("Expires"), m_expiry);
    form->addHint(u"keyExpiryHint"_s, tr("Where the service does not know expiry, it refuses the key and says so."));
    m_narrow->setObjectName(u"keyNarrow"_s);
    form->addSection(tr("Permissions"));
    form->addWidget(m_narrow);
    m_scopes->setObjectName(u"keyScopes"_s);
    m_scopes->setAccessibleName(tr("Permissions of the key"));
    m_scopes->setPlaceholderText(u"api.model.request"_s);
    m_scopes->setEnabled(false);
    form->addWidget(m_scopes);
    form->addHint(u"keyScopesHint"_s, tr("Otherwise it may do everything that the service account may."));
    setForm(form);
    setMinimumWidth(500);
    connect(m_name, &QLineEdit::textChanged, this, &NewKeyDialog::check);
    connect(m_scopes, &QLineEdit::textChanged, this, &NewKeyDialog::check);
    connect(m_narrow, &QCheckBox::toggled, this, [this](bool on) {
        m_scopes->setEnabled(on);
        if (on)
            m_scopes->setFocus();
        check();
    });
    check();
    if (m_account)
        m_account->setFocus();
    else
        m_name->setFocus();
}

void NewKeyDialog::loadAccounts()
{
    const PlanOrigin origin = m_origin();
    const NameBook names(origin.snapshot);
    std::vector<ChoiceBox::Item> items;
    for (const InProject<ServiceAccount> &account : origin.snapshot.serviceAccounts) {
        const AccountPlace place{account.projectId, account.value.id};
        items.push_back({placeId(place), shownPlace(names, place)});
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.text.compare(b.text, Qt::CaseInsensitive) < 0; });
    m_account->setItems(items, tr("Name of the service account"));
}

std::vector<AccountPlace> NewKeyDialog::accounts() const
{
    if (!m_account)
        return m_given;
    const QString id = m_account->currentId();
    return id.isEmpty() ? std::vector<AccountPlace>() : std::vector{placeOf(id)};
}

NewKey NewKeyDialog::key() const
{
    return {m_name->text(), m_narrow->isChecked() ? std::optional(scopesIn(m_scopes->text())) : std::nullopt,
            m_expiry->seconds()};
}

void NewKeyDialog::check()
{
    const std::vector<AccountPlace> places = accounts();
    const PlanOrigin origin = m_origin();
    constexpr std::size_t kShown = 3;
    QStringList previews;
    for (std::size_t i = 0; i < places.size() && i < kShown; ++i)
        previews += servertext::isolated(keyName(m_name->text(), places[i], origin));
    if (places.size() > kShown)
        previews += u"…"_s;
    m_preview->setText(previews.isEmpty() || previews.constFirst().isEmpty()
                           ? tr("{account}, {project}, {date} and {number} are filled in.")
                           : tr("It will be called %1. {account}, {project}, {date} and {number} are filled in.")
                                 .arg(previews.join(u", "_s)));
    setHindrance(places.empty()                       ? tr("Choose a service account.")
                 : m_name->text().trimmed().isEmpty() ? tr("The key needs a name.")
                 : m_narrow->isChecked() && scopesIn(m_scopes->text()).isEmpty()
                     // To the service an empty list would mean every permission.
                     ? tr("Name at least one permission.")
                     : QString());
}

Plan NewKeyDialog::plan() const
{
    return secondKeyPlan(accounts(), key(), m_origin());
}

} // namespace steward

#include "moc_newkeydialog.cpp"
