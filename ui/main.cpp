// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only place that builds services and hands them to one another.
#include "app/base/platform.h"
#include "app/cli/cli.h"
#include "app/secrets/processguard.h"
#include "app/secrets/secretstorechoice.h"
#include "app/session/environment.h"
#include "app/settings/settings.h"
#include "ui/demonstration.h"
#include "ui/report/reportpdf.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/support/icons.h"
#include "ui/support/themecontroller.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr UnixSeconds kTourTime = 1'795'430'460; // 2026-11-23T10:41:00Z

struct Options final
{
    bool demonstration = false;
    QString connection, tour;
    QStringList scenes; ///< of the tour; empty: all
};

Options parse(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption demo(u"demo"_s, u"Open the demonstration organization."_s);
    const QCommandLineOption connection(u"connection"_s, u"Open this connection."_s, u"name"_s);
    const QCommandLineOption tour(u"tour"_s, u"Write pictures of everything to this directory."_s, u"directory"_s);
    const QCommandLineOption scenes(u"scenes"_s, u"Only these pictures of the tour, by name, with commas."_s,
                                    u"names"_s);
    parser.addOptions({demo, connection, tour, scenes});
    parser.process(application);
    return {parser.isSet(demo), parser.value(connection), parser.value(tour),
            parser.value(scenes).split(u',', Qt::SkipEmptyParts)};
}

bool wantsTour(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc,
                       [](const char *each) { return QByteArrayView(each).startsWith("--tour"); });
}

/// Before the application exists: the same pictures on every machine, also without a display.
void prepareTour()
{
    qputenv("TZ", "UTC");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QCoro::Task<SecretStoreChoice> keychain(OpContext ctx)
{
    return chooseSecretStore({}, std::move(ctx));
}

/// The tour touches neither a person's keychain nor their files.
QCoro::Task<SecretStoreChoice> memoryOnly(OpContext)
{
    SecretStoreChoice choice;
    choice.store = std::make_unique<MemoryStore>();
    co_return choice;
}

int runCommand(int argc, char **argv)
{
    const auto translate = [] {
        static Translations translations; // for as long as the application lives
        translations.install(Settings(Paths::standard().settingsFile()).language());
    };
    const auto paperOnly = [](int &count, char **words) -> std::unique_ptr<QCoreApplication> {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever the desktop looks like, and where there is none
        return std::make_unique<QApplication>(count, words);
    };
    return runCli(argc, argv, translate, {}, {paperOnly, reportPdf});
}

int runWindow(QApplication &application, const Options &options)
{
    const bool touring = !options.tour.isEmpty();
    QTemporaryDir scratch;
    if (touring)
        qputenv("HOME", QFile::encodeName(scratch.path())); // what is shown as ~ is the same in each run
    const Paths paths = touring
                            ? Paths{scratch.filePath(u".config/steward"_s), scratch.filePath(u".local/share/steward"_s)}
                            : Paths::standard();
    const Clock systemClock;
    const FixedClock fixedClock(kTourTime);
    const Clock &clock = touring ? static_cast<const Clock &>(fixedClock) : systemClock;

    Settings settings(paths.settingsFile());
    Translations translations;
    translations.install(settings.language());
    QObject::connect(&settings, &Settings::languageChanged, &application,
                     [&] { translations.install(settings.language()); });
    if (touring)
        settings.setTheme(Settings::Theme::Light);
    ThemeController theme(application, settings);
    Demonstration demonstration(clock, paths.dataDir, touring);
    ConnectionController connections({settings, clock, paths,
                                      [&](Demonstration::Ready ready) { demonstration.start(std::move(ready)); },
                                      touring ? memoryOnly : keychain, demonstration.time()});
    MainWindow window(connections, settings);
    window.show();

    if (touring) {
        Tour tour(
            window, connections, settings, theme,
            [&](TourConnection kind, Demonstration::Ready ready) { demonstration.startFor(kind, std::move(ready)); },
            QDir(options.tour));
        if (!options.scenes.isEmpty())
            tour.choose(options.scenes);
        QObject::connect(&tour, &Tour::finished, &application,
                         [](int failures) { QCoreApplication::exit(failures == 0 ? 0 : 1); });
        connections.start({});
        tour.start();
        return QApplication::exec();
    }
    ConnectionController::Start start{options.demonstration, options.connection, {}};
    auto environment = connectionFromEnvironment(QProcessEnvironment::systemEnvironment());
    if (environment)
        start.environment = std::move(*environment);
    connections.start(std::move(start));
    if (!environment)
        Q_EMIT connections.failed(environment.error());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    guardProcess();
    shareHeaps();
    if (isCliCommand(argc, argv))
        return runCommand(argc, argv);
    if (wantsTour(argc, argv))
        prepareTour();
    QApplication application(argc, argv);
    // As the desktop or the environment says; never for loopback, where plain http is spoken (Transport).
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication::setApplicationName(u"Steward"_s);
    QApplication::setApplicationDisplayName(u"Steward"_s);
    QApplication::setApplicationVersion(QLatin1StringView(STEWARD_VERSION));
    QApplication::setDesktopFileName(u"io.github.steward_console.Steward"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/steward.svg"_s));
    return runWindow(application, parse(application));
}
