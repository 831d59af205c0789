// SPDX-License-Identifier: GPL-3.0-or-later
// The migrations give the tables that the mapped types expect, step by step, all or nothing.
#include "app/archive/migrations.h"
#include "app/archive/tables.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList columnsOf(Database &database, const QByteArray &table)
{
    QStringList names;
    auto statement = database.prepare("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (statement && statement->step().value_or(false))
        names += StringPool::single(statement->text(0));
    return names;
}

template <typename T>
QStringList expected(const QByteArray &leading)
{
    QStringList names = QString::fromLatin1(leading).split(u' ', Qt::SkipEmptyParts);
    columns::forEach<T>([&](const auto &field) { names += QString::fromLatin1(columns::nameOf(field.path)); });
    names.sort();
    return names;
}

} // namespace

#define COMPARE_COLUMNS(T, table, leading)                                                                             \
    do {                                                                                                               \
        QStringList found = columnsOf(m_database, table);                                                              \
        found.sort();                                                                                                  \
        QCOMPARE(found, expected<T>(leading));                                                                         \
    } while (false)

class MigrationsTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    Database m_database;

private Q_SLOTS:
    void init()
    {
        const QString path = m_directory.filePath(u"empty"_s);
        m_database.close();
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(m_database.open(path, Database::Mode::ReadWrite));
    }

    void tablesHoldTheMappedColumns()
    {
        QVERIFY(migrate(m_database, archiveSchema()));
        COMPARE_COLUMNS(Project, kTable<Project>.name, "row_id");
        COMPARE_COLUMNS(User, kTable<User>.name, "row_id");
        COMPARE_COLUMNS(UserProject, "users_projects", "parent_row position");
        COMPARE_COLUMNS(Invite, kTable<Invite>.name, "row_id");
        COMPARE_COLUMNS(InviteProject, "invites_projects", "parent_row position");
        COMPARE_COLUMNS(AdminKey, kTable<AdminKey>.name, "row_id");
        COMPARE_COLUMNS(ProjectUser, kTable<ProjectUser>.name, "row_id list_project");
        COMPARE_COLUMNS(ServiceAccount, kTable<ServiceAccount>.name, "row_id list_project");
        COMPARE_COLUMNS(ProjectKey, kTable<ProjectKey>.name, "row_id list_project");
        COMPARE_COLUMNS(SpendLimit, kTable<SpendLimit>.name, "row_id list_project");
        COMPARE_COLUMNS(DayCost, "costs", "");
        COMPARE_COLUMNS(ChangeEntry, "changes", "");
        COMPARE_COLUMNS(LearnedRate, "learned_rates", "");
        COMPARE_COLUMNS(ProjectLabel, "local_labels", "");
        COMPARE_COLUMNS(KeyNote, "local_notes", "");
        COMPARE_COLUMNS(KeySystem, "local_systems", "");
    }

    void versionIsTheNewestAndAgainIsNothing()
    {
        QVERIFY(migrate(m_database, archiveSchema()));
        QCOMPARE(m_database.number("PRAGMA user_version").value_or(-1), archiveSchema().newest());
        QCOMPARE(m_database.number("PRAGMA application_id").value_or(-1), archiveSchema().applicationId);
        const qint64 schema = m_database.number("PRAGMA schema_version").value_or(-1);
        QVERIFY(migrate(m_database, archiveSchema()));
        QCOMPARE(m_database.number("PRAGMA schema_version").value_or(-2), schema);
    }

    void eachVersionIsReachedFromTheOneBefore()
    {
        for (qint64 from = 1; from < archiveSchema().newest(); ++from) {
            init();
            for (qint64 step = 0; step < from; ++step)
                QVERIFY(m_database.run(archiveSchema().texts[size_t(step)]));
            QVERIFY(m_database.run("PRAGMA user_version = " + QByteArray::number(from)));
            QVERIFY(m_database.run("PRAGMA application_id = " + QByteArray::number(archiveSchema().applicationId)));
            QVERIFY(migrate(m_database, archiveSchema()));
            QCOMPARE(m_database.number("PRAGMA user_version").value_or(-1), archiveSchema().newest());
        }
    }

    void aFailedMigrationChangesNothing()
    {
        // A table of that name stands in its way half-way through.
        QVERIFY(m_database.run("PRAGMA application_id = " + QByteArray::number(archiveSchema().applicationId)));
        QVERIFY(m_database.run("CREATE TABLE costs (x)"));
        const Result<> outcome = migrate(m_database, archiveSchema());
        QVERIFY(!outcome);
        QVERIFY(isArchiveError(outcome.error(), "schema"_L1));
        QCOMPARE(m_database.number("PRAGMA user_version").value_or(-1), 0);
        QCOMPARE(m_database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").value_or(-1), 1);
    }

    void anotherProgramsFileIsLeftAlone()
    {
        QVERIFY(m_database.run("CREATE TABLE moz_places (x)"));
        const Result<> outcome = migrate(m_database, archiveSchema());
        QVERIFY(!outcome);
        QVERIFY(isArchiveError(outcome.error(), "damaged"_L1));
        QCOMPARE(m_database.number("SELECT count(*) FROM sqlite_schema").value_or(-1), 1);
    }

    void aNewerFileIsTold()
    {
        QVERIFY(migrate(m_database, archiveSchema()));
        QVERIFY(m_database.run("PRAGMA user_version = 999"));
        const Result<> outcome = migrate(m_database, archiveSchema());
        QVERIFY(!outcome);
        QVERIFY(isArchiveError(outcome.error(), "newer"_L1));
    }
};

STEWARD_TEST(MigrationsTest);
#include "tst_migrations.moc"
