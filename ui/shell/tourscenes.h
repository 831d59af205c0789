// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of the picture tour: one line for each picture. A scene names what it connects to, what is done before its
// data is awaited and what when it is there.
#pragma once

#include <QSize>
#include <QString>
#include <span>

class QWidget;

namespace steward {

class ConnectionController;
class ConnectPage;
class MainWindow;
class OrganizationView;
class Session;

enum class TourConnection {
    None,      ///< the first start
    Usual,     ///< the demonstration
    ReadOnly,  ///< its read-only admin key
    Revoked,   ///< a key the service does not accept, over the usual archive
    Offline,   ///< nobody answers, over the usual archive
    Throttled, ///< 8 requests a minute, nothing read yet
    Slow,      ///< nothing read yet, and the lists of projects do not answer
    Failing,   ///< over the usual archive, some lists answer with nonsense
    Empty,     ///< an organization with nothing in it
    Rotating,  ///< keys are rotated, in an archive of its own
    Changing,  ///< some of what is asked of it fails, is lost or takes for ever
};

/// How the desktop is set while a picture is taken.
enum class TourLook {
    Usual,    ///< in both themes
    Contrast, ///< the desktop asks for high contrast
    Mirrored, ///< written from right to left
    Large,    ///< letters of 20 px
};

/// What a scene may do: everything a person could, by the same ways.
class TourStage final
{
public:
    TourStage(MainWindow &window, ConnectionController &connections)
        : m_window(window)
        , m_connections(connections)
    {
    }

    [[nodiscard]] MainWindow &window() const { return m_window; }
    [[nodiscard]] ConnectionController &connections() const { return m_connections; }
    [[nodiscard]] OrganizationView &view() const;
    [[nodiscard]] ConnectPage &connectPage() const;
    [[nodiscard]] Session &session() const;

    /// Nothing is being read and everything that was read is joined.
    [[nodiscard]] bool isSettled() const;
    void go(const char *page, const char *filter = "") const;
    void selectRow(int row) const; ///< of the current page's table
    void selectMore(int row) const;
    void type(const char *objectName, const QString &text) const;
    void press(const char *objectName) const;
    void trigger(const char *action) const;
    void closeOverlays() const;
    void catchUp() const; ///< the sidebar's numbers of pages that are not in front

private:
    MainWindow &m_window;
    ConnectionController &m_connections;
};

struct TourScene final
{
    const char *name;
    TourConnection connection = TourConnection::Usual;
    void (*arrange)(const TourStage &) = nullptr; ///< when it is ready
    bool (*ready)(const TourStage &) = nullptr;   ///< null: settled
    void (*before)(const TourStage &) = nullptr;  ///< before it is awaited
    QSize size{1280, 800};
    qreal ratio = 1.0;
    bool fresh = false; ///< connect anew although the scene before had the same connection
    TourLook look = TourLook::Usual;
};

[[nodiscard]] std::span<const TourScene> tourScenes();

} // namespace steward
