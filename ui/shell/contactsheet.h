// SPDX-License-Identifier: GPL-3.0-or-later
// All pictures of a tour on one, small and named. Pure painting.
#pragma once

#include <QPixmap>
#include <QString>
#include <span>

namespace steward {

class ContactSheet final
{
public:
    struct Entry final
    {
        QString name;
        QPixmap picture;
    };
    [[nodiscard]] static QPixmap make(std::span<const Entry> entries, bool dark);
};

} // namespace steward
