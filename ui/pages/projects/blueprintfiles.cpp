// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/projects/blueprintfiles.h"

#include "app/changes/namebook.h"
#include "app/exports/savefile.h"
#include "app/session/session.h"
#include "ui/dialogs/blueprintapplydialog.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

Result<Blueprint> readFile(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMost = 16 * 1024 * 1024; // far beyond any; keeps a wrong choice from filling the memory
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, file.errorString());
    return blueprintfile::read(file.read(kMost));
}

/// What a project is called, as far as a file can be called so.
QString fileName(const Snapshot &snapshot, const QStringList &projectIds)
{
    QString name = projectIds.size() == 1 ? NameBook(snapshot).known(projectIds.constFirst()) : u"projects"_s;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    constexpr qsizetype kLongest = 80;
    return name.left(kLongest).toLower() + u".blueprint.json"_s;
}

} // namespace

BlueprintFiles::BlueprintFiles(PageContext context, std::function<PlanOrigin()> origin, MessageBar &messages,
                               QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_origin(std::move(origin))
    , m_messages(messages)
    , m_page(page)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BlueprintFiles::readDone);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const QString path = QDir::toNativeSeparators(m_writtenPath);
        if (const Result<> result = m_writing.result(); !result)
            tellError(tr("The blueprint was not written to %1.").arg(path), result.error());
        else
            m_messages.show({u"blueprint"_s, Tone::Success, {}, tr("Blueprint written."), path, {}, {}, {}, {}, true});
    });
    connect(&m_messages, &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (id != "blueprint-reading"_L1)
            return;
        m_tasks.cancel();
        m_messages.dismiss(id);
    });
}

void BlueprintFiles::askWrite(const QStringList &projectIds)
{
    auto *dialog = new QFileDialog(m_page, tr("Export blueprint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"blueprintWriteDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilter(tr("Blueprint (*.json)"));
    dialog->selectFile(fileName(m_context.session.organization().snapshot(), projectIds));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, projectIds](const QString &path) { write(projectIds, path); });
    dialog->open();
}

void BlueprintFiles::write(const QStringList &projectIds, const QString &path)
{
    m_writtenPath = path;
    m_messages.dismiss(u"blueprint"_s);
    m_messages.show({u"blueprint-reading"_s,
                     Tone::Info,
                     {},
                     tr("Reading the settings of %Ln project(s)…", nullptr, static_cast<int>(projectIds.size())),
                     {},
                     {},
                     {},
                     {},
                     tr("Stop"),
                     false});
    m_tasks.run(readBlueprint(&m_context.session.transport(), m_context.session.organization().snapshot(), projectIds,
                              m_tasks.context()),
                [this](const Result<Blueprint> &blueprint) {
                    m_messages.dismiss(u"blueprint-reading"_s);
                    if (blueprint)
                        store(*blueprint);
                    else if (!blueprint.error().isCancelled())
                        tellError(tr("The blueprint was not written: its projects could not be read."),
                                  blueprint.error());
                });
}

void BlueprintFiles::store(const Blueprint &blueprint)
{
    m_writing.setFuture(QtConcurrent::run(
        [path = m_writtenPath, blueprint] { return saveFile(path, blueprintfile::write(blueprint)); }));
}

void BlueprintFiles::askRead()
{
    auto *dialog = new QFileDialog(m_page, tr("Apply a blueprint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"blueprintReadDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Blueprint (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BlueprintFiles::read);
    dialog->open();
}

void BlueprintFiles::read(const QString &path)
{
    m_readPath = path;
    m_messages.dismiss(u"blueprint"_s);
    m_reading.setFuture(QtConcurrent::run([path] { return readFile(path); }));
}

void BlueprintFiles::readDone()
{
    const Result<Blueprint> blueprint = m_reading.result();
    const QString name = QFileInfo(m_readPath).fileName();
    if (!blueprint && blueprint.error().kind == Error::Kind::BadInput) {
        m_messages.show({u"blueprint"_s,
                         Tone::Danger,
                         {},
                         tr("“%1” cannot be applied.").arg(servertext::isolated(name)),
                         servertext::shown(blueprintfile::problem(blueprint.error())),
                         {},
                         {},
                         {},
                         {},
                         true});
        return;
    }
    if (!blueprint) {
        tellError(tr("“%1” could not be read.").arg(servertext::isolated(name)), blueprint.error());
        return;
    }
    open(m_readPath, *blueprint);
}

void BlueprintFiles::open(const QString &path, const Blueprint &blueprint)
{
    auto *dialog = new BlueprintApplyDialog(m_context.session, m_origin, m_context.connections,
                                            QFileInfo(path).fileName(), blueprint, m_page);
    connect(dialog, &PlanDialog::planProposed, this, &BlueprintFiles::planProposed);
    connect(dialog, &BlueprintApplyDialog::switchWanted, this, [this, path](const QString &id) {
        m_context.connections->carryFile(id, path);
        m_context.connections->switchTo(id);
    });
    dialog->open();
}

void BlueprintFiles::tellError(const QString &happened, const Error &error)
{
    const ErrorText text = ErrorText::of(error);
    m_messages.show({u"blueprint"_s, Tone::Danger, {}, happened, text.advice, {}, {}, text.detail, {}, true});
}

} // namespace steward

#include "moc_blueprintfiles.cpp"
