// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/systemsimportdialog.h"

#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SystemsImportDialog::SystemsImportDialog(const QString &fileName, const SystemsImport &import, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"systemsImportDialog"_s);
    setWindowTitle(tr("Systems from CSV"));
    const int count = static_cast<int>(import.systems.size());
    QSet<QString> keys;
    for (const KeySystem &system : import.systems)
        keys.insert(system.keyId);

    auto *title = new TextLabel(TextSize::H2, QFont::DemiBold);
    title->setText(tr("“%1” has %2.").arg(servertext::isolated(fileName), tr("%Ln row(s)", nullptr, import.rows)));
    title->setWordWrap(true);
    auto *taken = new TextLabel(TextSize::Body);
    taken->setObjectName(u"importTaken"_s);
    taken->setWordWrap(true);
    taken->setText(
        count == 0 ? tr("None of them can be taken over.")
                   : tr("%1 of %2 can be taken over. What is listed already is brought up to date; nothing is removed.")
                         .arg(tr("%Ln system(s)", nullptr, count),
                              tr("%Ln key(s)", "systems of … keys", static_cast<int>(keys.size()))));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(taken);

    if (!import.unknownColumns.isEmpty()) {
        auto *unknown = new TextLabel(TextSize::Body, QFont::Normal, true);
        unknown->setWordWrap(true);
        unknown->setText(tr("Columns that Steward does not know are left out: %1")
                             .arg(servertext::isolated(import.unknownColumns.join(u", "_s))));
        column->addWidget(unknown);
    }
    auto *buttons = new QDialogButtonBox(this);
    if (!import.problems.empty()) {
        auto *refused = new TextLabel(TextSize::Body, QFont::DemiBold);
        refused->setText(tr("%Ln problem(s):", nullptr, static_cast<int>(import.problems.size())));
        auto *list = new QPlainTextEdit;
        list->setObjectName(u"importProblems"_s);
        list->setAccessibleName(tr("Problems of the file"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        list->setMinimumHeight(140);
        QStringList lines;
        for (const SystemsProblem &problem : import.problems)
            lines += problemText(problem);
        list->setPlainText(lines.join(u'\n'));
        refused->setBuddy(list);
        column->addWidget(refused);
        column->addWidget(list, 1);
        QPushButton *save = buttons->addButton(tr("Save these rows…"), QDialogButtonBox::ActionRole);
        save->setObjectName(u"saveRefused"_s);
        connect(save, &QPushButton::clicked, this, [this] {
            auto *dialog = new QFileDialog(this, tr("Rows that were not taken over"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setObjectName(u"refusedDialog"_s);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(u"csv"_s);
            dialog->selectFile(tr("not-taken-over.csv", "a file's name"));
            connect(dialog, &QFileDialog::fileSelected, this, &SystemsImportDialog::saveRefused);
            dialog->open();
        });
    }
    if (count > 0) {
        QPushButton *take =
            buttons->addButton(tr("Take over %Ln system(s)", nullptr, count), QDialogButtonBox::AcceptRole);
        take->setObjectName(u"takeOver"_s);
        take->setProperty("role", u"primary"_s);
        take->setDefault(true);
    }
    buttons->addButton(count > 0 ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, import.problems.empty() ? 160 : 360);
}

QString SystemsImportDialog::problemText(const SystemsProblem &problem)
{
    const QString row = servertext::isolated(problem.cells.join(u", "_s));
    switch (problem.kind) {
    case SystemsProblem::Kind::NoKeyNamed:
        return tr("Line %1: it names no key, neither by id nor by name or ending. %2")
            .arg(QString::number(problem.line), row);
    case SystemsProblem::Kind::KeyNotFound:
        return tr("Line %1: no key of this organization fits. %2").arg(QString::number(problem.line), row);
    case SystemsProblem::Kind::KeyNotUnique:
        return tr("Line %1: several keys fit; give the key’s id. %2").arg(QString::number(problem.line), row);
    case SystemsProblem::Kind::NoSystemNamed:
        return tr("Line %1: it names no system. %2").arg(QString::number(problem.line), row);
    case SystemsProblem::Kind::TooManyCells:
        return tr("Line %1: more cells than the first line has columns; a separator too many? %2")
            .arg(QString::number(problem.line), row);
    case SystemsProblem::Kind::QuoteNotClosed:
        return tr("Line %1, cell %2: a quotation mark is not closed, so everything after it stands in one cell.")
            .arg(QString::number(problem.line), QString::number(problem.column));
    case SystemsProblem::Kind::TextAfterQuote:
        return tr("Line %1, cell %2: text after a closing quotation mark was read as part of the cell.")
            .arg(QString::number(problem.line), QString::number(problem.column));
    }
    return {};
}

} // namespace steward

#include "moc_systemsimportdialog.cpp"
