// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the things that ids stand for: from the organization as it is known, else as the plan remembers
// them, else the id itself. Texts from outside: to be shown as plain text. A value.
#pragma once

#include "app/changes/plan.h"
#include "app/organization/snapshot.h"

namespace steward {

class NameBook final
{
public:
    NameBook() = default;
    explicit NameBook(const Snapshot &snapshot);

    /// Of an argument of \a plan: an id, or a reference to what an earlier step makes.
    [[nodiscard]] QString of(const QJsonValue &argument, const Plan &plan) const;
    /// Empty when it is not known.
    [[nodiscard]] QString known(const QString &id) const;

    /// Writes the names of all ids in \a plan's arguments into it.
    void remember(Plan &plan) const;

private:
    /// A key's is put together when it is asked for: there are twenty thousand, and a plan is about a few.
    struct Name final
    {
        QString name, redactedKey;
    };
    QHash<QString, Name> m_names;
};

} // namespace steward
