// SPDX-License-Identifier: GPL-3.0-or-later
// The activity popup while the service is slow: a row for each kind of list, each with its count and its own Cancel.
#include "app/sync/freshness.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/shell/consolefixture.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

class TestActivity : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::ConsoleFixture> m_console;

    [[nodiscard]] const SyncProgress &progress() const { return m_console->connections->session()->sync().progress(); }
    [[nodiscard]] bool isGoingOn(ListKind kind) const
    {
        const auto &one = progress().kinds[indexOf(kind)];
        return one.total > one.done;
    }
    [[nodiscard]] QPushButton *cancel(ListKind kind) const
    {
        return m_console->window->findChild<QPushButton *>(u"activityCancel%1"_s.arg(int(kind)));
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<test::ConsoleFixture>();
        m_console->speak(u"en"_s);
        QVERIFY(m_console->open(TourConnection::Slow, [this] {
            return progress().running && !isGoingOn(ListKind::Projects) && !isGoingOn(ListKind::Users) &&
                   isGoingOn(ListKind::ProjectKeys) && isGoingOn(ListKind::ServiceAccounts);
        }));
        m_console->view().openActivity();
    }
    void cleanup() { m_console.reset(); }

    void eachKindHasItsCancel()
    {
        QPushButton *keys = cancel(ListKind::ProjectKeys);
        QPushButton *accounts = cancel(ListKind::ServiceAccounts);
        QVERIFY(keys && accounts);
        QTRY_VERIFY(keys->isVisible() && accounts->isVisible());
        QVERIFY(!cancel(ListKind::Projects)->isVisible()); // read
        QVERIFY(keys->accessibleName() != accounts->accessibleName());
        QTest::mouseClick(keys, Qt::LeftButton);
        QTRY_VERIFY(!keys->isVisible());
        QVERIFY(!isGoingOn(ListKind::ProjectKeys));
        QVERIFY(accounts->isVisible() && isGoingOn(ListKind::ServiceAccounts));
        QVERIFY(progress().running);
    }

    void theLastCancelEndsIt()
    {
        for (int kind = 0; kind < kListKindCount; ++kind) {
            if (cancel(ListKind(kind))->isVisible())
                QTest::mouseClick(cancel(ListKind(kind)), Qt::LeftButton);
        }
        QTRY_VERIFY(!progress().running);
        QVERIFY(!m_console->connections->session()->sync().connectionError());
    }

    void stopEndsAll()
    {
        auto *stop = m_console->window->findChild<QPushButton *>(u"activityStop"_s);
        QVERIFY(stop && stop->isVisible() && stop->hasFocus());
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_VERIFY(!progress().running);
        QTRY_VERIFY(!stop->isVisible());
    }
};

STEWARD_WIDGET_TEST(TestActivity);
#include "tst_activity.moc"
