// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a name to be typed before a dangerous step may be applied, and says how much of it is still to come. The
// name can be selected to be read, not to be copied: what is typed by hand has been looked at. GUI thread.
#pragma once

#include "ui/support/toneframe.h"

class QLineEdit;

namespace steward {

class TextLabel;

class TypedNameBox final : public ToneFrame
{
    Q_OBJECT
public:
    explicit TypedNameBox(QWidget *parent = nullptr);

    /// \a toGo as of PlanDraft::lettersToGo.
    void ask(const QString &name, const QString &typed, int toGo);
    [[nodiscard]] QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void typed(const QString &text);

private:
    TextLabel *m_title, *m_name, *m_state;
    QLineEdit *m_field;
};

} // namespace steward
