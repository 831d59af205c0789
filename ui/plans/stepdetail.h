// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside the steps: what the current one will break and how it can be taken back, the request, the name to be
// typed; once it has begun, what it met, with the request id and what can be done about it. GUI thread.
#pragma once

#include "ui/plans/planwords.h"
#include "ui/support/cell.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace steward {

class LinkButton;
class PillRow;
class TextLabel;
class TypedNameBox;

class StepDetail final : public QFrame
{
    Q_OBJECT
public:
    explicit StepDetail(QWidget *parent = nullptr);

    void showNothing();
    void showDraft(const PlanDraft &draft, int step, const NameBook &names);
    /// What can be done where the service has refused a step or its answer was lost; empty: there is no such thing.
    struct OtherWay final
    {
        QString advice, verb;
        bool canLookAgain = true; ///< false: another look would tell nothing, as things stand
    };
    /// Looking again tells something only where the key may read it and the service shows it; else who needs what.
    [[nodiscard]] static OtherWay whereAnswerWasLost(const Step &step, const StepState &state,
                                                     const std::optional<Error> &hindrance, const QString &keyTail);
    /// \a decidable: the plan has not ended, so that something can still be done about the step.
    void showRecord(const PlanRecord &record, int step, const NameBook &names, bool decidable,
                    const OtherWay &otherWay);
    [[nodiscard]] TypedNameBox &nameBox() { return *m_nameBox; }

Q_SIGNALS:
    void typed(const QString &text);
    void retryRequested();
    void anywayRequested();
    void dropRequested();
    void otherWayRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *addHeading(QVBoxLayout *column, const QString &text);
    TextLabel *addText(QVBoxLayout *column, const QString &name);
    void buildButtons(QVBoxLayout *column);
    void showHead(const Plan &plan, int step, const NameBook &names, std::vector<Pill> pills);
    static void put(TextLabel *heading, TextLabel *text, const QString &words);
    void showRequest(const Step &step, const QJsonObject &arguments);

    PillRow *m_pills;
    TextLabel *m_place, *m_title;
    TextLabel *m_breaksTitle, *m_breaks, *m_metTitle, *m_met, *m_adviceTitle, *m_advice, *m_backTitle, *m_back;
    TextLabel *m_needsTitle, *m_needs, *m_requestTitle, *m_request, *m_idTitle, *m_id;
    LinkButton *m_copy;
    QString m_copyText;
    TypedNameBox *m_nameBox;
    QWidget *m_buttons;
    QPushButton *m_retry, *m_anyway, *m_drop, *m_otherWay;
};

} // namespace steward
