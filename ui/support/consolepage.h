// SPDX-License-Identifier: GPL-3.0-or-later
// ConsolePage is what the shell knows of a page: a title, a place to go inside it, and what it asks of the shell. Pages
// get their collaborators in the constructor and never reach into the shell. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <utility>
#include <vector>

namespace steward {

class ConnectionSwitch;
class Session;
struct Plan;
class Settings;

/// Where to go: a page and, inside it, a row or a quick filter.
struct Target final
{
    QString page;   ///< "overview", "projects", …, or "plan", "rotation" or "campaign", of which
                    ///< rowId says which one; or "offboarding", of the person rowId
    QString rowId;  ///< row to select; may be empty
    QString filter; ///< id of a quick filter to switch on alone, e.g. "owner-gone"; may be empty
    friend bool operator==(const Target &, const Target &) = default;
};

struct PageContext final
{
    Session &session;
    Settings &settings;
    ConnectionSwitch *connections = nullptr; ///< null in tests of a single page
};

/// What F1 says of a page: plain text, translated.
struct PageHelp final
{
    QString shows;                                 ///< what it is and what it is good for
    QString source;                                ///< where the data comes from, and what it does not know
    std::vector<std::pair<QString, QString>> keys; ///< as on this keyboard, and what they do here
};

class ConsolePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString pageId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual PageHelp help() const { return {}; } ///< F1; every page has one (tst_keyboard)
    /// Where one comes to this page again.
    [[nodiscard]] virtual Target place() const { return {pageId(), {}, {}}; }
    virtual void activate() {}                                 ///< shown by a person: take the focus, tell sync
    virtual void go(const Target &target) { Q_UNUSED(target) } ///< select the row, switch the filter on
    virtual void focusFilter() {}                              ///< Ctrl+F
    virtual void exportRows() {}                               ///< Ctrl+E
    virtual bool escape() { return false; }                    ///< Esc: true when something was cleared or closed
    virtual void toggleDetail() {}                             ///< F9
    /// Back, before the way leads to another page: true when a choice on this page was undone.
    virtual bool goBack() { return false; }
    [[nodiscard]] virtual bool canGoBack() const { return false; }

Q_SIGNALS:
    void navigate(const steward::Target &target);
    /// A change that a person has asked for: the shell shows it before anything is sent (see app/changes/plan.h).
    void planProposed(const steward::Plan &plan);
    void pastChanged();   ///< whether goBack() has something to undo
    void countsChanged(); ///< the sidebar's number or badge for this page

public:
    /// Whether rows that it has been given are not shown yet.
    [[nodiscard]] virtual bool awaitsRows() const { return false; }
    [[nodiscard]] virtual int count() const { return -1; }    ///< how many rows; -1: nothing known
    [[nodiscard]] virtual int attention() const { return 0; } ///< how many need a person
    [[nodiscard]] virtual bool attentionIsUrgent() const { return false; }
};

} // namespace steward
