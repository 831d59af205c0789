// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace steward::cli {

namespace {

std::atomic<int> writeEnd = -1;
int readEnd = -1;

/// Only what is allowed in a signal handler: the event loop hears of it through a pipe.
extern "C" void onSignal(int number)
{
    static std::atomic<bool> again = false;
    if (again.exchange(true))
        _exit(128 + number);
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return; // the signals then end the process the usual way
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::take);

    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of the write, not the end of the program
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(writeEnd.exchange(-1));
    ::close(readEnd);
}

void Interrupt::take()
{
    unsigned char number = 0;
    if (::read(readEnd, &number, 1) != 1)
        return;
    m_signal = number;
    m_stop.request_stop();
}

} // namespace steward::cli

#include "moc_interrupt.cpp"
