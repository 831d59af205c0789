// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/acknowledgedialog.h"

#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kNoteLines = 3, kWidth = 480;
constexpr int kMostLetters = 1000;

} // namespace

AcknowledgeDialog::AcknowledgeDialog(const QString &happened, const QString &advice, const QString &account,
                                     QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"acknowledgeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("I have seen to it"));
    const auto label = [this](TextSize size, bool grey, const QString &text) {
        auto *made = new TextLabel(size, QFont::Normal, grey, this);
        made->setWordWrap(true);
        made->setText(text);
        return made;
    };
    auto *about = label(TextSize::Body, false, happened);
    about->setObjectName(u"acknowledgeIncident"_s);
    auto *more = label(TextSize::Small, true, advice);
    more->setVisible(!advice.isEmpty());
    auto *title = label(TextSize::Body, false, tr("&Note (optional)"));
    title->setBuddy(m_note);
    m_note->setObjectName(u"acknowledgeNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What it was, a ticket, who was told"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteLines * m_note->fontMetrics().lineSpacing() + 18);
    auto *kept =
        label(TextSize::Small, true,
              account.isEmpty() ? tr("Kept on this computer with the time, and told in the monthly report.")
                                : tr("Kept on this computer with the time and your account’s name, %1, and told in the "
                                     "monthly report. It is not told again; you can take it back.")
                                      .arg(servertext::isolated(account)));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"acknowledgeCancel"_s);
    QPushButton *seen = buttons->addButton(tr("I have seen to it"), QDialogButtonBox::AcceptRole);
    seen->setObjectName(u"acknowledgeNow"_s);
    seen->setProperty("role", u"primary"_s);
    seen->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(4);
    column->addWidget(about);
    column->addWidget(more);
    column->addSpacing(10);
    column->addWidget(title);
    column->addWidget(m_note);
    column->addWidget(kept);
    column->addSpacing(10);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_note->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT acknowledged(m_note->toPlainText().simplified().left(kMostLetters));
        accept();
    });
}

} // namespace steward

#include "moc_acknowledgedialog.cpp"
