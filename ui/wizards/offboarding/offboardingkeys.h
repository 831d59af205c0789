// SPDX-License-Identifier: GPL-3.0-or-later
// First step: each key of the person is dealt with. Their traffic arrives while the page is read. GUI thread.
#pragma once

#include "ui/wizards/offboarding/keycard.h"

#include <QWidget>

class QVBoxLayout;

namespace steward {

class OffboardingKeys final : public QWidget
{
    Q_OBJECT
public:
    explicit OffboardingKeys(UnixSeconds now, QWidget *parent = nullptr);

    /// \a decided: keys that a person has decided about already.
    void load(const Offboarding &offboarding, const QSet<QString> &decided);
    [[nodiscard]] QHash<QString, KeyDecision> value() const;
    void showTraffic(const Leaver &leaver, KeyCard::Traffic traffic);
    /// By key: what is said of the rotation that moves it.
    void showRotations(const QHash<QString, QString> &states);
    void focusFirstOpen();

Q_SIGNALS:
    void changed();
    void rotationAsked(const QString &keyId);

private:
    UnixSeconds m_now;
    QVBoxLayout *m_column;
    TextLabel *m_incomplete, *m_none;
    std::vector<KeyCard *> m_cards;
};

} // namespace steward
