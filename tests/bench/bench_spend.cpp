// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of spend at full scale: 2,000 projects x 8 line items x 365 days. Importing it against plain sqlite3
// inserts of the same rows, its size on disk, the questions of the Spend page against the same sums in SQL over a plain
// table of days and projects, and questions that are asked while a year is imported.
#include "benchreport.h"

#include "app/archive/spend/spendarchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace steward;
using namespace steward::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kProjects = 2000, kItems = 8, kDays = 365;
constexpr UnixSeconds kFirst = 1'735'689'600; // 1 January 2025
constexpr UnixSeconds kEnd = kFirst + kDays * kSecondsPerDay;

struct Words final
{
    std::vector<QString> projects, items;
    QString usd = u"usd"_s, unit = u"1000_tokens"_s;

    Words()
    {
        for (int i = 0; i < kProjects; ++i)
            projects.push_back(u"proj_%1a7Fq2LmX0"_s.arg(i, 8, 36, QLatin1Char('0')));
        for (const char *item :
             {"gpt-5-2025-08-07, input", "gpt-5-2025-08-07, cached input", "gpt-5-2025-08-07, output",
              "gpt-5-mini-2025-08-07, input", "gpt-5-mini-2025-08-07, output", "text-embedding-3-small, input",
              "web search tool calls", "gpt-image-1, output"})
            items.push_back(QString::fromLatin1(item));
    }
};

CostBucket dayOf(const Words &words, UnixSeconds day)
{
    CostBucket bucket{day, day + kSecondsPerDay, {}};
    bucket.rows.reserve(size_t(kProjects) * kItems);
    quint64 state = quint64(day);
    for (const QString &project : words.projects) {
        for (const QString &item : words.items) {
            state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            const qint64 nanos = qint64((state >> 20) % 40'000'000'000ULL);
            bucket.rows.push_back({Money{nanos}, words.usd, project, item, {}, double(nanos / 2'500), words.unit});
        }
    }
    return bucket;
}

/// A month's days, as synchronization gives them.
CostImport monthOf(const Words &words, UnixSeconds from)
{
    const UnixSeconds to = std::min(kEnd, from + 30 * kSecondsPerDay);
    std::vector<CostBucket> buckets;
    for (UnixSeconds day = from; day < to; day += kSecondsPerDay)
        buckets.push_back(dayOf(words, day));
    return {CostGrouping::ProjectItem,
            {from, to},
            std::make_shared<const std::vector<CostBucket>>(std::move(buckets)),
            kEnd,
            kEnd - 2 * kSecondsPerDay};
}

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

/// The plain database: the rows, and beside them a table of sums by day and project.
class Plain final
{
public:
    explicit Plain(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            "CREATE TABLE costs (day INTEGER, project TEXT, line_item TEXT, currency TEXT, amount INTEGER,"
            " quantity REAL, unit TEXT);"
            "CREATE TABLE daily (day INTEGER, project TEXT, amount INTEGER, PRIMARY KEY (day, project)) WITHOUT ROWID");
        sqlite3_prepare_v2(m_handle, "INSERT INTO costs VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &m_insert, nullptr);
    }
    ~Plain()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Plain)

    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    void insert(const CostImport &costs)
    {
        run("BEGIN");
        const auto text = [this](int parameter, const QString &value) {
            sqlite3_bind_text16(m_insert, parameter, value.utf16(), int(value.size() * 2), SQLITE_STATIC);
        };
        for (const CostBucket &bucket : *costs.buckets) {
            for (const CostRow &row : bucket.rows) {
                sqlite3_bind_int64(m_insert, 1, bucket.startTime / kSecondsPerDay);
                text(2, row.projectId);
                text(3, row.lineItem);
                text(4, row.currency);
                sqlite3_bind_int64(m_insert, 5, row.amount.nanos);
                sqlite3_bind_double(m_insert, 6, row.quantity.value_or(0));
                text(7, row.quantityUnit);
                sqlite3_step(m_insert);
                sqlite3_reset(m_insert);
            }
        }
        run("COMMIT");
    }
    void sumUp() { run("INSERT INTO daily SELECT day, project, sum(amount) FROM costs GROUP BY day, project"); }
    /// Sums by project of the range and of the one before, and the totals of its days.
    void ask(const Period &range, const Period &before)
    {
        m_rows = 0;
        for (const Period &period : {range, before})
            count(
                "SELECT project, sum(amount) FROM daily WHERE day >= %1 AND day < %2 GROUP BY project ORDER BY 2 DESC",
                period);
        count("SELECT day, sum(amount) FROM daily WHERE day >= %1 AND day < %2 GROUP BY day", range);
    }
    qint64 m_rows = 0;

private:
    void count(const char *sql, const Period &period)
    {
        const QByteArray text =
            QString::fromLatin1(sql).arg(period.from / kSecondsPerDay).arg(period.to / kSecondsPerDay).toUtf8();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, text.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            m_rows += sqlite3_column_int64(statement, 1) != 0;
        sqlite3_finalize(statement);
    }
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

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
    QTemporaryDir directory;
    const QString path = directory.filePath(u"o.spend"_s), plainPath = directory.filePath(u"plain.sqlite"_s);
    const Words words;
    Plain plain(plainPath);
    double own = 0, baseline = 0, rows = 0;
    qint64 largestLog = 0;
    std::vector<double> whileImporting;
    const double before = residentMb("VmRSS");
    {
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
    report("spend: import 5.8 million rows", own, "ms", baseline, "plain sqlite3 inserts", "<= 1");
    report("spend: size on disk", double(sizeOf(path)) / 1e6, "MB", double(sizeOf(plainPath)) / 1e6, "plain table",
           "<= 0.5");
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
