// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plandialog.h"

#include "ui/support/iconlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PlanDialog::PlanDialog(const QString &name, const QString &title, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_hindrance(new TextLabel(TextSize::Body, QFont::Normal, true, this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(20, 16, 20, 14);
    m_column->setSpacing(12);
    if (!subject.isEmpty()) {
        auto *about = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
        about->setObjectName(u"planSubject"_s);
        about->setWordWrap(true);
        about->setText(subject);
        m_column->addWidget(about);
    }
    m_hindrance->setObjectName(u"planHindrance"_s);
    m_hindrance->setWordWrap(true);
    m_hindrance->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"planCancel"_s);
    m_show = buttons->addButton(tr("Show the plan"), QDialogButtonBox::AcceptRole);
    m_show->setObjectName(u"planShow"_s);
    m_show->setProperty("role", u"primary"_s);
    m_show->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_hindrance, 1);
    foot->addWidget(buttons);
    m_column->addLayout(foot);
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::setForm(QWidget *form)
{
    m_column->insertWidget(m_column->count() - 1, form, 1);
}

void PlanDialog::setHindrance(const QString &why)
{
    m_hindrance->setText(why);
    m_show->setEnabled(why.isEmpty());
    m_show->setAccessibleDescription(why);
}

void PlanDialog::setVerb(const QString &text)
{
    m_show->setText(text.isEmpty() ? tr("Show the plan") : text);
}

void PlanDialog::setBusy(bool busy)
{
    setProperty("busy", busy);
}

void PlanDialog::accept()
{
    if (!m_show->isEnabled())
        return;
    const Plan made = plan();
    if (made.steps.empty()) {
        m_hindrance->setText(tr("Nothing would change: it is so already."));
        return;
    }
    QDialog::accept();
    Q_EMIT planProposed(made);
}

} // namespace steward

#include "moc_plandialog.cpp"
