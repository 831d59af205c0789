// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/making/builder.h"

#include <algorithm>
#include <QJsonArray>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Event final
{
    qint64 at;
    QString type;
    int member;
    int project;
    QString subject;
    QJsonObject details;
};

} // namespace

void makeAuditHistory(Builder &builder, int days, int most)
{
    std::vector<Event> events;
    const qint64 since = builder.now() - days * kDaySeconds;
    const auto note = [&](qint64 at, const QString &type, int member, int project, const QString &subject,
                          QJsonObject details = {}) {
        if (at >= since && at <= builder.now() && int(events.size()) < most)
            events.push_back({at, type, member, project, subject, std::move(details)});
    };
    for (int i = 0; i < builder.state.projects.size(); ++i) {
        const Project &project = builder.state.projects[i];
        note(project.createdAt, u"project.created"_s, i % 5, i, project.id,
             {{"data"_L1, QJsonObject{{"name"_L1, project.name}, {"title"_L1, project.name}}}});
        if (project.archivedAt)
            note(*project.archivedAt, u"project.archived"_s, i % 5, i, project.id);
        for (const Membership &membership : project.members) {
            if (membership.gone)
                note(builder.now() - (2 + membership.member % 9) * kDaySeconds - i * 331, u"user.deleted"_s, 0, i,
                     builder.state.members[membership.member].id);
        }
    }
    for (const Member &member : builder.state.members) {
        note(member.createdAt, u"user.added"_s, 0, -1, member.id, {{"data"_L1, QJsonObject{{"role"_L1, member.role}}}});
        if (member.gone)
            note(builder.now() - 9 * kDaySeconds, u"user.deleted"_s, 1, -1, member.id);
    }
    for (const ServiceAccount &account : builder.state.accounts)
        note(account.createdAt, u"service_account.created"_s, account.position % 5, account.project, account.id,
             {{"data"_L1, QJsonObject{{"role"_L1, account.role}}}});
    for (int i = 0; i < builder.state.keys.size(); ++i) {
        const Key &key = builder.state.keys[i];
        const int by = key.member >= 0 ? key.member : key.position % 5;
        note(key.createdAt, u"api_key.created"_s, by, key.project, key.id,
             {{"data"_L1, QJsonObject{{"scopes"_L1, QJsonArray()}}}});
        const std::vector<int> &streams = builder.traffics.streamsOfKey(i);
        if (key.gone && !streams.empty())
            note(builder.traffics.stream(streams.front()).until * 60, u"api_key.deleted"_s, by, key.project, key.id);
    }
    for (const Invite &invite : builder.state.invites) {
        note(invite.createdAt, u"invite.sent"_s, 2, -1, invite.id,
             {{"data"_L1, QJsonObject{{"email"_L1, invite.email}, {"role"_L1, invite.role}}}});
        if (invite.acceptedAt)
            note(*invite.acceptedAt, u"invite.accepted"_s, 2, -1, invite.id);
    }
    for (int day = 0; day < std::min(days, 60); ++day) {
        for (int i = 0; i < 3; ++i)
            note(builder.daysAgo(day), builder.random.chance(94) ? u"login.succeeded"_s : u"login.failed"_s,
                 builder.random.below(5), -1, {});
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    for (Event &event : events) {
        AuditEntry made;
        made.id = builder.id("audit_log-");
        made.createdAt = event.at;
        made.type = event.type;
        made.member = event.member;
        made.project = event.project;
        made.subject = event.subject;
        made.details = std::move(event.details);
        builder.state.audit.add(std::move(made));
    }
}

} // namespace steward::demo
