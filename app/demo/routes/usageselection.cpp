// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/routes/usageselection.h"

#include <algorithm>

namespace steward::demo {

namespace {

struct Filter final
{
    const char *parameter;
    const char *dimension;
};

constexpr Filter kFilters[] = {
    {"project_ids", "project_id"},
    {"user_ids", "user_id"},
    {"api_key_ids", "api_key_id"},
    {"models", "model"},
    {"batch", "batch"},
    {"sizes", "size"},
    {"sources", "source"},
    {"context_levels", "context_level"},
    {"vector_store_ids", "vector_store_id"},
};

/// What a stream is along one dimension; null: nothing.
QByteArray valueOf(const State &state, QByteArrayView dimension, const Stream &stream, BillingPart part)
{
    const auto pick = [&](std::initializer_list<const char *> of) {
        return QByteArray(of.begin()[stream.salt % of.size()]);
    };
    if (dimension == "project_id")
        return stream.project < 0 ? QByteArray() : state.projects[stream.project].id.toLatin1();
    if (dimension == "line_item")
        return lineItem(stream, part);
    if (dimension == "api_key_id")
        return stream.key < 0 ? QByteArray() : state.keys[stream.key].id.toLatin1();
    if (dimension == "user_id") {
        if (stream.key < 0)
            return {};
        const Key &key = state.keys[stream.key];
        return (key.account >= 0 ? state.accounts[key.account].id : state.members[key.member].id).toLatin1();
    }
    if (dimension == "model")
        return kProducts[size_t(stream.product)].model;
    if (dimension == "batch")
        return stream.batch ? "true" : "false";
    if (dimension == "service_tier")
        return "default";
    if (dimension == "size")
        return pick({"1024x1024", "1024x1792", "512x512"});
    if (dimension == "source")
        return pick({"image.generation", "image.edit"});
    if (dimension == "context_level")
        return pick({"low", "medium", "high"});
    Q_ASSERT(dimension == "vector_store_id");
    return "vs_" + QByteArray::number(stream.salt, 36);
}

QByteArray member(QByteArrayView name, const QByteArray &value)
{
    const bool bare = name == "batch" && !value.isNull();
    return ",\"" + name.toByteArray() + "\":" + (value.isNull() ? "null" : bare ? value : '"' + value + '"');
}

bool passes(const Context &context, const Stream &stream)
{
    return std::all_of(std::begin(kFilters), std::end(kFilters), [&](const Filter &filter) {
        const QStringList wanted = context.query.values(filter.parameter);
        return wanted.isEmpty() || wanted.contains(QString::fromLatin1(
                                       valueOf(context.state, filter.dimension, stream, BillingPart::Whole)));
    });
}

} // namespace

UsageSelection UsageSelection::of(const Context &context, std::optional<Service> service, const Dimensions &dimensions)
{
    const QStringList grouped = context.query.values("group_by");
    const bool filtered = std::any_of(std::begin(kFilters), std::end(kFilters),
                                      [&](const Filter &f) { return context.query.has(f.parameter); });
    UsageSelection selection;
    QHash<QByteArray, int> known;
    const std::vector<Stream> &streams = context.traffic.streams();
    for (size_t i = 0; i < streams.size(); ++i) {
        const Stream &stream = streams[i];
        if ((service && kProducts[size_t(stream.product)].service != *service) ||
            (filtered && !passes(context, stream)))
            continue;
        const int parts = service ? 1 : billingParts(stream);
        for (int p = 0; p < parts; ++p) {
            const BillingPart part{p};
            QByteArray text;
            for (const char *name : dimensions) {
                const bool asked = grouped.contains(QLatin1StringView(name));
                text += member(name, asked ? valueOf(context.state, name, stream, part) : QByteArray());
            }
            auto row = known.constFind(text);
            if (row == known.cend()) {
                row = known.insert(text, int(selection.rows.size()));
                selection.rows.push_back(text);
            }
            selection.items.push_back({int(i), part, *row});
        }
    }
    return selection;
}

} // namespace steward::demo
