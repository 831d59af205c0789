// SPDX-License-Identifier: GPL-3.0-or-later
// The picture tour: arranges one scene after another in the real window, waits until its data has arrived and
// everything has been joined (never for a time), and writes it as PNG in light and dark, with a contact sheet
// of each. What the scenes are stands in the other files that begin with tour. GUI thread; made by main for `steward
// --tour DIR`.
#pragma once

#include "app/session/connectflow.h"
#include "ui/shell/tourscenes.h"

#include <functional>
#include <QDir>
#include <QFont>
#include <QObject>
#include <QPixmap>
#include <QTimer>
#include <vector>

namespace steward {

class ConnectionController;
class MainWindow;
class Settings;
class ThemeController;

class Tour final : public QObject
{
    Q_OBJECT
public:
    /// Makes what a scene connects to; ready may be called later.
    using World = std::function<void(TourConnection, std::function<void(Result<Connected>)> ready)>;

    Tour(MainWindow &window, ConnectionController &connections, Settings &settings, ThemeController &theme, World world,
         const QDir &directory, QObject *parent = nullptr);
    void choose(const QStringList &names); ///< these scenes only
    Q_DISABLE_COPY_MOVE(Tour)
    void start();

Q_SIGNALS:
    void finished(int failures); ///< scenes that could not be shown or written

private:
    void failToStart(int failures);
    void next();
    void prepare();
    void arrange();
    void check();
    void picture(bool dark);
    void setLook(TourLook look);
    void giveUp();
    [[nodiscard]] const TourScene &scene() const { return m_scenes[m_at]; }
    [[nodiscard]] QPixmap grab() const;
    void closePopups();

    MainWindow &m_window;
    ConnectionController &m_connections;
    Settings &m_settings;
    ThemeController &m_theme;
    World m_world;
    QDir m_directory;
    std::vector<TourScene> m_scenes;
    size_t m_at = 0;
    TourConnection m_connected = TourConnection::None;
    TourLook m_look = TourLook::Usual;
    QFont m_font; ///< the usual one
    bool m_waiting = false;
    QTimer m_again; ///< looks again at a scene that is not ready
    QTimer m_limit; ///< a scene that never becomes ready must not hang a build
    int m_failures = 0;
    struct Taken final
    {
        QString name;
        QPixmap picture;
    };
    std::vector<Taken> m_light, m_dark;
};

} // namespace steward
