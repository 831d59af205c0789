// SPDX-License-Identifier: GPL-3.0-or-later
// Money by day, week or month, one stack for each step: the largest groups in the chart colours, the rest in grey on
// top. Provisional steps are hatched, steps of which something is missing have a dotted foot, steps to come are empty.
// Left and right choose a step, up and down a group in it; click and Enter report it. Fed by setContent() only.
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "ui/charts/plot.h"

namespace steward {

struct StackedContent final
{
    struct Group final
    {
        QString member, name;
        int place = 6;              ///< among the chart colours
        std::vector<Money> amounts; ///< one for each step
    };
    std::vector<SpendStep> steps;    ///< with total and rest
    std::vector<UnixSeconds> toCome; ///< starts of steps behind the last one, so that a period shows its whole length
    std::vector<Group> groups;       ///< from the axis up
    QString restName;
    QString currency;
};

class StackedBars final : public Plot
{
    Q_OBJECT
public:
    explicit StackedBars(QWidget *parent = nullptr);

    void setContent(StackedContent content);
    [[nodiscard]] const StackedContent &content() const { return m_content; }
    /// Groups that a person has switched off are left out of the stacks. \a rest: what has no group of its own too.
    void setHidden(const QStringList &members, bool rest);
    /// What is left out, of all steps.
    [[nodiscard]] Money hidden() const;
    /// A step that the table is of; drawn with a frame. -1: none.
    void setChosenStep(int step);

    void draw(QPainter &painter, const QRectF &area, const PlotLook &look) const override;
    [[nodiscard]] QString readout() const override;
    /// Of the groups that are drawn; what is hidden adds up in a column of its own.
    [[nodiscard]] PlotFigures figures() const override;
    [[nodiscard]] int currentStep() const { return m_step; }

Q_SIGNALS:
    /// By click or Enter; \a member is null for the whole step.
    void stepChosen(int step, const QString &member);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part final
    {
        int group; ///< -1: the rest
        Money amount;
    };
    [[nodiscard]] std::vector<Part> parts(int step) const; ///< what is drawn, from the axis up
    [[nodiscard]] int count() const;
    [[nodiscard]] QRectF barPlace(const QRectF &plot, int step) const;
    [[nodiscard]] Money shown(int step) const;
    [[nodiscard]] QString stateOf(const SpendStep &step) const;
    void drawStep(QPainter &painter, const QRectF &plot, int step, const class MoneyAxis &axis,
                  const PlotLook &look) const;
    void drawLetters(QPainter &painter, const QRectF &plot, const class MoneyAxis &axis, const PlotLook &look) const;
    void setCurrent(int step, int group);

    StackedContent m_content;
    QStringList m_hidden;
    bool m_restHidden = false;
    int m_chosen = -1;
    int m_step = -1;
    int m_group = -1; ///< place in parts(); -1: the whole step
};

/// "Thu 19 Nov", "16–22 Nov", "November 2026": the days of a step in words.
[[nodiscard]] QString stepName(const Period &days);

} // namespace steward
