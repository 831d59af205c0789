// SPDX-License-Identifier: GPL-3.0-or-later
// Brings plans before a person: decides between the short confirmation and the page, shows the secrets that answers
// bring one after the other, offers to undo the last change, tells of plans that were interrupted or have ended, and
// has the lists read again that a plan was about. Plans themselves live in Changes: this may go and come back (another
// language) without stopping one. Child of its view. GUI thread.
#pragma once

#include "app/changes/planrunner.h"
#include "ui/support/consolepage.h"

#include <deque>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace steward {

class Changes;
class ConfirmPlanDialog;
class OrganizationView;
class PlanPage;
class SecretClipboard;
class SecretDialog;

class PlanController final : public QObject
{
    Q_OBJECT
public:
    /// After how long the lists are read again: reads lag behind writes (BEHAVIOURS 3).
    static constexpr std::chrono::milliseconds kReadAgain = std::chrono::seconds(8);
    /// How long 'Undo' is offered by itself; after that it stands in the menu and the journal.
    static constexpr std::chrono::milliseconds kOfferUndo = std::chrono::seconds(30);

    PlanController(PageContext context, OrganizationView &view);
    ~PlanController() override;
    Q_DISABLE_COPY_MOVE(PlanController)

    void propose(Plan plan);
    /// The page of a plan, made if need be; null when there is no such plan (any more).
    [[nodiscard]] PlanPage *page(const QString &planId);
    void undoLast();
    void askFile(); ///< 'Open plan…'
    void openFile(const QString &path);
    [[nodiscard]] QString undoTitle() const; ///< empty: there is nothing to undo
    [[nodiscard]] int underWay() const;      ///< plans that have begun and not ended
    /// Secrets of answers are being shown, or wait for it: they exist nowhere else.
    [[nodiscard]] bool hasSecretsToShow() const;
    [[nodiscard]] SecretClipboard &secretClipboard() { return *m_clipboard; }

Q_SIGNALS:
    void changed(); ///< undoTitle() or underWay()

private:
    void watch(PlanRunner *runner);
    void stateChanged(PlanRunner &runner);
    void ended(PlanRunner &runner);
    void confirm(PlanRunner &runner);
    void dropPage(const QString &planId);
    void closePage(PlanPage &page);
    void showSecrets();
    void tellInterrupted();
    void act(const QString &message);
    void offerUndo(const PlanRunner &runner);
    void readAgain(const Plan &plan);
    void refuse(const QString &happened, const QString &advice, const QString &detail = {});

    PageContext m_context;
    Changes &m_changes;
    OrganizationView &m_view;
    QHash<QString, PlanPage *> m_pages;
    QPointer<ConfirmPlanDialog> m_confirmation;
    QString m_confirmed; ///< plan of the confirmation that is open
    struct WaitingSecret final
    {
        QPointer<PlanRunner> runner;
        QString stepId;
    };
    std::deque<WaitingSecret> m_secrets;
    SecretClipboard *m_clipboard;
    QPointer<SecretDialog> m_secretDialog;
    QTimer m_undoOffer, m_readAgain;
    QSet<QString> m_projectsToRead;
};

} // namespace steward
