// SPDX-License-Identifier: GPL-3.0-or-later
// Whose money the Spend page shows: that of the organization that is open, or of all that are connected.
#include "app/session/session.h"
#include "app/spend/spendmoves.h"
#include "ui/pages/spend/severalexport.h"
#include "ui/pages/spend/spendhead.h"
#include "ui/pages/spend/spendorganizations.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/messagebar.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

void SpendPage::connectOrganizations()
{
    connect(m_head, &SpendHead::scopeChosen, this,
            [this](SpendScope scope) { choose(inScope(m_choice, scope, m_context.session.connection().id)); });
    connect(&m_context.session, &Session::connectionChanged, this, &SpendPage::takeOrganizations);
    if (m_context.connections)
        connect(m_context.connections, &ConnectionSwitch::connectionsChanged, this, &SpendPage::takeOrganizations);
    takeOrganizations();
}

void SpendPage::takeOrganizations()
{
    std::vector<SpendOrganization> connected = SpendOrganizations::of(m_context);
    if (connected == m_books->organizations())
        return;
    QStringList ids;
    for (const SpendOrganization &organization : connected) {
        ids += organization.id;
        m_names.remember(SpendGrouping::Organization, organization.id, organization.name);
    }
    m_head->setOrganizations(static_cast<int>(connected.size()));
    m_books->setOrganizations(std::move(connected));
    if (m_choice.scope == SpendScope::Own)
        return;
    m_choice = m_books->areSeveral() ? withoutGone(m_choice, ids) : inScope(m_choice, SpendScope::Own, ids.front());
    m_past.clear(); // it may lead to one that is gone
    Q_EMIT pastChanged();
    m_dirty = true;
    askAgainWhenSeen();
}

ExportAction::Writer SpendPage::severalWriter()
{
    return [this](ExportAction::Format format, const QString &path) {
        const SpendShown &shown = *this->shown();
        SpendQuestion question = questionOf(shown.choice, shown.now, budgetDay());
        if (shown.choice.step)
            question.range = daysOf(*shown.choice.step, question.range);
        m_severalExport->write(format, path, question, SpendOrganizations::lacks(shown));
    };
}

void SpendPage::showOrganizations(const SpendShown &shown)
{
    if (const Message message = SpendOrganizations::message(shown); !message.id.isEmpty())
        m_messages->show(message);
    else
        m_messages->dismiss(u"organizations"_s);
    const bool several = shown.choice.scope == SpendScope::All;
    m_exports->setWriter(several ? severalWriter() : ExportAction::Writer());
    for (QAction *action : std::as_const(m_ofOne)) {
        action->setEnabled(!several);
        action->setToolTip(several ? tr("Of one organization at a time") : QString());
    }
}

} // namespace steward
