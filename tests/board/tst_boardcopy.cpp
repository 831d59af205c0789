// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a board is the board again, or it is not used at all.
#include "app/board/boardcopy.h"

#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QCollator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::samples;

namespace {

Snapshot richOrganization()
{
    Snapshot snapshot = organization();
    snapshot.invites = std::vector{[] {
        Invite invite;
        invite.id = u"inv"_s;
        invite.email = u"neu@example.com"_s;
        invite.status = u"pending"_s;
        invite.expiresAt = kNow + kSecondsPerDay;
        return invite;
    }()};
    snapshot.adminKeys = std::vector{adminKey(u"key_admin"_s, u"ada"_s)};
    auto odd = personalKey(u"k-odd"_s, u"bob"_s);
    odd.name = u"<img src=x> %1 Ł żółw \U0001F511\n"_s;
    odd.lastUsedAt = std::nullopt;
    snapshot.projectKeys.replace(u"proj_p"_s, {odd, accountKey(u"k-svc"_s, u"svc"_s)});
    snapshot.projectKeys.replace(u"proj_d"_s, {personalKey(u"k-gone"_s, u"left"_s)});
    snapshot.costs = std::vector{DayCost{startOfDay(kNow), u"proj_p"_s, u"USD"_s, Money{5'000'000'000}},
                                 DayCost{startOfDay(kNow) - kSecondsPerDay, {}, u"EUR"_s, Money{7}}};
    snapshot.changes = std::vector{
        ChangeEntry{u"c1"_s, u"api_key.created"_s, kNow - 60, u"ada@example.com"_s, u"proj_p"_s, u"k-svc"_s}};
    snapshot.local.labels = {{u"proj_p"_s, u"production"_s, u"4711"_s, u"note"_s}};
    return snapshot;
}

template <typename Row>
std::vector<Row> sorted(std::vector<Row> rows)
{
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        const auto name = [](const Row &row) {
            if constexpr (std::is_same_v<Row, MemberRow>)
                return row.name.isEmpty() ? row.email : row.name;
            else
                return row.name;
        };
        const int names = collator.compare(name(a), name(b));
        return names != 0 ? names < 0 : a.id < b.id;
    });
    return rows;
}

} // namespace

class TestBoardCopy : public QObject
{
    Q_OBJECT

    const Snapshot m_snapshot = richOrganization();
    const Policy m_policy;
    const BoardRows m_rows = boardRows(m_snapshot, m_policy, kNow);
    const BoardCopyStamp m_stamp{42, m_policy, kNow};
    const QByteArray m_bytes = boardcopy::encode(m_rows, m_snapshot, m_stamp);

private Q_SLOTS:
    void everythingComesBack()
    {
        const auto copy = boardcopy::decode(m_bytes, {42, m_policy, kNow + 3600});
        QVERIFY(copy);
        QVERIFY(!m_rows.findings.empty() && !m_rows.spend.currencies.empty()); // there is something to compare
        QCOMPARE(copy->rows->at, m_rows.at);
        QVERIFY(copy->rows->projects == m_rows.projects);
        QVERIFY(copy->rows->members == sorted(m_rows.members));
        QVERIFY(copy->rows->keys == sorted(m_rows.keys));
        QVERIFY(copy->rows->members.size() > 1 && copy->rows->keys.size() > 1);
        QCOMPARE(copy->rows->tableOrder, RowOrder::ByName);
        QVERIFY(!copy->rows->tablesFollow);
        QVERIFY(copy->rows->spend == m_rows.spend);
        QVERIFY(copy->rows->counts == m_rows.counts);
        QVERIFY(copy->rows->findings == m_rows.findings);
        QCOMPARE(m_rows.changes.entries.size(), 1U);
        QVERIFY(copy->rows->changes == m_rows.changes);
    }

    void theFirstPartIsEverythingButTheTables()
    {
        const auto copy = boardcopy::decode(m_bytes, m_stamp, boardcopy::Extent::WithoutTables);
        QVERIFY(copy);
        QVERIFY(copy->rows->tablesFollow);
        QVERIFY(copy->rows->members.empty() && copy->rows->keys.empty());
        QVERIFY(copy->rows->projects == m_rows.projects);
        QVERIFY(copy->rows->spend == m_rows.spend);
        QVERIFY(copy->rows->counts == m_rows.counts);
        QVERIFY(copy->rows->findings == m_rows.findings);
        QVERIFY(copy->rows->changes == m_rows.changes);
        QByteArray torn = m_bytes;
        torn.back() = static_cast<char>(torn.back() ^ 1); // of the tables
        QVERIFY(boardcopy::decode(torn, m_stamp, boardcopy::Extent::WithoutTables));
        QVERIFY(!boardcopy::decode(torn, m_stamp));
        torn = m_bytes;
        torn[80] = static_cast<char>(torn[80] ^ 1);
        QVERIFY(!boardcopy::decode(torn, m_stamp, boardcopy::Extent::WithoutTables));
    }

    void anotherLanguageSortsOtherwise()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Swedish));
        const bool used = boardcopy::decode(m_bytes, m_stamp).has_value();
        QLocale::setDefault(before);
        QVERIFY(!used);
    }

    void theGlimpseTellsHowFreshListsAre()
    {
        const auto copy = boardcopy::decode(m_bytes, m_stamp);
        QVERIFY(copy);
        const Snapshot &glimpse = copy->glimpse;
        QCOMPARE(glimpse.states.value({ListKind::ProjectKeys, {}}).fetchedAt, kNow);
        QCOMPARE(glimpse.states.value({ListKind::Users, {}}).fetchedAt, kNow);
        QCOMPARE(glimpse.states.value({ListKind::AuditLog, {}}).fetchedAt, 0);
    }

    void anotherMomentIsNotUsed_data()
    {
        Policy stricter;
        stricter.keyMaxAgeDays[0] = 30;
        Policy otherDay;
        otherDay.budgetDay = 15;
        QTest::addColumn<qint64>("generation");
        QTest::addColumn<int>("budgetDay");
        QTest::addColumn<int>("productionDays");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<bool>("used");
        const qint64 at = kNow;
        QTest::newRow("the same") << 42LL << 1 << 90 << at << true;
        QTest::newRow("the next day") << 42LL << 1 << 90 << startOfDay(kNow) + kSecondsPerDay << true;
        QTest::newRow("a week later") << 42LL << 1 << 90 << kNow + 7 * kSecondsPerDay << true;
        QTest::newRow("more than a week later") << 42LL << 1 << 90 << kNow + 7 * kSecondsPerDay + 1 << false;
        QTest::newRow("the archive was written to") << 43LL << 1 << 90 << at << false;
        QTest::newRow("another budget day") << 42LL << 15 << 90 << at << false;
        QTest::newRow("another policy") << 42LL << 1 << 30 << at << false;
        QTest::newRow("a clock put back") << 42LL << 1 << 90 << at - 1 << false;
    }
    void anotherMomentIsNotUsed()
    {
        QFETCH(qint64, generation);
        QFETCH(int, budgetDay);
        QFETCH(int, productionDays);
        QFETCH(qint64, at);
        Policy policy;
        policy.budgetDay = budgetDay;
        policy.keyMaxAgeDays[0] = productionDays;
        QTEST(boardcopy::decode(m_bytes, {generation, policy, at}).has_value(), "used");
    }

    void anotherBudgetPeriodIsNotUsed()
    {
        const Period period = m_rows.spend.current;
        const UnixSeconds last = period.to - 1;
        const BoardRows rows = boardRows(m_snapshot, m_policy, last);
        const QByteArray bytes = boardcopy::encode(rows, m_snapshot, {42, m_policy, last});
        QVERIFY(boardcopy::decode(bytes, {42, m_policy, last}));
        QVERIFY(!boardcopy::decode(bytes, {42, m_policy, period.to}));
    }

    void damageIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << m_bytes.first(20);
        QTest::newRow("a text file") << QByteArray("[general]\nlanguage=de\n").repeated(20);
        QTest::newRow("cut") << m_bytes.chopped(1);
        QTest::newRow("cut in half") << m_bytes.first(m_bytes.size() / 2);
        QTest::newRow("longer") << m_bytes + 'x';
        for (const auto &[name, at] :
             {std::pair("another magic", qsizetype(0)), std::pair("another byte order", qsizetype(8)),
              std::pair("another version", qsizetype(12)), std::pair("another program", qsizetype(16)),
              std::pair("another size", qsizetype(32)), std::pair("another sum", qsizetype(40)),
              std::pair("another sum of the tables", qsizetype(48)),
              std::pair("one bit in the middle", m_bytes.size() / 2),
              std::pair("one bit at the end", m_bytes.size() - 1)}) {
            QByteArray bytes = m_bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            QTest::newRow(name) << bytes;
        }
    }
    void damageIsNotUsed()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!boardcopy::decode(bytes, m_stamp));
    }

    void theFileIsTheOwnersAlone()
    {
        const QTemporaryDir dir;
        const QString path = boardcopy::pathFor(dir.filePath(u"a1.db"_s));
        QCOMPARE(path, dir.filePath(u"a1.board"_s));
        QVERIFY(!boardcopy::read(path, m_stamp)); // not there
        QVERIFY(boardcopy::write(path, m_bytes));
        QVERIFY(boardcopy::read(path, m_stamp));
        const auto first = boardcopy::read(path, m_stamp, boardcopy::Extent::WithoutTables);
        QVERIFY(first && first->rows->tablesFollow);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QVERIFY(!boardcopy::write(dir.filePath(u"missing/a1.board"_s), m_bytes));
    }
};

STEWARD_TEST(TestBoardCopy);
#include "tst_boardcopy.moc"
