// SPDX-License-Identifier: GPL-3.0-or-later
// One of many named things, found by typing any part of its name: a person among thousands, a project, a service
// account. What was typed and is none of them chooses nothing. Texts may come from the service. GUI thread.
#pragma once

#include <QComboBox>
#include <vector>

namespace steward {

class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    struct Item final
    {
        QString id, text;
    };

    explicit ChoiceBox(QWidget *parent = nullptr);
    void setItems(const std::vector<Item> &items, const QString &placeholder);
    void choose(const QString &id);          ///< one that is not there: nothing is chosen
    [[nodiscard]] QString currentId() const; ///< empty: nothing is chosen

Q_SIGNALS:
    void changed();
};

} // namespace steward
