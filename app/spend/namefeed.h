// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the archive of spend what the organization's lists call projects, keys and people, so that costs of those that
// are deleted one day keep their names. Waits until lists have stopped arriving, gathers on another thread and tells
// only when something is called otherwise than before. Owned by SpendBook; GUI thread.
#pragma once

#include "app/archive/spend/spendarchive.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace steward {

class Organization;
struct Snapshot;

/// All of them; the last name wins. Any thread.
[[nodiscard]] std::vector<SpendName> namesOf(const Snapshot &snapshot);

class NameFeed final : public QObject
{
    Q_OBJECT
public:
    NameFeed(SpendArchive &archive, Organization &organization, QObject *parent = nullptr);

Q_SIGNALS:
    void fed(); ///< names have changed in the archive

private:
    void gather();
    void tell();

    using Gathered = std::pair<size_t, std::vector<SpendName>>; ///< with a mark of all of them
    SpendArchive &m_archive;
    Organization &m_organization;
    QTimer m_rest;
    QFutureWatcher<Gathered> m_gathering;
    QFutureWatcher<Result<>> m_writing;
    size_t m_told = 0, m_telling = 0;
};

} // namespace steward
