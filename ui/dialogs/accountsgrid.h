// SPDX-License-Identifier: GPL-3.0-or-later
// Service accounts for one or several projects that are to be made, each with or without a key. GUI thread.
#pragma once

#include "ui/dialogs/rowgrid.h"

namespace steward {

class AccountsGrid final : public RowGrid
{
    Q_OBJECT
public:
    struct Account final
    {
        QString name;
        std::vector<bool> projects; ///< in which of them
        bool withKey = false;
        friend bool operator==(const Account &, const Account &) = default;
    };

    /// \a projects: the headings; none for a single project.
    explicit AccountsGrid(const QStringList &projects, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<Account> value() const; ///< without rows that have no name
    [[nodiscard]] QString problem() const;            ///< for a person; empty: none

protected:
    [[nodiscard]] std::vector<QWidget *> makeFields(int number) override;

private:
    QStringList m_projects;
};

} // namespace steward
