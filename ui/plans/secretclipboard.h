// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away again after a
// while, or when this dies, unless something else has been copied since. What is kept to tell that is a hash. What
// remains: QMimeData holds the text as a QString until then, and whatever program pasted it has it. GUI thread.
#pragma once

#include "app/base/secret.h"

#include <chrono>
#include <QObject>
#include <QTimer>

namespace steward {

class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(std::chrono::milliseconds lifetime = std::chrono::seconds(30), QObject *parent = nullptr);
    ~SecretClipboard() override;
    Q_DISABLE_COPY_MOVE(SecretClipboard)

    void copy(const Secret &secret);
    void clear(); ///< now, if the clipboard still holds it
    /// Until the clipboard is cleared, rounded up; 0: it does not hold a secret of ours.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void secondsLeftChanged();

private:
    std::chrono::milliseconds m_lifetime;
    QByteArray m_hash;
    QTimer m_end, m_tick;
};

} // namespace steward
