// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/processguard.h"

#include "app/base/log.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace steward {

void guardProcess()
{
    // Soft and hard: nothing this program loads can turn core files on again.
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qCWarning(logSecrets) << "core files could not be turned off";
#if !defined(__SANITIZE_ADDRESS__)
    // The limit above is passed over when the kernel pipes core files to a program (systemd-coredump): this is not.
    if (prctl(PR_SET_DUMPABLE, 0) != 0)
        qCWarning(logSecrets) << "the process could not be made undumpable";
#endif
}

} // namespace steward
