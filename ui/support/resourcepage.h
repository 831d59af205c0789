// SPDX-License-Identifier: GPL-3.0-or-later
// ResourcePage is what Projects, Members and Keys have in common: head, filter row, message bar, table and detail pane,
// and the states of a table that is being read: loading, empty, filtered to nothing, failed, content that is partly
// old. A page says what its rows are and what their cells show; nothing here knows a resource. Its collaborators
// outlive it. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/models/tablemodelbase.h"
#include "app/sync/sync.h"
#include "ui/support/cell.h"
#include "ui/support/consolepage.h"
#include "ui/support/exportaction.h"
#include "ui/support/message.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QSplitter;

namespace steward {

class BulkBar;
class CellModel;
class ColumnMenu;
class DataTable;
class DetailPane;
class EmptyState;
class ErrorText;
class FilterBar;
class MessageBar;
class ProgressLine;
class RowActions;
class TableFooter;
class TextLabel;
struct BoardRows;
struct ColumnLook;

class ResourcePage : public ConsolePage
{
    Q_OBJECT
public:
    enum class State { Loading, Empty, FilteredOut, Failed, Content };

    ~ResourcePage() override;
    Q_DISABLE_COPY_MOVE(ResourcePage)

    void activate() override;
    void go(const Target &target) override;
    void focusFilter() override;
    void exportRows() override;
    bool escape() override;
    void toggleDetail() override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] bool awaitsRows() const override;

    /// Takes at once the rows that a page which is not seen takes a little later.
    void catchUp();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterBar &filters() { return *m_filters; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] ExportAction &exports() { return *m_exportAction; }
    [[nodiscard]] DetailPane &pane() { return *m_pane; }

protected:
    void showEvent(QShowEvent *event) override;
    ResourcePage(PageContext context, TableModelBase &model, QWidget *parent);
    /// The last thing a page's constructor does.
    void start(std::vector<ColumnLook> columns, int sortColumn, Qt::SortOrder order, bool twoLines);

    // What a page is
    [[nodiscard]] virtual Focus focus() const = 0;
    /// The lists without which there is nothing to show, then those that only add to the rows.
    [[nodiscard]] virtual std::vector<ListKind> mainLists() const = 0;
    [[nodiscard]] virtual std::vector<ListKind> otherLists() const = 0;
    /// Whether there is something to say about rows that are not there: one of the main lists has arrived.
    [[nodiscard]] virtual bool hasMainLists() const;
    virtual void takeRows(std::shared_ptr<const BoardRows> rows) = 0; ///< into the model, which says rowsTaken()
    virtual void applyQuickFilters(const QStringList &ids) = 0;
    [[nodiscard]] virtual std::vector<int> quickFilterCounts() const = 0; ///< in the order of the chips
    [[nodiscard]] virtual Cell cellAt(int row, int column) const = 0;
    virtual void showSelection(const QStringList &ids) = 0; ///< fills the pane
    virtual void paneShown(bool shown) { Q_UNUSED(shown) }  ///< the table has less or more room
    [[nodiscard]] virtual ExportAction::Json json() const = 0;

    // What a page says
    [[nodiscard]] virtual QString facts() const = 0;
    [[nodiscard]] virtual QString rowsText(int count) const = 0;                 ///< "38 projects"
    [[nodiscard]] virtual int totalRows() const { return m_model.totalCount(); } ///< without any filter of the person
    [[nodiscard]] virtual QString filterPlaceholder() const = 0;
    [[nodiscard]] virtual QString selectedText(int count) const = 0; ///< "5 projects selected"
    [[nodiscard]] virtual QString emptyTitle() const = 0;
    [[nodiscard]] virtual QString emptyText() const { return {}; }
    [[nodiscard]] virtual QString footerEnd() const { return {}; }
    [[nodiscard]] virtual QLatin1StringView emptyIcon() const = 0;

    // For pages
    void refreshWords(); ///< facts, counts, footer, pane
    QHBoxLayout &headButtons() { return *m_headButtons; }
    /// What can be done here; a page adds its verbs before start().
    RowActions &verbs() { return *m_verbs; }
    void showError(const QString &id, const Error &error, const QString &action = {});
    [[nodiscard]] Session &session() const { return m_context.session; }
    [[nodiscard]] ConnectionSwitch *connections() const { return m_context.connections; } ///< may be null
    [[nodiscard]] const Organization &organization() const;
    [[nodiscard]] UnixSeconds now() const;
    /// When a list that could not be read again was read; nothing while it is fresh.
    [[nodiscard]] std::optional<UnixSeconds> staleSince(const ListId &id) const;
    [[nodiscard]] bool hasArrived(ListKind kind) const;
    [[nodiscard]] bool hasArrived(const ListId &id) const;
    /// Draws a cell as of an earlier reading and says so in its tooltip and to assistive technology.
    static void markStale(Cell &cell, std::optional<UnixSeconds> readAt);
    /// The page's own two texts with the keys that every such page has.
    [[nodiscard]] PageHelp helpOf(const QString &shows, const QString &source) const;
    void setTwoLines(bool on);
    void setPaneShown(bool shown);

Q_SIGNALS:
    void messageAction(const QString &id);

private:
    void build();
    void buildVerbs();
    void updateVerbs(const QStringList &selected);
    void connectSession();
    void boardChanged();
    void showRows();
    void refreshWordsSoon(); ///< after a list of many: not at every single one
    [[nodiscard]] State stateNow() const;
    void updateState();
    void updateMessages();
    void updateEmptyState();
    void updateProgress();
    void applyFilters();
    void saveLayout();
    void restoreLayout();
    void showRowMenu(const QPoint &at);
    void selectPending();
    [[nodiscard]] std::optional<Error> readError(bool mainOnly) const;
    [[nodiscard]] QString failedLists(ListKind kind, int count) const;
    [[nodiscard]] QString stateName(const char *part) const;

    PageContext m_context;
    TableModelBase &m_model;
    CellModel *m_cells;
    TextLabel *m_title, *m_facts;
    QHBoxLayout *m_headButtons;
    QPushButton *m_export;
    FilterBar *m_filters;
    ColumnMenu *m_columnMenu;
    ExportAction *m_exportAction = nullptr;
    ProgressLine *m_progress;
    MessageBar *m_messages;
    QSplitter *m_splitter;
    DataTable *m_table;
    BulkBar *m_bulk;
    EmptyState *m_empty;
    TableFooter *m_footer;
    DetailPane *m_pane;
    RowActions *m_verbs;
    State m_state = State::Loading;
    QString m_pendingRow;    ///< asked for before it arrived
    QString m_closedMessage; ///< of reading; closed by the person, so not shown again until another takes its place
    QTimer m_rowsTimer, m_selectionTimer, m_saveTimer, m_minuteTimer;
    bool m_twoLines = false;
    bool m_started = false;

protected:
    TaskScope m_tasks;
};

} // namespace steward
