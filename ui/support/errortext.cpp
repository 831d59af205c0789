// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/errortext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Kind = Error::Kind;

struct Operation final
{
    QLatin1StringView prefix;
    const char *failed;
};

// By prefix of Error::operation; the first that fits.
constexpr Operation kOperations[] = {
    {"projects.list"_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The projects could not be read.")},
    {"users.list"_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The members could not be read.")},
    {"invites.list"_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The invitations could not be read.")},
    {"adminkeys.list"_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The admin keys could not be read.")},
    {"projectusers.list"_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The people of a project could not be read.")},
    {"serviceaccounts.list"_L1,
     QT_TRANSLATE_NOOP("steward::ErrorText", "The service accounts of a project could not be read.")},
    {"projectkeys.list"_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The keys of a project could not be read.")},
    {"spendlimits."_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The spend limits could not be read.")},
    {"spendalerts."_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The spend alerts could not be read.")},
    {"costs."_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The costs could not be read.")},
    {"usage."_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The usage could not be read.")},
    {"auditlogs."_L1, QT_TRANSLATE_NOOP("steward::ErrorText", "The audit log could not be read.")},
};

bool isHtml(const Error &error)
{
    return error.detail.contains("text/html"_L1, Qt::CaseInsensitive);
}

/// The service's own sentence, in quotes and short enough for a bar.
QString quoted(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > 240)
        line = line.first(239) + u'…';
    return line.isEmpty() ? QString() : u"“%1”"_s.arg(line);
}

} // namespace

QString ErrorText::missingScope(const Error &error)
{
    static const QRegularExpression scope(u"[Mm]issing scopes?:\\s*([a-z][a-z0-9_.:, ]{2,120}[a-z])"_s);
    return scope.match(error.serverText).captured(1);
}

QString ErrorText::whatFailed(const QString &operation)
{
    const QString name = operation.toLower();
    for (const Operation &known : kOperations) {
        if (name.startsWith(known.prefix))
            return tr(known.failed);
    }
    return {};
}

ErrorText ErrorText::of(const Error &error)
{
    ErrorText text;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::BadReply:
    case Kind::UnknownOutcome:
        text.explainConnection(error);
        break;
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::Refused:
        text.explainService(error);
        break;
    case Kind::Cancelled:
    case Kind::BadInput:
    case Kind::Keychain:
    case Kind::Archive:
    case Kind::File:
    case Kind::Internal:
        text.explainLocal(error);
        break;
    }
    // What a person was waiting for comes first; the cause then leads the advice.
    if (const QString failed = whatFailed(error.operation); !failed.isEmpty() && error.kind != Kind::Cancelled) {
        text.advice = text.title + u' ' + text.advice;
        text.title = failed;
    }
    text.detail = detailOf(error);
    return text;
}

QString ErrorText::sentence() const
{
    return advice.isEmpty() ? title : title + u' ' + advice;
}

void ErrorText::explainConnection(const Error &error)
{
    switch (error.kind) {
    case Kind::Offline:
        title = error.httpStatus == 407 ? tr("The proxy asks for a name and a password.")
                                        : tr("There is no connection to the service.");
        advice =
            error.httpStatus == 407
                ? tr("Set them in the network settings of the desktop, then try again.")
                : tr("Check the network and, if you use one, the proxy. What was read before can still be looked at.");
        retry = true;
        break;
    case Kind::Timeout:
        title = tr("The service did not answer in time.");
        advice =
            tr("Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.", nullptr, error.attempts);
        retry = true;
        break;
    case Kind::Tls:
        title = tr("The connection to the service is not secure, so nothing was sent.");
        advice = tr("The server’s certificate could not be verified. Check the address, the clock of this computer and "
                    "any proxy "
                    "in between.");
        break;
    case Kind::BadReply:
        title = tr("The answer could not be understood.");
        if (isHtml(error))
            advice = tr("A web page came instead of data: something between Steward and the service answered, such as "
                        "a proxy or a "
                        "sign-in page of the network. Open a browser, sign in there if asked, then try again.");
        else if (error.detail.startsWith("truncated"_L1))
            advice =
                tr("It broke off half-way. Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.",
                   nullptr, error.attempts);
        else if (!error.jsonPath.isEmpty())
            advice = tr("At %1 it is not what the service documents. Steward kept what it had; a newer version of "
                        "Steward may "
                        "understand it.")
                         .arg(error.jsonPath);
        else
            advice =
                tr("It is not what the service documents. Check the server’s address; what was read before is kept.");
        retry = true;
        break;
    default: // UnknownOutcome
        title = tr("It is not known whether the change was made.");
        advice =
            tr("It was sent and the answer was lost. Steward does not send it twice; it reads the state again first.");
        break;
    }
}

void ErrorText::explainService(const Error &error)
{
    switch (error.kind) {
    case Kind::Unauthorized:
        title = tr("The service does not accept the admin key.");
        advice =
            tr("It was revoked, has expired or belongs to another server. Connect again with a key that is valid.");
        break;
    case Kind::Forbidden:
        title = tr("The admin key may not do this.");
        if (const QString scope = missingScope(error); !scope.isEmpty())
            advice =
                tr("It lacks the permission %1. An owner can grant it, or connect with another admin key.").arg(scope);
        else
            advice = tr("It is a key of another kind or lacks the permission. An owner can grant it, or connect with "
                        "another admin "
                        "key.");
        break;
    case Kind::NotFound:
        title = tr("The service does not have this.");
        advice = tr("It was removed in the meantime, or the organization does not offer it. Read again to see the "
                    "current state.");
        retry = true;
        break;
    case Kind::Conflict:
        title = tr("The change does not fit the current state.");
        advice = tr("Somebody else may have changed it in the meantime. Read again, then decide anew.");
        break;
    case Kind::RateLimited:
        title = tr("The service asks for fewer requests.");
        advice = tr("Steward waited and tried %Ln time(s). Nothing is lost; it goes on by itself later.", nullptr,
                    error.attempts);
        retry = true;
        break;
    case Kind::Server:
        title = tr("The service had an error of its own.");
        advice =
            tr("Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.", nullptr, error.attempts);
        retry = true;
        break;
    default: // Refused
        title = error.detail.startsWith("redirect"_L1)
                    ? tr("The service pointed to another address, which Steward does not follow.")
                    : tr("The service did not accept the request.");
        advice = error.detail.startsWith("redirect"_L1)
                     ? tr("The admin key goes to the configured server only. Check the server’s address.")
                     : quoted(error.serverText);
        break;
    }
}

void ErrorText::explainLocal(const Error &error)
{
    const auto is = [&](const char *prefix) { return error.detail.startsWith(QLatin1StringView(prefix)); };
    switch (error.kind) {
    case Kind::Cancelled:
        title = tr("Stopped.");
        advice = tr("What had arrived by then is kept.");
        retry = true;
        break;
    case Kind::BadInput:
        title = tr("This cannot be used as it is.");
        if (is("plain-http"))
            advice = tr("An address without encryption is only allowed on this computer. Begin it with https://.");
        else if (is("scheme"))
            advice = tr("The address has to begin with https://.");
        else if (is("host"))
            advice = tr("The address names no server.");
        else if (is("extra"))
            advice = tr("The address must not hold a user name, a ‘?’ or a ‘#’.");
        else if (is("name"))
            advice = tr("A name is needed.");
        else
            advice = tr("Check what was entered.");
        break;
    case Kind::Keychain:
        if (is("missing")) {
            title = tr("The keychain does not hold this key.");
            advice = tr("It was removed there, or the keychain is locked. Connect again with the admin key.");
        } else if (is("locked")) {
            title = tr("The keychain is locked.");
            advice = tr("Unlock it, then try again. Until then you see what was read before.");
            retry = true;
        } else if (is("timeout")) {
            title = tr("The keychain did not answer.");
            advice = tr("It may be waiting for its password in another window. Try again.");
            retry = true;
        } else {
            title = tr("There is no keychain to keep the key in.");
            advice = tr(
                "Steward never writes a key to a file: it stays in memory and is asked for again at the next start.");
        }
        break;
    case Kind::Archive:
        title = tr("The local archive cannot be used.");
        if (is("damaged"))
            advice = tr("The file is damaged. Steward set it aside without deleting it and reads the organization "
                        "anew; notes and "
                        "labels were carried over as far as they could be read.");
        else if (is("newer"))
            advice = tr("It was written by a newer version of Steward. It was set aside unchanged; use that version to "
                        "open it.");
        else if (is("readonly"))
            advice = tr("The file or its folder is read-only. What you see is current, but nothing is kept for the "
                        "next start.");
        else if (is("full"))
            advice = tr("The disk is full. Free some space; until then nothing new is kept.");
        else if (is("permission"))
            advice = tr("Your account may not open the file. Check who owns the data directory.");
        else if (is("locked"))
            advice = tr("Another program, perhaps a second Steward, holds it. Close that one, then try again.");
        else
            advice = tr("What you see is current, but nothing is kept for the next start.");
        break;
    case Kind::File:
        title = tr("The file could not be read or written.");
        advice = tr("Check that it exists, that your account may use it and that the disk is not full.");
        break;
    default: // Internal
        title = tr("Steward made a mistake of its own.");
        advice = tr("Nothing was changed. A report with the details below helps to mend it.");
        break;
    }
}

QString ErrorText::detailOf(const Error &error)
{
    QStringList parts;
    if (error.httpStatus >= 500)
        parts << tr("Server error %1").arg(error.httpStatus);
    else if (error.httpStatus > 0)
        parts << tr("HTTP %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        parts << error.requestId;
    if (!error.serverCode.isEmpty())
        parts << error.serverCode;
    if (!error.operation.isEmpty())
        parts << error.operation;
    if (!error.jsonPath.isEmpty())
        parts << error.jsonPath;
    if (!error.detail.isEmpty())
        parts << error.detail.simplified();
    if (!error.serverText.isEmpty())
        parts << quoted(error.serverText);
    return parts.join(u", "_s);
}

} // namespace steward
