// SPDX-License-Identifier: GPL-3.0-or-later
// The palette: a field and a list over the dimmed window, one step to any person, project, key, page or action. A child
// of the window that covers it; opened by open(), closed by a choice, Esc or a click beside it. GUI thread.
#pragma once

#include "ui/shell/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace steward {

class Palette final : public QWidget
{
    Q_OBJECT
public:
    explicit Palette(QWidget *window);
    Q_DISABLE_COPY_MOVE(Palette)

    [[nodiscard]] PaletteModel &rows() const { return *m_model; }
    void open(const QString &typed = {});

Q_SIGNALS:
    void chosen(const steward::PaletteEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFooter(QWidget *footer);
    void step(int by);
    void showCount();
    void choose(const QModelIndex &index);
    void dismiss();
    void place();

    PaletteModel *m_model;
    QFrame *m_box;
    QLineEdit *m_field;
    QLabel *m_count, *m_nothing;
    QListView *m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace steward
