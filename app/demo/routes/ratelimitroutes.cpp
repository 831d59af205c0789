// SPDX-License-Identifier: GPL-3.0-or-later
// Rate limits of projects: one for each model, at most the organization's; changed, never deleted (BEHAVIOURS 27).
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const RateLimit &limit)
{
    QJsonObject object{{"object"_L1, u"project.rate_limit"_s},
                       {"id"_L1, QString("rl-"_L1 + limit.model)},
                       {"model"_L1, limit.model},
                       {"max_requests_per_1_minute"_L1, limit.requestsPerMinute},
                       {"max_tokens_per_1_minute"_L1, limit.tokensPerMinute}};
    const auto optional = [&](QLatin1StringView name, const std::optional<qint64> &value) {
        if (value)
            object.insert(name, *value);
    };
    optional("max_images_per_1_minute"_L1, limit.imagesPerMinute);
    optional("max_audio_megabytes_per_1_minute"_L1, limit.audioMegabytesPerMinute);
    optional("max_requests_per_1_day"_L1, limit.requestsPerDay);
    optional("batch_1_day_max_input_tokens"_L1, limit.batchTokensPerDay);
    return object;
}

int modelPlace(const State &state, const QString &id)
{
    for (size_t i = 0; i < state.modelLimits.size(); ++i) {
        if (id == "rl-"_L1 + state.modelLimits[i].model)
            return int(i);
    }
    return -1;
}

HttpReply listRateLimits(Context &context)
{
    const Found found = findProject(context);
    if (found.index < 0)
        return found.refusal;
    const State &state = context.state;
    const Project &project = state.projects[found.index];
    const auto row = [&](int i) {
        const RateLimit &whole = state.modelLimits[size_t(i)];
        return toJson(project.rateLimits.value(whole.model, whole));
    };
    return page(context,
                {int(state.modelLimits.size()), [](int) { return true; }, row,
                 [&](const QString &id) { return modelPlace(state, id); }},
                {100, 100});
}

HttpReply modifyRateLimit(Context &context)
{
    const Found found = findLiveProject(context);
    if (found.index < 0)
        return found.refusal;
    const int place = modelPlace(context.state, context.arguments.at(1));
    if (place < 0)
        return error(400,
                     u"Rate limit '%1' does not exist for this organization and model."_s.arg(context.arguments.at(1)),
                     u"rate_limit_does_not_exist_for_org_and_model"_s);
    const RateLimit &whole = context.state.modelLimits[size_t(place)];
    Project &project = context.state.projects[found.index];
    RateLimit changed = project.rateLimits.value(whole.model, whole);
    Body body(context.body,
              {u"max_requests_per_1_minute"_s, u"max_tokens_per_1_minute"_s, u"max_images_per_1_minute"_s,
               u"max_audio_megabytes_per_1_minute"_s, u"max_requests_per_1_day"_s, u"batch_1_day_max_input_tokens"_s});
    // No project may have more than the organization.
    const auto read = [&](QLatin1StringView name, qint64 most, auto &into) {
        if (const auto value = body.integer(name, 0, most))
            into = *value;
    };
    read("max_requests_per_1_minute"_L1, whole.requestsPerMinute, changed.requestsPerMinute);
    read("max_tokens_per_1_minute"_L1, whole.tokensPerMinute, changed.tokensPerMinute);
    read("max_images_per_1_minute"_L1, whole.imagesPerMinute.value_or(0), changed.imagesPerMinute);
    read("max_audio_megabytes_per_1_minute"_L1, whole.audioMegabytesPerMinute.value_or(0),
         changed.audioMegabytesPerMinute);
    read("max_requests_per_1_day"_L1, whole.requestsPerDay.value_or(0), changed.requestsPerDay);
    read("batch_1_day_max_input_tokens"_L1, whole.batchTokensPerDay.value_or(0), changed.batchTokensPerDay);
    if (body.wrong())
        return *body.wrong();
    project.rateLimits.insert(whole.model, changed);
    context.audit(u"rate_limit.updated"_s, found.index, context.arguments.at(1),
                  {{"changes_requested"_L1, context.body}});
    return json(toJson(changed));
}

} // namespace

void addRateLimitRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/projects/{project_id}/rate_limits", listRateLimits});
    routes.push_back({"POST", "/organization/projects/{project_id}/rate_limits/{rate_limit_id}", modifyRateLimit});
}

} // namespace steward::demo
