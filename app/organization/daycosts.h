// SPDX-License-Identifier: GPL-3.0-or-later
// Costs by UTC day and project. Two months of 2,000 projects are 120,000 rows, gone through for every figure that is
// joined from them: sixteen bytes each, what they are of (project and currency) held once beside them. Copies share
// everything. A value; any thread.
#pragma once

#include "app/base/money.h"
#include "app/organization/period.h"

#include <memory>
#include <QHash>
#include <QString>
#include <span>
#include <vector>

namespace steward {

/// Costs of one UTC day and project.
struct DayCost final
{
    UnixSeconds day = 0; ///< midnight UTC
    QString projectId;   ///< empty: unattributed
    QString currency;    ///< as the service writes it
    Money amount;
    friend bool operator==(const DayCost &, const DayCost &) = default;
};

class DayCosts final
{
public:
    struct Place final
    {
        QString projectId, currency;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.projectId, place.currency);
        }
    };
    struct Row final
    {
        Money amount;
        qint32 day = 0;    ///< days since 1970-01-01
        quint32 place = 0; ///< in places()
        [[nodiscard]] UnixSeconds midnight() const { return day * kSecondsPerDay; }
    };
    class Builder;

    DayCosts() = default;
    DayCosts(const std::vector<DayCost> &costs); // implicit on purpose: whoever has made a vector hands it over

    /// In the order in which they were added.
    [[nodiscard]] std::span<const Row> rows() const { return m_body ? m_body->rows : std::span<const Row>(); }
    /// What rows refer to; no two are the same.
    [[nodiscard]] std::span<const Place> places() const { return m_body ? m_body->places : std::span<const Place>(); }
    [[nodiscard]] std::size_t size() const { return rows().size(); }
    [[nodiscard]] bool empty() const { return rows().empty(); }
    [[nodiscard]] DayCost at(std::size_t row) const;

    friend bool operator==(const DayCosts &a, const DayCosts &b);

private:
    struct Body final
    {
        std::vector<Row> rows;
        std::vector<Place> places;
    };
    std::shared_ptr<const Body> m_body;
};

/// Makes DayCosts row by row.
class DayCosts::Builder final
{
public:
    void add(UnixSeconds day, const QString &projectId, const QString &currency, Money amount);
    void add(const DayCost &cost) { add(cost.day, cost.projectId, cost.currency, cost.amount); }
    [[nodiscard]] DayCosts take();

private:
    Body m_body;
    QHash<Place, quint32> m_places;
};

} // namespace steward
