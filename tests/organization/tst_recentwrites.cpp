// SPDX-License-Identifier: GPL-3.0-or-later
// What was just written is not undone by a list that was read too early to know it (BEHAVIOURS 3).
#include "app/organization/organization.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kWritten = 10'000;

Project namedProject(const QString &id, const QString &name, bool archived = false)
{
    Project made;
    made.id = id;
    made.name = name;
    made.status = archived ? u"archived"_s : u"active"_s;
    return made;
}

ProjectKey readKey(const QString &id)
{
    ProjectKey made;
    made.id = id;
    return made;
}

template <typename T>
QStringList ids(const std::vector<T> &rows)
{
    QStringList all;
    for (const T &row : rows)
        all += row.id;
    all.sort();
    return all;
}

} // namespace

class TestRecentWrites final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putReplacesAndAdds()
    {
        Organization organization;
        organization.replace(std::vector{namedProject(u"a"_s, u"A"_s), namedProject(u"b"_s, u"B"_s)});
        organization.put(namedProject(u"b"_s, u"Bee"_s), kWritten);
        organization.put(namedProject(u"c"_s, u"C"_s), kWritten);
        const auto &rows = organization.snapshot().projects;
        QCOMPARE(ids(rows.toVector()), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(rows[1].name, u"Bee"_s);
        QSignalSpy changed(&organization, &Organization::changed);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void anEarlyListKnowsNothingOfIt_data()
    {
        QTest::addColumn<UnixSeconds>("readAt");
        QTest::addColumn<QStringList>("expected");
        const QStringList written{u"a"_s, u"new"_s}, read{u"a"_s, u"gone"_s};
        QTest::newRow("read before the write") << kWritten - 5 << written;
        QTest::newRow("read at the same time") << kWritten << written;
        QTest::newRow("read within the lag") << kWritten + RecentWrites::kLag << written;
        QTest::newRow("read after the lag") << kWritten + RecentWrites::kLag + 1 << read;
    }
    void anEarlyListKnowsNothingOfIt()
    {
        QFETCH(UnixSeconds, readAt);
        QFETCH(QStringList, expected);
        Organization organization;
        organization.replace(std::vector{namedProject(u"a"_s, u"A"_s), namedProject(u"gone"_s, u"G"_s)});
        organization.put(namedProject(u"new"_s, u"N"_s), kWritten);
        organization.erase({ListKind::Projects, {}}, u"gone"_s, kWritten);
        std::vector<Project> rows{namedProject(u"a"_s, u"A"_s), namedProject(u"gone"_s, u"G"_s)};
        organization.reconcile(rows, readAt);
        QCOMPARE(ids(rows), expected);
    }

    void eachListForItself()
    {
        Organization organization;
        organization.put(u"p"_s, readKey(u"k1"_s), kWritten);
        organization.erase({ListKind::ProjectKeys, u"q"_s}, u"k2"_s, kWritten);
        std::vector<ProjectKey> ofP, ofQ{readKey(u"k1"_s), readKey(u"k2"_s)};
        organization.reconcile(u"p"_s, ofP, kWritten);
        organization.reconcile(u"q"_s, ofQ, kWritten);
        QCOMPARE(ids(ofP), QStringList{u"k1"_s});
        QCOMPARE(ids(ofQ), QStringList{u"k1"_s});
    }

    void anArchivedProjectTakesItsListsAlong()
    {
        Organization organization;
        organization.replace(std::vector{namedProject(u"p"_s, u"P"_s)});
        organization.replace(u"p"_s, std::vector{readKey(u"k1"_s)});
        organization.put(namedProject(u"p"_s, u"P"_s, true), kWritten);
        QVERIFY(organization.snapshot().projectKeys.empty());
        QVERIFY(organization.snapshot().projects.front().isArchived());
    }
};

STEWARD_TEST(TestRecentWrites);
#include "tst_recentwrites.moc"
