// SPDX-License-Identifier: GPL-3.0-or-later
// The table of usage: names beside ids, endpoints apart, formulas of others neutralized, totals at the end.
#include "app/exports/csvwriter.h"
#include "app/exports/usage/usagetable.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_UsageTable : public QObject
{
    Q_OBJECT

    static UsageLine line(UsageEndpoint endpoint, const QString &project, qint64 requests)
    {
        UsageLine made{0, endpoint, {}};
        made.row.projectId = project;
        made.row.modelRequests = requests;
        return made;
    }
    static size_t columnOf(const ExportTable &table, const QString &id)
    {
        const auto it = std::ranges::find(table.columns, id, &ExportColumn::id);
        return static_cast<size_t>(it - table.columns.begin());
    }

private Q_SLOTS:
    void keepsEndpointsApartAndAddsThemUp()
    {
        CostTableContext context;
        context.labels.environmentOfProject = {{u"p1"_s, u"production"_s}, {u"p2"_s, u"production"_s}};
        const std::vector lines{line(UsageEndpoint::Embeddings, u"p1"_s, 3),
                                line(UsageEndpoint::Embeddings, u"p2"_s, 4),
                                line(UsageEndpoint::Completions, u"p1"_s, 5), line(UsageEndpoint::Completions, {}, 6)};
        ExportTable table = usageTable(lines, {u"environment"_s}, context);
        QCOMPARE(table.columns.front().id, u"environment"_s);
        const size_t endpoint = columnOf(table, u"endpoint"_s), requests = columnOf(table, u"num_model_requests"_s);
        QCOMPARE(table.rows.size(), size_t(3));
        QVERIFY(table.rows[0][0] == ExportCell()); // without a project
        QVERIFY(table.rows[0][requests] == ExportCell(qint64(6)));
        QVERIFY(table.rows[2][endpoint] == ExportCell(u"embeddings"_s));
        QVERIFY(table.rows[2][requests] == ExportCell(qint64(7)));
        QVERIFY(table.rows[2][columnOf(table, u"output_tokens"_s)] == ExportCell()); // embeddings have none
        addUsageTotals(table);
        QCOMPARE(table.rows.size(), size_t(5));
        QVERIFY(table.rows[3][0] == ExportCell(u"Total"_s));
        QVERIFY(table.rows[3][endpoint] == ExportCell(u"completions"_s));
        QVERIFY(table.rows[3][requests] == ExportCell(qint64(11)));
        QVERIFY(table.rows[4][requests] == ExportCell(qint64(7)));
    }

    void neutralizesNamesOfOthers()
    {
        CostTableContext context;
        context.projectNames.insert(u"p1"_s, u"=HYPERLINK(\"x\")"_s);
        const std::vector lines{line(UsageEndpoint::Embeddings, u"p1"_s, -3)};
        const QByteArray csv = toCsv(usageTable(lines, {u"project"_s}, context), CsvFor::Scripts);
        QVERIFY2(csv.contains("\r\np1,\"'=HYPERLINK(\"\"x\"\")\",embeddings,"), csv.constData());
        QVERIFY(csv.contains(",-3,")); // numbers stay numbers
    }
};

STEWARD_TEST(tst_UsageTable);
#include "tst_usagetable.moc"
