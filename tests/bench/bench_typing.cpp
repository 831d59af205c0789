// SPDX-License-Identifier: GPL-3.0-or-later
// What is reckoned anew at every key that is pressed: a search in the palette at full scale, and a list of addresses
// that was pasted into the invitation's field. The baselines look for the same words, and for what looks like an
// address, in the plain texts.
#include "app/planning/invitelist.h"
#include "tests/bench/benchreport.h"
#include "tests/ui/shell/palettesamples.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr int kTimes = 35;

const QStringList kTyped{u"s"_s, u"se"_s, u"key 31999"_s, u"other prod 77"_s, u"zzz"_s};

} // namespace

int main()
{
    const std::vector<PaletteEntry> entries = test::manyKeys();
    const PaletteIndex index(entries);
    const auto typed = [](int i) { return kTyped.at(i % kTyped.size()); };
    for (const QString &words : kTyped) {
        const auto found = index.search(PaletteQuery::parse(words), 5);
        if (found[static_cast<std::size_t>(PaletteGroup::Keys)].total != test::plainCount(entries, words.split(u' ')))
            qFatal("not the same found");
    }
    const double own = bench::medianMs(kTimes, [&](int i) { (void)index.search(PaletteQuery::parse(typed(i)), 5); });
    const double plain = bench::medianMs(kTimes, [&](int i) { (void)test::plainCount(entries, typed(i).split(u' ')); });
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
