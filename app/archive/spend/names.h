// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that costs and usage name, as whole numbers: projects, line items, keys, people, models, currencies, units
// and variants, with the last name known of each. All of it is in memory; the writer's and the reader's connection have
// one each. Id 0 is the empty reference of every kind. Used on one thread.
#pragma once

#include "app/archive/database.h"

#include <array>
#include <optional>
#include <QHash>
#include <vector>

namespace steward {

class Names final
{
public:
    /// Numbers of the file's format.
    enum class Kind { Project = 1, LineItem, Key, Person, Model, Currency, Unit, Variant };
    struct Entry final
    {
        Kind kind{};
        QString ref, name, context;
    };

    /// Reads what is new or has changed in the file.
    [[nodiscard]] Result<> refresh(Database &database);
    /// After a transaction that was rolled back: what it added is not there.
    void forget();

    /// The number of a reference, a new one where it has none; within a transaction.
    [[nodiscard]] Result<qint32> idOf(Database &database, Kind kind, const QString &ref);
    /// Its last known name; an empty one changes nothing, nor does an empty context.
    [[nodiscard]] Result<> setName(Database &database, Kind kind, const QString &ref, const QString &name,
                                   const QString &context);

    [[nodiscard]] std::optional<qint32> find(Kind kind, const QString &ref) const;
    /// An empty one for numbers that are not known.
    [[nodiscard]] const Entry &entry(qint32 id) const;
    /// All ids are below.
    [[nodiscard]] qint32 bound() const { return static_cast<qint32>(m_entries.size()); }

private:
    void makeRoom(std::size_t size);

    static constexpr int kKinds = 9;
    std::vector<Entry> m_entries{1};
    std::array<QHash<QString, qint32>, kKinds> m_ids;
    qint64 m_stamp = -1;
};

} // namespace steward
