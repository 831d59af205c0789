// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memorystore.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

// None of these suspends, so each is done when it returns.

QCoro::Task<Result<Secret>> MemoryStore::read(QString entry, OpContext ctx)
{
    if (ctx.stop.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    const auto it = m_entries.find(entry);
    if (it == m_entries.end())
        co_return fail(Error::Kind::Keychain, u"missing"_s);
    co_return it->second.clone();
}

QCoro::Task<Result<>> MemoryStore::write(QString entry, Secret secret, OpContext ctx)
{
    if (ctx.stop.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    m_entries.insert_or_assign(entry, std::move(secret));
    co_return Result<>();
}

QCoro::Task<Result<>> MemoryStore::remove(QString entry, OpContext ctx)
{
    if (ctx.stop.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    m_entries.erase(entry);
    co_return Result<>();
}

QString MemoryStore::backendName() const
{
    return u"this run only"_s;
}

} // namespace steward
