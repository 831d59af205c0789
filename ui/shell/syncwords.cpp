// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncwords.h"

#include "ui/support/format.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// The kind with the most lists still to come: what a person waits for longest.
std::optional<ListKind> busiest(const SyncProgress &progress)
{
    std::optional<ListKind> found;
    int most = 0;
    for (int kind = 0; kind < kListKindCount; ++kind) {
        const auto &[done, total] = progress.kinds[size_t(kind)];
        if (total - done > most) {
            most = total - done;
            found = ListKind(kind);
        }
    }
    return found;
}

} // namespace

SyncWords SyncWords::of(const SyncFacts &facts)
{
    if (facts.connectionError)
        return ofError(*facts.connectionError, facts.readAt);
    if (facts.queue.throttled && facts.queue.waiting > 0)
        return {"hourglass"_L1, Tone::Warning, tr("%Ln requests waiting", nullptr, facts.queue.waiting),
                estimate(facts.queue.estimate)};
    if (facts.progress.running) {
        const auto kind = busiest(facts.progress);
        if (!kind)
            return {"loader"_L1, {}, tr("Reading"), {}};
        const auto &[done, total] = facts.progress.kinds[size_t(*kind)];
        return {"loader"_L1,
                {},
                tr("Reading %1", "what: keys, members, …").arg(kindInSentence(*kind)),
                total > 1 ? tr("%1 of %2", "lists read so far").arg(Format::count(done), Format::count(total))
                          : QString()};
    }
    if (facts.readAt == 0)
        return {"circle-dashed"_L1, {}, tr("Not read yet"), {}};
    if (facts.stale)
        return {"circle-alert"_L1, Tone::Warning, tr("Not all up to date"), Format::ago(facts.readAt, facts.now)};
    return {"check"_L1, Tone::Success, tr("Up to date"), Format::ago(facts.readAt, facts.now)};
}

SyncWords SyncWords::ofError(const Error &error, UnixSeconds readAt)
{
    const QString asOf = readAt == 0 ? QString() : tr("as of %1", "a time of day").arg(Format::timeOfDay(readAt));
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return {"key-round"_L1, Tone::Danger, tr("Key not accepted"), asOf};
    case Error::Kind::Forbidden:
        return {"lock"_L1, Tone::Danger, tr("No permission"), asOf};
    case Error::Kind::Tls:
        return {"lock"_L1, Tone::Danger, tr("Not secure"), asOf};
    case Error::Kind::Keychain:
        return {"lock"_L1, Tone::Warning, tr("Key not available"), asOf};
    default:
        return {"cloud-off"_L1, Tone::Warning, tr("Offline"), asOf};
    }
}

QString SyncWords::sentence() const
{
    return weak.isEmpty() ? strong : tr("%1, %2", "state and its age: Up to date, 2 minutes ago").arg(strong, weak);
}

QString SyncWords::estimate(std::chrono::seconds time)
{
    if (time < std::chrono::seconds(45))
        return tr("less than a minute");
    const auto minutes = int(std::chrono::round<std::chrono::minutes>(time).count());
    return tr("about %Ln minutes", nullptr, minutes);
}

QString SyncWords::kindInSentence(ListKind kind)
{
    switch (kind) {
    case ListKind::Projects:
        return tr("projects", "in a sentence");
    case ListKind::Users:
        return tr("members", "in a sentence");
    case ListKind::Invites:
        return tr("invitations", "in a sentence");
    case ListKind::AdminKeys:
        return tr("admin keys", "in a sentence");
    case ListKind::ProjectUsers:
        return tr("people of projects", "in a sentence");
    case ListKind::ServiceAccounts:
        return tr("service accounts", "in a sentence");
    case ListKind::ProjectKeys:
        return tr("keys", "in a sentence");
    case ListKind::SpendLimits:
        return tr("spend limits", "in a sentence");
    case ListKind::Costs:
        return tr("costs", "in a sentence");
    case ListKind::AuditLog:
        return tr("the audit log", "in a sentence");
    }
    return {};
}

QString SyncWords::kindTitle(ListKind kind)
{
    switch (kind) {
    case ListKind::Projects:
        return tr("Projects");
    case ListKind::Users:
        return tr("Members");
    case ListKind::Invites:
        return tr("Invitations");
    case ListKind::AdminKeys:
        return tr("Admin keys");
    case ListKind::ProjectUsers:
        return tr("People of projects");
    case ListKind::ServiceAccounts:
        return tr("Service accounts");
    case ListKind::ProjectKeys:
        return tr("Project keys");
    case ListKind::SpendLimits:
        return tr("Spend limits");
    case ListKind::Costs:
        return tr("Costs");
    case ListKind::AuditLog:
        return tr("Audit log");
    }
    return {};
}

} // namespace steward
