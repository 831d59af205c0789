// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new admin key of the organization. GUI thread.
#pragma once

#include "app/planning/plansheet.h"
#include "ui/dialogs/plandialog.h"

#include <functional>

class QLineEdit;

namespace steward {

class ExpiryBox;
class TextLabel;

class NewAdminKeyDialog final : public PlanDialog
{
    Q_OBJECT
public:
    NewAdminKeyDialog(std::function<PlanOrigin()> origin, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void check();
    std::function<PlanOrigin()> m_origin;
    QLineEdit *m_name;
    TextLabel *m_hint;
    ExpiryBox *m_expiry;
};

} // namespace steward
