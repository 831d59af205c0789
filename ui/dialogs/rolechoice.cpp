// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rolechoice.h"

#include "ui/support/choicecard.h"

#include <algorithm>
#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

RoleChoice::RoleChoice(Where where, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (where == Where::Organization) {
        add(u"reader"_s, tr("Reader"), tr("Sees the organization, and works in the projects they are in."));
        add(u"owner"_s, tr("Owner"), tr("Changes everything: people, projects, keys, limits and billing."));
    } else {
        add(u"member"_s, tr("Member", "of a project"), tr("Uses the project and makes keys of their own in it."));
        add(u"owner"_s, tr("Project owner"), tr("Also manages the project’s people, keys and limits."));
    }
    auto *group = new QButtonGroup(this);
    for (const Choice &choice : m_choices)
        group->addButton(&choice.card->button());
}

void RoleChoice::add(const QString &role, const QString &title, const QString &meaning)
{
    auto *card = new ChoiceCard(title, meaning, this);
    card->button().setObjectName(u"role."_s + role);
    layout()->addWidget(card);
    m_choices.push_back({role, card});
    connect(card, &ChoiceCard::chosen, this, [this] {
        if (!std::exchange(m_valid, true))
            Q_EMIT validityChanged(true);
        Q_EMIT changed();
    });
}

void RoleChoice::load(const QString &role)
{
    for (const Choice &choice : m_choices) {
        if (choice.role == role)
            choice.card->choose();
    }
}

QString RoleChoice::value() const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.card->isChosen(); });
    return found == m_choices.end() ? QString() : found->role;
}

} // namespace steward
