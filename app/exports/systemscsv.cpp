// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/systemscsv.h"

#include "app/exports/csvwriter.h"

#include <algorithm>
#include <array>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

enum Field {
    KeyId,
    KeyName,
    KeyTail,
    ProjectName,
    SystemName,
    Environment,
    Owner,
    SecretLocation,
    HowChanged,
    Note,
    FieldCount
};

struct Title final
{
    Field field;
    QLatin1StringView title;                ///< as written
    std::array<QLatin1StringView, 5> means; ///< as read: lower case, letters only; empty ones count for nothing
};

constexpr Title kTitles[] = {
    {KeyId, "Key id"_L1, {"keyid"_L1, "apikeyid"_L1, "id"_L1}},
    {KeyName, "Key"_L1, {"key"_L1, "keyname"_L1, "apikey"_L1}},
    {KeyTail, "Ends in"_L1, {"endsin"_L1, "ending"_L1, "tail"_L1, "lastfour"_L1, "keytail"_L1}},
    {ProjectName, "Project"_L1, {"project"_L1, "projectname"_L1}},
    {SystemName, "System"_L1, {"system"_L1, "service"_L1, "name"_L1, "application"_L1}},
    {Environment, "Environment"_L1, {"environment"_L1, "env"_L1, "class"_L1}},
    {Owner, "Owner"_L1, {"owner"_L1, "responsible"_L1, "team"_L1}},
    {SecretLocation,
     "Secret stored in"_L1,
     {"secretstoredin"_L1, "secretlocation"_L1, "location"_L1, "storedin"_L1, "whereitisstored"_L1}},
    {HowChanged, "How it is changed"_L1, {"howitischanged"_L1, "howchanged"_L1, "howtochange"_L1}},
    {Note, "Note"_L1, {"note"_L1, "notes"_L1, "comment"_L1}},
};

Field fieldOf(const QString &title)
{
    QString letters;
    const QString lower = title.toLower();
    for (const QChar c : lower) {
        if (c.isLetter())
            letters += c;
    }
    for (const Title &known : kTitles) {
        if (!letters.isEmpty() && std::find(known.means.begin(), known.means.end(), letters) != known.means.end())
            return known.field;
    }
    return FieldCount;
}

/// Finds the key a row means.
class Keys final
{
public:
    explicit Keys(const std::vector<KeyRow> &keys)
    {
        for (const KeyRow &key : keys) {
            m_byId.insert(key.id);
            m_byName[key.name].append(&key);
            m_byTail[key.tail].append(&key);
        }
    }

    /// Ids that fit; exactly one is a match.
    [[nodiscard]] QStringList find(const QString &id, const QString &name, const QString &tail) const
    {
        if (!id.isEmpty())
            return m_byId.contains(id) ? QStringList{id} : QStringList();
        QStringList ids;
        for (const KeyRow *key : name.isEmpty() ? m_byTail.value(tail) : m_byName.value(name)) {
            if (tail.isEmpty() || key->tail == tail)
                ids.append(key->id);
        }
        return ids;
    }

private:
    QSet<QString> m_byId;
    QHash<QString, QList<const KeyRow *>> m_byName, m_byTail;
};

/// "…9fKd", "****9fKd", "sk-proj-****9fKd" all mean 9fKd.
QString tailOf(const QString &text)
{
    return keyTail(text.trimmed());
}

using Cells = std::array<QString, FieldCount>;

KeySystem systemOf(const Cells &cells, const QString &keyId)
{
    return {0,
            keyId,
            cells[SystemName],
            cells[Environment],
            cells[Owner],
            cells[SecretLocation],
            cells[HowChanged],
            cells[Note]};
}

bool describesNothing(const Cells &cells)
{
    return cells[SystemName].isEmpty() && cells[Environment].isEmpty() && cells[Owner].isEmpty() &&
           cells[SecretLocation].isEmpty() && cells[HowChanged].isEmpty() && cells[Note].isEmpty();
}

} // namespace

Result<SystemsImport> systemsFromCsv(const QByteArray &bytes, const std::vector<KeyRow> &keys)
{
    const auto file = readCsv(bytes);
    if (!file)
        return Failure(file.error());
    if (file->records.empty())
        return fail(Error::Kind::BadInput, u"empty"_s);

    SystemsImport import;
    import.header = file->records.front().cells;
    std::vector<Field> fields;
    for (const QString &title : import.header) {
        const Field field = fieldOf(title);
        const bool taken = std::find(fields.begin(), fields.end(), field) != fields.end();
        fields.push_back(taken ? FieldCount : field);
        if (fields.back() == FieldCount && !title.isEmpty())
            import.unknownColumns.append(title);
    }
    if (std::find(fields.begin(), fields.end(), SystemName) == fields.end())
        return fail(Error::Kind::BadInput, u"no system column"_s);
    for (const CsvProblem &problem : file->problems) {
        const bool open = problem.kind == CsvProblem::Kind::QuoteNotClosed;
        import.problems.push_back({open ? SystemsProblem::Kind::QuoteNotClosed : SystemsProblem::Kind::TextAfterQuote,
                                   problem.line,
                                   problem.column,
                                   {}});
    }

    const auto columnOf = [&](Field field) {
        const auto found = std::find(fields.begin(), fields.end(), field);
        return found == fields.end() ? 0 : static_cast<int>(found - fields.begin()) + 1;
    };
    const Keys known(keys);
    for (size_t i = 1; i < file->records.size(); ++i) {
        const CsvRecord &record = file->records[i];
        ++import.rows;
        const auto refuse = [&](SystemsProblem::Kind kind, Field field) {
            import.problems.push_back({kind, record.line, columnOf(field), record.cells});
        };
        const auto width = static_cast<qsizetype>(fields.size());
        if (std::any_of(record.cells.begin() + std::min(width, record.cells.size()), record.cells.end(),
                        [](const QString &cell) { return !cell.isEmpty(); })) {
            refuse(SystemsProblem::Kind::TooManyCells, FieldCount);
            continue;
        }
        Cells cells;
        for (size_t cell = 0; cell < fields.size() && cell < static_cast<size_t>(record.cells.size()); ++cell) {
            if (fields[cell] != FieldCount)
                cells[fields[cell]] = plainText(record.cells.at(static_cast<qsizetype>(cell))).trimmed();
        }
        const QString tail = tailOf(cells[KeyTail]);
        if (cells[KeyId].isEmpty() && cells[KeyName].isEmpty() && tail.isEmpty()) {
            refuse(SystemsProblem::Kind::NoKeyNamed, KeyId);
            continue;
        }
        if (describesNothing(cells))
            continue; // a key's line that nobody has filled in
        const QStringList found = known.find(cells[KeyId], cells[KeyName], tail);
        if (found.size() != 1) {
            refuse(found.isEmpty() ? SystemsProblem::Kind::KeyNotFound : SystemsProblem::Kind::KeyNotUnique,
                   cells[KeyId].isEmpty() ? KeyName : KeyId);
            continue;
        }
        if (cells[SystemName].isEmpty()) {
            refuse(SystemsProblem::Kind::NoSystemNamed, SystemName);
            continue;
        }
        KeySystem system = systemOf(cells, found.front());
        if (std::find(import.systems.begin(), import.systems.end(), system) == import.systems.end())
            import.systems.push_back(std::move(system));
    }
    return import;
}

Result<std::vector<KeySystem>> systemsFromList(const QByteArray &bytes)
{
    const auto file = readCsv(bytes);
    if (!file)
        return Failure(file.error());
    std::vector<Field> fields{SystemName, Owner, SecretLocation, HowChanged};
    auto record = file->records.begin();
    if (record != file->records.end()) {
        std::vector<Field> titles;
        for (const QString &title : record->cells)
            titles.push_back(fieldOf(title));
        // A lone 'name' may be a system's name; a line that also has an owner's title is none.
        if (std::find(titles.begin(), titles.end(), SystemName) != titles.end() &&
            std::count(titles.begin(), titles.end(), FieldCount) == 0) {
            fields = titles;
            ++record;
        }
    }
    std::vector<KeySystem> systems;
    for (; record != file->records.end(); ++record) {
        Cells cells;
        for (std::size_t i = 0; i < fields.size() && i < static_cast<std::size_t>(record->cells.size()); ++i) {
            if (fields[i] != FieldCount)
                cells[fields[i]] = plainText(record->cells.at(static_cast<qsizetype>(i))).trimmed();
        }
        if (!describesNothing(cells))
            systems.push_back(systemOf(cells, {}));
    }
    if (systems.empty())
        return fail(Error::Kind::BadInput, u"empty"_s);
    return systems;
}

QByteArray systemsToCsv(const std::vector<KeySystem> &systems, const std::vector<KeyRow> &keys, bool withEmptyRows)
{
    QHash<QString, std::vector<const KeySystem *>> byKey;
    for (const KeySystem &system : systems)
        byKey[system.keyId].push_back(&system);

    QStringList titles;
    for (const Title &title : kTitles)
        titles.append(title.title);
    QByteArray csv = "\xEF\xBB\xBF" + toCsvLine(titles);
    const auto line = [&](const QString &keyId, const KeyRow *key, const KeySystem &system) {
        csv += toCsvLine({keyId, key ? key->name : QString(), key ? key->tail : QString(),
                          key ? key->projectName : QString(), system.name, system.environment, system.owner,
                          system.secretLocation, system.howChanged, system.note});
    };
    for (const KeyRow &key : keys) {
        const auto listed = byKey.take(key.id);
        for (const KeySystem *system : listed)
            line(key.id, &key, *system);
        if (listed.empty() && withEmptyRows)
            line(key.id, &key, {});
    }
    // Systems of keys that are not there any more are kept: the list is the person's own.
    for (const KeySystem &system : systems) {
        if (byKey.contains(system.keyId))
            line(system.keyId, nullptr, system);
    }
    return csv;
}

QHash<QString, std::vector<KeySystem>> mergeSystems(const std::vector<KeySystem> &existing,
                                                    const std::vector<KeySystem> &imported)
{
    QHash<QString, std::vector<KeySystem>> merged;
    for (const KeySystem &system : imported)
        merged[system.keyId];
    for (const KeySystem &system : existing) {
        if (const auto list = merged.find(system.keyId); list != merged.end())
            list->push_back(system);
    }
    for (const KeySystem &system : imported) {
        std::vector<KeySystem> &list = merged[system.keyId];
        const auto same = std::find_if(list.begin(), list.end(), [&](const KeySystem &other) {
            return other.name.compare(system.name, Qt::CaseInsensitive) == 0 &&
                   other.environment.compare(system.environment, Qt::CaseInsensitive) == 0;
        });
        if (same == list.end()) {
            list.push_back(system);
            continue;
        }
        for (const auto member :
             {&KeySystem::owner, &KeySystem::secretLocation, &KeySystem::howChanged, &KeySystem::note}) {
            if (!((system.*member).isEmpty()))
                (*same).*member = system.*member;
        }
    }
    return merged;
}

QByteArray refusedToCsv(const SystemsImport &import)
{
    QByteArray csv = "\xEF\xBB\xBF" + toCsvLine(import.header);
    for (const SystemsProblem &problem : import.problems) {
        if (problem.cells.isEmpty())
            continue;
        QStringList plain;
        for (const QString &cell : problem.cells)
            plain.append(plainText(cell));
        csv += toCsvLine(plain);
    }
    return csv;
}

} // namespace steward
