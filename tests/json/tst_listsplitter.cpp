// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting an answer into elements must not depend on where its bytes are divided, and must not take half an answer for
// a whole one.
#include "app/json/listsplitter.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steward;
using steward::json::ListSplitter;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Cut final
{
    std::vector<QByteArray> elements;
    QByteArray frame;
    std::optional<Error> error;
};

Cut cut(QByteArrayView text, const std::vector<qsizetype> &at)
{
    Cut cut;
    ListSplitter splitter;
    qsizetype from = 0;
    for (const qsizetype to : at) {
        (void)splitter.feed(text.sliced(from, to - from), cut.elements);
        from = to;
    }
    (void)splitter.feed(text.sliced(from), cut.elements);
    const auto frame = splitter.frame();
    if (frame)
        cut.frame = *frame;
    else
        cut.error = frame.error();
    return cut;
}

// Not one raw string: moc takes the backslash before a quotation mark in one for an escape.
const QByteArray kSample = " {\"object\":\"page\", \"data\" : [\n"
                           "  {\"start_time\":1,\"results\":[{\"a\":\"}]{[\\\"\\\\\",\"b\":[1,[2,{\"c\":null}]]}]} ,\n"
                           "  {\"name\":\"Büro 例 \\u00e9 \\ud83d\\ude00 \\\\\\\\\\\"\",\"data\":[{\"x\":1}]},{}\n"
                           " ] ,\"has_more\":true,\"next_page\":\"page_A/+==\",\"more\":{\"data\":[1,2]}} ";

} // namespace

class TestListSplitter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsTheSameWhereverItIsDivided()
    {
        const QJsonObject truth = QJsonDocument::fromJson(kSample).object();
        const QJsonArray data = truth.value("data"_L1).toArray();
        QCOMPARE(data.size(), 3);
        const auto right = [&](const Cut &got) {
            if (got.error || got.elements.size() != 3)
                return false;
            for (int i = 0; i < 3; ++i) {
                if (QJsonDocument::fromJson(got.elements[std::size_t(i)]).object() != data.at(i).toObject())
                    return false;
            }
            QJsonObject frame = truth;
            frame["data"_L1] = QJsonArray();
            return QJsonDocument::fromJson(got.frame).object() == frame;
        };
        for (qsizetype first = 0; first <= kSample.size(); ++first) {
            for (qsizetype second = first; second <= kSample.size(); second += 7)
                QVERIFY2(right(cut(kSample, {first, second})), qPrintable(u"%1 %2"_s.arg(first).arg(second)));
        }
        std::vector<qsizetype> everywhere;
        for (qsizetype i = 0; i <= kSample.size(); ++i)
            everywhere.push_back(i);
        QVERIFY(right(cut(kSample, everywhere)));
    }

    void isNotWholeBeforeItsLastByte()
    {
        const QByteArray text = kSample.trimmed();
        for (qsizetype size = 0; size < text.size(); ++size) {
            const Cut got = cut(QByteArrayView(text).first(size), {});
            QVERIFY(got.error);
            QCOMPARE(got.error->kind, Error::Kind::BadReply);
            for (const QByteArray &element : got.elements)
                QVERIFY(QJsonDocument::fromJson(element).isObject()); // those that were given away are whole
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("a list at the top") << QByteArray("[{}]") << QString();
        QTest::newRow("text behind it") << QByteArray(R"({"data":[]} x)") << QString();
        QTest::newRow("another behind it") << QByteArray(R"({"data":[]}{)") << QString();
        QTest::newRow("a number") << QByteArray(R"({"data":[{},7]})") << u"data[1]"_s;
        QTest::newRow("a list in it") << QByteArray(R"({"data":[[]]})") << u"data[0]"_s;
        QTest::newRow("no comma") << QByteArray(R"({"data":[{}{}]})") << u"data"_s;
        QTest::newRow("comma first") << QByteArray(R"({"data":[,{}]})") << u"data[0]"_s;
        QTest::newRow("comma last") << QByteArray(R"({"data":[{},]})") << u"data[1]"_s;
        QTest::newRow("twice") << QByteArray(R"({"data":[{}],"data":[{}]})") << u"data"_s;
        QTest::newRow("html") << QByteArray("<html>") << QString();
        QTest::newRow("deep") << QByteArray(R"({"data":[{"a":)" + QByteArray(70, '[')) << u"data[0]"_s;
        QTest::newRow("a frame without end") << QByteArray("{\"x\":\"" + QByteArray(300'000, 'x')) << QString();
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const Cut got = cut(text, {});
        QVERIFY(got.error);
        QCOMPARE(got.error->kind, Error::Kind::BadReply);
        QCOMPARE(got.error->jsonPath, path);
        QVERIFY(!got.error->detail.contains(u"xx"_s));
    }

    void otherMembersStayInTheFrame()
    {
        const Cut got = cut(R"({"a":"data","b":[{"c":1}],"data":null})", {});
        QVERIFY(!got.error); // what "data" must be is for the frame's decoder to say
        QVERIFY(got.elements.empty());
        QCOMPARE(got.frame, QByteArray(R"({"a":"data","b":[{"c":1}],"data":null})"));
    }

    void oneElementMayNotGrowForEver()
    {
        ListSplitter splitter(1000);
        std::vector<QByteArray> elements;
        QVERIFY(splitter.feed("{\"data\":[{\"a\":\"", elements));
        QVERIFY(!splitter.feed(QByteArray(2000, 'x'), elements));
        QVERIFY(!splitter.feed("\"}]}", elements));
        QVERIFY(!splitter.frame());
    }
};

STEWARD_TEST(TestListSplitter);
#include "tst_listsplitter.moc"
