// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/spendbook.h"

#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "app/spend/modelfamily.h"
#include "app/spend/namefeed.h"

namespace steward {

namespace {

/// Whether the question groups or filters by one of them.
bool concerns(const SpendQuestion &question, std::initializer_list<SpendGrouping> groupings)
{
    return std::ranges::any_of(groupings, [&](SpendGrouping grouping) {
        return question.groupBy == grouping ||
               std::ranges::any_of(question.filters, [&](const auto &filter) { return filter.grouping == grouping; });
    });
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
    Attribution attribution;
    NameFeed names{archive, organization};
    mutable QObject turn; ///< of continuations in the GUI thread: none after this is gone
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

void SpendBook::setAttribution(Attribution attribution)
{
    d->attribution = std::move(attribution);
}

QFuture<Result<SpendFigures>> SpendBook::ask(SpendQuestion question) const
{
    question = completed(std::move(question));
    if (!d->attribution || !concerns(question, {SpendGrouping::Person, SpendGrouping::Key}))
        return d->archive.ask(std::move(question));
    if (concerns(question, {SpendGrouping::Person}))
        return d->attribution(std::move(question));
    return d->archive.ask(question)
        .then(&d->turn,
              [question, attribution = d->attribution](Result<SpendFigures> billed) {
                  const bool needsNone = !billed || billed->keysAreBilled || billed->heldDays == 0;
                  return needsNone ? QtFuture::makeReadyFuture(std::move(billed)) : attribution(question);
              })
        .unwrap();
}

QFuture<Result<std::vector<SpendSeries>>> SpendBook::trend(SpendQuestion question, QStringList members) const
{
    if (!d->attribution || !concerns(question, {SpendGrouping::Person, SpendGrouping::Key}))
        return d->archive.trend(completed(std::move(question)), std::move(members));
    question.pinned = std::move(members);
    question.largest = 0;
    return ask(std::move(question)).then([](const Result<SpendFigures> &figures) -> Result<std::vector<SpendSeries>> {
        if (!figures)
            return Failure(figures.error());
        return figures->series;
    });
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

std::optional<Money> SpendBook::budget(const QString &projectId) const
{
    const auto limits = d->organization.snapshot().spendLimits.of(projectId);
    if (limits.empty() || limits.front().value.thresholdCents <= 0)
        return {};
    return Money::fromCents(limits.front().value.thresholdCents);
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
