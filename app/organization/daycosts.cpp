// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/daycosts.h"

#include <algorithm>

namespace steward {

DayCosts::DayCosts(const std::vector<DayCost> &costs)
{
    Builder builder;
    for (const DayCost &cost : costs)
        builder.add(cost);
    *this = builder.take();
}

DayCost DayCosts::at(std::size_t row) const
{
    const Row &at = rows()[row];
    const Place &place = places()[at.place];
    return {at.midnight(), place.projectId, place.currency, at.amount};
}

bool operator==(const DayCosts &a, const DayCosts &b)
{
    return a.m_body == b.m_body || std::equal(a.rows().begin(), a.rows().end(), b.rows().begin(), b.rows().end(),
                                              [&a, &b](const DayCosts::Row &one, const DayCosts::Row &other) {
                                                  return one.day == other.day && one.amount == other.amount &&
                                                         a.places()[one.place] == b.places()[other.place];
                                              });
}

void DayCosts::Builder::add(UnixSeconds day, const QString &projectId, const QString &currency, Money amount)
{
    auto place = m_places.find({projectId, currency});
    if (place == m_places.end()) {
        place = m_places.insert({projectId, currency}, static_cast<quint32>(m_body.places.size()));
        m_body.places.push_back(place.key());
    }
    m_body.rows.push_back({amount, static_cast<qint32>(startOfDay(day) / kSecondsPerDay), *place});
}

DayCosts DayCosts::Builder::take()
{
    m_places.clear();
    DayCosts costs;
    m_body.rows.shrink_to_fit();
    if (!m_body.rows.empty())
        costs.m_body = std::make_shared<const Body>(std::exchange(m_body, {}));
    return costs;
}

} // namespace steward
