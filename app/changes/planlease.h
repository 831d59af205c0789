// SPDX-License-Identifier: GPL-3.0-or-later
// Of several processes on an archive one at a time applies a plan: whoever holds its lease, a lock file beside the
// archive. What a killed process has left behind is nobody's (the lock tells a process that is no more). Owned by the
// plan's runner; one thread.
#pragma once

#include <memory>
#include <optional>
#include <QString>
#include <QStringList>

class QLockFile;

namespace steward {

/// Who applies a plan.
struct PlanHolder final
{
    qint64 pid = 0;
    QString program; ///< name of the program's file
    QString host;    ///< empty: not known
    qint64 sinceMs = 0;
    friend bool operator==(const PlanHolder &, const PlanHolder &) = default;
};

class PlanLease final
{
public:
    /// \a archivePath empty: nobody else can know of the plan, and the lease is always given.
    PlanLease(const QString &archivePath, const QString &planId);
    ~PlanLease(); ///< gives it back
    Q_DISABLE_COPY_MOVE(PlanLease)

    /// False: another process has it. Where no lock can be written at all the journal cannot be either, and that is
    /// left for the journal to say.
    [[nodiscard]] bool take();
    void giveBack();
    [[nodiscard]] bool isHeld() const { return m_isHeld; } ///< by us
    /// The other process that has it; nothing: none, or one that is no more.
    [[nodiscard]] std::optional<PlanHolder> holder() const;

    /// Where the lease of a plan stands; the leases that stand beside the archive, held or left behind.
    [[nodiscard]] static QString fileOf(const QString &archivePath, const QString &planId);
    [[nodiscard]] static QStringList filesBeside(const QString &archivePath);
    /// Whether a process that lives has the lease in \a file; one that is nobody's is cleared away.
    [[nodiscard]] static bool isHeld(const QString &file);

private:
    std::unique_ptr<QLockFile> m_lock;
    QString m_file;
    bool m_isHeld = false;
};

} // namespace steward
