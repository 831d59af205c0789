// SPDX-License-Identifier: GPL-3.0-or-later
// The guided view of one rotation: all nine steps at the left with a fact under each, the present one in the middle,
// its gate at the right, and one primary button with the reason beside it where it cannot be used. Leaving the page
// stops nothing: the flow belongs to Rotations. GUI thread.
#pragma once

#include "app/flows/rotation/rotationflow.h"
#include "ui/support/consolepage.h"

#include <QPointer>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace steward {

class GatesPane;
class IconLabel;
class MessageBar;
class PillRow;
class RotationPanel;
class SecretClipboard;
class StepList;
class TextLabel;

class RotationPage final : public ConsolePage
{
    Q_OBJECT
public:
    RotationPage(PageContext context, RotationFlow &flow, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~RotationPage() override;
    Q_DISABLE_COPY_MOVE(RotationPage)

    [[nodiscard]] QString pageId() const override { return QStringLiteral("rotation"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    [[nodiscard]] Target place() const override;
    void activate() override;
    [[nodiscard]] RotationFlow &flow() const { return m_flow; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFooter();
    void refresh();
    void showPanel();
    void showFacts();
    void showProblem(const Error &error);
    void refused(const QString &word);
    void askCancel();
    [[nodiscard]] RotationPanel *panelFor(int step);
    [[nodiscard]] QString reasonNot() const;

    PageContext m_context;
    RotationFlow &m_flow;
    SecretClipboard &m_clipboard;
    StepList *m_steps;
    QStackedWidget *m_panels;
    GatesPane *m_gates;
    MessageBar *m_messages;
    TextLabel *m_title, *m_facts, *m_reason, *m_begun, *m_fast;
    PillRow *m_pills;
    IconLabel *m_reasonIcon;
    QPushButton *m_primary, *m_cancel, *m_leaked, *m_lift, *m_faster, *m_retry, *m_drop;
    RotationPanel *m_panel = nullptr;
    int m_step = -1;
    bool m_calm = false; ///< of a leak: the new key first
    QTimer m_soon;
};

} // namespace steward
