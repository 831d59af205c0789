// SPDX-License-Identifier: GPL-3.0-or-later
// A session on the demonstration server with settings of its own, for tests of pages: what a page shows is what came
// over HTTP and through the archive. Nothing is shared between fixtures.
#pragma once

#include "app/demo/demoserver.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/sync/sync.h"
#include "ui/support/consolepage.h"

#include <QTemporaryDir>

namespace steward::test {

class PageFixture final
{
public:
    explicit PageFixture(demo::Options options = {}, bool withServer = true);

    /// Opens the session and waits until everything has been read once.
    [[nodiscard]] bool read();
    /// A second session on the same archive, as after a restart; the first is gone.
    void restart();

    [[nodiscard]] PageContext context() { return {*session, *settings}; }

    QTemporaryDir dir;
    Clock clock;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Session> session;

private:
    void makeSession();
};

/// Shows \a page as in the window: 1076 x 720.
void showPage(QWidget &page);

} // namespace steward::test
