// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planrun.h"

#include "app/async/completion.h"
#include "app/changes/plantext.h"
#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"
#include "app/exports/secretfile.h"

#include <QDateTime>
#include <QDir>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = PlanRunner::State;

/// The lines of one run. Lives as long as it.
class Reporter final
{
public:
    Reporter(const Following &following, Terminal &terminal)
        : m_following(following)
        , m_terminal(terminal)
    {
        for (const StepState &state : following.runner.record().steps)
            m_told.push_back(following.fromTheStart ? StepPhase::Waiting : state.phase);
        tellAll(); // what was done already
        QObject::connect(&following.runner, &PlanRunner::stepChanged, &m_context, [this](int index) { tell(index); });
        QObject::connect(&following.runner, &PlanRunner::secretReady, &m_context,
                         [this](const QString &stepId) { keep(stepId); });
    }
    Q_DISABLE_COPY_MOVE(Reporter)

    [[nodiscard]] bool hasLostSecret() const { return m_lostSecret; }
    void tellAll()
    {
        for (std::size_t i = 0; i < m_told.size(); ++i)
            tell(static_cast<int>(i));
    }

private:
    void tell(int step)
    {
        const auto index = static_cast<std::size_t>(step);
        const StepState &state = m_following.runner.record().steps[index];
        if (state.phase == StepPhase::Elsewhere)
            return; // what comes of it is told
        if (std::exchange(m_told[index], state.phase) == state.phase)
            return;
        const QString line = u"%1: %2"_s.arg(numbered(m_following.shown, index), plantext::phase(state));
        switch (state.phase) {
        case StepPhase::Done:
        case StepPhase::Reached:
            if (state.secretLost) {
                m_lostSecret = true;
                m_terminal.complain(line + u". "_s + Terminal::tr("Delete the key and create another."));
            } else {
                m_terminal.say(line);
            }
            break;
        case StepPhase::Failed:
        case StepPhase::Unknown:
            m_terminal.complain(state.error ? line + u". "_s + sentenceFor(*state.error) : line);
            break;
        case StepPhase::Changed:
            m_terminal.complain(line + differences(state));
            break;
        case StepPhase::Waiting:
        case StepPhase::Checking:
        case StepPhase::Sending:
        case StepPhase::Settling:
        case StepPhase::Elsewhere:
        case StepPhase::Dropped:
            m_terminal.progress(line);
            break;
        }
    }

    static QString differences(const StepState &state)
    {
        QString text;
        for (const Difference &difference : state.differences)
            text += u". "_s + fitForTerminal(plantext::difference(difference));
        return text;
    }

    void keep(const QString &stepId)
    {
        const auto secret = m_following.runner.takeSecret(stepId);
        if (!secret)
            return;
        const QString path = QDir(m_following.secretsDir).filePath(secretFileName(secret->ownerId));
        if (const auto saved = saveSecret(path, secret->value); !saved) {
            m_lostSecret = true;
            m_terminal.complain(sentenceFor(saved.error()) + u' ' +
                                Terminal::tr("The secret of key %1 is lost. Delete the key and create another.")
                                    .arg(fitForTerminal(secret->ownerId)));
            return;
        }
        m_terminal.say(Terminal::tr("The secret of ‘%1’ is in %2.").arg(fitForTerminal(secret->name), path));
    }

    const Following &m_following;
    Terminal &m_terminal;
    std::vector<StepPhase> m_told;
    bool m_lostSecret = false;
    QObject m_context; // the connections end with it
};

bool rests(State state)
{
    return state == State::Ended || state == State::Deciding || state == State::Paused;
}

/// What can be decided without a person, by what the command line says. False: nothing.
bool decide(Following &following)
{
    PlanRunner &runner = following.runner;
    if (runner.state() != State::Deciding || runner.hindrance())
        return false;
    const PlanRecord &record = runner.record();
    QStringList changed;
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        if (following.anyway && record.steps[i].phase == StepPhase::Changed && !record.steps[i].anyway)
            changed += record.plan.steps[i].id;
    }
    for (const QString &stepId : std::as_const(changed))
        runner.applyAnyway(stepId);
    if (!changed.isEmpty())
        return true;
    if (std::exchange(following.retryFailed, false) && record.count(StepPhase::Failed) > 0) {
        runner.retryFailed();
        return true;
    }
    return false;
}

void tellRest(const PlanRecord &record, Terminal &terminal)
{
    terminal.complain(Terminal::tr("%1. ‘steward plan continue %2’ goes on; with --drop it lets the rest be.")
                          .arg(countsOf(record), fitForTerminal(record.plan.id)));
}

} // namespace

int exitCodeOf(const PlanRecord &record, bool lostSecret)
{
    if (record.count(StepPhase::Unknown) > 0)
        return StepsUnknown;
    if (record.count(StepPhase::Changed) > 0)
        return StepsChanged;
    return record.count(StepPhase::Failed) > 0 || lostSecret ? StepsFailed : Done;
}

int toldOutcome(const PlanRecord &record, bool lostSecret, Terminal &terminal)
{
    const int code = exitCodeOf(record, lostSecret);
    if (record.hasEnded()) {
        terminal.say(countsOf(record) + u'.');
        return code;
    }
    terminal.complain(Terminal::tr("The other process is no longer applying the plan."));
    tellRest(record, terminal);
    return code == Done ? int(Failed) : code; // it was stopped or died between two steps
}

QString sentenceFor(const PlanHolder &holder)
{
    if (holder.pid == 0)
        return Terminal::tr("Another process has just applied this plan.");
    return fitForTerminal(
        Terminal::tr("Another process is applying this plan: %1, process %2 on %3, since %4.")
            .arg(holder.program, QString::number(holder.pid), holder.host,
                 QDateTime::fromMSecsSinceEpoch(holder.sinceMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)));
}

Refusal held(const PlanHolder &holder)
{
    return {sentenceFor(holder) + u' ' + Terminal::tr("With --wait, what it does is told here until it ends."),
            PlanRefused};
}

QString countsOf(const PlanRecord &record)
{
    const int reached = record.count(StepPhase::Done) + record.count(StepPhase::Reached);
    QString text = Terminal::tr("%1 of %2 steps done").arg(reached).arg(record.steps.size());
    const std::pair<StepPhase, QString> others[] = {{StepPhase::Failed, Terminal::tr(", %1 failed")},
                                                    {StepPhase::Changed, Terminal::tr(", %1 not as planned")},
                                                    {StepPhase::Unknown, Terminal::tr(", %1 unknown")},
                                                    {StepPhase::Elsewhere, Terminal::tr(", %1 under way elsewhere")},
                                                    {StepPhase::Dropped, Terminal::tr(", %1 dropped")},
                                                    {StepPhase::Waiting, Terminal::tr(", %1 waiting")}};
    for (const auto &[phase, words] : others) {
        if (const int count = record.count(phase); count > 0)
            text += words.arg(count);
    }
    return text;
}

QCoro::Task<int> follow(Following following, Terminal &terminal, std::stop_token stop)
{
    PlanRunner &runner = following.runner;
    const Reporter reporter(following, terminal);
    const std::stop_callback onStop(stop, [&] {
        terminal.complain(
            Terminal::tr("No further step is begun; what is under way ends first. Ctrl+C again ends at once."));
        runner.pause();
    });
    bool isFirst = true;
    while (!stop.stop_requested()) {
        Completion<bool> resting;
        QObject context;
        // Queued: the command goes on outside of the runner's signals.
        QObject::connect(
            &runner, &PlanRunner::stateChanged, &context,
            [&resting, &runner] {
                if (rests(runner.state()))
                    resting.complete(true);
            },
            Qt::QueuedConnection);
        if (std::exchange(isFirst, false))
            runner.start();
        else if (!decide(following))
            break;
        (void)co_await resting.value();
    }
    const PlanRecord &record = runner.record();
    if (runner.state() == State::Ended) {
        const int code = exitCodeOf(record, reporter.hasLostSecret());
        terminal.say(countsOf(record) + u'.');
        co_return code;
    }
    if (const auto &holder = runner.holder()) {
        if (!following.wait)
            terminal.complain(held(*holder).text);
        co_return PlanRefused;
    }
    tellRest(record, terminal);
    if (stop.stop_requested())
        co_return Stopped;
    if (const auto &hindrance = runner.hindrance()) {
        terminal.complain(sentenceFor(*hindrance));
        co_return exitCodeFor(*hindrance);
    }
    co_return exitCodeOf(record, reporter.hasLostSecret());
}

QCoro::Task<int> followOther(Following following, Terminal &terminal, std::stop_token stop)
{
    const PlanRunner &runner = following.runner;
    Reporter reporter(following, terminal);
    Completion<bool> atRest;
    QObject context;
    const auto look = [&atRest, &runner] {
        if (!runner.holder())
            atRest.complete(true);
    };
    QObject::connect(&runner, &PlanRunner::stateChanged, &context, look, Qt::QueuedConnection);
    const std::stop_callback onStop(stop, [&atRest] { atRest.complete(false); });
    look();
    if (!co_await atRest.value()) {
        terminal.complain(Terminal::tr("No longer waiting; the other process goes on."));
        co_return Stopped;
    }
    reporter.tellAll();
    co_return toldOutcome(runner.record(), reporter.hasLostSecret(), terminal);
}

} // namespace steward::cli
