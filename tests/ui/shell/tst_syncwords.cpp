// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "tests/support/testprogram.h"
#include "ui/shell/syncwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestSyncWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upToDate();
    void nothingRead();
    void stale();
    void readingNamesTheLongestList();
    void throttledGoesBeforeReading();
    void errorGoesBeforeEverything();
};

namespace {

SyncFacts facts()
{
    SyncFacts f;
    f.now = 1'795'430'460;
    f.readAt = f.now - 120;
    return f;
}

} // namespace

void TestSyncWords::upToDate()
{
    const SyncWords words = SyncWords::of(facts());
    QCOMPARE(words.strong, u"Up to date"_s);
    QVERIFY2(words.weak.contains(u'2'), qPrintable(words.weak));
    QVERIFY(words.sentence().startsWith(u"Up to date, "_s));
}

void TestSyncWords::nothingRead()
{
    SyncFacts f = facts();
    f.readAt = 0;
    QCOMPARE(SyncWords::of(f).strong, u"Not read yet"_s);
}

void TestSyncWords::stale()
{
    SyncFacts f = facts();
    f.stale = true;
    QCOMPARE(SyncWords::of(f).tone, Tone::Warning);
    QVERIFY(SyncWords::of(f).strong != u"Up to date"_s);
}

void TestSyncWords::readingNamesTheLongestList()
{
    SyncFacts f = facts();
    f.progress.running = true;
    f.progress.kinds[size_t(ListKind::Users)] = {0, 1};
    f.progress.kinds[size_t(ListKind::ProjectKeys)] = {12, 34};
    const SyncWords words = SyncWords::of(f);
    QVERIFY2(words.strong.contains(u"keys"_s), qPrintable(words.strong));
    QCOMPARE(words.weak, u"12 of 34"_s);
}

void TestSyncWords::throttledGoesBeforeReading()
{
    SyncFacts f = facts();
    f.progress.running = true;
    f.queue.throttled = true;
    f.queue.waiting = 37;
    f.queue.estimate = std::chrono::minutes(4);
    const SyncWords words = SyncWords::of(f);
    QVERIFY2(words.strong.contains(u"37"_s), qPrintable(words.strong));
    QVERIFY2(words.weak.contains(u'4'), qPrintable(words.weak));
}

void TestSyncWords::errorGoesBeforeEverything()
{
    SyncFacts f = facts();
    f.queue.throttled = true;
    f.queue.waiting = 37;
    for (const auto kind : {Error::Kind::Offline, Error::Kind::Unauthorized, Error::Kind::Tls, Error::Kind::Keychain}) {
        f.connectionError = fail(kind).value();
        const SyncWords words = SyncWords::of(f);
        QVERIFY(words.tone);
        QVERIFY2(words.weak.startsWith(u"as of "_s), qPrintable(words.weak)); // how old what one sees is
    }
    f.connectionError = fail(Error::Kind::Offline).value();
    QCOMPARE(SyncWords::of(f).strong, u"Offline"_s);
}

STEWARD_WIDGET_TEST(TestSyncWords);
#include "tst_syncwords.moc"
