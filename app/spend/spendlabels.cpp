// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendlabels.h"

#include "app/organization/projectinfo.h"
#include "app/spend/reasoning/modelfamily.h"

namespace steward {

std::shared_ptr<const SpendLabels> spendLabels(const Snapshot &snapshot)
{
    auto made = std::make_shared<SpendLabels>();
    const QHash<QString, ProjectInfo> infos = projectInfos(snapshot);
    for (auto it = infos.begin(); it != infos.end(); ++it) {
        made->environmentOfProject.insert(it.key(), environmentId(it->environment));
        if (it->label && !it->label->costCentre.isEmpty())
            made->costCentreOfProject.insert(it.key(), it->label->costCentre);
    }
    made->familyOfLineItem = familyOfLineItem;
    return made;
}

} // namespace steward
