// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/activitypopup.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/syncindicator.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

TopBar::TopBar(Session &session, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(makeButton("back", "chevron-left"_L1))
    , m_forward(makeButton("forward", "chevron-right"_L1))
    , m_refresh(makeButton("refresh", "refresh-cw"_L1))
    , m_plans(makeButton("plansUnderWay", "loader"_L1))
    , m_menu(makeButton("mainMenu", "menu"_L1))
    , m_search(new SearchButton(this))
    , m_sync(new SyncIndicator(session, this))
{
    setObjectName(u"topBar"_s);
    setAutoFillBackground(true);
    setFixedHeight(controlHeight(48, 30));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, 0, 10, 1);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(12);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_sync);
    row->addSpacing(4);
    row->addWidget(m_refresh);
    row->addWidget(m_plans);
    row->addWidget(m_menu);

    connect(m_back, &QToolButton::clicked, this, &TopBar::back);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forward);
    connect(m_search, &SearchButton::clicked, this, [this] { Q_EMIT findAsked({}); });
    connect(m_search, &SearchButton::typed, this, &TopBar::findAsked);
    connect(m_refresh, &QToolButton::clicked, this, &TopBar::refresh);
    connect(m_sync, &SyncIndicator::clicked, this, &TopBar::openActivity);
    connect(m_plans, &QToolButton::clicked, this, &TopBar::openActivity);
    m_plans->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPlansUnderWay(0);
    setHistory(false, false);
    nameButtons();
}

QToolButton *TopBar::makeButton(const char *objectName, QLatin1StringView icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setIcon(icons::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setMenuShown(bool shown)
{
    m_menu->setVisible(shown);
}

void TopBar::setPlansUnderWay(int count)
{
    m_plans->setVisible(count > 0);
    m_plans->setText(QLocale().toString(count));
    m_plans->setAccessibleName(tr("%Ln plan(s) under way", nullptr, count));
    m_plans->setToolTip(m_plans->accessibleName());
}

void TopBar::openMenu()
{
    // Not showMenu(): that waits in an event loop of its own.
    QMenu *menu = m_menu->menu();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_menu->width() - menu->sizeHint().width();
    menu->popup(m_menu->mapToGlobal(QPoint(x, m_menu->height())));
}

void TopBar::openActivity()
{
    auto *popup = new ActivityPopup(m_session, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &ActivityPopup::planWanted, this, &TopBar::planWanted);
    popup->popUp(*m_sync);
}

void TopBar::nameButtons()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &keys) {
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    };
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    name(m_back, tr("Back"), keys(Qt::ALT | Qt::Key_Left));
    name(m_forward, tr("Forward"), keys(Qt::ALT | Qt::Key_Right));
    name(m_refresh, tr("Read again"), keys(Qt::Key_F5));
    name(m_menu, tr("Menu"), keys(Qt::Key_F10));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace steward

#include "moc_topbar.cpp"
