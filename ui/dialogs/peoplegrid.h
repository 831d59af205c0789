// SPDX-License-Identifier: GPL-3.0-or-later
// People and the role that each has in one or several projects that are to be made. GUI thread.
#pragma once

#include "app/organization/snapshot.h"
#include "ui/dialogs/rowgrid.h"
#include "ui/support/choicebox.h"

namespace steward {

class PeopleGrid final : public RowGrid
{
    Q_OBJECT
public:
    struct Person final
    {
        QString userId;
        QStringList roles; ///< one for each project; empty: not in it
        friend bool operator==(const Person &, const Person &) = default;
    };

    /// \a projects: the headings; \a usual: the roles that a new row begins with, as many.
    PeopleGrid(const Snapshot &snapshot, const QStringList &projects, QStringList usual, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<Person> value() const; ///< without rows in which nobody is chosen
    [[nodiscard]] QString problem() const;           ///< for a person; empty: none

protected:
    [[nodiscard]] std::vector<QWidget *> makeFields(int number) override;

private:
    std::vector<ChoiceBox::Item> m_people;
    QStringList m_projects, m_usual;
};

/// "Ada Nwosu — ada@example.com", those of the organization who can be put into projects, by name.
[[nodiscard]] std::vector<ChoiceBox::Item> peopleItems(const Snapshot &snapshot);

} // namespace steward
