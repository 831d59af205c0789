// SPDX-License-Identifier: GPL-3.0-or-later
// A page whose verbs are used as a person would, and what it proposes, applied at the demonstration server.
#pragma once

#include "app/changes/changes.h"
#include "app/changes/namebook.h"
#include "app/changes/plantext.h"
#include "tests/support/await.h"
#include "tests/ui/pages/pagefixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace steward::test {

class VerbBed final
{
public:
    VerbBed(PageFixture &fixture, ConsolePage &page)
        : m_session(*fixture.session)
        , m_page(page)
    {
        QObject::connect(&page, &ConsolePage::planProposed, &page,
                         [this](const Plan &plan) { m_plans.push_back(plan); });
    }

    [[nodiscard]] const std::vector<Plan> &plans() const { return m_plans; }
    [[nodiscard]] Plan takePlan()
    {
        if (m_plans.size() != 1)
            qFatal("%d plans were proposed instead of one", int(m_plans.size()));
        return std::exchange(m_plans, {}).front();
    }
    [[nodiscard]] QAction *verb(const QString &id) const
    {
        return m_page.findChild<QAction *>(QStringLiteral("verb.") + id);
    }
    /// By the button at the foot of the pane, with the mouse, or from its 'More' where a narrow pane has put it there.
    [[nodiscard]] bool clickInPane(const QString &id) const
    {
        QAction *action = verb(id);
        if (!action || !comesTrue([action] { return action->isVisible() && action->isEnabled(); }))
            return false;
        auto *button = m_page.findChild<QPushButton *>(QStringLiteral("pane.") + id);
        if (button && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        auto *more = m_page.findChild<QPushButton *>(QStringLiteral("pane.more"));
        if (!more || !more->isVisible())
            return false;
        action->trigger();
        return true;
    }
    /// The verb's key in \a table, once the verb can be had for what is selected. The window is made the active one
    /// again: without a window manager it does not become so by itself when a dialog has closed.
    [[nodiscard]] bool press(QWidget &table, const QString &id, Qt::Key key) const
    {
        QAction *action = verb(id);
        table.window()->activateWindow();
        table.setFocus();
        if (!action || !comesTrue([&] { return action->isEnabled() && table.isActiveWindow() && table.hasFocus(); }))
            return false;
        QTest::keyClick(&table, key);
        return true;
    }
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        auto *found = m_page.findChild<QDialog *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    /// The plan's steps as people read them.
    [[nodiscard]] QStringList sentences(const Plan &plan) const
    {
        QStringList all;
        for (const Step &step : plan.steps)
            all += plantext::sentence(step, plan, NameBook(m_session.organization().snapshot()));
        return all;
    }
    /// Applies it to the end or until a person would have to decide.
    [[nodiscard]] const PlanRecord &apply(const Plan &plan) const
    {
        PlanRunner &runner = m_session.changes().prepare(plan);
        runner.start();
        if (!comesTrue(
                [&runner] {
                    return runner.state() == PlanRunner::State::Ended || runner.state() == PlanRunner::State::Deciding;
                },
                60'000))
            qFatal("the plan does not end");
        return runner.record();
    }
    [[nodiscard]] bool applyWhole(const Plan &plan) const
    {
        const PlanRecord &record = apply(plan);
        for (std::size_t i = 0; i < record.steps.size(); ++i) {
            if (!isReached(record.steps[i].phase)) {
                qWarning() << record.plan.steps[i].operation << phaseId(record.steps[i].phase)
                           << (record.steps[i].error ? record.steps[i].error->serverText : QString());
                return false;
            }
        }
        return true;
    }

private:
    Session &m_session;
    ConsolePage &m_page;
    std::vector<Plan> m_plans;
};

/// Types \a text over what stands in the field called \a name, with the keyboard.
inline void typeInto(QWidget &dialog, const QString &name, const QString &text)
{
    auto *widget = dialog.findChild<QWidget *>(name);
    if (!widget)
        qFatal("there is no field %s", qPrintable(name));
    auto *combo = qobject_cast<QComboBox *>(widget);
    QLineEdit *field = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
    field->setFocus();
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

[[nodiscard]] inline QString labelText(QWidget &dialog, const QString &name)
{
    const auto *label = dialog.findChild<QLabel *>(name);
    return label ? label->text() : QStringLiteral("(no such label)");
}

/// Of a dialog that makes a plan: clicks "Show the plan", if it can be clicked.
[[nodiscard]] inline bool show(QDialog &dialog)
{
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("planShow"));
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// Of such a dialog: what it says is still wanted.
[[nodiscard]] inline QString hindrance(QDialog &dialog)
{
    return labelText(dialog, QStringLiteral("planHindrance"));
}

} // namespace steward::test
