// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/organizationview.h"

#include "app/board/board.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/dialogs/prices/pricesdialog.h"
#include "ui/dialogs/prices/whatifdialog.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/rotations/campaignpage.h"
#include "ui/pages/rotations/rotationpage.h"
#include "ui/plans/planpage.h"
#include "ui/shell/connectionmessages.h"
#include "ui/shell/focusareas.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/incidentnotices.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/offboardingnotices.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettefeed.h"
#include "ui/shell/plancontroller.h"
#include "ui/shell/rotationpages.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/switcherbutton.h"
#include "ui/shell/switchermenu.h"
#include "ui/shell/topbar.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/messagebar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFrame>
#include <QGridLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
const auto kMenuBar = u"menuBar"_s;
constexpr int kOthersAfterMs = 250; // the paint with rows comes first, on a busy machine too
constexpr int kBetweenPagesMs = 30; // what a person does meanwhile comes in between
} // namespace

OrganizationView::OrganizationView(Session &session, Settings &settings, ConnectionSwitch &connections, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_connections(connections)
    , m_bar(new QMenuBar(this))
    , m_menu(new MainMenu(*this))
    , m_switcher(new SwitcherButton(this))
    , m_sidebar(new Sidebar(this))
    , m_top(new TopBar(session, m_menu, this))
    , m_messages(new MessageBar(this))
    , m_messageRow(new QWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"organizationView"_s);
    m_messages->setObjectName(u"connectionMessages"_s);
    m_switcher->setMenu(new SwitcherMenu(connections, m_switcher));
    m_switcher->setConnection(session.connection());
    m_bar->setObjectName(u"menuBar"_s);
    m_bar->setAccessibleName(tr("Menu"));
    m_menu->fillBar(*m_bar);
    layOut();
    m_bar->setVisible(isMenuBarShown());
    m_top->setMenuShown(!hasNativeMenuBar());
    addActions(m_menu->shortcuts());

    connect(&session, &Session::connectionChanged, this, [this] {
        m_switcher->setConnection(m_session.connection());
        Q_EMIT titleChanged();
    });
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { go({id, {}, {}}); });
    connect(m_top, &TopBar::back, this, &OrganizationView::back);
    connect(m_top, &TopBar::forward, this, &OrganizationView::forward);
    connect(m_top, &TopBar::findAsked, this, &OrganizationView::openPalette);
    connect(m_top, &TopBar::refresh, this, &OrganizationView::readAgain);
    auto *messages = new ConnectionMessages(session, connections, *m_messages, this);
    connect(messages, &ConnectionMessages::activityWanted, this, &OrganizationView::openActivity);
    m_plans = new PlanController({m_session, m_settings, &m_connections}, *this);
    new OffboardingNotices(session, settings, *this);
    noticeIncidents(session, settings, *this);
    m_rotations = new RotationPages({m_session, m_settings, &m_connections}, *this, m_plans->secretClipboard());
    connect(m_plans, &PlanController::changed, this, &OrganizationView::showPlanState);
    connect(m_top, &TopBar::planWanted, this, [this](const QString &planId) { go({u"plan"_s, planId, {}}); });
    showPlanState();
    if (!pageRegistry().empty())
        go({QString(pageRegistry().front().id), {}, {}});
    // The other pages after the first paint with rows, so that the sidebar's numbers appear and switching is immediate.
    const auto others = [this] { QTimer::singleShot(kOthersAfterMs, this, &OrganizationView::buildNextPage); };
    if (session.board().isReady())
        others();
    else
        connect(&session.board(), &Board::changed, this, others, Qt::SingleShotConnection);
}

OrganizationView::~OrganizationView() = default;

void OrganizationView::layOut()
{
    const auto line = [this](bool vertical) {
        auto *frame = new QFrame(this);
        frame->setFrameShape(QFrame::StyledPanel);
        vertical ? frame->setFixedWidth(1) : frame->setFixedHeight(1);
        return frame;
    };
    m_sidebar->setFixedWidth(m_sidebar->sizeHint().width());
    m_switcher->setFixedWidth(m_sidebar->sizeHint().width());
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messageRow->hide();
    m_messages->installEventFilter(this);
    auto *messageRow = new QVBoxLayout(m_messageRow);
    messageRow->setContentsMargins(16, 10, 16, 0);
    messageRow->addWidget(m_messages);
    column->addWidget(m_messageRow);
    column->addWidget(m_stack, 1);

    auto *start = new QVBoxLayout;
    start->setSpacing(0);
    start->addWidget(m_switcher);
    start->addWidget(line(false));
    start->addSpacing(8);
    start->addWidget(m_sidebar, 1);
    start->addSpacing(8);
    m_switcher->setFixedHeight(m_top->height() - 1);
    auto *grid = new QGridLayout(this);
    grid->setMenuBar(m_bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addLayout(start, 0, 0, 2, 1);
    grid->addWidget(line(true), 0, 1, 2, 1);
    grid->addWidget(m_top, 0, 2);
    grid->addWidget(content, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(1, 1);
}

bool OrganizationView::eventFilter(QObject *watched, QEvent *event)
{
    // The row with its margins is there only while there is a message.
    if (watched == m_messages && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_messageRow->setVisible(!m_messages->isHidden());
    return QWidget::eventFilter(watched, event);
}

const Connection &OrganizationView::connection() const
{
    return m_session.connection();
}

ConsolePage *OrganizationView::currentPage() const
{
    return static_cast<ConsolePage *>(m_stack->currentWidget());
}

ConsolePage *OrganizationView::page(const QString &id)
{
    if (ConsolePage *known = m_pages.value(id))
        return known;
    for (const PageEntry &entry : pageRegistry()) {
        if (entry.id != id)
            continue;
        ConsolePage *made = entry.make({m_session, m_settings, &m_connections}, m_stack);
        m_pages.insert(id, made);
        addPage(*made);
        connect(made, &ConsolePage::countsChanged, this, [this, id] { updateNumbers(id); });
        connect(made, &ConsolePage::pastChanged, this, &OrganizationView::showHistory);
        updateNumbers(id);
        return made;
    }
    return nullptr;
}

ConsolePage *OrganizationView::pageOf(const Target &target)
{
    return target.page == "plan"_L1       ? m_plans->page(target.rowId)
           : target.page == "rotation"_L1 ? static_cast<ConsolePage *>(m_rotations->page(target.rowId))
           : target.page == "campaign"_L1 ? m_rotations->campaign(target.rowId)
                                          : page(target.page);
}

void OrganizationView::addPage(ConsolePage &page)
{
    m_stack->addWidget(&page);
    connect(&page, &ConsolePage::navigate, this, &OrganizationView::go);
    connect(&page, &ConsolePage::planProposed, this, [this](const Plan &plan) { m_plans->propose(plan); });
}

void OrganizationView::removePage(ConsolePage &page)
{
    const bool shown = currentPage() == &page;
    m_history.forget(page.place());
    if (shown) {
        if (const auto before = m_history.current(); before && pageOf(*before))
            show(*before);
        else
            go({QString(pageRegistry().front().id), {}, {}});
    }
    m_stack->removeWidget(&page);
    page.deleteLater();
    showHistory();
}

void OrganizationView::showPlanState()
{
    m_menu->setUndo(m_plans->undoTitle());
    m_top->setPlansUnderWay(m_plans->underWay());
}

void OrganizationView::buildNextPage()
{
    const auto later = [this] { QTimer::singleShot(kBetweenPagesMs, this, &OrganizationView::buildNextPage); };
    if (currentPage() && currentPage()->awaitsRows()) {
        later(); // a person waits for these
        return;
    }
    for (const PageEntry &entry : pageRegistry()) {
        if (m_pages.contains(QString(entry.id)))
            continue;
        static_cast<void>(page(QString(entry.id)));
        later();
        return;
    }
}

void OrganizationView::updateNumbers(const QString &pageId)
{
    if (const ConsolePage *known = m_pages.value(pageId))
        m_sidebar->rows().setNumbers(pageId, known->count(), known->attention(), known->attentionIsUrgent());
}

void OrganizationView::go(const Target &target)
{
    if (target.page == "offboarding"_L1) { // a window beside this one, of a person
        go({u"members"_s, target.rowId, {}});
        if (auto *members = qobject_cast<MembersPage *>(page(u"members"_s)))
            members->offboard(target.rowId);
        return;
    }
    if (!pageOf(target))
        return;
    m_history.visit(target);
    show(target);
}

void OrganizationView::show(const Target &target)
{
    ConsolePage *wanted = pageOf(target);
    if (!wanted)
        return; // a plan that is no more
    if (m_palette)
        m_palette->hide(); // a page asked for by its key while the palette was open
    m_stack->setCurrentWidget(wanted);
    const bool ofRotations = target.page == "rotation"_L1 || target.page == "campaign"_L1;
    const bool passing = target.page == "plan"_L1 || ofRotations;
    if (ofRotations)
        m_sidebar->setCurrentPage(u"rotations"_s);
    else if (!passing) // a plan stands under the page it came from
        m_sidebar->setCurrentPage(target.page);
    if (m_help)
        m_help->follow(*wanted);
    wanted->activate();
    showHistory();
    if (!passing && (!target.rowId.isEmpty() || !target.filter.isEmpty()))
        wanted->go(target);
    Q_EMIT titleChanged();
}

void OrganizationView::goToNumber(int number)
{
    const auto pages = pageRegistry();
    if (number >= 1 && size_t(number) <= pages.size())
        go({QString(pages[size_t(number) - 1].id), {}, {}});
}

void OrganizationView::showHistory()
{
    const ConsolePage *shown = currentPage();
    m_top->setHistory(m_history.canGoBack() || (shown && shown->canGoBack()), m_history.canGoForward());
}

void OrganizationView::back()
{
    if (ConsolePage *shown = currentPage(); shown && shown->goBack())
        return;
    if (const auto target = m_history.back())
        show(*target);
}

void OrganizationView::forward()
{
    if (const auto target = m_history.forward())
        show(*target);
}

void OrganizationView::readAgain()
{
    m_session.sync().refresh(true);
}

void OrganizationView::openPalette(const QString &typed)
{
    if (!m_palette) {
        m_palette = new Palette(this);
        m_feed = new PaletteFeed(m_session.organization(), m_palette->rows(), this);
        connect(m_palette, &Palette::chosen, this, &OrganizationView::choose);
    }
    m_feed->setActions(m_menu->shortcuts() + (currentPage() ? currentPage()->actions() : QList<QAction *>()));
    m_palette->open(typed);
}

void OrganizationView::choose(const PaletteEntry &entry)
{
    switch (entry.group) {
    case PaletteGroup::People:
        go({u"members"_s, entry.id, {}});
        break;
    case PaletteGroup::Projects:
        go({u"projects"_s, entry.id, {}});
        break;
    case PaletteGroup::Keys:
        go({u"keys"_s, entry.id, {}});
        break;
    case PaletteGroup::Pages:
        go({entry.id, {}, {}});
        break;
    case PaletteGroup::Actions:
        m_feed->trigger(entry.id);
        break;
    }
}

void OrganizationView::openSwitcher()
{
    // Not showMenu(): that waits in an event loop of its own.
    m_switcher->menu()->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height())));
}

bool OrganizationView::hasNativeMenuBar() const
{
    return m_bar->isNativeMenuBar();
}

bool OrganizationView::isMenuBarShown() const
{
    return hasNativeMenuBar() || m_settings.state(kMenuBar) == "shown";
}

void OrganizationView::setMenuBarShown(bool shown)
{
    m_settings.setState(kMenuBar, shown ? "shown" : "hidden");
    m_bar->setVisible(isMenuBarShown());
    if (auto *action = m_menu->findChild<QAction *>(u"actionMenuBar"_s))
        action->setChecked(isMenuBarShown());
}

void OrganizationView::openContextMenu()
{
    QWidget *focus = window()->focusWidget();
    if (!focus || QApplication::activePopupWidget()) // where the platform has opened it already
        return;
    const QPoint middle = focus->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, focus->mapToGlobal(middle));
    QApplication::sendEvent(focus, &event);
}

void OrganizationView::toggleHelp()
{
    if (!currentPage())
        return;
    if (!m_help)
        m_help = new HelpPanel(m_stack);
    if (m_help->isHidden())
        m_help->open(*currentPage());
    else
        m_help->dismiss();
}

void OrganizationView::openMenu()
{
    if (isMenuBarShown()) {
        m_bar->setActiveAction(m_bar->actions().value(0));
        return;
    }
    m_top->openMenu();
}

void OrganizationView::openActivity()
{
    m_top->openActivity();
}

void OrganizationView::openPrices()
{
    PricesDialog::openOver(m_session, this);
}

void OrganizationView::openWhatIf()
{
    WhatIfDialog::openOver(m_session, m_settings.policy().budgetDay, this);
}

QList<QWidget *> OrganizationView::areas() const
{
    QList<QWidget *> all{m_sidebar, &m_top->search(), m_messages};
    if (m_help)
        all.append(m_help);
    if (currentPage())
        all += focusareas::ofPage(*currentPage());
    return all;
}

void OrganizationView::focusArea(bool next)
{
    focusareas::step(areas(), next);
}

void OrganizationView::escape()
{
    if (m_help && m_help->isVisible())
        m_help->dismiss();
    else if (currentPage())
        static_cast<void>(currentPage()->escape());
}

} // namespace steward

#include "moc_organizationview.cpp"
