// SPDX-License-Identifier: GPL-3.0-or-later
// Who is invited, with which role, into which projects: addresses are pasted or come from a CSV file, and each has its
// verdict before anything is sent. Lines that cannot be invited are left out, and counted. The organization must
// outlive it. GUI thread.
#pragma once

#include "app/planning/invitelist.h"
#include "app/resources/invites/invitesapi.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace steward {

class CellList;
class ProjectPicker;
class RoleChoice;
class TextLabel;

class InviteForm final : public QWidget
{
    Q_OBJECT
public:
    using Known = std::function<const Snapshot &()>;
    explicit InviteForm(Known known, QWidget *parent = nullptr);

    void load(const QString &text);
    void loadFile(const QString &path);
    [[nodiscard]] std::vector<InviteCreate> value();
    [[nodiscard]] QString hindrance() const; ///< why there is nothing to invite yet; empty: there is
    [[nodiscard]] const InviteList &list() const { return m_list; }

Q_SIGNALS:
    void validityChanged(bool valid);
    void changed();

private:
    enum class Into { Projects, None, Default };
    QWidget *buildPeople();
    QWidget *buildGrants();
    void askFile();
    void read();
    void showVerdicts();
    void loadProjects();
    [[nodiscard]] Into into() const;
    [[nodiscard]] bool asksProjects() const; ///< somebody's projects are not in the file

    Known m_known;
    InviteList m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    TextLabel *m_summary, *m_fileError;
    CellList *m_verdicts;
    RoleChoice *m_role;
    QRadioButton *m_intoProjects, *m_intoNone, *m_intoDefault;
    ProjectPicker *m_projects;
    RoleChoice *m_projectRole;
    QTimer m_later;
    bool m_valid = false;
};

/// What is said of a line: "already a member: Ada Nwosu".
[[nodiscard]] QString inviteVerdict(const InviteLine &line);

} // namespace steward
