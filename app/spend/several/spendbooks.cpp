// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/several/spendbooks.h"

#include "app/async/promised.h"
#include "app/async/settled.h"
#include "app/spend/several/partlook.h"
#include "app/spend/several/severalfigures.h"

#include <QtConcurrentRun>

namespace steward {

namespace {

using Labels = std::shared_ptr<const SpendLabels>;

/// What is under way with one organization.
struct AskedPart final
{
    SpendOrganization organization;
    QStringList members; ///< of trends: as the whole names them
    QFuture<Result<PartLook>> look;
    // Of the open one in its place:
    QFuture<Result<SpendFigures>> figures;
    QFuture<Result<std::vector<SpendSeries>>> series;
    QFuture<Result<std::vector<DayCoverage>>> days;
    QFuture<Result<QHash<QString, QString>>> memory;
    Labels labels;
    [[nodiscard]] bool isOpenHere() const { return organization.archivePath.isEmpty(); }
};

void take(SpendAnswer &answer, const SpendLabels &labels, const QString &organization)
{
    answer.costCentres = answer.costCentres || !labels.costCentreOfProject.isEmpty();
    for (auto it = labels.environmentOfProject.begin(); it != labels.environmentOfProject.end(); ++it)
        answer.environments.insert(severalMember(organization, it.key()), *it);
}

QCoro::Task<Result<SpendAnswer>> ownAnswer(QFuture<Result<SpendFigures>> asked, Labels labels, std::stop_token stop)
{
    Result<SpendFigures> figures = co_await settled(std::move(asked), stop);
    if (!figures)
        co_return Failure(figures.error());
    SpendAnswer answer;
    answer.figures = *std::move(figures);
    answer.environments = labels->environmentOfProject;
    answer.costCentres = !labels->costCentreOfProject.isEmpty();
    co_return answer;
}

QCoro::Task<Result<PartLook>> ownPart(AskedPart asked, UnixSeconds today, std::stop_token stop)
{
    PartLook look;
    look.part.organization = asked.organization;
    look.labels = asked.labels;
    Result<SpendFigures> figures = co_await settled(std::move(asked.figures), stop);
    if (!figures)
        co_return Failure(figures.error());
    look.part.figures = *std::move(figures);
    Result<std::vector<DayCoverage>> days = co_await settled(std::move(asked.days), stop);
    if (!days)
        co_return Failure(days.error());
    look.part.days = *std::move(days);
    Result<QHash<QString, QString>> memory = co_await settled(std::move(asked.memory), stop);
    if (!memory)
        co_return Failure(memory.error());
    look.part.organizationId = organizationIdOf(*memory);
    if (asked.series.isValid()) {
        Result<std::vector<SpendSeries>> series = co_await settled(std::move(asked.series), stop);
        if (!series)
            co_return Failure(series.error());
        look.series = *std::move(series);
    }
    judge(look.part, today);
    co_return look;
}

/// All of them, in their order; the same organization twice counts once.
QCoro::Task<Result<std::vector<PartLook>>> allParts(std::vector<AskedPart> asked, UnixSeconds today,
                                                    std::stop_token stop)
{
    std::vector<PartLook> looks;
    for (AskedPart &each : asked) {
        Result<PartLook> look;
        if (each.isOpenHere())
            look = co_await ownPart(std::move(each), today, stop);
        else
            look = co_await settled(std::move(each.look), stop);
        if (!look)
            co_return Failure(look.error());
        looks.push_back(*std::move(look));
    }
    std::vector<OrganizationPart> parts;
    parts.reserve(looks.size());
    for (PartLook &look : looks)
        parts.push_back(std::move(look.part));
    countOnce(parts);
    for (size_t i = 0; i < looks.size(); ++i)
        looks[i].part = std::move(parts[i]);
    co_return looks;
}

QCoro::Task<Result<SpendAnswer>> allAnswered(std::vector<AskedPart> asked, SpendQuestion question, std::stop_token stop)
{
    Result<std::vector<PartLook>> looks = co_await allParts(std::move(asked), question.today, stop);
    if (!looks)
        co_return Failure(looks.error());
    SpendAnswer answer;
    for (PartLook &look : *looks) {
        take(answer, *look.labels, look.part.organization.id);
        answer.parts.push_back(std::move(look.part));
    }
    answer.figures = together(question, answer.parts);
    co_return answer;
}

/// The member of one organization that \a member of the whole means there; nothing, when it is of another one.
std::optional<QString> memberThere(const SpendQuestion &question, const QString &organization, const QString &member)
{
    if (question.groupBy == SpendGrouping::Organization)
        return member == organization ? std::optional(QString()) : std::nullopt;
    if (!isOfOneOrganization(question.groupBy) || member.isEmpty())
        return member;
    return organizationOf(member) == organization ? std::optional(ownMember(member)) : std::nullopt;
}

QCoro::Task<Result<std::vector<SpendSeries>>> allTrends(std::vector<AskedPart> asked, QStringList members,
                                                        UnixSeconds today, std::stop_token stop)
{
    std::vector<QStringList> membersOf;
    membersOf.reserve(asked.size());
    for (const AskedPart &each : asked)
        membersOf.push_back(each.members);
    Result<std::vector<PartLook>> looks = co_await allParts(std::move(asked), today, stop);
    if (!looks)
        co_return Failure(looks.error());
    std::vector<SpendSeries> all;
    for (const QString &member : members) {
        SpendSeries sum{member, {}};
        for (size_t i = 0; i < looks->size(); ++i) {
            const PartLook &look = (*looks)[i];
            const qsizetype at = membersOf[i].indexOf(member);
            if (at < 0 || !look.part.counts() || static_cast<size_t>(at) >= look.series.size())
                continue;
            const std::vector<Money> &amounts = look.series[static_cast<size_t>(at)].amounts;
            sum.amounts.resize(std::max(sum.amounts.size(), amounts.size()));
            for (size_t step = 0; step < amounts.size(); ++step)
                sum.amounts[step] += amounts[step];
        }
        all.push_back(std::move(sum));
    }
    co_return all;
}

std::vector<AskedPart> askAll(const std::vector<SpendOrganization> &organizations, SpendBook &own,
                              const SpendQuestion &question, const QStringList &members)
{
    std::vector<AskedPart> asked;
    for (const SpendOrganization &organization : organizations) {
        std::optional<SpendQuestion> part = questionTo(organization.id, question);
        AskedPart one{organization, {}, {}, {}, {}, {}, {}, {}};
        QStringList there;
        for (const QString &member : members) {
            if (const std::optional<QString> known = memberThere(question, organization.id, member)) {
                one.members += member;
                there += *known;
            }
        }
        if (!part || (!members.isEmpty() && there.isEmpty()))
            continue;
        if (one.isOpenHere()) {
            one.labels = own.labels();
            one.days = own.archive().coverage({}, part->range);
            one.memory = own.archive().memory();
            if (!there.isEmpty())
                one.series = own.trend(*part, there);
            one.figures = own.ask(*std::move(part));
        } else {
            one.look = QtConcurrent::run([organization, question = *std::move(part), there]() -> Result<PartLook> {
                return lookAt(organization, question, there);
            });
        }
        asked.push_back(std::move(one));
    }
    return asked;
}

} // namespace

SpendBooks::SpendBooks(SpendBook &own, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_own(own)
    , m_clock(clock)
{
}

void SpendBooks::setOrganizations(std::vector<SpendOrganization> organizations)
{
    m_organizations = std::move(organizations);
}

SpendQuestion SpendBooks::dated(SpendQuestion question) const
{
    if (question.today == 0)
        question.today = startOfDay(m_clock.now());
    return question;
}

QFuture<Result<SpendAnswer>> SpendBooks::ask(SpendScope scope, SpendQuestion question)
{
    const std::stop_token stop = m_tasks.token();
    if (scope == SpendScope::Own)
        return promised(m_tasks, ownAnswer(m_own.ask(std::move(question)), m_own.labels(), stop));
    question = dated(std::move(question));
    std::vector<AskedPart> asked = askAll(m_organizations, m_own, question, {});
    return promised(m_tasks, allAnswered(std::move(asked), std::move(question), stop));
}

QFuture<Result<std::vector<SpendSeries>>> SpendBooks::trend(SpendScope scope, SpendQuestion question,
                                                            QStringList members)
{
    if (scope == SpendScope::Own)
        return m_own.trend(std::move(question), std::move(members));
    question = dated(std::move(question));
    std::vector<AskedPart> asked = askAll(m_organizations, m_own, question, members);
    return promised(m_tasks, allTrends(std::move(asked), std::move(members), question.today, m_tasks.token()));
}

} // namespace steward

#include "moc_spendbooks.cpp"
