// SPDX-License-Identifier: GPL-3.0-or-later
// What every asynchronous operation is given besides its arguments: how to stop it, how urgent it is, and whom to tell
// about progress. A value; GUI thread.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <stop_token>

namespace steward {

/// Order in the request queue: a person looking at an empty page goes before the background.
enum class Priority { Interactive, Visible, Background };

struct Progress final
{
    qint64 done = 0;
    qint64 total = -1; ///< -1: not known yet
    friend bool operator==(const Progress &, const Progress &) = default;
};

struct OpContext final
{
    std::stop_token stop;
    Priority priority = Priority::Interactive;
    std::function<void(Progress)> progress; ///< may be empty
    /// Where the id that the service gave the answer (x-request-id) is wanted, for the journal; may be empty.
    std::shared_ptr<QString> requestId{};
};

} // namespace steward
