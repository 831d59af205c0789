// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/costs/costcontext.h"

namespace steward {

CostTableContext costTableContext(const SpendLabels &labels, const std::vector<SpendName> &names,
                                  const QString &organization, const Period &billingPeriod)
{
    CostTableContext context;
    context.organizationName = organization;
    context.labels = labels;
    context.billingPeriod = billingPeriod;
    for (const SpendName &name : names) {
        if (name.kind == SpendName::Kind::Project)
            context.projectNames.insert(name.id, name.name);
        else if (name.kind == SpendName::Kind::Key)
            context.keyNames.insert(name.id, name.name);
        else if (name.kind == SpendName::Kind::Person)
            context.personNames.insert(name.id, name.name);
    }
    return context;
}

} // namespace steward
