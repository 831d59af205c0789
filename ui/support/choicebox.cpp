// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/choicebox.h"

#include "ui/support/servertext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace steward {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // thousands of texts are not measured
    setMinimumContentsLength(18);
    setMaxVisibleItems(14);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, &ChoiceBox::changed);
    // A text that is too long is seen from its beginning.
    connect(this, &QComboBox::currentIndexChanged, this, [this] { lineEdit()->setCursorPosition(0); });
}

void ChoiceBox::setItems(const std::vector<Item> &items, const QString &placeholder)
{
    const QString chosen = currentId();
    const QSignalBlocker block(this);
    auto *rows = new QStandardItemModel(static_cast<int>(items.size()), 1, this);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QModelIndex index = rows->index(static_cast<int>(i), 0);
        rows->setData(index, servertext::shown(items[i].text), Qt::DisplayRole);
        rows->setData(index, items[i].id, Qt::UserRole);
    }
    setModel(rows); // takes the one before with it
    lineEdit()->setPlaceholderText(placeholder);
    choose(chosen);
}

void ChoiceBox::choose(const QString &id)
{
    const int index = id.isEmpty() ? -1 : findData(id, Qt::UserRole, Qt::MatchExactly | Qt::MatchCaseSensitive);
    setCurrentIndex(index);
    if (index < 0)
        clearEditText();
}

QString ChoiceBox::currentId() const
{
    // The index alone is not enough: it stays while something else is being typed.
    if (currentIndex() >= 0 && itemText(currentIndex()) == currentText())
        return itemData(currentIndex(), Qt::UserRole).toString();
    const int index = findText(currentText(), Qt::MatchFixedString);
    return index < 0 || currentText().isEmpty() ? QString() : itemData(index, Qt::UserRole).toString();
}

} // namespace steward

#include "moc_choicebox.cpp"
