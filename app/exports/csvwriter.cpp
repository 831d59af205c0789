// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/csvwriter.h"

#include <algorithm>
#include <QByteArrayList>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// Whether \a text is apostrophes and then something that begins a formula; the full-width signs count in East Asian
/// locales.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

QByteArray quoted(const QString &text)
{
    const bool quotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); }) ||
        text.startsWith(u' ') || text.endsWith(u' ');
    return quotes ? '"' + QString(text).replace(u'"', "\"\""_L1).toUtf8() + '"' : text.toUtf8();
}

struct CellText final
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return neutralized(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money amount) const { return amount.toDecimal(); }
    QString operator()(ExportTime time) const
    {
        return QDateTime::fromSecsSinceEpoch(time.at, Qt::UTC).toString(Qt::ISODate);
    }
    QString operator()(bool yes) const { return yes ? u"true"_s : u"false"_s; }
};

template <typename Cells, typename Text>
QByteArray lineOf(const Cells &cells, Text text)
{
    QByteArrayList fields;
    fields.reserve(static_cast<qsizetype>(cells.size()));
    for (const auto &cell : cells)
        fields.append(quoted(text(cell)));
    return fields.join(',') + "\r\n";
}

} // namespace

QString neutralized(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString plainText(const QString &neutralized)
{
    return neutralized.startsWith(u'\'') && looksLikeFormula(neutralized) ? neutralized.sliced(1) : neutralized;
}

QByteArray toCsvLine(const QStringList &texts)
{
    return lineOf(texts, [](const QString &text) { return neutralized(text); });
}

QByteArray toCsv(const ExportTable &table, CsvFor reader)
{
    QByteArray csv = reader == CsvFor::People ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    csv += lineOf(table.columns, [reader](const ExportColumn &column) {
        return neutralized(reader == CsvFor::People ? column.title : column.id);
    });
    for (const std::vector<ExportCell> &row : table.rows)
        csv += lineOf(row, [](const ExportCell &cell) { return std::visit(CellText{}, cell); });
    return csv;
}

} // namespace steward
