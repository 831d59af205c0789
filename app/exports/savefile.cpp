// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/savefile.h"

#include <QSaveFile>

namespace steward {

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::File, path + QLatin1StringView(": ") + file.errorString());
    return {};
}

} // namespace steward
