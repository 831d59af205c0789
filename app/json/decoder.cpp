// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/decoder.h"

#include "app/json/text.h"

#include <cmath>
#include <limits>
#include <simdjson.h>

namespace steward::json::detail {

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

QString nameOf(ondemand::json_type type)
{
    switch (type) {
    case ondemand::json_type::array:
        return u"an array"_s;
    case ondemand::json_type::object:
        return u"an object"_s;
    case ondemand::json_type::number:
        return u"a number"_s;
    case ondemand::json_type::string:
        return u"a string"_s;
    case ondemand::json_type::boolean:
        return u"a boolean"_s;
    case ondemand::json_type::null:
        return u"null"_s;
    }
    return u"something else"_s;
}

/// Walks one document front to back, once. The first thing wrong ends the walk: every function returns false from then
/// on, and each level on the way out puts its own name before the path.
class Walk final
{
public:
    explicit Walk(ondemand::document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] Error error() const
    {
        Error error;
        error.kind = Error::Kind::BadReply;
        error.jsonPath = m_path;
        error.detail = m_detail;
        return error;
    }

    bool rootObject(const ObjectShape &shape, void *target)
    {
        ondemand::object object;
        return accept(m_document.get_object().get(object)) && fill(object, shape, target) && atEnd();
    }

    bool rootList(const ValueShape &shape, void *vector)
    {
        ondemand::array array;
        return accept(m_document.get_array().get(array)) && fillList(array, shape, vector) && atEnd();
    }

private:
    bool failed(QString detail)
    {
        m_detail = std::move(detail);
        return false;
    }
    bool accept(simdjson::error_code code)
    {
        return code == simdjson::SUCCESS || failed(QString::fromUtf8(simdjson::error_message(code)));
    }
    bool atEnd()
    {
        return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS ||
               failed(u"There is more text after the end."_s);
    }

    bool below(const QString &name, bool done)
    {
        if (!done)
            m_path = m_path.isEmpty() || m_path.startsWith(u'[') ? name + m_path : name + u'.' + m_path;
        return done;
    }

    bool fill(ondemand::object &object, const ObjectShape &shape, void *target)
    {
        quint64 seen = 0;
        if (!members(object, shape.root, shape, target, seen, false))
            return false;
        for (std::size_t i = 0; i < shape.fields.size(); ++i) {
            const FieldShape &field = shape.fields[i];
            if (field.presence == Presence::Required && !(seen >> i & 1U)) {
                m_path = toQString(field.path);
                return failed(u"A required member is missing."_s);
            }
        }
        return true;
    }

    /// \a tolerant: below a "*", where a member of the wrong type is passed over like an unknown one.
    bool members(ondemand::object &object, const NameNode &node, const ObjectShape &shape, void *target, quint64 &seen,
                 bool tolerant)
    {
        std::size_t expected = 0; // services write members in the same order each time: try the next name first
        for (auto entry : object) {
            ondemand::field member;
            if (!accept(std::move(entry).get(member)))
                return false;
            const NameNode *named = find(node, RawText::at(member.key().raw()), expected);
            if (!named)
                continue;
            const bool wild = named->name == "*";
            if (!value(member.value(), *named, shape, target, seen, tolerant || wild))
                return below(wild ? u"*"_s : toQString(named->name), false);
        }
        return true;
    }

    static const NameNode *find(const NameNode &node, RawText key, std::size_t &expected)
    {
        const std::size_t count = node.children.size();
        const NameNode *wild = nullptr;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = (expected + i) % count;
            const NameNode &child = node.children[index];
            if (child.name == "*") {
                wild = &child;
            } else if (key.equals(child.name)) {
                expected = index + 1;
                return &child;
            }
        }
        return wild;
    }

    bool value(ondemand::value value, const NameNode &node, const ObjectShape &shape, void *target, quint64 &seen,
               bool tolerant)
    {
        ondemand::json_type type;
        if (!accept(value.type().get(type)))
            return false;
        bool isNull = false;
        if (type == ondemand::json_type::null && !accept(value.is_null().get(isNull)))
            return false;

        if (node.field < 0) { // a step of a dotted path
            if (isNull)
                return true; // as if nothing were there; a required field below will be found missing
            if (type != ondemand::json_type::object)
                return tolerant || failed(expectedButFound(u"an object"_s, type));
            ondemand::object nested;
            return accept(value.get_object().get(nested)) && members(nested, node, shape, target, seen, tolerant);
        }

        const FieldShape &field = shape.fields[static_cast<std::size_t>(node.field)];
        if (isNull) {
            if (field.presence == Presence::Required)
                return failed(u"A required member is null."_s);
            field.reset(target);
            return true;
        }
        const ondemand::json_type wanted = typeFor(field.value->kind, type);
        if (type != wanted)
            return tolerant || failed(expectedButFound(nameOf(wanted), type));
        seen |= quint64(1) << node.field;
        void *place = field.slot(target);
        return read(value, *field.value, field.value->engage ? field.value->engage(place) : place);
    }

    static QString expectedButFound(const QString &wanted, ondemand::json_type found)
    {
        return u"Expected "_s + wanted + u", found "_s + nameOf(found) + u'.';
    }

    static ondemand::json_type typeFor(ValueShape::Kind kind, ondemand::json_type found)
    {
        using Kind = ValueShape::Kind;
        switch (kind) {
        case Kind::Text:
        case Kind::Secret:
            return ondemand::json_type::string;
        case Kind::Integer:
        case Kind::ShortInteger:
        case Kind::Real:
            return ondemand::json_type::number;
        case Kind::Boolean:
            return ondemand::json_type::boolean;
        case Kind::Money:
            return found == ondemand::json_type::string ? found : ondemand::json_type::number;
        case Kind::TextList:
        case Kind::List:
            return ondemand::json_type::array;
        case Kind::Object:
            break;
        }
        return ondemand::json_type::object;
    }

    /// The JSON type is right already.
    bool read(ondemand::value value, const ValueShape &shape, void *place)
    {
        using Kind = ValueShape::Kind;
        switch (shape.kind) {
        case Kind::Text:
            return readText(value, *static_cast<QString *>(place));
        case Kind::Secret:
            return readSecret(value, *static_cast<Secret *>(place));
        case Kind::Integer:
            return readInteger(value, *static_cast<qint64 *>(place));
        case Kind::ShortInteger:
            return readShort(value, *static_cast<int *>(place));
        case Kind::Real:
            return accept(value.get_double().get(*static_cast<double *>(place)));
        case Kind::Boolean:
            return accept(value.get_bool().get(*static_cast<bool *>(place)));
        case Kind::Money:
            return readMoney(value, *static_cast<Money *>(place));
        case Kind::TextList:
            return readTexts(value, *static_cast<QStringList *>(place));
        case Kind::Object: {
            ondemand::object object;
            return accept(value.get_object().get(object)) && fill(object, shape.object(), place);
        }
        case Kind::List: {
            ondemand::array array;
            return accept(value.get_array().get(array)) && fillList(array, shape, place);
        }
        }
        return false;
    }

    bool fillList(ondemand::array &array, const ValueShape &shape, void *vector)
    {
        shape.clear(vector); // a repeated member replaces the earlier one
        qsizetype index = 0;
        for (auto entry : array) {
            ondemand::value element;
            if (!accept(std::move(entry).get(element)) || !fillElement(element, shape, shape.append(vector)))
                return below(u'[' + QString::number(index) + u']', false);
            ++index;
        }
        return true;
    }

    bool fillElement(ondemand::value &element, const ValueShape &shape, void *target)
    {
        ondemand::json_type type;
        if (!accept(element.type().get(type)))
            return false;
        if (type != ondemand::json_type::object)
            return failed(expectedButFound(u"an object"_s, type));
        ondemand::object object;
        return accept(element.get_object().get(object)) && fill(object, shape.object(), target);
    }

    bool readText(ondemand::value &value, QString &text)
    {
        ondemand::raw_json_string raw;
        if (!accept(value.get_raw_json_string().get(raw)))
            return false;
        text = m_texts.toString(RawText::at(raw.raw()));
        return true;
    }

    bool readSecret(ondemand::value &value, Secret &secret)
    {
        ondemand::raw_json_string raw;
        if (!accept(value.get_raw_json_string().get(raw)))
            return false;
        const RawText text = RawText::at(raw.raw());
        if (text.hasEscapes()) // keys are letters, digits and dashes; unescaping would leave copies behind
            return failed(u"A secret is not plain text."_s);
        secret = Secret(text.bytes());
        return true;
    }

    bool readInteger(ondemand::value &value, qint64 &number)
    {
        int64_t whole = 0;
        if (value.get_int64().get(whole) == simdjson::SUCCESS) {
            number = whole;
            return true;
        }
        double real = 0;
        if (!accept(value.get_double().get(real)))
            return false;
        constexpr double kExact = 9007199254740992.0; // 2^53: beyond it a double no longer tells whole numbers apart
        if (std::abs(real) > kExact || real != std::floor(real))
            return failed(u"Expected a whole number."_s);
        number = static_cast<qint64>(real);
        return true;
    }

    bool readShort(ondemand::value &value, int &number)
    {
        qint64 whole = 0;
        if (!readInteger(value, whole))
            return false;
        if (whole < std::numeric_limits<int>::min() || whole > std::numeric_limits<int>::max())
            return failed(u"The number is out of range."_s);
        number = static_cast<int>(whole);
        return true;
    }

    bool readMoney(ondemand::value &value, Money &money)
    {
        QByteArrayView digits;
        ondemand::raw_json_string raw;
        if (value.get_raw_json_string().get(raw) == simdjson::SUCCESS) {
            digits = RawText::at(raw.raw()).bytes();
        } else {
            const std::string_view token = value.raw_json_token(); // up to the next punctuation mark, with white space
            digits = QByteArrayView(token.data(), static_cast<qsizetype>(token.size()));
        }
        const Result<Money> amount = Money::fromDecimal(digits.trimmed());
        if (!amount)
            return failed(u"Expected an amount of money."_s);
        money = *amount;
        return true;
    }

    bool readTexts(ondemand::value &value, QStringList &texts)
    {
        ondemand::array array;
        if (!accept(value.get_array().get(array)))
            return false;
        texts.clear();
        for (auto entry : array) {
            ondemand::value element;
            QString text;
            if (!accept(std::move(entry).get(element)) || !readText(element, text))
                return below(u'[' + QString::number(texts.size()) + u']', false);
            texts.append(std::move(text));
        }
        return true;
    }

    ondemand::document &m_document;
    RecentTexts m_texts;
    QString m_path;
    QString m_detail;
};

/// simdjson reads in blocks and needs readable bytes behind the end. The copy is overwritten afterwards: it may have
/// held the one secret that a reply shows once.
template <typename Visit>
Result<> withDocument(const QByteArray &text, Visit visit)
{
    QByteArray padded(text.size() + qsizetype(simdjson::SIMDJSON_PADDING), Qt::Uninitialized);
    std::copy(text.begin(), text.end(), padded.data());
    std::fill(padded.data() + text.size(), padded.data() + padded.size(), ' ');

    ondemand::parser parser;
    ondemand::document document;
    const simdjson::error_code code =
        parser.iterate(padded.constData(), std::size_t(text.size()), std::size_t(padded.size())).get(document);
    Result<> result;
    if (code != simdjson::SUCCESS) {
        result = fail(Error::Kind::BadReply, QString::fromUtf8(simdjson::error_message(code)));
    } else {
        Walk walk(document);
        if (!visit(walk))
            result = Failure(walk.error());
    }
    Secret::wipe(padded);
    return result;
}

} // namespace

Result<> decodeObject(const QByteArray &text, const ObjectShape &shape, void *object)
{
    return withDocument(text, [&](Walk &walk) { return walk.rootObject(shape, object); });
}

Result<> decodeList(const QByteArray &text, const ValueShape &list, void *vector)
{
    return withDocument(text, [&](Walk &walk) { return walk.rootList(list, vector); });
}

} // namespace steward::json::detail
