// SPDX-License-Identifier: GPL-3.0-or-later
// One change: icon, sentence, age. GUI thread.
#pragma once

#include "ui/pages/overview/changewords.h"

#include <QWidget>

namespace steward {

class ElidedLine;
class TextLabel;

class ChangeLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeLine(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChangeLine)

    void setChange(const ChangeWords &words, UnixSeconds at, UnixSeconds now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    ElidedLine *m_sentence;
    TextLabel *m_age;
};

} // namespace steward
