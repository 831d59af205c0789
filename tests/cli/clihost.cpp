// SPDX-License-Identifier: GPL-3.0-or-later
// The command line alone, as ui/main.cpp calls it.
#include "app/cli/cli.h"
#include "app/secrets/processguard.h"

int main(int argc, char **argv)
{
    steward::guardProcess();
    return steward::isCliCommand(argc, argv) ? steward::runCli(argc, argv, [] {}) : 99;
}
