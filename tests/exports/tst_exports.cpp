// SPDX-License-Identifier: GPL-3.0-or-later
// Tables from models, XLSX, JSON and saving. The XLSX is taken apart by Python's zipfile, another program's eyes.
#include "app/exports/csvwriter.h"
#include "app/exports/jsonwriter.h"
#include "app/exports/savefile.h"
#include "app/exports/tablefrommodel.h"
#include "app/exports/xlsx.h"
#include "app/organization/projectsmodel.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::samples;

namespace {

/// One file out of a workbook.
QString part(const QByteArray &xlsx, const QString &name)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"t.xlsx"_s);
    if (!saveFile(path, xlsx))
        return u"not saved"_s;
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys,zipfile,xml.dom.minidom as m; d=zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]); m.parseString(d); sys.stdout.buffer.write(d)"_s,
         path, name});
    python.waitForFinished();
    return python.exitCode() == 0 ? QString::fromUtf8(python.readAllStandardOutput())
                                  : QString::fromUtf8(python.readAllStandardError());
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatATableShows()
    {
        Snapshot snapshot = organization();
        snapshot.costs = std::vector{DayCost{startOfDay(kNow), u"proj_p"_s, u"eur"_s, Money::fromCents(999)}};
        snapshot.projectKeys.replace(u"proj_p"_s, {accountKey(u"key_1"_s, u"svc"_s)});
        ProjectsModel model;
        model.setRows(projectRows(snapshot, {}, kNow));
        model.sort(ProjectsModel::Name, Qt::DescendingOrder);
        const ExportWords words{u"never"_s, u"Currency"_s};
        const ExportTable table = tableFromModel(
            model, u"Projects"_s,
            {ProjectsModel::Spend, ProjectsModel::Name, ProjectsModel::Activity, ProjectsModel::LimitUsed}, {}, words);
        QCOMPARE(table.columns, (std::vector<ExportColumn>{{u"spend"_s, u"This period"_s},
                                                           {u"spend_currency"_s, u"Currency"_s},
                                                           {u"name"_s, u"Project"_s},
                                                           {u"last_activity"_s, u"Active"_s},
                                                           {u"limit_used_percent"_s, u"% of limit"_s}}));
        QCOMPARE(table.rows.size(), size_t(2));
        QVERIFY(table.rows[0] ==
                (std::vector<ExportCell>{
                    Money::fromCents(999), u"EUR"_s, u"Routing Production"_s, ExportTime{daysAgo(1)}, {}}));
        QVERIFY(table.rows[1] ==
                (std::vector<ExportCell>{Money{}, u"USD"_s, u"Routing Development"_s, u"never"_s, {}}));
        model.setFilter(u"development"_s);
        QCOMPARE(tableFromModel(model, {}, {ProjectsModel::Name}, {}, words).rows.size(), size_t(1));
        model.setFilter({});
        const ExportTable chosen = tableFromModel(model, {}, {ProjectsModel::Name}, {1}, words);
        QVERIFY(chosen.rows == (std::vector<std::vector<ExportCell>>{{u"Routing Development"_s}}));
    }

    void aSheetHoldsRealValues()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("needs python3 to look into the workbook");
        ExportTable table;
        table.name = u"Keys: [all]/2026, and a name that is far too long"_s;
        table.columns = {
            {u"a"_s, u"Name"_s}, {u"b"_s, u"Created"_s}, {u"c"_s, u"Spent"_s}, {u"d"_s, u"On"_s}, {u"e"_s, u"Count"_s}};
        table.rows = {
            {u"=1+1"_s, ExportTime{kNow}, Money{-12'500'000'000}, true, qint64(42)},
            {u"<img src=x> & \u0001\u0000\ufffe_x0041_ 🙂\nline"_s, {}, {}, {}, qint64(9'007'199'254'740'993)},
            {QString(40'000, u'w'), {}, {}, false, {}},
            {u"@SUM(A1)"_s, {}, {}, {}, {}}};
        const auto xlsx = toXlsx(table);
        QVERIFY(xlsx.has_value());
        const QString sheet = part(*xlsx, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(sheet.contains("<sheetData>"_L1), qPrintable(sheet));
        QVERIFY(!sheet.contains("<f>"_L1));
        QVERIFY(sheet.contains("t=\"inlineStr\"><is><t>=1+1</t>"_L1));
        QVERIFY(sheet.contains("@SUM(A1)"_L1));
        QVERIFY(sheet.contains("&lt;img src=x&gt; &amp; "_L1));
        QVERIFY(sheet.contains(u"_x005F_x0041_ 🙂"_s));
        QVERIFY(sheet.contains("<v>-12.5</v>"_L1));
        QVERIFY(sheet.contains("<v>42</v>"_L1));
        QVERIFY(sheet.contains("9007199254740993</t>"_L1));                              // not rounded
        QVERIFY2(sheet.contains("<v>46349.416666666"_L1), qPrintable(sheet.left(1500))); // 23 November 2026, 10:00
        QVERIFY(sheet.contains("t=\"b\"><v>1</v>"_L1));
        QVERIFY(sheet.contains("ySplit=\"1\""_L1));
        QVERIFY(sheet.contains("state=\"frozen\""_L1));
        QVERIFY(sheet.contains("Created (UTC)"_L1));
        QVERIFY(sheet.contains(QString(32'766, u'w') + u"…"_s));
        QVERIFY(part(*xlsx, u"xl/styles.xml"_s).contains("<b/>"_L1));
        QVERIFY(part(*xlsx, u"xl/workbook.xml"_s).contains("name=\"Keys   all  2026, and a name th\""_L1));
    }

    void anEmptyTableIsASheetToo()
    {
        QVERIFY(toXlsx({}).has_value());
        QCOMPARE(toCsv({}, CsvFor::Scripts), QByteArray("\r\n"));
    }

    void aHundredThousandRows()
    {
        ExportTable table;
        table.columns = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}};
        table.rows.assign(100'000, {u"text"_s, qint64(1), ExportTime{kNow}});
        QElapsedTimer timer;
        timer.start();
        const auto xlsx = toXlsx(table);
        qInfo("xlsx: %lld ms", timer.restart());
        const QByteArray csv = toCsv(table, CsvFor::People);
        qInfo("csv: %lld ms", timer.elapsed());
        QVERIFY(xlsx.has_value());
        QCOMPARE(csv.count('\n'), 100'001);
    }

    void moreRowsThanASheetHolds()
    {
        ExportTable table;
        table.rows.resize(size_t(kSheetRows) + 1);
        const auto xlsx = toXlsx(table);
        QVERIFY(!xlsx.has_value());
        QCOMPARE(xlsx.error().kind, Error::Kind::BadInput);
    }

    void jsonHasTheServicesFieldNames()
    {
        Snapshot snapshot = organization();
        snapshot.projectKeys.replace(u"proj_p"_s,
                                     {personalKey(u"key_1"_s, u"bob"_s), accountKey(u"key_2"_s, u"svc"_s)});
        snapshot.adminKeys = std::vector{adminKey(u"key_3"_s, u"ada"_s)};
        snapshot.invites =
            std::vector{Invite{u"invite_1"_s, u"i@example.com"_s, u"reader"_s, u"pending"_s, 1, {}, {}, {}}};
        const QJsonArray keys = keysAsJson(snapshot, {u"key_3"_s, u"key_none"_s, u"key_1"_s});
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys[0].toObject().value("object"_L1).toString(), u"organization.admin_api_key"_s);
        QCOMPARE(keys[1].toObject().value("id"_L1).toString(), u"key_1"_s);
        QCOMPARE(keys[1].toObject().value("project_id"_L1).toString(), u"proj_p"_s);
        QCOMPARE(keys[1].toObject().value("redacted_value"_L1).toString(), u"sk-proj-****ey_1"_s);
        QCOMPARE(keys[1].toObject().value("owner"_L1).toObject().value("user"_L1).toObject().value("id"_L1).toString(),
                 u"bob"_s);
        const QJsonArray members = membersAsJson(snapshot, {u"invite_1"_s, u"ada"_s});
        QCOMPARE(members[0].toObject().value("email"_L1).toString(), u"i@example.com"_s);
        QCOMPARE(members[1].toObject().value("object"_L1).toString(), u"organization.user"_s);
        const QJsonArray projects = projectsAsJson(snapshot, {u"proj_d"_s});
        QCOMPARE(projects.size(), 1);
        QCOMPARE(projects[0].toObject().value("created_at"_L1).toInteger(), daysAgo(400));
        QCOMPARE(QJsonDocument::fromJson(toJson(projects)).array(), projects);
    }

    void savesWholeOrNotAtAll()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"out.csv"_s);
        QVERIFY(saveFile(path, "one").has_value());
        QVERIFY(saveFile(path, "two").has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        const auto failed = saveFile(directory.filePath(u"no such folder/out.csv"_s), "three");
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().kind, Error::Kind::File);
        QVERIFY(failed.error().detail.contains(u"no such folder"_s));
        QVERIFY(!saveFile(directory.path(), "a directory").has_value());
        QCOMPARE(QFileInfo(path).size(), 3);
    }
};

STEWARD_TEST(TestExports);
#include "tst_exports.moc"
