// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with the rows of a ResourcePage: the context menu, the bar above several selected ones, export.
#include "ui/support/resourcepage.h"

#include "ui/support/bulkbar.h"
#include "ui/support/clipboard.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/rowactions.h"
#include "ui/support/verbrow.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void ResourcePage::buildVerbs()
{
    m_verbs->fillHead(*m_headButtons);
    m_verbs->fillBulk(m_bulk->verbs());
    m_verbs->fillFoot(m_pane->verbs());
    auto *copy = new QAction(icons::icon("copy"_L1), tr("Copy"), this);
    connect(copy, &QAction::triggered, m_table, &DataTable::copySelection);
    m_bulk->verbs().add(*copy, u"copy"_s);
    auto *exportSelection = new QAction(icons::icon("download"_L1), tr("Export selection"), this);
    exportSelection->setMenu(&m_exportAction->selectionMenu());
    m_bulk->verbs().add(*exportSelection, u"export"_s);
    connect(m_bulk, &BulkBar::closed, this, [this] {
        m_table->clearSelection();
        m_table->setFocus();
    });
}

void ResourcePage::updateVerbs(const QStringList &selected)
{
    m_verbs->setRows(selected);
    const bool shown = selected.size() > 1;
    m_bulk->setWords(selectedText(static_cast<int>(selected.size())));
    if (!shown && m_bulk->isAncestorOf(focusWidget()))
        m_table->setFocus(); // else the focus would go with the bar
    m_bulk->setVisible(shown);
    if (selected.isEmpty() && m_pane->verbs().isAncestorOf(focusWidget()))
        m_table->setFocus();
    m_pane->setFoot(!selected.isEmpty(), m_verbs->hindrances());
}

void ResourcePage::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    m_verbs->setRows(m_table->selectedIds());
    m_verbs->fillMenu(*menu);
    const bool any = m_table->selectedCount() > 0;
    QAction *copyRows =
        menu->addAction(icons::icon("copy"_L1), tr("Copy %Ln row(s)", nullptr, m_table->selectedCount()));
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(any);
    connect(copyRows, &QAction::triggered, m_table, &DataTable::copySelection);
    QAction *copyIds = menu->addAction(tr("Copy %Ln id(s)", nullptr, m_table->selectedCount()));
    copyIds->setEnabled(any);
    connect(copyIds, &QAction::triggered, this, [this] { clipboard::copy(m_table->selectedIds().join(u'\n')); });
    menu->addSeparator();
    QAction *details = menu->addAction(m_pane->isHidden() ? tr("Show details") : tr("Hide details"));
    details->setShortcut(Qt::Key_F9);
    connect(details, &QAction::triggered, this, &ResourcePage::toggleDetail);
    menu->popup(at);
}

void ResourcePage::exportRows()
{
    // Not showMenu(): that waits in an event loop of its own.
    QMenu *menu = m_export->menu();
    const int x = isRightToLeft() ? 0 : m_export->width() - menu->sizeHint().width();
    menu->popup(m_export->mapToGlobal(QPoint(x, m_export->height())));
}

PageHelp ResourcePage::helpOf(const QString &shows, const QString &source) const
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    const auto both = [](const QString &first, const QString &second) { return u"%1, %2"_s.arg(first, second); };
    PageHelp help{shows, source, {}};
    help.keys = {
        {both(keys(QKeySequence::Find), u"/"_s), tr("Filter the rows by what you type")},
        {both(keys(Qt::ALT | Qt::Key_1), keys(Qt::ALT | Qt::Key_2)) + u"\u2026"_s, tr("Quick filters, in their order")},
        {keys(Qt::Key_Enter), tr("Go into the details of the row")},
        {both(keys(Qt::Key_Space), keys(QKeySequence::SelectAll)), tr("Select rows; with Shift and an arrow, several")},
        {keys(QKeySequence::Copy), tr("Copy the selected rows")},
        {keys(Qt::CTRL | Qt::Key_E), tr("Export what is shown")},
        {keys(Qt::Key_F9), tr("Show or hide the details")},
        {keys(Qt::SHIFT | Qt::Key_F10), tr("What can be done with the row")},
        {keys(Qt::Key_Escape), tr("Clear the filter, then the selection, then close the details")},
    };
    return help;
}

} // namespace steward
