// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of the picture tour: one line for each picture. A scene names what it connects to, what is done before its
// data is awaited and what when it is there.
#pragma once

#include "ui/shell/tourstage.h"

#include <QSize>
#include <span>
#include <vector>

namespace steward {

enum class TourConnection {
    None,       ///< the first start
    Usual,      ///< the demonstration
    ReadOnly,   ///< its read-only admin key
    Revoked,    ///< a key the service does not accept, over the usual archive
    Offline,    ///< nobody answers, over the usual archive
    Throttled,  ///< 8 requests a minute, nothing read yet
    Slow,       ///< nothing read yet, and the lists of projects do not answer
    Failing,    ///< over the usual archive, some lists answer with nonsense
    Empty,      ///< an organization with nothing in it
    Rotating,   ///< keys are rotated, in an archive of its own
    Refusing,   ///< the same, and the service makes no key at first and deletes none
    Unreadable, ///< the same, and the service tells no usage
    Several,    ///< the usual one as a person's own; a second one has been read before
    Changing,   ///< some of what is asked of it fails, is lost or takes for ever
};

/// How the desktop is set while a picture is taken.
enum class TourLook {
    Usual,    ///< in both themes
    Contrast, ///< the desktop asks for high contrast
    Mirrored, ///< written from right to left
    Large,    ///< letters of 20 px
};

struct TourScene final
{
    const char *name;
    TourConnection connection = TourConnection::Usual;
    void (*arrange)(const TourStage &) = nullptr; ///< when it is ready
    bool (*ready)(const TourStage &) = nullptr;   ///< null: settled
    void (*before)(const TourStage &) = nullptr;  ///< before it is awaited
    QSize size{1280, 800};
    qreal ratio = 1.0;
    bool fresh = false; ///< connect anew although the scene before had the same connection
    TourLook look = TourLook::Usual;
};

/// All of them, in their order.
[[nodiscard]] const std::vector<TourScene> &tourScenes();

} // namespace steward
