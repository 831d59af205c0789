// SPDX-License-Identifier: GPL-3.0-or-later
// Questions over several organizations: every figure is added up anew from the rows that went into their archives; what
// cannot be read is told by its state and never changed.
#include "app/archive/archive.h"
#include "app/exports/costs/costcontext.h"
#include "app/exports/several/severaltable.h"
#include "app/organization/organization.h"
#include "app/spend/several/severalfigures.h"
#include "app/spend/several/spendbooks.h"
#include "app/spend/spendmoves.h"
#include "tests/support/testprogram.h"

#include <map>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kFrom = 1'772'323'200; // 1 March 2026, midnight UTC
constexpr int kDays = 40;
constexpr UnixSeconds kNow = kFrom + (kDays - 1) * kSecondsPerDay + 5000;
constexpr int kSettled = kDays - 3; ///< days from here on are provisional

template <typename T>
T wait(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return fail(Error::Kind::Internal, u"no answer"_s);
    return future.takeResult();
}

struct Row final
{
    int day;
    QString project, item, currency;
    qint64 nanos;
};

/// One organization: what it was told, and where it is kept.
struct Company final
{
    QString id, name, serviceId;
    QHash<QString, QString> projects, classes, centres; ///< of projects by id
    std::vector<Row> rows;
    int firstDay = 0; ///< nothing is held before it
    QString path;     ///< of its archive
};

const QStringList kItems{u"gpt-5-mini-2025-08-07, input"_s, u"gpt-5-mini-2025-08-07, output"_s, u"gpt-5, input"_s,
                         u"web search tool calls"_s, u"gpt-4o/batch"_s};

QString familyOf(const QString &item)
{
    return item.startsWith("gpt-5-mini"_L1) ? u"gpt-5-mini"_s
           : item.startsWith("gpt-5,"_L1)   ? u"gpt-5"_s
           : item.contains(u' ')            ? QString()
                                            : item;
}

void runOn(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

class SeveralBooksTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    FixedClock m_clock{kNow};
    std::array<Company, 3> m_companies;
    std::unique_ptr<SpendArchive> m_archive; ///< of the first, which is open
    std::unique_ptr<Organization> m_organization;
    std::unique_ptr<SpendBook> m_book;
    std::unique_ptr<SpendBooks> m_books;

    void invent(Company &company, quint32 seed)
    {
        QRandomGenerator random(seed);
        const std::array classes{u"production"_s, u"staging"_s, u"development"_s};
        for (int i = 0; i < 9; ++i) {
            // The same ids and some of the same names everywhere: they must not be taken for one another.
            const QString id = u"proj_%1"_s.arg(i);
            company.projects.insert(id, i < 3 ? u"Search %1"_s.arg(i) : u"%1 %2"_s.arg(company.name).arg(i));
            company.classes.insert(id, classes[random.bounded(3)]);
            if (i % 2 == 0)
                company.centres.insert(id, u"CC-%1"_s.arg(i % 4));
        }
        for (int day = company.firstDay; day < kDays; ++day) {
            for (int n = random.bounded(12); n > 0; --n) {
                const int project = random.bounded(10);
                const bool euro = company.id == "c3"_L1 && random.bounded(5) == 0;
                company.rows.push_back({day, project == 9 ? QString() : u"proj_%1"_s.arg(project),
                                        kItems.at(random.bounded(kItems.size())), euro ? u"eur"_s : u"usd"_s,
                                        qint64(random.bounded(2'000'000'000)) * 3 - 100'000'000});
            }
        }
    }
    [[nodiscard]] static Snapshot listsOf(const Company &company)
    {
        Snapshot lists;
        for (auto it = company.projects.begin(); it != company.projects.end(); ++it) {
            Project project;
            project.id = it.key();
            project.name = *it;
            project.status = u"active"_s;
            lists.projects.push_back(project);
            lists.local.labels.push_back(
                {it.key(), company.classes.value(it.key()), company.centres.value(it.key()), {}});
        }
        return lists;
    }
    static void fill(SpendArchive &archive, const Company &company)
    {
        std::vector<CostBucket> buckets;
        for (int day = company.firstDay; day < kDays; ++day) {
            CostBucket bucket{kFrom + day * kSecondsPerDay, kFrom + (day + 1) * kSecondsPerDay, {}};
            for (const Row &row : company.rows) {
                if (row.day != day)
                    continue;
                CostRow made;
                made.amount = Money{row.nanos};
                made.currency = row.currency;
                made.projectId = row.project;
                made.lineItem = row.item;
                bucket.rows.push_back(made);
            }
            buckets.push_back(std::move(bucket));
        }
        QVERIFY(
            wait(archive.import(CostImport{CostGrouping::ProjectItem,
                                           {kFrom + company.firstDay * kSecondsPerDay, kFrom + kDays * kSecondsPerDay},
                                           std::make_shared<const std::vector<CostBucket>>(std::move(buckets)),
                                           kNow,
                                           kFrom + kSettled * kSecondsPerDay})));
        std::vector<SpendName> names;
        for (auto it = company.projects.begin(); it != company.projects.end(); ++it)
            names.push_back({SpendName::Kind::Project, it.key(), *it, {}});
        QVERIFY(wait(archive.putNames(names)));
        QVERIFY(wait(archive.remember(u"organization"_s, company.serviceId)));
    }
    void makeArchives(Company &company)
    {
        company.path = m_directory.filePath(company.id + u".db"_s);
        for (const QString &file :
             Archive::files(company.path) + SpendArchive::files(SpendArchive::pathBeside(company.path)))
            QFile::remove(file);
        Archive lists(company.path);
        QVERIFY(wait(lists.open()));
        const Snapshot snapshot = listsOf(company);
        QVERIFY(wait(lists.replace(snapshot.projects, kNow)));
        for (const ProjectLabel &label : snapshot.local.labels)
            QVERIFY(wait(lists.setLabel(label)));
        SpendArchive spend(SpendArchive::pathBeside(company.path));
        QVERIFY(wait(spend.open()));
        fill(spend, company);
    }
    [[nodiscard]] QString spendOf(int company) const
    {
        return SpendArchive::pathBeside(m_companies[size_t(company)].path);
    }
    void setOrganizations()
    {
        std::vector<SpendOrganization> all;
        for (const Company &company : m_companies)
            all.push_back({company.id, company.name, QUrl(u"https://api.example.com/v1"_s), company.path});
        all.front().archivePath.clear();
        m_books->setOrganizations(all);
    }

    /// The member of the whole that a row belongs to.
    [[nodiscard]] static QString memberOf(const Company &company, const Row &row, SpendGrouping grouping)
    {
        switch (grouping) {
        case SpendGrouping::Organization:
            return company.id;
        case SpendGrouping::Project:
            return row.project.isEmpty() ? QString() : company.id + u'/' + row.project;
        case SpendGrouping::Environment:
            return company.classes.value(row.project);
        case SpendGrouping::CostCentre:
            return company.centres.value(row.project);
        case SpendGrouping::LineItem:
            return row.item;
        case SpendGrouping::ModelFamily:
            return familyOf(row.item);
        default:
            return {};
        }
    }
    using Sums = std::map<QString, qint64>;
    /// What the rows of \a range come to, by member.
    [[nodiscard]] Sums expected(
        const SpendQuestion &question, const Period &range, const QString &currency,
        const std::function<bool(const Company &)> &counts = [](const Company &) { return true; })
    {
        Sums sums;
        for (const Company &company : m_companies) {
            for (const Row &row : company.rows) {
                const bool meant = counts(company) && row.currency == currency &&
                                   range.contains(kFrom + row.day * kSecondsPerDay) &&
                                   std::ranges::all_of(question.filters, [&](const SpendFilter &filter) {
                                       return filter.members.contains(memberOf(company, row, filter.grouping));
                                   });
                if (meant)
                    sums[memberOf(company, row, question.groupBy)] += row.nanos;
            }
        }
        return sums;
    }
    [[nodiscard]] static qint64 sumOf(const Sums &sums)
    {
        qint64 sum = 0;
        for (const auto &[member, nanos] : sums)
            sum += nanos;
        return sum;
    }
    [[nodiscard]] static SpendQuestion question(SpendGrouping groupBy)
    {
        SpendQuestion asked;
        asked.range = {kFrom + 20 * kSecondsPerDay, kFrom + kDays * kSecondsPerDay};
        asked.groupBy = groupBy;
        return asked;
    }
    [[nodiscard]] PartState stateIn(const Result<SpendAnswer> &answer, int company) const
    {
        for (const OrganizationPart &part : answer->parts) {
            if (part.organization.id == m_companies[size_t(company)].id)
                return part.state;
        }
        return PartState::Unreadable;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_companies[0] = {u"a1"_s, u"Alder"_s, u"org-a"_s, {}, {}, {}, {}, 0, {}};
        m_companies[1] = {u"b2"_s, u"Birch"_s, u"org-b"_s, {}, {}, {}, {}, 0, {}};
        m_companies[2] = {u"c3"_s, u"Cedar"_s, u"org-c"_s, {}, {}, {}, {}, 10, {}};
        for (size_t i = 0; i < m_companies.size(); ++i)
            invent(m_companies[i], quint32(i) + 7);
    }
    void init()
    {
        for (Company &company : m_companies)
            makeArchives(company);
        m_archive = std::make_unique<SpendArchive>(spendOf(0));
        QVERIFY(wait(m_archive->open()));
        m_organization = std::make_unique<Organization>();
        m_organization->load(listsOf(m_companies[0]));
        m_book = std::make_unique<SpendBook>(*m_archive, *m_organization, m_clock);
        m_books = std::make_unique<SpendBooks>(*m_book, m_clock);
        setOrganizations();
    }
    void cleanup()
    {
        m_books.reset();
        m_book.reset();
        m_organization.reset();
        m_archive.reset();
    }

    /// Any grouping, range, grain and filters: groups, comparison, days, bars and series are those of the rows.
    void jointFiguresAreThoseOfTheRows()
    {
        QRandomGenerator random(20261127);
        for (int round = 0; round < 60; ++round) {
            SpendQuestion asked;
            asked.groupBy = kSeveralGroupings[size_t(random.bounded(int(kSeveralGroupings.size())))];
            const int from = 10 + random.bounded(20), to = from + 1 + random.bounded(kDays - from);
            asked.range = {kFrom + from * kSecondsPerDay, kFrom + to * kSecondsPerDay};
            asked.comparison = Period{kFrom + (from - 10) * kSecondsPerDay, asked.range.from};
            asked.grain = std::array{SpendGrain::Day, SpendGrain::Week, SpendGrain::Month}[size_t(random.bounded(3))];
            asked.largest = 1 + random.bounded(6);
            for (const SpendGrouping grouping : kSeveralGroupings) {
                if (random.bounded(5) != 0)
                    continue;
                QStringList members;
                for (int n = 1 + random.bounded(2); n > 0; --n) {
                    const Company &company = m_companies[size_t(random.bounded(3))];
                    const Row &row = company.rows[size_t(random.bounded(int(company.rows.size())))];
                    members += memberOf(company, row, grouping);
                }
                asked.filters.push_back({grouping, members});
            }
            const auto answer = wait(m_books->ask(SpendScope::All, asked));
            QVERIFY(answer);
            const SpendFigures &figures = answer->figures;
            const Sums now = expected(asked, asked.range, u"usd"_s),
                       before = expected(asked, *asked.comparison, u"usd"_s);
            Sums found, foundBefore;
            QSet<QString> members;
            qint64 last = std::numeric_limits<qint64>::max();
            for (const SpendGroup &group : figures.groups) {
                QVERIFY2(!members.contains(group.member), qPrintable(group.member));
                members += group.member;
                QVERIFY(group.amount.nanos <= last);
                last = group.amount.nanos;
                found[group.member] = group.amount.nanos;
                foundBefore[group.member] = group.before.nanos;
            }
            for (const auto &[member, nanos] : found) {
                QCOMPARE(nanos, now.contains(member) ? now.at(member) : 0);
                QCOMPARE(foundBefore[member], before.contains(member) ? before.at(member) : 0);
            }
            for (const auto &[member, nanos] : now)
                QVERIFY2(found.contains(member), qPrintable(member));
            QCOMPARE(figures.total.nanos, sumOf(now));
            QCOMPARE(figures.totalBefore.nanos, sumOf(before));
            qint64 bars = 0, drawn = 0, days = 0;
            for (const Money day : figures.dailyTotals)
                days += day.nanos;
            for (size_t step = 0; step < figures.steps.size(); ++step) {
                bars += figures.steps[step].total.nanos;
                drawn += figures.steps[step].rest.nanos;
                for (const SpendSeries &series : figures.series) {
                    drawn += series.amounts[step].nanos;
                    SpendQuestion one = asked;
                    one.filters.push_back({asked.groupBy, {series.member}});
                    QCOMPARE(series.amounts[step].nanos, sumOf(expected(one, figures.steps[step].days, u"usd"_s)));
                }
            }
            QCOMPARE(bars, sumOf(now));
            QCOMPARE(drawn, sumOf(now));
            QCOMPARE(days, sumOf(now));
            // The largest ones are drawn.
            for (size_t i = 0; i < figures.series.size(); ++i)
                QCOMPARE(figures.series[i].member, figures.groups[i].member);
            // Euros stand beside it, never in it.
            const qint64 euros = sumOf(expected(asked, asked.range, u"eur"_s));
            QCOMPARE(figures.otherCurrencies.empty() ? 0 : figures.otherCurrencies.front().total.nanos, euros);
            // Trends are the same amounts.
            QStringList wanted;
            for (const SpendSeries &series : figures.series)
                wanted += series.member;
            if (wanted.isEmpty())
                continue;
            const auto trends = wait(m_books->trend(SpendScope::All, asked, wanted));
            QVERIFY(trends);
            QCOMPARE(trends->size(), figures.series.size());
            for (size_t i = 0; i < trends->size(); ++i)
                QVERIFY((*trends)[i].amounts == figures.series[i].amounts);
        }
    }

    void projectsOfTheSameIdAndNameAreToldApart()
    {
        const auto answer = wait(m_books->ask(SpendScope::All, question(SpendGrouping::Project)));
        QVERIFY(answer);
        QStringList found;
        for (const SpendGroup &group : answer->figures.groups) {
            if (group.name == "Search 1"_L1)
                found += group.context + u'|' + group.member;
        }
        found.sort();
        QCOMPARE(found, (QStringList{u"Alder|a1/proj_1"_s, u"Birch|b2/proj_1"_s, u"Cedar|c3/proj_1"_s}));
        for (const Company &company : m_companies)
            QCOMPARE(answer->environments.value(company.id + u"/proj_1"_s), company.classes.value(u"proj_1"_s));
    }

    /// Days: held by all, missing in one, provisional in one.
    void daysAreThoseOfAll()
    {
        SpendQuestion asked = question(SpendGrouping::Organization);
        asked.range = {kFrom + 5 * kSecondsPerDay, kFrom + kDays * kSecondsPerDay};
        const auto answer = wait(m_books->ask(SpendScope::All, asked));
        QVERIFY(answer);
        QCOMPARE(answer->figures.missingDays, 5); // Cedar's first day is the tenth
        QCOMPARE(answer->figures.heldDays, kDays - 10);
        QCOMPARE(answer->figures.provisionalDays, kDays - kSettled);
        QVERIFY(answer->figures.steps.front().incomplete && !answer->figures.steps.back().incomplete);
        QCOMPARE(stateIn(answer, 0), PartState::Whole);
        QCOMPARE(stateIn(answer, 2), PartState::DaysMissing);
        asked.range = {kFrom, kFrom + 4 * kSecondsPerDay};
        QCOMPARE(stateIn(wait(m_books->ask(SpendScope::All, asked)), 2), PartState::NothingHeld);
    }

    /// What cannot be read is named, counts for nothing, and is left as it was.
    void anUnreadableArchiveIsNamed_data()
    {
        QTest::addColumn<int>("harm");
        QTest::addColumn<int>("state");
        QTest::newRow("missing") << 0 << int(PartState::NoArchive);
        QTest::newRow("damaged") << 1 << int(PartState::Damaged);
        QTest::newRow("newer") << 2 << int(PartState::Newer);
        QTest::newRow("older") << 3 << int(PartState::Older);
        QTest::newRow("locked") << 4 << int(PartState::Locked);
        QTest::newRow("empty") << 5 << int(PartState::Older);
    }
    void anUnreadableArchiveIsNamed()
    {
        QFETCH(int, harm);
        QFETCH(int, state);
        const QString path = spendOf(1);
        sqlite3 *holder = nullptr;
        const auto overwrite = [&path](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), qint64(bytes.size()));
        };
        if (harm == 0)
            QVERIFY(QFile::remove(path));
        else if (harm == 1)
            overwrite(QByteArray(20'000, 'x'));
        else if (harm == 2)
            runOn(path, "PRAGMA user_version = 99");
        else if (harm == 3)
            runOn(path, "PRAGMA user_version = 0");
        else if (harm == 5)
            overwrite({});
        if (harm == 4) {
            QCOMPARE(sqlite3_open(path.toUtf8().constData(), &holder), SQLITE_OK);
            QCOMPARE(sqlite3_exec(holder,
                                  "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; "
                                  "UPDATE remembered SET value = value; COMMIT",
                                  nullptr, nullptr, nullptr),
                     SQLITE_OK);
        }
        const auto files = [this] { return QDir(m_directory.path()).entryList({u"b2*"_s}, QDir::Files); };
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QStringList filesBefore = files();
        const QByteArray bytesBefore = bytes();
        if (harm != 0)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^another organization's archive: "_s));
        const SpendQuestion asked = question(SpendGrouping::Organization);
        const auto answer = wait(m_books->ask(SpendScope::All, asked));
        QVERIFY(answer);
        QCOMPARE(int(stateIn(answer, 1)), state);
        QVERIFY(!answer->parts[1].counts() && answer->parts[1].lacks());
        QCOMPARE(answer->figures.total.nanos,
                 sumOf(expected(asked, asked.range, u"usd"_s, [](const Company &each) { return each.id != "b2"_L1; })));
        QCOMPARE(answer->figures.groups.size(), size_t(2));
        QStringList after = files(), known = filesBefore;
        for (QStringList *list : {&after, &known})
            list->removeIf([](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
        QCOMPARE(after, known);
        QVERIFY(bytes() == bytesBefore);
        sqlite3_close(holder);
        // A filter that leaves it out leaves nothing to be said.
        SpendQuestion others = asked;
        others.filters = {{SpendGrouping::Organization, {u"a1"_s, u"c3"_s}}};
        const auto without = wait(m_books->ask(SpendScope::All, others));
        QVERIFY(without);
        QVERIFY(std::ranges::none_of(without->parts, &OrganizationPart::lacks));
    }

    void labelsThatCannotBeReadAreSaid()
    {
        QVERIFY(QFile::remove(m_companies[1].path));
        const auto answer = wait(m_books->ask(SpendScope::All, question(SpendGrouping::LineItem)));
        QVERIFY(answer);
        QCOMPARE(answer->parts[1].state, PartState::Whole);
        QVERIFY(answer->parts[0].labelsAreRead && !answer->parts[1].labelsAreRead);
    }

    void theSameOrganizationByAnotherKeyCountsOnce()
    {
        QFile::remove(spendOf(1));
        m_companies[1].serviceId = u"org-a"_s;
        makeArchives(m_companies[1]);
        m_companies[1].serviceId = u"org-b"_s;
        const SpendQuestion asked = question(SpendGrouping::Organization);
        auto answer = wait(m_books->ask(SpendScope::All, asked));
        QVERIFY(answer);
        QCOMPARE(stateIn(answer, 1), PartState::SameOrganization);
        QCOMPARE(answer->figures.total.nanos,
                 sumOf(expected(asked, asked.range, u"usd"_s, [](const Company &each) { return each.id != "b2"_L1; })));
        const SpendQuestion items = question(SpendGrouping::LineItem);
        const auto trend = wait(m_books->trend(SpendScope::All, items, {kItems.first()}));
        QVERIFY(trend);
        qint64 sum = 0;
        for (const Money amount : trend->front().amounts)
            sum += amount.nanos;
        const Sums once =
            expected(items, items.range, u"usd"_s, [](const Company &each) { return each.id != "b2"_L1; });
        QCOMPARE(sum, once.at(kItems.first()));
        // Another service has ids of its own.
        std::vector<SpendOrganization> organizations = m_books->organizations();
        organizations[1].service = QUrl(u"https://other.example.com/v1"_s);
        m_books->setOrganizations(organizations);
        answer = wait(m_books->ask(SpendScope::All, asked));
        QVERIFY(answer);
        QCOMPARE(answer->figures.total.nanos, sumOf(expected(asked, asked.range, u"usd"_s)));
    }

    /// What is written is what the command line writes from the facts of each: `--group-by organization,…`.
    void theTableIsTheCommandLines_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QString>("id");
        QTest::newRow("organization") << int(SpendGrouping::Organization) << u"organization"_s;
        QTest::newRow("project") << int(SpendGrouping::Project) << u"project"_s;
        QTest::newRow("environment") << int(SpendGrouping::Environment) << u"environment"_s;
        QTest::newRow("cost centre") << int(SpendGrouping::CostCentre) << u"cost_centre"_s;
        QTest::newRow("line item") << int(SpendGrouping::LineItem) << u"line_item"_s;
        QTest::newRow("model") << int(SpendGrouping::ModelFamily) << u"model"_s;
    }
    void theTableIsTheCommandLines()
    {
        QFETCH(int, grouping);
        QFETCH(QString, id);
        QStringList groupBy{u"organization"_s, id};
        groupBy.removeDuplicates();
        const SpendQuestion asked = question(static_cast<SpendGrouping>(grouping));
        ExportTable commands;
        for (const Company &company : m_companies) {
            SpendArchive archive(SpendArchive::pathBeside(company.path));
            QVERIFY(wait(archive.open()));
            const auto facts = wait(archive.costFacts(asked.range));
            const auto names = wait(archive.names());
            QVERIFY(facts && names);
            Organization organization;
            organization.load(listsOf(company));
            const SpendBook book(archive, organization, m_clock);
            CostTableContext context = costTableContext(*book.labels(), *names, company.name, asked.range);
            context.organizationId = company.serviceId;
            ExportTable table = costTable(*facts, groupBy, context);
            commands.columns = table.columns;
            std::ranges::move(table.rows, std::back_inserter(commands.rows));
        }
        std::optional<Result<ExportTable>> written;
        QCoro::connect(severalTable(m_books.get(), asked, id, {}), this,
                       [&written](Result<ExportTable> table) { written = std::move(table); });
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 60'000);
        QVERIFY(*written);
        QVERIFY((*written)->columns == commands.columns);
        QCOMPARE((*written)->rows.size(), commands.rows.size());
        QVERIFY((*written)->rows == commands.rows);
    }

    void aScopeKeepsWhatItCanTell()
    {
        SpendChoice own;
        own.narrowed = {{SpendGrouping::Project, {u"proj_1"_s}},
                        {SpendGrouping::Person, {u"user_1"_s}},
                        {SpendGrouping::Environment, {u"production"_s}}};
        const SpendChoice all = inScope(own, SpendScope::All, u"a1"_s);
        QCOMPARE(all.groupBy, SpendGrouping::Organization);
        QVERIFY(all.narrowed == (std::vector<SpendFilter>{{SpendGrouping::Project, {u"a1/proj_1"_s}},
                                                          {SpendGrouping::Environment, {u"production"_s}}}));
        SpendChoice wider = all;
        wider.narrowed[0].members += u"b2/proj_1"_s;
        wider.filters = {{SpendGrouping::Organization, {u"b2"_s}}};
        const SpendChoice back = inScope(wider, SpendScope::Own, u"a1"_s);
        QCOMPARE(back.groupBy, SpendGrouping::Project);
        QVERIFY(back.filters.empty());
        QVERIFY(back.narrowed == (std::vector<SpendFilter>{{SpendGrouping::Project, {u"proj_1"_s}},
                                                           {SpendGrouping::Environment, {u"production"_s}}}));
        const SpendChoice left = withoutGone(wider, {u"a1"_s, u"c3"_s});
        QVERIFY(left.filters.empty());
        QCOMPARE(left.narrowed[0].members, QStringList{u"a1/proj_1"_s});
        SpendChoice items = own;
        items.groupBy = SpendGrouping::LineItem;
        QCOMPARE(inScope(items, SpendScope::All, u"a1"_s).groupBy, SpendGrouping::LineItem);
        QVERIFY(!opened(inScope(items, SpendScope::All, u"a1"_s), kItems.first()));
        QVERIFY(opened(items, kItems.first()));
        const auto down = opened(all, u"b2"_s);
        QVERIFY(down && down->groupBy == SpendGrouping::Project);
    }

    void aBookThatDiesAnswersThatItWasCancelled()
    {
        auto asked = m_books->ask(SpendScope::All, question(SpendGrouping::Project));
        m_books.reset();
        const auto answer = wait(asked);
        QVERIFY(!answer && answer.error().isCancelled());
    }
};

STEWARD_TEST(SeveralBooksTest);
#include "tst_severalbooks.moc"
