// SPDX-License-Identifier: GPL-3.0-or-later
// The words the Members page has for roles and states; its table and its pane say the same. GUI thread (translations).
#pragma once

#include "app/organization/memberrow.h"
#include "ui/support/cell.h"

#include <QCoreApplication>

namespace steward {

class MemberWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::MemberWords)
public:
    [[nodiscard]] static QString shownName(const MemberRow &row);
    /// What a role allows, in one sentence.
    [[nodiscard]] static QString roleMeaning(const MemberRow &row);
    /// What is to be said of the row; no pill for an active member.
    [[nodiscard]] static std::optional<Pill> statePill(const MemberRow &row, UnixSeconds now);
    /// A message to send by hand to somebody whose invitation did not reach them.
    [[nodiscard]] static QString invitationMessage(const MemberRow &row, const QString &organization);
};

} // namespace steward
