// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/async/completion.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <QSocketNotifier>

#if defined(Q_OS_WIN)
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#define read _read
#else
#include <unistd.h>
#endif

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

Terminal::Terminal() = default;

Terminal::~Terminal()
{
    clearProgress();
}

Result<> Terminal::data(const QByteArray &bytes)
{
    clearProgress();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return fail(Error::Kind::File, u"standard output: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

bool Terminal::dataGoesToPerson() const
{
    return isatty(fileno(stdout)) != 0;
}

bool Terminal::canAsk() const
{
    return isatty(fileno(stdin)) != 0 && isatty(fileno(stderr)) != 0;
}

QCoro::Task<bool> Terminal::ask(QString question, std::stop_token stop)
{
    clearProgress();
    std::fprintf(stderr, "%s", question.toLocal8Bit().constData());
    std::fflush(stderr);
    // Not blocked in a read: Ctrl+C has to come through.
    Completion<bool> answered;
    const std::stop_callback onStop(stop, [&answered] { answered.complete(false); });
    QSocketNotifier notifier(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(
        &notifier, &QSocketNotifier::activated, &notifier,
        [&answered, &notifier] {
            char first[256] = {};
            notifier.setEnabled(false);
            const auto size = ::read(fileno(stdin), first, sizeof first); // a terminal gives whole lines
            answered.complete(size > 0 && (first[0] == 'y' || first[0] == 'Y'));
        },
        Qt::QueuedConnection);
    co_return co_await answered.value();
}

void Terminal::show(const QString &text)
{
    if (m_quiet)
        return;
    clearProgress();
    std::fprintf(stderr, "%s", text.toLocal8Bit().constData());
    std::fflush(stderr);
}

void Terminal::say(const QString &line)
{
    if (!m_quiet)
        write(line);
}

void Terminal::complain(const QString &line)
{
    write(line);
}

void Terminal::progress(const QString &line)
{
    if (m_quiet || isatty(fileno(stderr)) == 0)
        return;
    std::fprintf(stderr, "\r%s\x1b[K", line.toLocal8Bit().constData());
    std::fflush(stderr);
    m_progressShown = true;
}

void Terminal::write(const QString &line)
{
    clearProgress();
    std::fprintf(stderr, "steward: %s\n", line.toLocal8Bit().constData());
    std::fflush(stderr);
}

void Terminal::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        std::fputs("\r\x1b[K", stderr);
}

} // namespace steward::cli
