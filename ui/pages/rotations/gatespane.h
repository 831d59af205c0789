// SPDX-License-Identifier: GPL-3.0-or-later
// The gate to the next step as a checklist, and the way to open a shut one by name: the typed name of the key and a
// reason, which is journalled. GUI thread.
#pragma once

#include "app/flows/rotation/gates.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace steward {

class RotationFlow;
class TextLabel;

class GatesPane final : public QFrame
{
    Q_OBJECT
public:
    explicit GatesPane(RotationFlow &flow, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void refused(const QString &word);

private:
    void askOverride();

    RotationFlow &m_flow;
    TextLabel *m_title, *m_words;
    QVBoxLayout *m_list;
    QPushButton *m_override;
    std::vector<QWidget *> m_rows;
    QString m_shown; ///< what the rows say
};

} // namespace steward
