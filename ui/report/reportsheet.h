// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of A4 that are filled from top to bottom: headings, paragraphs, tables that go on over the page with their
// head repeated, and room for pictures. Text is written as text, so that it can be selected and searched. Lengths are
// pixels at 96 to the inch, the charts' own. One document, made in one go; GUI thread.
#pragma once

#include "ui/support/theme.h"

#include <memory>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <vector>

class QIODevice;

namespace steward {

struct SheetTable final
{
    struct Column final
    {
        QString title;
        qreal part = 1;       ///< of the width, against the other columns' parts
        bool numbers = false; ///< at the right edge
    };
    struct Row final
    {
        QStringList cells;
        std::optional<Tone> tone{}; ///< of the last cell
        bool faint = false;         ///< sums up rows that are not shown
    };
    QString id;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<Row> total; ///< beneath a line
};

class ReportSheet final
{
public:
    enum class Size { Title, Heading, Figure, Body, Small };

    /// \a pages: how many there will be, for the foot; 0: not known yet.
    ReportSheet(QIODevice &device, const QString &title, QString foot, int pages);
    ~ReportSheet();
    Q_DISABLE_COPY_MOVE(ReportSheet)

    void title(const QString &text, const QString &beneath);
    void heading(const QString &text);
    void paragraph(const QString &text, std::optional<Tone> tone = {});
    /// A paragraph on a ground of its tone.
    void notice(const QString &text, Tone tone);
    void table(const SheetTable &table);
    void space(qreal height) { m_y += height; }
    /// Room of the whole width and \a height for the caller to paint in, on the next page where this one is full.
    [[nodiscard]] QRectF room(qreal height);

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] int pages() const { return m_page; }
    /// What was given to the device is a whole document. Afterwards nothing can be added.
    [[nodiscard]] bool end();

    [[nodiscard]] static QFont font(Size size, QFont::Weight weight = QFont::Normal);
    /// Draws \a text within \a place on one line, cut where it is too long.
    void line(const QRectF &place, Qt::Alignment alignment, const QString &text);

private:
    void need(qreal height);
    void foot();
    [[nodiscard]] QRectF cell(const SheetTable &table, size_t column, qreal height) const;
    void tableHead(const SheetTable &table);
    void tableRow(const SheetTable &table, const SheetTable::Row &row, QFont::Weight weight);

    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_foot;
    QRectF m_area;
    qreal m_y = 0;
    int m_page = 1, m_pages;
};

} // namespace steward
