// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Generator: what is wrong with the small organization, on purpose; limits, the audit log; full
// scale.
#include "app/demo/generator.h"
#include "app/demo/people.h"
#include "app/demo/pricelist.h"

#include <algorithm>
#include <QJsonArray>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDay = 86400;
constexpr int kGpt5Mini = 1, kGpt4oMini = 4, kStorage = 12, kFileSearch = 14, kCommitment = 16;

} // namespace

void Generator::makeSituations()
{
    const int routing = projectNamed(u"Parcel Routing Production"_s);
    const int captions = projectNamed(u"Depot Camera Captions Production"_s);
    const int chatStaging = projectNamed(u"Customer Chat Staging"_s);
    const int chat = projectNamed(u"Customer Chat Production"_s);
    const int customs = projectNamed(u"Customs Papers Production"_s);
    const int hackweek = projectNamed(u"Hackweek 2026: talk to your parcel, in eleven languages and one song"_s);

    // Somebody has left; a production job still runs on the key.
    const int left = 5;
    m_state.join(captions, left, u"member"_s, daysAgo(300));
    const int orphan = key(captions, {left, -1}, u"captions-batch"_s, 287);
    traffic(orphan, kGpt4oMini, 2'600, Rhythm::Around);
    const int orphanToo = key(projectNamed(u"Depot Camera Captions Development"_s), {left, -1}, u"piet laptop"_s, 240);
    traffic(orphanToo, kGpt4oMini, 40, Rhythm::Office);
    silenceSince(orphanToo, 31);
    m_state.removeMember(left);

    // Two people were taken out of a project; their keys were not.
    for (int gone : {8, 21}) {
        m_state.join(customs, gone, u"member"_s, daysAgo(200));
        const int kept = key(customs, {gone, -1},
                             gone == 8 ? u"tariff lookup"_s : u"=HYPERLINK(\"http://x.example\",\"month end\")"_s, 190);
        traffic(kept, kGpt5Mini, gone == 8 ? 240 : 12, Rhythm::Office);
        m_state.leave(customs, gone);
    }

    // Personal keys in production, one of them carrying real load.
    m_state.join(routing, 13, u"member"_s, daysAgo(150));
    traffic(key(routing, {13, -1}, u"temporary fix, remove after Easter"_s, 143), kGpt5Mini, 3'100, Rhythm::Around);
    m_state.join(chat, 10, u"member"_s, daysAgo(90));
    traffic(key(chat, {10, -1}, u"<b>demo</b> for %1 & co"_s, 61), kGpt5Mini, 35, Rhythm::Office);

    // A loop that began this morning.
    const int loop = key(chatStaging, {-1, account(chatStaging, u"load-test"_s, 75)}, u"load-test"_s, 74);
    traffic(loop, kGpt5Mini, 2'200, Rhythm::Around);
    Stream &running = m_traffic.stream(m_traffic.streamsOfKey(loop).front());
    running.surgeFrom = std::max((m_now - 3 * 3600) / 60, m_now / kDay * kMinutesPerDay);
    running.surgeFactor = 70;

    // An account with a role of none and no key; a key made for a person who never used it; a Friday's work.
    m_state.accounts[account(routing, u"parcel-routing-canary"_s, 12)].role = u"none"_s;
    key(hackweek, {16, -1}, u"first key"_s, 45);
    for (int member : {12, 14, 24, 28}) {
        const int made = key(hackweek, {member, -1}, u"hackweek"_s, 44);
        traffic(made, kGpt5Mini, m_random.between(60, 400), Rhythm::Office);
        silenceSince(made, 38);
    }
    key(m_state.defaultProject(), {17, -1}, u"My Test Key"_s, 702);
    const int forgotten = key(m_state.defaultProject(), {2, -1}, u"quickstart"_s, 655);
    traffic(forgotten, kGpt4oMini, 25, Rhythm::Office);
    silenceSince(forgotten, 433);

    for (int project : {chat, customs, captions}) {
        Stream storage;
        storage.product = kStorage;
        storage.project = project;
        storage.perDay = m_random.between(18, 90);
        storage.from = m_state.projects[project].createdAt / 60;
        m_traffic.add(storage);
    }
    traffic(m_state.projects[customs].keys.front(), kFileSearch, 900, Rhythm::Office);

    Stream tier; // bought by the organization as a whole: costs without a project
    tier.product = kCommitment;
    tier.perDay = 100;
    tier.from = daysAgo(150) / 60;
    m_traffic.add(tier);

    const QString production = m_state.projects[routing].id;
    const QString development = m_state.projects[projectNamed(u"Customer Chat Development"_s)].id;
    invite(u"sanne.terhorst@halyard-freight.example"_s, u"reader"_s, 1, 7, -1, {{development, u"member"_s}});
    invite(u"giorgos.melas@halyard-freight.example"_s, u"reader"_s, 2, 7, -1,
           {{development, u"member"_s}, {production, u"member"_s}});
    invite(u"auditor@northmark-partners.example"_s, u"owner"_s, 6, 7, -1, {});
    invite(u"temi.lawal@halyard-freight.example"_s, u"reader"_s, 4, 7, -1, {{development, u"owner"_s}});
    invite(u"anouk.vermeersch@halyard-freight.example"_s, u"reader"_s, 19, 7, -1, {{production, u"member"_s}});
    invite(u"%1.okonkwo+spam@halyard-freight.example"_s, u"reader"_s, 44, 7, -1, {{development, u"member"_s}});
    invite(u"j.pohjola@halyard-freight.example"_s, u"reader"_s, 131, 7, -1, {});
    for (int member : {55, 58, 61, 63})
        invite(m_state.members[member].email, u"reader"_s, int((m_now - m_state.members[member].createdAt) / kDay) + 2,
               7, 1, {{development, u"member"_s}});
}

void Generator::makeLimits(int hardLimited)
{
    const auto alert = [this](Rows<SpendAlert> &list, qint64 cents, QStringList recipients) {
        SpendAlert made;
        made.id = id("alert_");
        made.createdAt = daysAgo(60);
        made.cents = cents;
        made.recipients = std::move(recipients);
        list.add(std::move(made));
    };
    const QStringList leads{u"ml-leads@halyard-freight.example"_s, u"finance@halyard-freight.example"_s};
    qint64 all = 0;
    for (int i = 0; i < m_state.projects.size(); ++i) {
        Project &project = m_state.projects[i];
        if (project.archivedAt || project.isDefault)
            continue;
        const qint64 cents = monthToDateNanos(i) / 10'000'000;
        all += cents;
        if (i == hardLimited) // nine tenths of it are gone, in production
            project.limit = SpendLimit{std::max<qint64>(cents * 10 / 9 / 100 * 100, 100)};
        else if (project.name.contains("Development"_L1) || project.name.contains("Staging"_L1))
            project.limit = SpendLimit{std::max<qint64>(cents * 3 / 10'000 * 10'000, 10'000)};
        if (project.limit) {
            alert(project.alerts, project.limit->cents / 2, leads);
            alert(project.alerts, project.limit->cents * 4 / 5, leads);
        }
    }
    m_state.limit = SpendLimit{std::max<qint64>(all * 5 / 2 / 100'000 * 100'000, 100'000)};
    for (int percent : {50, 75, 90})
        alert(m_state.alerts, m_state.limit->cents * percent / 100, leads);

    RateLimit capped = m_state.modelLimits[1];
    capped.requestsPerMinute = 500;
    capped.tokensPerMinute = 200'000;
    m_state.projects[projectNamed(u"Customer Chat Staging"_s)].rateLimits.insert(capped.model, capped);
}

void Generator::audit(const QString &type, qint64 at, int byMember, int project, const QString &subject,
                      QJsonObject details)
{
    AuditEntry made;
    made.id = id("audit_log-");
    made.createdAt = at;
    made.type = type;
    made.member = byMember;
    made.project = project;
    made.subject = subject;
    made.details = std::move(details);
    m_state.audit.add(std::move(made));
}

/// What the last \a days must have left behind, given what there is now.
void Generator::makeAudit(int days, int most)
{
    struct Event
    {
        qint64 at;
        QString type;
        int member;
        int project;
        QString subject;
        QJsonObject details;
    };
    std::vector<Event> events;
    const qint64 since = m_now - days * kDay;
    const auto note = [&](qint64 at, const QString &type, int member, int project, const QString &subject,
                          QJsonObject details = {}) {
        if (at >= since && at <= m_now && int(events.size()) < most)
            events.push_back({at, type, member, project, subject, std::move(details)});
    };
    for (int i = 0; i < m_state.projects.size(); ++i) {
        const Project &project = m_state.projects[i];
        note(project.createdAt, u"project.created"_s, i % 5, i, project.id,
             {{"data"_L1, QJsonObject{{"name"_L1, project.name}, {"title"_L1, project.name}}}});
        if (project.archivedAt)
            note(*project.archivedAt, u"project.archived"_s, i % 5, i, project.id);
        for (const Membership &membership : project.members) {
            if (membership.gone)
                note(m_now - (2 + membership.member % 9) * kDay - i * 331, u"user.updated"_s, 0, i,
                     m_state.members[membership.member].id);
        }
    }
    for (const Member &member : m_state.members) {
        note(member.createdAt, u"user.added"_s, 0, -1, member.id, {{"data"_L1, QJsonObject{{"role"_L1, member.role}}}});
        if (member.gone)
            note(m_now - 9 * kDay, u"user.deleted"_s, 1, -1, member.id);
    }
    for (const ServiceAccount &account : m_state.accounts)
        note(account.createdAt, u"service_account.created"_s, account.position % 5, account.project, account.id,
             {{"data"_L1, QJsonObject{{"role"_L1, account.role}}}});
    for (const Key &key : m_state.keys)
        note(key.createdAt, u"api_key.created"_s, key.member >= 0 ? key.member : key.position % 5, key.project, key.id,
             {{"data"_L1, QJsonObject{{"scopes"_L1, QJsonArray()}}}});
    for (const Invite &invite : m_state.invites) {
        note(invite.createdAt, u"invite.sent"_s, 2, -1, invite.id,
             {{"data"_L1, QJsonObject{{"email"_L1, invite.email}, {"role"_L1, invite.role}}}});
        if (invite.acceptedAt)
            note(*invite.acceptedAt, u"invite.accepted"_s, 2, -1, invite.id);
    }
    for (int day = 0; day < std::min(days, 60); ++day) {
        for (int i = 0; i < 3; ++i)
            note(daysAgo(day), m_random.chance(94) ? u"login.succeeded"_s : u"login.failed"_s, m_random.below(5), -1,
                 {});
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    for (Event &event : events)
        audit(event.type, event.at, event.member, event.project, event.subject, std::move(event.details));
}

void Generator::makeFull()
{
    constexpr int kProjects = 2'000, kMembers = 10'000, kKeys = 20'000;
    for (int i = 0; i < kMembers; ++i) {
        const Person person = anyone(m_random, i);
        member(person.name, person.email, i < 5 ? u"owner"_s : u"reader"_s, int(m_random.between(5, 1200)));
    }
    static const std::vector<QString> kRegions{u"North"_s, u"Baltic"_s,  u"Iberia"_s, u"Lowlands"_s, u"Andes"_s,
                                               u"Sahel"_s, u"Pacific"_s, u"Lakes"_s,  u"Alps"_s,     u"Gulf"_s};
    static const std::vector<QString> kWork{
        u"Parcel Routing"_s, u"Depot Captions"_s, u"Customer Chat"_s, u"Customs Papers"_s,   u"Invoice Reading"_s,
        u"Driver Voice"_s,   u"Claims Triage"_s,  u"Fleet Reports"_s, u"Warehouse Search"_s, u"Returns Desk"_s};
    static constexpr const char *kNames[] = {"Development", "Staging", "Production", "Analytics"};
    const int everything = project(u"Default project"_s, 1300);
    m_state.projects[everything].isDefault = true;
    std::vector<int> active;
    for (int i = 1; i < kProjects; ++i) {
        const int line = (i - 1) / 4;
        const QString name = kWork[size_t(line % 10)] + u' ' + kRegions[size_t(line / 10 % 10)] + u' ' +
                             QString::number(line / 100 + 1) + u' ' + QLatin1StringView(kNames[(i - 1) % 4]);
        const int made = project(name, int(m_random.between(30, 1200)));
        if (i % 25 == 0)
            m_state.projects[made].archivedAt = daysAgo(int(m_random.between(1, 25)));
        else
            active.push_back(made);
    }
    for (int i = 0; i < kMembers; ++i) {
        m_state.join(everything, i, u"member"_s, m_state.members[i].createdAt);
        for (int k = 0; k < 3; ++k)
            m_state.join(active[size_t((i * 3 + k) % int(active.size()))], i, k == 0 ? u"owner"_s : u"member"_s,
                         m_state.members[i].createdAt);
    }
    for (int i = 0; i < kKeys; ++i) {
        const int at = active[size_t(i % int(active.size()))];
        const Project &place = m_state.projects[at];
        const bool service = m_random.chance(55);
        Owner owner;
        if (!service)
            owner.member = place.members[size_t(m_random.below(int(place.members.size())))].member;
        else if (!place.accounts.empty() && m_random.chance(60))
            owner.account = place.accounts.back();
        else
            owner.account = account(at, u"service-"_s + QString::number(i), int(m_random.between(2, 700)));
        const int made = key(at, owner, (service ? u"service-"_s : u"person-"_s) + QString::number(i),
                             int(m_random.between(1, 700)));
        const int fate = m_random.below(100);
        if (fate < 55) {
            traffic(made, m_random.below(int(kStorage)), m_random.between(10, 900),
                    Rhythm(m_random.below(kRhythmCount)));
            if (fate < 20)
                silenceSince(made, int(m_random.between(1, 300)));
        }
        if (!service && i % 97 == 0)
            m_state.leave(at, owner.member);
    }
    for (int i = 0; i < 300; ++i)
        invite(u"newcomer."_s + QString::number(i) + u"@halyard-freight.example"_s, u"reader"_s, i, 7,
               i % 3 == 0 ? 1 : -1, {});
    makeOwn();
    m_state.limit = SpendLimit{250'000'000};
    makeAudit(30, 5'000);
}

} // namespace steward::demo
