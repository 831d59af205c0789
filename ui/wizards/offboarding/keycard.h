// SPDX-License-Identifier: GPL-3.0-or-later
// One key of somebody who leaves, what is known of its use, and what becomes of it. GUI thread.
#pragma once

#include "app/flows/offboarding/offboarding.h"

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace steward {

class PillRow;
class TextLabel;

class KeyCard final : public QFrame
{
    Q_OBJECT
public:
    KeyCard(const LeaverKey &key, const Leaver &leaver, UnixSeconds now, QWidget *parent = nullptr);

    void load(const KeyDecision &decision);
    [[nodiscard]] KeyDecision value() const;
    /// A person has chosen here; what was decided ahead is not touched.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void setTouched() { m_touched = true; } ///< it was chosen in an earlier sitting
    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    enum class Traffic { Reading, Known, NotKnown };
    void showUse(const LeaverKey &key, Traffic traffic, UnixSeconds now);
    /// A rotation is moving it: that is what becomes of it, and here it is led to. Empty: none is.
    void showRotation(const QString &state);

Q_SIGNALS:
    void changed();
    void rotationAsked(const QString &keyId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const LeaverKey &key, const Leaver &leaver);
    void follow();
    QString m_keyId;
    PillRow *m_pills;
    TextLabel *m_use;
    QRadioButton *m_move, *m_delete, *m_leave;
    QComboBox *m_account;
    QLineEdit *m_accountName, *m_reason;
    TextLabel *m_why; ///< it cannot be moved or deleted
    QWidget *m_moveFields, *m_rotation;
    TextLabel *m_rotationState;
    QButtonGroup *m_group;
    bool m_touched = false, m_rotates = false;
};

} // namespace steward
