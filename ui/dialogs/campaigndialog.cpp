// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaigndialog.h"

#include "app/flows/rotation/checklist.h"
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

QString accountNameFrom(const QString &pattern, const QString &key, const QString &project)
{
    QString name = pattern;
    const qsizetype at = name.indexOf("{project}"_L1); // before the key is in: its name may hold such a word
    if (at >= 0)
        name.replace(at, 9, project);
    const qsizetype keyAt = pattern.indexOf("{key}"_L1);
    if (keyAt >= 0) {
        const qsizetype moved = at >= 0 && at < keyAt ? project.size() - 9 : 0;
        name.replace(keyAt + moved, 5, key);
    }
    return name.simplified().left(120);
}

CampaignDialog::CampaignDialog(Session &session, QStringList keyIds, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_begin(new QPushButton(tr("Begin")))
{
    setObjectName(u"campaignDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Rotate keys together"));
    int already = 0;
    const Snapshot &snapshot = session.organization().snapshot();
    for (const QString &id : keyIds) {
        const std::optional<RotatedKey> key = Rotations::rotatedKey(snapshot, id);
        if (session.rotations().flowOfKey(id)) {
            ++already;
        } else if (key) {
            m_keyIds += id;
            m_personal += key->isPersonal() ? 1 : 0;
        }
    }
    const auto count = static_cast<int>(m_keyIds.size());
    auto *words = new TextLabel(TextSize::Body);
    words->setObjectName(u"campaignWords"_s);
    words->setWordWrap(true);
    QStringList said{
        tr("%Ln key(s) get a rotation each, looked after in one checklist. Nothing is changed yet.", nullptr, count)};
    if (m_personal > 0)
        said += tr("%Ln of them belong(s) to people and move(s) to service accounts.", nullptr, m_personal);
    if (already > 0)
        said += tr("%Ln is/are being rotated already and stay(s) as it is.", nullptr, already);
    words->setText(said.join(u' '));

    m_name->setObjectName(u"campaignName"_s);
    m_name->setMaxLength(80);
    m_name->setText(tr("Rotation %1", "name of a campaign: date")
                        .arg(QDateTime::fromSecsSinceEpoch(session.clock().now(), Qt::UTC).toString(u"yyyy-MM-dd"_s)));
    m_name->selectAll();
    m_pattern->setObjectName(u"campaignPattern"_s);
    m_pattern->setMaxLength(120);
    m_pattern->setText(u"{key}-svc"_s);
    auto *form = new FormColumn;
    form->addWidget(words);
    form->add(tr("Name of the campaign"), m_name);
    m_hint = form->addHint(u"campaignHint"_s);
    if (m_personal > 0) {
        form->add(tr("Names of the new service accounts"), m_pattern);
        form->addHint(u"campaignPatternHint"_s,
                      tr("{key} and {project} stand for the names of the key and its project."));
    } else {
        m_pattern->setParent(this);
        m_pattern->hide();
    }
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"campaignCancel"_s);
    cancel->setAutoDefault(false);
    m_begin->setObjectName(u"campaignBegin"_s);
    m_begin->setProperty("role", u"primary"_s);
    m_begin->setDefault(true);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(cancel);
    end->addWidget(m_begin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(form);
    column->addLayout(end);
    setMinimumWidth(480);
    connect(m_name, &QLineEdit::textChanged, this, &CampaignDialog::check);
    connect(m_pattern, &QLineEdit::textChanged, this, &CampaignDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &CampaignDialog::begin);
    check();
    m_name->setFocus();
}

void CampaignDialog::check()
{
    const QString name = m_name->text().simplified();
    const bool joins = campaigns(m_session.rotations()).contains(name);
    const bool needsPattern = m_personal > 0 && m_pattern->text().trimmed().isEmpty();
    m_hint->setText(m_keyIds.isEmpty() ? tr("There is no key to rotate.")
                    : name.isEmpty()   ? tr("The campaign needs a name.")
                    : needsPattern     ? tr("The new service accounts need a name.")
                    : joins            ? tr("There is a campaign of this name: the keys join it.")
                                       : QString());
    m_begin->setEnabled(!m_keyIds.isEmpty() && !name.isEmpty() && !needsPattern);
}

void CampaignDialog::begin()
{
    const Snapshot snapshot = m_session.organization().snapshot();
    const QString name = m_name->text().simplified();
    for (const QString &id : std::as_const(m_keyIds)) {
        const std::optional<RotatedKey> key = Rotations::rotatedKey(snapshot, id);
        if (!key)
            continue; // deleted meanwhile
        RotationOpening opening;
        opening.campaign = name;
        if (key->isPersonal())
            opening.proposed.accountName =
                accountNameFrom(m_pattern->text(), key->name.isEmpty() ? key->id : key->name, key->projectName);
        if (!m_session.rotations().open(id, RotationReason::Routine, opening)) {
            Q_EMIT refused();
            reject();
            return;
        }
    }
    Q_EMIT begun(name);
    accept();
}

} // namespace steward

#include "moc_campaigndialog.cpp"
