// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, its version, licence and what it is not. GUI thread.
#pragma once

#include <QDialog>

namespace steward {

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace steward
