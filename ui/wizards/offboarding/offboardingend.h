// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: how far the plan has come, which rotations are waited for, and the record for the leaver's file. GUI
// thread.
#pragma once

#include "app/changes/planrecord.h"
#include "ui/support/consolepage.h"

#include <functional>

class QPushButton;

namespace steward {

class CellList;
class TextLabel;

class OffboardingEnd final : public QWidget
{
    Q_OBJECT
public:
    /// \a record: the text of the record as Markdown, asked at the moment of saving.
    explicit OffboardingEnd(std::function<QString()> record, QWidget *parent = nullptr);
    /// Null: the plan has been shown, and not begun.
    void showRecord(const PlanRecord *record);
    struct Wait final
    {
        QString key, project, state; ///< of the rotation, in words
        QString rotationId;
        bool isOver = false;
        friend bool operator==(const Wait &, const Wait &) = default;
    };
    /// \a said: what holds the person, or that nothing does any more; empty: it never waited.
    void showWaits(const std::vector<Wait> &waits, const QString &said, bool mayStop);
    bool save(const QString &path); ///< by its ending: .pdf or Markdown

Q_SIGNALS:
    void opened(const steward::Target &target);
    void stopAsked(); ///< the person stays, or is dealt with in another way

private:
    void ask(bool pdf);
    void follow();
    std::function<QString()> m_record;
    TextLabel *m_state, *m_wait, *m_saved;
    CellList *m_waits;
    QPushButton *m_stop, *m_markdown, *m_pdf;
    QString m_name;
    bool m_shown = false, m_begun = false, m_waiting = false;
};

} // namespace steward
