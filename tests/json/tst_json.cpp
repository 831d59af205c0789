// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/json.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace steward {

/// A type with one member of every kind that a mapping can have.
struct Part final
{
    QString id{};
    std::optional<qint64> count{};
    friend bool operator==(const Part &, const Part &) = default;
};

struct Whole final
{
    QString id{};
    QString name{};
    qint64 createdAt = 0;
    int size = 0;
    bool active = false;
    double ratio = 0;
    Money amount{};
    std::optional<Money> limit{};
    std::optional<QString> note{};
    QStringList tags{};
    Part part{};
    std::vector<Part> parts{};
    std::optional<std::vector<Part>> more{};
    QString ownerId{}, ownerName{};
    friend bool operator==(const Whole &, const Whole &) = default;
};

struct Event final
{
    QString type{};
    QString actor{};
    QString subject{};
};

struct Once final
{
    QString id{};
    Secret value;
};

template <>
struct json::Mapping<Part>
{
    static constexpr auto fields = std::tuple{required("id", &Part::id), nullable("count", &Part::count)};
};

template <>
struct json::Mapping<Whole>
{
    static constexpr auto fields = std::tuple{
        required("id", &Whole::id),
        nullable("name", &Whole::name),
        required("created_at", &Whole::createdAt),
        optional("size", &Whole::size),
        optional("active", &Whole::active),
        optional("ratio", &Whole::ratio),
        nullable("amount.value", &Whole::amount),
        nullable("limit", &Whole::limit),
        optional("note", &Whole::note),
        optional("tags", &Whole::tags),
        optional("part", &Whole::part),
        nullable("parts.data", &Whole::parts),
        optional("more", &Whole::more),
        optional("owner.user.id", &Whole::ownerId),
        optional("owner.user.name", &Whole::ownerName),
    };
};

template <>
struct json::Mapping<Event>
{
    static constexpr auto fields = std::tuple{
        required("type", &Event::type),
        optional("actor.id", &Event::actor),
        optional("*.id", &Event::subject),
    };
};

template <>
struct json::Mapping<Once>
{
    static constexpr auto fields = std::tuple{required("id", &Once::id), required("value", &Once::value)};
};

class TestJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void readsWrong_data();
    void readsWrong();
    void money_data();
    void money();
    void wholeNumbers_data();
    void wholeNumbers();
    void text_data();
    void text();
    void repeatedText();
    void wildcard();
    void secret();
    void lists();
    void writes();
    void roundTrip();
    void truncated();
    void mutated();
    void deep_data();
    void deep();
};

void TestJson::reads()
{
    const Result<Whole> whole =
        json::decode<Whole>(R"( {"owner":{"type":"user","user":{"name":"Ada","id":"u1","x":[{}]}},
        "id":"a", "unknown":{"id":"no","deep":[1,[2,{"y":null}]]}, "created_at":1700000000, "name":null, "size":3,"active":true,
        "ratio":0.5, "amount":{"value":"12.50","currency":"usd"}, "limit":7, "tags":["x","y"], "part":{"id":"p","count":null},
        "parts":{"object":"list","data":[{"id":"q","count":2},{"id":"r"}]}, "more":[], "note":"n"} )");
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
    Whole expected{.id = u"a"_s,
                   .name = {},
                   .createdAt = 1700000000,
                   .size = 3,
                   .active = true,
                   .ratio = 0.5,
                   .amount = {12'500'000'000},
                   .limit = Money{7'000'000'000},
                   .note = u"n"_s,
                   .tags = {u"x"_s, u"y"_s},
                   .part = {u"p"_s, {}},
                   .parts = {{u"q"_s, 2}, {u"r"_s, {}}},
                   .more = std::vector<Part>{},
                   .ownerId = u"u1"_s,
                   .ownerName = u"Ada"_s};
    QCOMPARE(*whole, expected);

    // Absent, null and default are the same to everything that is not required; a repeated member counts once.
    const Result<Whole> bare =
        json::decode<Whole>(R"({"id":"b","id":"c","created_at":1,"owner":null,"parts":null,"note":null,
        "part":null,"limit":null,"amount":{"value":null}})");
    QVERIFY(bare);
    QCOMPARE(*bare, (Whole{.id = u"c"_s, .createdAt = 1}));
}

void TestJson::readsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *text, const char *path) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(path);
    };
    row("missing", R"({"id":"a"})", "created_at");
    row("null", R"({"id":null,"created_at":1})", "id");
    row("type", R"({"id":"a","created_at":"yesterday"})", "created_at");
    row("fraction", R"({"id":"a","created_at":1.5})", "created_at");
    row("too large", R"({"id":"a","created_at":92233720368547758080})", "created_at");
    row("int too large", R"({"id":"a","created_at":1,"size":3000000000})", "size");
    row("nested", R"({"id":"a","created_at":1,"owner":{"user":{"id":7}}})", "owner.user.id");
    row("step", R"({"id":"a","created_at":1,"owner":{"user":"Ada"}})", "owner.user");
    row("element", R"({"id":"a","created_at":1,"parts":{"data":[{"id":"x"},{"count":1}]}})", "parts.data[1].id");
    row("element type", R"({"id":"a","created_at":1,"parts":{"data":[{"id":"x"},7]}})", "parts.data[1]");
    row("list type", R"({"id":"a","created_at":1,"parts":{"data":{}}})", "parts.data");
    row("text list", R"({"id":"a","created_at":1,"tags":["x",1]})", "tags[1]");
    row("money", R"({"id":"a","created_at":1,"amount":{"value":"abc"}})", "amount.value");
    row("bad atom", R"({"id":"a","created_at":1,"active":trve})", "active");
    row("bad null", R"({"id":"a","created_at":1,"note":nill})", "note");
    row("bad number", R"({"id":"a","created_at":1,"ratio":-inf})", "ratio");
    row("empty", "", "");
    row("blank", "  \n", "");
    row("page of a proxy", "<html><body>502 Bad Gateway</body></html>", "");
    row("list", "[]", "");
    row("scalar", "7", "");
    row("null document", "null", "");
    row("more behind", R"({"id":"a","created_at":1} {"id":"b"})", "");
    row("not UTF-8", "{\"id\":\"\xff\xfe\",\"created_at\":1}", "");
}

void TestJson::readsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const Result<Whole> whole = json::decode<Whole>(text);
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, Error::Kind::BadReply);
    QCOMPARE(whole.error().jsonPath, path);
    QVERIFY(!whole.error().detail.isEmpty());
    QVERIFY2(!whole.error().detail.contains("yesterday"_L1), "the error quotes the document");
}

void TestJson::money_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanos");
    QTest::newRow("number") << QByteArray("12.5") << qint64(12'500'000'000);
    QTest::newRow("number before a space") << QByteArray("0.1 \n") << qint64(100'000'000);
    QTest::newRow("exponent") << QByteArray("1.5e-3") << qint64(1'500'000);
    QTest::newRow("zero as written") << QByteArray("\"0E-6176\"") << qint64(0);
    QTest::newRow("long") << QByteArray("\"0.123456789012345678901234567890\"") << qint64(123'456'789);
    QTest::newRow("exact beyond double") << QByteArray("9000000000.000000001") << qint64(9'000'000'000'000'000'001);
    QTest::newRow("negative") << QByteArray("-3") << qint64(-3'000'000'000);
}

void TestJson::money()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, nanos);
    const Result<Whole> whole = json::decode<Whole>(R"({"id":"a","created_at":1,"amount":{"value":)" + text + "}}");
    QVERIFY(whole);
    QCOMPARE(whole->amount.nanos, nanos);
}

void TestJson::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QByteArray("1700000000") << qint64(1'700'000'000);
    QTest::newRow("exponent") << QByteArray("1.7e9") << qint64(1'700'000'000);
    QTest::newRow("point") << QByteArray("1700000000.0") << qint64(1'700'000'000);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << std::numeric_limits<qint64>::min();
}

void TestJson::wholeNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, number);
    const Result<Whole> whole = json::decode<Whole>(R"({"id":"a","created_at":)" + text + "}");
    QVERIFY(whole);
    QCOMPARE(whole->createdAt, number);
}

void TestJson::text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("Ada") << u"Ada"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("UTF-8") << QByteArray("\xf0\x9f\x92\xb8 \xd8\xb9") << u"💸 ع"_s;
    QTest::newRow("escapes") << QByteArray(R"(a\"b\\c\/d\b\f\n\r\te\u0041)") << u"a\"b\\c/d\b\f\n\r\teA"_s;
    QTest::newRow("pair") << QByteArray(R"(\ud83d\udcb8)") << u"💸"_s;
    QTest::newRow("lone high") << QByteArray(R"(\ud83dx)") << u"\uFFFDx"_s;
    QTest::newRow("lone low") << QByteArray(R"(x\udcb8)") << u"x\uFFFD"_s;
    QTest::newRow("unknown escape") << QByteArray(R"(\q)") << u"\uFFFD"_s;
    QTest::newRow("bad digits") << QByteArray(R"(\u00zz)") << u"\uFFFD"_s;
    QTest::newRow("cut digits") << QByteArray(R"(\u00)") << u"\uFFFD"_s;
    QTest::newRow("zero") << QByteArray(R"(a\u0000b)") << QString(u"a\0b"_s);
    QTest::newRow("markup") << QByteArray("<img src=x>%1") << u"<img src=x>%1"_s;
}

void TestJson::text()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Result<Whole> whole = json::decode<Whole>("{\"id\":\"" + text + "\",\"created_\\u0061t\":1}");
    QVERIFY(whole);
    QCOMPARE(whole->id, expected);
}

void TestJson::repeatedText()
{
    // Many different strings, in an order in which a cache that mixes two of them up would show.
    QByteArray text = "[";
    for (int i = 0; i < 5'000; ++i)
        text += R"({"id":"id )" + QByteArray::number(i * 7919 % 997) + R"("},)";
    text.back() = ']';
    const Result<std::vector<Part>> parts = json::decodeList<Part>(text);
    QVERIFY(parts);
    for (int i = 0; i < 5'000; ++i)
        QCOMPARE((*parts)[std::size_t(i)].id, u"id "_s + QString::number(i * 7919 % 997));
    const Result<std::vector<Part>> same = json::decodeList<Part>(R"([{"id":"proj_1"},{"id":"x"},{"id":"proj_1"}])");
    QVERIFY((*same)[0].id.isSharedWith((*same)[2].id));
}

void TestJson::wildcard()
{
    const Result<Event> known = json::decode<Event>(
        R"({"project.created":{"id":"p1","data":{"id":"x"}},"type":"project.created","actor":{"id":"u1"}})");
    QVERIFY(known);
    QCOMPARE(known->subject, u"p1"_s);
    QCOMPARE(known->actor, u"u1"_s);
    // Whatever shape an unknown event has, it is not an error.
    const Result<Event> unknown = json::decode<Event>(R"({"type":"tenant.x","tenant.x":{"id":7},"y":[1],"z":"s"})");
    QVERIFY(unknown);
    QCOMPARE(unknown->subject, QString());
}

void TestJson::secret()
{
    const Result<Once> once = json::decode<Once>(R"({"id":"k","value":"sk-admin-demo-0123456789abcd"})");
    QVERIFY(once);
    QCOMPARE(once->value.reveal(), QByteArrayView("sk-admin-demo-0123456789abcd"));
    QCOMPARE(json::encode(*once), (QJsonObject{{u"id"_s, u"k"_s}}));
    const Result<Once> escaped = json::decode<Once>(R"({"id":"k","value":"sk-\u0041"})");
    QCOMPARE(escaped.error().jsonPath, u"value"_s);
}

void TestJson::lists()
{
    const std::vector<Part> parts{{u"a"_s, 1}, {u"\"b\"\n"_s, {}}};
    const QByteArray text = json::encodeListText(parts);
    QVERIFY(!text.contains('\n'));
    QCOMPARE(json::decodeList<Part>(text), parts);
    QCOMPARE(json::decodeList<Part>("[]"), std::vector<Part>{});
    QCOMPARE(json::decodeList<Part>(R"([{"id":"a"},{"id":1}])").error().jsonPath, u"[1].id"_s);
    QVERIFY(!json::decodeList<Part>("{}"));
}

void TestJson::writes()
{
    QCOMPARE(QJsonDocument(json::encode(Whole{.id = u"a"_s, .createdAt = 5})).toJson(QJsonDocument::Compact),
             QByteArray(
                 R"({"amount":{"value":"0.00"},"created_at":5,"id":"a","limit":null,"name":"","parts":{"data":[]}})"));
    const QJsonObject full = json::encode(Whole{.id = u"a"_s,
                                                .createdAt = std::numeric_limits<qint64>::max(),
                                                .amount = {1'500'000},
                                                .more = std::vector<Part>{},
                                                .ownerId = u"u"_s,
                                                .ownerName = u"n"_s});
    QCOMPARE(full["amount"_L1]["value"_L1].toString(), u"0.0015"_s);
    QCOMPARE(full["created_at"_L1].toInteger(), std::numeric_limits<qint64>::max());
    QVERIFY(full["more"_L1].isArray()); // an empty list given on purpose is not the same as none
    QCOMPARE(full["owner"_L1]["user"_L1].toObject().size(), 2);
}

namespace {

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(12); i > 0; --i) {
        char32_t c = random.bounded(3) ? char32_t(random.bounded(0x80)) : char32_t(random.bounded(0x110000));
        if (c >= 0xd800 && c < 0xe000)
            c = U'"';
        text += QString::fromUcs4(&c, 1);
    }
    return text;
}

Whole randomWhole(QRandomGenerator &random)
{
    Whole whole{.id = randomText(random),
                .name = randomText(random),
                .createdAt = qint64(random.generate64()),
                .size = int(random.generate()),
                .active = random.bounded(2) == 1,
                .ratio = random.generateDouble(),
                .amount = {qint64(random.generate64())},
                .tags = {randomText(random)},
                .part = {randomText(random), {}},
                .ownerName = randomText(random)};
    if (random.bounded(2))
        whole.limit = Money{random.bounded(1'000'000)};
    if (random.bounded(2))
        whole.note = randomText(random);
    for (int i = random.bounded(4); i > 0; --i)
        whole.parts.push_back({randomText(random), random.bounded(9)});
    if (random.bounded(2))
        whole.more = whole.parts;
    return whole;
}

QByteArray document(const Whole &whole)
{
    return QJsonDocument(json::encode(whole)).toJson(QJsonDocument::Compact);
}

} // namespace

void TestJson::roundTrip()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 2000; ++i) {
        const Whole whole = randomWhole(random);
        const Result<Whole> back = json::decode<Whole>(document(whole));
        QVERIFY2(back, document(whole).constData());
        QCOMPARE(*back, whole);
    }
}

void TestJson::truncated()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20; ++i) {
        const QByteArray text = document(randomWhole(random));
        for (qsizetype length = 0; length < text.size(); ++length) {
            const Result<Whole> whole = json::decode<Whole>(text.first(length));
            QVERIFY2(!whole, text.first(length).constData());
            QCOMPARE(whole.error().kind, Error::Kind::BadReply);
        }
    }
}

void TestJson::mutated()
{
    // Nothing to compare with: a changed document is read or refused, and the sanitizers watch.
    QRandomGenerator random(11);
    int refused = 0;
    static constexpr char kPunctuation[] = "{}[]\",:\\0-enut \x80";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = document(randomWhole(random));
        for (int changes = 1 + random.bounded(3); changes > 0; --changes) {
            const qsizetype at = random.bounded(text.size());
            switch (random.bounded(3)) {
            case 0:
                text[at] = kPunctuation[random.bounded(int(sizeof kPunctuation) - 1)];
                break;
            case 1:
                text.remove(at, 1 + random.bounded(4));
                break;
            default:
                text.insert(at, kPunctuation[random.bounded(int(sizeof kPunctuation) - 1)]);
                break;
            }
        }
        const Result<Whole> whole = json::decode<Whole>(text);
        if (whole)
            continue;
        ++refused;
        QCOMPARE(whole.error().kind, Error::Kind::BadReply);
    }
    QVERIFY(refused > 5'000);
}

void TestJson::deep_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
}

void TestJson::deep()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    constexpr int kDepth = 200'000;
    const QByteArray nested = open.repeated(kDepth) + "1" + close.repeated(kDepth);
    const Result<Whole> passedOver = json::decode<Whole>(R"({"id":"a","x":)" + nested + R"(,"created_at":1})");
    QVERIFY(passedOver || passedOver.error().kind == Error::Kind::BadReply);
    QVERIFY(!json::decode<Whole>(nested));
    QVERIFY(!json::decode<Whole>(open.repeated(kDepth)));
}

} // namespace steward

STEWARD_TEST(steward::TestJson);
#include "tst_json.moc"
