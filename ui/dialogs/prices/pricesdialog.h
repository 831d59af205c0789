// SPDX-License-Identifier: GPL-3.0-or-later
// The price table that everything estimated is reckoned with: the prices that come with Steward, a person's own in
// their place, and the models that are used and have none. Every change is in force at once and can be taken back once.
// It may outlive no session. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/prices/pricedusage.h"
#include "ui/support/cell.h"

#include <QDialog>

class QPushButton;

namespace steward {

class DataTable;
class MessageBar;
class NoteBox;
class PriceBook;
class PricesModel;
class Session;
class TextLabel;
struct PriceRow;

class PricesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PricesDialog(Session &session, QWidget *parent = nullptr);
    /// On top of \a parent's window, and deleted when it is closed.
    static void openOver(Session &session, QWidget *parent);

private:
    void layOut();
    void showRows();
    void showUnpriced();
    void showCurrent();
    void askUnpriced();
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] const PriceRow *current() const;
    [[nodiscard]] PriceBook &book() const;
    void edit(const Price &start, bool isNew);
    void change();
    void remove();
    void restore();
    void set(PriceTable own, const QString &happened);
    void askImport();
    void askExport();
    void import(const QString &path);
    void write(const QString &path);
    void tellFailure(const QString &happened, const Error &error);

    Session &m_session;
    PricesModel *m_model;
    std::vector<UnpricedModel> m_unpriced;
    PriceTable m_before; ///< what 'Undo' brings back
    MessageBar *m_messages;
    NoteBox *m_note;
    DataTable *m_table;
    TextLabel *m_about;
    QPushButton *m_change, *m_remove, *m_restore;
    int m_asked = 0;
    TaskScope m_tasks; // last
};

} // namespace steward
