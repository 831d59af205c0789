// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/addresslist.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

bool isInvisible(QChar c)
{
    return c == u'\uFEFF' || (c >= u'\u200B' && c <= u'\u200F') || (c >= u'\u202A' && c <= u'\u202E') ||
           (c >= u'\u2066' && c <= u'\u2069') || c == u'\u00AD';
}

/// The parts of one line between separators; none inside quotes and angle brackets.
QStringList parts(const QString &line)
{
    QStringList all;
    QString part;
    bool quoted = false, angled = false;
    // A quote that is never closed (5" pipe) is none.
    const bool quotesPair = line.count(u'"') % 2 == 0;
    for (const QChar c : line) {
        if (c == u'"' && quotesPair)
            quoted = !quoted;
        else if (!quoted && c == u'<')
            angled = true;
        else if (!quoted && c == u'>')
            angled = false;
        if (!quoted && !angled && (c == u',' || c == u';' || c == u'\t' || c == u'|')) {
            all += part;
            part.clear();
        } else {
            part += c;
        }
    }
    all += part;
    return all;
}

QString bare(QString text)
{
    static constexpr auto kOpening = u"<([{\"'`\u2018\u201A\u201C\u201E\u00AB\u2039";
    static constexpr auto kClosing = u">)]}\"'`\u2019\u2018\u201D\u201C\u00BB\u203A.:!";
    text = text.trimmed();
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        text = text.sliced(7).section(u'?', 0, 0);
        text = QUrl::fromPercentEncoding(text.toUtf8());
    }
    qsizetype from = 0, to = text.size();
    while (from < to && QStringView(kOpening).contains(text.at(from)))
        ++from;
    while (to > from && QStringView(kClosing).contains(text.at(to - 1)))
        --to;
    const QString inner = text.sliced(from, to - from).trimmed();
    return inner.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? bare(inner) : inner;
}

/// What stands in the last angle brackets that hold an '@'; empty: there are none.
QString angled(const QString &part)
{
    const qsizetype close = part.lastIndexOf(u'>');
    const qsizetype open = close < 0 ? -1 : part.lastIndexOf(u'<', close);
    if (open < 0)
        return {};
    const QString inner = bare(part.sliced(open + 1, close - open - 1));
    return inner.contains(u'@') ? inner : QString();
}

/// The words of \a part that have an '@'.
QStringList wordsWithAt(const QString &part)
{
    QStringList found;
    for (const QString &word : part.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.contains(u'@'))
            found += bare(word);
    }
    return found;
}

} // namespace

std::vector<ListedAddress> addressesIn(const QString &text)
{
    std::vector<ListedAddress> all;
    QString clean = text;
    clean.remove(u'\r');
    clean.removeIf(isInvisible);
    clean.replace(QChar(u'\u2028'), u'\n').replace(QChar(u'\u00A0'), u' ');
    clean.replace(QChar(u'\uFF1B'), u';').replace(QChar(u'\uFF0C'), u',').replace(QChar(u'\uFF20'), u'@');
    int number = 0;
    for (const QString &line : clean.split(u'\n')) {
        ++number;
        QString waiting; // "Doe" of "Doe, Jane <jane@example.com>"
        for (const QString &raw : parts(line)) {
            const QString part = raw.trimmed();
            if (part.isEmpty())
                continue;
            const QString whole = waiting.isEmpty() ? part : waiting + u", "_s + part;
            if (!part.contains(u'@')) {
                waiting = whole;
                continue;
            }
            if (const QString inner = angled(part); !inner.isEmpty() && part.count(u'<') == 1) {
                all.push_back({number, whole, inner});
                waiting.clear();
                continue;
            }
            // A name before a plain address belongs to nobody else either, but is a line of its own: "ada, b@x.org".
            if (!waiting.isEmpty())
                all.push_back({number, waiting, bare(waiting)});
            waiting.clear();
            const QStringList words = wordsWithAt(part);
            // "ada @ example.com" is one wrong address, not two.
            const bool broken = std::any_of(words.begin(), words.end(), [](const QString &word) {
                return word.startsWith(u'@') || word.endsWith(u'@');
            });
            if (broken || words.isEmpty()) {
                all.push_back({number, part, bare(part)});
                continue;
            }
            for (const QString &word : words)
                all.push_back({number, words.size() == 1 ? part : word, word});
        }
        if (!waiting.isEmpty())
            all.push_back({number, waiting, bare(waiting)});
    }
    return all;
}

} // namespace steward
