// SPDX-License-Identifier: GPL-3.0-or-later
// What a scene of the picture tour may do: everything a person could, by the same ways. GUI thread.
#pragma once

#include <QString>

namespace steward {

class ConnectionController;
class ConnectPage;
class MainWindow;
class OrganizationView;
class Session;

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

} // namespace steward
