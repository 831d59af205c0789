// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a further key of a service account, or one key each for several: beside the keys it has, so that a system
// can change from one to the other without a pause (field guide, 25). GUI thread.
#pragma once

#include "app/planning/keyplans.h"
#include "ui/dialogs/plandialog.h"
#include "ui/support/choicebox.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace steward {

class ExpiryBox;
class TextLabel;

class NewKeyDialog final : public PlanDialog
{
    Q_OBJECT
public:
    /// \a accounts: for these; none: one is chosen here.
    NewKeyDialog(std::function<PlanOrigin()> origin, std::vector<AccountPlace> accounts, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void loadAccounts();
    void check();
    [[nodiscard]] std::vector<AccountPlace> accounts() const;
    [[nodiscard]] NewKey key() const;

    std::function<PlanOrigin()> m_origin;
    std::vector<AccountPlace> m_given;
    ChoiceBox *m_account = nullptr; ///< without given ones
    QLineEdit *m_name, *m_scopes;
    QCheckBox *m_narrow;
    ExpiryBox *m_expiry;
    TextLabel *m_preview;
};

} // namespace steward
