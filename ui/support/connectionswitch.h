// SPDX-License-Identifier: GPL-3.0-or-later
// What a page or the switcher may ask about connections: which there are, which is open, and to change that.
// Implemented by the shell's ConnectionController; none of these wait. GUI thread.
#pragma once

#include "app/session/connection.h"

#include <QObject>
#include <utility>
#include <vector>

namespace steward {

class ConnectionSwitch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual const std::vector<Connection> &connections() const = 0; ///< the stored ones
    [[nodiscard]] virtual QString currentId() const = 0;
    /// Where keys are kept, for a person: "GNOME Keyring"; empty when there is no keychain or it is not known yet.
    [[nodiscard]] virtual QString keychainName() const = 0;
    [[nodiscard]] virtual QString dataDirectory() const = 0;

    virtual void switchTo(const QString &id) = 0;
    virtual void openDemonstration() = 0;
    virtual void connectAnother() = 0;             ///< shows the page that asks for a key
    virtual void askRename(const QString &id) = 0; ///< opens a dialog
    virtual void askRemove(const QString &id) = 0; ///< opens a dialog
    virtual void askRotateKey() = 0;               ///< of the connection that is open: opens a dialog

    /// A file with which a person goes on when the connection \a id is open: kept across the switch, given out once.
    void carryFile(const QString &id, const QString &path) { m_carried = {id, path}; }
    [[nodiscard]] QString takeCarriedFile(const QString &id)
    {
        const auto [forId, path] = std::exchange(m_carried, {});
        return forId == id ? path : QString();
    }

Q_SIGNALS:
    void connectionsChanged(); ///< the list, a name, or which one is open

private:
    std::pair<QString, QString> m_carried; ///< id and path
};

} // namespace steward
