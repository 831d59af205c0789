// SPDX-License-Identifier: GPL-3.0-or-later
// The same company, grown beyond what a person can look through: for speed, not for stories.
#include "app/demo/making/builder.h"
#include "app/demo/making/people.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

void makeFullOrganization(Builder &builder)
{
    builder.state.organizationName = u"Halyard Freight, worldwide"_s;
    constexpr int kProjects = 2'000, kMembers = 10'000, kKeys = 20'000;
    for (int i = 0; i < kMembers; ++i) {
        const Person person = anyone(builder.random, i);
        builder.member(person.name, person.email, i < 5 ? u"owner"_s : u"reader"_s,
                       int(builder.random.between(5, 1200)));
    }
    static const std::vector<QString> kRegions{u"North"_s, u"Baltic"_s,  u"Iberia"_s, u"Lowlands"_s, u"Andes"_s,
                                               u"Sahel"_s, u"Pacific"_s, u"Lakes"_s,  u"Alps"_s,     u"Gulf"_s};
    static const std::vector<QString> kWork{
        u"Parcel Routing"_s, u"Depot Captions"_s, u"Customer Chat"_s, u"Customs Papers"_s,   u"Invoice Reading"_s,
        u"Driver Voice"_s,   u"Claims Triage"_s,  u"Fleet Reports"_s, u"Warehouse Search"_s, u"Returns Desk"_s};
    const int everything = builder.project(u"Default project"_s, 1300);
    builder.state.projects[everything].isDefault = true;
    std::vector<int> active;
    for (int i = 1; i < kProjects; ++i) {
        const int line = (i - 1) / 4;
        const QString name = kWork[size_t(line % 10)] + u' ' + kRegions[size_t(line / 10 % 10)] + u' ' +
                             QString::number(line / 100 + 1) + u' ' + QLatin1StringView(kEnvironmentNames[(i - 1) % 4]);
        const int made = builder.project(name, int(builder.random.between(30, 1200)));
        if (i % 25 == 0)
            builder.state.projects[made].archivedAt = builder.daysAgo(int(builder.random.between(1, 25)));
        else
            active.push_back(made);
    }
    for (int i = 0; i < kMembers; ++i) {
        builder.state.join(everything, i, u"member"_s, builder.state.members[i].createdAt);
        for (int k = 0; k < 3; ++k)
            builder.state.join(active[size_t((i * 3 + k) % int(active.size()))], i, k == 0 ? u"owner"_s : u"member"_s,
                               builder.state.members[i].createdAt);
    }
    for (int i = 0; i < kKeys; ++i) {
        const int at = active[size_t(i % int(active.size()))];
        const Project &place = builder.state.projects[at];
        const bool service = builder.random.chance(55);
        KeyOwner owner;
        if (!service)
            owner.member = place.members[size_t(builder.random.below(int(place.members.size())))].member;
        else if (!place.accounts.empty() && builder.random.chance(60))
            owner.account = place.accounts.back();
        else
            owner.account =
                builder.account(at, u"service-"_s + QString::number(i), int(builder.random.between(2, 700)));
        const int made = builder.key(at, owner, (service ? u"service-"_s : u"person-"_s) + QString::number(i),
                                     int(builder.random.between(1, 700)));
        const int fate = builder.random.below(100);
        if (fate < 55) {
            builder.traffic(made, builder.random.below(kStorage), builder.random.between(10, 900),
                            Rhythm(builder.random.below(kRhythmCount)));
            if (fate < 20)
                builder.silence(made, int(builder.random.between(1, 300)));
        }
        if (!service && i % 97 == 0)
            builder.state.leave(at, owner.member);
    }
    for (int i = 0; i < 300; ++i) {
        const bool accepted = i % 3 == 0;
        builder.invite(accepted ? builder.state.members[i].email
                                : u"newcomer."_s + QString::number(i) + u"@halyard-freight.example"_s,
                       u"reader"_s, i, accepted ? 1 : -1, {});
    }
    builder.adminKeysAndLimits();
    builder.state.limit = SpendLimit{250'000'000};
    makeAuditHistory(builder, 30, 5'000);
}

} // namespace steward::demo
