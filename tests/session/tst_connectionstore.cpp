// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/connectionstore.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_ConnectionStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    [[nodiscard]] static Connection connection(const QString &id, const QString &name)
    {
        return {id, name, QUrl(u"https://api.example.com/v1"_s), u"x7Qe"_s, false, Connection::Kind::Stored};
    }
    void put(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"config/connections.json"_s);
    }

    void startsEmptyWithoutMakingAFile()
    {
        ConnectionStore store(m_file);
        QVERIFY(store.load().has_value());
        QVERIFY(store.connections().empty());
        QVERIFY(!QFile::exists(m_file));
    }

    void keepsWhatIsAdded()
    {
        ConnectionStore store(m_file);
        QSignalSpy changed(&store, &ConnectionStore::changed);
        auto first = connection(u"a1"_s, u"Example <b>One</b> %1 \u202Eabc"_s);
        first.readOnly = true;
        QVERIFY(store.add(first).has_value());
        QVERIFY(store.add(connection(u"b2"_s, u"Two"_s)).has_value());
        QCOMPARE(changed.size(), 2);

        ConnectionStore later(m_file);
        QVERIFY(later.load().has_value());
        QCOMPARE(later.connections().size(), std::size_t(2));
        QCOMPARE(later.find(u"a1"_s).value(), first);
        QCOMPARE(later.findNamed(u"Two"_s)->id, u"b2"_s);
        QCOMPARE(later.findNamed(u"b2"_s)->name, u"Two"_s);
        QVERIFY(!later.find(u"c3"_s));
    }

    void isForTheOwnerOnly()
    {
        ConnectionStore store(m_file);
        QVERIFY(store.add(connection(u"a1"_s, u"One"_s)).has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
        QFile::setPermissions(m_file, QFile::permissions(m_file) | QFile::ReadOther);
        QVERIFY(store.rename(u"a1"_s, u"Uno"_s).has_value());
        QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
    }

    void renamesMarksAndRemoves()
    {
        ConnectionStore store(m_file);
        QVERIFY(store.add(connection(u"a1"_s, u"One"_s)).has_value());
        QVERIFY(store.rename(u"a1"_s, u"  Uno "_s).has_value());
        QVERIFY(store.setReadOnly(u"a1"_s, true).has_value());
        QCOMPARE(store.find(u"a1"_s)->name, u"Uno"_s);
        QVERIFY(store.find(u"a1"_s)->readOnly);
        QCOMPARE(store.rename(u"a1"_s, u" \t"_s).error().detail, u"name"_s);
        QCOMPARE(store.rename(u"zz"_s, u"x"_s).error().detail, u"id"_s);
        QVERIFY(store.remove(u"a1"_s).has_value());
        QVERIFY(store.remove(u"a1"_s).has_value());
        QVERIFY(store.connections().empty());
    }

    void refusesIdsUnfitForFiles_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {u""_s, u"../up"_s, u"a/b"_s, u"A"_s, u"a b"_s, u"."_s, u"\u00E9"_s, QString(65, u'a')})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(id.left(10)))) << id;
    }
    void refusesIdsUnfitForFiles()
    {
        QFETCH(QString, id);
        ConnectionStore store(m_file);
        QCOMPARE(store.add(connection(id, u"x"_s)).error().detail, u"id"_s);
    }

    void refusesATakenId()
    {
        ConnectionStore store(m_file);
        QVERIFY(store.add(connection(u"a1"_s, u"One"_s)).has_value());
        QCOMPARE(store.add(connection(u"a1"_s, u"Two"_s)).error().detail, u"id"_s);
        QCOMPARE(store.connections().size(), std::size_t(1));
    }

    void newIdsAreFitAndDiffer()
    {
        const auto one = ConnectionStore::newId();
        QVERIFY(ConnectionStore::isValidId(one));
        QCOMPARE(one.size(), 16);
        QVERIFY(one != ConnectionStore::newId());
    }

    void seesWhatAnotherProgramWrote()
    {
        ConnectionStore one(m_file);
        ConnectionStore other(m_file);
        QVERIFY(one.load().has_value());
        QVERIFY(other.load().has_value());
        QVERIFY(one.add(connection(u"a1"_s, u"One"_s)).has_value());
        QVERIFY(other.add(connection(u"b2"_s, u"Two"_s)).has_value());
        QVERIFY(one.load().has_value());
        QCOMPARE(one.connections().size(), std::size_t(2));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("left");
        const QByteArray good =
            R"({"id":"a1","name":"One","base_url":"https://api.example.com/v1","key_tail":"x7Qe","read_only":false})";
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("text") << QByteArray("Dear diary") << 0;
        QTest::newRow("truncated") << QByteArray(R"({"version":1,"connections":[)") + good << 0;
        QTest::newRow("newer") << QByteArray(R"({"version":2,"organizations":{}})") << 0;
        QTest::newRow("one bad entry") << QByteArray(R"({"version":1,"connections":[{"id":"../x","name":"n"},)") +
                                              good + "]}"
                                       << 1;
        QTest::newRow("twice the same") << QByteArray(R"({"version":1,"connections":[)") + good + "," + good + "]}"
                                        << 1;
        QTest::newRow("bad address") << QByteArray(
                                            R"({"version":1,"connections":[{"id":"a1","name":"n","base_url":"::"}]})")
                                     << 0;
    }
    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, left);
        put(content);
        ConnectionStore store(m_file);
        QVERIFY(store.load().has_value());
        QCOMPARE(store.connections().size(), std::size_t(left));
        QVERIFY(!store.setAside().isEmpty());
        QCOMPARE(tst_ConnectionStore::content(store.setAside()), content);
        QVERIFY(store.add(connection(u"new"_s, u"New"_s)).has_value());
        QCOMPARE(tst_ConnectionStore::content(store.setAside()), content);

        ConnectionStore later(m_file);
        QVERIFY(later.load().has_value());
        QVERIFY(later.setAside().isEmpty());
        QCOMPARE(later.connections().size(), std::size_t(left + 1));
    }

    void doesNotOverwriteWhatItCannotRead()
    {
        QVERIFY(QDir().mkpath(m_file)); // a directory under the file's name: unreadable even for root
        ConnectionStore store(m_file);
        QCOMPARE(store.load().error().kind, Error::Kind::File);
        QCOMPARE(store.add(connection(u"a1"_s, u"One"_s)).error().kind, Error::Kind::File);
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void waitsForAnotherProgramOnlySoLong()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QLockFile other(m_file + u".lock"_s);
        QVERIFY(other.lock());
        ConnectionStore store(m_file);
        QCOMPARE(store.add(connection(u"a1"_s, u"One"_s)).error().kind, Error::Kind::File);
        QVERIFY(!QFile::exists(m_file));
    }
};

STEWARD_TEST(tst_ConnectionStore);
#include "tst_connectionstore.moc"
