// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog of prices is laid out, and its files.
#include "app/async/settled.h"
#include "app/exports/savefile.h"
#include "app/session/session.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/prices/priceedit.h"
#include "app/spend/prices/pricefile.h"
#include "ui/dialogs/prices/pricesdialog.h"
#include "ui/dialogs/prices/pricesmodel.h"
#include "ui/support/cellmodel.h"
#include "ui/support/datatable.h"
#include "ui/support/errortext.h"
#include "ui/support/iconlabel.h"
#include "ui/support/messagebar.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSet>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

Result<PriceTable> readPriceFile(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMost = 8 * 1024 * 1024; // far beyond any price table; keeps a wrong choice out of the memory
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, file.errorString());
    if (file.size() > kMost)
        return fail(Error::Kind::BadInput, u"too large"_s);
    return readPrices(file.readAll());
}

} // namespace

void PricesDialog::layOut()
{
    m_messages = new MessageBar(this);
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    words->setWordWrap(true);
    words->setText(tr("What Steward estimates with: what a key that runs away costs, what caching and batch jobs save, "
                      "what another model would cost. The bill does not depend on it. Input, cached and output are "
                      "dollars for a million tokens, the others dollars for one; batch jobs cost that part of them."));
    m_note = new NoteBox(this);
    m_note->setObjectName(u"pricesUnpriced"_s);
    m_table = new DataTable(this);
    m_table->setObjectName(u"pricesTable"_s);
    m_table->setAccessibleName(tr("Prices"));
    m_table->setIdRole(TableModelBase::IdRole);
    auto *cells = new CellModel([this](int row, int column) { return cellAt(row, column); }, this);
    cells->setSourceModel(m_model);
    m_table->setModel(cells);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{u"model"_s, 290, 160, 3},
                         {u"from"_s, 104, 80, 0},
                         {u"until"_s, 104, 80, 0},
                         {u"input"_s, 80, 60, 0, true},
                         {u"cached"_s, 80, 60, 0, true},
                         {u"output"_s, 80, 60, 0, true},
                         {u"each"_s, 90, 60, 0, true},
                         {u"call"_s, 76, 60, 0, true},
                         {u"batch"_s, 66, 50, 0, true},
                         {u"origin"_s, 104, 80, 0}});
    m_table->sortByColumn(PricesModel::Origin, Qt::AscendingOrder);
    m_about = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_about->setObjectName(u"pricesAbout"_s);
    m_about->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [this, row](const QString &name, const QString &text, auto done) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, std::move(done));
        row->addWidget(made);
        return made;
    };
    button(u"pricesAdd"_s, tr("Add a price…"), [this] {
        Price start;
        start.from = startOfDay(m_session.clock().now());
        edit(start, true);
    });
    m_change = button(u"pricesChange"_s, tr("Change…"), [this] { change(); });
    m_remove = button(u"pricesRemove"_s, tr("Remove"), [this] { remove(); });
    m_restore = button(u"pricesRestore"_s, tr("Restore built-in"), [this] { restore(); });
    row->addStretch();
    button(u"pricesImport"_s, tr("Import…"), [this] { askImport(); });
    button(u"pricesExport"_s, tr("Export…"), [this] { askExport(); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(words);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addLayout(row);
    column->addWidget(buttons);
    for (QPushButton *each : findChildren<QPushButton *>())
        each->setAutoDefault(false); // Enter belongs to the table
    resize(1140, 660);
}

void PricesDialog::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import prices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pricesReadDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PricesDialog::import);
    dialog->open();
}

void PricesDialog::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export prices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pricesWriteDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilter(tr("JSON (*.json)"));
    dialog->selectFile(u"prices.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PricesDialog::write);
    dialog->open();
}

void PricesDialog::import(const QString &path)
{
    auto reading = QtConcurrent::run([path] { return readPriceFile(path); });
    m_tasks.run(settled(std::move(reading), m_tasks.token()), [this, path](const Result<PriceTable> &table) {
        const QString name = servertext::isolated(QFileInfo(path).fileName());
        if (!table)
            return tellFailure(tr("Nothing was taken over from “%1”.").arg(name), table.error());
        QSet<QString> models;
        for (const Price &price : table->prices())
            models.insert(price.model);
        //: %1: "12 prices", %2: "of 5 models"
        set(withTable(book().own(), suppliedPrices(), *table),
            tr("“%3” is taken over: %1 %2.")
                .arg(tr("%Ln price(s)", nullptr, static_cast<int>(table->prices().size())),
                     tr("of %Ln model(s)", nullptr, static_cast<int>(models.size())), name));
    });
}

void PricesDialog::write(const QString &path)
{
    auto writing =
        QtConcurrent::run([path, prices = book().inForce()] { return saveFile(path, writePrices(*prices)); });
    m_tasks.run(settled(std::move(writing), m_tasks.token()), [this, path](const Result<> &written) {
        const QString file = QDir::toNativeSeparators(path);
        if (!written)
            return tellFailure(tr("The prices were not written to %1.").arg(file), written.error());
        m_messages->show({u"written"_s, Tone::Success, {}, tr("The prices in force are written."), file});
    });
}

void PricesDialog::tellFailure(const QString &happened, const Error &error)
{
    if (error.isCancelled())
        return;
    const ErrorText text = ErrorText::of(error);
    Message message;
    message.id = u"failed"_s;
    message.happened = happened;
    message.advice = text.advice;
    if (error.kind == Error::Kind::BadInput)
        //: %1: where in a file, such as "prices[3].from"; %2: what is wrong there, in English
        message.advice = error.jsonPath.isEmpty() ? tr("It is not a price table: %1.").arg(error.detail)
                                                  : tr("At %1: %2.").arg(error.jsonPath, error.detail);
    message.copyText = text.detail;
    m_messages->show(message);
}

} // namespace steward
