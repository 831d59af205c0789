// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/generator.h"

#include "app/demo/people.h"
#include "app/demo/spend.h"

#include <QDateTime>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDay = 86400;

/// Places in the price list.
enum {
    Gpt5,
    Gpt5Mini,
    Gpt5Nano,
    Gpt41,
    Gpt4oMini,
    O4Mini,
    EmbedSmall,
    EmbedLarge,
    Moderation,
    Image,
    Speech,
    Transcribe,
    Storage,
    Interpreter,
    FileSearch,
    WebSearch
};

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

constexpr const char *kEnvironmentNames[] = {"Development", "Staging", "Production", "Analytics"};

} // namespace

Generator::Generator(quint64 seed, qint64 now)
    : m_now(now - now % 60)
    , m_random(mix(seed, 0x57e3a2d))
    , m_traffic(mix(seed, 0x7aff1c), now / kDay)
{
    m_state.organizationName = u"Halyard Freight"_s;
}

QString Generator::id(const char *prefix, int length)
{
    return QLatin1StringView(prefix) + QString::fromLatin1(m_random.letters(length));
}

/// Some second of the day that lies \a days back; never the future.
qint64 Generator::daysAgo(int days)
{
    return m_now - days * kDay - m_random.between(60, 8 * 3600);
}

int Generator::project(const QString &name, int daysOld)
{
    Project made;
    made.id = id("proj_");
    made.name = name;
    made.createdAt = daysAgo(daysOld);
    return m_state.projects.add(std::move(made));
}

int Generator::member(const QString &name, const QString &email, const QString &role, int daysOld)
{
    Member made;
    made.id = id("user-");
    made.name = name;
    made.email = email;
    made.role = role;
    made.createdAt = daysAgo(daysOld);
    return m_state.members.add(std::move(made));
}

int Generator::account(int project, const QString &name, int daysOld)
{
    ServiceAccount made;
    made.id = id("user-");
    made.name = name;
    made.role = u"member"_s;
    made.project = project;
    made.createdAt = std::max(daysAgo(daysOld), m_state.projects[project].createdAt + 600);
    return m_state.addAccount(std::move(made));
}

int Generator::key(int project, Owner owner, const QString &name, int daysOld)
{
    Key made;
    made.id = id("key_", 16);
    made.name = name;
    made.redacted = (owner.account >= 0 ? "sk-svcacct-********"_L1 : "sk-proj-********"_L1) +
                    QString::fromLatin1(m_random.letters(4));
    made.project = project;
    made.member = owner.member;
    made.account = owner.account;
    const qint64 earliest =
        (owner.account >= 0 ? m_state.accounts[owner.account].createdAt : m_state.projects[project].createdAt) + 60;
    made.createdAt = std::max(daysAgo(daysOld), earliest);
    return m_state.addKey(std::move(made));
}

void Generator::traffic(int key, int product, qint64 perDay, Rhythm rhythm, bool batch)
{
    Stream stream;
    stream.product = product;
    stream.project = m_state.keys[key].project;
    stream.key = key;
    stream.rhythm = rhythm;
    stream.batch = batch;
    stream.perDay = std::max<qint64>(perDay / rarity(kProducts[size_t(product)].service), 3);
    stream.from = m_state.keys[key].createdAt / 60 + m_random.between(5, 600);
    switch (kProducts[size_t(product)].service) {
    case Service::Completions:
        stream.unitsPerRequest = int(m_random.between(600, 3200));
        stream.cachedPercent = batch ? 0 : int(m_random.between(0, 60));
        stream.outputPerRequest = int(m_random.between(90, 520));
        break;
    case Service::Embeddings:
    case Service::Moderations:
        stream.unitsPerRequest = int(m_random.between(200, 900));
        break;
    case Service::AudioSpeeches:
        stream.unitsPerRequest = int(m_random.between(140, 900));
        break;
    case Service::AudioTranscriptions:
        stream.unitsPerRequest = int(m_random.between(20, 150));
        break;
    default:
        break;
    }
    m_traffic.add(stream);
}

void Generator::silenceSince(int key, int days)
{
    m_traffic.stopKey(key, daysAgo(days) / 60);
}

void Generator::invite(const QString &email, const QString &role, int daysOld, int validDays, int acceptedAfterDays,
                       std::vector<InviteProject> projects)
{
    Invite made;
    made.id = id("invite-");
    made.email = email;
    made.role = role;
    made.createdAt = daysAgo(daysOld);
    made.expiresAt = made.createdAt + validDays * kDay;
    if (acceptedAfterDays >= 0)
        made.acceptedAt = made.createdAt + acceptedAfterDays * kDay + m_random.between(600, 20000);
    made.projects = std::move(projects);
    m_state.invites.add(std::move(made));
}

int Generator::projectNamed(const QString &name) const
{
    for (int i = 0; i < m_state.projects.size(); ++i) {
        if (m_state.projects[i].name == name)
            return i;
    }
    Q_UNREACHABLE();
}

/// The keys this server itself accepts, and what every organization has.
void Generator::makeOwn()
{
    const auto adminKey = [this](const QString &name, int member, int daysOld, bool readOnly) {
        AdminKey made;
        made.id = id("key_", 16);
        made.name = name;
        made.value = "sk-admin-demo-" + m_random.letters(28);
        made.redacted = u"sk-admin-********"_s + QString::fromLatin1(made.value.right(4));
        made.member = member;
        made.readOnly = readOnly;
        made.createdAt = daysAgo(daysOld);
        return m_state.addAdminKey(std::move(made));
    };
    adminKey(u"Steward"_s, 0, 30, false);
    adminKey(u"Reporting, read only"_s, 3, 120, true);
    const int old = adminKey(u"terraform"_s, 1, 410, false);
    m_state.adminKeys[old].lastUsedAt = m_now - 3 * kDay;
    const int expiring = adminKey(u"Migration weekend"_s, 2, 24, false);
    m_state.adminKeys[expiring].expiresAt = m_now + 6 * kDay;
    m_state.projectKeyValue = "sk-proj-demo-" + m_random.letters(28);

    const auto limit = [this](int product, qint64 requests, qint64 tokens) {
        RateLimit made;
        made.model = QLatin1StringView(kProducts[size_t(product)].model);
        made.requestsPerMinute = requests;
        made.tokensPerMinute = tokens;
        if (product == Image)
            made.imagesPerMinute = 250;
        if (product == Transcribe)
            made.audioMegabytesPerMinute = 600;
        if (product <= O4Mini)
            made.batchTokensPerDay = tokens * 20;
        if (product == Moderation)
            made.requestsPerDay = 500'000;
        m_state.modelLimits.push_back(std::move(made));
    };
    for (int product : {Gpt5, Gpt5Mini, Gpt5Nano, Gpt41, Gpt4oMini, O4Mini})
        limit(product, 10'000, product == Gpt5Mini || product == Gpt5Nano ? 10'000'000 : 2'000'000);
    for (int product : {EmbedSmall, EmbedLarge, Moderation, Image, Speech, Transcribe})
        limit(product, 5'000, 1'000'000);
}

/// Service accounts, keys and their traffic for one project, by the habits of its environment.
void Generator::populate(int project, const Line &line, Environment environment, const std::vector<int> &team)
{
    const bool production = environment == Environment::Production;
    const bool analytics = environment == Environment::Analytics;
    const Rhythm rhythm = production            ? Rhythm::Around
                          : analytics           ? Rhythm::Nightly
                          : m_random.chance(70) ? Rhythm::Office
                                                : Rhythm::OfficeAmericas;
    const qint64 perDay = production                            ? line.perDay
                          : environment == Environment::Staging ? line.perDay / 12
                          : analytics                           ? line.perDay / 8
                                                                : line.perDay / 40;
    const QString slug = QString::fromLatin1(line.name).toLower().replace(u' ', u'-');

    static const std::vector<QString> kJobs{u"api"_s,       u"worker"_s,  u"batch"_s,  u"gateway"_s,
                                            u"scheduler"_s, u"indexer"_s, u"monitor"_s};
    const int accounts = production ? 3 : environment == Environment::Development ? 1 : 2;
    for (int i = 0; i < accounts; ++i) {
        const QString job = kJobs[size_t((i * 2 + m_random.below(2)) % int(kJobs.size()))];
        const int account = this->account(project, slug + u'-' + job, int(m_random.between(40, 500)));
        const int keys = production && i == 0 ? 2 : 1;
        for (int k = 0; k < keys; ++k) {
            const int made = key(project, {-1, account}, k == 0 ? slug + u'-' + job : slug + u'-' + job + u"-2"_s,
                                 int(k == 0 ? m_random.between(25, 420) : m_random.between(2, 20)));
            for (size_t p = size_t(i); p < line.products.size(); p += size_t(accounts)) {
                const bool batch = analytics && line.products[p] <= O4Mini;
                traffic(made, line.products[p], std::max<qint64>(perDay / (k + 1) * (100 - 20 * i) / 100, 4), rhythm,
                        batch);
            }
        }
    }
    static const std::vector<QString> kUses{u"laptop"_s,  u"notebook"_s,    u"test"_s,     u"evaluation"_s,
                                            u"scratch"_s, u"prompt work"_s, u"debugging"_s};
    const int personal = production                                ? m_random.below(2)
                         : environment == Environment::Development ? 4 + m_random.below(4)
                                                                   : 1 + m_random.below(3);
    for (int i = 0; i < personal; ++i) {
        const int owner = m_random.pick(team);
        const int made = key(project, {owner, -1}, m_random.pick(kUses), int(m_random.between(3, 520)));
        const int fate = m_random.below(100);
        if (fate < 25)
            continue; // never used
        traffic(made, line.products[size_t(m_random.below(int(std::min<size_t>(line.products.size(), 2))))],
                m_random.between(8, 160), Rhythm::Office);
        if (fate < 45)
            silenceSince(made, int(m_random.between(91, 300)));
        else if (fate < 60)
            silenceSince(made, int(m_random.between(8, 80)));
    }
}

void Generator::makeSmall()
{
    const std::vector<Person> people = cast();
    for (size_t i = 0; i < people.size(); ++i)
        member(people[i].name, people[i].email, i < 5 ? u"owner"_s : u"reader"_s, int(m_random.between(20, 760)));
    for (int scim : {12, 23, 31})
        m_state.members[scim].scimManaged = true;

    const int everything = project(u"Default project"_s, 790);
    m_state.projects[everything].isDefault = true;
    const std::vector<Line> lines{
        {"Parcel Routing", {Gpt5Mini, EmbedSmall, Gpt5, Gpt5Nano}, 26'000},
        {"Depot Camera Captions", {Gpt4oMini, Transcribe, Image, Speech}, 3'400},
        {"Customer Chat", {Gpt5Mini, Moderation, WebSearch, FileSearch, Interpreter}, 14'000},
        {"Customs Papers", {Gpt41, EmbedLarge, O4Mini}, 5'200},
    };
    int nextMember = 5;
    for (const Line &line : lines) {
        std::vector<int> team;
        for (int i = 0; i < 15; ++i)
            team.push_back(nextMember++);
        if (nextMember > m_state.members.size() - 8)
            nextMember = 20;
        const int age = int(m_random.between(300, 700));
        for (int e = 0; e < 4; ++e) {
            const int made =
                project(QLatin1StringView(line.name) + u' ' + QLatin1StringView(kEnvironmentNames[e]), age - e * 9);
            m_state.join(made, m_random.below(5), u"owner"_s, m_state.projects[made].createdAt);
            for (size_t i = 0; i < team.size(); ++i) {
                if (e == 0 || m_random.chance(e == 2 ? 35 : 55))
                    m_state.join(made, team[i], i < 2 ? u"owner"_s : u"member"_s,
                                 std::max(m_state.members[team[i]].createdAt, m_state.projects[made].createdAt));
            }
            populate(made, line, Environment(e), team);
        }
    }
    const int hackweek = project(u"Hackweek 2026: talk to your parcel, in eleven languages and one song"_s, 46);
    for (int i = 10; i < 34; i += 2)
        m_state.join(hackweek, i, u"member"_s, daysAgo(40));
    for (const auto &[name, age, archived] :
         {std::tuple{u"Route Planner Trial"_s, 610, 205}, {u"Driver Bonus Letters"_s, 480, 33}}) {
        const int made = project(name, age);
        m_state.projects[made].archivedAt = daysAgo(archived);
    }
    for (int i = 0; i < m_state.members.size(); ++i)
        m_state.join(everything, i, i < 5 ? u"owner"_s : u"member"_s, m_state.members[i].createdAt);

    makeOwn();
    makeSituations();
    const auto group = [this](const QString &name, bool scim) {
        Group made;
        made.id = id("group_");
        made.name = name;
        made.scimManaged = scim;
        made.createdAt = daysAgo(200);
        m_state.groups.add(std::move(made));
    };
    for (const QString &name : {u"Routing team"_s, u"Captions team"_s, u"Chat team"_s, u"Customs team"_s})
        group(name, false);
    group(u"Finance"_s, true);
    makeLimits(projectNamed(u"Parcel Routing Production"_s));
    makeAudit(120, 2000);
}

qint64 Generator::monthToDateNanos(int project) const
{
    const QDate today = QDateTime::fromSecsSinceEpoch(m_now, Qt::UTC).date();
    const qint64 first = QDate(today.year(), today.month(), 1).startOfDay(Qt::UTC).toSecsSinceEpoch() / 60;
    qint64 sum = 0;
    for (const Stream &stream : m_traffic.streams()) {
        if (stream.project == project)
            sum += nanos(stream, m_traffic.between(stream, first, m_now / 60));
    }
    return sum;
}

} // namespace steward::demo
