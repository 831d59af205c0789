// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that costs and usage name, as whole numbers: projects, line items, keys, people, models, currencies, units
// and variants, with the last name known of each. All of it is in memory; the writer's and the reader's connection have
// one each. Of a large organization they are some forty thousand, hence UTF-8, side by side, made into a QString when
// one is asked for. Id 0 is the empty reference of every kind. Used on one thread.
#pragma once

#include "app/archive/database.h"

#include <memory_resource>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace steward {

class Names final
{
public:
    /// Numbers of the file's format.
    enum class Kind : quint8 { Project = 1, LineItem, Key, Person, Model, Currency, Unit, Variant };

    Names() = default;
    Q_DISABLE_COPY_MOVE(Names)

    /// Reads what is new or has changed in the file.
    [[nodiscard]] Result<> refresh(Database &database);
    /// After a transaction that was rolled back, what it added is not there; at rest they need no memory. They are read
    /// again when one is asked for with idOf or refresh.
    void forget();

    /// The number of a reference, a new one where it has none; within a transaction.
    [[nodiscard]] Result<qint32> idOf(Database &database, Kind kind, const QString &ref);
    /// Its last known name; an empty one changes nothing, nor does an empty context.
    [[nodiscard]] Result<> setName(Database &database, Kind kind, const QString &ref, const QString &name,
                                   const QString &context);

    [[nodiscard]] std::optional<qint32> find(Kind kind, const QString &ref) const;
    // Of numbers that are not known: nothing, no kind and empty texts.
    [[nodiscard]] Kind kind(qint32 id) const { return entry(id).kind; }
    [[nodiscard]] QString ref(qint32 id) const;
    [[nodiscard]] QString name(qint32 id) const;
    [[nodiscard]] QString context(qint32 id) const;
    [[nodiscard]] bool hasContext(qint32 id) const { return entry(id).contextSize > 0; }
    /// All ids are below.
    [[nodiscard]] qint32 bound() const { return static_cast<qint32>(m_entries.size()); }

private:
    struct Entry final
    {
        const char *texts = nullptr; ///< reference, name and context, one behind the other
        quint32 refSize = 0, nameSize = 0, contextSize = 0;
        Kind kind{};

        [[nodiscard]] std::string_view ref() const { return {texts, refSize}; }
        [[nodiscard]] std::string_view name() const { return {texts + refSize, nameSize}; }
        [[nodiscard]] std::string_view context() const { return {texts + refSize + nameSize, contextSize}; }
    };
    struct Ref final
    {
        Kind kind{};
        std::string_view text;
        friend bool operator==(const Ref &, const Ref &) = default;
    };
    // The set holds numbers and is asked for references.
    struct Hash final
    {
        using is_transparent = void;
        const Names *names;
        std::size_t operator()(const Ref &ref) const noexcept;
        std::size_t operator()(qint32 id) const noexcept { return (*this)(names->refOf(id)); }
    };
    struct Equal final
    {
        using is_transparent = void;
        const Names *names;
        bool operator()(qint32 a, qint32 b) const { return a == b; }
        bool operator()(const Ref &a, qint32 b) const { return a == names->refOf(b); }
        bool operator()(qint32 a, const Ref &b) const { return b == names->refOf(a); }
    };

    [[nodiscard]] const Entry &entry(qint32 id) const;
    [[nodiscard]] Ref refOf(qint32 id) const;
    void keep(Entry &entry, std::string_view ref, std::string_view name, std::string_view context);
    void makeRoom(std::size_t size);

    std::pmr::monotonic_buffer_resource m_texts;
    std::vector<Entry> m_entries{1};
    std::unordered_set<qint32, Hash, Equal> m_ids{0, Hash{this}, Equal{this}};
    qint64 m_stamp = -1;
};

/// References by number, each made into a text once: for answers of many rows.
class RefTexts final
{
public:
    explicit RefTexts(const Names &names)
        : m_names(names)
        , m_texts(static_cast<std::size_t>(names.bound()))
    {
    }
    [[nodiscard]] const QString &operator[](qint32 id)
    {
        QString &text = m_texts[id > 0 && id < m_names.bound() ? static_cast<std::size_t>(id) : 0];
        if (text.isNull() && id > 0)
            text = m_names.ref(id);
        return text;
    }

private:
    const Names &m_names;
    std::vector<QString> m_texts;
};

} // namespace steward
