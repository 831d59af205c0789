// SPDX-License-Identifier: GPL-3.0-or-later
// Steward's window composed as ui/main.cpp composes it, without translations, on the connection that the environment
// names. GUI thread.
#pragma once

#include "app/secrets/secretstorechoice.h"
#include "app/session/environment.h"
#include "app/settings/settings.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/support/themecontroller.h"

#include <QApplication>

namespace steward::bench {

inline QCoro::Task<SecretStoreChoice> keychain(OpContext ctx)
{
    return chooseSecretStore({}, std::move(ctx));
}

struct Program final
{
    explicit Program(QApplication &application)
        : settings(paths.settingsFile())
        , theme(application, settings)
        , connections({settings, clock, paths, [](const auto &) { qFatal("no demonstration here"); }, keychain})
        , window(connections, settings)
    {
        window.show();
    }

    void start()
    {
        auto environment = connectionFromEnvironment(QProcessEnvironment::systemEnvironment());
        if (!environment || !*environment)
            qFatal("OPENAI_BASE_URL and OPENAI_ADMIN_KEY name no connection");
        connections.start({false, {}, std::move(*environment)});
    }

    [[nodiscard]] Session &session() const { return *connections.session(); }
    void go(const QString &page) { window.organization()->go({page, {}, {}}); }

    Paths paths = Paths::standard();
    Clock clock;
    Settings settings;
    ThemeController theme;
    ConnectionController connections;
    MainWindow window;
};

} // namespace steward::bench
