// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the sidebar: headings, pages and the gap that pushes Settings to the bottom, in the order of the page
// registry. Numbers come from the pages as they are built; until then nothing is known and nothing is shown. GUI
// thread.
#pragma once

#include "ui/shell/pageregistry.h"

#include <QAbstractListModel>
#include <vector>

namespace steward {

class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, PageIdRole, IconNameRole, CountRole, AttentionRole, UrgentRole };
    enum Kind { PageRow, HeadingRow, GapRow };

    explicit SidebarModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SidebarModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// \a count -1: not known. \a attention replaces the count as a badge when above 0.
    void setNumbers(const QString &pageId, int count, int attention, bool urgent);
    [[nodiscard]] QModelIndex indexOf(const QString &pageId) const;

private:
    struct Row final
    {
        Kind kind = PageRow;
        const PageEntry *page = nullptr;
        PageSection section = PageSection::Top;
        int count = -1, attention = 0;
        bool urgent = false;
    };
    [[nodiscard]] static QString spoken(const Row &row);
    std::vector<Row> m_rows;
};

} // namespace steward
