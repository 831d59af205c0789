// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a wizard, all seen at once: what is done, where one is, what is closed still, each with a fact under it.
// To be read, not to be used. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

namespace steward {

class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);
    void setCurrent(int step);
    void setFact(int step, const QString &fact);
    void setReached(int steps); ///< those before may be gone to
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    struct Step final
    {
        QString title, fact;
    };
    std::vector<Step> m_steps;
    int m_current = 0;
    int m_reached = 0;
};

} // namespace steward
