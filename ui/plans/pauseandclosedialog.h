// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what becomes of plans that are being applied when the window is to be closed: keep it open, or pause them and
// close once the steps under way have ended. Follows the plans while it is open; accepted only when nothing moves any
// more. Closing it otherwise leaves everything as it is. Does not own the plans; GUI thread.
#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <vector>

class QDialogButtonBox;
class QPushButton;

namespace steward {

class Changes;
class PlanRunner;
class TextLabel;

class PauseAndCloseDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What it is that waits: Steward is closed, or another organization is opened.
    enum class Way { Close, Switch };
    explicit PauseAndCloseDialog(Changes &changes, Way way, QWidget *parent = nullptr);
    /// Whether a plan is going on, so that closing would tear it off.
    [[nodiscard]] static bool isNeeded(const Changes &changes);

private:
    void build();
    void follow(PlanRunner *runner);
    void refresh();
    void pause();
    void abort();
    [[nodiscard]] QString countText() const;

    Changes &m_changes;
    Way m_way;
    std::vector<QPointer<PlanRunner>> m_moving; ///< when it was opened
    TextLabel *m_title, *m_count, *m_words;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_pause = nullptr; ///< null once it has been pressed
    QTimer m_soon;
    bool m_pausing = false;
};

} // namespace steward
