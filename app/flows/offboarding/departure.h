// SPDX-License-Identifier: GPL-3.0-or-later
// An offboarding that has to wait: keys of the leaver are being moved by rotations, and until those are done their
// owner stays. It is what the entries of the journal with its id add up to, over restarts. Entries are of kind
// "offboarding", with its id in place of a plan's; by name, with the members of their body:
//   opened, decided   person, keys (with what was decided and the rotation's id), leave_projects, leave_organization,
//                     revoke_invitations, note: as it is from now on; keys told before and no longer named are kept
//   closed            cancelled, note
// Its plans are called "<id>-1", "<id>-2", … so that the journal finds them with it. Values and pure functions.
#pragma once

#include "app/flows/offboarding/offboarding.h"
#include "app/local/journalentry.h"

#include <span>

namespace steward {

inline constexpr QLatin1StringView kOffboardingEntry{"offboarding"}; ///< JournalEntry::kind

struct DepartureKey final
{
    LeaverKey key; ///< as it was when it was decided about
    KeyDecision decision;
    QString rotationId{};  ///< that moves it; empty: none does
    bool isShared = false; ///< of a service account whose secret they may know: nobody waits for it
    friend bool operator==(const DepartureKey &, const DepartureKey &) = default;
};

struct Departure final
{
    QString id{};
    QString userId{}, name{}, email{};
    std::vector<DepartureKey> keys{};
    bool leaveProjects = true, leaveOrganization = true, revokeInvitations = true;
    QString note{};
    QString startedBy{};
    qint64 startedAtMs = 0;
    qint64 closedAtMs = 0;
    bool cancelled = false;
    QString closingNote{};

    [[nodiscard]] bool isClosed() const { return closedAtMs > 0; }
    [[nodiscard]] QString shownName() const { return name.isEmpty() ? email : name; }
    [[nodiscard]] const DepartureKey *key(const QString &keyId) const;
    friend bool operator==(const Departure &, const Departure &) = default;
};

/// The keys of service accounts that are to be rotated, as keys of a departure.
[[nodiscard]] std::vector<DepartureKey> sharedKeys(const Offboarding &offboarding);
[[nodiscard]] QString newDepartureId(); ///< "offboarding-…"

/// \a rotations: ids of rotations by key. Keys of \a before that are no longer there are kept.
[[nodiscard]] Departure departureOf(const Offboarding &offboarding, const QHash<QString, QString> &rotations,
                                    const Departure &before);
/// What stands in the body of "opened" and "decided".
[[nodiscard]] QJsonObject departureBody(const Departure &departure);
/// Takes one entry in; of another process, or of a name that is not known, it changes nothing.
void take(Departure &departure, const JournalEntry &entry);
/// All that \a entries tell of, in the order in which they were opened.
[[nodiscard]] std::vector<Departure> departures(std::span<const JournalEntry> entries);

} // namespace steward
