// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for another name of a connection. A blank name cannot be accepted. GUI thread.
#pragma once

#include <QDialog>

class QLineEdit;

namespace steward {

class RenameConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RenameConnectionDialog(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QString name() const; ///< trimmed

private:
    QLineEdit *m_name;
};

} // namespace steward
