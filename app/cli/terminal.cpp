// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#define isatty _isatty
#define fileno _fileno
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
