// SPDX-License-Identifier: GPL-3.0-or-later
// A connected organization as it is remembered between runs: everything but its key. The list of them is a small JSON
// file in the configuration directory (ConnectionStore).
#pragma once

#include <QString>
#include <QUrl>

namespace steward {

struct Connection final
{
    enum class Kind { Stored, Environment, Demonstration };

    QString id;   ///< stable, random; names the keychain entry and the archive file
    QString name; ///< chosen by the person, or the organization's
    QUrl baseUrl;
    QString keyTail;       ///< "x7Qe", to tell keys apart; never more
    bool readOnly = false; ///< the key may not write; actions are disabled with this reason
    Kind kind = Kind::Stored;
    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace steward
