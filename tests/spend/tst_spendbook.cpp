// SPDX-License-Identifier: GPL-3.0-or-later
// The book answers with the organization's labels, names and budgets, says when its answers may differ, and asks
// attribution for what the bill does not tell.
#include "app/organization/organization.h"
#include "app/spend/namefeed.h"
#include "app/spend/spendbook.h"
#include "tests/spend/march.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using steward::test::kFirstOfMarch;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T wait(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return fail(Error::Kind::Internal, u"no answer"_s);
    return future.takeResult();
}

Project project(const QString &id, const QString &name)
{
    Project made;
    made.id = id;
    made.name = name;
    made.status = u"active"_s;
    return made;
}

CostRow row(qint64 cents, const QString &project, const QString &item, const QString &key = {})
{
    CostRow made;
    made.amount = Money::fromCents(cents);
    made.currency = u"usd"_s;
    made.projectId = project;
    made.lineItem = item;
    made.apiKeyId = key;
    return made;
}

SpendQuestion question(SpendGrouping groupBy)
{
    SpendQuestion asked;
    asked.range = {kFirstOfMarch, kFirstOfMarch + 10 * kSecondsPerDay};
    asked.groupBy = groupBy;
    return asked;
}

QHash<QString, qint64> centsOf(const Result<SpendFigures> &figures)
{
    QHash<QString, qint64> cents;
    for (const SpendGroup &group : figures ? figures->groups : std::vector<SpendGroup>())
        cents.insert(group.member, group.amount.toCents());
    return cents;
}

} // namespace

class SpendBookTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    int m_file = 0;
    FixedClock m_clock{kFirstOfMarch + 4 * kSecondsPerDay + 5000};
    std::unique_ptr<SpendArchive> m_archive;
    std::unique_ptr<Organization> m_organization;
    std::unique_ptr<SpendBook> m_book;

    void import(CostGrouping grouping)
    {
        const QString key = grouping == CostGrouping::ProjectItemKey ? u"key_1"_s : QString();
        std::vector<CostBucket> buckets{
            {kFirstOfMarch,
             kFirstOfMarch + kSecondsPerDay,
             {row(100, u"proj_live"_s, u"gpt-5-mini-2025-08-07, input"_s, key),
              row(20, u"proj_test"_s, u"gpt-5-mini-2025-08-07, output"_s), row(3, {}, u"web search tool calls"_s)}}};
        QVERIFY(wait(m_archive->import(CostImport{grouping,
                                                  {kFirstOfMarch, kFirstOfMarch + 2 * kSecondsPerDay},
                                                  std::make_shared<const std::vector<CostBucket>>(std::move(buckets)),
                                                  kFirstOfMarch,
                                                  kFirstOfMarch})));
    }

    /// Three quarters of proj_live's tokens are user_1's with key_1, a quarter is user_2's with key_2.
    void importUse()
    {
        UsageRow much, little;
        much.projectId = little.projectId = u"proj_live"_s;
        much.model = little.model = u"gpt-5-mini-2025-08-07"_s;
        much.apiKeyId = u"key_1"_s;
        much.userId = u"user_1"_s;
        much.inputTokens = 300;
        little.apiKeyId = u"key_2"_s;
        little.userId = u"user_2"_s;
        little.inputTokens = 100;
        const std::vector<UsageBucket> used{{kFirstOfMarch, kFirstOfMarch + kSecondsPerDay, {much, little}}};
        QVERIFY(wait(m_archive->import(UsageImport{UsageEndpoint::Completions,
                                                   BucketWidth::Day,
                                                   {kFirstOfMarch, kFirstOfMarch + 2 * kSecondsPerDay},
                                                   std::make_shared<const std::vector<UsageBucket>>(used),
                                                   kFirstOfMarch,
                                                   kFirstOfMarch})));
    }

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<SpendArchive>(m_directory.filePath(u"%1.spend"_s.arg(++m_file)));
        QVERIFY(wait(m_archive->open()));
        m_organization = std::make_unique<Organization>();
        Snapshot snapshot;
        snapshot.projects = {project(u"proj_live"_s, u"Search live"_s), project(u"proj_test"_s, u"Search test"_s)};
        snapshot.spendLimits.push_back({QString(), SpendLimit{500'000, u"USD"_s, u"month"_s, {}}});
        snapshot.spendLimits.push_back({u"proj_live"_s, SpendLimit{10'050, u"USD"_s, u"month"_s, {}}});
        m_organization->load(std::move(snapshot));
        m_book = std::make_unique<SpendBook>(*m_archive, *m_organization, m_clock);
    }
    void cleanup()
    {
        m_book.reset();
        m_organization.reset();
        m_archive.reset();
    }

    void labelsFoldWhatTheServiceTells()
    {
        import(CostGrouping::ProjectItem);
        const QString live = environmentId(guessEnvironment(u"Search live")),
                      test = environmentId(guessEnvironment(u"test"));
        QVERIFY(live != test);
        QCOMPARE(centsOf(wait(m_book->ask(question(SpendGrouping::Environment)))),
                 (QHash<QString, qint64>{{live, 100}, {test, 20}, {QString(), 3}})); // guessed from the names
        QCOMPARE(centsOf(wait(m_book->ask(question(SpendGrouping::ModelFamily)))).value({}), 3);

        QSignalSpy changed(m_book.get(), &SpendBook::changed);
        LocalData local;
        local.labels = {{u"proj_test"_s, u"production"_s, u"CC-7"_s, {}}};
        m_organization->setLocal(local);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 0, 20'000);
        QCOMPARE(centsOf(wait(m_book->ask(question(SpendGrouping::CostCentre)))),
                 (QHash<QString, qint64>{{u"CC-7"_s, 20}, {QString(), 103}}));
        QCOMPARE(centsOf(wait(m_book->ask(question(SpendGrouping::Environment)))).value(u"production"_s),
                 live == u"production"_s ? 120 : 20);
    }

    void todayIsNotMissing()
    {
        import(CostGrouping::ProjectItem);
        const auto figures = wait(m_book->ask(question(SpendGrouping::Total)));
        QVERIFY(figures);
        QCOMPARE(figures->missingDays, 2); // the third and the fourth; the fifth is today
    }

    void namesOutliveTheLists()
    {
        import(CostGrouping::ProjectItem);
        QSignalSpy changed(m_book.get(), &SpendBook::changed);
        m_organization->replace(SharedRows<Project>({project(u"proj_live"_s, u"Search, live"_s)}));
        const auto nameOfLive = [this] {
            const auto figures = wait(m_book->ask(question(SpendGrouping::Project)));
            return figures && !figures->groups.empty() ? figures->groups.front().name : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(nameOfLive(), u"Search, live"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 0, 20'000);
        m_organization->replace(SharedRows<Project>());
        QCOMPARE(nameOfLive(), u"Search, live"_s);
    }

    void everythingThatCostsCanNameIsNamed()
    {
        Snapshot snapshot;
        snapshot.projects = {project(u"p"_s, u"P"_s)};
        User user;
        user.id = u"user_1"_s;
        user.email = u"ana@example.com"_s;
        snapshot.users = {user};
        ServiceAccount account;
        account.id = u"sa"_s;
        account.name = u"ci"_s;
        snapshot.serviceAccounts.push_back({u"p"_s, account});
        ProjectKey key;
        key.id = u"key"_s;
        key.redactedValue = u"sk-proj-****9fKd"_s;
        snapshot.projectKeys.push_back({u"p"_s, key});
        QHash<QString, QString> names;
        for (const SpendName &name : namesOf(snapshot))
            names.insert(name.id + u'|' + name.context, name.name);
        QCOMPARE(names, (QHash<QString, QString>{{u"p|"_s, u"P"_s},
                                                 {u"user_1|"_s, u"ana@example.com"_s},
                                                 {u"sa|p"_s, u"ci"_s},
                                                 {u"key|p"_s, u"sk-proj-****9fKd"_s}}));
    }

    void budgetsAreTheSpendLimits()
    {
        QCOMPARE(m_book->budget({}), std::optional(Money::fromCents(500'000)));
        QCOMPARE(m_book->budget(u"proj_live"_s), std::optional(Money::fromCents(10'050)));
        QCOMPARE(m_book->budget(u"proj_test"_s), std::nullopt);
    }

    void usageTellsWhatTheBillDoesNot()
    {
        import(CostGrouping::ProjectItem);
        importUse();
        const auto people = wait(m_book->ask(question(SpendGrouping::Person)));
        QVERIFY(people && people->estimated);
        QCOMPARE(centsOf(people), (QHash<QString, qint64>{{u"user_1"_s, 75}, {u"user_2"_s, 25}, {QString(), 23}}));
        QCOMPARE(people->total, Money::fromCents(123));
        const auto keys = wait(m_book->ask(question(SpendGrouping::Key)));
        QVERIFY(keys && keys->estimated);
        QCOMPARE(centsOf(keys), (QHash<QString, qint64>{{u"key_1"_s, 75}, {u"key_2"_s, 25}, {QString(), 23}}));
        const auto trend = wait(m_book->trend(question(SpendGrouping::Key), {u"key_2"_s, u"nobody"_s}));
        QVERIFY(trend && trend->size() == 2);
        QCOMPARE(trend->front().amounts.front(), Money::fromCents(25));
        QCOMPARE(trend->back().amounts.front(), Money{});
        SpendQuestion ofPerson = question(SpendGrouping::Project);
        ofPerson.filters = {{SpendGrouping::Person, {u"user_1"_s}}};
        QCOMPARE(centsOf(wait(m_book->ask(ofPerson))), (QHash<QString, qint64>{{u"proj_live"_s, 75}}));
        QVERIFY(!wait(m_book->ask(question(SpendGrouping::Project)))->estimated);

        import(CostGrouping::ProjectItemKey); // now the bill tells
        const auto billed = wait(m_book->ask(question(SpendGrouping::Key)));
        QVERIFY(billed && billed->keysAreBilled && !billed->estimated);
        QCOMPARE(centsOf(billed).value(u"key_1"_s), 100);
    }

    /// Filters hold for other currencies too, those that the bill does not tell as well.
    void otherCurrenciesAreFilteredLikeTheTotal()
    {
        CostRow live = row(40, u"proj_live"_s, u"gpt-5-mini-2025-08-07, input"_s);
        CostRow test = row(7, u"proj_test"_s, u"gpt-5-mini-2025-08-07, input"_s);
        live.currency = test.currency = u"eur"_s;
        std::vector<CostBucket> buckets{{kFirstOfMarch,
                                         kFirstOfMarch + kSecondsPerDay,
                                         {row(100, u"proj_live"_s, u"gpt-5-mini-2025-08-07, input"_s), live, test}}};
        QVERIFY(wait(m_archive->import(CostImport{CostGrouping::ProjectItem,
                                                  {kFirstOfMarch, kFirstOfMarch + 2 * kSecondsPerDay},
                                                  std::make_shared<const std::vector<CostBucket>>(std::move(buckets)),
                                                  kFirstOfMarch,
                                                  kFirstOfMarch})));
        importUse();
        const auto euros = [this](const std::vector<SpendFilter> &filters) {
            SpendQuestion asked = question(SpendGrouping::Person);
            asked.filters = filters;
            const auto figures = wait(m_book->ask(asked));
            return figures ? figures->otherCurrencies : std::vector<CurrencyTotal>{{u"?"_s, {}}};
        };
        const auto are = [](qint64 cents) { return std::vector<CurrencyTotal>{{u"eur"_s, Money::fromCents(cents)}}; };
        QVERIFY(euros({}) == are(47));
        QVERIFY(euros({{SpendGrouping::Project, {u"proj_live"_s}}}) == are(40));
        QVERIFY(euros({{SpendGrouping::Person, {u"user_1"_s}}}) == are(30));
        QVERIFY(euros({{SpendGrouping::Person, {QString()}}}) == are(7)); // nobody's: no use explains it
        QVERIFY(euros({{SpendGrouping::Person, {u"nobody"_s}}}).empty());
    }

    void aBookThatDiesAnswersThatItWasCancelled()
    {
        import(CostGrouping::ProjectItem);
        auto asked = m_book->ask(question(SpendGrouping::Person));
        m_book.reset();
        QVERIFY(asked.isFinished());
        QCOMPARE(wait(asked).error().kind, Error::Kind::Cancelled);
    }
};

STEWARD_TEST(SpendBookTest);
#include "tst_spendbook.moc"
