// SPDX-License-Identifier: GPL-3.0-or-later
// SpendBooks answers questions about money over the organization that is open, or over all that are connected here: the
// one way for the Spend page to ask, whichever it looks at. What is open is asked by its own book; of the others only
// their archives on this computer are read, beside whoever writes to them, on other threads (archive/lookaside.h).
// Nothing is sent to a service. An organization whose archive cannot be read does not keep the others from being told:
// its part says so. Owned by the page; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/several/organizationpart.h"
#include "app/spend/spendbook.h"
#include "app/spend/spendchoice.h"

namespace steward {

struct SpendAnswer final
{
    SpendFigures figures;
    std::vector<OrganizationPart> parts;  ///< of several: those that were asked, the open one first
    QHash<QString, QString> environments; ///< of projects, as the answer names them
    bool costCentres = false;             ///< some project has one
};

class SpendBooks final : public QObject
{
    Q_OBJECT
public:
    SpendBooks(SpendBook &own, const Clock &clock, QObject *parent = nullptr);

    /// The open one first; others only where they can be looked at together with it.
    void setOrganizations(std::vector<SpendOrganization> organizations);
    [[nodiscard]] const std::vector<SpendOrganization> &organizations() const { return m_organizations; }
    [[nodiscard]] bool areSeveral() const { return m_organizations.size() > 1; }
    [[nodiscard]] SpendBook &own() const { return m_own; }

    /// Over several, people and keys cannot be asked for. Fails when the open organization's archive does.
    [[nodiscard]] QFuture<Result<SpendAnswer>> ask(SpendScope scope, SpendQuestion question);
    [[nodiscard]] QFuture<Result<std::vector<SpendSeries>>> trend(SpendScope scope, SpendQuestion question,
                                                                  QStringList members);

private:
    [[nodiscard]] SpendQuestion dated(SpendQuestion question) const;

    SpendBook &m_own;
    const Clock &m_clock;
    std::vector<SpendOrganization> m_organizations;
    TaskScope m_tasks; // last
};

} // namespace steward
