// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/shape.h"

#include <algorithm>

namespace steward::json {

namespace {

/// The child of \a node called \a name; made when it is not there.
NameNode &childOf(NameNode &node, std::string_view name)
{
    const auto found = std::find_if(node.children.begin(), node.children.end(),
                                    [name](const NameNode &child) { return child.name == name; });
    if (found != node.children.end())
        return *found;
    return node.children.emplace_back(NameNode{name, -1, {}});
}

} // namespace

ObjectShape::ObjectShape(std::vector<FieldShape> fieldList)
    : fields(std::move(fieldList))
{
    Q_ASSERT(fields.size() <= 64); // the decoder keeps one bit for each in a 64-bit word
    for (std::size_t i = 0; i < fields.size(); ++i) {
        NameNode *node = &root;
        std::string_view rest = fields[i].path;
        while (!rest.empty()) {
            const std::size_t dot = std::min(rest.find('.'), rest.size());
            node = &childOf(*node, rest.substr(0, dot));
            rest.remove_prefix(std::min(dot + 1, rest.size()));
        }
        Q_ASSERT_X(node->field < 0 && node->children.empty(), "Mapping", "two fields share a path");
        node->field = static_cast<int>(i);
    }
}

} // namespace steward::json
