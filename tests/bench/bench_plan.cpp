// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 1,000 steps (people into projects) applied to an organization at full scale with the window open: the
// longest time its event loop was away, what it leaves in memory, and its time beside a plain loop of as many requests
// of the same kind, which keeps no journal and shows nothing. Also the time that its review takes.
#include "app/base/platform.h"
#include "app/board/board.h"
#include "app/changes/changes.h"
#include "app/changes/review.h"
#include "app/sync/spend/spendsync.h"
#include "tests/bench/benchprogram.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/stallwatch.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr int kSteps = 1000;

struct Place final
{
    QString projectId, userId;
};

/// \a count people, each with a project that he or she is not in, from the \a first on.
std::vector<Place> places(const Snapshot &held, std::size_t first, std::size_t count)
{
    std::vector<const Project *> projects;
    for (const Project &project : held.projects) {
        if (!project.isArchived())
            projects.push_back(&project);
    }
    std::vector<Place> all;
    for (std::size_t i = first; all.size() < count && i < held.users.size(); ++i) {
        const User &user = held.users[i];
        const Project &project = *projects[1 + i % (projects.size() - 1)]; // not the Default project
        const bool isIn = std::any_of(user.projects.begin(), user.projects.end(),
                                      [&](const UserProject &each) { return each.id == project.id; });
        if (!isIn)
            all.push_back({project.id, user.id});
    }
    if (all.size() != count)
        qFatal("the organization is too small");
    return all;
}

Plan planOf(const std::vector<Place> &all)
{
    Plan plan;
    plan.id = newPlanId();
    plan.title = u"A thousand memberships"_s;
    for (const Place &place : all)
        plan.steps.push_back(
            {QString::number(plan.steps.size() + 1),
             u"projectusers.add"_s,
             {{u"project_id"_s, place.projectId}, {u"user_id"_s, place.userId}, {u"role"_s, u"member"_s}},
             {},
             {}});
    return plan;
}

/// What the runner asks, one after another: is this person in this project, and then into it.
double plainLoop(const std::vector<Place> &all)
{
    const QString base = qEnvironmentVariable("OPENAI_BASE_URL") + u"/organization/projects/"_s;
    QNetworkAccessManager manager;
    QEventLoop loop;
    const auto request = [&](const QString &path) {
        QNetworkRequest made{QUrl(base + path)};
        made.setRawHeader("Authorization", "Bearer " + qgetenv("OPENAI_ADMIN_KEY"));
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return made;
    };
    const auto wait = [&loop](QNetworkReply *reply) {
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->readAll();
        delete reply;
        return status;
    };
    QElapsedTimer timer;
    timer.start();
    for (const Place &place : all) {
        if (wait(manager.get(request(place.projectId + u"/users/"_s + place.userId))) != 404)
            qFatal("somebody is there already");
        const QByteArray body = "{\"user_id\":\"" + place.userId.toLatin1() + "\",\"role\":\"member\"}";
        if (wait(manager.post(request(place.projectId + u"/users"_s), body)) != 200)
            qFatal("not added");
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Calls \a then when nothing is being read and what was read is shown. A year of costs and usage at full scale takes
/// minutes and is bench_spendsync's: it is broken off.
void whenSettled(bench::Program &program, std::function<void()> then)
{
    auto *look = new QTimer(&program.window);
    look->setInterval(100);
    QObject::connect(look, &QTimer::timeout, &program.window, [&program, look, then, quiet = 0]() mutable {
        SpendSync &spend = program.session().spendSync();
        const bool readsSpend = spend.progress().running;
        if (readsSpend)
            spend.cancel();
        const bool busy = readsSpend || program.session().sync().progress().running ||
                          program.session().board().isBusy() || program.session().board().rows()->keys.empty();
        quiet = busy ? 0 : quiet + 1;
        if (quiet < 25)
            return;
        look->deleteLater();
        then();
    });
    look->start();
}

int run(QApplication &application)
{
    bench::Program program(application);
    bench::StallWatch watch;
    QElapsedTimer timer;
    double before = 0, heapBefore = 0, loopMs = 0;
    program.start();
    program.go(u"members"_s);
    whenSettled(program, [&] {
        const Snapshot held = program.session().organization().snapshot();
        loopMs = plainLoop(places(held, 5000, kSteps));
        const Plan plan = planOf(places(held, 0, kSteps));
        const double reviewMs = bench::medianMs(5, [&](int) {
            (void)reviewed(plan, {held, program.session().clock().now(), {}, {}});
        });
        bench::report("review of a plan of 1,000 steps", reviewMs, "ms", 0, "", "<= 16 ms");
        PlanRunner &runner = program.session().changes().prepare(plan);
        QObject::connect(&runner, &PlanRunner::stateChanged, &program.window, [&] {
            if (runner.state() == PlanRunner::State::Running)
                return;
            if (runner.state() != PlanRunner::State::Ended)
                qFatal("the plan did not end: %d reached", runner.record().count(StepPhase::Done));
            const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            watch.stop();
            const double after = bench::residentMb();
            bench::report("1,000 steps", ms, "ms", loopMs, "plain loop", "");
            bench::report("longest stall during them, Members open", watch.longestMs, "ms", 0, "", "<= 16 ms");
            bench::report("  of which the thread itself was working", watch.longestOwnMs, "ms", 0, "", "<= 16 ms");
            bench::report("resident memory after the last", after, "MB", before, "before", "");
            whenSettled(program, [&] {
                bench::report("resident memory at rest", bench::residentMb(), "MB", before, "before", "<= 1.05");
                bench::report("  of which in the heap, in use", bench::heapMb(), "MB", heapBefore, "before", "<= 1.05");
                std::_Exit(0);
            });
        });
        before = bench::residentMb();
        heapBefore = bench::heapMb();
        watch.start();
        timer.start();
        runner.start();
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        shareHeaps(); // as ui/main.cpp does
        bench::WatchedApplication application(argc, argv);
        return run(application);
    }
    QCoreApplication application(argc, argv);
    const bench::Server server({u"--scale"_s, u"full"_s});
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(bench::environment(server, home.path(), u"offscreen"_s));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(bench::program(u"bench_plan"_s), {u"run"_s});
    process.waitForFinished(-1);
    return process.exitCode();
}
