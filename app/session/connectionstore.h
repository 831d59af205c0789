// SPDX-License-Identifier: GPL-3.0-or-later
// The connected organizations, in connections.json of the configuration directory (0600, replaced atomically). Holds no
// key. A file that cannot be understood is set aside beside it, never overwritten. Only Kind::Stored is kept; one
// object, GUI thread. Every change reads the file again first, so that two running programs do not undo each other.
#pragma once

#include "app/base/result.h"
#include "app/session/connection.h"

#include <functional>
#include <optional>
#include <QObject>
#include <vector>

namespace steward {

class ConnectionStore final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionStore(const QString &file, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConnectionStore)

    /// A missing file is an empty list. Error File when it is there and cannot be read; changes are refused until it
    /// can.
    [[nodiscard]] Result<> load();
    [[nodiscard]] const std::vector<Connection> &connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const QString &id) const;
    /// By name (case matters) or id, for the command line.
    [[nodiscard]] std::optional<Connection> findNamed(const QString &nameOrId) const;
    /// Where a file that could not be understood, whole or in part, was set aside; empty: none was.
    [[nodiscard]] QString setAside() const { return m_setAside; }

    /// BadInput with detail "id" when it exists already or is not fit for a file name.
    [[nodiscard]] Result<> add(const Connection &connection);
    /// BadInput with detail "name" when \a name is blank.
    [[nodiscard]] Result<> rename(const QString &id, const QString &name);
    /// Everything but the name, for a key that replaces another. BadInput "id" when there is no such connection.
    [[nodiscard]] Result<> replace(const Connection &connection);
    [[nodiscard]] Result<> setReadOnly(const QString &id, bool readOnly);
    /// Removes the entry only; the secret and the archive are removeConnection()'s.
    [[nodiscard]] Result<> remove(const QString &id);

    /// Random, 16 characters 0-9a-f.
    [[nodiscard]] static QString newId();
    [[nodiscard]] static bool isValidId(QStringView id);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<> change(const std::function<Result<>(std::vector<Connection> &)> &edit);
    [[nodiscard]] Result<std::vector<Connection>> read();
    [[nodiscard]] Result<> write(const std::vector<Connection> &connections) const;

    QString m_file;
    QString m_setAside;
    std::vector<Connection> m_connections;
};

} // namespace steward
