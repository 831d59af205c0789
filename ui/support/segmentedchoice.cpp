// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/segmentedchoice.h"

#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kSegmentIcon = 16;
constexpr int kSegmentPadding = 12;
constexpr int kLeastPadding = 5;

} // namespace

Segment::Segment(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void Segment::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Segment::sizeHint() const
{
    const int icon = this->icon().isNull() ? 0 : kSegmentIcon + 7;
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::Medium));
    return {metrics.horizontalAdvance(text()) + icon + 2 * kSegmentPadding, controlHeight(30)};
}

QSize Segment::minimumSizeHint() const
{
    return sizeHint() - QSize(2 * (kSegmentPadding - kLeastPadding), 0);
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const QColor fill = isChecked()    ? palette().color(QPalette::Highlight)
                        : underMouse() ? theme.hover
                                       : palette().color(QPalette::Button);
    // Wider than the widget where a neighbour stands: its round corners fall outside.
    const bool rtl = isRightToLeft();
    const bool left = rtl ? m_last : m_first, right = rtl ? m_first : m_last;
    painter.setClipRect(rect());
    stylepaint::frame(&painter, rect().adjusted(left ? 0 : -8, 0, right ? 0 : 8, 0), fill,
                      isChecked() && theme.contrast ? theme.accentLine : palette().color(QPalette::Mid),
                      stylepaint::kRadius, isChecked() && theme.contrast ? 3 : 1);
    if (!right)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
    if (hasFocus())
        stylepaint::focus(&painter, rect());
    const QFont font = textFont(TextSize::Body, isChecked() ? QFont::Medium : QFont::Normal);
    const QColor color = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                         isChecked() ? QPalette::HighlightedText : QPalette::ButtonText);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    int x = (width() - words - (icon().isNull() ? 0 : kSegmentIcon + 7)) / 2;
    if (!icon().isNull()) {
        const QRect place(rtl ? width() - x - kSegmentIcon : x, (height() - kSegmentIcon) / 2, kSegmentIcon,
                          kSegmentIcon);
        painter.drawPixmap(place, icons::tinted(icon(), color, kSegmentIcon, devicePixelRatioF()));
        x += kSegmentIcon + 7;
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRect(rtl ? width() - x - words : x, 0, words + 1, height()),
                     int(Qt::AlignVCenter | Qt::AlignLeft), text());
}

SegmentedChoice::SegmentedChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

void SegmentedChoice::add(int value, const QString &text, const QString &objectName, QLatin1StringView icon)
{
    auto *segment = new Segment(text, this);
    segment->setObjectName(objectName);
    if (!icon.isEmpty())
        segment->setIcon(icons::icon(icon));
    m_group->addButton(segment, value);
    m_row->insertWidget(m_row->count() - 1, segment);
    roundEnds();
    if (!focusProxy())
        setFocusProxy(segment);
}

void SegmentedChoice::roundEnds()
{
    QList<QAbstractButton *> buttons = m_group->buttons();
    buttons.removeIf([](const QAbstractButton *button) { return button->isHidden(); });
    for (QAbstractButton *button : std::as_const(buttons))
        static_cast<Segment *>(button)->setEnds(button == buttons.first(), button == buttons.last());
}

void SegmentedChoice::setOffered(int value, bool offered)
{
    if (QAbstractButton *button = m_group->button(value); button && button->isHidden() == offered) {
        button->setVisible(offered);
        roundEnds();
    }
}

void SegmentedChoice::setValue(int value)
{
    if (QAbstractButton *button = m_group->button(value)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

int SegmentedChoice::value() const
{
    return m_group->checkedId();
}

} // namespace steward

#include "moc_segmentedchoice.cpp"
