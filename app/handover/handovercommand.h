// SPDX-License-Identifier: GPL-3.0-or-later
// The programs that a secret can be given to: each reads it from its standard input, never from an argument or the
// environment, where every process of the person could see it. A preset has fields that a person fills in; the command
// that comes of it is a list of arguments, run without a shell, and is shown as it will run. Values and pure functions.
#pragma once

#include "app/base/result.h"

#include <map>
#include <QStringList>
#include <vector>

namespace steward {

struct HandoverField final
{
    QString id;    ///< "path"
    QString title; ///< for people, translated
    QString example;
};

struct HandoverPreset final
{
    QString id;    ///< "vault"
    QString title; ///< "HashiCorp Vault"
    QString what;  ///< what it does, one sentence, translated
    /// Programs one after the other, each reading what the one before writes; "{path}" stands for a field.
    std::vector<QStringList> commands;
    std::vector<HandoverField> fields;
    /// Of one that wants JSON: the text on its standard input, "{secret}" where the secret goes. Else the secret alone.
    QString input{};
};

/// Vault, Doppler, 1Password, GitHub Actions, Kubernetes, AWS Secrets Manager, and any other command.
[[nodiscard]] std::vector<HandoverPreset> handoverPresets();

/// What a person has chosen; without a secret, to be kept for the next time.
struct HandoverChoice final
{
    QString preset;
    std::map<QString, QString> values; ///< by field
    friend bool operator==(const HandoverChoice &, const HandoverChoice &) = default;
};

struct HandoverCommand final
{
    std::vector<QStringList> commands;
    QByteArray before{}, after{}; ///< on the standard input, around the secret; JSON, so the secret is escaped for it
    [[nodiscard]] bool isJson() const { return !before.isEmpty(); }
    /// As a person would type it, quoted; with what goes to its standard input where that is more than the secret.
    [[nodiscard]] QString shown() const;
};

/// BadInput with the field as jsonPath and one word as detail: "empty", "quote" (of the plain command: a quotation is
/// not closed), "program" (it is not on the PATH), "preset".
[[nodiscard]] Result<HandoverCommand> handoverCommand(const HandoverChoice &choice);

/// As a shell would cut a line into words, without running one: quotes and backslashes are understood, nothing else is
/// special. BadInput "quote".
[[nodiscard]] Result<QStringList> commandWords(const QString &line);

} // namespace steward
