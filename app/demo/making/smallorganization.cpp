// SPDX-License-Identifier: GPL-3.0-or-later
// A logistics company of some sixty people: four products, each with the four projects the field guide asks for.
#include "app/demo/making/builder.h"
#include "app/demo/making/people.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A product of the company, and what its projects use.
struct Line final
{
    const char *name;
    std::vector<int> products; ///< of the price list
    qint64 perDay;             ///< requests in production
};

enum Environment { Development, Staging, Production, Analytics };

struct Habits final
{
    qint64 divisor; ///< of the production's traffic
    Rhythm rhythm;
    bool batch;
    int accounts;
    int fewestPersonal, mostPersonal; ///< people's own keys
};

constexpr Habits kHabits[] = {
    {40, Rhythm::Office, false, 1, 4, 7},
    {12, Rhythm::OfficeAmericas, false, 2, 1, 3},
    {1, Rhythm::Around, false, 3, 0, 1},
    {8, Rhythm::Nightly, true, 2, 1, 3},
};

/// The accounts share the products among them; the first has a second key, as in the middle of a rotation.
void addServiceAccounts(Builder &builder, int project, const Line &line, Environment environment, int projectAge)
{
    static const std::vector<QString> kJobs{u"api"_s,       u"worker"_s,  u"gateway"_s,
                                            u"scheduler"_s, u"indexer"_s, u"monitor"_s};
    const Habits &habits = kHabits[environment];
    const QString slug = QString::fromLatin1(line.name).toLower().replace(u' ', u'-');
    for (int i = 0; i < habits.accounts; ++i) {
        const QString name = slug + u'-' + kJobs[size_t(i * 2 + builder.random.below(2))];
        const int account = builder.account(project, name, projectAge - 2);
        const int keys = environment == Production && i == 0 ? 2 : 1;
        for (int k = 0; k < keys; ++k) {
            const int age =
                int(k == 0 ? builder.random.between(25, std::min(projectAge - 3, 300)) : builder.random.between(2, 20));
            const int key = builder.key(project, {-1, account}, k == 0 ? name : name + u"-2"_s, age);
            const qint64 perDay = std::max<qint64>(line.perDay / habits.divisor / (k + 1) * (100 - 20 * i) / 100, 4);
            for (size_t p = size_t(i); p < line.products.size(); p += size_t(habits.accounts)) {
                const bool batch = habits.batch && kProducts[size_t(line.products[p])].service == Service::Completions;
                builder.traffic(key, line.products[p], perDay, habits.rhythm, batch);
            }
            if (k == 0)
                builder.predecessors(key, projectAge - 3);
        }
    }
}

void addPersonalKeys(Builder &builder, int project, const Line &line, Environment environment)
{
    static const std::vector<QString> kUses{u"laptop"_s,  u"notebook"_s,    u"test"_s,     u"evaluation"_s,
                                            u"scratch"_s, u"prompt work"_s, u"debugging"_s};
    const Habits &habits = kHabits[environment];
    const std::vector<Membership> members = builder.state.projects[project].members;
    const qint64 count = builder.random.between(habits.fewestPersonal, habits.mostPersonal);
    for (qint64 i = 0; i < count; ++i) {
        const int key = builder.key(project, {builder.random.pick(members).member, -1}, builder.random.pick(kUses),
                                    int(builder.random.between(3, 520)));
        const int fate = builder.random.below(100);
        if (fate < 25)
            continue; // never used
        builder.traffic(key, line.products[size_t(builder.random.below(2))], builder.random.between(8, 160),
                        Rhythm::Office);
        if (fate < 45)
            builder.silence(key, int(builder.random.between(91, 300)));
        else if (fate < 60)
            builder.silence(key, int(builder.random.between(8, 80)));
    }
}

void addLine(Builder &builder, const Line &line, int firstMember)
{
    constexpr int kTeam = 15;
    const State &state = builder.state;
    const int age = int(builder.random.between(400, 700));
    for (const Environment environment : {Development, Staging, Production, Analytics}) {
        const int projectAge = age - environment * 9;
        const int project = builder.project(
            QLatin1StringView(line.name) + u' ' + QLatin1StringView(kEnvironmentNames[environment]), projectAge);
        const qint64 since = state.projects[project].createdAt;
        builder.state.join(project, builder.random.below(5), u"owner"_s, since);
        for (int i = 0; i < kTeam; ++i) {
            const int member = firstMember + i;
            if (environment == Development || builder.random.chance(environment == Production ? 45 : 60))
                builder.state.join(project, member, i < 2 ? u"owner"_s : u"member"_s,
                                   std::max(state.members[member].createdAt, since));
        }
        addServiceAccounts(builder, project, line, environment, projectAge);
        addPersonalKeys(builder, project, line, environment);
    }
}

/// Was used, is over; what it cost stays in the history.
void addArchivedProject(Builder &builder, const QString &name, int daysOld, int archivedDaysAgo, int product,
                        qint64 perDay)
{
    const int project = builder.project(name, daysOld);
    const int account = builder.account(project, name.toLower().replace(u' ', u'-'), daysOld - 1);
    const int key = builder.key(project, {-1, account}, u"worker"_s, daysOld - 1);
    builder.traffic(key, product, perDay, Rhythm::Office);
    const qint64 end = builder.daysAgo(archivedDaysAgo);
    builder.traffics.stopKey(key, end / 60);
    builder.state.keys[key].gone = true;
    builder.state.accounts[account].gone = true;
    builder.state.projects[project].archivedAt = end;
}

} // namespace

void makeSmallOrganization(Builder &builder)
{
    State &state = builder.state;
    state.organizationName = u"Halyard Freight"_s;
    const std::vector<Person> people = cast();
    for (size_t i = 0; i < people.size(); ++i)
        builder.member(people[i].name, people[i].email, i < 5 ? u"owner"_s : u"reader"_s,
                       int(builder.random.between(20, 760)));
    for (int scim : {12, 23, 31})
        state.members[scim].scimManaged = true;

    const int everything = builder.project(u"Default project"_s, 790);
    state.projects[everything].isDefault = true;
    const Line lines[] = {
        {"Parcel Routing", {kGpt5Mini, kEmbedSmall, kGpt5, kGpt5Nano}, 26'000},
        {"Depot Camera Captions", {kGpt4oMini, kTranscribe, kImage, kSpeech}, 3'400},
        {"Customer Chat", {kGpt5Mini, kModeration, kWebSearch, kFileSearch, kInterpreter}, 14'000},
        {"Customs Papers", {kGpt41, kEmbedLarge, kO4Mini}, 5'200},
    };
    int firstMember = 5;
    for (const Line &line : lines) {
        addLine(builder, line, firstMember);
        firstMember += 15;
    }
    const int hackweek = builder.project(u"Hackweek 2026: talk to your parcel, in eleven languages and one song"_s, 46);
    for (int member = 10; member < 34; member += 2)
        state.join(hackweek, member, u"member"_s, builder.daysAgo(40));
    addArchivedProject(builder, u"Route Planner Trial"_s, 610, 205, kGpt41, 900);
    addArchivedProject(builder, u"Driver Bonus Letters"_s, 480, 33, kGpt4oMini, 300);
    for (int i = 0; i < state.members.size(); ++i)
        state.join(everything, i, i < 5 ? u"owner"_s : u"member"_s, state.members[i].createdAt);
    for (const QString &name : {u"Routing team"_s, u"Captions team"_s, u"Chat team"_s, u"Customs team"_s})
        builder.group(name, false);
    builder.group(u"Finance"_s, true);

    builder.adminKeysAndLimits();
    makeSituations(builder);
    makeSpendLimits(builder);
    makeAuditHistory(builder, 120, 2000);
}

} // namespace steward::demo
