// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of one organization's costs and usage: a SQLite file of its own beside the organization's
// ("<name>.spend", WAL, mode 0600), because it grows to hundreds of megabytes and is written for hours while the lists
// are read and shown. Nothing fetched is ever deleted from it, only replaced by a later answer about the same days;
// usage by minute and by hour alone is dropped again some time after it was fetched, and only where the same day's
// usage is held. Facts, aggregates and the state of each day change in one transaction. Writes run on one thread,
// questions on another with a connection of its own, so that no question waits for a write; a question sees the last
// committed state. The object lives in the GUI thread; destroying it waits for what was asked for. All errors are
// Error::Kind::Archive as in archive.h.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/archive/spend/spendquestion.h"
#include "app/archive/spend/usagelines.h"
#include "app/archive/spend/usagequestion.h"
#include "app/base/result.h"

#include <QFuture>

namespace steward {

/// The last known name of something that costs and usage name by id only.
struct SpendName final
{
    enum class Kind { Project, Key, Person };
    Kind kind{};
    QString id, name;
    QString context; ///< of a key: id of its project
};

class SpendArchive final
{
public:
    explicit SpendArchive(QString path);
    ~SpendArchive();
    Q_DISABLE_COPY_MOVE(SpendArchive)

    struct Opened final
    {
        QString setAside; ///< path of a damaged or newer file that was set aside; empty: none
        QString reason;   ///< "damaged" or "newer"
        bool readOnly = false;
        Period held; ///< from the first to the last day of costs that is held; empty: none
    };
    [[nodiscard]] QFuture<Result<Opened>> open();
    /// After everything asked for so far: lets go of what SQLite keeps in case it is asked for again.
    [[nodiscard]] QFuture<Result<>> releaseMemory();
    /// Path of the archive of spend that belongs to the organization's archive at \a archivePath.
    [[nodiscard]] static QString pathBeside(const QString &archivePath);
    [[nodiscard]] static QStringList files(const QString &path);

    // Writes, in the order in which they are asked for.
    [[nodiscard]] QFuture<Result<SpendImported>> import(CostImport costs);
    [[nodiscard]] QFuture<Result<SpendImported>> import(UsageImport usage);
    /// Of days that hold nothing; a day that holds something keeps it and its state, with \a problem beside it.
    [[nodiscard]] QFuture<Result<>> setFailed(SpendSource source, Period days, QString problem, UnixSeconds at);
    [[nodiscard]] QFuture<Result<>> putNames(std::vector<SpendName> names);
    /// What synchronization remembers between runs ("costs.by_key" -> "refused", …).
    [[nodiscard]] QFuture<Result<>> remember(QString what, QString value);
    /// Small things that people keep beside the figures: acknowledged findings, edited prices. In place of what was
    /// there.
    [[nodiscard]] QFuture<Result<>> keep(QString collection, QString id, QByteArray json); ///< null json: removes it

    /// Once every write asked for so far has been done, or has failed: a question asked from then on sees them.
    [[nodiscard]] QFuture<Result<>> written();

    // Questions; a later question does not cancel an earlier one.
    /// Grouped by Organization as by Total; Person is not known here (Internal).
    [[nodiscard]] QFuture<Result<SpendFigures>> ask(SpendQuestion question) const;
    /// Sparklines: the amounts of these members by the question's grain.
    [[nodiscard]] QFuture<Result<std::vector<SpendSeries>>> trend(SpendQuestion question, QStringList members) const;
    [[nodiscard]] QFuture<Result<UsageFigures>> ask(UsageQuestion question) const;
    /// Cells by day of all endpoints, for attribution, in the order of buckets; project "" in \a projects is allowed.
    /// Empty \a projects: all.
    [[nodiscard]] QFuture<Result<std::vector<UsageCell>>> usageCells(Period range, BucketWidth width,
                                                                     QStringList projects) const;
    /// Sums of all endpoints' measures, for exports; in no order.
    [[nodiscard]] QFuture<Result<std::vector<UsageLine>>> usageLines(UsageBreakdown by) const;
    /// What a price is multiplied with: the use that \a question is about (its endpoint, range, width and filters) by
    /// bucket, model, tier, size and batch, in the order of buckets, added up over everything else but the project,
    /// person or key that it groups by. largestBy, largest and pinned mean nothing here.
    [[nodiscard]] QFuture<Result<std::vector<UsageCell>>> usageSums(UsageQuestion question) const;
    /// Of whole days; peaks are kept when the minutes they come from are dropped. First those of the organization.
    [[nodiscard]] QFuture<Result<std::vector<UsagePeak>>> peaks(Period range) const;
    /// Facts as they are held, by day, project, line item and key: for exports. Buckets of one day each.
    [[nodiscard]] QFuture<Result<std::vector<CostBucket>>> costFacts(Period range) const;
    /// Every day of the range, missing ones too.
    [[nodiscard]] QFuture<Result<std::vector<DayCoverage>>> coverage(SpendSource source, Period range) const;
    [[nodiscard]] QFuture<Result<std::vector<Restatement>>> restatements(Period range) const;
    [[nodiscard]] QFuture<Result<Reconciliation>> reconcile(Period range) const;
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> memory() const;
    [[nodiscard]] QFuture<Result<std::vector<SpendName>>> names() const;
    [[nodiscard]] QFuture<Result<QHash<QString, QByteArray>>> kept(QString collection) const;
    [[nodiscard]] QFuture<Result<Period>> held(SpendSource source) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
