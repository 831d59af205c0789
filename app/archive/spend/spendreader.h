// SPDX-License-Identifier: GPL-3.0-or-later
// The reading thread of the archive of spend: one connection that can write nothing, all names in memory, each question
// in one read transaction, so that it is answered of one moment however much is written meanwhile. Owned by
// SpendArchive, used on its reading thread only.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/spendstore.h"

namespace steward {

class SpendReader final
{
public:
    /// \a store must outlive it; asked for nothing but its path and its file's number.
    explicit SpendReader(const SpendStore &store)
        : m_store(store)
    {
    }
    Q_DISABLE_COPY_MOVE(SpendReader)

    void close() { m_database.close(); }
    void releaseMemory() { m_database.releaseMemory(); }

    /// \a answer(database, names) within one read transaction.
    template <typename Answer>
    [[nodiscard]] auto read(Answer answer) -> std::invoke_result_t<Answer &, Database &, const Names &>
    {
        if (const Result<> begun = begin(); !begun)
            return Failure(begun.error());
        auto outcome = answer(m_database, std::as_const(m_names));
        if (const Result<> ended = m_database.run("COMMIT"); !ended && outcome)
            return Failure(ended.error());
        return outcome;
    }

private:
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> connect();

    const SpendStore &m_store;
    Database m_database;
    Names m_names;
    int m_fileNumber = 0;
    qint64 m_dataVersion = -1;
};

} // namespace steward
