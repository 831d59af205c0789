// SPDX-License-Identifier: GPL-3.0-or-later
// The words and pills the Keys page has for what is to be said of a key; its table and its pane say the same. GUI
// thread (translations).
#pragma once

#include "app/organization/keyrow.h"
#include "ui/support/cell.h"

#include <QCoreApplication>

namespace steward {

class KeyWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::KeyWords)
public:
    [[nodiscard]] static QString shownName(const KeyRow &row);
    [[nodiscard]] static QString shownTail(const KeyRow &row); ///< "…9fKd"; empty: none known
    [[nodiscard]] static QString shownOwner(const KeyRow &row);
    [[nodiscard]] static QString shownProject(const KeyRow &row);
    [[nodiscard]] static Pill pill(KeyFlag flag);
    [[nodiscard]] static std::vector<Pill> pills(const KeyRow &row);

    /// What follows from a flag, from the key's own data: title and text of a note.
    struct Note final
    {
        QString title, text;
    };
    [[nodiscard]] static Note note(const KeyRow &row, KeyFlag flag, UnixSeconds now);
};

} // namespace steward
