// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of spend at full scale: 2,000 projects x 8 line items x 365 days. Importing it against plain sqlite3
// inserts of the same rows, its size on disk, the questions of the Spend page against the same sums in SQL over a plain
// table of days and projects, and questions that are asked while a year is imported.
#include "tests/bench/benchcosts.h"
#include "tests/bench/benchreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

double residentMb(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

SpendQuestion question(int days, SpendGrouping groupBy)
{
    SpendQuestion asked;
    asked.range = {kEnd - days * kSecondsPerDay, kEnd};
    asked.comparison = Period{asked.range.from - days * kSecondsPerDay, asked.range.from};
    asked.groupBy = groupBy;
    asked.today = kEnd;
    auto labels = std::make_shared<SpendLabels>();
    static const Words kWords;
    for (int i = 0; i < kProjects; ++i)
        labels->environmentOfProject.insert(kWords.projects[size_t(i)], i % 3 ? u"production"_s : u"staging"_s);
    asked.labels = std::move(labels);
    return asked;
}

void askFor(const SpendArchive &archive, Plain &plain, const char *what, const SpendQuestion &asked, bool withBaseline)
{
    const double own = medianMs(15, [&](int) {
        auto future = archive.ask(asked);
        future.waitForFinished();
        if (!future.result())
            std::printf("%s failed\n", what);
    });
    const double baseline = withBaseline ? medianMs(5, [&](int) { plain.ask(asked.range, *asked.comparison); }) : 0;
    report(what, own, "ms", baseline, "SQL over days x projects", "<= 10 ms");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir temporary;
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path()); // one that is named is kept
    const QString path = directory.filePath(u"o.spend"_s), plainPath = directory.filePath(u"plain.sqlite"_s);
    const bool isFilled = QFile::exists(path);
    const Words words;
    Plain plain(plainPath);
    double own = 0, baseline = 0, rows = 0;
    qint64 largestLog = 0;
    std::vector<double> whileImporting;
    const double before = residentMb("VmRSS");
    if (!isFilled) {
        SpendArchive archive(path);
        archive.open().waitForFinished();
        for (UnixSeconds from = kFirst; from < kEnd; from += 30 * kSecondsPerDay) {
            const CostImport month = monthOf(words, from);
            for (const CostBucket &bucket : *month.buckets)
                rows += double(bucket.rows.size());
            own += medianMs(1, [&](int) { archive.import(month).waitForFinished(); });
            baseline += medianMs(1, [&](int) { plain.insert(month); });
            largestLog = std::max(largestLog, QFileInfo(path + u"-wal"_s).size());
        }
        std::printf("resident memory: %.0f MB before, %.0f MB after the import, %.0f MB at most (one month of rows "
                    "takes most of it)\n",
                    before, residentMb("VmRSS"), residentMb("VmHWM"));
        std::printf("largest log: %.1f MB\n", double(largestLog) / 1e6);
        std::printf("%.0f rows; %.0f rows/s, plain inserts %.0f rows/s\n", rows, rows / own * 1000,
                    rows / baseline * 1000);
    }
    if (!isFilled)
        report("spend: import 5.8 million rows", own, "ms", baseline, "plain sqlite3 inserts", "<= 1");
    report("spend: size on disk", double(sizeOf(path)) / 1e6, "MB", double(sizeOf(plainPath)) / 1e6, "plain table",
           "<= 0.5");
    if (!isFilled)
        plain.sumUp();

    SpendArchive archive(path);
    archive.open().waitForFinished();
    const double first = medianMs(1, [&](int) { archive.ask(question(31, SpendGrouping::Project)).waitForFinished(); });
    report("spend: first question after opening", first, "ms", 0, "", "-");
    askFor(archive, plain, "spend: 31 days by project, compared", question(31, SpendGrouping::Project), true);
    askFor(archive, plain, "spend: regrouped by line item", question(31, SpendGrouping::LineItem), false);
    askFor(archive, plain, "spend: regrouped by environment", question(31, SpendGrouping::Environment), false);
    askFor(archive, plain, "spend: 90 days by project, compared", question(90, SpendGrouping::Project), true);
    askFor(archive, plain, "spend: 182 days by project, compared", question(182, SpendGrouping::Project), true);
    SpendQuestion year = question(365, SpendGrouping::Project);
    year.grain = SpendGrain::Month;
    askFor(archive, plain, "spend: 365 days by project, by month", year, true);
    SpendQuestion inProject = question(90, SpendGrouping::LineItem);
    inProject.filters = {{SpendGrouping::Project, {words.projects[777]}}};
    askFor(archive, plain, "spend: a project's line items, 90 days", inProject, false);
    SpendQuestion inItem = question(90, SpendGrouping::Project);
    inItem.filters = {{SpendGrouping::LineItem, {words.items[2]}}};
    askFor(archive, plain, "spend: a line item's projects, 90 days", inItem, false);
    SpendQuestion inEnvironment = question(31, SpendGrouping::LineItem);
    inEnvironment.filters = {{SpendGrouping::Environment, {u"production"_s}}};
    askFor(archive, plain, "spend: production's line items, 31 days", inEnvironment, false);

    // Questions while a month is written anew.
    const CostImport again = monthOf(words, kFirst + 60 * kSecondsPerDay);
    auto writing = archive.import(again);
    while (!writing.isFinished())
        whileImporting.push_back(
            medianMs(1, [&](int) { archive.ask(question(31, SpendGrouping::Project)).waitForFinished(); }));
    report("spend: a question during an import, longest", *std::ranges::max_element(whileImporting), "ms", 0, "", "-");
    std::printf("%zu questions answered during that import\n", whileImporting.size());
    const CostImport refetched = monthOf(words, kEnd - 3 * kSecondsPerDay);
    report("spend: the last three days again", medianMs(3, [&](int) { archive.import(refetched).waitForFinished(); }),
           "ms", 0, "", "-");
    std::printf("resident memory at the end: %.0f MB\n", residentMb("VmRSS"));
    return 0;
}
