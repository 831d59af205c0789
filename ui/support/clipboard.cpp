// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace steward::clipboard {

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace steward::clipboard
