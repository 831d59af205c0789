// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/detailpane.h"

#include "ui/support/clipboard.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"
#include "ui/support/verbrow.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// A scrolled column that the keyboard can scroll, so it shows that it has the focus.
class ScrolledColumn final : public QScrollArea
{
public:
    static constexpr int kFrame = 2;
    ScrolledColumn() { setViewportMargins(kFrame, kFrame, kFrame, kFrame); }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QScrollArea::event(event);
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() == QEvent::Paint && hasFocus()) {
            QPainter painter(this);
            painter.setPen(QPen(currentTheme().accentLine, kFrame));
            painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
        return handled;
    }
};

QToolButton *smallButton(const QString &name, QLatin1StringView icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icons::icon(icon));
    button->setToolTip(servertext::tooltip(text));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_name(new TextLabel(TextSize::H2, QFont::DemiBold))
    , m_id(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_nothingTitle(new TextLabel(TextSize::H2, QFont::DemiBold))
    , m_nothingText(new TextLabel(TextSize::Body, QFont::Normal, true))
    , m_pills(new PillRow)
    , m_foot(new QWidget(this))
    , m_hindrances(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_verbs(new VerbRow({u"pane."_s, 3, false}))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Details of the selected row"));
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(280);
    setMaximumWidth(480);

    m_name->setObjectName(u"detailName"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setMinimumWidth(60);
    m_id->setFont(monoFont());
    m_id->setObjectName(u"detailId"_s);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyId = smallButton(u"detailCopyId"_s, "copy"_L1, tr("Copy id"), this);
    QToolButton *close = smallButton(u"detailClose"_s, "x"_L1, tr("Close pane (F9)"), this);
    connect(close, &QToolButton::clicked, this, &DetailPane::closeRequested);
    connect(m_copyId, &QToolButton::clicked, this, [this] { clipboard::copy(m_id->toolTip()); });

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    first->addWidget(close, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_pills, 1);
    auto *third = new QHBoxLayout;
    third->setSpacing(4);
    third->addWidget(m_id);
    third->addWidget(m_copyId);
    third->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 10, 4);
    head->setSpacing(4);
    head->addLayout(first);
    head->addLayout(second);
    head->addLayout(third);

    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the details"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(8, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);

    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(tabRow);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    column->addWidget(m_pages, 1);

    auto *nothing = new QWidget;
    m_nothing = new QVBoxLayout(nothing);
    m_nothing->setContentsMargins(16, 14, 16, 14);
    m_nothing->setSpacing(10);
    m_nothingTitle->setObjectName(u"nothingTitle"_s);
    m_nothingText->setObjectName(u"nothingText"_s);
    m_nothingTitle->setWordWrap(true);
    m_nothingText->setWordWrap(true);
    m_nothing->addWidget(m_nothingTitle);
    m_nothing->addWidget(m_nothingText);
    m_nothing->addStretch(1);

    m_foot->setObjectName(u"detailFoot"_s);
    m_hindrances->setObjectName(u"detailHindrances"_s);
    m_hindrances->setWordWrap(true);
    auto *footLine = new QFrame;
    footLine->setFrameShape(QFrame::HLine);
    footLine->setFrameShadow(QFrame::Plain);
    footLine->setForegroundRole(QPalette::Mid);
    auto *verbs = new QVBoxLayout;
    verbs->setContentsMargins(16, 7, 16, 8);
    verbs->setSpacing(6);
    verbs->addWidget(m_hindrances);
    verbs->addWidget(m_verbs);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(1, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(footLine);
    foot->addLayout(verbs);
    m_foot->hide();

    m_stack->addWidget(row);
    m_stack->addWidget(nothing);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_stack, 1);
    outer->addWidget(m_foot);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    showNothing({}, {});
}

QVBoxLayout *DetailPane::addColumnTab(const QString &id, const QString &title)
{
    auto *area = new ScrolledColumn;
    area->setObjectName(u"detailScroll."_s + id);
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    // Sideways only where letters are large: an address that cannot be broken.
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    constexpr int kFrame = ScrolledColumn::kFrame;
    column->setContentsMargins(16 - kFrame, 12 - kFrame, 16 - kFrame, 16 - kFrame);
    column->setSpacing(12);
    area->setWidget(content);
    addTab(id, title, area);
    return column;
}

void DetailPane::addTab(const QString &id, const QString &title, QWidget *widget)
{
    m_tabInfo.push_back({id, title});
    m_pages->addWidget(widget);
    m_tabs->addTab(title);
}

int DetailPane::indexOf(const QString &id) const
{
    const auto it = std::find_if(m_tabInfo.cbegin(), m_tabInfo.cend(), [&](const Tab &tab) { return tab.id == id; });
    return it == m_tabInfo.cend() ? -1 : static_cast<int>(it - m_tabInfo.cbegin());
}

void DetailPane::setTabCount(const QString &id, std::optional<int> count)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    const QString &title = m_tabInfo[static_cast<size_t>(index)].title;
    //: Title of a tab and how many it holds: People 8
    m_tabs->setTabText(index, count ? tr("%1 %2").arg(title, Format::count(*count)) : title);
}

void DetailPane::setCurrentTab(const QString &id)
{
    if (const int index = indexOf(id); index >= 0)
        m_tabs->setCurrentIndex(index);
}

void DetailPane::showRow(const QString &name, std::vector<Pill> pills, const QString &id)
{
    m_name->setText(name);
    m_pills->setPills(std::move(pills), true);
    // The id in full is in the tooltip and what is copied; its ends are enough to tell it apart.
    constexpr qsizetype kEnds = 6;
    m_id->setText(id.size() > 2 * kEnds + 4 ? id.first(kEnds + 4) + QChar(0x2026) + id.last(kEnds - 2) : id);
    m_id->setToolTip(servertext::tooltip(id));
    m_id->setVisible(!id.isEmpty());
    m_copyId->setVisible(!id.isEmpty());
    m_stack->setCurrentIndex(0);
}

void DetailPane::showNothing(const QString &title, const QString &text)
{
    showSummary(title, {}, text);
}

void DetailPane::showSummary(const QString &title, const Facts &facts, const QString &text)
{
    m_nothingTitle->setText(title);
    m_nothingText->setText(text);
    m_nothingText->setVisible(!text.isEmpty());
    if (facts != m_summaryFacts) { // else a refresh would take away what somebody is marking to copy
        m_summaryFacts = facts;
        delete std::exchange(m_summary, nullptr);
        if (!facts.empty()) {
            m_summary = new FactList;
            m_summary->setObjectName(u"summary"_s);
            for (const auto &[label, value] : facts)
                FactList::setFact(m_summary->addText(label), value);
            m_nothing->insertWidget(1, m_summary);
        }
    }
    m_stack->setCurrentIndex(1);
}

bool DetailPane::showsRow() const
{
    return m_stack->currentIndex() == 0;
}

void DetailPane::setFoot(bool shown, const QString &hindrances)
{
    shown = shown && m_verbs->offersAnything();
    if (m_hindrances->text() != hindrances)
        m_hindrances->setText(hindrances);
    m_hindrances->setVisible(!hindrances.isEmpty());
    m_foot->setVisible(shown);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace steward

#include "moc_detailpane.cpp"
