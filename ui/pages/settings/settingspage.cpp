// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "app/settings/settings.h"
#include "ui/pages/settings/appearancesection.h"
#include "ui/pages/settings/connectionssection.h"
#include "ui/pages/settings/datasection.h"
#include "ui/pages/settings/policysection.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/figures.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"

#include <QFrame>
#include <QGridLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_contents(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"settingsPage"_s);
    auto *title = new TextLabel(TextSize::H1, QFont::DemiBold, false, this);
    title->setText(this->title());
    auto *facts = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    facts->setText(tr("Kept on this computer; changes take effect at once"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(facts, 1);
    auto *headBox = new QWidget(this);
    headBox->setLayout(head);
    headBox->setFixedHeight(controlHeight(52, 34));

    m_contents->setObjectName(u"settingsContents"_s);
    m_contents->setAccessibleName(tr("Sections"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setObjectName(u"settingsScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(28, 0, 28, 24);
    m_column->setSpacing(0);
    m_scroll->setWidget(content);

    if (context.connections)
        add(new ConnectionsSection(context.session, *context.connections, content));
    add(new AppearanceSection(context.settings, content));
    add(new MoneySection(context.session, context.settings, content));
    add(new KeyPolicySection(context.settings, content));
    if (context.connections)
        add(new DataSection(context.connections->dataDirectory(), content));
    m_column->addStretch();
    int widest = 0;
    for (const SettingsSection *section : m_sections)
        widest = qMax(widest, m_contents->fontMetrics().horizontalAdvance(section->title()));
    m_contents->setFixedWidth(qMax(196, widest + 52)); // with the icon and the margins of a row

    const auto line = [this](bool vertical) {
        auto *frame = new QFrame(this);
        frame->setFrameShape(QFrame::StyledPanel);
        vertical ? frame->setFixedWidth(1) : frame->setFixedHeight(1);
        return frame;
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(headBox, 0, 0, 1, 3);
    grid->addWidget(line(false), 1, 0, 1, 3);
    grid->addWidget(m_contents, 2, 0);
    grid->addWidget(line(true), 2, 1);
    grid->addWidget(m_scroll, 2, 2);
    grid->setColumnStretch(2, 1);
    connect(m_contents, &QListWidget::currentRowChanged, this, &SettingsPage::reveal);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::follow);
    m_contents->setCurrentRow(0);
}

QString SettingsPage::pageId() const
{
    return u"settings"_s;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

PageHelp SettingsPage::help() const
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {tr("Your connections, how Steward looks, the day on which your budget period begins and how old a key may "
               "become in each class of project. Every change takes effect at once; there is nothing to apply."),
            tr("All of it is kept on this computer. Admin keys lie in the system’s keychain, or in memory for this run "
               "where there is none, and in no file."),
            {{keys(Qt::Key_Up) + u' ' + keys(Qt::Key_Down), tr("From section to section")},
             {keys(Qt::Key_Tab), tr("Into the section")}}};
}

void SettingsPage::activate()
{
    m_contents->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::go(const Target &target)
{
    m_contents->setCurrentRow(target.rowId.toInt());
}

void SettingsPage::add(SettingsSection *section)
{
    if (!m_sections.empty()) {
        auto *line = new QFrame(section->parentWidget());
        line->setFrameShape(QFrame::StyledPanel);
        line->setFixedHeight(1);
        m_column->addWidget(line);
    }
    m_sections.push_back(section);
    m_column->addWidget(section);
    auto *item = new QListWidgetItem(icons::icon(section->icon()), section->title(), m_contents);
    item->setSizeHint({0, controlHeight()});
}

void SettingsPage::reveal(int section)
{
    if (section < 0 || m_leading)
        return;
    const QScopedValueRollback leading(m_leading, true);
    m_scroll->verticalScrollBar()->setValue(m_sections[size_t(section)]->y());
}

void SettingsPage::follow(int scrolledTo)
{
    if (m_leading)
        return;
    const QScopedValueRollback leading(m_leading, true);
    int section = 0;
    while (size_t(section) + 1 < m_sections.size() && m_sections[size_t(section) + 1]->y() <= scrolledTo + 8)
        ++section;
    m_contents->setCurrentRow(section);
}

} // namespace steward

#include "moc_settingspage.cpp"
