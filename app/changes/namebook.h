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
    explicit NameBook(const Snapshot &snapshot); ///< keeps its rows, which costs a counter for each list

    /// Of an argument of \a plan: an id, or a reference to what an earlier step makes.
    [[nodiscard]] QString of(const QJsonValue &argument, const Plan &plan) const;
    /// Empty when it is not known.
    [[nodiscard]] QString known(const QString &id) const;

    /// Writes the names of all ids in \a plan's arguments into it.
    void remember(Plan &plan) const;

private:
    /// Of a row that m_held holds. A key's name is put together when it is asked for.
    struct Name final
    {
        const QString *name;
        const QString *redactedKey; ///< null: not a key
    };
    using Names = QHash<QStringView, Name>;
    [[nodiscard]] const Names &names() const;

    Snapshot m_held;       ///< the rows only
    mutable Names m_names; ///< made for the first question: many a plan asks none, and there are forty thousand rows
};

} // namespace steward
