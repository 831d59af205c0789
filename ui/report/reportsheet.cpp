// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsheet.h"

#include <numeric>
#include <QApplication>
#include <QCoreApplication>
#include <QPageLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kDotsPerInch = 96; ///< the charts' measure: what is one pixel there is one here
constexpr qreal kFootHeight = 34;
constexpr qreal kRowHeight = 19, kCellGap = 10;
const QMarginsF kSheetMargins{16, 15, 16, 12}; // mm

qreal points(ReportSheet::Size size)
{
    switch (size) {
    case ReportSheet::Size::Title:
        return 18;
    case ReportSheet::Size::Heading:
        return 11.5;
    case ReportSheet::Size::Figure:
        return 14;
    case ReportSheet::Size::Body:
        return 9;
    case ReportSheet::Size::Small:
        break;
    }
    return 7.5;
}

QColor colorOf(std::optional<Tone> tone)
{
    const Theme &theme = Theme::light();
    return tone ? theme.tone(*tone).text : theme.palette.color(QPalette::Text);
}

} // namespace

QFont ReportSheet::font(Size size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels to fit letters to
    // A trace of spacing keeps letters apart in the text: with a ligature in it, 'off' is not found by a search.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

ReportSheet::ReportSheet(QIODevice &device, const QString &title, QString foot, int pages)
    : m_writer(&device)
    , m_foot(std::move(foot))
    , m_pages(pages)
{
    m_writer.setResolution(kDotsPerInch);
    m_writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, kSheetMargins, QPageLayout::Millimeter});
    m_writer.setTitle(title);
    m_writer.setCreator(u"Steward "_s + QCoreApplication::applicationVersion());
    if (m_painter.begin(&m_writer))
        m_area = QRectF(0, 0, m_writer.width(), m_writer.height() - kFootHeight);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ReportSheet::~ReportSheet() = default;

bool ReportSheet::end()
{
    if (!m_painter.isActive())
        return false;
    foot();
    return m_painter.end();
}

void ReportSheet::need(qreal height)
{
    if (m_y == 0 || m_y + height <= m_area.bottom())
        return;
    foot();
    m_writer.newPage();
    ++m_page;
    m_y = 0;
}

void ReportSheet::foot()
{
    const Theme &theme = Theme::light();
    const QRectF place(m_area.left(), m_area.bottom() + 12, m_area.width(), kFootHeight - 12);
    m_painter.setPen(QPen(theme.grid, 1));
    m_painter.drawLine(place.topLeft(), place.topRight());
    m_painter.setFont(font(Size::Small));
    m_painter.setPen(theme.text2);
    const QString page = m_pages > 0
                             ? QCoreApplication::translate("steward::ReportSheet", "Page %1 of %2", "foot of a sheet")
                                   .arg(m_page)
                                   .arg(m_pages)
                             : QString::number(m_page);
    line(place.adjusted(0, 0, -100, 0), Qt::AlignLeft | Qt::AlignVCenter, m_foot);
    line(place, Qt::AlignRight | Qt::AlignVCenter, page);
}

void ReportSheet::line(const QRectF &place, Qt::Alignment alignment, const QString &text)
{
    const QString fit = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(place.width()));
    m_painter.drawText(place, int(alignment | Qt::TextSingleLine), fit);
}

QRectF ReportSheet::room(qreal height)
{
    need(height);
    const QRectF place(m_area.left(), m_y, m_area.width(), height);
    m_y += height;
    return place;
}

void ReportSheet::title(const QString &text, const QString &beneath)
{
    m_painter.setFont(font(Size::Title, QFont::DemiBold));
    m_painter.setPen(colorOf({}));
    line(room(30), Qt::AlignLeft | Qt::AlignVCenter, text);
    m_painter.setFont(font(Size::Body));
    m_painter.setPen(Theme::light().text2);
    line(room(20), Qt::AlignLeft | Qt::AlignVCenter, beneath);
    space(8);
}

void ReportSheet::heading(const QString &text)
{
    constexpr qreal kWithSomeRows = 110; // no heading at the foot of a page
    if (m_y > 0)
        space(16);
    need(kWithSomeRows);
    m_painter.setFont(font(Size::Heading, QFont::DemiBold));
    m_painter.setPen(colorOf({}));
    line(room(20), Qt::AlignLeft | Qt::AlignVCenter, text);
    space(4);
}

void ReportSheet::paragraph(const QString &text, std::optional<Tone> tone)
{
    m_painter.setFont(font(Size::Body));
    const QRectF wanted = m_painter.boundingRect(QRectF(0, 0, m_area.width(), 10'000), int(Qt::TextWordWrap), text);
    const QRectF place = room(wanted.height() + 3);
    m_painter.setPen(colorOf(tone));
    m_painter.drawText(place, int(Qt::TextWordWrap), text);
}

void ReportSheet::notice(const QString &text, Tone tone)
{
    constexpr qreal kPadding = 9;
    m_painter.setFont(font(Size::Body));
    const QRectF wanted =
        m_painter.boundingRect(QRectF(0, 0, m_area.width() - 2 * kPadding, 10'000), int(Qt::TextWordWrap), text);
    const QRectF place = room(wanted.height() + 2 * kPadding - 4);
    const ToneColors &colors = Theme::light().tone(tone);
    m_painter.setPen(QPen(colors.border, 1));
    m_painter.setBrush(colors.tint);
    m_painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(colors.text);
    m_painter.drawText(place.adjusted(kPadding, kPadding - 2, -kPadding, 0), int(Qt::TextWordWrap), text);
    space(4);
}

QRectF ReportSheet::cell(const SheetTable &table, size_t column, qreal height) const
{
    qreal parts = 0, before = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        before += i < column ? table.columns[i].part : 0;
        parts += table.columns[i].part;
    }
    const qreal width = m_area.width() / parts;
    const QRectF place(m_area.left() + width * before, m_y, width * table.columns[column].part, height);
    return place.adjusted(column == 0 ? 0 : kCellGap, 0, 0, 0);
}

void ReportSheet::tableHead(const SheetTable &table)
{
    m_painter.setFont(font(Size::Small, QFont::DemiBold));
    m_painter.setPen(Theme::light().text2);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        line(cell(table, i, kRowHeight), (table.columns[i].numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
             table.columns[i].title);
    }
    m_y += kRowHeight;
    m_painter.setPen(QPen(Theme::light().palette.color(QPalette::Mid), 1));
    m_painter.drawLine(QPointF(m_area.left(), m_y), QPointF(m_area.right(), m_y));
    m_y += 2;
}

void ReportSheet::tableRow(const SheetTable &table, const SheetTable::Row &row, QFont::Weight weight)
{
    m_painter.setFont(font(Size::Body, weight));
    for (size_t i = 0; i < table.columns.size() && static_cast<qsizetype>(i) < row.cells.size(); ++i) {
        const bool toned = row.tone && i + 1 == table.columns.size();
        m_painter.setPen(toned ? colorOf(row.tone) : row.faint ? Theme::light().text2 : colorOf({}));
        line(cell(table, i, kRowHeight), (table.columns[i].numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
             row.cells[static_cast<qsizetype>(i)]);
    }
    m_y += kRowHeight;
}

void ReportSheet::table(const SheetTable &table)
{
    need(3 * kRowHeight);
    tableHead(table);
    const auto next = [&] {
        if (m_y + kRowHeight <= m_area.bottom())
            return;
        need(kRowHeight);
        tableHead(table);
    };
    for (const SheetTable::Row &row : table.rows) {
        next();
        tableRow(table, row, QFont::Normal);
    }
    if (!table.total)
        return;
    next();
    m_painter.setPen(QPen(Theme::light().palette.color(QPalette::Mid), 1));
    m_painter.drawLine(QPointF(m_area.left(), m_y + 1), QPointF(m_area.right(), m_y + 1));
    m_y += 2;
    tableRow(table, *table.total, QFont::DemiBold);
}

} // namespace steward
