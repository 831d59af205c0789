// SPDX-License-Identifier: GPL-3.0-or-later
// F1: what the page in front is, where its data comes from and which keys it has. Lies over the end of the page without
// taking anything from it: not modal, the page can be used beneath it, and it tells of the next page when a person goes
// there. The focus comes to it when it opens and returns when it closes. GUI thread.
#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace steward {

class ConsolePage;

class HelpPanel final : public QFrame
{
    Q_OBJECT
public:
    /// \a page: the area it lies over.
    explicit HelpPanel(QWidget *page);
    Q_DISABLE_COPY_MOVE(HelpPanel)
    void open(const ConsolePage &page);
    void follow(const ConsolePage &page); ///< another page is in front; nothing while closed
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const ConsolePage &page);
    void place();

    QWidget *m_area;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_focusBefore;
};

} // namespace steward
