// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a table: the filter field, the quick filters with their counts (Alt+1 to Alt+9) and the columns button.
// Quick filters combine by 'and', with the words as well. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace steward {

class Chip;

class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QToolButton &columnsButton() { return *m_columns; }
    Chip *addChip(const QString &id, const QString &label);
    void addExtra(QWidget *widget); ///< before the columns button

    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList activeChips() const; ///< ids of those that are on
    [[nodiscard]] const std::vector<Chip *> &chips() const { return m_chips; }
    [[nodiscard]] Chip *chip(const QString &id) const;
    void setCounts(const std::vector<int> &counts); ///< in the order of the chips; missing: not known
    void setOnly(const QString &id);                ///< this one alone on; unknown or empty: none
    void clearText();
    void clearAll();
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    void chipsChanged();

private:
    QLineEdit *m_field;
    QWidget *m_chipArea;
    QHBoxLayout *m_row;
    QToolButton *m_columns;
    std::vector<Chip *> m_chips;
    bool m_quiet = false;
};

} // namespace steward
