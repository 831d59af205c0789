// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/handoverpanel.h"

#include "app/exports/secretfile.h"
#include "ui/pages/rotations/handoverdialog.h"
#include "ui/pages/rotations/systemticks.h"
#include "ui/plans/secretclipboard.h"
#include "ui/plans/secretview.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace steward {

HandOverPanel::HandOverPanel(RotationFlow &flow, SecretClipboard &clipboard, Settings &settings, QWidget *parent)
    : RotationPanel(flow, u"rotationHandOverPanel"_s, parent)
    , m_clipboard(clipboard)
    , m_place(new QWidget(this))
    , m_copy(new QPushButton(icons::icon("copy"_L1), tr("Copy"), this))
    , m_save(new QPushButton(icons::icon("save"_L1), tr("Save as file…"), this))
    , m_give(new QPushButton(icons::icon("terminal"_L1), tr("Give to a command…"), this))
    , m_lost(new QPushButton(tr("The secret is lost"), this))
    , m_stored(new QCheckBox(tr("I have stored it where it is needed"), this))
    , m_countdown(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_note(new NoteBox(this))
    , m_systems(new SystemTicks(flow, this))
{
    addHeading(tr("Hand over the secret"));
    addWords(tr("Give it to each system, one after the other, and tick what has it. The old key keeps working. Steward "
                "keeps the secret in memory only, until you say that it is stored."));
    column().addWidget(m_note);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    column().addWidget(m_place);
    m_note->setObjectName(u"rotationHandOverNote"_s);
    m_copy->setObjectName(u"rotationCopy"_s);
    m_save->setObjectName(u"rotationSave"_s);
    m_give->setObjectName(u"rotationGive"_s);
    m_lost->setObjectName(u"rotationSecretLost"_s);
    m_lost->setToolTip(tr("The new key is removed, and another one is made."));
    m_stored->setObjectName(u"rotationStored"_s);
    m_countdown->setObjectName(u"rotationCountdown"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_copy);
    ways->addWidget(m_save);
    ways->addWidget(m_give);
    ways->addWidget(m_countdown, 1);
    ways->addWidget(m_lost);
    column().addLayout(ways);
    column().addWidget(m_stored);
    column().addSpacing(8);
    column().addWidget(m_systems);
    column().addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &HandOverPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &HandOverPanel::askPath);
    connect(m_give, &QPushButton::clicked, this, [this, &settings] {
        auto *dialog = new HandoverDialog(this->flow(), settings, this);
        connect(dialog, &HandoverDialog::refused, this, &RotationPanel::refused);
        dialog->open();
    });
    connect(m_lost, &QPushButton::clicked, this, [this] { ask(this->flow().loseSecret()); });
    connect(m_stored, &QCheckBox::toggled, this, &RotationPanel::changed);
    connect(m_systems, &SystemTicks::refused, this, &RotationPanel::refused);
    connect(&m_clipboard, &SecretClipboard::secondsLeftChanged, this, [this] {
        const int left = m_clipboard.secondsLeft();
        m_countdown->setText(left > 0 ? tr("The clipboard is cleared in %Ln second(s).", nullptr, left) : QString());
    });
}

void HandOverPanel::showSecret()
{
    if (m_shown == flow().secret())
        return;
    delete m_view; // before what it paints from is gone or another
    m_shown = flow().secret();
    m_view = m_shown ? new SecretView(*m_shown, m_place) : nullptr;
    if (m_view)
        m_place->layout()->addWidget(m_view);
    m_stored->setChecked(false);
}

void HandOverPanel::refresh()
{
    showSecret();
    m_place->setVisible(m_view);
    m_copy->setVisible(m_view);
    m_save->setVisible(m_view);
    m_give->setVisible(m_view);
    const auto &made = rotation().newKeys;
    const auto removed =
        std::ranges::find_if(made, [](const RotationNewKey &key) { return key.secretLost && key.removed; });
    m_note->setVisible(!m_view || removed != made.end());
    if (m_view && removed != made.end())
        m_note->setNote(Tone::Info, "info"_L1, tr("This is another key than the first one."),
                        tr("Nobody has the secret of the key …%1: it was removed, and this one was made.")
                            .arg(servertext::isolated(removed->tail)));
    else if (!m_view)
        m_note->setNote(Tone::Warning, "triangle-alert"_L1, tr("Steward no longer has the secret."),
                        tr("It was given away before Steward was closed. If it is stored where it is needed, go on; if "
                           "nobody has it, another key is made."));
    m_systems->refresh();
}

void HandOverPanel::note(const QString &way, bool succeeded, const QString &note)
{
    RotationHandover handover;
    handover.way = way;
    handover.succeeded = succeeded;
    handover.note = note;
    ask(flow().noteHandover(handover));
}

void HandOverPanel::copy()
{
    if (!flow().secret())
        return;
    m_clipboard.copy(*flow().secret());
    note(u"copied"_s, true, {});
}

void HandOverPanel::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Save the secret"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rotationSaveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it never takes the place of another file
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->selectFile(secretFileName(rotation().target.keyName));
    connect(dialog, &QFileDialog::fileSelected, this, &HandOverPanel::save);
    dialog->open();
}

void HandOverPanel::save(const QString &path)
{
    if (!flow().secret())
        return;
    const Result<> saved = saveSecret(path, *flow().secret());
    if (!saved) {
        m_note->setNote(Tone::Danger, "circle-x"_L1, tr("The secret was not saved."), saved.error().detail);
        m_note->show();
        return;
    }
    note(u"file"_s, true, QDir::toNativeSeparators(path));
}

QString HandOverPanel::primaryText() const
{
    return tr("Go on");
}

QString HandOverPanel::hindrance() const
{
    return m_stored->isChecked() ? QString() : tr("Tick that the secret is stored: it will not be shown again");
}

void HandOverPanel::primary()
{
    ask(flow().finishHandover());
}

} // namespace steward

#include "moc_handoverpanel.cpp"
