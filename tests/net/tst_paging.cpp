// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/paging.h"

#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

struct Item final
{
    QString id;
    friend bool operator==(const Item &, const Item &) = default;
};

struct Nameless final
{
    qint64 start = 0;
    friend bool operator==(const Nameless &, const Nameless &) = default;
};

template <>
struct json::Mapping<Item>
{
    static constexpr auto fields = std::tuple{required("id", &Item::id)};
};

template <>
struct json::Mapping<Nameless>
{
    static constexpr auto fields = std::tuple{required("start", &Nameless::start)};
};

using test::Pending;
using test::Script;

class TestPaging final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void idioms_data();
    void idioms();
    void endings_data();
    void endings();
    void lazy();
    void samePageAgain();
    void pagerDiesFirst();
    void progress();
    void cancelled();
    void cancelledBetweenPages();
    void withoutIds();
    void cannotBeAsked();
    void largePages();

private:
    template <typename T = Item>
    Pager<T> pager(Paging paging, Query query = {})
    {
        return {*m_transport, Request{u"items.list"_s, Method::Get, u"/items"_s, {}, std::move(query), {}}, paging, 3};
    }
    void answer(const QList<QByteArray> &pages)
    {
        for (const QByteArray &page : pages)
            m_server->enqueue(Script::reply(200, page));
    }
    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> targets;
        for (const test::Received &request : m_server->received())
            targets.append(request.target);
        return targets;
    }

    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
};

void TestPaging::init()
{
    m_transport.reset();
    m_server = std::make_unique<test::ScriptedServer>();
    TransportConfig config;
    config.baseUrl = m_server->url();
    config.maxAttempts = 1;
    m_transport = std::make_unique<Transport>(config, Secret("sk-admin-demo"));
}

void TestPaging::idioms_data()
{
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<QList<QByteArray>>("cursors");
    QTest::newRow("last_id") << Paging::AfterLastId
                             << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":"b"}],"last_id":"b","has_more":true})",
                                                  R"({"data":[{"id":"c"}],"last_id":"c","has_more":false})"}
                             << QList<QByteArray>{"&after=b"};
    QTest::newRow("next") << Paging::AfterNext
                          << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":"b"}],"next":"x/1","has_more":true})",
                                               R"({"data":[{"id":"c"}],"next":null,"has_more":false})"}
                          << QList<QByteArray>{"&after=x%2F1"};
    QTest::newRow("next_page") << Paging::PageToken
                               << QList<QByteArray>{R"({"data":[{"id":"a"}],"next_page":"pA+b==","has_more":true})",
                                                    R"({"data":[{"id":"b"}],"next_page":"pC=","has_more":true})",
                                                    R"({"data":[{"id":"c"}],"next_page":null,"has_more":false})"}
                               << QList<QByteArray>{"&page=pA%2Bb==", "&page=pC="};
    QTest::newRow("empty page in the middle")
        << Paging::AfterLastId
        << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":"b"}],"last_id":"b","has_more":true})",
                             R"({"data":[],"last_id":"q","has_more":true})",
                             R"({"data":[{"id":"c"}],"last_id":"c","has_more":false})"}
        << QList<QByteArray>{"&after=b", "&after=q"};
    QTest::newRow("no last_id") << Paging::AfterLastId
                                << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":"b"}],"has_more":true})",
                                                     R"({"data":[{"id":"c"}],"last_id":null,"has_more":false})"}
                                << QList<QByteArray>{"&after=b"};
    QTest::newRow("no has_more, full page")
        << Paging::AfterLastId << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":"b"},{"id":"c"}]})", R"({"data":[]})"}
        << QList<QByteArray>{"&after=c"};
    QTest::newRow("no has_more, token") << Paging::PageToken
                                        << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":"b"}],"next_page":"p"})",
                                                             R"({"data":[{"id":"c"}]})"}
                                        << QList<QByteArray>{"&page=p"};
}

void TestPaging::idioms()
{
    QFETCH(Paging, paging);
    QFETCH(QList<QByteArray>, pages);
    QFETCH(QList<QByteArray>, cursors);
    answer(pages);
    const Query query = Query().add("group_by"_L1, QStringList{u"x"_s, u"y"_s});
    Pending all(collect(pager(paging, query), {}));
    QTRY_VERIFY(all.done());
    QVERIFY2(all.result(), qPrintable(all.result() ? QString() : all.error().detail));
    QCOMPARE(*all.result(), (std::vector<Item>{{u"a"_s}, {u"b"_s}, {u"c"_s}}));
    QList<QByteArray> expected{"/v1/items?group_by=x&group_by=y&limit=3"};
    for (const QByteArray &cursor : cursors)
        expected.append(expected.first() + cursor);
    QCOMPARE(targets(), expected);
}

void TestPaging::endings_data()
{
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("requests");
    const QByteArray same = R"({"data":[{"id":"a"}],"last_id":"a","next":"a","next_page":"a","has_more":true})";
    QTest::newRow("last_id repeats") << Paging::AfterLastId << QList<QByteArray>{same, same} << u"last_id"_s << 2;
    QTest::newRow("next repeats") << Paging::AfterNext << QList<QByteArray>{same, same} << u"next"_s << 2;
    QTest::newRow("next_page repeats") << Paging::PageToken << QList<QByteArray>{same, same} << u"next_page"_s << 2;
    const QByteArray other = R"({"data":[],"next_page":"b","has_more":true})";
    QTest::newRow("in a circle") << Paging::PageToken << QList<QByteArray>{same, other, same} << u"next_page"_s << 3;
    const QByteArray nowhere = R"({"data":[],"has_more":true})";
    QTest::newRow("no last_id") << Paging::AfterLastId << QList<QByteArray>{nowhere} << u"last_id"_s << 1;
    QTest::newRow("no next") << Paging::AfterNext << QList<QByteArray>{nowhere} << u"next"_s << 1;
    QTest::newRow("no next_page") << Paging::PageToken << QList<QByteArray>{nowhere} << u"next_page"_s << 1;
    QTest::newRow("no data") << Paging::AfterLastId << QList<QByteArray>{R"({"has_more":false})"} << u"data"_s << 1;
    QTest::newRow("bad item") << Paging::AfterLastId
                              << QList<QByteArray>{R"({"data":[{"id":"a"},{"id":2}],"has_more":false})"}
                              << u"data[1].id"_s << 1;
}

void TestPaging::endings()
{
    QFETCH(Paging, paging);
    QFETCH(QList<QByteArray>, pages);
    QFETCH(QString, path);
    QFETCH(int, requests);
    answer(pages);
    Pending all(collect(pager(paging), {}));
    QTRY_VERIFY(all.done());
    QVERIFY(!all.result());
    QCOMPARE(all.error().kind, Error::Kind::BadReply);
    QCOMPARE(all.error().jsonPath, path);
    QCOMPARE(all.error().operation, u"items.list"_s);
    QCOMPARE(all.error().httpStatus, 200);
    QVERIFY(!all.error().detail.isEmpty());
    QCOMPARE(m_server->received().size(), std::size_t(requests));
}

void TestPaging::lazy()
{
    Pager<Item> items = pager(Paging::AfterLastId);
    answer({R"({"data":[{"id":"a"}],"last_id":"a","has_more":true})", R"({"data":[],"has_more":false})"});

    Pending first(items.next({}));
    QTRY_VERIFY(first.done());
    QCOMPARE((*first.result())->next, u"a"_s);
    QCOMPARE(m_server->received().size(), std::size_t(1));

    Pending second(items.next({}));
    QTRY_VERIFY(second.done());
    QCOMPARE((*second.result())->next, QString());

    Pending behind(items.next({}));
    QTRY_VERIFY(behind.done());
    QVERIFY(!*behind.result());
    QCOMPARE(m_server->received().size(), std::size_t(2));
}

void TestPaging::samePageAgain()
{
    Pager<Item> items = pager(Paging::AfterLastId);
    m_server->enqueue(Script::reply(404, R"({"error":{"message":"gone"}})"));
    answer({R"({"data":[{"id":"a"}],"has_more":false})"});
    Pending failed(items.next({}));
    QTRY_VERIFY(failed.done());
    QCOMPARE(failed.error().kind, Error::Kind::NotFound);
    Pending again(items.next({}));
    QTRY_VERIFY(again.done());
    QCOMPARE((*again.result())->items, (std::vector<Item>{{u"a"_s}}));
}

void TestPaging::pagerDiesFirst()
{
    answer({R"({"data":[{"id":"a"}],"has_more":false})"});
    auto items = std::make_unique<Pager<Item>>(pager(Paging::AfterLastId));
    Pending page(items->next({}));
    items.reset();
    QTRY_VERIFY(page.done());
    QVERIFY(page.result());
}

void TestPaging::progress()
{
    answer({R"({"data":[{"id":"a"},{"id":"b"}],"last_id":"b","has_more":true})",
            R"({"data":[{"id":"c"}],"has_more":false})"});
    QList<qint64> seen;
    OpContext ctx;
    ctx.progress = [&seen](Progress progress) { seen.append(progress.done); };
    Pending all(collect(pager(Paging::AfterLastId), ctx));
    QTRY_VERIFY(all.done());
    QCOMPARE(seen, (QList<qint64>{2, 3}));
}

void TestPaging::cancelled()
{
    m_server->enqueue(Script::hang());
    std::stop_source stop;
    Pending all(collect(pager(Paging::AfterLastId), {stop.get_token(), Priority::Interactive, {}}));
    QTRY_COMPARE(m_server->received().size(), std::size_t(1));
    QVERIFY(!all.done());
    stop.request_stop();
    QTRY_VERIFY(all.done());
    QCOMPARE(all.error().kind, Error::Kind::Cancelled);
}

void TestPaging::cancelledBetweenPages()
{
    answer({R"({"data":[{"id":"a"}],"last_id":"a","has_more":true})"});
    std::stop_source stop;
    OpContext ctx{stop.get_token(), Priority::Interactive, [&stop](Progress) { stop.request_stop(); }};
    Pending all(collect(pager(Paging::AfterLastId), ctx));
    QTRY_VERIFY(all.done());
    QCOMPARE(all.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_server->received().size(), std::size_t(1));
}

void TestPaging::withoutIds()
{
    // Rows without an id of their own have nothing to fall back on.
    answer({R"({"data":[{"start":1}],"has_more":true})"});
    Pending all(collect(pager<Nameless>(Paging::AfterLastId), {}));
    QTRY_VERIFY(all.done());
    QCOMPARE(all.error().jsonPath, u"last_id"_s);
}

void TestPaging::cannotBeAsked()
{
    Error error;
    error.kind = Error::Kind::BadInput;
    Pending all(collect(Pager<Item>(error), {}));
    QTRY_VERIFY(all.done());
    QCOMPARE(all.error(), error);
    QVERIFY(m_server->received().empty());
}

void TestPaging::largePages()
{
    // Read in a worker thread; nothing else may differ.
    QByteArray items;
    for (int i = 0; i < 20'000; ++i)
        items += R"({"id":"item-)" + QByteArray::number(i) + "\"},";
    answer({R"({"data":[)" + items + R"({"id":"last"}],"last_id":"last","has_more":true})",
            R"({"data":[)" + items + R"({"id":7}],"has_more":false})"});
    Pager<Item> pages = pager(Paging::AfterLastId);
    Pending first(pages.next({}));
    QTRY_VERIFY(first.done());
    QVERIFY(first.result());
    QCOMPARE((*first.result())->items.size(), std::size_t(20'001));
    QCOMPARE((*first.result())->items[12'345].id, u"item-12345"_s);
    Pending second(pages.next({}));
    QTRY_VERIFY(second.done());
    QCOMPARE(second.error().kind, Error::Kind::BadReply);
    QCOMPARE(second.error().jsonPath, u"data[20000].id"_s);
    QCOMPARE(second.error().operation, u"items.list"_s);
}

} // namespace steward

STEWARD_TEST(steward::TestPaging);
#include "tst_paging.moc"
