// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/systemspanel.h"

#include "app/exports/systemscsv.h"
#include "app/flows/rotation/rotationtext.h"
#include "ui/pages/rotations/systemsgrid.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qint64 kLargestList = 4 * 1024 * 1024; // bytes

} // namespace

SystemsPanel::SystemsPanel(RotationFlow &flow, const std::vector<RotationSystem> &known, QWidget *parent)
    : RotationPanel(flow, u"rotationSystemsPanel"_s, parent)
    , m_grid(new SystemsGrid(this))
    , m_paste(new LinkButton(tr("Paste a list"), this))
    , m_file(new LinkButton(tr("Read a CSV file…"), this))
    , m_unknown(new QCheckBox(tr("I do not know all of them"), this))
{
    addHeading(tr("Which systems use this key?"));
    addWords(tr("Each of them gets the new key before the old one goes. What is listed for the key on the Keys page is "
                "filled in, and stays listed for the new key."));
    m_key = addWords({}, true);
    m_traffic = addWords({}, true);
    m_traffic->setObjectName(u"rotationTraffic"_s);
    column().addWidget(m_grid);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    for (LinkButton *each : {m_paste, m_file}) {
        each->setToolTip(
            tr("A system a line: its name, or name, owner, where the secret is stored and how it is changed, "
               "as a spreadsheet has them."));
        lists->addWidget(each);
    }
    lists->addStretch(1);
    column().addLayout(lists);
    m_paste->setObjectName(u"rotationPasteSystems"_s);
    m_file->setObjectName(u"rotationReadSystems"_s);
    m_listSaid = addWords({}, true);
    m_listSaid->setObjectName(u"rotationListSaid"_s);
    m_listSaid->hide();
    column().removeWidget(m_listSaid);
    column().addWidget(m_listSaid);
    m_unknown->setObjectName(u"rotationUnknown"_s);
    m_unknown->setToolTip(tr("The quiet period will be twice as long."));
    column().addWidget(m_unknown);
    column().addStretch(1);
    m_grid->add(rotation().systems.empty() ? known : rotation().systems);
    if (m_grid->rowCount() == 0)
        m_grid->addRow();
    connect(m_grid, &RowGrid::changed, this, &RotationPanel::changed);
    connect(m_unknown, &QCheckBox::toggled, this, &RotationPanel::changed);
    connect(m_grid, &SystemsGrid::listPasted, this, &SystemsPanel::paste);
    connect(m_paste, &QAbstractButton::clicked, this, &SystemsPanel::paste);
    connect(m_file, &QAbstractButton::clicked, this, &SystemsPanel::askFile);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_file->setEnabled(true);
        take(m_reading.result());
    });
}

void SystemsPanel::paste()
{
    take(systemsFromList(QGuiApplication::clipboard()->text().toUtf8()));
}

void SystemsPanel::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Read systems"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rotationSystemsDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SystemsPanel::read);
    dialog->open();
}

void SystemsPanel::read(const QString &path)
{
    m_file->setEnabled(false);
    m_reading.setFuture(QtConcurrent::run([path]() -> Result<std::vector<KeySystem>> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::File, file.errorString());
        const QByteArray bytes = file.read(kLargestList + 1);
        if (bytes.size() > kLargestList)
            return fail(Error::Kind::BadInput, u"size"_s);
        return systemsFromList(bytes);
    }));
}

void SystemsPanel::take(const Result<std::vector<KeySystem>> &list)
{
    m_listSaid->show();
    if (!list) {
        m_listSaid->setText(list.error().kind == Error::Kind::File
                                ? tr("The file could not be read: %1").arg(list.error().detail)
                            : list.error().detail == "size"_L1 ? tr("That is too large for a list of systems.")
                                                               : tr("There is no list of systems in it."));
        return;
    }
    std::vector<RotationSystem> systems;
    for (const KeySystem &each : *list)
        systems.push_back({each.name, each.environment, each.owner, each.secretLocation, each.howChanged, each.note});
    const int added = m_grid->add(systems);
    const int there = static_cast<int>(systems.size()) - added;
    QString said = tr("%Ln system(s) added.", nullptr, added);
    if (there > 0)
        said += u' ' + tr("%Ln stood there already.", nullptr, there);
    m_listSaid->setText(said);
}

void SystemsPanel::refresh()
{
    const RotatedKey &key = rotation().key;
    m_key->setText(key.isPersonal()
                       ? tr("It belongs to a person, %1. The new key will be a service account’s.")
                             .arg(servertext::isolated(key.ownerName))
                       : tr("It belongs to the service account %1.").arg(servertext::isolated(key.ownerName)));
    const KeyUse &use = flow().history().of(key.id);
    if (flow().history().until == 0)
        m_traffic->setText(tr("Its traffic of the last 30 days is being read…"));
    else if (use.requests == 0)
        m_traffic->setText(tr("The service tells of no request in the last 30 days."));
    else
        m_traffic->setText(tr("%1 requests in the last 30 days, the last %2.")
                               .arg(Format::count(use.requests), rotationtext::moment(use.lastAt())));
}

QString SystemsPanel::primaryText() const
{
    return tr("Go on");
}

QString SystemsPanel::hindrance() const
{
    if (const QString problem = m_grid->problem(); !problem.isEmpty())
        return problem;
    return m_grid->value().empty() && !m_unknown->isChecked()
               ? tr("List a system, or say that you do not know all of them")
               : QString();
}

void SystemsPanel::primary()
{
    ask(flow().setSystems(m_grid->value(), m_unknown->isChecked()));
}

} // namespace steward

#include "moc_systemspanel.cpp"
