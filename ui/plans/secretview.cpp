// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/secretview.h"

#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace steward {

namespace {

constexpr int kPadding = 12;
constexpr int kWidth = 460;

QFontMetrics metrics()
{
    return QFontMetrics(monoFont(TextSize::Body));
}

} // namespace

SecretView::SecretView(const Secret &secret, QWidget *parent)
    : QWidget(parent)
    , m_secret(secret)
{
    setObjectName(QStringLiteral("secretView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(
        tr("The secret, %Ln character(s), not read aloud", nullptr, static_cast<int>(secret.reveal().size())));
}

int SecretView::lettersInLine(int width) const
{
    return std::max(8, (width - 2 * kPadding) / std::max(1, metrics().horizontalAdvance(u'W')));
}

QSize SecretView::sizeHint() const
{
    const int letters = lettersInLine(kWidth);
    const int lines = (static_cast<int>(m_secret.reveal().size()) + letters - 1) / letters;
    return {kWidth, 2 * kPadding + std::max(1, lines) * metrics().lineSpacing()};
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    stylepaint::frame(&painter, rect(), theme.palette.color(QPalette::AlternateBase),
                      theme.palette.color(QPalette::Mid));
    if (hasFocus())
        stylepaint::focus(&painter, rect());
    painter.setFont(monoFont(TextSize::Body));
    painter.setPen(theme.palette.color(QPalette::Text));
    painter.setLayoutDirection(Qt::LeftToRight);
    const QByteArrayView all = m_secret.reveal();
    const int letters = lettersInLine(width());
    int y = kPadding + metrics().ascent();
    for (qsizetype at = 0; at < all.size(); at += letters, y += metrics().lineSpacing()) {
        QString line = QString::fromUtf8(all.sliced(at, std::min<qsizetype>(letters, all.size() - at)));
        painter.drawText(kPadding, y, line);
        Secret::wipe(line);
    }
}

} // namespace steward

#include "moc_secretview.cpp"
