// SPDX-License-Identifier: GPL-3.0-or-later
// Secret owns one key in memory of its own: move-only, wiped when it dies, kept out of core files where the system
// can, without a conversion to QString and printed as [redacted]. reveal() is for net, secrets and the clipboard only.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

namespace steward {

class Secret final
{
public:
    Secret() = default;
    /// Copies \a text; the caller's own copy stays the caller's to wipe (see wipe()).
    explicit Secret(QByteArrayView text);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();
    Q_DISABLE_COPY(Secret)

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// A second owner of the same text; explicit, because each copy is one more place to lose.
    [[nodiscard]] Secret clone() const { return Secret(reveal()); }
    /// The text itself. Valid while this Secret lives and is not assigned to.
    [[nodiscard]] QByteArrayView reveal() const { return {m_data, m_size}; }
    /// The last four characters, as shown beside key names; empty for secrets shorter than 12.
    [[nodiscard]] QString tail() const;

    /// Overwrites \a bytes so that the compiler cannot leave it out, then empties it.
    static void wipe(QByteArray &bytes);
    static void wipe(QString &text);

private:
    void release() noexcept;
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

inline QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "[redacted]";
}

} // namespace steward
