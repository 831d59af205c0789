// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainstore.h"

#include "app/base/log.h"
#include "app/secrets/keychainprobe.h"
#include "app/secrets/keychainwait.h"

#include <qt6keychain/keychain.h>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything an operation needs, by value: the store may be gone before the coroutine ends.
struct Call final
{
    QString service;
    QString entry;
    KeychainTimeouts timeouts;
    std::stop_token stop;
    std::stop_token closing;
};

using JobEnd = KeychainWait::End;

Error keychainError(const QString &detail, const QString &said = {})
{
    Error error;
    error.kind = Error::Kind::Keychain;
    error.operation = u"keychain"_s;
    error.detail = detail;
    error.serverText = said.left(2000);
    return error;
}

/// Runs \a job to its end or gives it up. Either way it deletes itself when QtKeychain has let go of it, never before.
QCoro::Task<JobEnd> run(QKeychain::Job *job, Call call)
{
    job->setAutoDelete(true);
    job->setKey(call.entry);
    KeychainWait wait(call.timeouts.job, call.stop, call.closing);
    wait.on(job, &QKeychain::Job::finished);
    job->start();
    co_return co_await wait.ended();
}

Error givenUp(JobEnd end)
{
    return end == JobEnd::TimedOut ? keychainError(u"timeout"_s) : fail(Error::Kind::Cancelled).value();
}

/// Why \a job failed, or why it found nothing: the keychain is asked for its state.
QCoro::Task<Error> explained(QKeychain::Error code, QString said, Call call)
{
    const auto state = co_await probeKeychain(call.timeouts.probe, call.closing);
    qCDebug(logSecrets) << "keychain job ended with" << int(code) << "state" << int(state.access);
    using Access = KeychainState::Access;
    const bool denied = code == QKeychain::AccessDenied || code == QKeychain::AccessDeniedByUser;
    const bool notFound = code == QKeychain::EntryNotFound;
    const QString text = said.isEmpty() ? state.detail : said;
    switch (state.access) {
    case Access::Absent:
        co_return keychainError(u"unavailable"_s, text);
    case Access::Silent:
        co_return keychainError(u"timeout"_s, text);
    case Access::Locked:
        co_return keychainError(u"locked"_s, text);
    case Access::Empty:
        // Nothing can be in a keyring that does not exist; and one that could not be made is as good as locked.
        co_return notFound ? keychainError(u"missing"_s) : keychainError(u"locked"_s, text);
    case Access::Ready:
        break;
    }
    co_return notFound ? keychainError(u"missing"_s) : keychainError(denied ? u"locked"_s : u"unavailable"_s, text);
}

QCoro::Task<Result<Secret>> readEntry(Call call)
{
    auto *job = new QKeychain::ReadPasswordJob(call.service);
    if (const auto end = co_await run(job, call); end != JobEnd::Finished)
        co_return Failure(givenUp(end));
    if (job->error() != QKeychain::NoError)
        co_return Failure(co_await explained(job->error(), job->errorString(), call));
    // The job shares these bytes until it is deleted; only then is this the last copy, which can be wiped.
    QObject::connect(job, &QObject::destroyed, [bytes = job->binaryData()]() mutable { Secret::wipe(bytes); });
    co_return Secret(job->binaryData());
}

/// A write that was given up may still succeed later, after the person was told that nothing was stored: it is undone,
/// unless the entry has been written anew since.
void takeBackWhenDone(QKeychain::Job *job, Call call, std::shared_ptr<QHash<QString, int>> writes)
{
    const int mine = writes->value(call.entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [call, writes, mine](QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError || writes->value(call.entry) != mine)
            return;
        auto *removal = new QKeychain::DeletePasswordJob(call.service);
        removal->setKey(call.entry);
        removal->start();
    });
}

QCoro::Task<Result<>> writeEntry(Call call, Secret secret, std::shared_ptr<QHash<QString, int>> writes)
{
    ++(*writes)[call.entry];
    auto *job = new QKeychain::WritePasswordJob(call.service);
    // As text: the binary form would stand in the keyring, and in memory, once more as base64.
    QString text = QString::fromUtf8(secret.reveal());
    job->setTextData(text);
    Secret::wipe(text);
    if (const auto end = co_await run(job, call); end != JobEnd::Finished) {
        takeBackWhenDone(job, call, writes);
        co_return Failure(givenUp(end));
    }
    if (job->error() != QKeychain::NoError)
        co_return Failure(co_await explained(job->error(), job->errorString(), call));

    const auto stored = co_await readEntry(call);
    if (!stored)
        co_return Failure(stored.error());
    if (stored->reveal() != secret.reveal())
        co_return Failure(keychainError(u"unavailable"_s, u"reading back gave another text"_s));
    co_return Result<>();
}

QCoro::Task<Result<>> removeEntry(Call call)
{
    auto *job = new QKeychain::DeletePasswordJob(call.service);
    if (const auto end = co_await run(job, call); end != JobEnd::Finished)
        co_return Failure(givenUp(end));
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return Failure(co_await explained(job->error(), job->errorString(), call));

    const auto left = co_await readEntry(call);
    if (left)
        co_return Failure(keychainError(u"unavailable"_s, u"the entry is still there"_s));
    if (left.error().detail == "missing"_L1)
        co_return Result<>();
    co_return Failure(left.error());
}

} // namespace

KeychainStore::KeychainStore(QString backendName, KeychainTimeouts timeouts, QString service)
    : m_backendName(std::move(backendName))
    , m_timeouts(timeouts)
    , m_service(std::move(service))
{
}

KeychainStore::~KeychainStore()
{
    m_closing.request_stop();
}

QCoro::Task<Result<Secret>> KeychainStore::read(QString entry, OpContext ctx)
{
    return readEntry({m_service, std::move(entry), m_timeouts, ctx.stop, m_closing.get_token()});
}

QCoro::Task<Result<>> KeychainStore::write(QString entry, Secret secret, OpContext ctx)
{
    return writeEntry({m_service, std::move(entry), m_timeouts, ctx.stop, m_closing.get_token()}, std::move(secret),
                      m_writes);
}

QCoro::Task<Result<>> KeychainStore::remove(QString entry, OpContext ctx)
{
    return removeEntry({m_service, std::move(entry), m_timeouts, ctx.stop, m_closing.get_token()});
}

} // namespace steward
