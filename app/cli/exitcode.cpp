// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include "app/cli/terminal.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keychainSentence(const Error &error)
{
    if (error.detail == "missing"_L1)
        return Terminal::tr(
            "The keychain has no key for this organization. Connect it again in the console, or set OPENAI_ADMIN_KEY.");
    if (error.detail == "locked"_L1)
        return Terminal::tr("The keychain is locked. Unlock it, or set OPENAI_ADMIN_KEY.");
    if (error.detail == "timeout"_L1)
        return Terminal::tr(
            "The keychain did not answer. It may be waiting to be unlocked; OPENAI_ADMIN_KEY works without it.");
    return Terminal::tr("There is no keychain to read the key from. Set OPENAI_ADMIN_KEY instead.");
}

QString addressSentence(const Error &error)
{
    if (error.detail == "key"_L1)
        return Terminal::tr("OPENAI_ADMIN_KEY holds characters that no key has.");
    if (error.detail == "plain-http"_L1)
        return Terminal::tr("OPENAI_BASE_URL is plain http, which would show the key to others. Use https; http is for "
                            "this computer only.");
    if (error.detail == "extra"_L1)
        return Terminal::tr("OPENAI_BASE_URL has a name, password, query or fragment in it. Give the bare address.");
    return Terminal::tr("OPENAI_BASE_URL is not an address that can be used. It looks like https://api.openai.com/v1.");
}

QString sentence(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        return u"Stopped."_s;
    case Kind::Offline:
        return Terminal::tr("The service cannot be reached. Check the network and the address.");
    case Kind::Timeout:
        return Terminal::tr("The service did not answer in time.");
    case Kind::Tls:
        return Terminal::tr("The service could not prove who it is, so nothing was sent. Check the clock, the proxy "
                            "and the certificates.");
    case Kind::Unauthorized:
        return Terminal::tr("The service refused the key: it is revoked, expired or mistyped.");
    case Kind::Forbidden:
        return Terminal::tr(
            "The key may not read this. It takes an admin key (sk-admin-…) with the permission to read.");
    case Kind::NotFound:
        return Terminal::tr("The service does not know this address. Check OPENAI_BASE_URL.");
    case Kind::RateLimited:
        return Terminal::tr("The service limits how often it may be asked. Try again in a few minutes.");
    case Kind::Server:
        return Terminal::tr("The service had an error of its own. Try again in a few minutes.");
    case Kind::Conflict:
    case Kind::Refused:
        return Terminal::tr("The service did not accept the request.");
    case Kind::BadReply:
        return Terminal::tr("What answered is not the Admin API: perhaps a proxy or another program.");
    case Kind::UnknownOutcome:
        return Terminal::tr("The connection broke before the answer.");
    case Kind::BadInput:
        return addressSentence(error);
    case Kind::Keychain:
        return keychainSentence(error);
    case Kind::Archive:
        return Terminal::tr("The local database cannot be used: %1.").arg(error.detail);
    case Kind::File:
        return Terminal::tr("A file cannot be read or written: %1.").arg(error.detail);
    case Kind::Internal:
        break;
    }
    return Terminal::tr("Steward has a defect: %1.").arg(error.detail);
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::Keychain:
        return NotConnected;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::BadReply:
    case Kind::NotFound:
    case Kind::Refused:
    case Kind::Conflict:
    case Kind::UnknownOutcome:
        return NoService;
    case Kind::BadInput:
        return WrongUsage;
    case Kind::Cancelled:
    case Kind::Archive:
    case Kind::File:
    case Kind::Internal:
        break;
    }
    return Failed;
}

QString sentenceFor(const Error &error)
{
    QString text = sentence(error);
    QStringList details;
    if (!error.serverText.isEmpty())
        details.append(error.serverText.left(300));
    if (error.httpStatus != 0)
        details.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.requestId.isEmpty())
        details.append(error.requestId);
    if (!error.jsonPath.isEmpty())
        details.append(error.jsonPath);
    if (!details.isEmpty())
        text += " ("_L1 + details.join(", "_L1) + u')';
    return fitForTerminal(text);
}

QString fitForTerminal(const QString &text)
{
    QString fit;
    fit.reserve(text.size());
    for (const QChar c : text) {
        const auto code = c.unicode();
        if (c == u'\n' || c == u'\r' || c == u'\t' || code == 0x2028 || code == 0x2029)
            fit += u' ';
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e) ||
                 (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f)
            fit += QChar::ReplacementCharacter;
        else
            fit += c;
    }
    return fit;
}

} // namespace steward::cli
