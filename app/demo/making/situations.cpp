// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/making/builder.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

void makeSituations(Builder &builder)
{
    const int routing = builder.projectNamed(u"Parcel Routing Production"_s);
    const int captions = builder.projectNamed(u"Depot Camera Captions Production"_s);
    const int chatStaging = builder.projectNamed(u"Customer Chat Staging"_s);
    const int chat = builder.projectNamed(u"Customer Chat Production"_s);
    const int customs = builder.projectNamed(u"Customs Papers Production"_s);
    const int hackweek =
        builder.projectNamed(u"Hackweek 2026: talk to your parcel, in eleven languages and one song"_s);

    // Somebody has left; a production job still runs on the key.
    const int left = 5;
    builder.state.join(captions, left, u"member"_s, builder.daysAgo(300));
    const int orphan = builder.key(captions, {left, -1}, u"captions-batch"_s, 287);
    builder.traffic(orphan, kGpt4oMini, 2'600, Rhythm::Around);
    const int orphanToo =
        builder.key(builder.projectNamed(u"Depot Camera Captions Development"_s), {left, -1}, u"piet laptop"_s, 240);
    builder.traffic(orphanToo, kGpt4oMini, 40, Rhythm::Office);
    builder.silence(orphanToo, 31);
    builder.state.removeMember(left);

    // Two people were taken out of a project; their keys were not.
    for (int gone : {8, 21}) {
        builder.state.join(customs, gone, u"member"_s, builder.daysAgo(200));
        const int kept =
            builder.key(customs, {gone, -1},
                        gone == 8 ? u"tariff lookup"_s : u"=HYPERLINK(\"http://x.example\",\"month end\")"_s, 190);
        builder.traffic(kept, kGpt5Mini, gone == 8 ? 240 : 12, Rhythm::Office);
        builder.state.leave(customs, gone);
    }

    // Personal keys in production, one of them carrying real load.
    builder.state.join(routing, 13, u"member"_s, builder.daysAgo(150));
    builder.traffic(builder.key(routing, {13, -1}, u"temporary fix, remove after Easter"_s, 143), kGpt5Mini, 3'100,
                    Rhythm::Around);
    builder.state.join(chat, 10, u"member"_s, builder.daysAgo(90));
    builder.traffic(builder.key(chat, {10, -1}, u"<b>demo</b> for %1 & co"_s, 61), kGpt5Mini, 35, Rhythm::Office);

    // A key that nobody has changed since the beginning.
    const int oldest =
        builder.key(customs, {-1, builder.account(customs, u"customs-papers-legacy"_s, 700)}, u"legacy"_s, 700);
    builder.traffic(oldest, kGpt4oMini, 800, Rhythm::Office);

    // A loop that began four hours ago.
    const int loop =
        builder.key(chatStaging, {-1, builder.account(chatStaging, u"load-test"_s, 75)}, u"load-test"_s, 74);
    Stream &running = builder.traffic(loop, kGpt5Mini, 2'200, Rhythm::Around);
    running.surgeFrom = builder.now() / 60 - 4 * 60;
    running.surgeFactor = 420; // a small project spends ten times its usual by noon

    // An account with a role of none and no key; a key made for a person who never used it; a Friday's work.
    builder.state.accounts[builder.account(routing, u"parcel-routing-canary"_s, 12)].role = u"none"_s;
    builder.key(hackweek, {16, -1}, u"first key"_s, 45);
    for (int member : {12, 14, 24, 28}) {
        const int made = builder.key(hackweek, {member, -1}, u"hackweek"_s, 44);
        builder.traffic(made, kGpt5Mini, builder.random.between(60, 400), Rhythm::Office);
        builder.silence(made, 38);
    }
    builder.key(builder.state.defaultProject(), {17, -1}, u"My Test Key"_s, 702);
    const int forgotten = builder.key(builder.state.defaultProject(), {2, -1}, u"quickstart"_s, 655);
    builder.traffic(forgotten, kGpt4oMini, 25, Rhythm::Office);
    builder.silence(forgotten, 433);

    for (int project : {chat, customs, captions}) {
        Stream storage;
        storage.product = kStorage;
        storage.project = project;
        storage.perDay = builder.random.between(18, 90);
        storage.from = builder.state.projects[project].createdAt / 60;
        builder.traffics.add(storage);
    }
    builder.traffic(builder.state.projects[customs].keys.front(), kFileSearch, 900, Rhythm::Office);

    Stream tier; // bought by the organization as a whole: costs without a project
    tier.product = kCommitment;
    tier.perDay = 100;
    tier.from = builder.daysAgo(150) / 60;
    builder.traffics.add(tier);

    const QString production = builder.state.projects[routing].id;
    const QString development = builder.state.projects[builder.projectNamed(u"Customer Chat Development"_s)].id;
    builder.invite(u"sanne.terhorst@halyard-freight.example"_s, u"reader"_s, 1, -1, {{development, u"member"_s}});
    builder.invite(u"giorgos.melas@halyard-freight.example"_s, u"reader"_s, 2, -1,
                   {{development, u"member"_s}, {production, u"member"_s}});
    builder.invite(u"auditor@northmark-partners.example"_s, u"owner"_s, 6, -1, {});
    builder.invite(u"temi.lawal@halyard-freight.example"_s, u"reader"_s, 4, -1, {{development, u"owner"_s}});
    builder.invite(u"anouk.vermeersch@halyard-freight.example"_s, u"reader"_s, 19, -1, {{production, u"member"_s}});
    builder.invite(u"%1.okonkwo+spam@halyard-freight.example"_s, u"reader"_s, 44, -1, {{development, u"member"_s}});
    builder.invite(u"j.pohjola@halyard-freight.example"_s, u"reader"_s, 131, -1, {});
    for (int member : {55, 58, 61, 63})
        builder.invite(builder.state.members[member].email, u"reader"_s,
                       int((builder.now() - builder.state.members[member].createdAt) / kDaySeconds) + 2, 1,
                       {{development, u"member"_s}});
}

void makeSpendLimits(Builder &builder)
{
    const int hardLimited = builder.projectNamed(u"Parcel Routing Production"_s);
    const QStringList leads{u"ml-leads@halyard-freight.example"_s, u"finance@halyard-freight.example"_s};
    qint64 all = 0;
    for (int i = 0; i < builder.state.projects.size(); ++i) {
        Project &project = builder.state.projects[i];
        if (project.archivedAt || project.isDefault)
            continue;
        const qint64 cents = builder.monthToDateNanos(i) / 10'000'000;
        all += cents;
        if (i == hardLimited) // nine tenths of it are gone, in production
            project.limit = SpendLimit{std::max<qint64>(cents * 10 / 9, 100)};
        else if (project.name.contains("Development"_L1) || project.name.contains("Staging"_L1))
            project.limit = SpendLimit{std::max<qint64>(cents * 3 / 10'000 * 10'000, 10'000)};
        if (project.limit) {
            builder.alert(project.alerts, project.limit->cents / 2, leads);
            builder.alert(project.alerts, project.limit->cents * 4 / 5, leads);
        }
    }
    builder.state.limit = SpendLimit{std::max<qint64>(all * 5 / 2 / 100'000 * 100'000, 100'000)};
    for (int percent : {50, 75, 90})
        builder.alert(builder.state.alerts, builder.state.limit->cents * percent / 100, leads);

    RateLimit capped = builder.state.modelLimits[1];
    capped.requestsPerMinute = 500;
    capped.tokensPerMinute = 200'000;
    builder.state.projects[builder.projectNamed(u"Customer Chat Staging"_s)].rateLimits.insert(capped.model, capped);
}

} // namespace steward::demo
