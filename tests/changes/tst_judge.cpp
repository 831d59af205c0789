// SPDX-License-Identifier: GPL-3.0-or-later
// What the service says at the moment of applying decides whether a step is sent.
#include "app/changes/judge.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Verdict = Judgement::Verdict;

namespace {

QJsonObject object(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    return QJsonObject(members);
}

Observation there(QJsonObject state)
{
    return {true, std::move(state), {}};
}

Observation namesakes(const QStringList &ids)
{
    Observation observation;
    for (const QString &id : ids)
        observation.alike += object({{u"id"_s, id}});
    observation.exists = !ids.isEmpty();
    if (observation.exists)
        observation.state = observation.alike.back();
    return observation;
}

} // namespace

Q_DECLARE_METATYPE(Observation)
Q_DECLARE_METATYPE(Verdict)

class TestJudge final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<Observation>("now");
        QTest::addColumn<Verdict>("verdict");
        const QJsonObject toReader{{u"user_id"_s, u"u"_s}, {u"role"_s, u"reader"_s}};
        const QJsonObject wasOwner{{u"role"_s, u"owner"_s}};
        const QString modify = u"users.modify"_s;
        QTest::newRow("as planned") << modify << toReader << wasOwner << there({{u"role"_s, u"owner"_s}})
                                    << Verdict::Ready;
        QTest::newRow("so already") << modify << toReader << wasOwner << there({{u"role"_s, u"reader"_s}})
                                    << Verdict::Reached;
        QTest::newRow("a third role") << modify << toReader << wasOwner << there({{u"role"_s, u"auditor"_s}})
                                      << Verdict::Changed;
        QTest::newRow("gone") << modify << toReader << wasOwner << Observation{} << Verdict::Changed;
        QTest::newRow("nothing remembered")
            << modify << toReader << QJsonObject() << there({{u"role"_s, u"owner"_s}}) << Verdict::Ready;
        const QJsonObject key{{u"project_id"_s, u"p"_s}, {u"api_key_id"_s, u"k"_s}};
        QTest::newRow("to be removed") << u"projectkeys.remove"_s << key << QJsonObject()
                                       << there({{u"name"_s, u"a"_s}}) << Verdict::Ready;
        QTest::newRow("removed already") << u"projectkeys.remove"_s << key << QJsonObject() << Observation{}
                                         << Verdict::Reached;
        QTest::newRow("renamed meanwhile") << u"projectkeys.remove"_s << key << object({{u"name"_s, u"a"_s}})
                                           << there({{u"name"_s, u"b"_s}}) << Verdict::Changed;
        const QJsonObject project{{u"name"_s, u"Routing"_s}};
        QTest::newRow("no namesake") << u"projects.create"_s << project << QJsonObject() << namesakes({})
                                     << Verdict::Ready;
        QTest::newRow("a new namesake") << u"projects.create"_s << project << QJsonObject() << namesakes({u"p1"_s})
                                        << Verdict::Changed;
        QTest::newRow("a known namesake")
            << u"projects.create"_s << project << object({{u"alike"_s, QJsonArray{u"p1"_s}}}) << namesakes({u"p1"_s})
            << Verdict::Ready;
        QTest::newRow("one known, one new")
            << u"projects.create"_s << project << object({{u"alike"_s, QJsonArray{u"p1"_s}}})
            << namesakes({u"p1"_s, u"p2"_s}) << Verdict::Changed;
        const QJsonObject invite{{u"email"_s, u"a@b.c"_s}, {u"role"_s, u"reader"_s}};
        QTest::newRow("invited already") << u"invites.create"_s << invite << QJsonObject() << namesakes({u"i1"_s})
                                         << Verdict::Reached;
        const QJsonObject limit{{u"project_id"_s, u"p"_s}, {u"threshold_amount"_s, 500}};
        QTest::newRow("no limit yet") << u"spendlimits.set"_s << limit << QJsonObject() << Observation{}
                                      << Verdict::Ready;
        QTest::newRow("that limit already") << u"spendlimits.set"_s << limit << QJsonObject()
                                            << there({{u"threshold_amount"_s, 500}}) << Verdict::Reached;
        QTest::newRow("archived already") << u"projects.archive"_s << object({{u"project_id"_s, u"p"_s}})
                                          << QJsonObject() << there({{u"status"_s, u"archived"_s}}) << Verdict::Reached;
        const QJsonObject alert{{u"project_id"_s, u"p"_s},
                                {u"alert_id"_s, u"a"_s},
                                {u"alert"_s, object({{u"threshold_amount"_s, 5},
                                                     {u"notification_channel"_s, object({{u"type"_s, u"email"_s}})}})}};
        QTest::newRow("nested members") << u"spendalerts.modify"_s << alert << QJsonObject()
                                        << there({{u"threshold_amount"_s, 5},
                                                  {u"notification_channel"_s,
                                                   object({{u"type"_s, u"email"_s}, {u"subject_prefix"_s, u"x"_s}})}})
                                        << Verdict::Reached;
    }
    void verdicts()
    {
        QFETCH(QString, operation);
        QFETCH(QJsonObject, arguments);
        QFETCH(QJsonObject, before);
        QFETCH(Observation, now);
        QFETCH(Verdict, verdict);
        const Judgement judgement = judged(*findOperation(operation), arguments, before, now);
        QCOMPARE(judgement.verdict, verdict);
        QCOMPARE(judgement.differences.empty(), verdict != Verdict::Changed);
    }

    void differencesSayWhat()
    {
        const Judgement judgement =
            judged(*findOperation(u"users.modify"), {{u"user_id"_s, u"u"_s}, {u"role"_s, u"reader"_s}},
                   {{u"role"_s, u"owner"_s}}, there({{u"role"_s, u"auditor"_s}}));
        QCOMPARE(judgement.differences, std::vector<Difference>({{u"role"_s, u"owner"_s, u"auditor"_s}}));
    }

    void effectsAreSeen_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<Observation>("sentAt");
        QTest::addColumn<Observation>("now");
        QTest::addColumn<QString>("id"); // "-": nothing is seen
        QTest::newRow("created") << u"projects.create"_s << namesakes({}) << namesakes({u"p1"_s}) << u"p1"_s;
        QTest::newRow("created beside namesakes") << u"projects.create"_s << namesakes({u"p1"_s, u"p2"_s})
                                                  << namesakes({u"p1"_s, u"p3"_s, u"p2"_s}) << u"p3"_s;
        QTest::newRow("not created") << u"projects.create"_s << namesakes({u"p1"_s}) << namesakes({u"p1"_s}) << u"-"_s;
        QTest::newRow("nothing of that name") << u"projects.create"_s << namesakes({}) << namesakes({}) << u"-"_s;
        QTest::newRow("joined") << u"projectusers.add"_s << Observation{} << there({{u"id"_s, u"u1"_s}}) << u"u1"_s;
        QTest::newRow("not joined") << u"projectusers.add"_s << Observation{} << Observation{} << u"-"_s;
        QTest::newRow("removed") << u"projectkeys.remove"_s << there({{u"id"_s, u"k"_s}}) << Observation{} << QString();
        QTest::newRow("not removed") << u"projectkeys.remove"_s << there({{u"id"_s, u"k"_s}})
                                     << there({{u"id"_s, u"k"_s}}) << u"-"_s;
    }
    void effectsAreSeen()
    {
        QFETCH(QString, operation);
        QFETCH(Observation, sentAt);
        QFETCH(Observation, now);
        QFETCH(QString, id);
        const auto effect = effectSeen(*findOperation(operation), {{u"role"_s, u"member"_s}}, sentAt, now);
        QCOMPARE(effect.has_value(), id != u"-"_s);
        if (effect)
            QCOMPARE(effect->value(u"id"_s).toString(), id);
    }
};

STEWARD_TEST(TestJudge);
#include "tst_judge.moc"
