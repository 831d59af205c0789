// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteindex.h"

#include "app/models/textindex.h"

#include <algorithm>
#include <QHash>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr quint8 kNoMatch = 255;

QString tailOf(const QString &redacted)
{
    return redacted.size() >= 4 ? redacted.last(4) : redacted;
}

bool startsWord(const QByteArray &text, qsizetype position)
{
    if (position == 0)
        return true;
    const auto before = static_cast<unsigned char>(text[position - 1]);
    return before < 0x80 && !std::isalnum(before);
}

QByteArray foldedField(const QString &text)
{
    QByteArray folded = TextIndex::fold(text).toUtf8();
    folded.replace('\t', ' ').replace('\n', ' ');
    return folded;
}

} // namespace

PaletteQuery PaletteQuery::parse(const QString &typed)
{
    PaletteQuery query;
    QString text = typed.trimmed();
    const auto take = [&](QStringView prefix, PaletteGroup only) {
        if (query.group || !text.startsWith(prefix))
            return false;
        query.group = only;
        text = text.sliced(prefix.size()).trimmed();
        return true;
    };
    take(u">", PaletteGroup::Actions);
    take(u"#", PaletteGroup::Projects);
    take(u"@", PaletteGroup::People);
    if (take(u"…", PaletteGroup::Keys) || take(u"...", PaletteGroup::Keys)) {
        query.tail = TextIndex::fold(text);
        return query;
    }
    query.words = TextIndex::fold(text).split(u' ', Qt::SkipEmptyParts);
    return query;
}

PaletteIndex::PaletteIndex(std::vector<PaletteEntry> entries)
    : m_entries(std::move(entries))
{
    m_starts.reserve(m_entries.size() + 1);
    m_nameEnds.reserve(m_entries.size());
    m_tailEnds.reserve(m_entries.size());
    for (const PaletteEntry &entry : m_entries) {
        m_starts.push_back(quint32(m_text.size()));
        m_text += foldedField(entry.name);
        m_nameEnds.push_back(quint32(m_text.size()));
        m_text += '\t' + foldedField(entry.tail);
        m_tailEnds.push_back(quint32(m_text.size()));
        m_text += '\t' + foldedField(entry.extra) + '\n';
    }
    m_starts.push_back(quint32(m_text.size()));
}

PaletteIndex PaletteIndex::of(const Snapshot &snapshot)
{
    std::vector<PaletteEntry> entries;
    entries.reserve(snapshot.users.size() + snapshot.invites.size() + snapshot.projects.size() +
                    snapshot.projectKeys.size() + snapshot.adminKeys.size());
    for (const User &user : snapshot.users)
        entries.push_back(
            {PaletteGroup::People, user.id, user.name.isEmpty() ? user.email : user.name, {}, user.email, {}});
    for (const Invite &invite : snapshot.invites)
        entries.push_back({PaletteGroup::People, invite.id, invite.email, {}, {}, {}});
    QHash<QString, QString> projectNames;
    projectNames.reserve(qsizetype(snapshot.projects.size()));
    QHash<QString, QString> costCentres;
    for (const ProjectLabel &label : snapshot.local.labels)
        costCentres.insert(label.projectId, label.costCentre);
    for (const Project &project : snapshot.projects) {
        projectNames.insert(project.id, project.name);
        const QString name = project.name.isEmpty() ? project.id : project.name;
        entries.push_back(
            {PaletteGroup::Projects, project.id, name, {}, project.id + u' ' + costCentres.value(project.id), {}});
    }
    for (const auto &[projectId, key] : snapshot.projectKeys) {
        const QString owner = key.ownerType == "user"_L1 ? key.ownerUserName : key.ownerServiceAccountName;
        entries.push_back({PaletteGroup::Keys, key.id, key.name.isEmpty() ? key.id : key.name,
                           tailOf(key.redactedValue), owner, projectNames.value(projectId)});
    }
    for (const AdminKey &key : snapshot.adminKeys)
        entries.push_back({PaletteGroup::Keys,
                           key.id,
                           key.name.isEmpty() ? key.id : key.name,
                           tailOf(key.redactedValue),
                           key.ownerName,
                           {}});
    return PaletteIndex(std::move(entries));
}

int PaletteIndex::scoreAt(quint32 entry, qsizetype position, qsizetype length) const
{
    // Lower is better: start of the name, start of a word in it, a key's whole ending, elsewhere.
    if (position < m_nameEnds[entry])
        return position == m_starts[entry] ? 0 : startsWord(m_text, position) ? 1 : 3;
    if (position < m_tailEnds[entry])
        return position == m_nameEnds[entry] + 1 && position + length == m_tailEnds[entry] ? 0 : 4;
    return startsWord(m_text, position) ? 2 : 5;
}

void PaletteIndex::sweep(const QByteArray &word, std::vector<quint8> &scores) const
{
    const std::string_view text(m_text.constData(), size_t(m_text.size()));
    const std::string_view wanted(word.constData(), size_t(word.size()));
    quint32 entry = 0;
    for (size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at)) {
        while (m_starts[entry + 1] <= at)
            ++entry;
        const auto score = quint8(scoreAt(entry, qsizetype(at), word.size()));
        scores[entry] = std::min(scores[entry], score);
        at = score == 0 ? m_starts[entry + 1] : at + 1;
    }
}

std::array<PaletteIndex::Result, kPaletteGroupCount> PaletteIndex::search(const PaletteQuery &query,
                                                                          size_t limitPerGroup) const
{
    std::array<Result, kPaletteGroupCount> results;
    if (m_entries.empty() || (query.isEmpty() && !query.group))
        return results;
    std::vector<quint8> total(m_entries.size(), 0);
    const QStringList words = query.tail.isEmpty() ? query.words : QStringList{query.tail};
    for (const QString &word : words) {
        std::vector<quint8> scores(m_entries.size(), kNoMatch);
        sweep(word.toUtf8(), scores);
        for (size_t i = 0; i < total.size(); ++i)
            total[i] =
                scores[i] == kNoMatch || total[i] == kNoMatch ? kNoMatch : quint8(std::min(total[i] + scores[i], 254));
    }
    const QByteArray ending = query.tail.toUtf8();
    std::array<std::vector<quint32>, kPaletteGroupCount> found;
    for (quint32 i = 0; i < m_entries.size(); ++i) {
        if (total[i] == kNoMatch || (query.group && m_entries[i].group != *query.group))
            continue;
        if (!ending.isEmpty()) { // only the key's ending counts, wherever else the letters stand
            const auto tail = QByteArrayView(m_text).sliced(m_nameEnds[i], m_tailEnds[i] - m_nameEnds[i]);
            if (!tail.endsWith(ending))
                continue;
        }
        found[size_t(m_entries[i].group)].push_back(i);
    }
    const auto better = [&](quint32 a, quint32 b) {
        if (total[a] != total[b])
            return total[a] < total[b];
        const auto lengthA = m_nameEnds[a] - m_starts[a], lengthB = m_nameEnds[b] - m_starts[b];
        return lengthA != lengthB ? lengthA < lengthB : a < b;
    };
    for (size_t group = 0; group < found.size(); ++group) {
        auto &hits = found[group];
        results[group].total = int(hits.size());
        const auto keep = std::min(limitPerGroup, hits.size());
        std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(keep), hits.end(), better);
        hits.resize(keep);
        results[group].best = std::move(hits);
    }
    return results;
}

std::vector<std::pair<int, int>> PaletteIndex::matches(const QString &text, const QStringList &words)
{
    // Folding may change lengths: remember for each folded character where it came from.
    QString folded;
    std::vector<int> origin;
    for (int i = 0; i < text.size(); ++i) {
        const QString piece = TextIndex::fold(text.sliced(i, 1));
        folded += piece;
        origin.insert(origin.end(), size_t(piece.size()), i);
    }
    std::vector<std::pair<int, int>> found;
    for (const QString &word : words) {
        qsizetype best = -1;
        for (auto at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const bool atWord = at == 0 || !folded[at - 1].isLetterOrNumber();
            if (best < 0 || atWord)
                best = at;
            if (atWord)
                break;
        }
        if (best < 0 || word.isEmpty())
            continue;
        const int from = origin[size_t(best)];
        found.emplace_back(from, origin[size_t(best + word.size() - 1)] + 1 - from);
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second; // the longer of two that begin together
    });
    const auto overlap = [](const auto &a, const auto &b) { return b.first < a.first + a.second; };
    found.erase(std::unique(found.begin(), found.end(), overlap), found.end());
    return found;
}

} // namespace steward
