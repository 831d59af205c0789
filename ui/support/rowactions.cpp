// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowactions.h"

#include "ui/support/actionbutton.h"
#include "ui/support/consolepage.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"
#include "ui/support/verbrow.h"

#include <algorithm>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Needs = RowVerb::Needs;

RowActions::RowActions(ConsolePage &page)
    : QObject(&page)
    , m_page(page)
{
}

QAction &RowActions::add(RowVerb verb)
{
    auto *action = new QAction(verb.text, this);
    action->setObjectName(u"verb."_s + verb.id);
    if (!verb.icon.isEmpty())
        action->setIcon(icons::icon(verb.icon));
    if (!verb.key.isEmpty()) {
        action->setShortcut(verb.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    if (verb.menu) {
        action->setMenu(verb.menu);
        action->setProperty("hiddenInPalette", true);
    } else {
        connect(action, &QAction::triggered, this, [this, verb] { run(verb); });
    }
    m_page.addAction(action);
    m_entries.push_back({std::move(verb), action});
    update(m_entries.back());
    return *action;
}

void RowActions::run(const RowVerb &verb) const
{
    if (verb.needs == Needs::Nothing)
        verb.run({});
    else if (m_ids.isEmpty() && !verb.asksItself)
        m_ask(verb, verb.run);
    else
        verb.run(m_ids);
}

QAction *RowActions::action(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.verb.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

QString RowActions::reason(const RowVerb &verb) const
{
    if (verb.needs != Needs::Nothing && m_ids.isEmpty())
        return verb.asksItself || (m_ask && !verb.menu) ? QString() : tr("Select a row first.");
    return verb.hindrance ? verb.hindrance(m_ids) : QString();
}

void RowActions::update(const Entry &entry) const
{
    const bool tooMany = entry.verb.needs == Needs::One && m_ids.size() > 1;
    const bool offered = entry.verb.needs == Needs::Nothing || m_ids.isEmpty() ||
                         (!tooMany && (!entry.verb.concerns || entry.verb.concerns(m_ids)));
    const QString why = offered ? reason(entry.verb) : QString();
    entry.action->setVisible(offered);
    entry.action->setEnabled(offered && why.isEmpty());
    entry.action->setWhatsThis(why);                    // for buttons and assistive technology
    entry.action->setToolTip(servertext::tooltip(why)); // for menus
}

void RowActions::setRows(const QStringList &ids)
{
    m_ids = ids;
    for (const Entry &entry : m_entries)
        update(entry);
}

QString RowActions::hindrances() const
{
    QStringList reasons;
    if (m_ids.isEmpty())
        return {};
    for (const Entry &entry : m_entries) {
        if (entry.verb.needs == Needs::Nothing || !entry.verb.inPane || !entry.action->isVisible() ||
            entry.action->isEnabled())
            continue;
        if (const QString why = reason(entry.verb); !why.isEmpty() && !reasons.contains(why))
            reasons += why;
    }
    return reasons.join(u' ');
}

void RowActions::fillMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    for (const bool dangerous : {false, true}) {
        bool first = true;
        for (const Entry &entry : m_entries) {
            if (entry.verb.needs == Needs::Nothing || entry.verb.dangerous != dangerous || m_ids.isEmpty() ||
                !entry.action->isVisible())
                continue;
            if (std::exchange(first, false) && !menu.isEmpty())
                menu.addSeparator();
            menu.addAction(entry.action);
        }
    }
    if (!menu.isEmpty())
        menu.addSeparator();
}

void RowActions::fillBulk(VerbRow &row) const
{
    for (const Entry &entry : m_entries) {
        if (entry.verb.needs == Needs::Some)
            row.add(*entry.action, entry.verb.id, entry.verb.dangerous);
    }
}

void RowActions::fillFoot(VerbRow &row) const
{
    for (const Entry &entry : m_entries) {
        if (entry.verb.needs != Needs::Nothing && entry.verb.inPane)
            row.add(*entry.action, entry.verb.id, entry.verb.dangerous);
    }
}

void RowActions::fillHead(QHBoxLayout &head)
{
    std::vector<const Entry *> made;
    for (const Entry &entry : m_entries) {
        if (entry.verb.needs == Needs::Nothing)
            made.push_back(&entry);
    }
    if (made.empty())
        return;
    QAction *action = made.front()->action;
    action->setShortcut(QKeySequence::New);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (made.size() > 1) {
        auto *menu = new QMenu(&m_page);
        menu->setObjectName(u"newMenu"_s);
        menu->setToolTipsVisible(true);
        for (const Entry *entry : made)
            menu->addAction(entry->action);
        auto *several = new QAction(action->icon(), m_newText.isEmpty() ? action->text() : m_newText, this);
        several->setMenu(menu);
        action = several;
    }
    auto *button = new ActionButton(*action, &m_page);
    button->setObjectName(u"newButton"_s);
    button->setProperty("role", u"primary"_s);
    head.addWidget(button);
}

} // namespace steward

#include "moc_rowactions.cpp"
