// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/endpanels.h"

#include "app/flows/rotation/rotationtext.h"
#include "ui/support/factlist.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/notebox.h"
#include "ui/support/recordfile.h"
#include "ui/support/servertext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SoftStopPanel::SoftStopPanel(RotationFlow &flow, QWidget *parent)
    : RotationPanel(flow, u"rotationSoftStopPanel"_s, parent)
    , m_hours(new QComboBox(this))
    , m_skip(new QPushButton(tr("Go on without it"), this))
{
    addHeading(tr("Let the old key expire by itself"));
    addWords(tr("The service ends the old key at a set time. Whoever still needs it notices then, while the "
                "rotation still knows what it was. Not every organization offers this: if yours does not, "
                "the rotation goes on without it."));
    m_hours->setObjectName(u"softStopHours"_s);
    for (const qint64 hours : {1, 4, 24, 72, 168})
        m_hours->addItem(rotationtext::span(hours * 3600), hours * 3600);
    m_hours->setCurrentIndex(2);
    auto *facts = new FactList(this);
    facts->addField(tr("The old key expires in"), m_hours);
    column().addWidget(facts);
    m_skip->setObjectName(u"softStopSkip"_s);
    column().addWidget(m_skip, 0, Qt::AlignLeading);
    column().addStretch(1);
    connect(m_skip, &QPushButton::clicked, this, [this] { ask(this->flow().skipSoftStop({})); });
}

void SoftStopPanel::refresh()
{
    m_skip->setEnabled(!flow().isBusy());
}

QString SoftStopPanel::primaryText() const
{
    return tr("Set the expiry");
}

QString SoftStopPanel::hindrance() const
{
    return allPassable(flow().gates()) ? QString() : tr("Opens when every gate holds");
}

void SoftStopPanel::primary()
{
    ask(flow().softStop(m_hours->currentData().toLongLong()));
}

DeletePanel::DeletePanel(RotationFlow &flow, QWidget *parent)
    : RotationPanel(flow, u"rotationDeletePanel"_s, parent)
    , m_note(new NoteBox(this))
{
    addHeading(tr("Delete the old key"));
    addWords(tr("The traffic is read once more just before. If the old key has been used meanwhile, it is not deleted, "
                "and the quiet period begins anew. A deletion cannot be undone."));
    m_state = addWords({});
    m_state->setObjectName(u"rotationSoftState"_s);
    m_note->setObjectName(u"rotationRefusal"_s);
    column().addWidget(m_note);
    column().addStretch(1);
}

void DeletePanel::refresh()
{
    switch (rotation().softStop) {
    case Rotation::SoftStop::Set:
        m_state->setText(tr("The old key expires at %1.").arg(rotationtext::moment(rotation().oldExpiresAt)));
        break;
    case Rotation::SoftStop::Unavailable:
        m_state->setText(
            tr("The service does not let keys expire here: %1").arg(servertext::isolated(rotation().softStopText)));
        break;
    default:
        m_state->setText(tr("The old key has no expiry of its own."));
    }
    m_note->setVisible(!rotation().refusal.isEmpty());
    if (!rotation().refusal.isEmpty())
        m_note->setNote(Tone::Danger, "circle-x"_L1, servertext::shown(rotation().refusal),
                        tr("Steward does not delete the whole service account: all of its keys would stop at once. You "
                           "can leave the old key and cancel the rotation with a note, or rotate to a new service "
                           "account and delete the old account from the Keys page once nothing uses it."));
}

QString DeletePanel::primaryText() const
{
    return tr("Delete key …%1").arg(rotation().key.tail);
}

QString DeletePanel::hindrance() const
{
    return allPassable(gatesOfDeletion(rotation(), flow().evidence())) ? QString() : tr("Opens when every gate holds");
}

void DeletePanel::primary()
{
    ask(flow().deleteOldKey());
}

DonePanel::DonePanel(RotationFlow &flow, std::function<QString()> record, QWidget *parent)
    : RotationPanel(flow, u"rotationDonePanel"_s, parent)
    , m_record(std::move(record))
    , m_noteField(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(icons::icon("save"_L1), tr("Save record…"), this))
    , m_note(new NoteBox(this))
{
    addHeading(tr("The record"));
    m_noteField->setObjectName(u"rotationNote"_s);
    m_noteField->setPlaceholderText(tr("Note for the record: a ticket, a date"));
    m_noteField->setAccessibleName(tr("Note for the record"));
    column().addWidget(m_noteField);
    m_text->setObjectName(u"rotationRecord"_s);
    m_text->setAccessibleName(tr("Record of the rotation"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    column().addWidget(m_text, 1);
    m_save->setObjectName(u"rotationSaveRecord"_s);
    column().addWidget(m_save, 0, Qt::AlignLeading);
    m_note->hide();
    column().addWidget(m_note);
    connect(m_save, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save record"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"rotationRecordDialog"_s);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("Markdown text (*.md)")});
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(u"rotation-%1.pdf"_s.arg(rotation().key.tail));
        connect(dialog, &QFileDialog::fileSelected, this, &DonePanel::save);
        dialog->open();
    });
}

void DonePanel::save(const QString &path)
{
    const Result<> saved =
        saveRecord(path, m_record(), tr("Rotation of %1").arg(servertext::shown(rotation().key.label())));
    m_note->setNote(saved ? Tone::Success : Tone::Danger, saved ? "circle-check"_L1 : "circle-x"_L1,
                    saved ? tr("The record was saved.") : tr("The record was not saved."),
                    saved ? path : saved.error().detail);
    m_note->show();
}

void DonePanel::refresh()
{
    m_noteField->setVisible(!rotation().isClosed());
    const QString text = m_record();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

QString DonePanel::primaryText() const
{
    return rotation().isClosed() ? QString() : tr("Close the rotation");
}

void DonePanel::primary()
{
    ask(flow().finish(m_noteField->text()));
}

} // namespace steward

#include "moc_endpanels.cpp"
