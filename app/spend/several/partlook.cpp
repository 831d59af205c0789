// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/several/partlook.h"

#include "app/archive/lookaside.h"
#include "app/archive/spend/spendlook.h"
#include "app/base/log.h"
#include "app/spend/several/severalfigures.h"
#include "app/spend/spendlabels.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// Names that have not got from the lists to the archive of spend yet.
void nameProjects(std::vector<SpendGroup> &groups, const Snapshot &lists)
{
    QHash<QString, QString> names;
    for (const Project &project : lists.projects)
        names.insert(project.id, project.name);
    for (SpendGroup &group : groups) {
        if (group.name.isEmpty())
            group.name = names.value(group.member);
    }
}

Result<> read(PartLook &look, const SpendQuestion &question, const QStringList &members, const Snapshot &lists)
{
    SpendLook archive;
    OrganizationPart &part = look.part;
    if (Result<> opened = archive.open(SpendArchive::pathBeside(part.organization.archivePath)); !opened)
        return opened;
    auto memory = archive.memory();
    auto days = archive.coverage({}, question.range);
    auto figures = archive.ask(question);
    auto series = members.isEmpty() ? Result<std::vector<SpendSeries>>() : archive.trend(question, members);
    if (!memory || !days || !figures || !series)
        return Failure(!memory ? memory.error() : !days ? days.error() : !figures ? figures.error() : series.error());
    part.organizationId = organizationIdOf(*memory);
    part.days = *std::move(days);
    part.figures = *std::move(figures);
    look.series = *std::move(series);
    if (question.groupBy == SpendGrouping::Project)
        nameProjects(part.figures.groups, lists);
    judge(part, question.today);
    return {};
}

} // namespace

PartState stateOf(const Error &error)
{
    constexpr std::array<std::pair<QLatin1StringView, PartState>, 6> kStates{{{"missing"_L1, PartState::NoArchive},
                                                                              {"damaged"_L1, PartState::Damaged},
                                                                              {"schema"_L1, PartState::Damaged},
                                                                              {"locked"_L1, PartState::Locked},
                                                                              {"newer"_L1, PartState::Newer},
                                                                              {"older"_L1, PartState::Older}}};
    for (const auto &[word, state] : kStates) {
        if (isArchiveError(error, word))
            return state;
    }
    return PartState::Unreadable;
}

QString organizationIdOf(const QHash<QString, QString> &memory)
{
    return memory.value(u"organization"_s);
}

PartLook lookAt(SpendOrganization organization, SpendQuestion question, QStringList members)
{
    PartLook look;
    look.part.organization = std::move(organization);
    const Result<Snapshot> lists = lookaside::projects(look.part.organization.archivePath);
    look.part.labelsAreRead = lists.has_value();
    const Snapshot known = lists.value_or(Snapshot());
    look.labels = spendLabels(known);
    question.labels = look.labels;
    if (const Result<> done = read(look, question, members, known); !done) {
        look.part.state = stateOf(done.error());
        if (look.part.state != PartState::NoArchive)
            qCWarning(logArchive, "another organization's archive: %s", qUtf8Printable(done.error().detail));
    }
    return look;
}

} // namespace steward
