// SPDX-License-Identifier: GPL-3.0-or-later
// What Operation::observe is given: how to stop it, and what lists have said a moment ago. Of five hundred invitations
// each asks first whether there is one to that address already; one reading of the list tells it of all of them, where
// the service answers eight requests a minute. GUI thread.
#pragma once

#include "app/async/opcontext.h"

#include <any>
#include <chrono>
#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>

namespace steward {

/// Lists as they were read, each for a short while. Cleared whenever a person decides something: what was looked up for
/// them before is not what they have seen since.
class Recollection final
{
public:
    explicit Recollection(std::chrono::milliseconds serves = std::chrono::minutes(1))
        : m_serves(serves)
    {
        m_clock.start();
    }
    /// Null when \a address was not read, or too long ago.
    template <typename T>
    [[nodiscard]] std::shared_ptr<const T> find(const QByteArray &address) const
    {
        const auto entry = m_entries.constFind(address);
        if (entry == m_entries.cend() || m_clock.elapsed() - entry->at > m_serves.count())
            return nullptr;
        const auto *list = std::any_cast<std::shared_ptr<const T>>(&entry->list);
        return list ? *list : nullptr;
    }
    template <typename T>
    void keep(const QByteArray &address, std::shared_ptr<const T> list)
    {
        m_entries.insert(address, Entry{m_clock.elapsed(), std::move(list)});
    }
    void clear() { m_entries.clear(); }

private:
    struct Entry final
    {
        qint64 at = 0;
        std::any list;
    };
    std::chrono::milliseconds m_serves;
    QElapsedTimer m_clock;
    QHash<QByteArray, Entry> m_entries;
};

struct LookContext final
{
    OpContext op;
    std::shared_ptr<Recollection> lists{}; ///< null: everything is read anew

    operator OpContext() && { return std::move(op); } ///< for what reads one thing
};

} // namespace steward
