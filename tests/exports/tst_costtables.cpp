// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of costs: currencies are never added up, the organization is a grouping like any other, names do nothing.
#include "app/exports/costs/costfilter.h"
#include "app/exports/costs/costtables.h"
#include "app/exports/csvwriter.h"
#include "tests/support/testprogram.h"

#include <functional>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CostTables : public QObject
{
    Q_OBJECT

    static CostRow row(qint64 cents, const QString &currency, const QString &item)
    {
        CostRow made;
        made.amount = Money::fromCents(cents);
        made.currency = currency;
        made.lineItem = item;
        return made;
    }
    static std::vector<CostBucket> twoDays()
    {
        return {{0, 86'400, {row(150, u"usd"_s, u"a"_s), row(70, u"eur"_s, u"a"_s)}},
                {86'400, 172'800, {row(250, u"usd"_s, u"a"_s), row(-5, u"usd"_s, u"b"_s)}}};
    }
    static CostTableContext company()
    {
        CostTableContext context;
        context.organizationId = u"org-1"_s;
        context.organizationName = u"=Acme"_s;
        return context;
    }

private Q_SLOTS:
    void neverAddsCurrenciesUp()
    {
        ExportTable table = costTable(twoDays(), {u"line_item"_s}, company());
        QCOMPARE(toCsv(table, CsvFor::Scripts),
                 QByteArray("line_item,amount,currency\r\na,0.70,EUR\r\na,4.00,USD\r\nb,-0.05,USD\r\n"));
        addTotals(table);
        QCOMPARE(table.rows.size(), size_t(5));
        QCOMPARE(std::get<Money>(table.rows[3][1]), Money::fromCents(70));
        QCOMPARE(std::get<Money>(table.rows[4][1]), Money::fromCents(395));
    }

    /// Every filter by hand, alone and with another; whatever is left out of one is in its opposite.
    void narrowsDown()
    {
        SpendLabels labels;
        labels.environmentOfProject.insert(u"p1"_s, u"production"_s);
        labels.costCentreOfProject.insert(u"p2"_s, u"CC-2"_s);
        labels.familyOfLineItem = [](const QString &item) { return item.section(u',', 0, 0); };
        std::vector<CostBucket> facts;
        int cents = 1;
        for (UnixSeconds day = 0; day < 3 * kSecondsPerDay; day += kSecondsPerDay) {
            facts.push_back({day, day + kSecondsPerDay, {}});
            for (const QString &project : {u"p1"_s, u"p2"_s, QString()}) {
                for (const QString &item : {u"gpt-5, input"_s, u"gpt-5, output"_s, QString()}) {
                    CostRow made = row(cents *= 2, u"usd"_s, item); // every sum is of one set of rows
                    made.projectId = project;
                    made.apiKeyId = project.isEmpty() ? QString() : u"key_"_s + project;
                    facts.back().rows.push_back(made);
                }
            }
        }
        using G = SpendGrouping;
        const auto sum = [&](const std::vector<SpendFilter> &filters) {
            qint64 all = 0;
            for (const CostBucket &bucket : filtered(facts, filters, labels)) {
                for (const CostRow &each : bucket.rows)
                    all += each.amount.nanos;
            }
            return all;
        };
        const auto wanted = [&](const std::function<bool(const CostRow &)> &counts) {
            qint64 all = 0;
            for (const CostBucket &bucket : facts) {
                for (const CostRow &each : bucket.rows)
                    all += counts(each) ? each.amount.nanos : 0;
            }
            return all;
        };
        const auto ofFirst = [](const CostRow &each) { return each.projectId == "p1"_L1; };
        const auto unattributed = [](const CostRow &each) { return each.projectId.isEmpty(); };
        QCOMPARE(sum({}), wanted([](const CostRow &) { return true; }));
        QCOMPARE(sum({{G::Project, {u"p1"_s}}}), wanted(ofFirst));
        QCOMPARE(sum({{G::Project, {QString()}}}), wanted(unattributed));
        QCOMPARE(sum({{G::Key, {u"key_p1"_s}}}), wanted(ofFirst));
        QCOMPARE(sum({{G::Environment, {u"production"_s}}}), wanted(ofFirst));
        QCOMPARE(sum({{G::Environment, {QString()}}}), wanted([&](const CostRow &each) { return !ofFirst(each); }));
        QCOMPARE(sum({{G::CostCentre, {u"CC-2"_s}}}),
                 wanted([](const CostRow &each) { return each.projectId == "p2"_L1; }));
        QCOMPARE(sum({{G::LineItem, {u"gpt-5, input"_s, QString()}}}),
                 wanted([](const CostRow &each) { return each.lineItem != "gpt-5, output"_L1; }));
        QCOMPARE(sum({{G::ModelFamily, {u"gpt-5"_s}}}),
                 wanted([](const CostRow &each) { return !each.lineItem.isEmpty(); }));
        QCOMPARE(sum({{G::ModelFamily, {u"gpt-5"_s}}, {G::Project, {u"p1"_s}}}),
                 wanted([&](const CostRow &each) { return ofFirst(each) && !each.lineItem.isEmpty(); }));
        QCOMPARE(sum({{G::Project, {u"gone"_s}}}), 0);
        QCOMPARE(filtered(facts, std::vector<SpendFilter>{{G::Project, {u"gone"_s}}}, labels).size(), facts.size());

        QVERIFY(!notBilledBy({}, false));
        const std::vector<SpendFilter> key{{G::Project, {u"p1"_s}}, {G::Key, {u"key_p1"_s}}};
        QVERIFY(!notBilledBy(key, true));
        QCOMPARE(notBilledBy(key, false), G::Key);
        QCOMPARE(notBilledBy(std::vector<SpendFilter>{{G::Person, {u"user"_s}}}, true), G::Person);
    }

    void groupsByOrganization()
    {
        QCOMPARE(toCsv(costTable(twoDays(), {u"organization"_s}, company()), CsvFor::Scripts),
                 QByteArray("organization_id,organization_name,amount,currency\r\n"
                            "org-1,'=Acme,0.70,EUR\r\norg-1,'=Acme,3.95,USD\r\n"));
    }
};

STEWARD_TEST(tst_CostTables);
#include "tst_costtables.moc"
