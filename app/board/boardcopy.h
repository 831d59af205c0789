// SPDX-License-Identifier: GPL-3.0-or-later
// BoardCopy is what a Board showed when the archive was last left, kept in a file beside it ("<name>.board", mode
// 0600), so that the next start shows the organization before the archive has been read and joined. It holds nothing
// that the archive does not hold, and no secret. A copy that is not in step is not used: another generation of the
// archive (it changes with every write), another policy, another version or language of this program, or one damaged
// byte. What the archive gives replaces it a moment later. Ages and findings are of BoardRows::at; a copy of yesterday
// or of before the weekend shows for that moment what a window left open over night would, one of another budget
// period, whose spend has another name, or of more than a week ago is not used. The file has two parts, so that the
// overview need not wait for thirty thousand members and keys.
// A value; pure functions, any thread.
#pragma once

#include "app/board/board.h"

#include <memory>

namespace steward {

struct BoardCopy final
{
    std::shared_ptr<const BoardRows> rows;
    /// What pages show besides the rows: how fresh each kind of list is. It has no rows.
    Snapshot glimpse;
};

/// What makes a copy belong to an archive and a moment.
struct BoardCopyStamp final
{
    qint64 generation = 0;
    Policy policy;
    UnixSeconds at = 0;
};

namespace boardcopy {

[[nodiscard]] QString pathFor(const QString &archivePath);

[[nodiscard]] QByteArray encode(const BoardRows &rows, const Snapshot &snapshot, const BoardCopyStamp &stamp);
enum class Extent {
    WithoutTables, ///< the first part alone: BoardRows::tablesFollow
    Whole,
};
/// Nothing when \a bytes are no such copy, or not in step with \a now. Members and keys come in the order of their
/// names. Of the bytes behind the first part nothing is looked at without the tables.
[[nodiscard]] std::optional<BoardCopy> decode(QByteArrayView bytes, const BoardCopyStamp &now,
                                              Extent extent = Extent::Whole);

/// Over the file in one step, so that there is an old one, a new one or none.
[[nodiscard]] Result<> write(const QString &path, const QByteArray &bytes);
/// Nothing also when there is no file.
[[nodiscard]] std::optional<BoardCopy> read(const QString &path, const BoardCopyStamp &now,
                                            Extent extent = Extent::Whole);

/// The states by kind.
[[nodiscard]] Snapshot glimpseOf(const Snapshot &snapshot);

} // namespace boardcopy

} // namespace steward
