// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/offboarding/departure.h"

#include "app/flows/offboarding/departuremapping.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr std::array kDecisions{"open", "move", "delete", "leave"};

template <typename T>
T decoded(const QJsonObject &object)
{
    return json::decode<T>(QJsonDocument(object).toJson(QJsonDocument::Compact)).value_or(T{});
}

QJsonObject keyBody(const DepartureKey &key)
{
    QJsonObject body = json::encode(key.key);
    QJsonObject decision = json::encode(key.decision);
    decision.insert("kind"_L1, QString::fromLatin1(kDecisions.at(static_cast<std::size_t>(key.decision.kind))));
    body.insert("decision"_L1, decision);
    if (!key.rotationId.isEmpty())
        body.insert("rotation_id"_L1, key.rotationId);
    if (key.isShared)
        body.insert("is_shared"_L1, true);
    return body;
}

DepartureKey keyOf(const QJsonObject &body)
{
    const QJsonObject decision = body.value("decision"_L1).toObject();
    DepartureKey key{decoded<LeaverKey>(body), decoded<KeyDecision>(decision), body.value("rotation_id"_L1).toString(),
                     body.value("is_shared"_L1).toBool()};
    const QString kind = decision.value("kind"_L1).toString();
    const auto found = std::find_if(kDecisions.begin(), kDecisions.end(),
                                    [&kind](const char *each) { return kind == QLatin1StringView(each); });
    if (found != kDecisions.end())
        key.decision.kind = static_cast<KeyDecision::Kind>(found - kDecisions.begin());
    return key;
}

void takeDecided(Departure &departure, const QJsonObject &body)
{
    auto told = decoded<Departure>(body);
    told.id = departure.id;
    told.startedBy = departure.startedBy;
    told.startedAtMs = departure.startedAtMs;
    for (const QJsonArray keys = body.value("keys"_L1).toArray(); const QJsonValue &each : keys)
        told.keys.push_back(keyOf(each.toObject()));
    for (DepartureKey &key : departure.keys) {
        if (!told.key(key.key.id))
            told.keys.push_back(std::move(key));
    }
    departure = std::move(told);
}

} // namespace

const DepartureKey *Departure::key(const QString &keyId) const
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&keyId](const DepartureKey &each) { return each.key.id == keyId; });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<DepartureKey> sharedKeys(const Offboarding &offboarding)
{
    std::vector<DepartureKey> keys;
    for (const KnownAccount &account : offboarding.leaver.accounts) {
        for (const KnownAccount::Key &each : account.keys) {
            if (!offboarding.renewed.contains(each.id))
                continue;
            DepartureKey key;
            key.key.id = each.id;
            key.key.projectId = account.projectId;
            key.key.projectName = account.projectName;
            key.key.environment = account.environment;
            key.key.name = each.name;
            key.key.tail = each.tail;
            key.key.lastUsedAt = each.lastUsedAt;
            key.decision = {KeyDecision::Kind::Move, account.id, account.name};
            key.isShared = true;
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

QString newDepartureId()
{
    return kOffboardingEntry + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(16);
}

Departure departureOf(const Offboarding &offboarding, const QHash<QString, QString> &rotations, const Departure &before)
{
    Departure departure = before;
    const Leaver &leaver = offboarding.leaver;
    departure.userId = leaver.userId;
    departure.name = leaver.name;
    departure.email = leaver.email;
    departure.leaveProjects = offboarding.leaveProjects;
    departure.leaveOrganization = offboarding.leaveOrganization;
    departure.revokeInvitations = offboarding.revokeInvitations;
    departure.note = offboarding.note.simplified();
    departure.keys.clear();
    for (const LeaverKey &key : leaver.keys)
        departure.keys.push_back({key, offboarding.decision(key.id), rotations.value(key.id)});
    for (DepartureKey &key : sharedKeys(offboarding)) {
        key.rotationId = rotations.value(key.key.id);
        departure.keys.push_back(std::move(key));
    }
    for (const DepartureKey &key : before.keys) {
        if (!departure.key(key.key.id))
            departure.keys.push_back(key);
    }
    return departure;
}

QJsonObject departureBody(const Departure &departure)
{
    QJsonObject body = json::encode(departure);
    QJsonArray keys;
    for (const DepartureKey &key : departure.keys)
        keys.append(keyBody(key));
    body.insert("keys"_L1, keys);
    return body;
}

void take(Departure &departure, const JournalEntry &entry)
{
    if (entry.kind != kOffboardingEntry || entry.planId != departure.id)
        return;
    if (entry.operation == "opened"_L1 || entry.operation == "decided"_L1) {
        takeDecided(departure, entry.body);
        if (entry.operation == "opened"_L1) {
            departure.startedBy = entry.user;
            departure.startedAtMs = entry.atMs;
        }
    } else if (entry.operation == "closed"_L1) {
        departure.closedAtMs = entry.atMs;
        departure.cancelled = entry.body.value("cancelled"_L1).toBool();
        departure.closingNote = entry.body.value("note"_L1).toString();
    }
}

std::vector<Departure> departures(std::span<const JournalEntry> entries)
{
    std::vector<Departure> all;
    for (const JournalEntry &entry : entries) {
        if (entry.kind != kOffboardingEntry)
            continue;
        auto known =
            std::find_if(all.begin(), all.end(), [&](const Departure &each) { return each.id == entry.planId; });
        if (known == all.end()) {
            all.emplace_back().id = entry.planId;
            known = std::prev(all.end());
        }
        take(*known, entry);
    }
    return all;
}

} // namespace steward
