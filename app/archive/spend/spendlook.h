// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of spend of an organization that is not open here, as it stands at one moment: answers the same questions
// as SpendArchive, in the caller's thread, and changes nothing (lookaside.h, errors too). Used on one thread.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/spendarchive.h"

namespace steward {

class SpendLook final
{
public:
    SpendLook() = default;
    Q_DISABLE_COPY_MOVE(SpendLook)

    [[nodiscard]] Result<> open(const QString &path);
    [[nodiscard]] Result<SpendFigures> ask(const SpendQuestion &question);
    [[nodiscard]] Result<std::vector<SpendSeries>> trend(const SpendQuestion &question, const QStringList &members);
    [[nodiscard]] Result<std::vector<DayCoverage>> coverage(SpendSource source, const Period &range);
    [[nodiscard]] Result<QHash<QString, QString>> memory();

private:
    Database m_database;
    Names m_names;
};

} // namespace steward
