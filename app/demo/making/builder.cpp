// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/making/builder.h"

#include "app/demo/spend.h"

#include <QDateTime>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kInviteDays = 7;

/// Tools and pictures are called once in so many requests.
constexpr qint64 rarity(Service service)
{
    switch (service) {
    case Service::CodeInterpreter:
        return 60;
    case Service::WebSearches:
        return 10;
    case Service::FileSearches:
        return 6;
    case Service::Images:
        return 12;
    case Service::AudioSpeeches:
        return 5;
    case Service::AudioTranscriptions:
        return 2;
    default:
        return 1;
    }
}

} // namespace

Builder::Builder(quint64 seed, qint64 now)
    : random(mix(seed, 0x57e3a2d))
    , traffics(mix(seed, 0x7aff1c), now / kDaySeconds)
    , m_now(now - now % 60)
{
}

QString Builder::id(const char *prefix, int length)
{
    return QLatin1StringView(prefix) + QString::fromLatin1(random.letters(length));
}

qint64 Builder::daysAgo(int days)
{
    return m_now - days * kDaySeconds - random.between(60, 20 * 3600);
}

int Builder::project(const QString &name, int daysOld)
{
    Project made;
    made.id = id("proj_");
    made.name = name;
    made.createdAt = daysAgo(daysOld);
    return state.projects.add(std::move(made));
}

int Builder::member(const QString &name, const QString &email, const QString &role, int daysOld)
{
    Member made;
    made.id = id("user-");
    made.name = name;
    made.email = email;
    made.role = role;
    made.createdAt = daysAgo(daysOld);
    return state.members.add(std::move(made));
}

int Builder::account(int project, const QString &name, int daysOld)
{
    ServiceAccount made;
    made.id = id("user-");
    made.name = name;
    made.role = u"member"_s;
    made.project = project;
    made.createdAt = std::max(daysAgo(daysOld), state.projects[project].createdAt + 600);
    return state.addAccount(std::move(made));
}

int Builder::key(int project, KeyOwner owner, const QString &name, int daysOld)
{
    Key made;
    made.id = id("key_", 16);
    made.name = name;
    made.redacted = (owner.account >= 0 ? "sk-svcacct-********"_L1 : "sk-proj-********"_L1) +
                    QString::fromLatin1(random.letters(4));
    made.project = project;
    made.member = owner.member;
    made.account = owner.account;
    const qint64 ownerSince =
        owner.account >= 0 ? state.accounts[owner.account].createdAt : state.members[owner.member].createdAt;
    made.createdAt = std::max({daysAgo(daysOld), state.projects[project].createdAt + 60, ownerSince + 60});
    return state.addKey(std::move(made));
}

void Builder::group(const QString &name, bool scimManaged)
{
    Group made;
    made.id = id("group_");
    made.name = name;
    made.scimManaged = scimManaged;
    made.createdAt = daysAgo(200);
    state.groups.add(std::move(made));
}

void Builder::invite(const QString &email, const QString &role, int daysOld, int acceptedAfterDays,
                     std::vector<InviteProject> projects)
{
    Invite made;
    made.id = id("invite-");
    made.email = email;
    made.role = role;
    made.createdAt = daysAgo(daysOld);
    made.expiresAt = made.createdAt + kInviteDays * kDaySeconds;
    if (acceptedAfterDays >= 0)
        made.acceptedAt = made.createdAt + acceptedAfterDays * kDaySeconds + random.between(600, 20000);
    made.projects = std::move(projects);
    state.invites.add(std::move(made));
}

void Builder::alert(Rows<SpendAlert> &alerts, qint64 cents, const QStringList &recipients)
{
    SpendAlert made;
    made.id = id("alert_");
    made.createdAt = daysAgo(60);
    made.cents = cents;
    made.recipients = recipients;
    alerts.add(std::move(made));
}

Stream &Builder::traffic(int key, int product, qint64 perDay, Rhythm rhythm, bool batch)
{
    const Service service = kProducts[size_t(product)].service;
    Stream stream;
    stream.product = product;
    stream.project = state.keys[key].project;
    stream.key = key;
    stream.rhythm = rhythm;
    stream.batch = batch;
    stream.perDay = std::max<qint64>(perDay / rarity(service), 3);
    stream.from = state.keys[key].createdAt / 60 + random.between(5, 600);
    switch (service) {
    case Service::Completions:
        stream.unitsPerRequest = int(random.between(600, 3200));
        stream.cachedPercent = batch ? 0 : int(random.between(0, 60));
        stream.outputPerRequest = int(random.between(90, 520));
        break;
    case Service::Embeddings:
    case Service::Moderations:
        stream.unitsPerRequest = int(random.between(200, 900));
        break;
    case Service::AudioSpeeches:
        stream.unitsPerRequest = int(random.between(140, 900));
        break;
    case Service::AudioTranscriptions:
        stream.unitsPerRequest = int(random.between(20, 150));
        break;
    default:
        break;
    }
    return traffics.stream(traffics.add(stream));
}

void Builder::silence(int key, int sinceDays)
{
    traffics.stopKey(key, daysAgo(sinceDays) / 60);
}

void Builder::predecessors(int successor, int daysOld)
{
    const Key last = state.keys[successor];
    const qint64 begin = std::max({m_now - daysOld * kDaySeconds, state.projects[last.project].createdAt + 900,
                                   state.accounts[last.account].createdAt + 60});
    for (qint64 until = last.createdAt; until - begin > 14 * kDaySeconds;) {
        const qint64 since = std::max(begin, until - random.between(120, 240) * kDaySeconds);
        const int made = key(last.project, {last.member, last.account}, last.name, 0);
        state.keys[made].createdAt = since;
        state.keys[made].gone = true;
        for (int index : std::vector<int>(traffics.streamsOfKey(successor))) {
            Stream earlier = traffics.stream(index);
            earlier.key = made;
            earlier.from = since / 60 + 30;
            earlier.until = until / 60 + 600; // the old key goes a few hours after the new one came
            earlier.surgeFrom = kForever;
            traffics.add(earlier);
        }
        until = since;
    }
}

int Builder::projectNamed(const QString &name) const
{
    const auto found = std::find_if(state.projects.begin(), state.projects.end(),
                                    [&](const Project &project) { return project.name == name; });
    Q_ASSERT(found != state.projects.end());
    return int(found - state.projects.begin());
}

qint64 Builder::monthToDateNanos(int project) const
{
    const QDate today = QDateTime::fromSecsSinceEpoch(m_now, Qt::UTC).date();
    const qint64 first = QDate(today.year(), today.month(), 1).startOfDay(Qt::UTC).toSecsSinceEpoch() / 60;
    qint64 sum = 0;
    for (const Stream &stream : traffics.streams()) {
        if (stream.project == project)
            sum += nanos(stream, traffics.between(stream, first, m_now / 60));
    }
    return sum;
}

int Builder::adminKey(const QString &name, int member, int daysOld)
{
    AdminKey made;
    made.id = id("key_", 16);
    made.name = name;
    made.value = "sk-admin-demo-" + random.letters(28);
    made.redacted = u"sk-admin-********"_s + QString::fromLatin1(made.value.right(4));
    made.member = member;
    made.createdAt = daysAgo(daysOld);
    return state.addAdminKey(std::move(made));
}

void Builder::adminKeysAndLimits()
{
    adminKey(u"Steward"_s, 0, 30);
    state.adminKeys[adminKey(u"Reporting, read only"_s, 3, 120)].readOnly = true;
    state.adminKeys[adminKey(u"terraform"_s, 1, 410)].lastUsedAt = m_now - 3 * kDaySeconds;
    state.adminKeys[adminKey(u"Migration weekend"_s, 2, 24)].expiresAt = m_now + 6 * kDaySeconds;
    state.projectKeyValue = "sk-proj-demo-" + random.letters(28);

    for (const Product &product : kProducts) {
        if (!product.model || product.service == Service::WebSearches)
            continue;
        RateLimit limit;
        limit.model = QLatin1StringView(product.model);
        limit.requestsPerMinute = 5'000;
        limit.tokensPerMinute = 1'000'000;
        switch (product.service) {
        case Service::Completions:
            limit.requestsPerMinute = 10'000;
            limit.tokensPerMinute = product.nanosPerUnit < 500 ? 10'000'000 : 2'000'000;
            limit.batchTokensPerDay = limit.tokensPerMinute * 20;
            break;
        case Service::Images:
            limit.imagesPerMinute = 250;
            break;
        case Service::AudioTranscriptions:
            limit.audioMegabytesPerMinute = 600;
            break;
        case Service::Moderations:
            limit.requestsPerDay = 500'000;
            break;
        default:
            break;
        }
        state.modelLimits.push_back(std::move(limit));
    }
}

} // namespace steward::demo
