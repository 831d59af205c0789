// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/canceldialog.h"

#include "app/flows/rotation/rotationflow.h"
#include "ui/support/iconlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

CancelDialog::CancelDialog(RotationFlow &flow, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"cancelRotationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Cancel the rotation"));
    const Rotation &rotation = flow.rotation();
    const RotationNewKey *made = rotation.currentKey() ? rotation.currentKey() : rotation.lostKey();
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    words->setWordWrap(true);
    words->setText(rotation.isDeleted() ? tr("The old key is gone already, and stays gone.")
                   : made               ? tr("The old key works as before. A new key was made.")
                                        : tr("The old key works as before. Nothing else was changed."));
    auto *remove = new QCheckBox(tr("Delete the new key, unless it is in use"), this);
    remove->setObjectName(u"cancelRemoves"_s);
    remove->setChecked(made && !rotation.isDeleted());
    remove->setVisible(made);
    auto *note = new QLineEdit(this);
    note->setObjectName(u"cancelNote"_s);
    note->setAccessibleName(tr("Note for the record"));
    note->setPlaceholderText(tr("Note for the record: a ticket, a date"));
    auto *keep = new QPushButton(tr("Go back"), this);
    keep->setObjectName(u"cancelBack"_s);
    auto *cancel = new QPushButton(tr("Cancel the rotation"), this);
    cancel->setObjectName(u"cancelNow"_s);
    cancel->setProperty("role", u"danger"_s);
    for (QPushButton *each : {keep, cancel})
        each->setAutoDefault(false);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(keep);
    end->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    for (QWidget *each : {static_cast<QWidget *>(words), static_cast<QWidget *>(remove), static_cast<QWidget *>(note)})
        column->addWidget(each);
    column->addLayout(end);
    resize(460, sizeHint().height());
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(cancel, &QPushButton::clicked, this, [this, &flow, note, remove] {
        if (const Result<> done = flow.cancel(note->text(), remove->isChecked()); !done)
            Q_EMIT refused(done.error().detail);
        accept();
    });
}

} // namespace steward

#include "moc_canceldialog.cpp"
