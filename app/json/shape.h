// SPDX-License-Identifier: GPL-3.0-or-later
// What a Mapping says, without its types: tables of functions that reach into an object. They let decoding and encoding
// be ordinary code compiled once instead of templates compiled for each type in each file. Built on first use, never
// changed, alive until the program ends; any thread.
#pragma once

#include "app/base/money.h"
#include "app/base/secret.h"
#include "app/json/mapping.h"

#include <concepts>
#include <optional>
#include <QString>
#include <QStringList>
#include <type_traits>
#include <utility>
#include <vector>

namespace steward::json {

struct ObjectShape;

/// One type that a member can have.
struct ValueShape final
{
    enum class Kind { Text, Integer, ShortInteger, Boolean, Real, Money, TextList, Secret, Object, List };

    Kind kind;
    const ObjectShape &(*object)() = nullptr; ///< Object: its shape; List: the shape of one element

    // std::optional around it; null for others.
    void *(*engage)(void *optional) = nullptr;              ///< makes a fresh value and gives its address
    const void *(*engaged)(const void *optional) = nullptr; ///< the value's address, null when there is none

    // List only: a std::vector of a mapped type.
    void (*clear)(void *vector) = nullptr;
    void *(*append)(void *vector) = nullptr;
    std::size_t (*size)(const void *vector) = nullptr;
    const void *(*at)(const void *vector, std::size_t index) = nullptr;
};

/// One line of a Mapping.
struct FieldShape final
{
    std::string_view path;
    Presence presence;
    const ValueShape *value;
    void *(*slot)(void *object); ///< address of the member
    const void *(*constSlot)(const void *object);
    void (*reset)(void *object);           ///< the member becomes V{}
    bool (*isDefault)(const void *object); ///< whether the member is what T{} has
};

/// A member name of the JSON and what it leads to: a field, or further names below it.
struct NameNode final
{
    std::string_view name; ///< "*": any member that no sibling names
    int field = -1;
    std::vector<NameNode> children;
};

struct ObjectShape final
{
    explicit ObjectShape(std::vector<FieldShape> fields);

    std::vector<FieldShape> fields;
    NameNode root;
};

template <typename T>
const ObjectShape &objectShape();

namespace detail {

template <typename V>
struct Unwrapped
{
    using Type = V;
    static constexpr bool isOptional = false;
};
template <typename V>
struct Unwrapped<std::optional<V>>
{
    using Type = V;
    static constexpr bool isOptional = true;
};

template <typename V>
inline constexpr bool isVector = false;
template <typename E>
inline constexpr bool isVector<std::vector<E>> = true;

template <typename V>
constexpr ValueShape::Kind kindOf()
{
    using Kind = ValueShape::Kind;
    if constexpr (std::is_same_v<V, QString>)
        return Kind::Text;
    else if constexpr (std::is_same_v<V, qint64>)
        return Kind::Integer;
    else if constexpr (std::is_same_v<V, int>)
        return Kind::ShortInteger;
    else if constexpr (std::is_same_v<V, bool>)
        return Kind::Boolean;
    else if constexpr (std::is_same_v<V, double>)
        return Kind::Real;
    else if constexpr (std::is_same_v<V, steward::Money>)
        return Kind::Money;
    else if constexpr (std::is_same_v<V, QStringList>)
        return Kind::TextList;
    else if constexpr (std::is_same_v<V, steward::Secret>)
        return Kind::Secret;
    else if constexpr (isVector<V>)
        return Kind::List;
    else
        return Kind::Object;
}

template <typename V>
constexpr ValueShape makeValueShape()
{
    using Inner = typename Unwrapped<V>::Type;
    ValueShape shape{.kind = kindOf<Inner>()};
    if constexpr (kindOf<Inner>() == ValueShape::Kind::Object)
        shape.object = &objectShape<Inner>;
    if constexpr (isVector<Inner>) {
        using Element = typename Inner::value_type;
        shape.object = &objectShape<Element>;
        shape.clear = [](void *vector) { static_cast<Inner *>(vector)->clear(); };
        shape.append = [](void *vector) -> void * { return &static_cast<Inner *>(vector)->emplace_back(); };
        shape.size = [](const void *vector) { return static_cast<const Inner *>(vector)->size(); };
        shape.at = [](const void *vector, std::size_t index) -> const void * {
            return &(*static_cast<const Inner *>(vector))[index];
        };
    }
    if constexpr (Unwrapped<V>::isOptional) {
        shape.engage = [](void *optional) -> void * { return &static_cast<V *>(optional)->emplace(); };
        shape.engaged = [](const void *optional) -> const void * {
            const V &value = *static_cast<const V *>(optional);
            return value ? &*value : nullptr;
        };
    }
    return shape;
}

template <typename V>
inline constexpr ValueShape valueShape = makeValueShape<V>();

template <typename T, std::size_t I>
FieldShape makeFieldShape()
{
    static constexpr auto field = std::get<I>(Mapping<T>::fields);
    using V = std::remove_reference_t<decltype(std::declval<T &>().*field.member)>;
    return {
        .path = field.path,
        .presence = field.presence,
        .value = &valueShape<V>,
        .slot = [](void *object) -> void * { return &(static_cast<T *>(object)->*field.member); },
        .constSlot = [](const void *object) -> const void * {
            return &(static_cast<const T *>(object)->*field.member);
        },
        .reset = [](void *object) { static_cast<T *>(object)->*field.member = V{}; },
        .isDefault =
            [](const void *object) {
                if constexpr (std::equality_comparable<V>)
                    return static_cast<const T *>(object)->*field.member == T{}.*field.member;
                else
                    return false; // holds a Secret
            },
    };
}

template <typename T, std::size_t... I>
std::vector<FieldShape> makeFieldShapes(std::index_sequence<I...>)
{
    return {makeFieldShape<T, I>()...};
}

} // namespace detail

template <typename T>
const ObjectShape &objectShape()
{
    static const ObjectShape shape(detail::makeFieldShapes<T>(
        std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(Mapping<T>::fields)>>>{}));
    return shape;
}

} // namespace steward::json
