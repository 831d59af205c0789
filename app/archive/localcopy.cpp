// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/localcopy.h"

#include "app/archive/tables.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace steward::localcopy {
namespace {

template <typename T>
QJsonArray toJson(const std::vector<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows) {
        QJsonObject object;
        columns::forEach<T>([&](const auto &field) {
            object.insert(QLatin1StringView(field.path.data(), qsizetype(field.path.size())), row.*field.member);
        });
        array.append(object);
    }
    return array;
}

void take(const QJsonValue &value, QString &member)
{
    member = value.toString();
}

void take(const QJsonValue &value, qint64 &member)
{
    member = value.toInteger();
}

template <typename T>
std::vector<T> fromJson(const QJsonArray &array)
{
    std::vector<T> rows;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        T &row = rows.emplace_back();
        columns::forEach<T>([&](const auto &field) {
            take(object.value(QLatin1StringView(field.path.data(), qsizetype(field.path.size()))), row.*field.member);
        });
    }
    return rows;
}

} // namespace

QString pathFor(const QString &archivePath)
{
    const QFileInfo info(archivePath);
    return info.path() + u'/' + info.completeBaseName() + u".local.json"_s;
}

Result<> write(const QString &path, const LocalData &local)
{
    const QJsonObject root{{u"version"_s, 1},
                           {u"labels"_s, toJson(local.labels)},
                           {u"notes"_s, toJson(local.notes)},
                           {u"systems"_s, toJson(local.systems)}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return fail(Error::Kind::File, file.errorString());
    return {};
}

LocalData read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    return {fromJson<ProjectLabel>(root.value("labels"_L1).toArray()),
            fromJson<KeyNote>(root.value("notes"_L1).toArray()),
            fromJson<KeySystem>(root.value("systems"_L1).toArray())};
}

} // namespace steward::localcopy
