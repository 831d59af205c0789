// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendbook.h"

#include "app/async/promised.h"
#include "app/organization/organization.h"
#include "app/spend/estimates.h"
#include "app/spend/namefeed.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/spendlabels.h"

#include <algorithm>

namespace steward {

struct SpendBook::Private final
{
    Private(SpendArchive &kept, Organization &known, const Clock &time)
        : archive(kept)
        , organization(known)
        , clock(time)
    {
    }

    SpendArchive &archive;
    Organization &organization;
    const Clock &clock;
    std::shared_ptr<const SpendLabels> labels; ///< null: to be made anew
    NameFeed names{archive, organization};
    PriceBook prices{archive};
    TaskScope estimates; // last
};

SpendBook::SpendBook(SpendArchive &archive, Organization &organization, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(archive, organization, clock))
{
    const auto relabel = [this] {
        d->labels.reset();
        Q_EMIT changed({});
    };
    connect(&d->names, &NameFeed::fed, this, [this] { Q_EMIT changed({}); });
    connect(&organization, &Organization::localChanged, this, relabel);
    connect(&organization, &Organization::changed, this, [relabel](ListKind kind) {
        if (kind == ListKind::Projects)
            relabel();
    });
}

SpendBook::~SpendBook() = default;

SpendQuestion SpendBook::completed(SpendQuestion question) const
{
    if (!question.labels)
        question.labels = labels();
    if (question.today == 0)
        question.today = startOfDay(d->clock.now());
    return question;
}

QFuture<Result<SpendFigures>> SpendBook::ask(SpendQuestion question) const
{
    question = completed(std::move(question));
    if (asksForPeople(question) || asksForKeys(question))
        return promised(d->estimates, answerOfEstimate(d->archive, question, d->estimates.token()));
    return d->archive.ask(std::move(question));
}

QFuture<Result<std::vector<SpendSeries>>> SpendBook::trend(SpendQuestion question, QStringList members) const
{
    question = completed(std::move(question));
    if (asksForPeople(question) || asksForKeys(question))
        return promised(d->estimates, trendOfEstimate(d->archive, question, members, d->estimates.token()));
    return d->archive.trend(std::move(question), std::move(members));
}

QFuture<Result<UsageFigures>> SpendBook::ask(UsageQuestion question) const
{
    return d->archive.ask(std::move(question));
}

const SpendArchive &SpendBook::archive() const
{
    return d->archive;
}

SpendArchive &SpendBook::archive()
{
    return d->archive;
}

PriceBook &SpendBook::prices() const
{
    return d->prices;
}

std::optional<Money> SpendBook::budget(const QString &projectId) const
{
    const auto limits = d->organization.snapshot().spendLimits.of(projectId);
    if (limits.empty() || limits.front().value.thresholdCents <= 0)
        return {};
    return Money::fromCents(limits.front().value.thresholdCents);
}

std::vector<ProjectBudget> SpendBook::projectBudgets() const
{
    const QHash<QString, QString> names = projectNames();
    std::vector<ProjectBudget> budgets;
    for (const InProject<SpendLimit> &limit : d->organization.snapshot().spendLimits) {
        if (!limit.projectId.isEmpty() && limit.value.thresholdCents > 0)
            budgets.push_back(
                {limit.projectId, names.value(limit.projectId), Money::fromCents(limit.value.thresholdCents)});
    }
    std::ranges::sort(budgets, {}, &ProjectBudget::projectId);
    return budgets;
}

QHash<QString, QString> SpendBook::projectNames() const
{
    QHash<QString, QString> names;
    for (const Project &project : d->organization.snapshot().projects)
        names.insert(project.id, project.name);
    return names;
}

std::shared_ptr<const SpendLabels> SpendBook::labels() const
{
    if (d->labels)
        return d->labels;
    return d->labels = spendLabels(d->organization.snapshot());
}

void SpendBook::noteChange(Period days)
{
    Q_EMIT changed(days);
}

} // namespace steward

#include "moc_spendbook.cpp"
