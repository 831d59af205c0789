// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of costs: currencies are never added up, the organization is a grouping like any other, names do nothing.
#include "app/exports/costs/costtables.h"
#include "app/exports/csvwriter.h"

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

    void groupsByOrganization()
    {
        QCOMPARE(toCsv(costTable(twoDays(), {u"organization"_s}, company()), CsvFor::Scripts),
                 QByteArray("organization_id,organization_name,amount,currency\r\n"
                            "org-1,'=Acme,0.70,EUR\r\norg-1,'=Acme,3.95,USD\r\n"));
    }
};

QTEST_GUILESS_MAIN(tst_CostTables)
#include "tst_costtables.moc"
