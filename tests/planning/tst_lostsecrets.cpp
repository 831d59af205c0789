// SPDX-License-Identifier: GPL-3.0-or-later
// A creation whose answer, with the secret in it, is lost on the way: what becomes of it at the server, and that in the
// end somebody has the secret of every key that is there.
#include "app/changes/changes.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/planning/lostsecrets.h"
#include "app/session/session.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using State = PlanRunner::State;

class TestLostSecrets final : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    Clock m_clock;

    void lose(FaultRule::Kind kind)
    {
        FaultRule rule;
        rule.kind = kind;
        rule.method = "POST";
        rule.pathPrefix = "/organization";
        rule.times = 1;
        m_server->faults().add(rule);
    }
    /// As the window does after a plan.
    void refresh()
    {
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->sync().refreshProject(project());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }
    [[nodiscard]] PlanOrigin origin() const { return {m_session->organization().snapshot(), u"a1"_s, u"Example"_s, 1}; }
    [[nodiscard]] ServiceAccount account() const
    {
        return m_session->organization().snapshot().serviceAccounts.begin()->value;
    }
    [[nodiscard]] QString project() const
    {
        return m_session->organization().snapshot().serviceAccounts.begin()->projectId;
    }
    [[nodiscard]] Step stepOf(const QString &operation) const
    {
        QJsonObject arguments{{u"name"_s, u"Captions"_s}};
        if (operation != "adminkeys.create"_L1)
            arguments.insert(u"project_id"_s, project());
        if (operation == "serviceaccounts.createkey"_L1)
            arguments.insert(u"service_account_id"_s, account().id);
        return {u"1"_s, operation, arguments, {}, {}};
    }
    /// All that the server has, whoever knows of them.
    [[nodiscard]] QStringList keyIds() const
    {
        QStringList ids;
        for (const auto &key : m_server->state().keys) {
            if (!key.gone)
                ids += key.id;
        }
        for (const auto &key : m_server->state().adminKeys) {
            if (!key.gone)
                ids += key.id;
        }
        return ids;
    }
    PlanRunner *applied(Plan plan, State until)
    {
        PlanRunner &runner = m_session->changes().prepare(std::move(plan));
        runner.start();
        return QTest::qWaitFor([&] { return runner.state() == until; }, 30'000) ? &runner : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_dir = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(
            Connection{u"a1"_s, u"Example"_s, m_server->baseUrl(), {}, false, Connection::Kind::Stored},
            Secret(m_server->adminKey()), m_dir->filePath(u"data"_s), m_clock);
        m_session->changes().setSettleTimes({{std::chrono::milliseconds(1), std::chrono::milliseconds(5)}});
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }
    void cleanup() { m_session.reset(); }

    void everyKeyHasSomebodyWithItsSecret_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<bool>("hadArrived");
        for (const QString &operation :
             {u"serviceaccounts.create"_s, u"serviceaccounts.createkey"_s, u"adminkeys.create"_s}) {
            QTest::addRow("%s, after it was applied", qPrintable(operation)) << operation << true;
            QTest::addRow("%s, before", qPrintable(operation)) << operation << false;
        }
    }
    void everyKeyHasSomebodyWithItsSecret()
    {
        QFETCH(QString, operation);
        QFETCH(bool, hadArrived);
        const QStringList before = keyIds();
        lose(hadArrived ? FaultRule::Kind::DropAfter : FaultRule::Kind::DropBefore);
        Plan plan;
        plan.id = newPlanId();
        plan.steps = {stepOf(operation)};
        PlanRunner *runner = applied(plan, hadArrived ? State::Ended : State::Deciding);
        QVERIFY(runner);
        QString step = u"1"_s;
        if (!hadArrived) { // it is seen that nothing was made, and sent again only when a person says so
            QCOMPARE(keyIds(), before);
            QCOMPARE(runner->record().steps.front().phase, StepPhase::Failed);
            QVERIFY(!replaceLostSecretPlan(runner->record(), 0, origin()));
            runner->retryFailed();
            QTRY_COMPARE_WITH_TIMEOUT(runner->state(), State::Ended, 30'000);
            QVERIFY(!replaceLostSecretPlan(runner->record(), 0, origin()));
        } else {
            QCOMPARE(keyIds().size(), before.size() + 1);
            QVERIFY(!runner->holdsSecrets());
            refresh();
            const auto instead = replaceLostSecretPlan(runner->record(), 0, origin());
            QVERIFY(instead);
            QCOMPARE(instead->steps.size(), 2U);
            QVERIFY(instead->note.isEmpty());
            step = instead->steps.front().id;
            runner = applied(*instead, State::Ended);
            QVERIFY(runner);
            QCOMPARE(runner->record().count(StepPhase::Done), 2);
        }
        const auto secret = runner->takeSecret(step);
        QVERIFY(secret && !secret->value.isEmpty());
        QStringList made = keyIds();
        for (const QString &id : before)
            made.removeOne(id);
        QCOMPARE(made, QStringList{secret->ownerId}); // one key more, and its secret is at hand
    }

    void deletesNoKeyThatSomebodyMadeLater()
    {
        lose(FaultRule::Kind::DropAfter);
        Plan plan;
        plan.id = newPlanId();
        plan.steps = {stepOf(u"serviceaccounts.create"_s)};
        PlanRunner *runner = applied(plan, State::Ended);
        QVERIFY(runner);
        refresh();
        PlanRecord record = runner->record();
        QJsonObject &answer = record.steps.front().answer;
        answer.insert("created_at"_L1, answer.value("created_at"_L1).toInteger() - 3600); // its keys are all younger
        const auto instead = replaceLostSecretPlan(record, 0, origin());
        QVERIFY(instead);
        QCOMPARE(instead->steps.size(), 1U);
        QCOMPARE(instead->steps.front().operation, u"serviceaccounts.createkey"_s);
        QVERIFY(!instead->note.isEmpty());
    }
};

STEWARD_TEST(TestLostSecrets);
#include "tst_lostsecrets.moc"
