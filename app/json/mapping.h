// SPDX-License-Identifier: GPL-3.0-or-later
// The declaration that ties a value type to the service's JSON, once: decode, encode, the archive's columns and exports
// all read it.
//
//     template<> struct Mapping<Project> {
//         static constexpr auto fields = std::tuple{
//             required("id", &Project::id), nullable("name", &Project::name), ... };
//     };
//
// A dotted path ("owner.user.id") reaches into nested objects, so that values stay flat. A step "*" stands for any
// member that no other field names, as far as it has the right type: the audit log names an object after the kind of
// event. Unknown members of the JSON are passed over. Member types: QString, qint64, int, bool, double, Money,
// QStringList, a mapped type, a std::vector of a mapped type, std::optional of any of those; and Secret, which is read
// but never written.
#pragma once

#include <string_view>
#include <tuple>

namespace steward::json {

enum class Presence {
    Required, ///< must be there and not null
    Nullable, ///< absent, null or a value: the service's types differ from their documents here (BEHAVIOURS 35)
    Optional, ///< absent or a value; null counts as absent. Encoded only when it differs from T{}
};

template <typename C, typename V>
struct Field final
{
    std::string_view path;
    V C::*member;
    Presence presence;
};

template <typename C, typename V>
constexpr Field<C, V> required(std::string_view path, V C::*member)
{
    return {path, member, Presence::Required};
}
/// Decoded from null or absence to V{}; encoded as null when it is a std::optional without a value.
template <typename C, typename V>
constexpr Field<C, V> nullable(std::string_view path, V C::*member)
{
    return {path, member, Presence::Nullable};
}
template <typename C, typename V>
constexpr Field<C, V> optional(std::string_view path, V C::*member)
{
    return {path, member, Presence::Optional};
}

template <typename T>
struct Mapping; // to be specialized beside each value type

} // namespace steward::json
