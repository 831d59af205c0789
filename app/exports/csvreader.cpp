// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/csvreader.h"

#include <algorithm>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QChar separatorOf(QStringView text)
{
    // What occurs most in the first record, outside of quotes; the earlier one of the list when it is a tie.
    constexpr std::array kCandidates{u',', u';', u'\t'};
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const auto found = std::find(kCandidates.begin(), kCandidates.end(), c);
                 !quoted && found != kCandidates.end())
            ++counts[static_cast<size_t>(found - kCandidates.begin())];
    }
    return kCandidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

class Reader final
{
public:
    Reader(QStringView text, CsvFile &file)
        : m_text(text)
        , m_file(file)
    {
    }

    void read()
    {
        while (m_at < m_text.size()) {
            CsvRecord record;
            record.line = m_line;
            readRecord(record);
            const bool empty = std::all_of(record.cells.begin(), record.cells.end(),
                                           [](const QString &cell) { return cell.isEmpty(); });
            if (!empty)
                m_file.records.push_back(std::move(record));
        }
    }

private:
    [[nodiscard]] bool atLineEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }
    [[nodiscard]] bool atSeparator() const { return m_at < m_text.size() && m_text[m_at] == m_file.separator; }

    void passLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    void readRecord(CsvRecord &record)
    {
        for (;;) {
            QString cell;
            if (m_at < m_text.size() && m_text[m_at] == u'"')
                readQuoted(cell, static_cast<int>(record.cells.size()) + 1);
            while (!atSeparator() && !atLineEnd())
                cell += m_text[m_at++];
            record.cells.append(cell);
            if (!atSeparator())
                break;
            ++m_at;
        }
        passLineEnd();
    }

    void readQuoted(QString &cell, int column)
    {
        const int opened = m_line;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text[m_at] != u'"') {
                    if (!atSeparator() && !atLineEnd())
                        m_file.problems.push_back({CsvProblem::Kind::TextAfterQuote, m_line, column});
                    return;
                }
            } else if (c == u'\r' || c == u'\n') {
                cell += u'\n';
                passLineEnd();
                continue;
            }
            cell += m_text[m_at++];
        }
        m_file.problems.push_back({CsvProblem::Kind::QuoteNotClosed, opened, column});
    }

    QStringView m_text;
    CsvFile &m_file;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QString> textOfFile(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    QString text = decode(bytes);
    if (decode.hasError())
        text = QString::fromLatin1(bytes); // what an older spreadsheet saves
    if (text.contains(QChar::Null))
        return fail(Error::Kind::BadInput, u"not a text file"_s);
    return text;
}

Result<CsvFile> readCsv(const QByteArray &bytes)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return Failure(text.error());
    CsvFile file;
    file.separator = separatorOf(*text);
    Reader(*text, file).read();
    // A spreadsheet's own hint: "sep=;" as the first line.
    if (!file.records.empty() && file.records.front().line == 1 && file.records.front().cells.front() == "sep="_L1)
        file.records.erase(file.records.begin());
    return file;
}

} // namespace steward
