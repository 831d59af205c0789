// SPDX-License-Identifier: GPL-3.0-or-later
// `steward export usage` as a scheduled job runs it: every measure of every endpoint is what the server says, however
// it is grouped and in every format, and a period that is not complete is refused.
#include "app/demo/demoserver.h"
#include "cliprocess.h"
#include "clirefusal.h"
#include "tests/demo/democlient.h"
#include "tests/support/testprogram.h"

#include <map>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An endpoint as the contract has it: nothing of app's own table.
struct Endpoint final
{
    QString name;
    QStringList groupings, measures;
};

QList<Endpoint> endpoints()
{
    const QStringList byModel{u"project_id"_s, u"user_id"_s, u"api_key_id"_s, u"model"_s};
    const QStringList input{u"input_tokens"_s, u"num_model_requests"_s};
    return {{u"completions"_s, byModel + QStringList{u"batch"_s, u"service_tier"_s},
             input + QStringList{u"input_cached_tokens"_s, u"output_tokens"_s, u"input_audio_tokens"_s,
                                 u"output_audio_tokens"_s}},
            {u"embeddings"_s, byModel, input},
            {u"moderations"_s, byModel, input},
            {u"images"_s, byModel, {u"images"_s, u"num_model_requests"_s}},
            {u"audio_speeches"_s, byModel, {u"characters"_s, u"num_model_requests"_s}},
            {u"audio_transcriptions"_s, byModel, {u"seconds"_s, u"num_model_requests"_s}},
            {u"vector_stores"_s, {u"project_id"_s}, {u"usage_bytes"_s}},
            {u"code_interpreter_sessions"_s, {u"project_id"_s}, {u"num_sessions"_s}},
            {u"file_search_calls"_s, {u"project_id"_s, u"user_id"_s, u"api_key_id"_s}, {u"num_requests"_s}},
            {u"web_search_calls"_s, byModel, {u"num_requests"_s, u"num_model_requests"_s}}};
}

/// How --group-by calls it, and the member that tells it.
const QHash<QString, QString> kMembers{{u"day"_s, u"day"_s},           {u"project"_s, u"project_id"_s},
                                       {u"person"_s, u"user_id"_s},    {u"api_key"_s, u"api_key_id"_s},
                                       {u"model"_s, u"model"_s},       {u"batch"_s, u"batch"_s},
                                       {u"endpoint"_s, u"endpoint"_s}, {u"service_tier"_s, u"service_tier"_s}};

QString plain(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

} // namespace

class tst_CliUsage : public QObject
{
    Q_OBJECT

    using Sums = std::map<QStringList, std::map<QString, qint64>>; ///< by members, then by measure

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;
    QDate m_month;            ///< the first of the month before this one
    QList<QJsonObject> m_raw; ///< the server's rows, with "day" and "endpoint"
    QHash<QString, QString> m_names;

    [[nodiscard]] QString month() const { return m_month.toString(u"yyyy-MM"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_cli->home() + u'/' + name; }
    CliProcess::Ended run(const QString &line) { return m_cli->run(line.split(u' ')); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static QStringList measuresOf(const QString &endpoint)
    {
        for (const Endpoint &each : endpoints()) {
            if (each.name == endpoint)
                return each.measures;
        }
        return {};
    }
    static Sums sumsOf(const QList<QJsonObject> &rows, const QStringList &groupBy)
    {
        Sums sums;
        for (const QJsonObject &row : rows) {
            const QString endpoint = row.value("endpoint"_L1).toString();
            QStringList key{endpoint};
            for (const QString &grouping : groupBy)
                key += plain(row.value(kMembers.value(grouping)));
            for (const QString &measure : measuresOf(endpoint))
                sums[key][measure] += row.value(measure).toInteger();
        }
        return sums;
    }
    void readRaw(const Endpoint &endpoint)
    {
        const auto at = [](const QDate &date) { return QString::number(date.startOfDay(Qt::UTC).toSecsSinceEpoch()); };
        QString target = u"/organization/usage/%1?bucket_width=1d&limit=31&start_time=%2&end_time=%3"_s.arg(
            endpoint.name, at(m_month), at(m_month.addMonths(1)));
        for (const QString &grouping : endpoint.groupings)
            target += u"&group_by="_s + grouping;
        test::DemoClient client(*m_server, false);
        const test::Answer answer = client.get(target.toLatin1());
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().value("has_more"_L1).toBool());
        for (const QJsonValue &bucket : answer.data()) {
            const QString day = QDateTime::fromSecsSinceEpoch(bucket[u"start_time"_s].toInteger(), Qt::UTC)
                                    .date()
                                    .toString(Qt::ISODate);
            for (const QJsonValue &result : bucket[u"results"_s].toArray()) {
                QJsonObject row = result.toObject();
                row.insert("day"_L1, day);
                row.insert("endpoint"_L1, endpoint.name);
                m_raw += row;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        demo::Options options;
        options.historyDays = 130; // four months are asked for at most
        options.nowMs = [now = QDateTime::currentMSecsSinceEpoch()] { return now; }; // what it says stands still
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        const QDate today = QDateTime::currentDateTimeUtc().date();
        // On the first days of a month the one before is not settled yet.
        m_month = QDate(today.year(), today.month(), 1).addMonths(today.day() <= 4 ? -2 : -1);
        int used = 0;
        for (const Endpoint &endpoint : endpoints()) {
            const qsizetype before = m_raw.size();
            readRaw(endpoint);
            if (QTest::currentTestFailed())
                return;
            used += m_raw.size() > before;
        }
        QVERIFY(used >= 8);
        test::DemoClient client(*m_server, false);
        for (const QByteArray list : {"projects?include_archived=true", "users"}) {
            for (const QJsonValue &each : client.all("/organization/" + list))
                m_names.insert(each[u"id"_s].toString(), each[u"name"_s].toString());
        }
        m_cli = std::make_unique<CliProcess>();
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        m_cli->setEnvironment(u"TZ"_s, u"Pacific/Kiritimati"_s); // no local day may get in
        const auto ended = run(u"export usage --period %1 --format csv --group-by person,api_key --out %2"_s.arg(
            month(), file(u"first.csv"_s)));
        QVERIFY2(ended.code == 0, ended.err.constData());
    }

    void isWhatTheServerSays_data()
    {
        QTest::addColumn<QString>("groupBy");
        for (const QString &groupBy :
             {u"day,project,model"_s, u"endpoint"_s, u"person"_s, u"api_key,day"_s, u"model,batch,service_tier"_s,
              u"batch"_s, u"project,person,api_key,model,day,endpoint,service_tier,batch"_s})
            QTest::newRow(qPrintable(groupBy)) << groupBy;
    }
    void isWhatTheServerSays()
    {
        QFETCH(QString, groupBy);
        const auto ended =
            run(u"export usage --offline --period %1 --format json --group-by %2"_s.arg(month(), groupBy));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QList<QJsonObject> rows;
        for (const QJsonValue &row : QJsonDocument::fromJson(ended.out).array())
            rows += row.toObject();
        const QStringList groupings = groupBy.split(u',');
        const Sums expected = sumsOf(m_raw, groupings);
        QVERIFY(expected.size() > 1);
        QCOMPARE(size_t(rows.size()), expected.size()); // no combination stands twice
        QVERIFY(sumsOf(rows, groupings) == expected);
        int named = 0;
        for (const QJsonObject &row : std::as_const(rows)) {
            // What an endpoint does not measure is not nought, it is not there.
            QCOMPARE(row.value("characters"_L1).isNull(), row.value("endpoint"_L1) != "audio_speeches"_L1);
            QVERIFY(row.value("batch"_L1).isNull() || row.value("endpoint"_L1) == "completions"_L1 ||
                    row.value("batch"_L1).isUndefined());
            for (const auto &[id, name] :
                 {std::pair{"project_id"_L1, "project_name"_L1}, std::pair{"user_id"_L1, "user_name"_L1}}) {
                const QString known = m_names.value(row.value(id).toString());
                if (known.isEmpty())
                    continue;
                QCOMPARE(row.value(name).toString(), known);
                ++named;
            }
        }
        QCOMPARE(named > 0, groupings.contains(u"project"_s) || groupings.contains(u"person"_s));
    }

    void isGroupedByDayProjectAndModelIfNothingIsSaid()
    {
        const auto plainly = run(u"export usage --offline --period %1 --format csv"_s.arg(month()));
        QVERIFY2(plainly.code == 0, plainly.err.constData());
        QVERIFY(plainly.out.startsWith("day,project_id,project_name,model,endpoint,input_tokens,"));
        QCOMPARE(
            plainly.out,
            run(u"export usage --offline --period %1 --format csv --group-by day,project,model"_s.arg(month())).out);
    }

    void labelsAddUpToTheSame()
    {
        const auto ended =
            run(u"export usage --offline --period %1 --format json --group-by environment"_s.arg(month()));
        QCOMPARE(ended.code, 0);
        QList<QJsonObject> rows;
        QSet<QString> environments;
        for (const QJsonValue &row : QJsonDocument::fromJson(ended.out).array()) {
            rows += row.toObject();
            environments.insert(row[u"environment"_s].toString());
        }
        QVERIFY(environments.size() >= 3);
        QVERIFY(sumsOf(rows, {}) == sumsOf(m_raw, {}));
    }

    void writesNumbersIntoAWorkbook()
    {
        const auto ended = run(u"export usage --offline --period %1 --format xlsx --group-by endpoint --out %2"_s.arg(
            month(), file(u"{period}.xlsx"_s)));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QProcess python; // another program's eyes
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys,zipfile,re; d=zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/"
                      "sheet1.xml').decode(); print('\\n'.join(re.findall(r'<c [^>]*><v>([^<]*)</v>',d)))"_s,
                      file(month() + u".xlsx"_s)});
        QVERIFY(python.waitForFinished());
        const QList<QByteArray> numbers = python.readAllStandardOutput().split('\n');
        for (const auto &[key, measures] : sumsOf(m_raw, {})) {
            for (const auto &[measure, sum] : measures)
                QVERIFY2(numbers.count(QByteArray::number(sum)) >= 2, qPrintable(key.first() + u' ' + measure));
        }
    }

    void refusesWhatIsNotComplete()
    {
        test::refusesAnIncompletePeriod(*m_cli, u"usage"_s, "day,");
        const auto ended = run(u"export usage --period %1 --format csv --offline --out %2"_s.arg(
            month(), file(u"no/such/folder/u.csv"_s)));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("u.csv"), ended.err.constData());
    }

    void saysWhatIsWrong_data()
    {
        test::refusalColumns();
        QTest::newRow("month") << u"export usage --period 2026-13 --format csv"_s << QByteArray("2026-13");
        QTest::newRow("grouping") << u"export usage --group-by line_item --format csv"_s << QByteArray("line_item");
        QTest::newRow("focus") << u"export usage --format focus"_s << QByteArray("focus");
        QTest::newRow("costs have no person")
            << u"export costs --group-by person --format csv"_s << QByteArray("person");
    }
    void saysWhatIsWrong() { test::refusesTheRow(*m_cli); }
};

STEWARD_TEST(tst_CliUsage);
#include "tst_cliusage.moc"
