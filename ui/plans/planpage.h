// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one plan: before it is applied what each step will do and break, which of them stay and what has to be
// typed; while it is applied and after, what has become of each and what can be done about it. Leaving the page stops
// nothing: the runner belongs to Changes. Several may be open. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrunner.h"
#include "ui/plans/planstepsmodel.h"
#include "ui/support/consolepage.h"

#include <QPointer>
#include <QTimer>

class QPushButton;

namespace steward {

class IconLabel;
class MessageBar;
class PillRow;
class PlanExport;
class PlanList;
class PlanProgress;
class StepDetail;
class TextLabel;

class PlanPage final : public ConsolePage
{
    Q_OBJECT
public:
    /// \a runner: of context.session.changes(); not begun for a draft.
    PlanPage(PageContext context, PlanRunner &runner, QWidget *parent = nullptr);
    ~PlanPage() override;
    Q_DISABLE_COPY_MOVE(PlanPage)

    [[nodiscard]] QString pageId() const override { return QStringLiteral("plan"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] Target place() const override { return {QStringLiteral("plan"), planId(), {}}; }
    void activate() override;
    bool escape() override;
    void toggleDetail() override;
    void exportRows() override;

    [[nodiscard]] QString planId() const { return m_planId; }
    [[nodiscard]] const PlanRecord &record() const { return m_runner->record(); }
    [[nodiscard]] bool isDraft() const { return !m_runner->record().hasBegun() && !m_applied; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] PlanExport &exports() { return *m_export; }
    void apply(); ///< when it may

Q_SIGNALS:
    void closeRequested(); ///< nothing is under way: the page and its runner may go

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFooter();
    QPushButton *addButton(const char *name, const QString &text, QLatin1StringView icon = {});
    void connectParts();
    void follow(PlanRunner &runner);
    void review();
    void refresh(); ///< everything but the list
    void refreshDraft();
    void refreshRun();
    void refreshMessages();
    void showStep();
    void include(const QList<int> &steps, bool included);
    void stepChanged(int step);
    void proposeUndo();
    void readTraffic(); ///< of the keys that the plan ends
    void showRecord(int step);
    void proposeOtherWay(); ///< to what the service has refused

    PageContext m_context;
    QPointer<PlanRunner> m_runner;
    QString m_planId;
    PlanDraft m_draft;
    NameBook m_names;
    bool m_applied = false; ///< by a person, here; the journal need not have answered yet
    PlanStepsModel m_steps;
    QTimer m_soon, m_reviewSoon, m_minute;

    TextLabel *m_title, *m_facts, *m_summary, *m_summaryMore, *m_reason, *m_note;
    IconLabel *m_reasonIcon;
    QWidget *m_summaryRow, *m_footer;
    PillRow *m_dangers;
    MessageBar *m_messages;
    PlanProgress *m_progress;
    PlanList *m_list;
    StepDetail *m_detail;
    PlanExport *m_export = nullptr;
    QPushButton *m_exportButton, *m_pause, *m_stopAfter, *m_abort;
    QPushButton *m_save, *m_cancel, *m_apply, *m_dropRest, *m_undo, *m_retryFailed, *m_goOn, *m_close;
    QHash<QString, qint64> m_traffic; ///< requests of the last hour, once they are known
    TaskScope m_tasks;                // last
};

} // namespace steward
