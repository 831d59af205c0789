// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/systemstransfer.h"

#include "app/exports/savefile.h"
#include "app/organization/keysmodel.h"
#include "app/session/localstore.h"
#include "app/session/session.h"
#include "ui/pages/keys/systemsimportdialog.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

Result<SystemsImport> readFile(const QString &path, const std::vector<KeyRow> &keys)
{
    QFile file(path);
    constexpr qint64 kMost = 64 * 1024 * 1024; // far beyond any inventory; keeps a wrong choice from filling the memory
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, file.errorString());
    if (file.size() > kMost)
        return fail(Error::Kind::BadInput, u"too large"_s);
    return systemsFromCsv(file.readAll(), keys);
}

} // namespace

SystemsTransfer::SystemsTransfer(Session &session, KeysModel &keys, MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_keys(keys)
    , m_messages(messages)
    , m_page(page)
{
    m_menu.setObjectName(u"systemsMenu"_s);
    m_menu.setAccessibleName(tr("Inventory of systems"));
    connect(m_menu.addAction(tr("Systems from CSV…")), &QAction::triggered, this, &SystemsTransfer::askRead);
    connect(m_menu.addAction(tr("Systems to CSV…")), &QAction::triggered, this, [this] { askWrite(false); });
    connect(m_menu.addAction(tr("Sheet to fill in, with every key…")), &QAction::triggered, this,
            [this] { askWrite(true); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SystemsTransfer::readDone);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const QString path = QDir::toNativeSeparators(m_writtenPath);
        if (const Result<> result = m_writing.result(); !result)
            tellError(tr("The systems were not written to %1.").arg(path), result.error());
        else
            m_messages.show({u"systems"_s, Tone::Success, {}, tr("Systems written."), path, {}, {}, {}, {}, true});
    });
}

void SystemsTransfer::askRead()
{
    auto *dialog = new QFileDialog(m_page, tr("Systems from CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"systemsReadDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SystemsTransfer::read);
    dialog->open();
}

void SystemsTransfer::askWrite(bool withEmptyRows)
{
    auto *dialog = new QFileDialog(m_page, tr("Systems to CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"systemsWriteDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(u"systems.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, withEmptyRows](const QString &path) { write(path, withEmptyRows); });
    dialog->open();
}

void SystemsTransfer::read(const QString &path)
{
    m_readPath = path;
    m_messages.dismiss(u"systems"_s);
    m_reading.setFuture(QtConcurrent::run([path, keys = m_keys.rows()] { return readFile(path, keys); }));
}

void SystemsTransfer::readDone()
{
    const Result<SystemsImport> result = m_reading.result();
    const QString name = QFileInfo(m_readPath).fileName();
    if (!result) {
        const QString detail = result.error().detail;
        if (result.error().kind == Error::Kind::BadInput) {
            m_messages.show({u"systems"_s,
                             Tone::Danger,
                             {},
                             tr("“%1” is not a list of systems.").arg(name),
                             detail == "empty"_L1 ? tr("The file has no rows.")
                             : detail == "no system column"_L1
                                 ? tr("Its first line names no column “System”. Nothing was changed.")
                             : detail == "too large"_L1 ? tr("The file is too large. Nothing was changed.")
                                                        : tr("It does not hold text. Nothing was changed."),
                             {},
                             {},
                             {},
                             {},
                             true});
        } else {
            tellError(tr("“%1” could not be read.").arg(name), result.error());
        }
        return;
    }
    auto *dialog = new SystemsImportDialog(name, *result, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SystemsImportDialog::accepted, this, [this, systems = result->systems] { takeOver(systems); });
    connect(dialog, &SystemsImportDialog::saveRefused, this, [this, import = *result](const QString &path) {
        m_writtenPath = path;
        m_writing.setFuture(QtConcurrent::run([path, import] { return saveFile(path, refusedToCsv(import)); }));
    });
    dialog->open();
}

void SystemsTransfer::takeOver(const std::vector<KeySystem> &systems)
{
    const auto lists = mergeSystems(m_session.organization().snapshot().local.systems, systems);
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        m_tasks.run(m_session.local().setSystems(it.key(), *it), [this](const Result<> &result) {
            if (!result)
                tellError(tr("Some of the systems could not be saved."), result.error());
        });
    }
    m_messages.show({u"systems"_s,
                     Tone::Success,
                     {},
                     tr("%Ln system(s) taken over.", nullptr, static_cast<int>(systems.size())),
                     tr("They are kept on this computer."),
                     {},
                     {},
                     {},
                     {},
                     true});
}

void SystemsTransfer::write(const QString &path, bool withEmptyRows)
{
    m_writtenPath = path;
    m_messages.dismiss(u"systems"_s);
    m_writing.setFuture(QtConcurrent::run(
        [path, withEmptyRows, systems = m_session.organization().snapshot().local.systems, keys = m_keys.rows()] {
            return saveFile(path, systemsToCsv(systems, keys, withEmptyRows));
        }));
}

void SystemsTransfer::tellError(const QString &happened, const Error &error)
{
    const ErrorText text = ErrorText::of(error);
    m_messages.show({u"systems"_s, Tone::Danger, {}, happened, text.advice, {}, {}, text.detail, {}, true});
}

} // namespace steward

#include "moc_systemstransfer.cpp"
