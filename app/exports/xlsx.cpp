// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/xlsx.h"

#include <algorithm>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr qsizetype kCellLetters = 32'767;         // a sheet's limit
constexpr qint64 kExactInDouble = qint64(1) << 53; // beyond it a number in a sheet is not exact any more

/// What XML and a sheet can hold: no characters that would end the text or make the file unreadable.
QByteArray sheetText(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if ((code < 0x20 && code != u'\t' && code != u'\n') || code == 0x7f || code >= 0xfffe)
            c = code == u'\r' ? QChar(u'\n') : QChar(QChar::ReplacementCharacter);
    }
    text.replace("_x"_L1, "_x005F_x"_L1); // "_x0041_" would be read as "A"
    if (text.size() > kCellLetters)
        text = text.first(kCellLetters - 1) + u'…';
    return text.toUtf8();
}

/// Letters : * ? / \ [ ] are not allowed in a sheet's name, which has at most 31.
QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringView(u":*?/\\[]'").contains(c) || c.unicode() < 0x20)
            c = u' ';
    }
    name = name.left(31).trimmed();
    return (name.isEmpty() ? u"Steward"_s : name).toUtf8();
}

struct Formats final
{
    explicit Formats(lxw_workbook *book)
        : header(workbook_add_format(book))
        , money(workbook_add_format(book))
        , time(workbook_add_format(book))
    {
        format_set_bold(header);
        format_set_num_format(money, "#,##0.00");
        format_set_num_format(time, "yyyy-mm-dd hh:mm");
    }
    lxw_format *header, *money, *time;
};

/// Writes one cell; std::visit.
struct CellWriter final
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats &formats;

    void operator()(std::monostate) const {}
    void operator()(const QString &text) const
    {
        if (!text.isEmpty())
            worksheet_write_string(sheet, row, column, sheetText(text).constData(), nullptr);
    }
    void operator()(qint64 number) const
    {
        if (number > kExactInDouble || number < -kExactInDouble)
            (*this)(QString::number(number));
        else
            worksheet_write_number(sheet, row, column, static_cast<double>(number), nullptr);
    }
    void operator()(Money amount) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(amount.nanos) / Money::kNanosPerUnit,
                               formats.money);
    }
    void operator()(ExportTime time) const { worksheet_write_unixtime(sheet, row, column, time.at, formats.time); }
    void operator()(bool yes) const { worksheet_write_boolean(sheet, row, column, yes, nullptr); }
};

bool holdsTimes(const ExportTable &table, size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [column](const auto &row) { return std::holds_alternative<ExportTime>(row[column]); });
}

Failure writeFailed(lxw_error error)
{
    return fail(Error::Kind::File, QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

Result<QByteArray> toXlsx(const ExportTable &table)
{
    if (table.rows.size() > static_cast<size_t>(kSheetRows))
        return fail(Error::Kind::BadInput, u"more than %1 rows"_s.arg(kSheetRows));
    // The library writes files only; everything it needs lives in a directory that goes away with it.
    const QTemporaryDir directory;
    if (!directory.isValid())
        return fail(Error::Kind::File, directory.errorString());
    const QString path = directory.filePath(u"table.xlsx"_s);
    QByteArray temporary = QFile::encodeName(directory.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // rows go to disk in order, 100,000 of them take no more memory than ten
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail(Error::Kind::File, path);

    const Formats formats(book);
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(table.name).constData());
    if (!sheet) {
        workbook_close(book);
        return fail(Error::Kind::File, u"no sheet"_s);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        const bool times = holdsTimes(table, column);
        worksheet_set_column(sheet, at, at, times ? 17 : 20, nullptr);
        const QString title = times ? table.columns[column].title + u" (UTC)"_s : table.columns[column].title;
        worksheet_write_string(sheet, 0, at, sheetText(title).constData(), formats.header);
    }
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.rows[row].size(); ++column)
            std::visit(CellWriter{sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), formats},
                       table.rows[row][column]);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return writeFailed(error);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File, file.errorString());
    return file.readAll();
}

} // namespace steward
