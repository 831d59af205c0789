// SPDX-License-Identifier: GPL-3.0-or-later
// SpendBook answers every question about money and usage for the pages, the exports and the report of one organization:
// from the archive of spend, with the organization's labels, with attribution where the bill does not tell. It says
// when what it would answer has changed. Owned by Session; GUI thread; answers come from other threads.
#pragma once

#include "app/archive/spend/spendarchive.h"
#include "app/base/clock.h"
#include "app/spend/projectbudget.h"

#include <QObject>

namespace steward {

class Organization;
class PriceBook;

class SpendBook final : public QObject
{
    Q_OBJECT
public:
    SpendBook(SpendArchive &archive, Organization &organization, const Clock &clock, QObject *parent = nullptr);
    ~SpendBook() override;
    Q_DISABLE_COPY_MOVE(SpendBook)

    /// With labels and names filled in; Person, and Key where the service does not bill by key, by attribution.
    [[nodiscard]] QFuture<Result<SpendFigures>> ask(SpendQuestion question) const;
    [[nodiscard]] QFuture<Result<std::vector<SpendSeries>>> trend(SpendQuestion question, QStringList members) const;
    [[nodiscard]] QFuture<Result<UsageFigures>> ask(UsageQuestion question) const;
    [[nodiscard]] const SpendArchive &archive() const;
    [[nodiscard]] SpendArchive &archive();
    /// What use is estimated by; the bill is not.
    [[nodiscard]] PriceBook &prices() const;
    /// Budget of a period by project id; "" is the organization's. From the service's spend limits (cents a month).
    [[nodiscard]] std::optional<Money> budget(const QString &projectId) const;
    /// Of every project that has one, in the order of ids.
    [[nodiscard]] std::vector<ProjectBudget> projectBudgets() const;
    /// What the lists call projects now, by id; the archive hears of it a moment later.
    [[nodiscard]] QHash<QString, QString> projectNames() const;
    [[nodiscard]] std::shared_ptr<const SpendLabels> labels() const;
    /// Days from the archive on have changed: costs arrived, were restated, or labels were set.
    void noteChange(Period days);

Q_SIGNALS:
    void changed(const steward::Period &days); ///< an empty period: labels or names, everything may look different

private:
    [[nodiscard]] SpendQuestion completed(SpendQuestion question) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
