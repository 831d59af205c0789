// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/spendlook.h"

#include "app/archive/lookaside.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/moneyanswer.h"
#include "app/archive/spend/spendstate.h"

namespace steward {

Result<> SpendLook::open(const QString &path)
{
    if (Result<> opened = lookaside::open(m_database, path, codes::spendSchema()); !opened)
        return opened;
    return m_names.refresh(m_database);
}

Result<SpendFigures> SpendLook::ask(const SpendQuestion &question)
{
    return moneyanswer::figures(m_database, m_names, question);
}

Result<std::vector<SpendSeries>> SpendLook::trend(const SpendQuestion &question, const QStringList &members)
{
    return moneyanswer::trend(m_database, m_names, question, members);
}

Result<std::vector<DayCoverage>> SpendLook::coverage(SpendSource source, const Period &range)
{
    return spendstate::coverage(m_database, codes::ofSource(source), range);
}

Result<QHash<QString, QString>> SpendLook::memory()
{
    return spendstate::remembered(m_database);
}

} // namespace steward
