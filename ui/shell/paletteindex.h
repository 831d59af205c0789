// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K can find, folded once into one buffer and searched by scanning it: 32,000 entries take about a
// millisecond, so results appear with each key. Immutable once built; building and searching are pure and may run on
// any thread.
#pragma once

#include "app/organization/snapshot.h"

#include <optional>
#include <QByteArray>
#include <QString>
#include <span>
#include <utility>
#include <vector>

namespace steward {

enum class PaletteGroup { People, Projects, Keys, Pages, Actions };
inline constexpr int kPaletteGroupCount = 5;

struct PaletteEntry final
{
    PaletteGroup group{};
    QString id;    ///< row of the group's page, page id or number of an action
    QString name;  ///< text of the service, as it came
    QString tail;  ///< last four characters of a key
    QString extra; ///< found as well: address, owner, cost centre
    QString place; ///< project a key stands in; shown only
};

/// What a person typed, taken apart: "#rout prod" is {Projects, ["rout", "prod"]}, "…9fKd" is {Keys, tail "9fkd"}.
struct PaletteQuery final
{
    std::optional<PaletteGroup> group;
    QStringList words; ///< folded
    QString tail;      ///< folded ending of a key; words is empty then
    [[nodiscard]] static PaletteQuery parse(const QString &typed);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && tail.isEmpty(); }
};

class PaletteIndex final
{
public:
    PaletteIndex() = default;
    explicit PaletteIndex(std::vector<PaletteEntry> entries);
    /// People and invitations, projects, project keys and admin keys.
    [[nodiscard]] static PaletteIndex of(const Snapshot &snapshot);

    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] const PaletteEntry &entry(quint32 at) const { return m_entries[at]; }

    struct Result final
    {
        std::vector<quint32> best; ///< of one group, best first, at most the limit
        int total = 0;
    };
    /// Index: PaletteGroup. An empty query finds everything of the query's group, else nothing.
    [[nodiscard]] std::array<Result, kPaletteGroupCount> search(const PaletteQuery &query, size_t limitPerGroup) const;

    /// Where the words stand in \a text: start and length, in order, not overlapping.
    [[nodiscard]] static std::vector<std::pair<int, int>> matches(const QString &text, const QStringList &words);

private:
    [[nodiscard]] int scoreAt(quint32 entry, qsizetype position, qsizetype length) const;
    void sweep(const QByteArray &word, std::vector<quint8> &scores) const;

    std::vector<PaletteEntry> m_entries;
    QByteArray m_text;             ///< per entry: name \t tail \t extra \n, folded
    std::vector<quint32> m_starts; ///< one more than entries
    std::vector<quint32> m_nameEnds, m_tailEnds;
};

} // namespace steward
