// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/processguard.h"
#include "tests/support/testprogram.h"

#include <QTest>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

class tst_ProcessGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCoreFiles()
    {
#if defined(Q_OS_LINUX)
        steward::guardProcess();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#if !defined(__SANITIZE_ADDRESS__)
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
#endif
#else
        QSKIP("nothing to guard with on this system");
#endif
    }
};

STEWARD_TEST(tst_ProcessGuard);
#include "tst_processguard.moc"
