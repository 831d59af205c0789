// SPDX-License-Identifier: GPL-3.0-or-later
// What one step of a rotation shows in the middle of its page, and what the page's one primary button does there. A
// panel shows the flow as it is and asks it for what a person wants; it keeps nothing but what is being typed. GUI
// thread.
#pragma once

#include "app/flows/rotation/rotationflow.h"

#include <QWidget>

class QVBoxLayout;

namespace steward {

class TextLabel;

class RotationPanel : public QWidget
{
    Q_OBJECT
public:
    RotationPanel(RotationFlow &flow, const QString &name, QWidget *parent);

    virtual void refresh() = 0;
    [[nodiscard]] virtual QString primaryText() const { return {}; } ///< empty: there is no such button
    [[nodiscard]] virtual QString hindrance() const { return {}; }   ///< why it cannot be done now; empty: it can
    [[nodiscard]] virtual bool isDangerous() const { return false; }
    virtual void primary() {}

Q_SIGNALS:
    void changed(); ///< primaryText() or hindrance() may be another
    void refused(const QString &word);

protected:
    [[nodiscard]] RotationFlow &flow() const { return m_flow; }
    [[nodiscard]] const Rotation &rotation() const { return m_flow.rotation(); }
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    TextLabel *addHeading(const QString &text);
    TextLabel *addWords(const QString &text, bool quiet = false);
    /// Tells refused() when it was not.
    void ask(const Result<> &done);

private:
    RotationFlow &m_flow;
    QVBoxLayout *m_column;
};

} // namespace steward
