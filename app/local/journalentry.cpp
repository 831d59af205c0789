// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local/journalentry.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace steward {

QByteArray journalHash(const QByteArray &before, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(before);
    add(QByteArray::number(entry.number));
    add(QByteArray::number(entry.atMs));
    for (const QString &part : {entry.kind, entry.planId, entry.stepId, entry.user, entry.operation})
        add(part.toUtf8());
    add(QJsonDocument(entry.body).toJson(QJsonDocument::Compact)); // members in the order of their names
    return hash.result().toHex();
}

qint64 firstBrokenEntry(std::span<const JournalEntry> entries)
{
    QByteArray before;
    qint64 number = 0;
    for (const JournalEntry &entry : entries) {
        if (entry.number != ++number)
            return number;
        if (entry.hash != journalHash(before, entry))
            return number;
        before = entry.hash;
    }
    return 0;
}

} // namespace steward
