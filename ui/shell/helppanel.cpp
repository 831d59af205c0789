// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "ui/support/consolepage.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kGap = 12; ///< from the edges of the page

TextLabel *label(QVBoxLayout *column, TextSize size, QFont::Weight weight, bool quiet, const QString &text)
{
    auto *made = new TextLabel(size, weight, quiet, column->parentWidget());
    made->setText(text);
    made->setWordWrap(true);
    column->addWidget(made);
    return made;
}

} // namespace

HelpPanel::HelpPanel(QWidget *page)
    : QFrame(page)
    , m_area(page)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"helpPanel"_s);
    setAccessibleName(tr("What is this page"));
    hide();
    auto *close = new QToolButton(this);
    close->setObjectName(u"helpClose"_s);
    close->setIcon(icons::icon("x"_L1));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help (Esc)"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &HelpPanel::dismiss);
    auto *title = new TextLabel(TextSize::Small, QFont::DemiBold, true, this);
    title->setText(tr("What is this page"));

    m_scroll->setObjectName(u"helpText"_s);
    m_scroll->setAccessibleName(tr("What is this page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // so that the arrow keys scroll it

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 0);
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    m_area->installEventFilter(this);
    m_scroll->installEventFilter(this);
}

void HelpPanel::fill(const ConsolePage &page)
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 2, 16, 14);
    column->setSpacing(6);
    const PageHelp help = page.help();
    label(column, TextSize::H2, QFont::DemiBold, false, page.title())->setObjectName(u"helpTitle"_s);
    label(column, TextSize::Body, QFont::Normal, false, help.shows)->setObjectName(u"helpShows"_s);
    column->addSpacing(6);
    label(column, TextSize::Body, QFont::DemiBold, false, tr("Where the data comes from"));
    label(column, TextSize::Body, QFont::Normal, false, help.source)->setObjectName(u"helpSource"_s);
    column->addSpacing(6);
    label(column, TextSize::Body, QFont::DemiBold, false, tr("Keys of this page"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &[keys, words] : help.keys) {
        const int row = grid->rowCount();
        auto *key = new TextLabel(TextSize::Small, QFont::Medium, false, body);
        key->setText(keys);
        auto *does = new TextLabel(TextSize::Small, QFont::Normal, true, body);
        does->setText(words);
        does->setWordWrap(true);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(does, row, 1);
    }
    column->addLayout(grid);
    label(column, TextSize::Small, QFont::Normal, true, tr("The keys of the whole window stand in the menu."));
    column->addStretch();
    m_scroll->setWidget(body); // deletes the one before
}

void HelpPanel::open(const ConsolePage &page)
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    fill(page);
    place();
    show();
    raise();
    m_scroll->setFocus(Qt::PopupFocusReason);
}

void HelpPanel::follow(const ConsolePage &page)
{
    if (isHidden())
        return;
    fill(page);
    place();
    raise();
}

void HelpPanel::dismiss()
{
    const bool had = isAncestorOf(window()->focusWidget());
    hide();
    if (had && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void HelpPanel::place()
{
    const int width = qMin(qMax(340, fontMetrics().averageCharWidth() * 46), m_area->width() - 2 * kGap);
    const QWidget *body = m_scroll->widget();
    const int text = body ? body->layout()->heightForWidth(width - 4) : 0;
    const int head = layout()->itemAt(0)->sizeHint().height();
    const int height = qMin(text + head + 24, m_area->height() - 2 * kGap);
    const int x = isRightToLeft() ? kGap : m_area->width() - width - kGap;
    setGeometry(x, kGap, width, height);
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_scroll && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    stylepaint::frame(&painter, rect(), {}, palette().color(QPalette::Dark), 0);
    if (m_scroll->hasFocus())
        stylepaint::focus(&painter, rect(), 0);
}

} // namespace steward

#include "moc_helppanel.cpp"
