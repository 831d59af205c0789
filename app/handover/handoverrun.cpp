// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/handoverrun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr QByteArrayView kMask("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");

/// Without Steward's own key: the child has no business with it.
QProcessEnvironment childEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"OPENAI_ADMIN_KEY"_s);
    environment.remove(u"OPENAI_API_KEY"_s);
    return environment;
}

} // namespace

QByteArray masked(QByteArray output, const Secret &secret)
{
    if (secret.isEmpty())
        return output;
    QByteArray plain = secret.reveal().toByteArray();
    QByteArray encoded = plain.toBase64(QByteArray::OmitTrailingEquals);
    output.replace(plain, kMask);
    // The end of a longer base64 text depends on what follows: its last group is left out.
    output.replace(encoded.left(encoded.size() / 4 * 4), kMask);
    // What was cut off in its middle.
    for (qsizetype length = plain.size() - 1; length >= 4; --length) {
        if (output.endsWith(QByteArrayView(plain).first(length))) {
            output.chop(length);
            output.append(kMask);
            break;
        }
    }
    Secret::wipe(plain);
    Secret::wipe(encoded);
    return output;
}

HandoverRun::HandoverRun(HandoverCommand command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { end(HandoverResult::End::TooLong); });
}

HandoverRun::~HandoverRun()
{
    for (auto &program : m_programs) {
        program->disconnect(this);
        if (program->state() == QProcess::NotRunning)
            continue;
        // Nobody waits for it here: it goes when it has ended, so that no zombie stays.
        QProcess *ending = program.release();
        connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
        ending->kill();
    }
    Secret::wipe(m_output);
}

void HandoverRun::start(const Secret &secret, std::chrono::milliseconds timeout)
{
    m_secret = secret.clone();
    for (std::size_t i = 0; i < m_command.commands.size(); ++i)
        m_programs.push_back(std::make_unique<QProcess>());
    for (std::size_t i = 0; i < m_programs.size(); ++i) {
        QProcess &program = *m_programs[i];
        program.setProcessEnvironment(childEnvironment());
        if (i + 1 < m_programs.size())
            program.setStandardOutputProcess(m_programs[i + 1].get());
        else
            connect(&program, &QProcess::readyReadStandardOutput, this, &HandoverRun::takeOutput);
        connect(&program, &QProcess::readyReadStandardError, this, &HandoverRun::takeOutput);
        connect(&program, &QProcess::finished, this, &HandoverRun::check, Qt::QueuedConnection);
        connect(
            &program, &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    end(HandoverResult::End::NotStarted);
            },
            Qt::QueuedConnection);
    }
    for (std::size_t i = 0; i < m_programs.size(); ++i) {
        const QStringList &words = m_command.commands[i];
        m_programs[i]->start(words.constFirst(), words.mid(1));
        m_pids += m_programs[i]->processId();
    }
    // QProcess keeps it until it is written; a program that closes its input early only makes that fail.
    QByteArray text = m_secret.reveal().toByteArray();
    if (m_command.isJson()) // no other character of a key needs it
        text.replace('\\', "\\\\").replace('"', "\\\"");
    m_programs.front()->write(m_command.before);
    m_programs.front()->write(text);
    m_programs.front()->write(m_command.after);
    m_programs.front()->closeWriteChannel();
    Secret::wipe(text);
    m_timeout.start(timeout);
}

void HandoverRun::stop()
{
    end(HandoverResult::End::Stopped);
}

void HandoverRun::takeOutput()
{
    for (const auto &program : m_programs) {
        m_output += program->readAllStandardError();
        if (program == m_programs.back())
            m_output += program->readAllStandardOutput();
    }
    m_output.truncate(kMostOutput);
}

void HandoverRun::check()
{
    const bool all = std::all_of(m_programs.begin(), m_programs.end(),
                                 [](const auto &program) { return program->state() == QProcess::NotRunning; });
    if (!all)
        return;
    const bool good = std::all_of(m_programs.begin(), m_programs.end(), [](const auto &program) {
        return program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0;
    });
    end(good ? HandoverResult::End::Succeeded : HandoverResult::End::Failed);
}

void HandoverRun::end(HandoverResult::End end)
{
    if (std::exchange(m_ended, true))
        return;
    m_timeout.stop();
    takeOutput();
    HandoverResult result;
    result.end = end;
    for (const auto &program : m_programs) {
        if (program->state() == QProcess::NotRunning && program->exitCode() != 0)
            result.exitCode = program->exitCode();
        program->disconnect(this);
        if (program->state() != QProcess::NotRunning)
            program->kill();
    }
    // Only of the whole output: a secret may come in two reads.
    result.output = QString::fromUtf8(masked(m_output, m_secret));
    Secret::wipe(m_output);
    m_secret = Secret();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace steward

#include "moc_handoverrun.cpp"
