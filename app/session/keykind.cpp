// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keykind.h"

#include <algorithm>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`' || c == u'\u201C' || c == u'\u201D' || c == u'\u2018' || c == u'\u2019';
}

QStringView withoutEdges(QStringView text)
{
    const auto edge = [](QChar c) {
        return c.isSpace() || isQuote(c) || c == u',' || c == u';' || c == u'\uFEFF' || c == u'\u200B';
    };
    while (!text.isEmpty() && edge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && edge(text.back()))
        text.chop(1);
    return text;
}

} // namespace

Secret cleanedKey(const QString &pasted)
{
    QStringView text = withoutEdges(pasted);
    if (text.startsWith("export "_L1))
        text = withoutEdges(text.sliced(7));
    for (const auto prefix : {"OPENAI_ADMIN_KEY="_L1, "OPENAI_API_KEY="_L1, "Authorization:"_L1, "Bearer "_L1}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            text = withoutEdges(text.sliced(prefix.size()));
    }
    QByteArray bytes;
    bytes.reserve(text.size() * 3); // so that growing does not leave copies behind
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            continue;
        if (c.unicode() < 0x80)
            bytes.append(char(c.unicode()));
        else
            bytes.append(QStringView(&c, 1).toUtf8());
    }
    Secret secret(bytes);
    Secret::wipe(bytes);
    return secret;
}

QString maskedKey(const Secret &key)
{
    constexpr qsizetype kMostDots = 32;
    const auto text = key.reveal();
    const QString tail = keyKind(key) == KeyKind::Unusable ? QString() : key.tail();
    qsizetype head = 0;
    if (!tail.isEmpty()) {
        for (const auto prefix : {"sk-admin-", "sk-proj-", "sk-svcacct-", "sk-"}) {
            const QByteArrayView begin(prefix);
            if (text.startsWith(begin) && text.size() >= begin.size() + 2 * tail.size()) {
                head = begin.size();
                break;
            }
        }
    }
    const qsizetype hidden = std::min(kMostDots, text.size() - head - tail.size());
    return QString::fromLatin1(text.first(head)) + QString(hidden, u'\u2022') + tail;
}

KeyKind keyKind(const Secret &key)
{
    const auto text = key.reveal();
    if (text.isEmpty())
        return KeyKind::Empty;
    if (std::any_of(text.begin(), text.end(), [](char c) { return c <= ' ' || c >= 0x7f; }))
        return KeyKind::Unusable;
    if (text.startsWith("sk-admin-"))
        return KeyKind::Admin;
    if (text.startsWith("sk-proj-"))
        return KeyKind::Project;
    if (text.startsWith("sk-svcacct-"))
        return KeyKind::ServiceAccount;
    if (text.startsWith("sk-"))
        return KeyKind::User;
    return KeyKind::Other;
}

} // namespace steward
