// SPDX-License-Identifier: GPL-3.0-or-later
// A framed part of the Overview: a head with a title, a fact in words and at most one link, and a body. GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QPainter;
class QVBoxLayout;

namespace steward {

inline constexpr int kCardPadding = 16;
inline constexpr int kCardSign = 16;      ///< the edge of the sign at the beginning of a line
inline constexpr int kCardSignSpace = 26; ///< the sign, and what is free behind it

/// The ground and the edge of a card, over all of \a widget.
void paintCardFrame(QPainter &painter, const QWidget &widget);

/// \a icon at the beginning of \a line, which is on the right where writing goes from right to left.
void paintCardSign(QPainter &painter, const QWidget &line, QLatin1StringView icon, const QColor &color);

class Card final : public QFrame
{
    Q_OBJECT
public:
    /// \a name: object name; \a title stands in the head and is the accessible name.
    Card(const QString &name, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Card)

    void setFact(const QString &fact);
    /// The link at the end of the head; linkActivated() says when it was pressed, or the card was clicked where nothing
    /// else takes the click. Empty: none.
    void setLink(const QString &text);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QLabel *m_fact;
    QPushButton *m_link;
    QVBoxLayout *m_body;
    QWidget *m_head;
    bool m_pressed = false;
};

} // namespace steward
