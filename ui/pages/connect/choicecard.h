// SPDX-License-Identifier: GPL-3.0-or-later
// One of several ways to go on: a radio button, what it means in a line or two, and room for what it asks. The whole
// card can be clicked; the chosen one has the accent's frame. GUI thread.
#pragma once

#include <QFrame>

class QRadioButton;
class QVBoxLayout;

namespace steward {

class ChoiceCard final : public QFrame
{
    Q_OBJECT
public:
    ChoiceCard(const QString &title, const QString &text, QWidget *parent = nullptr);
    void setBody(QWidget *body); ///< shown while chosen
    [[nodiscard]] bool isChosen() const;
    void choose();
    [[nodiscard]] QRadioButton &button() const { return *m_button; }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace steward
