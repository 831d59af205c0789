// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard at a glance, made from the actions themselves so that it cannot be wrong. GUI thread.
#pragma once

#include <QDialog>

class QAction;

namespace steward {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace steward
