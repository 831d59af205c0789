// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a blueprint trusts nothing: people write such files by hand.
#include "app/planning/blueprint.h"

#include "app/json/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward::blueprintfile {
namespace {

class BlueprintText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::BlueprintText)
};

Error bad(const QString &path, const QString &word)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.operation = u"blueprint"_s;
    error.jsonPath = path;
    error.detail = word;
    return error;
}

/// The path of the first member that \a shape does not have: a slip of the pen must not pass for an absent member.
QString unknownMember(const QJsonObject &object, const json::ObjectShape &shape, const QString &path)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString here = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
        const auto field = std::find_if(shape.fields.begin(), shape.fields.end(), [&](const json::FieldShape &each) {
            return member.key() == QLatin1StringView(each.path.data(), qsizetype(each.path.size()));
        });
        if (field == shape.fields.end())
            return here;
        if (field->value->kind != json::ValueShape::Kind::List)
            continue;
        const QJsonArray rows = member->toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString found =
                unknownMember(rows[i].toObject(), field->value->object(), here + u'[' + QString::number(i) + u']');
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() &&
           std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

bool isWholeCents(Money amount, std::int64_t least)
{
    return amount.nanos % Money::kNanosPerCent == 0 && amount.toCents() >= least;
}

/// What the types alone do not say.
class Check final
{
public:
    [[nodiscard]] std::optional<Error> project(const BlueprintProject &project, const QString &path)
    {
        if (project.name.trimmed().isEmpty())
            return bad(path + u".name"_s, u"empty"_s);
        if (!project.environment.isEmpty() &&
            environmentId(environmentFromId(project.environment)) != project.environment)
            return bad(path + u".environment"_s, u"environment"_s);
        QSet<QString> seen;
        for (std::size_t i = 0; i < project.members.size(); ++i) {
            const BlueprintMember &member = project.members[i];
            const QString here = place(path, "members"_L1, i);
            if (!isAddress(member.email))
                return bad(here + u".email"_s, u"email"_s);
            if (seen.contains(member.email.toCaseFolded()))
                return bad(here + u".email"_s, u"duplicate"_s);
            seen.insert(member.email.toCaseFolded());
            if (member.role.trimmed().isEmpty())
                return bad(here + u".role"_s, u"empty"_s);
        }
        for (std::size_t i = 0; i < project.accounts.size(); ++i) {
            if (project.accounts[i].name.trimmed().isEmpty())
                return bad(place(path, "service_accounts"_L1, i) + u".name"_s, u"empty"_s);
            if (project.accounts[i].role.trimmed().isEmpty())
                return bad(place(path, "service_accounts"_L1, i) + u".role"_s, u"empty"_s);
        }
        if (std::optional<Error> error = rates(project, path))
            return error;
        if (project.spendLimit && !isWholeCents(*project.spendLimit, 1))
            return bad(path + u".spend_limit"_s, u"amount"_s);
        for (std::size_t i = 0; i < project.alerts.size(); ++i) {
            const QString here = place(path, "spend_alerts"_L1, i);
            if (!isWholeCents(project.alerts[i].amount, 0))
                return bad(here + u".amount"_s, u"amount"_s);
            if (project.alerts[i].recipients.isEmpty())
                return bad(here + u".recipients"_s, u"empty"_s);
            for (const QString &recipient : project.alerts[i].recipients) {
                if (!isAddress(recipient))
                    return bad(here + u".recipients"_s, u"email"_s);
            }
        }
        return {};
    }

private:
    static QString place(const QString &path, QLatin1StringView list, std::size_t index)
    {
        return path + u'.' + list + u'[' + QString::number(index) + u']';
    }

    static std::optional<Error> rates(const BlueprintProject &project, const QString &path)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < project.rateLimits.size(); ++i) {
            const BlueprintRate &rate = project.rateLimits[i];
            const QString here = place(path, "rate_limits"_L1, i);
            if (rate.model.trimmed().isEmpty())
                return bad(here + u".model"_s, u"empty"_s);
            if (seen.contains(rate.model))
                return bad(here + u".model"_s, u"duplicate"_s);
            seen.insert(rate.model);
            const QJsonObject numbers = json::encode(static_cast<const RateLimitChange &>(rate));
            for (auto number = numbers.begin(); number != numbers.end(); ++number) {
                if (number->toInteger() < 0)
                    return bad(here + u'.' + number.key(), u"limit"_s);
            }
        }
        return {};
    }
};

} // namespace

QByteArray write(const Blueprint &blueprint)
{
    return QJsonDocument(json::encode(blueprint)).toJson();
}

Result<Blueprint> read(const QByteArray &text)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return Failure(bad({}, u"json"_s));
    const QJsonValue version = document.object().value("steward_blueprint"_L1);
    if (!version.isDouble())
        return Failure(bad({}, u"kind"_s));
    if (version.toInteger() != Blueprint::kVersion)
        return Failure(bad(u"steward_blueprint"_s, u"version"_s));
    if (const QString unknown = unknownMember(document.object(), json::objectShape<Blueprint>(), {});
        !unknown.isEmpty())
        return Failure(bad(unknown, u"unknown"_s));
    Result<Blueprint> blueprint = json::decode<Blueprint>(text);
    if (!blueprint)
        return Failure(bad(blueprint.error().jsonPath, u"shape"_s));
    if (blueprint->projects.empty())
        return Failure(bad(u"projects"_s, u"empty"_s));
    Check check;
    for (std::size_t i = 0; i < blueprint->projects.size(); ++i) {
        if (std::optional<Error> error =
                check.project(blueprint->projects[i], u"projects["_s + QString::number(i) + u']'))
            return Failure(std::move(*error));
    }
    return blueprint;
}

QString problem(const Error &error)
{
    const auto sentence = [&]() -> QString {
        const QString &word = error.detail;
        if (word == "json"_L1)
            return BlueprintText::tr("The file is not JSON.");
        if (word == "kind"_L1)
            return BlueprintText::tr("The file is not a project blueprint.");
        if (word == "version"_L1)
            return BlueprintText::tr("The blueprint was written by a newer version of Steward.");
        if (word == "unknown"_L1)
            return BlueprintText::tr("A blueprint has no such member.");
        if (word == "empty"_L1)
            return BlueprintText::tr("This must not be empty.");
        if (word == "duplicate"_L1)
            return BlueprintText::tr("This stands in the blueprint twice.");
        if (word == "email"_L1)
            return BlueprintText::tr("This is not an e-mail address.");
        if (word == "environment"_L1)
            return BlueprintText::tr("This must be one of production, staging, development, analytics, other.");
        if (word == "amount"_L1)
            return BlueprintText::tr("This must be an amount in dollars and whole cents.");
        if (word == "limit"_L1)
            return BlueprintText::tr("This must not be below zero.");
        return BlueprintText::tr("This is missing or of the wrong type.");
    }();
    //: JSON path, what is wrong there
    return error.jsonPath.isEmpty() ? sentence : BlueprintText::tr("%1: %2").arg(error.jsonPath, sentence);
}

} // namespace steward::blueprintfile
