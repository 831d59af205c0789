// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/platform.h"

#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <array>

namespace steward {
namespace {

constexpr int kBackgroundNice = 5;
// One would leave 10 MB less at rest, and makes the longest turn of the event loop twice as long (bench_window).
constexpr int kMostHeaps = 2;

} // namespace

void becomeBackgroundThread()
{
    thread_local bool done = false;
    if (done)
        return;
    done = true;
    // In Linux a thread has a nice value of its own, whatever POSIX says.
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kBackgroundNice);
}

void shareHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, kMostHeaps);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

QString accountName()
{
    std::array<char, 4096> room{};
    passwd entry{}, *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, room.data(), room.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
}

} // namespace steward
