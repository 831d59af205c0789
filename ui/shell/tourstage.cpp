// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourstage.h"

#include "app/board/board.h"
#include "app/session/session.h"
#include "app/sync/freshness.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/pageregistry.h"
#include "ui/support/resourcepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OrganizationView &TourStage::view() const
{
    return *m_window.organization();
}

ConnectPage &TourStage::connectPage() const
{
    return *m_window.connectPage();
}

Session &TourStage::session() const
{
    return *m_connections.session();
}

bool TourStage::isSettled() const
{
    const Session *session = m_connections.session();
    return session && m_window.organization() &&
           m_connections.session()->organization().state(ListKind::Projects).fetchedAt > 0 && session->isOpen() &&
           !m_connections.session()->sync().progress().running && m_connections.session()->board().isReady() &&
           !m_connections.session()->board().isBusy() && !view().currentPage()->awaitsRows();
}

void TourStage::go(const char *page, const char *filter) const
{
    view().go({QLatin1StringView(page), {}, QLatin1StringView(filter)});
}

void TourStage::selectRow(int row) const
{
    for (auto *table : view().currentPage()->findChildren<QAbstractItemView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            return;
        }
    }
}

void TourStage::selectMore(int row) const
{
    for (auto *table : view().currentPage()->findChildren<QAbstractItemView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > row) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
            return;
        }
    }
}

void TourStage::type(const char *objectName, const QString &text) const
{
    if (auto *field = m_window.findChild<QLineEdit *>(QLatin1StringView(objectName)))
        field->setText(text);
}

void TourStage::press(const char *objectName) const
{
    if (auto *button = m_window.findChild<QAbstractButton *>(QLatin1StringView(objectName)))
        button->click();
}

void TourStage::trigger(const char *action) const
{
    if (auto *found = m_window.findChild<QAction *>(QLatin1StringView(action)))
        found->trigger();
}

void TourStage::catchUp() const
{
    if (!m_window.organization())
        return;
    for (const PageEntry &entry : pageRegistry()) {
        if (auto *page = qobject_cast<ResourcePage *>(view().page(QString(entry.id))))
            page->catchUp();
    }
}

void TourStage::closeOverlays() const
{
    if (const auto *help = m_window.findChild<QWidget *>(u"helpPanel"_s); help && help->isVisible())
        view().toggleHelp();
    if (auto *palette = m_window.findChild<QWidget *>(u"palette"_s))
        palette->hide();
}

} // namespace steward
