// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/boardcopy.h"

#include "app/board/boardmembers.h"
#include "app/organization/keysmodel.h"
#include "app/organization/membersmodel.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace steward::boardcopy {
namespace {

constexpr UnixSeconds kLongestAge = 7 * kSecondsPerDay;

struct Head final
{
    char magic[8] = {'S', 't', 'w', 'B', 'o', 'a', 'r', 'd'};
    quint32 byteOrder = 0x01020304;
    quint32 version = kBoardCopyVersion;
    quint64 program = 0; ///< of the version's text: another release may reckon differently
    qint64 generation = 0;
    qint64 firstSize = 0; ///< of the first part, in bytes
    quint64 firstChecksum = 0;
    quint64 tablesChecksum = 0; ///< of all that follows the first part
    friend bool operator==(const Head &a, const Head &b) { return std::memcmp(&a, &b, sizeof a) == 0; }
};
static_assert(std::has_unique_object_representations_v<Head>);

/// Not against people: against torn and rotten files. Eight bytes at a time, since megabytes stand before the first
/// paint.
quint64 checksum(QByteArrayView bytes)
{
    quint64 sum = 0x9E3779B97F4A7C15U ^ static_cast<quint64>(bytes.size());
    const auto mix = [&sum](quint64 word) {
        sum = (sum ^ word) * 0xFF51AFD7ED558CCDU;
        sum ^= sum >> 32;
    };
    const char *at = bytes.begin();
    for (qsizetype left = bytes.size(); left > 0; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, static_cast<std::size_t>(std::min<qsizetype>(left, 8)));
        mix(word);
    }
    return sum;
}

Head headFor(qint64 generation)
{
    Head head;
    // Of the language too: names are sorted in it.
    head.program = checksum(QByteArray(STEWARD_VERSION) + QLocale().name().toLatin1());
    head.generation = generation;
    return head;
}

struct KindState final
{
    int kind = 0;
    UnixSeconds fetchedAt = 0;
    bool stale = false, notOffered = false;
};

auto members(KindState &s)
{
    return std::tie(s.kind, s.fetchedAt, s.stale, s.notOffered);
}

std::vector<KindState> statesOf(const Snapshot &glimpse)
{
    std::vector<KindState> states;
    for (auto it = glimpse.states.cbegin(); it != glimpse.states.cend(); ++it)
        states.push_back({static_cast<int>(it.key().kind), it->fetchedAt, it->stale, it->notOffered});
    return states;
}

Snapshot fromStates(const std::vector<KindState> &states)
{
    Snapshot glimpse;
    for (const KindState &state : states) {
        if (state.kind >= 0 && state.kind < kListKindCount)
            glimpse.states.insert({static_cast<ListKind>(state.kind), {}},
                                  {state.fetchedAt, state.stale, state.notOffered, {}});
    }
    return glimpse;
}

} // namespace

QString pathFor(const QString &archivePath)
{
    const QFileInfo info(archivePath);
    return info.path() + u'/' + info.completeBaseName() + u".board"_s;
}

Snapshot glimpseOf(const Snapshot &snapshot)
{
    Snapshot glimpse;
    for (auto it = snapshot.states.cbegin(); it != snapshot.states.cend(); ++it) {
        const ListId kind{it.key().kind, {}};
        const auto known = glimpse.states.find(kind);
        if (known == glimpse.states.end()) {
            glimpse.states.insert(kind, {it->fetchedAt, it->stale, it->notOffered, {}});
            continue;
        }
        known->fetchedAt = std::min(known->fetchedAt, it->fetchedAt); // as Organization::state(ListKind) reckons
        known->stale = known->stale || it->stale;
        known->notOffered = known->notOffered && it->notOffered;
    }
    return glimpse;
}

QByteArray encode(const BoardRows &rows, const Snapshot &snapshot, const BoardCopyStamp &stamp)
{
    Head head = headFor(stamp.generation);
    binary::Writer first;
    first.put(stamp.policy);
    first.put(rows);
    first.put(statesOf(glimpseOf(snapshot)));
    QByteArray bytes = first.bytes(sizeof head);
    head.firstSize = bytes.size() - qsizetype(sizeof head);
    head.firstChecksum = checksum(QByteArrayView(bytes).sliced(sizeof head));

    auto keys = rows.keys;
    auto members = rows.members;
    sortByName(keys);
    sortByName(members);
    binary::Writer tables;
    tables.put(keys);
    tables.put(members);
    const QByteArray second = tables.bytes(0);
    head.tablesChecksum = checksum(second);
    bytes += second;
    std::memcpy(bytes.data(), &head, sizeof head);
    return bytes;
}

std::optional<BoardCopy> decode(QByteArrayView bytes, const BoardCopyStamp &now, Extent extent)
{
    Head head;
    if (bytes.size() < qsizetype(sizeof head))
        return {};
    std::memcpy(&head, bytes.data(), sizeof head);
    Head wanted = headFor(now.generation);
    wanted.firstSize = head.firstSize;
    wanted.firstChecksum = head.firstChecksum;
    wanted.tablesChecksum = head.tablesChecksum;
    const QByteArrayView rest = bytes.sliced(sizeof head);
    if (head != wanted || head.firstSize < 0 || head.firstSize > rest.size())
        return {};
    const QByteArrayView first = rest.first(head.firstSize);
    const QByteArrayView second = rest.sliced(head.firstSize);
    if (head.firstChecksum != checksum(first) || (extent == Extent::Whole && head.tablesChecksum != checksum(second)))
        return {};
    binary::Reader reader(first);
    Policy policy;
    reader.get(policy);
    if (reader.failed() || policy != now.policy)
        return {};
    auto rows = std::make_shared<BoardRows>();
    std::vector<KindState> states;
    reader.get(*rows);
    reader.get(states);
    if (!reader.isDone() || rows->at > now.at || now.at - rows->at > kLongestAge || !rows->spend.current.contains(now.at))
        return {};
    rows->tablesFollow = extent == Extent::WithoutTables;
    rows->tableOrder = RowOrder::ByName;
    if (extent == Extent::Whole) {
        binary::Reader tables(second);
        tables.get(rows->keys);
        tables.get(rows->members);
        if (!tables.isDone())
            return {};
    }
    return BoardCopy{std::move(rows), fromStates(states)};
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) < 0 || !file.commit())
        return fail(Error::Kind::File, file.errorString());
    return {};
}

std::optional<BoardCopy> read(const QString &path, const BoardCopyStamp &now, Extent extent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    if (extent == Extent::Whole)
        return decode(file.readAll(), now);
    QByteArray bytes = file.read(sizeof(Head));
    if (bytes.size() < qsizetype(sizeof(Head)))
        return {};
    Head head;
    std::memcpy(&head, bytes.constData(), sizeof head);
    if (head.firstSize < 0 || head.firstSize > file.size())
        return {};
    bytes += file.read(head.firstSize);
    return decode(bytes, now, extent);
}

} // namespace steward::boardcopy
