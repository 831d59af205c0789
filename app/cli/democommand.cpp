// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/completion.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"
#include "app/demo/demoserver.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<int> runDemoServer(Options options, Terminal &terminal, std::stop_token stop)
{
    demo::DemoServer server(options.server);
    if (!server.listen()) {
        terminal.complain(Terminal::tr("Port %1 cannot be used: %2.")
                              .arg(options.server.port)
                              .arg(fitForTerminal(server.errorString())));
        co_return Failed;
    }
    terminal.say(Terminal::tr("%1 is served until Ctrl+C.").arg(server.organizationName()));
    // The keys are made up and good for this server only.
    const auto told = terminal.data("export OPENAI_BASE_URL=" + server.baseUrl().toEncoded() +
                                    "\nexport OPENAI_ADMIN_KEY=" + server.adminKey() + '\n');
    if (!told) {
        terminal.complain(sentenceFor(told.error()));
        co_return Failed;
    }
    Completion<bool> stopped;
    const std::stop_callback onStop(stop, [&stopped] { stopped.complete(true); });
    (void)co_await stopped.value();
    co_return Done; // being stopped is how it ends
}

} // namespace steward::cli
