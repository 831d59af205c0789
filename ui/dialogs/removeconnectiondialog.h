// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a connection is removed from this computer, says what goes with it and what does not. GUI thread.
#pragma once

#include <QDialog>

class QCheckBox;

namespace steward {

class RemoveConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a keychain: where the key is kept, for a person; empty: in memory only.
    RemoveConnectionDialog(const QString &name, const QString &keychain, QWidget *parent = nullptr);
    [[nodiscard]] bool archiveToo() const;

private:
    QCheckBox *m_archive;
};

} // namespace steward
