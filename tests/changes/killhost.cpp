// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as ui/main.cpp calls it, killed by itself right after the Nth entry of the journal is on the disk:
//     killhost N COMMAND…     N: 0 for never
#include "app/changes/changes.h"
#include "app/cli/cli.h"
#include "app/secrets/processguard.h"
#include "app/session/session.h"

#include <csignal>
#include <cstdlib>

using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    steward::guardProcess();
    if (argc < 3)
        return 99;
    const int killAt = std::atoi(argv[1]);
    const auto prepare = [killAt](steward::Session &session) {
        session.changes().setSettleTimes({{1ms, 3ms}});
        QObject::connect(&session.changes().journal(), &steward::Journal::appended, &session,
                         [killAt, entries = 0](const steward::JournalEntry &) mutable {
                             if (++entries == killAt)
                                 (void)std::raise(SIGKILL);
                         });
    };
    return steward::runCli(argc - 1, argv + 1, [] {}, prepare);
}
