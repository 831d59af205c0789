// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Steward"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *mark = new QLabel(this);
    mark->setPixmap(icons::pixmap("steward"_L1, Qt::black, 48, devicePixelRatioF()));
    auto *name = new TextLabel(TextSize::H1, QFont::DemiBold, false, this);
    name->setText(u"Steward"_s);
    auto *version = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    version->setText(
        tr("Version %1, built with Qt %2").arg(QLatin1StringView(STEWARD_VERSION), QLatin1StringView(qVersion())));
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    words->setText(
        tr("A console for organizations on the OpenAI Platform. An independent program, not affiliated with OpenAI.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"aboutClose"_s);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(name);
    titles->addWidget(version);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(mark);
    head->addLayout(titles, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(words);
    column->addWidget(buttons);
}

} // namespace steward

#include "moc_aboutdialog.cpp"
