// SPDX-License-Identifier: GPL-3.0-or-later
// A row of buttons for the verbs that are offered now: as many as there is room for, the others in a menu behind them.
// It follows its actions: one that is not visible takes no room. GUI thread.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace steward {

class ActionButton;

class VerbRow final : public QWidget
{
    Q_OBJECT
public:
    struct Manner final
    {
        QString prefix;    ///< of the buttons' object names: "bulk."
        int most = 3;      ///< buttons, besides the one for the rest
        bool inBar = true; ///< small, with icons; else as at the foot of a pane: the first dangerous verb stands apart
    };
    explicit VerbRow(Manner manner, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(VerbRow)

    void add(QAction &action, const QString &id, bool dangerous = false);
    [[nodiscard]] bool offersAnything() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); ///< what is offered, or its state

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Verb final
    {
        QPointer<QAction> action;
        ActionButton *button;
        bool dangerous;
    };
    void arrange();
    void fillMenu();
    [[nodiscard]] std::vector<const Verb *> offered() const;
    [[nodiscard]] const Verb *farVerb() const;
    [[nodiscard]] QSize sizeFor(std::size_t most) const;

    Manner m_manner;
    std::vector<Verb> m_verbs;
    std::vector<const Verb *> m_rest; ///< in the menu
    QPushButton *m_more;
    QMenu *m_menu;
    QTimer m_later;
};

} // namespace steward
