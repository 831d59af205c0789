// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a project are to be set up elsewhere, and, live, what that comes to: how many steps, and what cannot
// be done. GUI thread.
#pragma once

#include "app/planning/blueprintplan.h"

#include <QWidget>

class QCheckBox;

namespace steward {

class LinkButton;
class NoteBox;
class TextLabel;

class PartsForm final : public QWidget
{
    Q_OBJECT
public:
    /// \a mayInvite: people who are not in the organization can be invited (they come from another one).
    explicit PartsForm(bool mayInvite, QWidget *parent = nullptr);
    [[nodiscard]] BlueprintParts value() const;

    void showNothing(); ///< nothing can be compared yet
    void showReading(int projects);
    void showError(const Error &error);
    void showOutcome(const BlueprintOutcome &outcome);

Q_SIGNALS:
    void changed();
    void retryWanted();

private:
    QCheckBox *addBox(const QString &name, const QString &text, bool on);
    void showNotes(const BlueprintOutcome &outcome);
    QCheckBox *m_members, *m_accounts, *m_rateLimits, *m_spend, *m_labels, *m_invite;
    TextLabel *m_summary;
    NoteBox *m_obstacles;
    LinkButton *m_retry;
};

} // namespace steward
