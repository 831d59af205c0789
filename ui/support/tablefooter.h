// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a table: how many rows, how many of them are selected, what the selection or the page adds up to, and
// a link while something can be stopped. GUI thread.
#pragma once

#include <QWidget>

namespace steward {

class LinkButton;
class TextLabel;

class TableFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit TableFooter(QWidget *parent = nullptr);
    void setTexts(const QString &rows, const QString &selected, const QString &end);
    void setLink(const QString &text); ///< empty: none

Q_SIGNALS:
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_rows, *m_selected, *m_end;
    LinkButton *m_link;
};

} // namespace steward
