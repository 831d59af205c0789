// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV as spreadsheets write it: comma, semicolon or tab, told from the first record; quotes with doubled quotes
// and line breaks inside; any line ends; UTF-8, UTF-16 by its mark, else Latin-1. It never gives up: what is odd is
// read as well as it can be and reported with its place. Pure function; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace steward {

struct CsvRecord final
{
    int line = 0; ///< where it begins, from 1
    QStringList cells;
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

struct CsvProblem final
{
    enum class Kind { QuoteNotClosed, TextAfterQuote };
    Kind kind{};
    int line = 0;   ///< from 1
    int column = 0; ///< cell of the record, from 1
    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

struct CsvFile final
{
    QChar separator = u',';
    std::vector<CsvRecord> records; ///< without empty lines
    std::vector<CsvProblem> problems;
};

/// The text of a file: UTF-8, UTF-16 by its mark, else Latin-1. Error BadInput for what is not text.
[[nodiscard]] Result<QString> textOfFile(const QByteArray &bytes);
/// Error BadInput for what is not text.
[[nodiscard]] Result<CsvFile> readCsv(const QByteArray &bytes);

} // namespace steward
