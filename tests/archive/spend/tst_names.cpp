// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the archive of spend against a plain map: numbers that are given, found and kept, names that change,
// what a rolled back transaction leaves, and a second connection that follows.
#include "app/archive/archivefile.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/names.h"
#include "tests/support/testprogram.h"

#include <array>
#include <map>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Names::Kind;
using Model = std::map<std::pair<Kind, QString>, std::pair<QString, QString>>; // name and context

const std::array kTexts{u""_s,     u"proj_1"_s,        u"key ✓"_s, u"żółw \U0001F511"_s,
                        u"a\nb"_s, QString(500, u'x'), u"مرحبا"_s};

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    Database m_writer, m_reader;

    static void compare(const Names &names, const Model &model, qint32 expected)
    {
        QCOMPARE(names.bound(), expected);
        std::map<qint32, int> seen;
        for (const auto &[ref, texts] : model) {
            const std::optional<qint32> id = names.find(ref.first, ref.second);
            QVERIFY2(id, qPrintable(ref.second));
            ++seen[*id];
            QCOMPARE(names.kind(*id), ref.first);
            QCOMPARE(names.ref(*id), ref.second);
            QCOMPARE(names.name(*id), texts.first);
            QCOMPARE(names.context(*id), texts.second);
            QCOMPARE(names.hasContext(*id), !texts.second.isEmpty());
        }
        QCOMPARE(seen.size(), model.size()); // each its own
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".spend"_s);
        QVERIFY(archivefile::openForWriting(m_writer, path, codes::spendSchema()));
        QVERIFY(archivefile::openForReading(m_reader, path, codes::spendSchema()));
    }
    void cleanup()
    {
        m_reader.close();
        m_writer.close();
    }

    void likeAMap()
    {
        QRandomGenerator random(20261128);
        Names names, follower;
        Model model;
        int given = 0, renamed = 0, rolledBack = 0;
        QVERIFY(names.refresh(m_writer));
        const auto text = [&random] { return kTexts[random.bounded(quint32(kTexts.size()))]; };
        for (int round = 0; round < 120; ++round) {
            const Model before = model;
            {
                auto transaction = Transaction::begin(m_writer);
                QVERIFY(transaction);
                if (random.bounded(3) == 0)
                    names.forget(); // as at rest: what is asked for next reads them again
                else
                    QVERIFY(names.refresh(m_writer));
                for (int i = 0; i < 12; ++i) {
                    const auto kind = static_cast<Kind>(1 + random.bounded(8));
                    const QString ref = random.bounded(3) ? u"ref-%1"_s.arg(random.bounded(60)) : text();
                    const auto known = model.find({kind, ref});
                    if (random.bounded(2)) {
                        const auto id = names.idOf(m_writer, kind, ref);
                        QVERIFY(id);
                        QCOMPARE(*id == 0, ref.isEmpty());
                        if (!ref.isEmpty() && known == model.end()) {
                            model[{kind, ref}];
                            ++given;
                        }
                        continue;
                    }
                    const QString name = text(), context = text();
                    QVERIFY(names.setName(m_writer, kind, ref, name, context));
                    if (ref.isEmpty())
                        continue;
                    auto &[oldName, oldContext] = model[{kind, ref}];
                    renamed += known != model.end() && !name.isEmpty() && name != oldName;
                    oldName = name.isEmpty() ? oldName : name;
                    oldContext = context.isEmpty() ? oldContext : context;
                }
                if (random.bounded(4) == 0) {
                    names.forget(); // the transaction is rolled back where it ends
                    model = before;
                    ++rolledBack;
                } else {
                    QVERIFY(transaction->commit());
                }
            }
            QVERIFY(names.refresh(m_writer));
            QVERIFY(follower.refresh(m_reader));
            const auto newest = m_reader.number("SELECT max(id) FROM names");
            QVERIFY(newest);
            compare(names, model, static_cast<qint32>(*newest) + 1);
            compare(follower, model, static_cast<qint32>(*newest) + 1);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(given > 50 && renamed > 50 && rolledBack > 10,
                 qPrintable(u"%1 %2 %3"_s.arg(given).arg(renamed).arg(rolledBack)));
    }

    void whatIsNotThere()
    {
        Names names;
        QVERIFY(names.refresh(m_writer));
        QCOMPARE(names.find(Kind::Key, {}), std::optional<qint32>(0));
        QCOMPARE(names.find(Kind::Key, u"key"_s), std::nullopt);
        const auto id = names.idOf(m_writer, Kind::Project, u"key"_s);
        QVERIFY(id && *id > 0);
        QCOMPARE(names.find(Kind::Key, u"key"_s), std::nullopt); // of another kind
        for (const qint32 unknown : {0, -1, names.bound(), 1'000'000}) {
            QCOMPARE(names.kind(unknown), Kind());
            QVERIFY(names.ref(unknown).isEmpty() && names.name(unknown).isEmpty() && !names.hasContext(unknown));
            QVERIFY(RefTexts(names)[unknown].isEmpty());
        }
        RefTexts refs(names);
        QCOMPARE(refs[*id], u"key"_s);
        const QString first = refs[*id];
        QVERIFY(first.isSharedWith(refs[*id])); // made once
        // Half a surrogate pair comes back as SQLite gives it, and stays one name.
        const QString half = u"a"_s + QChar(0xD800);
        const auto odd = names.idOf(m_writer, Kind::Key, half);
        QVERIFY(odd);
        QCOMPARE(names.idOf(m_writer, Kind::Key, half).value(), *odd);
    }
};

STEWARD_TEST(TestNames);
#include "tst_names.moc"
