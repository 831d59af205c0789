// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: the service accounts whose secrets the person may know, to be thought about. GUI thread.
#pragma once

#include "app/flows/offboarding/leaver.h"

#include <QWidget>

namespace steward {

class CellList;

class OffboardingSecrets final : public QWidget
{
    Q_OBJECT
public:
    explicit OffboardingSecrets(QWidget *parent = nullptr);
    void load(const Leaver &leaver, UnixSeconds now);

private:
    CellList *m_list;
};

} // namespace steward
