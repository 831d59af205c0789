// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/journalbody.h"

#include <array>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward::journalbody {
namespace {

// In the order of Error::Kind; stable, whatever happens to the enumeration.
constexpr std::array kErrorKinds{"cancelled",       "offline",   "timeout",      "tls",     "unauthorized", "forbidden",
                                 "not_found",       "conflict",  "rate_limited", "server",  "refused",      "bad_reply",
                                 "unknown_outcome", "bad_input", "keychain",     "archive", "file",         "internal"};

QJsonArray toJson(const std::vector<Difference> &differences)
{
    QJsonArray array;
    for (const Difference &difference : differences)
        array.append(QJsonObject{{u"member"_s, difference.member},
                                 {u"planned"_s, difference.planned},
                                 {u"now"_s, difference.now.isUndefined() ? QJsonValue() : difference.now}});
    return array;
}

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace

QJsonObject ofSend(const StepState &state)
{
    QJsonObject body{{u"arguments"_s, state.sent}, {u"exists"_s, state.seen.exists}};
    if (!state.seen.state.isEmpty())
        body.insert("observed"_L1, state.seen.state);
    QJsonArray alike;
    for (const QJsonObject &other : state.seen.alike)
        alike.append(other);
    if (!alike.isEmpty())
        body.insert("alike"_L1, alike);
    return body;
}

void readSend(const QJsonObject &body, StepState &state)
{
    state.phase = StepPhase::Unknown; // until an answer says better
    state.sent = body.value("arguments"_L1).toObject();
    state.seen = {body.value("exists"_L1).toBool(), body.value("observed"_L1).toObject(), {}};
    for (const QJsonArray alike = body.value("alike"_L1).toArray(); const QJsonValue &other : alike)
        state.seen.alike += other.toObject();
    state.answer = {};
    state.requestId.clear();
    state.error.reset();
    state.differences.clear();
}

QJsonObject ofOutcome(const StepState &state)
{
    QJsonObject body{{u"outcome"_s, phaseId(state.phase)}};
    if (!state.answer.isEmpty())
        body.insert("answer"_L1, state.answer);
    insertText(body, "request_id"_L1, state.requestId);
    if (state.error)
        body.insert("error"_L1, toJson(*state.error));
    if (!state.differences.empty())
        body.insert("differences"_L1, toJson(state.differences));
    if (state.secretLost)
        body.insert("secret_lost"_L1, true);
    return body;
}

void readOutcome(const QJsonObject &body, StepState &state)
{
    state.phase = phaseFromId(body.value("outcome"_L1).toString());
    state.answer = body.value("answer"_L1).toObject();
    state.requestId = body.value("request_id"_L1).toString();
    state.secretLost = body.value("secret_lost"_L1).toBool();
    state.error.reset();
    if (const QJsonObject error = body.value("error"_L1).toObject(); !error.isEmpty())
        state.error = errorFromJson(error);
    state.differences.clear();
    for (const QJsonArray all = body.value("differences"_L1).toArray(); const QJsonValue &value : all) {
        const QJsonObject difference = value.toObject();
        state.differences.push_back(
            {difference.value("member"_L1).toString(), difference.value("planned"_L1), difference.value("now"_L1)});
    }
}

QJsonObject ofEnd(const PlanRecord &record)
{
    QJsonObject body;
    for (const StepPhase phase : {StepPhase::Done, StepPhase::Reached, StepPhase::Failed, StepPhase::Changed,
                                  StepPhase::Unknown, StepPhase::Dropped}) {
        if (const int count = record.count(phase); count > 0)
            body.insert(phaseId(phase), count);
    }
    return body;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, QString::fromLatin1(kErrorKinds.at(static_cast<std::size_t>(error.kind)))}};
    insertText(object, "operation"_L1, error.operation);
    if (error.httpStatus != 0)
        object.insert("http_status"_L1, error.httpStatus);
    insertText(object, "code"_L1, error.serverCode);
    insertText(object, "message"_L1, error.serverText);
    insertText(object, "request_id"_L1, error.requestId);
    insertText(object, "json_path"_L1, error.jsonPath);
    insertText(object, "detail"_L1, error.detail);
    if (error.attempts != 1)
        object.insert("attempts"_L1, error.attempts);
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    const QString kind = object.value("kind"_L1).toString();
    const auto found = std::find_if(kErrorKinds.begin(), kErrorKinds.end(),
                                    [&kind](const char *each) { return kind == QLatin1StringView(each); });
    if (found != kErrorKinds.end())
        error.kind = static_cast<Error::Kind>(found - kErrorKinds.begin());
    error.operation = object.value("operation"_L1).toString();
    error.httpStatus = object.value("http_status"_L1).toInt();
    error.serverCode = object.value("code"_L1).toString();
    error.serverText = object.value("message"_L1).toString();
    error.requestId = object.value("request_id"_L1).toString();
    error.jsonPath = object.value("json_path"_L1).toString();
    error.detail = object.value("detail"_L1).toString();
    error.attempts = object.value("attempts"_L1).toInt(1);
    return error;
}

} // namespace steward::journalbody
