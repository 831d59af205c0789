// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration organization as it stands: what the generator made and what requests have changed since. Rows are
// never moved or erased, only marked gone, so that an index stays good and a page's cursor survives a deletion.
// Times are seconds since 1970, UTC. Owned by DemoServer; its thread.
#pragma once

#include <optional>
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace steward::demo {

/// Rows in the order of their creation, found by id.
template <typename T>
class Rows final
{
public:
    int add(T row)
    {
        const int index = int(m_rows.size());
        m_byId.insert(row.id, index);
        m_rows.push_back(std::move(row));
        return index;
    }
    /// Also finds what is gone; -1 when there never was such an id.
    [[nodiscard]] int indexOf(const QString &id) const { return m_byId.value(id, -1); }
    [[nodiscard]] T &operator[](int index) { return m_rows[size_t(index)]; }
    [[nodiscard]] const T &operator[](int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

private:
    std::vector<T> m_rows;
    QHash<QString, int> m_byId;
};

/// What every row has.
struct Row
{
    QString id;
    qint64 createdAt = 0;
    bool gone = false;
    qint64 seenFromMs = 0; ///< reads do not find it before: the service's reads lag behind its writes (BEHAVIOURS 3)
};

struct SpendLimit final
{
    qint64 cents = 0;
};

struct SpendAlert final : Row
{
    qint64 cents = 0;
    QStringList recipients;
    std::optional<QString> subjectPrefix;
};

struct Member final : Row
{
    QString name; ///< null: has none
    QString email;
    QString role; ///< "owner", "reader"
    bool scimManaged = false;
    std::vector<int> projects; ///< of which he or she is or was a member
    std::vector<int> keys;
};

/// A person's place in a project.
struct Membership final
{
    int member = -1;
    QString role;
    qint64 addedAt = 0;
    bool gone = false;
};

struct ServiceAccount final : Row
{
    QString name;
    QString role; ///< "owner", "member", "none"
    int project = -1;
    int position = 0; ///< in the project's list
};

struct Key final : Row
{
    QString name;
    QString redacted;
    int project = -1;
    int position = 0; ///< in the project's list
    int member = -1;  ///< owner, or
    int account = -1;
    std::optional<qint64> expiresAt;
    QStringList scopes; ///< empty: all permissions
};

struct RateLimit final
{
    QString model;
    qint64 requestsPerMinute = 0, tokensPerMinute = 0;
    std::optional<qint64> imagesPerMinute, audioMegabytesPerMinute, requestsPerDay, batchTokensPerDay;
};

struct Project final : Row
{
    QString name;
    std::optional<qint64> archivedAt;
    bool isDefault = false;
    std::vector<Membership> members;
    QHash<int, int> memberAt; ///< member -> place in members
    std::vector<int> accounts;
    std::vector<int> keys;
    QHash<QString, RateLimit> rateLimits; ///< only what differs from the organization's
    std::optional<SpendLimit> limit;
    Rows<SpendAlert> alerts;
};

struct InviteProject final
{
    QString id, role;
};

struct Invite final : Row
{
    QString email;
    QString role;
    qint64 expiresAt = 0;
    std::optional<qint64> acceptedAt;
    std::vector<InviteProject> projects;
};

struct AdminKey final : Row
{
    QString name;
    QString redacted;
    QByteArray value; ///< made up, and good for this server only
    int member = -1;
    bool readOnly = false;
    std::optional<qint64> expiresAt;
    std::optional<qint64> lastUsedAt;
};

struct AuditEntry final : Row
{
    QString type;
    int member = -1; ///< acted in a session; otherwise adminKey
    int adminKey = -1;
    int project = -1;
    QString subject;
    QJsonObject details;
};

struct Group final : Row
{
    QString name;
    bool scimManaged = false;
};

struct State final
{
    QString organizationName;
    Rows<Project> projects;
    Rows<Member> members;
    Rows<Invite> invites;
    Rows<ServiceAccount> accounts;
    Rows<Key> keys;
    Rows<AdminKey> adminKeys;
    Rows<AuditEntry> audit; ///< oldest first
    bool auditLogging = true;
    Rows<Group> groups;
    std::vector<RateLimit> modelLimits; ///< the organization's
    std::optional<SpendLimit> limit;
    Rows<SpendAlert> alerts;
    QHash<QByteArray, int> adminKeyByValue;
    QByteArray projectKeyValue; ///< a key of a project, which the Admin API refuses

    void join(int project, int member, const QString &role, qint64 at);
    void leave(int project, int member);
    [[nodiscard]] const Membership *membership(int project, int member) const; ///< nullptr: not a member (any more)
    /// A person who has left the organization: out of every project; the keys stay, with nobody behind them.
    void removeMember(int member);
    int addAccount(ServiceAccount account);
    int addKey(Key key);
    int addAdminKey(AdminKey key);
    /// Whether whoever owns the key may (still) use the project.
    [[nodiscard]] bool ownerHasAccess(const Key &key) const;
    [[nodiscard]] int defaultProject() const;
    [[nodiscard]] int ownerCount() const;
};

} // namespace steward::demo
