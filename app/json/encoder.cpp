// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/encoder.h"

namespace steward::json::detail {

namespace {

/// The value that \a place holds, through a std::optional if there is one; null when that is empty.
const void *heldAt(const ValueShape &shape, const void *place)
{
    return shape.engaged ? shape.engaged(place) : place;
}

QJsonValue encodeValue(const ValueShape &shape, const void *held)
{
    using Kind = ValueShape::Kind;
    switch (shape.kind) {
    case Kind::Text:
        return *static_cast<const QString *>(held);
    case Kind::Integer:
        return *static_cast<const qint64 *>(held);
    case Kind::ShortInteger:
        return *static_cast<const int *>(held);
    case Kind::Boolean:
        return *static_cast<const bool *>(held);
    case Kind::Real:
        return *static_cast<const double *>(held);
    case Kind::Money:
        return static_cast<const Money *>(held)->toDecimal();
    case Kind::TextList:
        return QJsonArray::fromStringList(*static_cast<const QStringList *>(held));
    case Kind::Object:
        return encodeObject(shape.object(), held);
    case Kind::List:
        return encodeList(shape, held);
    case Kind::Secret:
        break; // never written
    }
    return {};
}

/// Puts \a value at a dotted path. QJsonObject has no references into nested objects, hence the way down and up again.
void insertAt(QJsonObject &object, std::string_view path, const QJsonValue &value)
{
    const std::size_t dot = path.find('.');
    const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(std::min(dot, path.size())));
    if (dot == std::string_view::npos) {
        object.insert(name, value);
        return;
    }
    QJsonObject nested = object.value(name).toObject();
    insertAt(nested, path.substr(dot + 1), value);
    object.insert(name, nested);
}

} // namespace

QJsonObject encodeObject(const ObjectShape &shape, const void *object)
{
    QJsonObject result;
    for (const FieldShape &field : shape.fields) {
        // '*' stands for whatever name the service used: there is none to write back.
        if (field.value->kind == ValueShape::Kind::Secret || field.path.find('*') != std::string_view::npos)
            continue;
        if (field.presence == Presence::Optional && field.isDefault(object))
            continue;
        const void *held = heldAt(*field.value, field.constSlot(object));
        insertAt(result, field.path, held ? encodeValue(*field.value, held) : QJsonValue(QJsonValue::Null));
    }
    return result;
}

QJsonArray encodeList(const ValueShape &list, const void *vector)
{
    QJsonArray result;
    const std::size_t count = list.size(vector);
    for (std::size_t i = 0; i < count; ++i)
        result.append(encodeObject(list.object(), list.at(vector, i)));
    return result;
}

} // namespace steward::json::detail
