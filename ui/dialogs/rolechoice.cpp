// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rolechoice.h"

#include "ui/support/iconlabel.h"

#include <algorithm>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

RoleChoice::RoleChoice(Where where, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_meaning(new TextLabel(TextSize::Small, QFont::Normal, true, this))
{
    m_row->setSpacing(16);
    if (where == Where::Organization) {
        add(u"reader"_s, tr("Reader"), tr("Sees the organization, and works in the projects they are in."));
        add(u"owner"_s, tr("Owner"), tr("Changes everything: people, projects, keys, limits and billing."));
    } else {
        add(u"member"_s, tr("Member", "of a project"), tr("Uses the project and makes keys of their own in it."));
        add(u"owner"_s, tr("Project owner"), tr("Also manages the project’s people, keys and limits."));
    }
    m_row->addStretch(1);
    m_meaning->setObjectName(u"roleMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setContentsMargins(24, 0, 0, 0);
    // Room for two lines from the first: nothing moves when the other is chosen.
    m_meaning->setMinimumHeight(2 * m_meaning->fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(m_meaning);
    setFocusProxy(m_choices.front().button);
}

void RoleChoice::add(const QString &role, const QString &title, const QString &meaning)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(u"role."_s + role);
    button->setAccessibleDescription(meaning);
    m_row->addWidget(button);
    m_choices.push_back({role, button, meaning});
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            follow();
    });
}

void RoleChoice::follow()
{
    const Choice *choice = chosen();
    m_meaning->setText(choice ? choice->meaning : QString());
    if (std::exchange(m_valid, choice != nullptr) != m_valid)
        Q_EMIT validityChanged(m_valid);
    Q_EMIT changed();
}

void RoleChoice::load(const QString &role)
{
    for (const Choice &choice : m_choices) {
        if (choice.role == role)
            choice.button->setChecked(true);
    }
    if (const Choice *choice = chosen())
        setFocusProxy(choice->button);
}

const RoleChoice::Choice *RoleChoice::chosen() const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [](const Choice &choice) { return choice.button->isChecked(); });
    return found == m_choices.end() ? nullptr : &*found;
}

QString RoleChoice::value() const
{
    const Choice *choice = chosen();
    return choice ? choice->role : QString();
}

} // namespace steward

#include "moc_rolechoice.cpp"
