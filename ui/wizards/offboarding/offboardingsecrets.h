// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: the service accounts whose secrets the person may know. Those that matter are marked to be rotated;
// nobody waits for that. GUI thread.
#pragma once

#include "app/flows/offboarding/offboarding.h"

#include <QWidget>

class QPushButton;

namespace steward {

class CellList;

class OffboardingSecrets final : public QWidget
{
    Q_OBJECT
public:
    explicit OffboardingSecrets(QWidget *parent = nullptr);
    /// \a rotating: keys that a rotation is under way for.
    void load(const Offboarding &offboarding, const QSet<QString> &rotating, UnixSeconds now);
    [[nodiscard]] const QSet<QString> &renewed() const { return m_renewed; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void follow();
    void mark();
    [[nodiscard]] QStringList selectedKeys() const;

    CellList *m_list;
    QPushButton *m_mark;
    Leaver m_leaver;
    QSet<QString> m_renewed, m_rotating;
    UnixSeconds m_now = 0;
};

} // namespace steward
