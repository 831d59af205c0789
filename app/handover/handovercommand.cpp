// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/handovercommand.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class HandoverText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::Handover)
};

const QString kLine = u"line"_s;

Failure wrong(const QString &field, const QString &word)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.jsonPath = field;
    error.detail = word;
    return Failure(error);
}

QString quoted(const QString &word)
{
    static const QRegularExpression kPlain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (kPlain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// Every field in its place; what is filled in is not looked at again.
QString filled(const QString &pattern, const std::map<QString, QString> &values)
{
    static const QRegularExpression kPlace(u"\\{([a-z]+)\\}"_s);
    QString text;
    qsizetype at = 0;
    auto places = kPlace.globalMatch(pattern);
    while (places.hasNext()) {
        const auto place = places.next();
        text += QStringView(pattern).mid(at, place.capturedStart() - at);
        const auto value = values.find(place.captured(1));
        text += value == values.end() ? place.captured(0) : value->second.trimmed();
        at = place.capturedEnd();
    }
    return text + pattern.mid(at);
}

/// For the middle of a JSON string.
QString jsonEscaped(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(2, list.size() - 4));
}

} // namespace

std::vector<HandoverPreset> handoverPresets()
{
    const QString name = HandoverText::tr("Name of the secret"), project = HandoverText::tr("Project");
    return {
        {u"vault"_s,
         u"HashiCorp Vault"_s,
         HandoverText::tr("Writes it as one field of a key-value secret."),
         {{u"vault"_s, u"kv"_s, u"put"_s, u"-mount={mount}"_s, u"{path}"_s, u"{field}=-"_s}},
         {{u"mount"_s, HandoverText::tr("Mount"), u"secret"_s},
          {u"path"_s, HandoverText::tr("Path"), u"routing/prod"_s},
          {u"field"_s, HandoverText::tr("Field"), u"api_key"_s}}},
        {u"doppler"_s,
         u"Doppler"_s,
         HandoverText::tr("Sets a secret of a project’s config."),
         {{u"doppler"_s, u"secrets"_s, u"set"_s, u"{name}"_s, u"--project"_s, u"{project}"_s, u"--config"_s,
           u"{config}"_s, u"--no-interactive"_s, u"--silent"_s}},
         {{u"name"_s, name, u"OPENAI_API_KEY"_s},
          {u"project"_s, project, u"routing"_s},
          {u"config"_s, HandoverText::tr("Config"), u"prd"_s}}},
        {u"onepassword"_s,
         u"1Password"_s,
         HandoverText::tr("Makes a new item of the kind API Credential in a vault."),
         {{u"op"_s, u"item"_s, u"create"_s, u"--vault"_s, u"{vault}"_s, u"-"_s}},
         {{u"vault"_s, HandoverText::tr("Vault"), u"Production"_s},
          {u"title"_s, HandoverText::tr("Title of the item"), u"routing OpenAI key"_s}},
         uR"({"title":"{title}","category":"API_CREDENTIAL","fields":[{"id":"credential","type":"CONCEALED","label":"credential","value":"{secret}"}]})"_s},
        {u"github"_s,
         u"GitHub Actions"_s,
         HandoverText::tr("Sets a secret of a repository."),
         {{u"gh"_s, u"secret"_s, u"set"_s, u"{name}"_s, u"--repo"_s, u"{repository}"_s}},
         {{u"name"_s, name, u"OPENAI_API_KEY"_s},
          {u"repository"_s, HandoverText::tr("Repository"), u"halyard/routing"_s}}},
        {u"kubernetes"_s,
         u"Kubernetes"_s,
         HandoverText::tr("Makes or replaces a secret of a namespace."),
         {{u"kubectl"_s, u"create"_s, u"secret"_s, u"generic"_s, u"{name}"_s, u"--namespace"_s, u"{namespace}"_s,
           u"--from-file={field}=/dev/stdin"_s, u"--dry-run=client"_s, u"--output=yaml"_s},
          {u"kubectl"_s, u"apply"_s, u"--namespace"_s, u"{namespace}"_s, u"--filename=-"_s}},
         {{u"name"_s, name, u"openai"_s},
          {u"namespace"_s, HandoverText::tr("Namespace"), u"routing"_s},
          {u"field"_s, HandoverText::tr("Field"), u"api-key"_s}}},
        {u"aws"_s,
         u"AWS Secrets Manager"_s,
         HandoverText::tr("Stores a new version of a secret."),
         {{u"aws"_s, u"secretsmanager"_s, u"put-secret-value"_s, u"--secret-id"_s, u"{name}"_s, u"--secret-string"_s,
           u"file:///dev/stdin"_s}},
         {{u"name"_s, name, u"routing/openai"_s}}},
        {u"plain"_s,
         HandoverText::tr("Another command"),
         HandoverText::tr("Gets the secret on its standard input, without a line break. No shell runs."),
         {},
         {{kLine, HandoverText::tr("Command"), u"pass insert --multiline openai/routing"_s}}},
    };
}

Result<QStringList> commandWords(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            word += line.at(++i);
            inWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words += word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return wrong(kLine, u"quote"_s);
    if (inWord)
        words += word;
    return words;
}

Result<HandoverCommand> handoverCommand(const HandoverChoice &choice)
{
    const std::vector<HandoverPreset> presets = handoverPresets();
    const auto preset = std::find_if(presets.begin(), presets.end(),
                                     [&choice](const HandoverPreset &each) { return each.id == choice.preset; });
    if (preset == presets.end())
        return wrong({}, u"preset"_s);
    for (const HandoverField &field : preset->fields) {
        const auto value = choice.values.find(field.id);
        if (value == choice.values.end() || value->second.trimmed().isEmpty())
            return wrong(field.id, u"empty"_s);
    }
    HandoverCommand command;
    if (preset->commands.empty()) {
        const Result<QStringList> words = commandWords(choice.values.at(kLine));
        if (!words)
            return Failure(words.error());
        command.commands = {*words};
    }
    for (const QStringList &pattern : preset->commands) {
        QStringList words;
        for (const QString &each : pattern)
            words += filled(each, choice.values);
        command.commands.push_back(words);
    }
    if (!preset->input.isEmpty()) {
        std::map<QString, QString> escaped;
        for (const auto &[field, value] : choice.values)
            escaped[field] = jsonEscaped(value.trimmed());
        const QStringList parts = preset->input.split(u"{secret}"_s);
        command.before = filled(parts.constFirst(), escaped).toUtf8();
        command.after = filled(parts.constLast(), escaped).toUtf8();
    }
    for (const QStringList &words : command.commands) {
        if (QStandardPaths::findExecutable(words.constFirst()).isEmpty())
            return wrong(preset->commands.empty() ? kLine : QString(), u"program"_s);
    }
    return command;
}

QString HandoverCommand::shown() const
{
    QStringList parts;
    for (const QStringList &words : commands) {
        QStringList typed;
        for (const QString &word : words)
            typed += quoted(word);
        parts += typed.join(u' ');
    }
    QString text = parts.join(u" | "_s);
    if (isJson())
        text += u" < "_s + QString::fromUtf8(before) + u"\u2022\u2022\u2022"_s + QString::fromUtf8(after);
    return text;
}

} // namespace steward
