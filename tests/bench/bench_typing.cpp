// SPDX-License-Identifier: GPL-3.0-or-later
// What is reckoned anew at every key that is pressed: a search in the palette at full scale, and a list of addresses
// that was pasted into the invitation's field. The baselines look for the same words, and for what looks like an
// address, in the plain texts.
#include "app/planning/invitelist.h"
#include "tests/bench/benchreport.h"
#include "ui/shell/paletteindex.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr int kTimes = 35;

std::vector<PaletteEntry> everything()
{
    std::vector<PaletteEntry> entries;
    for (int i = 0; i < 32'000; ++i)
        entries.push_back({PaletteGroup::Keys,
                           QString::number(i),
                           u"service-key-%1-production"_s.arg(i),
                           u"%1"_s.arg(i % 10'000, 4, 10, QChar(u'0')),
                           u"Somebody Or Other %1"_s.arg(i % 900),
                           {}});
    return entries;
}

const QStringList kTyped{u"s"_s, u"se"_s, u"key 31999"_s, u"other prod 77"_s, u"zzz"_s};

int plainSearch(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    const QStringList words = typed.split(u' ');
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&words](const PaletteEntry &entry) {
        return std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
            return entry.name.contains(word, Qt::CaseInsensitive) || entry.tail.contains(word, Qt::CaseInsensitive) ||
                   entry.extra.contains(word, Qt::CaseInsensitive);
        });
    }));
}

} // namespace

int main()
{
    const std::vector<PaletteEntry> entries = everything();
    const PaletteIndex index(entries);
    const auto typed = [](int i) { return kTyped.at(i % kTyped.size()); };
    for (const QString &words : kTyped) {
        const auto found = index.search(PaletteQuery::parse(words), 5);
        if (found[static_cast<std::size_t>(PaletteGroup::Keys)].total != plainSearch(entries, words))
            qFatal("not the same found");
    }
    const double own = bench::medianMs(kTimes, [&](int i) { (void)index.search(PaletteQuery::parse(typed(i)), 5); });
    const double plain = bench::medianMs(kTimes, [&](int i) { (void)plainSearch(entries, typed(i)); });
    bench::report("palette: a search of 32,000 entries", own, "ms", plain, "QString::contains", "<= 16 ms");

    QString text;
    for (int i = 0; i < 500; ++i)
        text += u"Person %1 <person%1@example.com>, \n"_s.arg(i);
    const Snapshot nobody;
    const QRegularExpression address(u"[^\\s<>,;]+@[^\\s<>,;]+"_s);
    if (inviteList(text, nobody).lines.size() != 500)
        qFatal("not all of them read");
    const double list = bench::medianMs(kTimes, [&](int) { (void)inviteList(text, nobody); });
    const double expression = bench::medianMs(kTimes, [&](int) {
        auto found = address.globalMatch(text);
        while (found.hasNext())
            (void)found.next().captured();
    });
    bench::report("invitations: 500 addresses read and judged", list, "ms", expression, "QRegularExpression alone",
                  "<= 16 ms");
}
