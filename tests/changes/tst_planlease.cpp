// SPDX-License-Identifier: GPL-3.0-or-later
// Who may apply a plan: the file of a process that was killed while it made it keeps nobody out.
#include "app/changes/planlease.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_PlanLease : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime()
    {
        const QTemporaryDir dir;
        const QString archive = dir.filePath(u"a.db"_s);
        PlanLease first(archive, u"plan"_s), second(archive, u"plan"_s), other(archive, u"other"_s);
        QVERIFY(first.take());
        QVERIFY(!second.take());
        QVERIFY(other.take());
        first.giveBack();
        QVERIFY(second.take());
    }

    void aFileThatWasNeverWrittenIsNobodys()
    {
        const QTemporaryDir dir;
        const QString archive = dir.filePath(u"a.db"_s), path = PlanLease::fileOf(archive, u"plan"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(!PlanLease(archive, u"plan"_s).take()); // somebody is about to write it
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(!PlanLease::isHeld(path));
        PlanLease lease(archive, u"plan"_s);
        QVERIFY(!lease.holder());
        QVERIFY(lease.take());
    }
};

STEWARD_TEST(tst_PlanLease);
#include "tst_planlease.moc"
