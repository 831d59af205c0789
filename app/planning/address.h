// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text can be the address of a mailbox, and if not, what is wrong with it in one word. Addresses with a plus
// and with international domains are fine; whether a mailbox is there only the mail can tell. Pure functions.
#pragma once

#include <QString>

namespace steward {

enum class AddressFault {
    None,
    NoAt,      ///< "ada.example.com"
    SeveralAt, ///< "ada@home@example.com"
    NoMailbox, ///< "@example.com"
    NoDomain,  ///< "ada@", "ada@example"
    BadMailbox,
    BadDomain,
    Space,
    TooLong,
};

[[nodiscard]] AddressFault addressFault(QStringView address);

/// The same for two spellings of one mailbox: lower case, the domain as it is asked for in the net.
[[nodiscard]] QString addressKey(const QString &address);

} // namespace steward
