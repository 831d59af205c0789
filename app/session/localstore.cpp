// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/localstore.h"

#include "app/archive/archive.h"
#include "app/organization/organization.h"

#include <QCoroFuture>
#include <QPointer>

namespace steward {

namespace {

/// Replaces the row that \a isSame, or adds one; a row that says nothing is left out.
template <typename T, typename Same>
void put(std::vector<T> &rows, T row, Same isSame, bool saysSomething)
{
    std::erase_if(rows, isSame);
    if (saysSomething)
        rows.push_back(std::move(row));
}

QCoro::Task<Result<>> storeLabel(QFuture<Result<>> stored, ProjectLabel label, QPointer<Organization> organization,
                                 [[maybe_unused]] std::shared_ptr<void> writing)
{
    auto result = co_await stored;
    if (result && organization) {
        auto local = organization->snapshot().local;
        const bool saysSomething = !(label.environment.isEmpty() && label.costCentre.isEmpty() && label.note.isEmpty());
        const auto same = [&](const ProjectLabel &other) { return other.projectId == label.projectId; };
        put(local.labels, label, same, saysSomething);
        organization->setLocal(std::move(local));
    }
    co_return result;
}

QCoro::Task<Result<>> storeNote(QFuture<Result<>> stored, KeyNote note, QPointer<Organization> organization,
                                [[maybe_unused]] std::shared_ptr<void> writing)
{
    auto result = co_await stored;
    if (result && organization) {
        auto local = organization->snapshot().local;
        const auto same = [&](const KeyNote &other) { return other.keyId == note.keyId; };
        put(local.notes, note, same, !note.note.isEmpty());
        organization->setLocal(std::move(local));
    }
    co_return result;
}

QCoro::Task<Result<>> storeSystems(QFuture<Result<std::vector<KeySystem>>> stored, QString keyId,
                                   QPointer<Organization> organization, [[maybe_unused]] std::shared_ptr<void> writing)
{
    auto rows = co_await stored;
    if (!rows)
        co_return Failure(rows.error());
    if (organization) {
        auto local = organization->snapshot().local;
        std::erase_if(local.systems, [&](const KeySystem &other) { return other.keyId == keyId; });
        local.systems.insert(local.systems.end(), rows->begin(), rows->end());
        organization->setLocal(std::move(local));
    }
    co_return Result<>();
}

} // namespace

LocalStore::LocalStore(Archive &archive, Organization &organization)
    : m_archive(archive)
    , m_organization(organization)
    , m_writing(std::make_shared<char>())
{
}

QCoro::Task<Result<>> LocalStore::setLabel(ProjectLabel label)
{
    return storeLabel(m_archive.setLabel(label), label, &m_organization, m_writing);
}

QCoro::Task<Result<>> LocalStore::setNote(KeyNote note)
{
    return storeNote(m_archive.setNote(note), note, &m_organization, m_writing);
}

QCoro::Task<Result<>> LocalStore::setSystems(QString keyId, std::vector<KeySystem> systems)
{
    return storeSystems(m_archive.setSystems(keyId, std::move(systems)), keyId, &m_organization, m_writing);
}

} // namespace steward
