// SPDX-License-Identifier: GPL-3.0-or-later
// Some of many projects: a list with boxes to tick, found by typing. What is ticked stays ticked while it is filtered
// out, and is counted. GUI thread.
#pragma once

#include "app/local/local.h"

#include <memory>
#include <QStringList>
#include <QWidget>
#include <vector>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace steward {

class TextLabel;

class ProjectPicker final : public QWidget
{
    Q_OBJECT
public:
    struct Item final
    {
        QString id, name;
        EnvironmentClass environment = EnvironmentClass::Other;
        QString note{}; ///< second column: "3 of 4 are in it"
    };
    explicit ProjectPicker(QWidget *parent = nullptr);
    ~ProjectPicker() override;
    Q_DISABLE_COPY_MOVE(ProjectPicker)

    void setItems(std::vector<Item> items, const QString &whenEmpty);
    void load(const QStringList &ids);
    [[nodiscard]] QStringList value() const; ///< in the list's order
    [[nodiscard]] bool isValid() const { return !value().isEmpty(); }
    [[nodiscard]] QTreeView &list() const { return *m_list; }

Q_SIGNALS:
    void validityChanged(bool valid);
    void changed();

private:
    class Model;
    void countAnew();
    Model *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_list;
    TextLabel *m_count, *m_none;
    bool m_valid = false;
};

} // namespace steward
