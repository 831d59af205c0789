// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/cell.h"

#include "app/organization/projectinfo.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

QString Cell::accessibleText() const
{
    if (!spoken.isEmpty())
        return spoken;
    QStringList parts{text, tail, aside};
    if (place)
        parts += environmentTitle(*place);
    parts += second;
    for (const Pill &pill : pills)
        parts += pill.text;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString Cell::copyText() const
{
    QStringList parts{text, tail, aside, second};
    for (const Pill &pill : pills)
        parts += pill.text;
    parts.removeAll(QString());
    return parts.join(u' ').replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace steward
