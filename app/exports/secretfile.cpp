// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/secretfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Failure failed(const QString &path, const QString &why)
{
    return fail(Error::Kind::File, path + ": "_L1 + why);
}

bool reachesDisk([[maybe_unused]] const QFile &file)
{
#if defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

QString secretFileName(const QString &ownerId)
{
    QString name = ownerId;
    for (QChar &c : name) {
        const auto code = c.unicode();
        const bool fits = (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
                          (code >= 'A' && code <= 'Z') || code == '-' || code == '_';
        if (!fits)
            c = u'_';
    }
    return name.isEmpty() ? u"_"_s : name.left(200);
}

Result<> prepareSecretsDirectory(const QString &directory)
{
    const QDir dir(directory);
    if (!dir.exists() && !QDir().mkdir(directory, kOwnerOnly | QFile::ExeOwner))
        return failed(directory, u"the directory cannot be made"_s);
    QTemporaryFile probe(dir.filePath(u".steward-XXXXXX"_s));
    if (!probe.open())
        return failed(directory, probe.errorString());
    return {};
}

Result<> saveSecret(const QString &path, const Secret &secret)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kOwnerOnly))
        return failed(path, file.errorString());
    const QByteArrayView text = secret.reveal();
    if (file.write(text.data(), text.size()) != text.size() || !reachesDisk(file))
        return failed(path, file.errorString());
    return {};
}

} // namespace steward
