// SPDX-License-Identifier: GPL-3.0-or-later
// Plans as values and as files: nothing in a file is trusted.
#include "app/changes/operation.h"
#include "app/changes/planfile.h"
#include "app/changes/plantext.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan samplePlan()
{
    Plan plan;
    plan.id = u"plan_1"_s;
    plan.title = u"New account"_s;
    plan.madeAtMs = 1'795'430'460'123;
    plan.connectionId = u"c1"_s;
    plan.organization = u"Halyard"_s;
    plan.parallel = 2;
    plan.names = {{u"proj_1"_s, u"Parcel Routing"_s}};
    plan.steps = {
        {u"1"_s, u"serviceaccounts.create"_s, {{u"project_id"_s, u"proj_1"_s}, {u"name"_s, u"svc"_s}}, {}, {}},
        {u"2"_s,
         u"serviceaccounts.createkey"_s,
         {{u"project_id"_s, u"proj_1"_s}, {u"service_account_id"_s, reference(u"1"_s)}, {u"name"_s, u"second"_s}},
         {},
         {}},
        {u"3"_s,
         u"users.modify"_s,
         {{u"user_id"_s, u"user-1"_s}, {u"role"_s, u"reader"_s}},
         {{u"role"_s, u"owner"_s}},
         {u"2"_s}}};
    plan.labels = {{u"proj_1"_s, {}, u"production"_s, {}}, {{}, u"1"_s, {}, u"4711"_s}};
    return plan;
}

QJsonObject changed(const QList<std::pair<QString, QJsonValue>> &members)
{
    QJsonObject object = planfile::toJson(samplePlan());
    for (const auto &[name, value] : members)
        object.insert(name, value);
    return object;
}

QJsonObject withStep(int index, const QString &member, const QJsonValue &value)
{
    QJsonObject object = planfile::toJson(samplePlan());
    QJsonArray steps = object.value("steps"_L1).toArray();
    QJsonObject step = steps[index].toObject();
    step.insert(member, value);
    steps[index] = step;
    object.insert("steps"_L1, steps);
    return object;
}

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperationHasItsPlace()
    {
        QSet<QString> ids;
        for (const Operation *operation : operations()) {
            QVERIFY2(!ids.contains(operation->id()), operation->id().data());
            ids.insert(operation->id());
            QCOMPARE(findOperation(QString(operation->id())), operation);
            QVERIFY(!operation->validate({})); // each takes something
        }
        QVERIFY(ids.size() >= 23);
        QVERIFY(!findOperation(u"projects.destroy"));
    }

    void survivesTheFile()
    {
        const Plan plan = samplePlan();
        const Result<Plan> read = planfile::read(planfile::write(plan));
        QVERIFY(read);
        QCOMPARE(*read, plan);
    }

    void badFiles_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("version") << changed({{u"steward_plan"_s, 2}}) << u"steward_plan"_s << u"version"_s;
        QTest::newRow("no version") << QJsonObject{{u"id"_s, u"x"_s}} << u"steward_plan"_s << u"version"_s;
        QTest::newRow("no id") << changed({{u"id"_s, QString()}}) << u"id"_s << u"shape"_s;
        QTest::newRow("steps") << changed({{u"steps"_s, u"none"_s}}) << u"steps"_s << u"shape"_s;
        QTest::newRow("no steps") << changed({{u"steps"_s, QJsonArray()}}) << u"steps"_s << u"shape"_s;
        QTest::newRow("unknown operation")
            << withStep(2, u"operation"_s, u"users.destroy"_s) << u"steps[2].operation"_s << u"operation"_s;
        QTest::newRow("argument missing") << withStep(0, u"arguments"_s, QJsonObject{{u"name"_s, u"svc"_s}})
                                          << u"steps[0].arguments.project_id"_s << u"shape"_s;
        QTest::newRow("argument of another type")
            << withStep(0, u"arguments"_s, QJsonObject{{u"project_id"_s, u"p"_s}, {u"name"_s, 7}})
            << u"steps[0].arguments.name"_s << u"shape"_s;
        QTest::newRow("id twice") << withStep(1, u"id"_s, u"1"_s) << u"steps[1].id"_s << u"step"_s;
        QTest::newRow("forwards") << withStep(0, u"after"_s, QJsonArray{u"3"_s}) << u"steps[0].after"_s
                                  << u"reference"_s;
        QTest::newRow("to itself") << withStep(2, u"after"_s, QJsonArray{u"3"_s}) << u"steps[2].after"_s
                                   << u"reference"_s;
        QTest::newRow("refers to nowhere") << withStep(1, u"arguments"_s,
                                                       QJsonObject{{u"project_id"_s, u"p"_s},
                                                                   {u"service_account_id"_s, reference(u"9"_s)},
                                                                   {u"name"_s, u"second"_s}})
                                           << u"steps[1].after"_s << u"reference"_s;
        const auto withLabel = [](const QJsonObject &label) { return changed({{u"labels"_s, QJsonArray{label}}}); };
        QTest::newRow("label of nothing")
            << withLabel({{u"cost_centre"_s, u"1"_s}}) << u"labels[0].project"_s << u"shape"_s;
        QTest::newRow("label of two") << withLabel({{u"project"_s, u"proj_1"_s}, {u"step"_s, u"1"_s}})
                                      << u"labels[0].project"_s << u"shape"_s;
        QTest::newRow("label of no step") << withLabel({{u"step"_s, u"9"_s}}) << u"labels[0].step"_s << u"reference"_s;
        QTest::newRow("label of no class")
            << withLabel({{u"project"_s, u"proj_1"_s}, {u"environment"_s, u"moonbase"_s}}) << u"labels[0].environment"_s
            << u"environment"_s;
    }
    void badFiles()
    {
        QFETCH(QJsonObject, file);
        QFETCH(QString, path);
        QFETCH(QString, word);
        const Result<Plan> plan = planfile::fromJson(file);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::BadInput);
        QCOMPARE(plan.error().jsonPath, path);
        QCOMPARE(plan.error().detail, word);
    }

    void notJsonAtAll()
    {
        QVERIFY(!planfile::read("not json"));
        QVERIFY(!planfile::read("[]"));
        QVERIFY(!planfile::read({}));
    }

    void referencesResolveToAnswers()
    {
        const QJsonObject arguments{{u"a"_s, reference(u"1"_s, u"api_key.id"_s)},
                                    {u"list"_s, QJsonArray{QJsonObject{{u"id"_s, reference(u"2"_s)}}}},
                                    {u"plain"_s, u"$1.id"_s}};
        QCOMPARE(referencedSteps(arguments), QStringList({u"1"_s, u"2"_s}));
        QVERIFY(!resolved(arguments, {}));
        QVERIFY(!resolved(arguments, {{u"1"_s, {}}, {u"2"_s, {{u"id"_s, u"x"_s}}}}));
        const auto whole = resolved(arguments, {{u"1"_s, {{u"api_key"_s, QJsonObject{{u"id"_s, u"key_1"_s}}}}},
                                                {u"2"_s, {{u"id"_s, u"proj_2"_s}}}});
        QVERIFY(whole);
        QCOMPARE(whole->value(u"a"_s).toString(), u"key_1"_s);
        QCOMPARE(whole->value(u"list"_s).toArray().first().toObject().value(u"id"_s).toString(), u"proj_2"_s);
        QCOMPARE(whole->value(u"plain"_s).toString(), u"$1.id"_s); // what only looks like one is a text
    }

    void everyOperationHasASentence()
    {
        // With the name of what it is about in it, and none of its braces.
        for (const Operation *operation : operations()) {
            Plan plan;
            plan.steps = {{u"1"_s,
                           operation->id(),
                           {{u"project_id"_s, u"p"_s}, {u"name"_s, u"Zeta"_s}, {u"email"_s, u"Zeta"_s}},
                           {},
                           {}}};
            for (const QString &id :
                 {u"user_id"_s, u"invite_id"_s, u"service_account_id"_s, u"api_key_id"_s, u"key_id"_s})
                plan.steps.front().arguments.insert(id, u"z"_s);
            plan.names = {{u"p"_s, u"Zeta"_s}, {u"z"_s, u"Zeta"_s}};
            const QString sentence = plantext::sentence(plan.steps.front(), plan, {});
            QVERIFY2(sentence.contains(u"Zeta"_s), qPrintable(QString(operation->id()) + u": "_s + sentence));
            QVERIFY2(!sentence.contains(u'%') && !sentence.startsWith(u"Unknown"_s), qPrintable(sentence));
            const QString request = operation->requestLine(plan.steps.front().arguments);
            QVERIFY2(request.contains(u"/organization/"_s) && !request.contains(u"{p"_s), qPrintable(request));
        }
    }

    void aNewThingHasItsNameBeforeItIsThere()
    {
        const Plan plan = samplePlan();
        QVERIFY(plantext::sentence(plan.steps[1], plan, {}).contains(u"svc"_s));
        QVERIFY(plantext::sentence(plan.steps[1], plan, {}).contains(u"Parcel Routing"_s));
    }

    void markdownObeysNobody()
    {
        Plan plan = samplePlan();
        plan.title = u"<img src=x> [a](b) `c`\n# d"_s;
        const QString text = plantext::markdown(newRecord(plan), {}, {});
        QVERIFY(text.startsWith(u"# \\<img src=x\\> \\[a\\](b) \\`c\\` \\# d\n"_s));
    }
};

STEWARD_TEST(TestPlan);
#include "tst_plan.moc"
