// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/support/iconlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts()) {
        const QString text = sequence.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !keys.contains(text) && keys.size() < 2)
            keys += text;
    }
    return keys.join(u"   "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(2, 24);
    QList<const QAction *> shown;
    for (const QAction *action : actions)
        if (!keysOf(*action).isEmpty())
            shown.append(action);
    const int perColumn = int(shown.size() + 1) / 2;
    for (int i = 0; i < shown.size(); ++i) {
        const int row = i % perColumn, at = i / perColumn * 3;
        auto *keys = new TextLabel(TextSize::Body, QFont::Medium, false, this);
        keys->setText(keysOf(*shown[i]));
        auto *words = new TextLabel(TextSize::Body, QFont::Normal, true, this);
        words->setText(plainText(shown[i]->text()));
        grid->addWidget(keys, row, at);
        grid->addWidget(words, row, at + 1);
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"shortcutsClose"_s);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace steward

#include "moc_shortcutsdialog.cpp"
