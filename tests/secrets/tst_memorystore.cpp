// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memorystore.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_MemoryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets()
    {
        MemoryStore store;
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s, {})).error().detail, u"missing"_s);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, Secret("sk-admin-demo-1"), {})).has_value());
        QVERIFY(QCoro::waitFor(store.write(u"b"_s, Secret("sk-admin-demo-2"), {})).has_value());
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, Secret("sk-admin-demo-3"), {})).has_value());
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s, {}))->reveal(), "sk-admin-demo-3");
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s, {})).has_value());
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s, {})).has_value());
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s, {})).error().detail, u"missing"_s);
        QCOMPARE(QCoro::waitFor(store.read(u"b"_s, {}))->reveal(), "sk-admin-demo-2");
    }

    void saysThatItForgets()
    {
        const MemoryStore store;
        QVERIFY(!store.isPersistent());
        QCOMPARE(store.backendName(), u"this run only"_s);
    }

    void stops()
    {
        MemoryStore store;
        std::stop_source stop;
        stop.request_stop();
        OpContext ctx;
        ctx.stop = stop.get_token();
        QVERIFY(QCoro::waitFor(store.read(u"a"_s, ctx)).error().isCancelled());
    }
};

STEWARD_TEST(tst_MemoryStore);
#include "tst_memorystore.moc"
