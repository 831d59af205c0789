// SPDX-License-Identifier: GPL-3.0-or-later
// `steward blueprint export|apply`.
#include "app/changes/changes.h"
#include "app/changes/planfile.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/planapply.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/savefile.h"
#include "app/planning/blueprint.h"
#include "app/planning/blueprintplan.h"

#include <QFile>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

int told(Terminal &terminal, const Refusal &refusal)
{
    terminal.complain(refusal.text);
    return refusal.exitCode;
}

/// By id, else the only live project of that name.
tl::expected<QString, Refusal> projectNamed(const Snapshot &held, const QString &named)
{
    QStringList found;
    for (const Project &project : held.projects) {
        if (project.id == named)
            return project.id;
        if (project.name == named && !project.isArchived())
            found += project.id;
    }
    if (found.size() == 1)
        return found.first();
    const QString shown = fitForTerminal(named);
    return tl::unexpected(Refusal{
        found.isEmpty()
            ? Terminal::tr("There is no project ‘%1’.").arg(shown)
            : Terminal::tr("Several projects are called ‘%1’; name one by its id: %2.").arg(shown, found.join(", "_L1)),
        WrongUsage});
}

/// Opens \a session and reads what blueprints rest on. The exit status when that cannot be; nothing when all is there.
QCoro::Task<std::optional<int>> prepared(Session &session, Terminal &terminal, std::stop_token stop)
{
    const std::vector<ListKind> kinds{ListKind::Projects, ListKind::Users, ListKind::Invites};
    if (!co_await readLists(session, Focus::Projects, kinds, false, terminal, stop)) {
        terminal.complain(Terminal::tr("Stopped. Nothing was changed."));
        co_return int(Stopped);
    }
    if (const auto problem = problemOf(session, kinds)) {
        terminal.complain(sentenceFor(*problem));
        co_return int(exitCodeFor(*problem));
    }
    co_return std::nullopt;
}

tl::expected<Blueprint, Refusal> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Refusal{Terminal::tr("%1 cannot be read: %2.").arg(path, file.errorString()), Failed});
    const auto blueprint = blueprintfile::read(file.readAll());
    if (!blueprint)
        return tl::unexpected(Refusal{Terminal::tr("%1 is not a blueprint that can be used. %2")
                                          .arg(path, fitForTerminal(blueprintfile::problem(blueprint.error()))),
                                      PlanRefused});
    return *blueprint;
}

/// Where a project of a blueprint goes: an id, or the name of a new project.
struct Place final
{
    QString projectId, newName;
};

tl::expected<std::vector<Place>, Refusal> placesFor(const Blueprint &blueprint, const Snapshot &held,
                                                    const Options &options)
{
    if (!options.intoProject.isEmpty() || !options.newProject.isEmpty()) {
        if (blueprint.projects.size() != 1)
            return tl::unexpected(
                Refusal{Terminal::tr("The blueprint has %1 projects; --project and --new are for one.")
                            .arg(blueprint.projects.size()),
                        WrongUsage});
        if (!options.newProject.isEmpty())
            return std::vector<Place>{{{}, options.newProject}};
        const auto id = projectNamed(held, options.intoProject);
        if (!id)
            return tl::unexpected(id.error());
        return std::vector<Place>{{*id, {}}};
    }
    std::vector<Place> places;
    for (const BlueprintProject &project : blueprint.projects) {
        const bool isThere = std::any_of(held.projects.begin(), held.projects.end(), [&](const Project &each) {
            return each.name == project.name && !each.isArchived();
        });
        if (!isThere) {
            places.push_back({{}, project.name});
            continue;
        }
        const auto id = projectNamed(held, project.name);
        if (!id)
            return tl::unexpected(id.error());
        places.push_back({*id, {}});
    }
    return places;
}

} // namespace

QCoro::Task<int> runBlueprintExport(Options options, Terminal &terminal, std::stop_token stop)
{
    const auto made = co_await CommandSession::make(options, stop);
    if (!made)
        co_return told(terminal, made.error());
    auto &session = (*made)->session();
    if (const auto code = co_await prepared(session, terminal, stop))
        co_return *code;
    QStringList ids;
    for (const QString &named : options.projects) {
        const auto id = projectNamed(session.organization().snapshot(), named);
        if (!id)
            co_return told(terminal, id.error());
        ids += *id;
    }
    session.sync().cancel();
    OpContext ctx;
    ctx.stop = stop;
    const auto blueprint = co_await readBlueprint(&session.transport(), session.organization().snapshot(), ids, ctx);
    if (!blueprint) {
        terminal.complain(sentenceFor(blueprint.error()) + u' ' + Terminal::tr("Nothing was written."));
        co_return stop.stop_requested() ? int(Stopped) : int(exitCodeFor(blueprint.error()));
    }
    const QByteArray bytes = blueprintfile::write(*blueprint);
    if (const auto result = options.out.isEmpty() ? terminal.data(bytes) : saveFile(options.out, bytes); !result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    co_return Done;
}

QCoro::Task<int> runBlueprintApply(Options options, Terminal &terminal, SessionMade sessionMade, std::stop_token stop)
{
    const auto blueprint = readFile(options.file);
    if (!blueprint)
        co_return told(terminal, blueprint.error());
    const auto made = co_await CommandSession::make(options, stop);
    if (!made)
        co_return told(terminal, made.error());
    auto &session = (*made)->session();
    if (sessionMade)
        sessionMade(session);
    if (const auto code = co_await prepared(session, terminal, stop))
        co_return *code;
    const Snapshot held = session.organization().snapshot();
    const auto places = placesFor(*blueprint, held, options);
    if (!places)
        co_return told(terminal, places.error());
    OpContext ctx;
    ctx.stop = stop;
    std::vector<BlueprintTarget> targets;
    for (const Place &place : *places) {
        BlueprintTarget target;
        if (place.projectId.isEmpty()) {
            target.settings.name = place.newName;
        } else {
            const auto settings = co_await readProjectSettings(&session.transport(), held, place.projectId, ctx);
            if (!settings) {
                terminal.complain(sentenceFor(settings.error()) + u' ' + Terminal::tr("Nothing was changed."));
                co_return stop.stop_requested() ? int(Stopped) : int(exitCodeFor(settings.error()));
            }
            target.settings = *settings;
        }
        targets.push_back(std::move(target));
    }
    const PlanOrigin origin{held, session.connection().id, session.connection().name, session.clock().nowMs()};
    BlueprintParts parts;
    parts.invite = options.invite;
    const BlueprintOutcome outcome = blueprintPlan(*blueprint, targets, origin, parts);
    for (const BlueprintObstacle &obstacle : outcome.obstacles)
        terminal.complain(u"%1: %2"_s.arg(fitForTerminal(obstacle.project), fitForTerminal(obstacleText(obstacle))));
    if (!options.planOnly.isEmpty()) {
        if (outcome.plan.steps.empty()) {
            terminal.say(Terminal::tr("Nothing differs at the service; no plan was written."));
            co_return Done;
        }
        if (const auto saved = saveFile(options.planOnly, planfile::write(outcome.plan)); !saved) {
            terminal.complain(sentenceFor(saved.error()));
            co_return Failed;
        }
        terminal.say(Terminal::tr("%Ln step(s) are in %1; ‘steward plan apply’ applies them.", nullptr,
                                  int(outcome.plan.steps.size()))
                         .arg(options.planOnly));
        co_return Done;
    }
    if (!outcome.plan.steps.empty())
        co_return co_await applyPlan(session, outcome.plan, options, terminal, stop);
    terminal.say(Terminal::tr("Nothing differs at the service."));
    PlanRecord only;
    only.plan = outcome.plan;
    co_return co_await setLabels(session, std::move(only), terminal);
}

} // namespace steward::cli
