// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/connectionstore.h"

#include "app/base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestFile = 1'000'000;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject toJson(const Connection &connection)
{
    return {{u"id"_s, connection.id},
            {u"name"_s, connection.name},
            {u"base_url"_s, connection.baseUrl.toString()},
            {u"key_tail"_s, connection.keyTail},
            {u"read_only"_s, connection.readOnly}};
}

/// Nothing when an entry could not be used without guessing. The address is checked again by whoever connects to it.
std::optional<Connection> fromJson(const QJsonObject &json)
{
    Connection connection;
    connection.id = json["id"_L1].toString();
    connection.name = json["name"_L1].toString();
    connection.baseUrl = QUrl(json["base_url"_L1].toString(), QUrl::StrictMode);
    connection.keyTail = json["key_tail"_L1].toString().left(4);
    connection.readOnly = json["read_only"_L1].toBool();
    if (!ConnectionStore::isValidId(connection.id) || connection.name.trimmed().isEmpty() ||
        !connection.baseUrl.isValid() || connection.baseUrl.host().isEmpty())
        return std::nullopt;
    return connection;
}

struct Parsed final
{
    std::vector<Connection> connections;
    bool whole = false; ///< every entry was understood
};

Parsed parse(const QByteArray &text)
{
    Parsed parsed;
    const auto root = QJsonDocument::fromJson(text).object();
    parsed.whole = root["version"_L1].toInt() == kVersion && root["connections"_L1].isArray();
    const QJsonArray all = root["connections"_L1].toArray();
    for (const auto &value : all) {
        auto connection = fromJson(value.toObject());
        const bool known =
            connection && std::any_of(parsed.connections.cbegin(), parsed.connections.cend(),
                                      [&](const Connection &other) { return other.id == connection->id; });
        if (connection && !known)
            parsed.connections.push_back(std::move(*connection));
        else
            parsed.whole = false;
    }
    return parsed;
}

auto position(auto &connections, const QString &id)
{
    return std::find_if(connections.begin(), connections.end(), [&](const Connection &c) { return c.id == id; });
}

Failure fileError(const QString &detail)
{
    auto failure = fail(Error::Kind::File, detail);
    failure.value().operation = u"connections"_s;
    return failure;
}

} // namespace

ConnectionStore::ConnectionStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

Result<> ConnectionStore::load()
{
    auto connections = read();
    if (!connections)
        return Failure(std::move(connections).error());
    if (*connections != m_connections) {
        m_connections = std::move(*connections);
        Q_EMIT changed();
    }
    return {};
}

std::optional<Connection> ConnectionStore::find(const QString &id) const
{
    const auto it = position(m_connections, id);
    return it == m_connections.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Connection> ConnectionStore::findNamed(const QString &nameOrId) const
{
    const auto it = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                 [&](const Connection &c) { return c.name == nameOrId; });
    return it == m_connections.cend() ? find(nameOrId) : std::optional(*it);
}

Result<> ConnectionStore::add(const Connection &connection)
{
    return change([&](std::vector<Connection> &all) -> Result<> {
        if (!isValidId(connection.id) || position(all, connection.id) != all.end())
            return fail(Error::Kind::BadInput, u"id"_s);
        if (connection.name.trimmed().isEmpty())
            return fail(Error::Kind::BadInput, u"name"_s);
        all.push_back(connection);
        all.back().kind = Connection::Kind::Stored;
        return {};
    });
}

Result<> ConnectionStore::rename(const QString &id, const QString &name)
{
    return change([&](std::vector<Connection> &all) -> Result<> {
        const auto it = position(all, id);
        if (it == all.end())
            return fail(Error::Kind::BadInput, u"id"_s);
        if (name.trimmed().isEmpty())
            return fail(Error::Kind::BadInput, u"name"_s);
        it->name = name.trimmed();
        return {};
    });
}

Result<> ConnectionStore::replace(const Connection &connection)
{
    return change([&](std::vector<Connection> &all) -> Result<> {
        const auto it = position(all, connection.id);
        if (it == all.end())
            return fail(Error::Kind::BadInput, u"id"_s);
        const auto name = it->name;
        *it = connection;
        it->name = name;
        it->kind = Connection::Kind::Stored;
        return {};
    });
}

Result<> ConnectionStore::setReadOnly(const QString &id, bool readOnly)
{
    return change([&](std::vector<Connection> &all) -> Result<> {
        const auto it = position(all, id);
        if (it == all.end())
            return fail(Error::Kind::BadInput, u"id"_s);
        it->readOnly = readOnly;
        return {};
    });
}

Result<> ConnectionStore::remove(const QString &id)
{
    return change([&](std::vector<Connection> &all) -> Result<> {
        const auto it = position(all, id);
        if (it != all.end())
            all.erase(it);
        return {};
    });
}

QString ConnectionStore::newId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, '0'_L1);
}

bool ConnectionStore::isValidId(QStringView id)
{
    // It names a file and a keychain entry: nothing that means something to either.
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Result<> ConnectionStore::change(const std::function<Result<>(std::vector<Connection> &)> &edit)
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return fileError(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + ".lock"_L1);
    if (!lock.tryLock(100))
        return fileError(u"in use by another program: %1"_s.arg(m_file));
    auto connections = read();
    if (!connections)
        return Failure(std::move(connections).error());
    if (auto edited = edit(*connections); !edited)
        return edited;
    if (auto written = write(*connections); !written)
        return written;
    if (*connections != m_connections) {
        m_connections = std::move(*connections);
        Q_EMIT changed();
    }
    return {};
}

Result<std::vector<Connection>> ConnectionStore::read()
{
    QFile file(m_file);
    if (!file.exists())
        return std::vector<Connection>();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file.errorString());
    const QByteArray text = file.read(kLargestFile);
    if (file.error() != QFileDevice::NoError)
        return fileError(file.errorString());
    auto parsed = parse(text);
    if (!parsed.whole || !file.atEnd()) {
        const auto time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
        const QString aside = m_file + ".damaged-"_L1 + time;
        // A copy: what could be read stays in use under the old name until it is written anew.
        if (!QFile::copy(m_file, aside))
            return fileError(u"damaged, and could not be set aside: %1"_s.arg(m_file));
        QFile::setPermissions(aside, kOwnerOnly);
        m_setAside = aside;
        file.close();
        if (auto written = write(parsed.connections); !written)
            return Failure(std::move(written).error());
    }
    return std::move(parsed.connections);
}

Result<> ConnectionStore::write(const std::vector<Connection> &connections) const
{
    QJsonArray array;
    for (const auto &connection : connections)
        array.append(toJson(connection));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file.errorString());
    file.setPermissions(kOwnerOnly);
    file.write(QJsonDocument({{u"version"_s, kVersion}, {u"connections"_s, array}}).toJson());
    if (!file.commit())
        return fileError(file.errorString());
    return {};
}

} // namespace steward

#include "moc_connectionstore.cpp"
