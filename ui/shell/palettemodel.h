// SPDX-License-Identifier: GPL-3.0-or-later
// The palette's list: headings and results of the present query, taken from two indexes: the organization's, replaced
// as it changes, and the one of pages and actions. GUI thread.
#pragma once

#include "ui/shell/paletteindex.h"

#include <memory>
#include <QAbstractListModel>

namespace steward {

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, WordsRole, DetailRole, IconNameRole, TailRole };

    explicit PaletteModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaletteModel)

    void setOrganization(std::shared_ptr<const PaletteIndex> index);
    void setCommands(PaletteIndex commands);
    void setQuery(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const; ///< null for a heading
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool hasQuery() const { return !m_query.isEmpty() || m_query.group; }
    [[nodiscard]] QModelIndex firstResult() const;

private:
    struct Row final
    {
        PaletteGroup group{};
        const PaletteIndex *index = nullptr; ///< null: heading
        quint32 at = 0;
    };
    void search();
    [[nodiscard]] static QString heading(PaletteGroup group);
    [[nodiscard]] static QString detail(const PaletteEntry &entry);

    std::shared_ptr<const PaletteIndex> m_organization;
    PaletteIndex m_commands;
    PaletteQuery m_query;
    std::vector<Row> m_rows;
    int m_total = 0;
};

} // namespace steward
