// SPDX-License-Identifier: GPL-3.0-or-later
// What each project would have cost with another model. GUI thread.
#pragma once

#include "app/models/tablemodel.h"
#include "app/spend/prices/whatif.h"

namespace steward {

struct WhatIfRow final
{
    QString id;   ///< '=' and the project: a row needs one, and there is use of no project
    QString name; ///< fit to be shown
    Money now, then;
    qint64 requests = 0, requestsLeft = 0;
    friend bool operator==(const WhatIfRow &, const WhatIfRow &) = default;

    [[nodiscard]] Money difference() const { return then - now; }
    /// In hundredths of a percent; nothing where it costs nothing now.
    [[nodiscard]] std::optional<qint64> differencePermyriad() const;
};

class WhatIfModel final : public TableModel<WhatIfRow>
{
public:
    enum Column { Project, Requests, Left, Now, Then, Difference, Percent };
    explicit WhatIfModel(QObject *parent = nullptr);
};

/// \a names: of projects, by id; those without one are shown by id.
[[nodiscard]] std::vector<WhatIfRow> whatIfRows(const WhatIfByProject &projects, const QHash<QString, QString> &names);

} // namespace steward
