// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/datasection.h"

#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// With the person's own directory as ~, where that is the custom.
QString fromHome(const QString &directory)
{
    const QString home = QDir::homePath() + u'/';
    if (QDir::separator() == u'/' && directory.startsWith(home))
        return u"~/"_s + directory.sliced(home.size());
    return QDir::toNativeSeparators(directory);
}

} // namespace

DataSection::DataSection(const QString &directory, QWidget *parent)
    : SettingsSection(tr("Data on this computer"), "hard-drive"_L1, parent)
{
    auto *box = new QWidget(this);
    auto *path = new QLineEdit(fromHome(directory), box);
    path->setToolTip(servertext::tooltip(QDir::toNativeSeparators(directory)));
    path->setObjectName(u"dataDirectory"_s);
    path->setAccessibleName(tr("Data directory"));
    path->setReadOnly(true);
    path->setMinimumWidth(160);
    auto *open = new QPushButton(icons::icon("folder"_L1), tr("Open folder"), box);
    open->setObjectName(u"openDataDirectory"_s);
    connect(open, &QPushButton::clicked, this,
            [directory] { QDesktopServices::openUrl(QUrl::fromLocalFile(directory)); });
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(open);
    box->setFocusProxy(path);
    addRow(tr("Archives"), box);
    addNote(tr("One file for each organization, readable by your account only. Notes, labels and the list of systems "
               "live there too. Keys "
               "never do."));
}

} // namespace steward

#include "moc_datasection.cpp"
