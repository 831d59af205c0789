// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendbook.h"

#include "app/async/taskscope.h"
#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "app/spend/estimates.h"
#include "app/spend/namefeed.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/reasoning/modelfamily.h"

#include <algorithm>
#include <QPromise>

namespace steward {

namespace {

/// A future's answer that is given in any case: to whoever waits when the book has died, that it was cancelled.
template <typename T>
class Answer final
{
public:
    Answer() { m_promise.start(); }
    ~Answer()
    {
        if (!m_given)
            give(fail(Error::Kind::Cancelled));
    }
    Q_DISABLE_COPY_MOVE(Answer)
    void give(Result<T> result)
    {
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

template <typename T>
QFuture<Result<T>> answered(TaskScope &tasks, QCoro::Task<Result<T>> task)
{
    const auto answer = std::make_shared<Answer<T>>();
    QFuture<Result<T>> future = answer->future();
    tasks.run(std::move(task), [answer](Result<T> result) { answer->give(std::move(result)); });
    return future;
}

} // namespace

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
        return answered(d->estimates, answerOfEstimate(d->archive, question, d->estimates.token()));
    return d->archive.ask(std::move(question));
}

QFuture<Result<std::vector<SpendSeries>>> SpendBook::trend(SpendQuestion question, QStringList members) const
{
    question = completed(std::move(question));
    if (asksForPeople(question) || asksForKeys(question))
        return answered(d->estimates, trendOfEstimate(d->archive, question, members, d->estimates.token()));
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
    auto made = std::make_shared<SpendLabels>();
    const QHash<QString, ProjectInfo> infos = projectInfos(d->organization.snapshot());
    for (auto it = infos.begin(); it != infos.end(); ++it) {
        made->environmentOfProject.insert(it.key(), environmentId(it->environment));
        if (it->label && !it->label->costCentre.isEmpty())
            made->costCentreOfProject.insert(it.key(), it->label->costCentre);
    }
    made->familyOfLineItem = familyOfLineItem;
    return d->labels = std::move(made);
}

void SpendBook::noteChange(Period days)
{
    Q_EMIT changed(days);
}

} // namespace steward
