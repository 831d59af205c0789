// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: projects, invitations, the organization. What cannot be done now says why. GUI thread.
#pragma once

#include "app/flows/offboarding/offboarding.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace steward {

class CellList;
class TextLabel;

class OffboardingAccess final : public QWidget
{
    Q_OBJECT
public:
    explicit OffboardingAccess(QWidget *parent = nullptr);

    void load(const Offboarding &offboarding); ///< after each change of the keys, too
    void store(Offboarding &offboarding) const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_projects, *m_invitations, *m_organization;
    TextLabel *m_projectsWhy, *m_organizationWhy;
    CellList *m_list;
    QLineEdit *m_note;
};

} // namespace steward
