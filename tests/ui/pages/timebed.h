// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration server and a session that share a clock which the test moves, so that traffic really moves over and
// days pass at once.
#pragma once

#include "app/base/clock.h"
#include "app/demo/demoserver.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/support/consolepage.h"

#include <memory>
#include <QTemporaryDir>

namespace steward::test {

struct TimeBed final
{
    static constexpr UnixSeconds kStart = 1'795'430'460; ///< a Tuesday morning

    explicit TimeBed(demo::Quirks quirks = {});
    /// Opens the session; everything has been read once, and rotations are led.
    [[nodiscard]] bool read();
    [[nodiscard]] PageContext context() { return {*session, *settings}; }
    /// On the server.
    [[nodiscard]] bool isAlive(const QString &keyId) const;
    /// Keys of "Parcel Routing Production" that were used within the last hour, of "user" or "service_account".
    [[nodiscard]] QStringList keysOf(const QString &ownerType) const;

    QTemporaryDir dir;
    FixedClock clock;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Session> session;
};

} // namespace steward::test
