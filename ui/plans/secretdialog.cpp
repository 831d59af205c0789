// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/secretdialog.h"

#include "ui/plans/secretclipboard.h"
#include "ui/plans/secretview.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SecretDialog::SecretDialog(CreatedSecret secret, const QString &sentence, int waiting, SecretClipboard &clipboard,
                           QWidget *parent)
    : QDialog(parent)
    , m_secret(std::move(secret))
    , m_clipboard(clipboard)
    , m_view(new SecretView(m_secret.value, this))
    , m_copy(new QPushButton(icons::icon("copy"_L1), tr("Copy"), this))
    , m_save(new QPushButton(icons::icon("save"_L1), tr("Save as file…"), this))
    , m_done(new QPushButton(tr("Done"), this))
    , m_stored(new QCheckBox(tr("I have stored it"), this))
    , m_countdown(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_waiting(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_note(new NoteBox(this))
    , m_question(new QWidget(this))
    , m_stay(new QPushButton(tr("Go back"), m_question))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Store the secret"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build(sentence);
    setWaiting(waiting);
    connect(&m_clipboard, &SecretClipboard::secondsLeftChanged, this, &SecretDialog::showCountdown);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_copied = true;
        m_clipboard.copy(m_secret.value);
    });
    connect(m_save, &QPushButton::clicked, this, &SecretDialog::askPath);
    connect(m_stored, &QCheckBox::toggled, this, [this](bool stored) {
        m_done->setEnabled(stored);
        if (stored)
            m_question->hide();
    });
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    m_copy->setFocus();
}

SecretDialog::~SecretDialog() = default; // m_secret.value wipes itself

void SecretDialog::build(const QString &sentence)
{
    auto *title = new TextLabel(TextSize::H2, QFont::DemiBold, false, this);
    title->setObjectName(u"secretTitle"_s);
    title->setWordWrap(true);
    title->setText(m_secret.name.isEmpty() ? tr("The secret of the new key")
                                           : tr("The secret of %1").arg(servertext::isolated(m_secret.name)));
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    words->setWordWrap(true);
    words->setText(tr("The service shows it this once, and Steward does not keep it. Store it in your password manager "
                      "or where the program that uses it reads it."));
    auto *what = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    what->setObjectName(u"secretSentence"_s);
    what->setWordWrap(true);
    what->setText(sentence);
    m_copy->setObjectName(u"secretCopy"_s);
    m_save->setObjectName(u"secretSave"_s);
    m_done->setObjectName(u"secretDone"_s);
    m_done->setProperty("role", u"primary"_s);
    m_done->setEnabled(false);
    m_stored->setObjectName(u"secretStored"_s);
    m_countdown->setObjectName(u"secretCountdown"_s);
    m_waiting->setObjectName(u"secretsWaiting"_s);
    m_note->setObjectName(u"secretNote"_s);
    m_note->hide();
    for (QPushButton *each : {m_copy, m_save, m_done})
        each->setAutoDefault(false); // Enter must not do one of them by chance
    buildQuestion();

    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_copy);
    ways->addWidget(m_save);
    ways->addWidget(m_countdown, 1);
    auto *end = new QHBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_stored);
    end->addWidget(m_waiting, 1);
    end->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(words);
    column->addWidget(m_view);
    column->addLayout(ways);
    column->addWidget(m_note);
    column->addWidget(m_question);
    column->addSpacing(4);
    column->addLayout(end);
}

void SecretDialog::buildQuestion()
{
    m_question->setObjectName(u"secretQuestion"_s);
    auto *text = new TextLabel(TextSize::Body, QFont::Medium, false, m_question);
    text->setWordWrap(true);
    text->setText(tr("It is not marked as stored. Once this is closed, nobody can show the secret again."));
    auto *lose = new QPushButton(tr("Close and lose the secret"), m_question);
    lose->setObjectName(u"secretLose"_s);
    lose->setProperty("role", u"danger"_s);
    m_stay->setObjectName(u"secretStay"_s);
    for (QPushButton *each : {lose, m_stay})
        each->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(lose);
    row->addWidget(m_stay);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addLayout(row);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_copy->setFocus();
    });
    connect(lose, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    m_question->hide();
}

void SecretDialog::setWaiting(int waiting)
{
    m_waiting->setText(waiting > 0 ? tr("%Ln more secret(s) after this one", nullptr, waiting) : QString());
}

void SecretDialog::reject()
{
    if (m_stored->isChecked())
        QDialog::reject();
}

void SecretDialog::closeEvent(QCloseEvent *event)
{
    if (!isVisible() || m_stored->isChecked()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    m_question->show();
    m_stay->setFocus();
}

void SecretDialog::showCountdown()
{
    const int left = m_clipboard.secondsLeft();
    if (left > 0)
        m_countdown->setText(tr("Copied. The clipboard is cleared in %Ln second(s).", nullptr, left));
    else if (m_copied)
        m_countdown->setText(tr("The clipboard no longer holds it."));
}

void SecretDialog::say(bool good, const QString &title, const QString &text)
{
    m_note->setNote(good ? Tone::Success : Tone::Danger, good ? "circle-check"_L1 : "circle-alert"_L1, title, text);
    m_note->show();
}

void SecretDialog::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Save the secret"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"secretSaveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->setDirectory(QDir::homePath());
    QString name;
    for (const QString shown = servertext::shown(m_secret.name); const QChar c : shown)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    dialog->selectFile((name.isEmpty() ? u"secret"_s : name.left(60)) + u".key"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SecretDialog::save);
    dialog->open();
}

void SecretDialog::save(const QString &path)
{
    QFile file(path);
    const QByteArrayView text = m_secret.value.reveal();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        say(false,
            file.exists() ? tr("There is a file of that name already. It was left as it is.")
                          : tr("The file could not be made."),
            QDir::toNativeSeparators(path) + u'\n' + file.errorString());
        return;
    }
    if (file.write(text.data(), text.size()) != text.size() || file.write("\n", 1) != 1 || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        say(false, tr("The file could not be written."), QDir::toNativeSeparators(path) + u'\n' + reason);
        return;
    }
    file.close();
    say(true, tr("Saved, readable by you alone."), QDir::toNativeSeparators(path));
}

} // namespace steward

#include "moc_secretdialog.cpp"
