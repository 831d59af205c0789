// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/prices/pricebook.h"

#include "app/archive/spend/spendarchive.h"
#include "app/async/settled.h"
#include "app/base/log.h"
#include "app/spend/prices/pricefile.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

const QString kPricesKept = u"prices"_s;

QMap<QString, std::vector<Price>> byModel(const PriceTable &table)
{
    QMap<QString, std::vector<Price>> models;
    for (const Price &price : table.prices())
        models[price.model].push_back(price);
    return models;
}

} // namespace

PriceBook::PriceBook(SpendArchive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_inForce(std::make_shared<const PriceTable>(suppliedPrices()))
{
}

void PriceBook::read()
{
    m_tasks.run(
        settled(m_archive.kept(kPricesKept), m_tasks.token()), [this](const Result<QHash<QString, QByteArray>> &kept) {
            if (!kept) {
                if (!kept.error().isCancelled())
                    Q_EMIT failed(kept.error());
                return;
            }
            std::vector<Price> prices;
            for (auto it = kept->cbegin(); it != kept->cend(); ++it) {
                const Result<PriceTable> table = readPrices(*it);
                if (!table) { // of a later version, perhaps: it stays where it is
                    qCWarning(logArchive, "a kept price cannot be read: %s", qUtf8Printable(table.error().detail));
                    continue;
                }
                prices.insert(prices.end(), table->prices().begin(), table->prices().end());
            }
            if (!prices.empty())
                take(PriceTable(std::move(prices)).with(m_own)); // what was set meanwhile is newer
        });
}

void PriceBook::setOwn(PriceTable own)
{
    const auto before = byModel(m_own), after = byModel(own);
    QMap<QString, QByteArray> changes; // null: removed
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            changes.insert(it.key(), {});
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.value(it.key()) != *it)
            changes.insert(it.key(), writePrices(PriceTable(*it)));
    }
    if (changes.isEmpty())
        return;
    take(std::move(own));
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        auto writing = m_archive.keep(kPricesKept, it.key(), *it);
        m_tasks.run(settled(std::move(writing), m_tasks.token()), [this](const Result<> &kept) {
            if (!kept && !kept.error().isCancelled())
                Q_EMIT failed(kept.error());
        });
    }
}

void PriceBook::take(PriceTable own)
{
    m_own = std::move(own);
    m_inForce = std::make_shared<const PriceTable>(suppliedPrices().with(m_own));
    Q_EMIT changed();
}

} // namespace steward

#include "moc_pricebook.cpp"
