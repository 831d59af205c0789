// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/namefeed.h"

#include "app/organization/organization.h"

#include <QtConcurrentRun>

namespace steward {

namespace {

constexpr int kRestMs = 1500; // after the last list that arrived

size_t markOf(const std::vector<SpendName> &names)
{
    size_t mark = names.size();
    for (const SpendName &name : names)
        mark = qHashMulti(mark, int(name.kind), name.id, name.name, name.context);
    return mark;
}

QString firstOf(const QString &name, const QString &other)
{
    return name.isEmpty() ? other : name;
}

} // namespace

std::vector<SpendName> namesOf(const Snapshot &snapshot)
{
    using Kind = SpendName::Kind;
    std::vector<SpendName> names;
    for (const Project &project : snapshot.projects)
        names.push_back({Kind::Project, project.id, project.name, {}});
    for (const auto &account : snapshot.serviceAccounts)
        names.push_back({Kind::Person, account.value.id, account.value.name, account.projectId});
    for (const User &user : snapshot.users)
        names.push_back({Kind::Person, user.id, firstOf(user.name, user.email), {}});
    for (const auto &key : snapshot.projectKeys)
        names.push_back({Kind::Key, key.value.id, firstOf(key.value.name, key.value.redactedValue), key.projectId});
    return names;
}

NameFeed::NameFeed(SpendArchive &archive, Organization &organization, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_organization(organization)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&organization, &Organization::changed, this, [this](ListKind kind) {
        if (kind == ListKind::Projects || kind == ListKind::Users || kind == ListKind::ServiceAccounts ||
            kind == ListKind::ProjectKeys)
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &NameFeed::gather);
    connect(&m_gathering, &QFutureWatcher<Gathered>::finished, this, &NameFeed::tell);
    connect(&m_writing, &QFutureWatcher<Result<>>::finished, this, [this] {
        if (!m_writing.result())
            return; // told again with the next change
        m_told = m_telling;
        Q_EMIT fed();
    });
}

void NameFeed::gather()
{
    if (m_gathering.isRunning() || m_writing.isRunning()) {
        m_rest.start();
        return;
    }
    m_gathering.setFuture(QtConcurrent::run([snapshot = m_organization.snapshot()] {
        std::vector<SpendName> names = namesOf(snapshot);
        const size_t mark = markOf(names);
        return Gathered(mark, std::move(names));
    }));
}

void NameFeed::tell()
{
    Gathered gathered = m_gathering.future().takeResult();
    if (gathered.first == m_told || gathered.second.empty())
        return;
    m_telling = gathered.first;
    m_writing.setFuture(m_archive.putNames(std::move(gathered.second)));
}

} // namespace steward

#include "moc_namefeed.cpp"
