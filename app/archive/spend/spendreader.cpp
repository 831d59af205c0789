// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/spendreader.h"

#include "app/archive/archivefile.h"
#include "app/archive/spend/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr auto kReadersCache = "PRAGMA cache_size = -16384"; // KiB

} // namespace

Result<> SpendReader::connect()
{
    const int number = m_store.fileNumber();
    if (number == 0)
        return fail(Error::Kind::Archive, u"io: the archive of spend is not open"_s);
    if (m_database.isOpen() && number == m_fileNumber)
        return {};
    m_names.forget();
    m_dataVersion = -1;
    if (Result<> opened = archivefile::openForReading(m_database, m_store.path(), codes::spendSchema()); !opened) {
        m_database.close();
        return opened;
    }
    m_fileNumber = number;
    return m_database.run(kReadersCache);
}

Result<> SpendReader::begin()
{
    if (Result<> connected = connect(); !connected)
        return connected;
    if (Result<> begun = m_database.run("BEGIN"); !begun)
        return begun;
    // The first read fixes the moment; names are of the same one.
    const Result<qint64> tables = m_database.number("SELECT count(*) FROM names_stamp");
    const Result<qint64> version = m_database.number("PRAGMA data_version");
    Result<> ready = !tables ? Result<>(Failure(tables.error())) : !version ? Failure(version.error()) : Result<>();
    if (ready && *version != m_dataVersion) {
        ready = m_names.refresh(m_database);
        m_dataVersion = ready ? *version : -1;
    }
    if (!ready)
        (void)m_database.run("ROLLBACK");
    return ready;
}

} // namespace steward
