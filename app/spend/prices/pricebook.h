// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of one organization: the supplied ones and, in place of those of the same models, a person's own, which
// are kept in the archive of spend (collection "prices", one entry for each model, written as a price file). Whoever
// estimates asks for the table in force at that moment and again when it has changed. Owned by SpendBook; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/result.h"
#include "app/spend/prices/pricetable.h"

#include <memory>
#include <QObject>

namespace steward {

class SpendArchive;

class PriceBook final : public QObject
{
    Q_OBJECT
public:
    explicit PriceBook(SpendArchive &archive, QObject *parent = nullptr);

    /// The own prices that the archive keeps, once it is open; changed() follows if there are any.
    void read();
    /// For work on other threads, too; never null.
    [[nodiscard]] std::shared_ptr<const PriceTable> inForce() const { return m_inForce; }
    [[nodiscard]] const PriceTable &own() const { return m_own; }
    /// In force at once, and kept in the archive. What cannot be kept is in force for this run all the same: failed().
    void setOwn(PriceTable own);

Q_SIGNALS:
    void changed();
    void failed(const steward::Error &error); ///< the archive could not be asked or written

private:
    void take(PriceTable own);

    SpendArchive &m_archive;
    PriceTable m_own;
    std::shared_ptr<const PriceTable> m_inForce;
    TaskScope m_tasks; // last
};

} // namespace steward
